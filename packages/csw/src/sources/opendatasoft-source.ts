import type { Source } from "@metabridge/core";
import { z } from "zod";
import { UnexpectedAnswerError } from "../http/request-error.js";
import { withParameters } from "../http/with-parameters.js";
import { type ListSourceOptions, listSource, trimmed } from "./list-source.js";

/** Which datasets of an Opendatasoft domain. */
export interface OpendatasoftSourceOptions extends ListSourceOptions {
  /** A condition in ODSQL, such as `publisher = "City"`. */
  readonly where?: string;
  /** A key, where not all is public. */
  readonly apiKey?: string;
}

const CatalogueAnswer = z.object({ total_count: z.number(), results: z.array(z.unknown()) });
const Dataset = z.looseObject({
  dataset_id: z.string(),
  metas: z.looseObject({ default: z.looseObject({ modified: z.string().nullish() }).optional() }).optional(),
});
/** The Explore API gives no more of a list than this. */
const MOST = 10_000;

/** The published datasets of an Opendatasoft domain, as its Explore API v2.1 gives them. */
export function opendatasoftSource(options: OpendatasoftSourceOptions): Source {
  const { url, where, apiKey, headers } = options;
  const key = apiKey === undefined ? {} : { authorization: `Apikey ${apiKey}` };
  const list = `${trimmed(url)}/api/explore/v2.1/catalog/datasets`;
  return listSource(
    { ...options, headers: { ...headers, ...key } },
    {
      format: "opendatasoft-catalog",
      service: {
        what: "the API of Opendatasoft",
        hint: "Give the address of the domain, below which /api/explore/v2.1 is.",
      },
      pageSize: 100,
      address: (start, count) => {
        if (start >= MOST)
          throw new UnexpectedAnswerError(list, `It gives no more than ${MOST} datasets: ask for parts with “where”.`);
        return withParameters(list, {
          limit: String(Math.min(count, MOST - start)),
          offset: String(start),
          ...(where === undefined ? {} : { where }),
        });
      },
      page: (body) => {
        const { total_count, results } = CatalogueAnswer.parse(body);
        return { items: results, total: total_count };
      },
      about: (item) => {
        const { dataset_id, metas } = Dataset.parse(item);
        return { id: dataset_id, modified: metas?.default?.modified ?? undefined };
      },
    },
  );
}
