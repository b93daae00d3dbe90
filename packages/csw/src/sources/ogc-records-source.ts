import type { Source } from "@metabridge/core";
import { z } from "zod";
import { HttpClient, type HttpOptions } from "../http/http-client.js";
import { publicUrl } from "../http/request-error.js";
import { withParameters } from "../http/with-parameters.js";
import { walkLinks } from "./link-walk.js";
import { asked, trimmed } from "./list-source.js";

/** Which records of a catalogue of OGC API - Records. */
export interface OgcRecordsSourceOptions extends HttpOptions {
  /** The address of the collection: `https://example.org/collections/records`. */
  readonly url: string;
  /** Default: the address. */
  readonly id?: string;
  /** Records asked for at a time. Default 100. */
  readonly pageSize?: number;
  /** More parameters, such as `q`, `bbox`, `type`. */
  readonly parameters?: Readonly<Record<string, string>>;
}

const Items = z.looseObject({
  features: z.array(z.unknown()),
  numberMatched: z.number().optional(),
  links: z.array(z.looseObject({ rel: z.string().optional(), href: z.string() })).optional(),
});
const Item = z.looseObject({
  id: z.coerce.string(),
  properties: z.looseObject({ updated: z.string().nullish() }).nullish(),
});

/** The records of a catalogue of OGC API - Records, part 1 (OGC 20-004r1), as GeoJSON, from page to page by its links. */
export function ogcRecordsSource(options: OgcRecordsSourceOptions): Source {
  const http = new HttpClient(options);
  const id = options.id ?? publicUrl(options.url);
  const expected = {
    what: "OGC API - Records",
    given: options.url,
    hint: "Give the address of the collection, such as https://example.org/collections/records.",
  };
  const first = withParameters(`${trimmed(options.url)}/items`, {
    ...options.parameters,
    limit: String(options.pageSize ?? 100),
  });
  return {
    id,
    records: (given) =>
      walkLinks(
        {
          id,
          http,
          first,
          read: async (url, signal) => {
            const answer = await http.request(url, {
              headers: { accept: "application/geo+json, application/json" },
              expected,
              signal,
            });
            const body = await answer.json();
            const { features, numberMatched, links = [] } = asked(url, () => Items.parse(body), expected);
            const next = links.find(({ rel }) => rel === "next")?.href;
            return {
              ...(numberMatched === undefined ? {} : { total: numberMatched }),
              next: next === undefined ? undefined : new URL(next, url).href,
              records: features.map((feature) => {
                const { id, properties } = asked(url, () => Item.parse(feature));
                const modified = properties?.updated ?? undefined;
                return {
                  id,
                  content: JSON.stringify(feature),
                  format: "ogc-records",
                  ...(modified === undefined ? {} : { modified }),
                };
              }),
            };
          },
        },
        given,
      ),
  };
}
