import { type FormatSignature, keysIn } from "@metabridge/core";

/** How documents of `ISOGEO_FORMAT` are told. */
export const ISOGEO_SIGNATURE: FormatSignature = {
  id: "isogeo",
  title: "Isogeo resource",
  hub: "dcat",
  mediaTypes: [],
  extensions: [".json"],
  documents: "many-records",
  detect(head) {
    const keys = keysIn(head);
    return keys.has("_id") && (keys.has("_creator") || keys.has("_abilities") || keys.has("_created")) ? 0.9 : 0;
  },
};
