import { type DcatReader, extentOf, isBox, type Json, temporalOf } from "@metabridge/portal";
import type { Geometry, Position } from "geojson";

/** `south west north east`: the box of schema:GeoShape. Source: science-on-schema.org, “Spatial Coverage”. */
const boxText = ([west, south, east, north]: readonly number[]): string => `${south} ${west} ${north} ${east}`;

const ringText = (ring: readonly Position[] = []): string => ring.map(([x, y]) => `${y} ${x}`).join(" ");

function geoOf(geometry: Geometry | undefined, bbox: readonly number[] | undefined): Json | undefined {
  if (geometry?.type === "Point") {
    const [longitude = 0, latitude = 0] = geometry.coordinates;
    return { "@type": "GeoCoordinates", latitude, longitude };
  }
  if (geometry?.type === "Polygon" && geometry.coordinates.length === 1 && !isBox(geometry)) {
    return { "@type": "GeoShape", polygon: ringText(geometry.coordinates[0]) };
  }
  if (geometry?.type === "LineString") return { "@type": "GeoShape", line: ringText(geometry.coordinates) };
  return bbox === undefined ? undefined : { "@type": "GeoShape", box: boxText(bbox) };
}

/** Geometries that schema:GeoShape has a property for; of others the box is written, and the outline is a loss. */
const isShape = (geometry: Geometry | undefined): boolean =>
  geometry?.type === "Point" ||
  geometry?.type === "LineString" ||
  (geometry?.type === "Polygon" && geometry.coordinates.length === 1);

/** dct:spatial -> schema:spatialCoverage: places with their names, addresses and shapes. */
export function spatialCoverage(reader: DcatReader): Json | undefined {
  const places = extentOf(reader).places.flatMap((place): Json[] => {
    const at = place.reader;
    const name = at.label();
    const id = at.id();
    const identifier = at.text("identifier");
    const stated = at.has("geometry") ? peekShape(place) : undefined;
    const geo = geoOf(stated, stated === undefined || isBox(stated) ? place.bbox : undefined);
    if (name === undefined && id === undefined && geo === undefined) return [];
    return [
      {
        ...(id === undefined ? {} : { "@id": id }),
        "@type": "Place",
        ...(name === undefined ? {} : { name }),
        ...(identifier === undefined ? {} : { identifier }),
        ...(geo === undefined ? {} : { geo }),
      },
    ];
  });
  const [first] = places;
  return places.length === 1 ? first : places.length === 0 ? undefined : places;
}

/** The outline where it can be written; reading it marks it, so it is looked at through its box first. */
function peekShape(place: {
  readonly reader: DcatReader;
  readonly geometry: Geometry | undefined;
}): Geometry | undefined {
  if (!hasShape(place.reader)) return undefined;
  const { geometry } = place;
  return isShape(geometry) ? geometry : undefined;
}

/** Whether the outline's encoding begins like a shape that schema.org has. */
function hasShape(reader: DcatReader): boolean {
  const texts = [
    ...reader.peek("geometry"),
    ...reader.nodes("geometry").flatMap((one) => [...one.peek("asWKT"), ...one.peek("asGeoJSON")]),
  ].flatMap((one) => ("value" in one && typeof one.value === "string" ? [one.value] : []));
  return texts.some((text) => /^(?:<[^>]*>\s*)?(?:POINT|LINESTRING|POLYGON)\b/i.test(text) || SHAPE_JSON.test(text));
}
const SHAPE_JSON = /"type"\s*:\s*"(?:Point|LineString|Polygon)"/;

/** dct:temporal -> schema:temporalCoverage: ISO 8601 intervals; `..` where an end is open. */
export function temporalCoverage(reader: DcatReader): Json | undefined {
  const periods = temporalOf(reader, "any").map(({ start, end }) =>
    start === end ? (start ?? "") : `${start ?? ".."}/${end ?? ".."}`,
  );
  const [first] = periods;
  return periods.length === 1 ? first : periods.length === 0 ? undefined : periods;
}
