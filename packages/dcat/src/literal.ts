import { GSP, XSD } from "./namespaces.js";
import type { Literal, Reference } from "./node.js";

/**
 * A text, with its BCP 47 language where that is known.
 *
 * @example
 * ```ts
 * import { text } from "@metabridge/dcat";
 * console.log(text("Forêts", "fr")); // { value: "Forêts", language: "fr" }
 * ```
 */
export function text(value: string, language?: string): Literal {
  return language === undefined || language === "" ? { value } : { value, language };
}

/** A literal with a datatype, as a full IRI. */
export function typed(value: string, datatype: string): Literal {
  return datatype === XSD.string ? { value } : { value, datatype };
}

/** Refers to a node by its IRI. For text that may not be an IRI, see {@link safeIri}. */
export function iri(id: string): Reference {
  return { $id: id };
}

/** A geometry as well-known text. GeoSPARQL 1.1, 8.5.1: without a leading IRI the coordinates are CRS84, longitude first. */
export function wkt(value: string): Literal {
  return { value, datatype: GSP.wktLiteral };
}

/** A geometry in GeoJSON. GeoSPARQL 1.1, 8.5.4. */
export function geoJson(value: string): Literal {
  return { value, datatype: GSP.geoJSONLiteral };
}

/** A geometry in GML. GeoSPARQL 1.1, 8.5.2. */
export function gml(value: string): Literal {
  return { value, datatype: GSP.gmlLiteral };
}
