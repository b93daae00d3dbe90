import { type FormatSignature, keysIn } from "@metabridge/core";

/** Fields that only datasets of CKAN have. */
const OWN = ["license_id", "owner_org", "metadata_modified", "num_resources", "tag_string", "maintainer_email"];

function detect(head: string): number {
  const keys = keysIn(head);
  if (keys.has("success") && keys.has("result")) return 0.9;
  if (OWN.some((key) => keys.has(key))) return 0.9;
  const isDataset = keys.has("notes") && (keys.has("resources") || keys.has("tags") || keys.has("extras"));
  return isDataset || (keys.has("extras") && keys.has("resources") && !keys.has("frequency")) ? 0.8 : 0;
}

/** How documents of `CKAN_FORMAT` are told. */
export const CKAN_SIGNATURE: FormatSignature = {
  id: "ckan",
  title: "CKAN dataset (ckanext-dcat)",
  hub: "dcat",
  mediaTypes: [],
  extensions: [".json"],
  documents: "many-records",
  detect,
};

/** How documents of `CKAN_SPATIAL_FORMAT` are told. */
export const CKAN_SPATIAL_SIGNATURE: FormatSignature = {
  id: "ckan-spatial",
  title: "CKAN dataset (ckanext-spatial)",
  hub: "dcat",
  mediaTypes: [],
  extensions: [".json"],
  documents: "many-records",
  detect: (head) => (/"spatial_harvester"|"resource_locator_protocol"/.test(head) ? 0.95 : 0),
};
