import type { Source } from "@metabridge/core";
import { z } from "zod";
import { withParameters } from "../http/with-parameters.js";
import { type ListSourceOptions, listSource, trimmed } from "./list-source.js";

/** Which datasets of a CKAN portal. */
export interface CkanSourceOptions extends ListSourceOptions {
  /** A query in Solr's syntax, such as `organization:city`. */
  readonly filter?: string;
  /** An API token, where not all is public. */
  readonly token?: string;
}

const SearchAnswer = z.object({
  success: z.literal(true),
  result: z.object({ count: z.number(), results: z.array(z.unknown()) }),
});
const Package = z.looseObject({ id: z.string(), metadata_modified: z.string().optional() });

/**
 * The datasets of a CKAN portal as JSON (`package_search`), in the order of their identifiers.
 *
 * @example
 * ```ts
 * import { ckanSource } from "@metabridge/csw";
 * import { startTestServer } from "@metabridge/test-server";
 * const server = await startTestServer({ ckan: { packages: [{ id: "1", name: "trees", state: "active" }] } });
 * for await (const { id, format } of ckanSource({ url: server.ckan.url }).records()) console.log(id, format); // 1 ckan
 * await server.close();
 * ```
 */
export function ckanSource(options: CkanSourceOptions): Source {
  const { url, filter, token, headers } = options;
  const authorization = token === undefined ? {} : { authorization: token };
  return listSource(
    { ...options, headers: { ...headers, ...authorization } },
    {
      format: "ckan",
      service: {
        what: "the API of CKAN",
        hint: "Give the address of the portal, below which /api/3/action is.",
      },
      pageSize: 100,
      address: (start, count) =>
        withParameters(`${trimmed(url)}/api/3/action/package_search`, {
          rows: String(count),
          start: String(start),
          sort: "id asc",
          ...(filter === undefined ? {} : { fq: filter }),
        }),
      page: (body) => {
        const { result } = SearchAnswer.parse(body);
        return { items: result.results, total: result.count };
      },
      about: (item) => {
        const { id, metadata_modified } = Package.parse(item);
        return { id, modified: metadata_modified };
      },
    },
  );
}
