import type { Format } from "@metabridge/core";
import type { Resource } from "@metabridge/dcat";
import { isJsonObject, type Json, type JsonObject, keysIn, portalFormat } from "@metabridge/portal";
import { datasetToUdata } from "./dataset-to-udata.js";
import { udataToDataset } from "./udata-to-dataset.js";

/** The datasets of a document: of a list, of a page of the API (`data`), or one alone. */
function datasetsIn(document: Json): readonly JsonObject[] {
  if (Array.isArray(document)) return (document as readonly Json[]).flatMap(datasetsIn);
  if (!isJsonObject(document)) return [];
  return Array.isArray(document.data) ? datasetsIn(document.data) : [document];
}

/** Fields that only datasets of udata have. */
const OWN = [
  "contact_points",
  "frequency_date",
  "temporal_coverage",
  "filetype",
  "remote_url",
  "access_type",
  "acronym",
];

function detect(head: string): number {
  const keys = keysIn(head);
  const isPage = keys.has("data") && (keys.has("next_page") || keys.has("page_size"));
  const known = OWN.filter((key) => keys.has(key)).length;
  if (isPage && known > 0) return 0.95;
  if (!keys.has("title") || !keys.has("description") || keys.has("notes")) return 0;
  return known > 1 ? 0.95 : known === 1 || (keys.has("license") && keys.has("tags")) ? 0.6 : 0;
}

/**
 * Datasets of udata, the software of data.gouv.fr.
 *
 * @example
 * ```ts
 * import { UDATA_FORMAT } from "@metabridge/udata";
 * const head = '{"title": "Arbres", "description": "…", "contact_points": [], "temporal_coverage": null}';
 * console.log(UDATA_FORMAT.id, UDATA_FORMAT.detect(head)); // udata 0.95
 * ```
 */
export const UDATA_FORMAT: Format<Resource> = /* @__PURE__ */ portalFormat({
  id: "udata",
  title: "udata dataset (data.gouv.fr)",
  detect,
  records: datasetsIn,
  read: (record, options) => udataToDataset(record, options),
  write: (resource, options) => {
    const written = datasetToUdata(resource, options);
    return { ...written, value: written.value as unknown as JsonObject };
  },
});
