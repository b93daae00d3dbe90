import { type FormatSignature, keysIn } from "@metabridge/core";

/** How documents of `SCHEMA_ORG_FORMAT` are told. */
export const SCHEMA_ORG_SIGNATURE: FormatSignature = {
  id: "schema-org",
  title: "schema.org JSON-LD",
  hub: "dcat",
  mediaTypes: ["application/ld+json"],
  extensions: [".jsonld", ".json"],
  documents: "many-records",
  detect(head) {
    const isOurs = /"@context"\s*:[^}\]]*https?:\/\/(?:www\.)?schema\.org/.test(head);
    if (!isOurs) return 0;
    return keysIn(head).has("@type") && /"(?:schema:|sdo:)?(?:Dataset|DataCatalog|WebAPI)"/.test(head) ? 0.95 : 0.6;
  },
};
