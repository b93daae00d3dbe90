import type { IriOptions } from "./iris.js";

/** How {@link isoToDcat} converts. */
export interface IsoToDcatOptions extends IriOptions {
  /** Also tell for each statement which leaf of the record it came from. Default false. */
  readonly trace?: boolean;
  /** In which encodings geometries are given; profiles take the first that they have a place for. Default: well-known text. */
  readonly geometries?: readonly GeometryEncoding[];
  /**
   * Also state with the terms of GeoDCAT-AP 1 and 2 what newer terms state: dct:type of attributions, schema:startDate and
   * schema:endDate, dc:subject and dct:subject of services. Default false.
   */
  readonly olderTerms?: boolean;
}

export type GeometryEncoding = "wkt" | "geojson" | "gml";
