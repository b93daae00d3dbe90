import type { IriOptions } from "./identifiers.js";

/** How {@link isoToDcat} converts. */
export interface IsoToDcatOptions extends IriOptions {
  /** Also tell for each statement which leaf of the record it came from. Default false. */
  readonly trace?: boolean;
  /** In which encodings geometries are given, the first one first. Default: well-known text. */
  readonly geometries?: readonly GeometryEncoding[];
}

export type GeometryEncoding = "wkt" | "geojson" | "gml";
