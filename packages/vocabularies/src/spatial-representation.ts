import type { CodeOf } from "./code-list-table.js";
import { isoCodeFinder } from "./iso-code.js";
import { inspireCode, parseInspireCode } from "./registry-iri.js";

/** MD_SpatialRepresentationTypeCode of ISO 19115-1:2014, B.3.32; the same in the 2003 edition. */
export type MD_SpatialRepresentationTypeCode = CodeOf<"MD_SpatialRepresentationTypeCode">;

/** How a resource represents space; for `adms:representationTechnique`. */
export interface SpatialRepresentationType {
  readonly code: MD_SpatialRepresentationTypeCode;
  /** The value of INSPIRE's SpatialRepresentationType. */
  readonly iri: string;
}

const findCode = isoCodeFinder("MD_SpatialRepresentationTypeCode", {
  vectoriel: "vector",
  vektor: "vector",
  vettoriale: "vector",
  vectorial: "vector",
  raster: "grid",
  grille: "grid",
  gitter: "grid",
  table: "textTable",
  text: "textTable",
  tabel: "textTable",
  tableau: "textTable",
  "text, table": "textTable",
  "stereo model": "stereoModel",
});

/**
 * The spatial representation type that a text means: the ISO code in any form, the IRI in INSPIRE's list, or `raster` and
 * other common words for one.
 *
 * @example
 * ```ts
 * import { findSpatialRepresentation } from "@metabridge/vocabularies";
 * console.log(findSpatialRepresentation("vector")?.iri);
 * // "http://inspire.ec.europa.eu/metadata-codelist/SpatialRepresentationType/vector"
 * ```
 */
export function findSpatialRepresentation(text: string): SpatialRepresentationType | undefined {
  const inspire = parseInspireCode(text);
  if (inspire !== undefined && !inspire.list.startsWith("SpatialRepresentationType")) return undefined;
  const code = findCode(inspire?.code ?? text);
  return code === undefined ? undefined : { code, iri: inspireCode("SpatialRepresentationType", code) };
}
