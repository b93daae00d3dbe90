import type { Format } from "@metabridge/core";
import type { Resource } from "@metabridge/dcat";
import { isJsonObject, type Json, type JsonObject, portalFormat } from "@metabridge/portal";
import { isogeoToDataset } from "./isogeo-to-dataset.js";
import type { IsogeoOptions } from "./options.js";
import { ISOGEO_SIGNATURE } from "./signature.js";

/** One resource, a list, or an answer of a search. */
function records(document: Json): readonly JsonObject[] {
  if (Array.isArray(document)) return (document as readonly Json[]).filter(isJsonObject);
  if (!isJsonObject(document)) return [];
  return Array.isArray(document.results) ? (document.results as readonly Json[]).filter(isJsonObject) : [document];
}

/** Resources of the Isogeo API, for reading. */
export const ISOGEO_FORMAT: Format<Resource> = portalFormat({
  ...ISOGEO_SIGNATURE,
  records,
  read: (record, options) => isogeoToDataset(record, options as IsogeoOptions),
});
