import type { Format } from "@metabridge/core";
import type { Resource } from "@metabridge/dcat";
import { isJsonObject, type Json, type JsonObject, portalFormat } from "@metabridge/portal";
import { ckanToDataset } from "./ckan-to-dataset.js";
import { datasetToCkan } from "./dataset-to-ckan.js";
import { datasetToCkanSpatial } from "./dataset-to-ckan-spatial.js";
import type { CkanPackage } from "./package.js";
import { CKAN_SIGNATURE, CKAN_SPATIAL_SIGNATURE } from "./signature.js";

/** The datasets of a document: of a list, of an answer of the API (`result`), of a search (`results`), or one alone. */
function datasetsIn(document: Json): readonly JsonObject[] {
  if (Array.isArray(document)) return (document as readonly Json[]).flatMap(datasetsIn);
  if (!isJsonObject(document)) return [];
  if (document.success !== undefined && document.result !== undefined) return datasetsIn(document.result ?? null);
  if (Array.isArray(document.results)) return datasetsIn(document.results);
  if (Array.isArray(document.packages)) return datasetsIn(document.packages);
  return [document];
}

/** Within one document each dataset has a name of its own. */
function withNames(format: Format<Resource>): Format<Resource> {
  const { write } = format;
  if (write === undefined) return format;
  return { ...format, write: (records, options) => write(records, { ...options, ...{ taken: new Set<string>() } }) };
}

const json = (value: CkanPackage): JsonObject => value as unknown as JsonObject;

/**
 * Datasets of a CKAN with ckanext-dcat and ckanext-scheming.
 *
 * @example
 * ```ts
 * import { CKAN_FORMAT } from "@metabridge/ckan";
 * console.log(CKAN_FORMAT.id, CKAN_FORMAT.detect('{"success": true, "result": {"title": "Trees"}}')); // ckan 0.9
 * ```
 */
export const CKAN_FORMAT: Format<Resource> = /* @__PURE__ */ withNames(
  /* @__PURE__ */ portalFormat({
    ...CKAN_SIGNATURE,
    records: datasetsIn,
    read: (record, options) => ckanToDataset(record, options),
    write: (resource, options) => {
      const written = datasetToCkan(resource, options);
      return { ...written, value: json(written.value) };
    },
  }),
);

/** Datasets of a CKAN with ckanext-spatial, as its ISO harvester writes them. */
export const CKAN_SPATIAL_FORMAT: Format<Resource> = /* @__PURE__ */ withNames(
  /* @__PURE__ */ portalFormat({
    ...CKAN_SPATIAL_SIGNATURE,
    records: datasetsIn,
    read: (record, options) => ckanToDataset(record, options),
    write: (resource, options) => {
      const written = datasetToCkanSpatial(resource, options);
      return { ...written, value: json(written.value) };
    },
  }),
);
