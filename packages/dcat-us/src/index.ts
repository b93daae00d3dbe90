export { DCAT_US_FORMATS, type DcatUsFormatOptions, dcatUs3Format, dcatUs11Format } from "./formats.js";
export type { DcatUsOptions } from "./options.js";
export { dcatUs11ToDataset } from "./v1/read.js";
export {
  type DcatUs11Catalog,
  type DcatUs11Dataset,
  type DcatUs11Distribution,
  type DcatUs11Organization,
  dcatUs11Catalog,
  dcatUs11Contact,
  dcatUs11Dataset,
  dcatUs11Distribution,
  dcatUs11Organization,
} from "./v1/schema.js";
export { datasetToDcatUs11 } from "./v1/write.js";
export { type DcatUs3ReadContext, dcatUs3ToResource } from "./v3/read.js";
export {
  type DcatUs3Catalog,
  type DcatUs3Dataset,
  type DcatUs3Node,
  dcatUs3Catalog,
  dcatUs3Contact,
  dcatUs3Dataset,
  dcatUs3Distribution,
} from "./v3/schema.js";
export { resourceToDcatUs3 } from "./v3/write.js";
