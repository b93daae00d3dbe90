import type { Source } from "@metabridge/core";
import { z } from "zod";
import { withParameters } from "../http/with-parameters.js";
import { type ListSourceOptions, listSource, trimmed } from "./list-source.js";

/** Which datasets of a udata portal. */
export interface UdataSourceOptions extends ListSourceOptions {
  /** The id of an organization. */
  readonly organization?: string;
  /** A key, where not all is public. */
  readonly apiKey?: string;
}

const ListAnswer = z.object({ data: z.array(z.unknown()), total: z.number() });
const Dataset = z.looseObject({ id: z.string(), last_modified: z.string().nullish() });

/** The datasets of a udata portal, such as data.gouv.fr, as JSON. Its pages have numbers: a page begins at a multiple of its size. */
export function udataSource(options: UdataSourceOptions): Source {
  const { url, organization, apiKey, headers } = options;
  const key = apiKey === undefined ? {} : { "x-api-key": apiKey };
  return listSource(
    { ...options, headers: { ...headers, ...key } },
    {
      format: "udata",
      service: {
        what: "the API of udata",
        hint: "Give the address of the portal, below which /api/1 is, such as https://www.data.gouv.fr.",
      },
      pageSize: 50,
      address: (start, count) =>
        withParameters(`${trimmed(url)}/api/1/datasets/`, {
          page: String(Math.floor(start / count) + 1),
          page_size: String(count),
          sort: "created",
          ...(organization === undefined ? {} : { organization }),
        }),
      page: (body, start, count) => {
        const { data, total } = ListAnswer.parse(body);
        return { items: data.slice(start % count), total };
      },
      about: (item) => {
        const { id, last_modified } = Dataset.parse(item);
        return { id, modified: last_modified ?? undefined };
      },
    },
  );
}
