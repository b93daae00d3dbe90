export { FIELDS } from "./fields.js";
export { ISOGEO_FORMAT } from "./format.js";
export { isogeoToDataset } from "./isogeo-to-dataset.js";
export type { IsogeoOptions } from "./options.js";
export { type IsogeoResource, isogeoResource } from "./schema.js";
