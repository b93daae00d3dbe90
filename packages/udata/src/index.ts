export { UDATA_DATASET, UDATA_RESOURCE, type UdataDataset, type UdataResource, type UdataRole } from "./dataset.js";
export { datasetToUdata } from "./dataset-to-udata.js";
export { UDATA_FORMAT } from "./format.js";
export type { UdataFrequency } from "./frequency.js";
export { udataLicenceId } from "./licence-id.js";
export type { UdataOptions } from "./options.js";
export { udataTag } from "./tag.js";
export { udataToDataset } from "./udata-to-dataset.js";
export { zoneOfPlace } from "./zone.js";
