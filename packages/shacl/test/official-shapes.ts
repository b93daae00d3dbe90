import type { Quad } from "@rdfjs/types";
import { officialFile } from "./corpus.js";

const DCAT_AP = ["dcat-ap-3.0.1/shacl/dcat-ap-SHACL.ttl", "dcat-ap-3.0.1/shacl/ranges.ttl"];

/** The official files that say for each profile what is a violation. DCAT-AP HVD stands on top of DCAT-AP. */
const FILES = {
  "dcat-ap": DCAT_AP,
  "geodcat-ap": ["geodcat-ap-3.0.0/geodcat-ap-3.0.0-SHACL.ttl"],
  "dcat-ap-hvd": ["dcat-ap-hvd-3.0.0/shacl/hvd-SHACL.ttl", ...DCAT_AP],
  "dcat-ap-2.1.1": ["dcat-ap-2.1.1/dcat-ap_2.1.1_shacl_shapes.ttl", "dcat-ap-2.1.1/dcat-ap_2.1.1_shacl_range.ttl"],
} as const;

export type OfficialId = keyof typeof FILES;

export const OFFICIAL = Object.keys(FILES) as readonly OfficialId[];

/** The official files of a profile. */
export const officialShapes = (id: OfficialId): Promise<(readonly Quad[])[]> =>
  Promise.all(FILES[id].map(officialFile));
