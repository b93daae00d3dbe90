import type { IriOptions } from "./iris.js";

/** How {@link isoToDcat} converts. */
export interface IsoToDcatOptions extends IriOptions {
  /** Also tell for each statement which leaf of the record it came from. Default false. */
  readonly trace?: boolean;
  /** In which encodings geometries are given; profiles take the first that they have a place for. Default: well-known text. */
  readonly geometries?: readonly GeometryEncoding[];
  /** The application profile that the output is to follow, as the id of one of `PROFILES`: a default hangs on it. */
  readonly profile?: string;
  /**
   * Also state with the terms of GeoDCAT-AP 1 and 2 what newer terms state: dct:type of attributions, schema:startDate and
   * schema:endDate, dc:subject and dct:subject of services. Default: for the profile `geodcat-ap`, as the reference
   * conversion of the European Commission does for readers that know no newer ones; for others not.
   */
  readonly olderTerms?: boolean;
}

export type GeometryEncoding = "wkt" | "geojson" | "gml";
