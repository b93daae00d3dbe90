import { type FormatSignature, keysIn } from "@metabridge/core";

/** How documents of OGC API - Records are told. */
export const OGC_RECORDS_SIGNATURE: FormatSignature = {
  id: "ogc-records",
  title: "OGC API - Records (GeoJSON)",
  hub: "dcat",
  mediaTypes: ["application/geo+json", "application/ogcrecord+json"],
  extensions: [".json", ".geojson"],
  documents: "many-records",
  detect(head) {
    if (head.includes("/ogcapi-records-1/")) return 0.95;
    const keys = keysIn(head);
    const isFeature = /"type"\s*:\s*"Feature(?:Collection)?"/.test(head) && keys.has("properties");
    const hasCore =
      keys.has("externalIds") || keys.has("resourceLanguages") || keys.has("themes") || keys.has("contacts");
    if (isFeature && hasCore && !keys.has("stac_version")) return 0.85;
    return isFeature && keys.has("title") && keys.has("links") && !keys.has("stac_version") ? 0.6 : 0;
  },
};

/** How collections of STAC are told. */
export const STAC_SIGNATURE: FormatSignature = {
  id: "stac-collection",
  title: "STAC collection",
  hub: "dcat",
  mediaTypes: ["application/json"],
  extensions: [".json"],
  documents: "many-records",
  detect: (head) => (keysIn(head).has("stac_version") && /"type"\s*:\s*"Collection"/.test(head) ? 0.95 : 0),
};
