import { findCrs } from "@metabridge/vocabularies";
import {
  attributeValue,
  childElements,
  escapeAttribute,
  localName,
  textContent,
  type XmlElement,
} from "@metabridge/xml";

/** A geometry in the encodings that RDF has literals for; coordinates in WGS 84, longitude first. */
export interface Geometry {
  readonly wkt: string;
  readonly geoJson: string;
  readonly gml: string;
}

type Ring = readonly (readonly [x: string, y: string])[];

const CRS84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84";

/** Reference systems whose degrees can stand for those of WGS 84, with the latitude first. */
const LATITUDE_FIRST: ReadonlySet<string> = new Set(["4326", "4258", "4979", "4937", "4171", "4269", "4283", "7844"]);

/** Whether the coordinates of a geometry begin with the latitude; undefined where they are no degrees. */
function isLatitudeFirst(srsName: string | undefined): boolean | undefined {
  if (srsName === undefined || srsName.trim() === "") return false;
  const crs = findCrs(srsName);
  if (crs === undefined) return undefined;
  if (crs.authority === "OGC") return false;
  if (!LATITUDE_FIRST.has(crs.code)) return undefined;
  // “EPSG:4326” and the “#4326” form come from software that puts the longitude first; URNs and IRIs follow the register.
  return /^(?:urn:|https?:\/\/www\.opengis\.net\/def\/crs\/)/i.test(srsName.trim());
}

/**
 * A gml:Polygon, gml:MultiSurface, gml:Point, gml:LineString or gml:Envelope of any version of GML. The answer is a
 * sentence where there is none, or in a reference system that is not one of degrees.
 * Source: ISO 19136:2007, 10; axis order by the srsName, OGC 09-048r5.
 */
export function geometryOfGml(element: XmlElement, inherited?: string): Geometry | string {
  const srsName = attributeValue(element, "srsName") ?? inherited ?? firstSrsName(element);
  const declared = isLatitudeFirst(srsName);
  if (declared === undefined) return `the coordinates are in “${srsName}”, not in degrees of WGS 84.`;
  const local = localName(element.name);
  const polygons = POLYGONS_OF[local]?.(element);
  if (polygons !== undefined) {
    const found = polygons.map((polygon) => ringsOf(polygon, declared));
    if (found.length === 0 || found.some((one) => one === undefined)) return "it has no ring of coordinates.";
    const rings = found as Ring[][];
    return surface(isBeyondPole(rings.flat(2)) ? rings.map((polygon) => polygon.map(swapped)) : rings);
  }
  const read = positionsOf(element, Number(dimensionOf(element) ?? 2), declared);
  const positions = read !== undefined && isBeyondPole(read) ? swapped(read) : read;
  if (positions === undefined) return `${element.name} has no coordinates that can be read.`;
  if (local === "Point") return point(positions);
  if (local === "LineString" || local === "Curve") return line(positions);
  if (local === "Envelope" || local === "Box") return envelope(positions) ?? "the envelope has not two corners.";
  return `${element.name} is a kind of geometry that is not converted.`;
}

/** No latitude is beyond 90 degrees: then the coordinates are in the other order than is said or silent. */
function isBeyondPole(positions: Ring): boolean {
  return positions.some(([, y]) => Math.abs(Number(y)) > 90) && positions.every(([x]) => Math.abs(Number(x)) <= 90);
}

const swapped = (ring: Ring): Ring => ring.map(([x, y]) => [y, x]);

const POLYGONS_OF: Readonly<Record<string, (element: XmlElement) => XmlElement[]>> = {
  Polygon: (element) => [element],
  Surface: (element) => descendants(element, (local) => local === "PolygonPatch"),
  MultiSurface: (element) => descendants(element, (local) => local === "Polygon" || local === "PolygonPatch"),
  MultiPolygon: (element) => descendants(element, (local) => local === "Polygon"),
  CompositeSurface: (element) => descendants(element, (local) => local === "Polygon" || local === "PolygonPatch"),
};

function descendants(element: XmlElement, wanted: (local: string) => boolean): XmlElement[] {
  return childElements(element).flatMap((child) =>
    wanted(localName(child.name)) ? [child] : descendants(child, wanted),
  );
}

function firstSrsName(element: XmlElement): string | undefined {
  for (const child of childElements(element)) {
    const found = attributeValue(child, "srsName") ?? firstSrsName(child);
    if (found !== undefined) return found;
  }
  return undefined;
}

function dimensionOf(element: XmlElement): string | undefined {
  const own = attributeValue(element, "srsDimension") ?? attributeValue(element, "dimension");
  if (own !== undefined) return own;
  for (const child of childElements(element)) {
    const found = dimensionOf(child);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The outer ring of a polygon, then its holes. */
function ringsOf(polygon: XmlElement, latitudeFirst: boolean): Ring[] | undefined {
  const dimension = Number(dimensionOf(polygon) ?? 2);
  const boundaries = [
    ...descendants(polygon, (local) => local === "exterior" || local === "outerBoundaryIs"),
    ...descendants(polygon, (local) => local === "interior" || local === "innerBoundaryIs"),
  ];
  const rings: Ring[] = [];
  for (const boundary of boundaries) {
    const ring = positionsOf(boundary, dimension, latitudeFirst);
    if (ring === undefined || ring.length < 3) return undefined;
    const [first, last] = [ring[0], ring.at(-1)];
    rings.push(first !== undefined && (first[0] !== last?.[0] || first[1] !== last[1]) ? [...ring, first] : ring);
  }
  return rings.length === 0 ? undefined : rings;
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** All the positions below an element: posList, pos, coordinates, coord, lowerCorner and upperCorner. */
function positionsOf(element: XmlElement, dimension: number, latitudeFirst: boolean): Ring | undefined {
  const numbers: string[] = [];
  let size = dimension;
  for (const holder of descendants(element, (local) => local in HOLDERS)) {
    const local = localName(holder.name);
    if (local === "coord") {
      size = 2;
      for (const axis of ["X", "Y"]) numbers.push(textContent(childElements(holder, axis)[0] ?? holder).trim());
    } else if (local === "coordinates") {
      const tuple = attributeValue(holder, "cs") ?? ",";
      const separator = attributeValue(holder, "ts") ?? " ";
      const tuples = textContent(holder)
        .trim()
        .split(separator === " " ? /\s+/ : separator);
      size = tuples[0]?.split(tuple).length ?? dimension;
      numbers.push(...tuples.flatMap((one) => one.split(tuple).map((part) => part.trim())));
    } else {
      const parts = textContent(holder).trim().split(/\s+/);
      if (local !== "posList") size = parts.length;
      numbers.push(...parts);
    }
  }
  if (numbers.length === 0 || size < 2 || numbers.length % size !== 0 || !numbers.every((one) => NUMBER.test(one)))
    return undefined;
  const ring: [string, string][] = [];
  for (let at = 0; at < numbers.length; at += size) {
    const [first = "", second = ""] = [numbers[at], numbers[at + 1]];
    ring.push(latitudeFirst ? [plain(second), plain(first)] : [plain(first), plain(second)]);
  }
  return ring;
}

const HOLDERS: Readonly<Record<string, true>> = {
  pos: true,
  posList: true,
  coordinates: true,
  coord: true,
  lowerCorner: true,
  upperCorner: true,
};

/** JSON has no leading plus, no leading noughts and no bare points. */
const plain = (number: string): string =>
  /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(number) ? number : String(Number(number));

const wktRing = (ring: Ring): string => `(${ring.map(([x, y]) => `${x} ${y}`).join(",")})`;
const jsonRing = (ring: Ring): string => `[${ring.map(([x, y]) => `[${x},${y}]`).join(",")}]`;
const posList = (ring: Ring): string => ring.map(([x, y]) => `${x} ${y}`).join(" ");
const gmlRing = (ring: Ring): string => `<gml:LinearRing><gml:posList>${posList(ring)}</gml:posList></gml:LinearRing>`;

const SRS = `srsName="${escapeAttribute(CRS84)}"`;

function gmlPolygon([outer, ...holes]: readonly Ring[], attributes: string): string {
  const interior = holes.map((hole) => `<gml:interior>${gmlRing(hole)}</gml:interior>`).join("");
  return `<gml:Polygon${attributes}><gml:exterior>${gmlRing(outer ?? [])}</gml:exterior>${interior}</gml:Polygon>`;
}

function surface(polygons: readonly (readonly Ring[])[]): Geometry {
  const [only, ...others] = polygons;
  const wkts = polygons.map((rings) => `(${rings.map(wktRing).join(",")})`);
  const jsons = polygons.map((rings) => `[${rings.map(jsonRing).join(",")}]`);
  if (only !== undefined && others.length === 0) {
    return {
      wkt: `POLYGON${wkts[0]}`,
      geoJson: `{"type":"Polygon","coordinates":${jsons[0]}}`,
      gml: gmlPolygon(only, ` ${SRS}`),
    };
  }
  const members = polygons.map((rings) => `<gml:surfaceMember>${gmlPolygon(rings, "")}</gml:surfaceMember>`).join("");
  return {
    wkt: `MULTIPOLYGON(${wkts.join(",")})`,
    geoJson: `{"type":"MultiPolygon","coordinates":[${jsons.join(",")}]}`,
    gml: `<gml:MultiSurface ${SRS}>${members}</gml:MultiSurface>`,
  };
}

function point([position]: Ring): Geometry {
  const [x, y] = position ?? ["", ""];
  return {
    wkt: `POINT(${x} ${y})`,
    geoJson: `{"type":"Point","coordinates":[${x},${y}]}`,
    gml: `<gml:Point ${SRS}><gml:pos>${x} ${y}</gml:pos></gml:Point>`,
  };
}

function line(ring: Ring): Geometry {
  return {
    wkt: `LINESTRING${wktRing(ring)}`,
    geoJson: `{"type":"LineString","coordinates":${jsonRing(ring)}}`,
    gml: `<gml:LineString ${SRS}><gml:posList>${posList(ring)}</gml:posList></gml:LineString>`,
  };
}

function envelope(corners: Ring): Geometry | undefined {
  const [lower, upper] = corners;
  if (lower === undefined || upper === undefined) return undefined;
  const [[w, s], [e, n]] = [lower, upper];
  return surface([
    [
      [
        [w, n],
        [e, n],
        [e, s],
        [w, s],
        [w, n],
      ],
    ],
  ]);
}
