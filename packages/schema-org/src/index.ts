export { SCHEMA_ORG_FORMAT } from "./formats.js";
export type { SchemaOrgOptions } from "./options.js";
export { type ReadContext, schemaOrgToResource } from "./read.js";
export {
  type SchemaOrgDataCatalog,
  type SchemaOrgDataDownload,
  type SchemaOrgDataset,
  schemaOrgDataCatalog,
  schemaOrgDataDownload,
  schemaOrgDataset,
} from "./schema.js";
export { resourceToSchemaOrg } from "./write.js";
