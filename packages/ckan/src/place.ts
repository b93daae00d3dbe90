import { geoJson, text } from "@metabridge/dcat";
import { isJsonObject, type JsonReader } from "@metabridge/portal";
import { type Draft, put } from "./draft.js";

/** Each geometry of a place, by the field that it stands in. */
const GEOMETRIES = { geom: "geometry", bbox: "bbox", centroid: "centroid" } as const;

/** A place, as dct:Location. CKAN has its geometries in GeoJSON, as an object or as text. */
export function readPlace(json: JsonReader): Draft {
  const place: Draft = { $type: "Location" };
  const $id = json.url("uri");
  if ($id !== undefined) place.$id = $id;
  const name = json.string("text");
  put(place, "prefLabel", name === undefined ? undefined : [text(name)]);
  for (const [field, property] of Object.entries(GEOMETRIES)) {
    const geometry = geometryOf(json, field);
    put(place, property, geometry === undefined ? undefined : [geoJson(geometry)]);
  }
  return place;
}

function geometryOf(json: JsonReader, field: string): string | undefined {
  if (!json.has(field)) return undefined;
  const value = json.take(field);
  const object = typeof value === "string" ? parsed(value) : value;
  if (isJsonObject(object) && typeof object.type === "string" && Array.isArray(object.coordinates))
    return JSON.stringify(object);
  json.report("geometry", `“${field}” holds no GeoJSON; it is left out.`, "warning", `${json.path}/${field}`);
  return undefined;
}

function parsed(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}

/** A period, as dct:PeriodOfTime. */
export function readPeriod(json: JsonReader): Draft {
  const period: Draft = { $type: "PeriodOfTime" };
  for (const [field, property] of [
    ["start", "startDate"],
    ["end", "endDate"],
  ] as const) {
    put(period, property, json.date(field));
  }
  return period;
}
