import {
  DCATDE,
  type Geometry as GeometryNode,
  isLiteral,
  type Literal,
  type Location,
  type Reference,
} from "@metabridge/dcat";
import type { Any_EX_GeographicExtent, EX_Extent, MD_Identifier } from "@metabridge/iso19115";
import { citation } from "./citation.js";
import { type Conversion, numberValue } from "./conversion.js";
import { envelopeOf, type Geometry, geometryOf, gmlOf, isSameGeometry, type Sides, sidesOf } from "./geometry.js";
import { iriOf, iso, type Referable } from "./view.js";

/**
 * dct:spatial, and the areas that DCAT-AP.de names beside it -> EX_Extent, one for each location. GeoDCAT-AP 3.0.0,
 * “Geographic bounding box” and “Location”; DCAT-AP.de 3.0, conventions 10 and 11.
 */
export function geographicExtents(c: Conversion): EX_Extent[] {
  const places = placesOf(c);
  const found = places.map((place) => ({ place, shapes: shapesOf(c, place) }));
  const hasBox = found.some(({ shapes }) => shapes.some((one) => sidesOf(one) !== undefined));
  const extents = found.flatMap(({ place, shapes }) => extent(c, place, shapes, hasBox) ?? []);
  const description = c.text((c.resource.$other?.[DCATDE.geocodingDescription] ?? []).filter(isLiteral));
  return description === undefined ? extents : [...extents, iso("EX_Extent", { description })];
}

/** Each location once: areas by their official keys are mostly named as dct:spatial too. */
function placesOf(c: Conversion): Referable<Location>[] {
  const places = (c.resource.spatial ?? []).map((one) => c.full(one));
  const named = new Map(places.map((place) => [iriOf(place), place]));
  for (const area of c.all<Referable<Location>>(c.resource, undefined, DCATDE.politicalGeocodingURI)) {
    if (named.has(iriOf(area))) c.use(area);
    else places.push(area);
  }
  return places;
}

function extent(
  c: Conversion,
  place: Referable<Location>,
  shapes: readonly Geometry[],
  hasBox: boolean,
): EX_Extent | undefined {
  const geographicElement: Any_EX_GeographicExtent[] = shapes.map((shape) => geographicElementOf(c, shape));
  // INSPIRE and the catalogues search by boxes: where there is none, the one around the geometry.
  if (!hasBox) geographicElement.unshift(...shapes.flatMap((shape) => boxOf(envelopeOf(shape)) ?? []));
  const location = place.$type === undefined ? undefined : place;
  const identifier = geographicIdentifier(c, place);
  if (identifier !== undefined) {
    geographicElement.push(iso("EX_GeographicDescription", { geographicIdentifier: identifier }));
  }
  const description = location === undefined ? undefined : (c.label(location) ?? c.text(location.geographicName));
  const repeated = (location?.geographicName ?? []).filter(({ value }) => value.trim() === description?.value);
  c.use(...repeated);
  if (geographicElement.length === 0 && description === undefined) return undefined;
  return iso("EX_Extent", { description, geographicElement });
}

/** Each geometry of a location once, in whichever encodings it is given. */
function shapesOf(c: Conversion, place: Referable<Location>): Geometry[] {
  if (place.$type === undefined) return [];
  const shapes: Geometry[] = [];
  for (const literal of [...(place.bbox ?? []), ...geometryLiterals(c, place), ...(place.centroid ?? [])]) {
    if (literal.value.trim() === "") continue;
    const shape = geometryOf(literal);
    if (shape === undefined) {
      c.report(
        "crosswalk.geometry.unknown",
        "warning",
        "The geometry cannot be read, or is not in degrees of WGS 84; it is left out.",
        literal,
      );
      continue;
    }
    c.use(literal);
    if (!shapes.some((one) => isSameGeometry(one, shape))) shapes.push(shape);
  }
  return shapes;
}

function geometryLiterals(c: Conversion, { geometry }: Location): Literal[] {
  return (geometry ?? []).flatMap((one) => {
    if ("value" in one) return [one];
    const node: GeometryNode | Reference = c.full(one);
    if (node.$type === undefined) return [];
    return [node.asWKT, node.asGML, node.asGeoJSON].filter((literal) => literal !== undefined);
  });
}

function geographicElementOf(c: Conversion, shape: Geometry): Any_EX_GeographicExtent {
  const box = boxOf(sidesOf(shape));
  if (box !== undefined) return box;
  const xml = gmlOf(shape, () => c.id("geometry"));
  return iso("EX_BoundingPolygon", { polygon: [{ xml }] });
}

function boxOf(sides: Sides | undefined): Any_EX_GeographicExtent | undefined {
  if (sides === undefined) return undefined;
  return iso("EX_GeographicBoundingBox", {
    westBoundLongitude: numberValue(sides.west),
    eastBoundLongitude: numberValue(sides.east),
    southBoundLatitude: numberValue(sides.south),
    northBoundLatitude: numberValue(sides.north),
  });
}

/** The IRI of a location, or its dct:identifier -> EX_GeographicDescription. GeoDCAT-AP 3.0.0, “Geographic identifier”. */
function geographicIdentifier(c: Conversion, place: Referable<Location>): MD_Identifier | undefined {
  const location = place.$type === undefined ? undefined : place;
  const [own] = location?.identifier ?? [];
  const href = iriOf(place);
  if (href === undefined && own === undefined) return undefined;
  c.use(href === undefined ? undefined : place);
  const name = c.label(location ?? {})?.value;
  const value = c.value(own) ?? name ?? href;
  const [scheme] = location?.inScheme ?? [];
  const authority = scheme === undefined ? undefined : citation(c, c.full(scheme));
  return iso("MD_Identifier", {
    authority,
    code: { ...(value && { value }), ...(href === undefined ? {} : { href }) },
  });
}
