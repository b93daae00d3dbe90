import type { Format } from "@metabridge/core";
import type { Resource } from "@metabridge/dcat";
import { isJsonObject, type Json, type JsonObject, portalFormat } from "@metabridge/portal";
import { datasetToUdata } from "./dataset-to-udata.js";
import { UDATA_SIGNATURE } from "./signature.js";
import { udataToDataset } from "./udata-to-dataset.js";

/** The datasets of a document: of a list, of a page of the API (`data`), or one alone. */
function datasetsIn(document: Json): readonly JsonObject[] {
  if (Array.isArray(document)) return (document as readonly Json[]).flatMap(datasetsIn);
  if (!isJsonObject(document)) return [];
  return Array.isArray(document.data) ? datasetsIn(document.data) : [document];
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
  ...UDATA_SIGNATURE,
  records: datasetsIn,
  read: (record, options) => udataToDataset(record, options),
  write: (resource, options) => {
    const written = datasetToUdata(resource, options);
    return { ...written, value: written.value as unknown as JsonObject };
  },
});
