import type { Source } from "@metabridge/core";
import { z } from "zod";
import type { HttpClient } from "../http/http-client.js";
import { withParameters } from "../http/with-parameters.js";
import { asked, type ListSourceOptions, listSource, trimmed } from "./list-source.js";

/** Which resources of Isogeo, and as which application. */
export interface IsogeoSourceOptions extends Omit<ListSourceOptions, "url"> {
  /** The API. Default `https://v1.api.isogeo.com`. */
  readonly url?: string;
  /** Where tokens are had. Default `https://id.api.isogeo.com/oauth/token`. */
  readonly tokenUrl?: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** A search, such as `type:vector-dataset keyword:isogeo:arbres`. */
  readonly query?: string;
}

/** All that a resource can have. */
const PARTS =
  "conditions,contacts,coordinate-system,events,feature-attributes,keywords,layers,limitations,links,operations,serviceLayers,specifications,tags";
const TokenAnswer = z.object({ access_token: z.string(), expires_in: z.number().optional() });
const SearchAnswer = z.object({ total: z.number(), results: z.array(z.unknown()) });
const Resource = z.looseObject({ _id: z.string(), _modified: z.string().optional() });
/** A token is renewed so long before its end. */
const MARGIN = 60_000;

/** The resources that are shared with an application of Isogeo, as its API gives them, with all their parts. */
export function isogeoSource(options: IsogeoSourceOptions): Source {
  const { url = "https://v1.api.isogeo.com", query, clock } = options;
  const now = (): number => clock?.now() ?? Date.now();
  let token: { readonly value: string; readonly until: number } | undefined;
  return listSource(
    { ...options, url },
    {
      format: "isogeo",
      service: {
        what: "the API of Isogeo",
        hint: "Leave the address out for that of Isogeo itself.",
      },
      pageSize: 100,
      address: (start, count) =>
        withParameters(`${trimmed(url)}/resources/search`, {
          _limit: String(count),
          _offset: String(start),
          _include: PARTS,
          ...(query === undefined ? {} : { q: query }),
        }),
      page: (body) => {
        const { total, results } = SearchAnswer.parse(body);
        return { items: results, total };
      },
      about: (item) => {
        const { _id, _modified } = Resource.parse(item);
        return { id: _id, modified: _modified };
      },
      request: async (http, signal, wasRefused) => {
        if (wasRefused || token === undefined || token.until - MARGIN < now()) {
          const { access_token, expires_in = 3600 } = await askToken(http, options, signal);
          token = { value: access_token, until: now() + expires_in * 1000 };
        }
        return { headers: { authorization: `Bearer ${token.value}` } };
      },
    },
  );
}

/** RFC 6749, 4.4: an application's own token. */
async function askToken(
  http: HttpClient,
  { clientId, clientSecret, tokenUrl = "https://id.api.isogeo.com/oauth/token" }: IsogeoSourceOptions,
  signal: AbortSignal | undefined,
): Promise<z.infer<typeof TokenAnswer>> {
  const answer = await http.request(tokenUrl, {
    method: "POST",
    headers: {
      authorization: `Basic ${btoa(`${clientId}:${clientSecret}`)}`,
      "content-type": "application/x-www-form-urlencoded",
    },
    body: new URLSearchParams({ grant_type: "client_credentials" }).toString(),
    idempotent: true,
    signal,
  });
  const body = await answer.json();
  return asked(tokenUrl, () => TokenAnswer.parse(body));
}
