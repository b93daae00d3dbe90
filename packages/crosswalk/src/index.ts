export type { IriOptions } from "./iso-to-dcat/identifiers.js";
export { isoToDcat } from "./iso-to-dcat/iso-to-dcat.js";
export type { GeometryEncoding, IsoToDcatOptions } from "./iso-to-dcat/options.js";
