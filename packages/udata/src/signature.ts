import { type FormatSignature, keysIn } from "@metabridge/core";

/** Fields that only datasets of udata have. */
const OWN = [
  "contact_points",
  "frequency_date",
  "temporal_coverage",
  "filetype",
  "remote_url",
  "access_type",
  "acronym",
];

function detect(head: string): number {
  const keys = keysIn(head);
  const isPage = keys.has("data") && (keys.has("next_page") || keys.has("page_size"));
  const known = OWN.filter((key) => keys.has(key)).length;
  if (isPage && known > 0) return 0.95;
  if (!keys.has("title") || !keys.has("description") || keys.has("notes")) return 0;
  return known > 1 ? 0.95 : known === 1 || (keys.has("license") && keys.has("tags")) ? 0.6 : 0;
}

/** How documents of `UDATA_FORMAT` are told. */
export const UDATA_SIGNATURE: FormatSignature = {
  id: "udata",
  title: "udata dataset (data.gouv.fr)",
  hub: "dcat",
  mediaTypes: [],
  extensions: [".json"],
  documents: "many-records",
  detect,
};
