import { geoJson, isIri, type Location, wkt } from "@metabridge/dcat";
import type { Json } from "@metabridge/portal";

const NUMBER = "[+-]?\\d+(?:\\.\\d+)?";
const FOUR_NUMBERS = new RegExp(`^(${NUMBER})\\s*,\\s*(${NUMBER})\\s*,\\s*(${NUMBER})\\s*,\\s*(${NUMBER})$`);
const WKT = /^(?:MULTI)?(?:POINT|LINESTRING|POLYGON)\s*\(/i;

/** A rectangle as WKT, longitude first. */
export const rectangle = ([west, south, east, north]: readonly string[]): string =>
  `POLYGON((${west} ${south},${east} ${south},${east} ${north},${west} ${north},${west} ${south}))`;

/**
 * The `spatial` field: a rectangle `west,south,east,north`, a point, a place's name, a geometry as GeoJSON or WKT, an
 * envelope of ArcGIS Hub. Source: Project Open Data 1.1, spatial.
 */
export function locationOf(value: Json): Location | undefined {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    const { type, coordinates } = value as { type?: Json; coordinates?: Json };
    if (!Array.isArray(coordinates)) return undefined;
    if (typeof type === "string" && type.toLowerCase() === "envelope") {
      const [low, high] = coordinates;
      if (!Array.isArray(low) || !Array.isArray(high)) return undefined;
      return { $type: "Location", bbox: [wkt(rectangle([...low, ...high].map(String)))] };
    }
    return { $type: "Location", geometry: [geoJson(JSON.stringify(value))] };
  }
  if (typeof value !== "string") return undefined;
  const text = value.trim();
  const numbers = FOUR_NUMBERS.exec(text);
  if (numbers !== null) return { $type: "Location", bbox: [wkt(rectangle(numbers.slice(1, 5)))] };
  if (WKT.test(text)) return { $type: "Location", geometry: [wkt(text)] };
  if (isIri(text)) return { $type: "Location", $id: text };
  return text === "" ? undefined : { $type: "Location", prefLabel: [{ value: text }] };
}
