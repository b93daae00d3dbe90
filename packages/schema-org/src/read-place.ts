import { geoJson, isIri, type Location, wkt } from "@metabridge/dcat";
import { type BoundingBox, boxGeometry, type JsonReader } from "@metabridge/portal";
import type { Geometry, Position } from "geojson";
import { literalsOf } from "./literals.js";

/** The well-known text of a geometry among the additional properties. Source: science-on-schema.org, “Spatial Coverage”. */
const WKT = "http://www.wikidata.org/entity/Q4018860";
const CRS = "http://www.wikidata.org/entity/Q161779";
const CRS84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84";

/** schema:Place -> dct:Location: name, address, box and outline. */
export function locationOf(place: JsonReader): Location | undefined {
  place.ignore("@type", "the class of the model");
  const location: Location = { $type: "Location" };
  const id = place.string("@id");
  if (id !== undefined && isIri(id)) location.$id = id;
  const name = literalsOf(place.peek("name"));
  if (name.length > 0) {
    place.ignore("name", "read here");
    location.prefLabel = name;
  }
  const identifier = literalsOf(place.peek("identifier"));
  if (identifier.length > 0) {
    place.ignore("identifier", "read here");
    location.identifier = identifier;
  }
  for (const geo of place.objects("geo")) shape(geo, location);
  outline(place, location);
  return Object.keys(location).length > 1 ? location : undefined;
}

const numbersIn = (text: string): number[] =>
  text
    .split(/[\s,]+/)
    .filter((part) => part !== "")
    .map(Number);

/** Latitudes and longitudes in turn, as schema.org has them; undefined where they are none. */
function positions(text: string): Position[] | undefined {
  const numbers = numbersIn(text);
  if (numbers.length < 2 || numbers.length % 2 !== 0 || !numbers.every(Number.isFinite)) return undefined;
  return numbers.flatMap((latitude, at) => (at % 2 === 0 ? [[numbers[at + 1] ?? 0, latitude]] : []));
}

function shape(geo: JsonReader, location: Location): void {
  geo.ignore("@type", "the kind of the shape");
  const [longitude, latitude] = [geo.number("longitude"), geo.number("latitude")];
  if (longitude !== undefined && latitude !== undefined) {
    add(location, { type: "Point", coordinates: [longitude, latitude] });
  }
  const text = (key: string): string | undefined => (geo.has(key) ? literalsOf(geo.peek(key))[0]?.value : undefined);
  const box = text("box");
  if (box !== undefined) {
    const [south, west, north, east] = numbersIn(box);
    const sides = [west, south, east, north];
    if (sides.every((side): side is number => side !== undefined && Number.isFinite(side))) {
      geo.ignore("box", "read here");
      const bbox = geoJson(JSON.stringify(boxGeometry(sides as unknown as BoundingBox)));
      location.bbox = [...(location.bbox ?? []), bbox];
    } else geo.report("box.invalid", `“${box}” is no box of two corners, latitude first; it is left out.`);
  }
  for (const key of ["polygon", "line"] as const) {
    const value = text(key);
    const ring = value === undefined ? undefined : positions(value);
    if (value === undefined) continue;
    if (ring === undefined) geo.report(`${key}.invalid`, `“${value}” is no list of positions; it is left out.`);
    else {
      geo.ignore(key, "read here");
      add(
        location,
        key === "line" ? { type: "LineString", coordinates: ring } : { type: "Polygon", coordinates: [ring] },
      );
    }
  }
}

function add(location: Location, geometry: Geometry): void {
  location.geometry = [...(location.geometry ?? []), geoJson(JSON.stringify(geometry))];
}

/** Well-known text as an additional property, in longitude and latitude. */
function outline(place: JsonReader, location: Location): void {
  const all = place.objects("additionalProperty");
  const system = all.find((one) => one.peek("propertyID") === CRS)?.peek("value");
  if (system !== undefined && system !== CRS84) return;
  for (const one of all) {
    const id = one.peek("propertyID");
    if (id !== WKT && id !== CRS) continue;
    const value = one.peek("value");
    if (typeof value !== "string") continue;
    for (const key of one.keys) one.ignore(key, "read here");
    if (id === WKT) location.geometry = [...(location.geometry ?? []), wkt(value)];
  }
}
