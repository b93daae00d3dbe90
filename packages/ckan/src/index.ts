export { ckanToDataset } from "./ckan-to-dataset.js";
export { datasetToCkan } from "./dataset-to-ckan.js";
export { datasetToCkanSpatial } from "./dataset-to-ckan-spatial.js";
export { CKAN_FORMAT, CKAN_SPATIAL_FORMAT } from "./format.js";
export { ckanLicenceId, type LicenceIds } from "./licence-id.js";
export type { CkanOptions } from "./options.js";
export { type CkanOrganization, ckanOrganization } from "./organization.js";
export { CKAN_PACKAGE, CKAN_RESOURCE, type CkanAgent, type CkanPackage, type CkanResource } from "./package.js";
export { ckanTag } from "./tag.js";
