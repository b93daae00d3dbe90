import type { Format } from "@metabridge/core";
import type { Resource } from "@metabridge/dcat";
import { isJsonObject, type Json, type JsonObject, portalFormat } from "@metabridge/portal";
import { collectionToCatalog, recordToResource } from "./read-record.js";
import { stacCollectionToDataset } from "./read-stac.js";
import type { RecordCollection, RecordGeoJson, StacCollection } from "./schema.js";
import { OGC_RECORDS_SIGNATURE, STAC_SIGNATURE } from "./signature.js";
import { resourceToStacCollection } from "./stac.js";
import { catalogToCollection, resourceToRecord } from "./write-record.js";

const objects = (value: Json | undefined): JsonObject[] =>
  (Array.isArray(value) ? (value as readonly Json[]) : value === undefined ? [] : [value]).filter(isJsonObject);

/** The records of an answer, of a collection that holds them, or one alone. */
function recordsOf(document: Json): JsonObject[] {
  return objects(document).flatMap((one) => {
    if (one.type === "FeatureCollection") return objects(one.features);
    const name = typeof one.recordsArrayName === "string" ? one.recordsArrayName : "records";
    const inner = [...objects(one[name]), ...(name === "collections" ? [] : objects(one.collections))];
    if (one.type === "Collection") return [one, ...inner];
    return inner.length > 0 ? inner : [one];
  });
}

/** OGC API - Records: records as GeoJSON features, collections of them, and answers with many. */
const RECORDS: Format<Resource> = portalFormat({
  ...OGC_RECORDS_SIGNATURE,
  records: recordsOf,
  read: (record) =>
    record.type === "Collection"
      ? collectionToCatalog(record as RecordCollection)
      : recordToResource(record as RecordGeoJson),
  write: (resource, options) =>
    resource.$type === "Catalog" ? catalogToCollection(resource, options) : resourceToRecord(resource, options),
  wrap: (records) => ({ type: "FeatureCollection", numberReturned: records.length, features: records, links: [] }),
});

/** Collections of STAC. */
const STAC: Format<Resource> = portalFormat({
  ...STAC_SIGNATURE,
  records: (document) => recordsOf(document).filter((one) => one.type === "Collection"),
  read: (record) => stacCollectionToDataset(record as StacCollection),
  write: (resource, options) => resourceToStacCollection(resource, options),
  wrap: (records) => ({ collections: records, links: [] }),
});

/** The formats of OGC API - Records and STAC. */
export const OGC_RECORDS_FORMATS: readonly Format<Resource>[] = [RECORDS, STAC];
