export { labelsIn } from "./concept-labels.js";
export { dcatToIso } from "./dcat-to-iso/dcat-to-iso.js";
export type { DcatToIsoOptions } from "./dcat-to-iso/options.js";
export { IRI_PATTERNS, type IriOptions, type IriPatterns } from "./iso-to-dcat/iris.js";
export { isoToDcat } from "./iso-to-dcat/iso-to-dcat.js";
export type { GeometryEncoding, IsoToDcatOptions } from "./iso-to-dcat/options.js";
