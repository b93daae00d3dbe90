import { type FormatSignature, keysIn } from "@metabridge/core";

/** The version that a catalogue says it follows. Source: Project Open Data 1.1, conformsTo. */
export const VERSION_1_1 = "https://project-open-data.cio.gov/v1.1/schema";

/** How documents of `dcatUs11Format` are told. */
export const DCAT_US_1_1_SIGNATURE: FormatSignature = {
  id: "dcat-us-1.1",
  title: "DCAT-US 1.1 (data.json)",
  hub: "dcat",
  mediaTypes: [],
  extensions: [".json"],
  documents: "many-records",
  detect(head) {
    const keys = keysIn(head);
    if (head.includes(VERSION_1_1)) return 0.95;
    return keys.has("accessLevel") && (keys.has("bureauCode") || keys.has("contactPoint")) ? 0.8 : 0;
  },
};

/** How documents of `dcatUs3Format` are told. */
export const DCAT_US_3_SIGNATURE: FormatSignature = {
  id: "dcat-us-3",
  title: "DCAT-US 3.0",
  hub: "dcat",
  mediaTypes: ["application/ld+json"],
  extensions: [".jsonld", ".json"],
  documents: "many-records",
  detect(head) {
    if (/dcat-us-?3|dcat-us\/v?3|dcat-us-3\.0/.test(head)) return 0.95;
    const keys = keysIn(head);
    return keys.has("geographicBoundingBox") || keys.has("titleMap") || keys.has("keywordMap") ? 0.6 : 0;
  },
};
