import { GSP, type Literal } from "@metabridge/dcat";
import { wktToGeoJSON } from "@terraformer/wkt";
import type { Geometry, Position } from "geojson";

/** West, south, east, north: degrees of WGS 84, as RFC 7946 orders them. */
export type BoundingBox = readonly [west: number, south: number, east: number, north: number];

/** EPSG:4326 has latitude first. GeoSPARQL 1.1, 8.5.1: the axes are those of the system that the literal names. */
const LATITUDE_FIRST = /EPSG\/[\d.]*\/?(?:4326|4258)>$/i;
const LONGITUDE_FIRST = /CRS84>$/i;

/** The geometry of a literal in GeoJSON or well-known text, longitude first; undefined where it is none that is understood. */
export function geometryOf({ value, datatype }: Literal): Geometry | undefined {
  const text = value.trim();
  if (datatype === GSP.geoJSONLiteral || text.startsWith("{")) return ofGeoJson(text);
  if (text.startsWith("<") && !/^<http/i.test(text)) return undefined;
  return ofWkt(text);
}

function ofGeoJson(text: string): Geometry | undefined {
  try {
    const json: unknown = JSON.parse(text);
    if (typeof json !== "object" || json === null || !("type" in json)) return undefined;
    const geometry = json.type === "Feature" && "geometry" in json ? json.geometry : json;
    return isGeometry(geometry) ? geometry : undefined;
  } catch {
    return undefined;
  }
}

const KINDS = new Set(["Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon"]);

function isGeometry(value: unknown): value is Exclude<Geometry, { type: "GeometryCollection" }> {
  if (typeof value !== "object" || value === null || !("type" in value) || !("coordinates" in value)) return false;
  const all = positionsOf(value.coordinates);
  return KINDS.has(String(value.type)) && all.length > 0 && all.every((one) => one.every(Number.isFinite));
}

function ofWkt(text: string): Geometry | undefined {
  const system = /^<[^>]*>/.exec(text)?.[0] ?? "";
  if (system !== "" && !LATITUDE_FIRST.test(system) && !LONGITUDE_FIRST.test(system)) return undefined;
  try {
    const shape = text
      .slice(system.length)
      .trim()
      .replace(/^SRID=\d+;/i, "");
    const envelope =
      /^(?:ENVELOPE|BOX)\s*\(\s*([-\d.eE]+)\s*,\s*([-\d.eE]+)\s*,\s*([-\d.eE]+)\s*,\s*([-\d.eE]+)\s*\)$/i.exec(shape);
    if (envelope !== null) {
      const [west, east, north, south] = envelope.slice(1).map(Number);
      return boxGeometry([west ?? 0, south ?? 0, east ?? 0, north ?? 0]);
    }
    const geometry = wktToGeoJSON(shape);
    if (!isGeometry(geometry)) return undefined;
    return LATITUDE_FIRST.test(system) ? swapped(geometry) : geometry;
  } catch {
    return undefined;
  }
}

const swapAll = (value: unknown): unknown => {
  if (!Array.isArray(value)) return value;
  return typeof value[0] === "number" ? [value[1], value[0], ...value.slice(2)] : value.map(swapAll);
};

function swapped(geometry: Exclude<Geometry, { type: "GeometryCollection" }>): Geometry {
  return { ...geometry, coordinates: swapAll(geometry.coordinates) } as Geometry;
}

function positionsOf(coordinates: unknown): Position[] {
  if (!Array.isArray(coordinates) || coordinates.length === 0) return [];
  return typeof coordinates[0] === "number" ? [coordinates as Position] : coordinates.flatMap(positionsOf);
}

/** The box around a geometry. */
export function boxOf(geometry: Geometry): BoundingBox | undefined {
  if (geometry.type === "GeometryCollection") return undefined;
  const all = positionsOf(geometry.coordinates);
  if (all.length === 0) return undefined;
  const xs = all.map(([x = 0]) => x);
  const ys = all.map(([, y = 0]) => y);
  return [least(xs), least(ys), -least(xs.map((x) => -x)), -least(ys.map((y) => -y))];
}

const least = (all: readonly number[]): number => all.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);

/** Whether a geometry is no more than its box, so that the box says all. */
export function isBox(geometry: Geometry): boolean {
  const box = boxOf(geometry);
  if (box === undefined) return false;
  if (geometry.type === "Point") return true;
  if (geometry.type !== "Polygon" || geometry.coordinates.length !== 1) return false;
  const [west, south, east, north] = box;
  const corners = new Set(geometry.coordinates[0]?.map(([x, y]) => `${x} ${y}`));
  return corners.size === 4 && [west, east].every((x) => [south, north].every((y) => corners.has(`${x} ${y}`)));
}

/** A box as a geometry: a polygon, counter-clockwise (RFC 7946, 3.1.6), or a point where it has no extent. */
export function boxGeometry([west, south, east, north]: BoundingBox): Geometry {
  if (west === east && south === north) return { type: "Point", coordinates: [west, south] };
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: "Polygon", coordinates: [ring] };
}

/** The box around all of them. */
export function union(boxes: readonly BoundingBox[]): BoundingBox | undefined {
  if (boxes.length === 0) return undefined;
  const [w, s, e, n] = [0, 1, 2, 3].map((side) => boxes.map((box) => box[side] ?? 0));
  const most = (all: readonly number[] = []): number => -least(all.map((one) => -one));
  return [least(w ?? []), least(s ?? []), most(e), most(n)];
}
