import { GSP, type Literal } from "@metabridge/dcat";
import { findCrs } from "@metabridge/vocabularies";
import { parseXml, type XmlElement } from "@metabridge/xml";
import { geometryOfGml } from "../iso-to-dcat/gml-geometry.js";

/** A position as it was written, longitude first. */
export type XY = readonly [x: string, y: string];

/** A geometry in degrees of WGS 84: lists of rings for surfaces, one list of positions for lines and points. */
export type Geometry =
  | { readonly kind: "surface"; readonly polygons: readonly (readonly (readonly XY[])[])[] }
  | { readonly kind: "line" | "point"; readonly positions: readonly XY[] };

/** The four sides of a box, as they were written. */
export interface Sides {
  readonly west: string;
  readonly south: string;
  readonly east: string;
  readonly north: string;
}

const NUMBER = "[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?";

/** A literal in WKT, GeoJSON or GML, told by its datatype or else by how it begins. GeoSPARQL 1.1, 8.5. */
export function geometryOf({ value, datatype }: Literal): Geometry | undefined {
  const text = value.trim();
  if (datatype === GSP.geoJSONLiteral || text.startsWith("{")) return geometryOfGeoJson(text);
  if (datatype === GSP.gmlLiteral || /^<(?:\w+:)?[A-Z]\w*[\s>]/.test(text)) return geometryOfGmlText(text);
  return geometryOfWkt(text);
}

/**
 * Well-known text, with the IRI of its reference system in front where it is not CRS84. GeoSPARQL 1.1, 8.5.1: the axis
 * order is that of the reference system.
 */
function geometryOfWkt(text: string): Geometry | undefined {
  const [, crs, written] = /^(?:<([^>]+)>|SRID=\d+;)?\s*([\s\S]*)$/i.exec(text) ?? [];
  const latitudeFirst = isLatitudeFirst(crs);
  if (written === undefined || latitudeFirst === undefined) return undefined;
  const body = written.replace(/\s+/g, " ");
  const [, name, rest] = /^([A-Za-z]+)\s*(?:ZM|Z|M)?\s*(\([\s\S]*\))\s*$/i.exec(body) ?? [];
  if (name === undefined || rest === undefined) return envelopeOfWkt(body);
  const swap = (xy: XY): XY => (latitudeFirst ? [xy[1], xy[0]] : xy);
  const rings = (part: string): XY[][] | undefined => {
    const lists = [...part.matchAll(/\(([^()]*)\)/g)].map(([, list]) => positions(list ?? "")?.map(swap));
    return lists.length > 0 && lists.every((one) => one !== undefined) ? (lists as XY[][]) : undefined;
  };
  const kind = name.toUpperCase().replace(/(?<=[NGT])(?:ZM|Z|M)$/, "");
  switch (kind) {
    case "POLYGON": {
      const polygon = rings(rest);
      return polygon === undefined ? undefined : surface([polygon]);
    }
    case "MULTIPOLYGON": {
      const polygons = rest
        .slice(1, -1)
        .split(/(?<=\)\s*\))\s*,\s*(?=\(\s*\()/)
        .map(rings);
      return polygons.every((one) => one !== undefined) ? surface(polygons as XY[][][]) : undefined;
    }
    case "POINT":
    case "LINESTRING": {
      const list = rings(rest)?.[0];
      if (list === undefined) return undefined;
      return { kind: kind === "POINT" ? "point" : "line", positions: list };
    }
    default:
      return envelopeOfWkt(body);
  }
}

/** `ENVELOPE(west, east, north, south)` of OGC Catalogue Services (CQL) and of Solr. */
function envelopeOfWkt(body: string): Geometry | undefined {
  const match = new RegExp(
    `^(?:ENVELOPE|BBOX)\\s*\\(\\s*(${NUMBER})\\s*,\\s*(${NUMBER})\\s*,\\s*(${NUMBER})\\s*,\\s*(${NUMBER})\\s*\\)$`,
    "i",
  ).exec(body);
  const [, west, east, north, south] = match ?? [];
  if (west === undefined || east === undefined || north === undefined || south === undefined) return undefined;
  return box({ west, south, east, north });
}

function isLatitudeFirst(crs: string | undefined): boolean | undefined {
  if (crs === undefined) return false;
  const known = findCrs(crs);
  if (known === undefined) return undefined;
  if (known.authority === "OGC") return false;
  return known.code === "4326" || known.code === "4258" ? true : undefined;
}

function positions(list: string): XY[] | undefined {
  const found = list.split(",").map((position): XY | undefined => {
    const [x, y, ...more] = position.trim().split(/\s+/);
    if (x === undefined || y === undefined || more.length > 2) return undefined;
    return isNumber(x) && isNumber(y) ? [x, y] : undefined;
  });
  return found.every((one) => one !== undefined) ? (found as XY[]) : undefined;
}

const isNumber = (text: string): boolean => new RegExp(`^${NUMBER}$`).test(text);

/** RFC 7946, 3.1: positions are longitude, latitude. Numbers keep the digits that JSON gives them. */
function geometryOfGeoJson(text: string): Geometry | undefined {
  let json: { type?: unknown; coordinates?: unknown; geometry?: unknown };
  try {
    json = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { type, coordinates } = (json.type === "Feature" ? json.geometry : json) as typeof json;
  const xy = (one: unknown): XY | undefined =>
    Array.isArray(one) && one.length >= 2 && one.every((part) => typeof part === "number")
      ? [String(one[0]), String(one[1])]
      : undefined;
  const all = <T>(value: unknown, each: (one: unknown) => T | undefined): T[] | undefined => {
    if (!Array.isArray(value)) return undefined;
    const found = value.map(each);
    return found.length > 0 && found.every((one) => one !== undefined) ? (found as T[]) : undefined;
  };
  const ring = (value: unknown): XY[] | undefined => all(value, xy);
  const polygon = (value: unknown): XY[][] | undefined => all(value, ring);
  if (type === "Point") {
    const one = xy(coordinates);
    return one === undefined ? undefined : { kind: "point", positions: [one] };
  }
  if (type === "LineString") {
    const list = ring(coordinates);
    return list === undefined ? undefined : { kind: "line", positions: list };
  }
  const found =
    type === "Polygon" ? all([coordinates], polygon) : type === "MultiPolygon" ? all(coordinates, polygon) : undefined;
  return found === undefined ? undefined : surface(found);
}

/** GML of any version: an envelope, polygon, surface, line or point. The prefix may be used without being declared. */
function geometryOfGmlText(text: string): Geometry | undefined {
  const prefix = /^<(\w+):/.exec(text)?.[1];
  const isDeclared = prefix === undefined || text.includes(`xmlns:${prefix}=`);
  const declared = isDeclared ? text : text.replace(/^<([\w:]+)/, `<$1 xmlns:${prefix}="${GML}"`);
  const { value } = parseXml(declared);
  const geometry = value === undefined ? undefined : geometryOfGml(value);
  return geometry === undefined || typeof geometry === "string" ? undefined : geometryOfWkt(geometry.wkt);
}

function surface(polygons: readonly (readonly (readonly XY[])[])[]): Geometry | undefined {
  return polygons.every((rings) => rings.every((ring) => ring.length >= 4)) ? { kind: "surface", polygons } : undefined;
}

function box({ west, south, east, north }: Sides): Geometry {
  const ring: XY[] = [
    [west, north],
    [east, north],
    [east, south],
    [west, south],
    [west, north],
  ];
  return { kind: "surface", polygons: [[ring]] };
}

/** The box that a geometry is, where it is one: four corners and sides along the axes. */
export function sidesOf(geometry: Geometry): Sides | undefined {
  if (geometry.kind !== "surface") return undefined;
  const [rings, ...others] = geometry.polygons;
  const [ring, ...holes] = rings ?? [];
  if (ring === undefined || others.length > 0 || holes.length > 0 || ring.length !== 5) return undefined;
  const xs = new Set(ring.map(([x]) => Number(x)));
  const ys = new Set(ring.map(([, y]) => Number(y)));
  const isAlongAxes = ring.every(([x, y], at) => {
    const next = ring[at + 1];
    return next === undefined || Number(next[0]) === Number(x) || Number(next[1]) === Number(y);
  });
  // A box that is a line or a point has less than two values on an axis.
  return xs.size > 2 || ys.size > 2 || !isAlongAxes ? undefined : envelopeOf(geometry);
}

/** The box around a geometry, with the digits of its outermost positions. */
export function envelopeOf(geometry: Geometry): Sides | undefined {
  const all = geometry.kind === "surface" ? geometry.polygons.flat(2) : geometry.positions;
  const [first] = all;
  if (first === undefined) return undefined;
  let [west, south, east, north] = [first[0], first[1], first[0], first[1]];
  for (const [x, y] of all) {
    if (Number(x) < Number(west)) west = x;
    if (Number(x) > Number(east)) east = x;
    if (Number(y) < Number(south)) south = y;
    if (Number(y) > Number(north)) north = y;
  }
  return { west, south, east, north };
}

/** Whether two geometries have the same positions. */
export function isSameGeometry(one: Geometry, other: Geometry): boolean {
  const numbers = (geometry: Geometry): string =>
    JSON.stringify(geometry.kind === "surface" ? geometry.polygons : geometry.positions, (_, value) =>
      typeof value === "string" ? Number(value) : value,
    );
  if (one.kind === "surface" && other.kind === "surface") {
    const [a, b] = [sidesOf(one), sidesOf(other)];
    if (a !== undefined && b !== undefined) {
      return (["west", "south", "east", "north"] as const).every((side) => Number(a[side]) === Number(b[side]));
    }
  }
  return one.kind === other.kind && numbers(one) === numbers(other);
}

const GML = "http://www.opengis.net/gml/3.2";
const CRS84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84";

/** A geometry as GML 3.2, each geometry with an id. ISO 19136:2007, 10. */
export function gmlOf(geometry: Geometry, id: () => string): XmlElement {
  const srsName = { srsName: CRS84 };
  if (geometry.kind !== "surface") {
    const isPoint = geometry.kind === "point";
    const list = gml(isPoint ? "pos" : "posList", {}, [posList(geometry.positions)]);
    return gml(isPoint ? "Point" : "LineString", { "gml:id": id(), ...srsName }, [list]);
  }
  const polygon = (rings: readonly (readonly XY[])[], attributes: Record<string, string>): XmlElement =>
    gml(
      "Polygon",
      { "gml:id": id(), ...attributes },
      rings.map((ring, at) =>
        gml(at === 0 ? "exterior" : "interior", {}, [gml("LinearRing", {}, [gml("posList", {}, [posList(ring)])])]),
      ),
    );
  const [only, ...others] = geometry.polygons;
  if (only !== undefined && others.length === 0) return polygon(only, srsName);
  const attributes = { "gml:id": id(), ...srsName };
  const members = geometry.polygons.map((rings) => gml("surfaceMember", {}, [polygon(rings, {})]));
  return gml("MultiSurface", attributes, members);
}

const posList = (ring: readonly XY[]): string => ring.map(([x, y]) => `${x} ${y}`).join(" ");

function gml(local: string, attributes: Record<string, string>, children: (XmlElement | string)[]): XmlElement {
  return {
    name: `gml:${local}`,
    uri: GML,
    attributes: Object.entries(attributes).map(([name, value]) => ({
      name,
      uri: name.startsWith("gml:") ? GML : "",
      value,
    })),
    children,
  };
}
