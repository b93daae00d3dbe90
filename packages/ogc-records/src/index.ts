export { OGC_RECORDS_FORMATS } from "./formats.js";
export type { OgcRecordsOptions } from "./options.js";
export { collectionToCatalog, recordToResource } from "./read-record.js";
export { stacCollectionToDataset } from "./read-stac.js";
export {
  type RecordCollection,
  type RecordGeoJson,
  type RecordProperties,
  recordCollection,
  recordContact,
  recordGeoJson,
  recordLink,
  recordProperties,
  type StacCollection,
  stacCollection,
} from "./schema.js";
export { isImagery, resourceToStacCollection } from "./stac.js";
export { catalogToCollection, resourceToRecord } from "./write-record.js";
