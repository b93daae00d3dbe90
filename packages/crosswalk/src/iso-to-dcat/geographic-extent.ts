import {
  type ConceptScheme,
  decimal,
  geoJson,
  gml,
  type Literal,
  type Location,
  type Reference,
  safeIri,
  wkt,
} from "@metabridge/dcat";
import type {
  CI_Citation,
  EX_BoundingPolygon,
  EX_Extent,
  EX_GeographicBoundingBox,
  EX_GeographicDescription,
  GmlValue,
  NumberValue,
} from "@metabridge/iso19115";
import { dates, iriOfCitation } from "./citation.js";
import { type Conversion, some, trimmed } from "./conversion.js";
import { type Geometry, geometryOfGml } from "./gml-geometry.js";
import { identifiers, identifierText } from "./identifiers.js";
import type { GeometryEncoding } from "./options.js";

/** EX_Extent/geographicElement and description -> dct:spatial. GeoDCAT-AP 3.0.0, “Geographic bounding box” and “Location”. */
export function locations(
  c: Conversion,
  extents: readonly EX_Extent[] | undefined,
): (Location | Reference)[] | undefined {
  if (extents === undefined) return undefined;
  const found: (Location | Reference)[] = [];
  for (const extent of extents) {
    const before = found.length;
    for (const element of extent.geographicElement ?? []) {
      switch (element.$type) {
        case "EX_GeographicBoundingBox":
          add(found, boundingBox(c, element));
          break;
        case "EX_BoundingPolygon":
          for (const polygon of element.polygon ?? []) add(found, boundingPolygon(c, element, polygon));
          break;
        case "EX_GeographicDescription":
          add(found, geographicDescription(c, element));
          break;
      }
    }
    // The description names the place of the one element, or is a place of its own.
    const description =
      found.length > before || extent.temporalElement === undefined ? c.text(extent.description) : undefined;
    const [only, ...others] = found.slice(before);
    if (description === undefined) continue;
    if (only !== undefined && others.length === 0 && only.$type === "Location" && only.prefLabel === undefined) {
      only.prefLabel = description;
    } else found.push(c.from(extent, { $type: "Location", prefLabel: description } satisfies Location));
  }
  return some(found);
}

function add<T>(to: T[], one: T | undefined): void {
  if (one !== undefined) to.push(one);
}

/** The four sides of a box as they are written, without noughts before them; undefined where one is missing or no number. */
function sidesOf(
  c: Conversion,
  box: EX_GeographicBoundingBox,
): [w: string, s: string, e: string, n: string] | undefined {
  const sides = [
    box.westBoundLongitude,
    box.southBoundLatitude,
    box.eastBoundLongitude,
    box.northBoundLatitude,
  ] as const;
  const digits = sides.map((side) => coordinate(c, side));
  const [w, s, e, n] = digits;
  if (w !== undefined && s !== undefined && e !== undefined && n !== undefined) {
    c.use(...sides);
    return [w, s, e, n];
  }
  if (sides.some((side) => side?.value !== undefined || side?.lexical !== undefined)) {
    c.report(
      "crosswalk.box.incomplete",
      "warning",
      "The bounding box lacks one of its four sides; it is left out.",
      box,
    );
  }
  return undefined;
}

/** Digits of a coordinate: precise as written, in the form that geometry literals allow. */
function coordinate(c: Conversion, leaf: NumberValue | undefined): string | undefined {
  const written = (leaf?.lexical ?? leaf?.value?.toString())?.trim();
  if (leaf === undefined || written === undefined || written === "") return undefined;
  if (PLAIN_NUMBER.test(written)) return written;
  const digits = LEADING.test(written) ? written.replace(LEADING, "$1") : decimal(written)?.value;
  if (digits === undefined) {
    c.report("crosswalk.number.invalid", "warning", `“${written}” is no number; it is left out.`, leaf);
  } else if (written.includes(",")) {
    c.report("crosswalk.number.comma", "info", `“${written}” has a decimal comma; it is read as ${digits}.`, leaf);
  }
  return digits;
}

const PLAIN_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const LEADING = /^\+?(-?)0*(?=\d+(?:\.\d+)?$)/;

/** EX_GeographicBoundingBox -> dcat:bbox. GeoDCAT-AP 3.0.0, “Geographic bounding box”: CRS84, longitude first. */
function boundingBox(c: Conversion, box: EX_GeographicBoundingBox): Location | undefined {
  const sides = sidesOf(c, box);
  if (sides === undefined) return undefined;
  const [w, s, e, n] = sides;
  if (Math.abs(Number(n)) > 90 || Math.abs(Number(s)) > 90) {
    c.report("crosswalk.box.latitude", "warning", "The bounding box has a latitude beyond 90 degrees.", box);
  } else if (Number(s) > Number(n)) {
    c.report(
      "crosswalk.box.sides",
      "warning",
      "The southern side of the bounding box is north of the northern one.",
      box,
    );
  }
  return c.from(box, {
    $type: "Location",
    bbox: encodings(c).map((encoding) => c.from(box, BOX[encoding](w, s, e, n))),
  } satisfies Location);
}

const DEFAULT_ENCODINGS: readonly GeometryEncoding[] = ["wkt"];
const encodings = (c: Conversion): readonly GeometryEncoding[] => c.options.geometries ?? DEFAULT_ENCODINGS;

const CRS84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84";

const BOX: Readonly<Record<GeometryEncoding, (w: string, s: string, e: string, n: string) => Literal>> = {
  wkt: (w, s, e, n) => wkt(`POLYGON((${w} ${n},${e} ${n},${e} ${s},${w} ${s},${w} ${n}))`),
  geojson: (w, s, e, n) =>
    geoJson(`{"type":"Polygon","coordinates":[[[${w},${n}],[${e},${n}],[${e},${s}],[${w},${s}],[${w},${n}]]]}`),
  gml: (w, s, e, n) =>
    gml(
      `<gml:Envelope srsName="${CRS84}"><gml:lowerCorner>${w} ${s}</gml:lowerCorner><gml:upperCorner>${e} ${n}</gml:upperCorner></gml:Envelope>`,
    ),
};

/** EX_BoundingPolygon -> locn:geometry. GeoDCAT-AP 3.0.0, “Location: geometry”. */
function boundingPolygon(c: Conversion, element: EX_BoundingPolygon, value: GmlValue): Location | undefined {
  if (value.xml === undefined) return undefined;
  const geometry = geometryOfGml(value.xml);
  if (typeof geometry === "string") {
    c.report("crosswalk.geometry.unknown", "warning", `The geometry is left out: ${geometry}`, value);
    return undefined;
  }
  const literals = encodings(c).flatMap((encoding) => c.from(value, LITERAL[encoding](geometry)));
  return c.from(element, {
    $type: "Location",
    geometry: literals.map((literal) =>
      c.from(value, { $type: "Geometry", [PROPERTY[literal.datatype ?? ""] ?? "asWKT"]: literal }),
    ),
  } satisfies Location);
}

const PROPERTY: Readonly<Record<string, "asWKT" | "asGML" | "asGeoJSON">> = {
  "http://www.opengis.net/ont/geosparql#wktLiteral": "asWKT",
  "http://www.opengis.net/ont/geosparql#gmlLiteral": "asGML",
  "http://www.opengis.net/ont/geosparql#geoJSONLiteral": "asGeoJSON",
};

const LITERAL: Readonly<Record<GeometryEncoding, (geometry: Geometry) => Literal>> = {
  wkt: (geometry) => wkt(geometry.wkt),
  geojson: (geometry) => geoJson(geometry.geoJson),
  gml: (geometry) => gml(geometry.gml),
};

/** EX_GeographicDescription -> dct:spatial. GeoDCAT-AP 3.0.0, “Geographic identifier”. */
function geographicDescription(c: Conversion, element: EX_GeographicDescription): Location | undefined {
  const identifier = element.geographicIdentifier;
  const { code } = identifier ?? {};
  if (identifier === undefined || code === undefined) return undefined;
  const candidate = code.href?.trim() ?? identifierText(identifier);
  const $id = candidate !== undefined && /^https?:/i.test(candidate) ? safeIri(candidate) : undefined;
  if ($id !== undefined) {
    const isText = code.href !== undefined && trimmed(code) !== code.href.trim();
    if (code.href !== undefined) c.useLink(code);
    return c.from(code, { $type: "Location", $id, prefLabel: isText ? c.text(code) : undefined } satisfies Location);
  }
  const named = identifier.codeSpace === undefined && !/\d/.test(code.value ?? "");
  const prefLabel = c.text(code);
  if (prefLabel === undefined) return undefined;
  return c.from(element, {
    $type: "Location",
    prefLabel,
    identifier: named ? undefined : identifiers(c, [identifier]),
    inScheme: gazetteer(c, identifier.authority),
  } satisfies Location);
}

/** MD_Identifier/authority -> skos:inScheme: the gazetteer that the code is from. GeoDCAT-AP 3.0.0, “Location: gazetteer”. */
function gazetteer(c: Conversion, authority: CI_Citation | undefined): ConceptScheme[] | undefined {
  const title = c.text(authority?.title);
  if (authority === undefined || title === undefined) return undefined;
  const $id = iriOfCitation(c, authority);
  return [
    c.from(authority, { $type: "ConceptScheme", $id, title, ...dates(c, authority.date) } satisfies ConceptScheme),
  ];
}
