import { type FormatSignature, keysIn } from "@metabridge/core";

function detect(head: string, automation: boolean): number {
  const keys = keysIn(head);
  const isAutomation = keys.has("metadata") && (keys.has("remote_value") || (keys.has("default") && keys.has("value")));
  const isExplore =
    (keys.has("dataset_id") || keys.has("datasetid")) &&
    (keys.has("metas") || keys.has("dataset_uid") || keys.has("has_records"));
  // It has a `license_id`, as datasets of other portals do.
  if (automation) return isAutomation ? 0.95 : 0;
  return isExplore && !isAutomation ? 0.9 : 0;
}

/** How documents of `OPENDATASOFT_FORMAT` are told. */
export const OPENDATASOFT_SIGNATURE: FormatSignature = {
  id: "opendatasoft",
  title: "Opendatasoft dataset (Automation API)",
  hub: "dcat",
  mediaTypes: [],
  extensions: [".json"],
  documents: "many-records",
  detect: (head) => detect(head, true),
};

/** How documents of `OPENDATASOFT_CATALOG_FORMAT` are told. */
export const OPENDATASOFT_CATALOG_SIGNATURE: FormatSignature = {
  id: "opendatasoft-catalog",
  title: "Opendatasoft catalogue (Explore API)",
  hub: "dcat",
  mediaTypes: [],
  extensions: [".json"],
  documents: "many-records",
  detect: (head) => detect(head, false),
};
