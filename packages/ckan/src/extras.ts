import { isJsonObject, type Json, type JsonObject } from "@metabridge/portal";

/** Extras that older versions of ckanext-dcat write for what are fields with subfields now: `publisher_name`. */
const SUBFIELDS: Readonly<Record<string, readonly [field: string, subfield: string]>> = {
  publisher_uri: ["publisher", "uri"],
  publisher_name: ["publisher", "name"],
  publisher_email: ["publisher", "email"],
  publisher_url: ["publisher", "url"],
  publisher_type: ["publisher", "type"],
  publisher_identifier: ["publisher", "identifier"],
  creator_uri: ["creator", "uri"],
  creator_name: ["creator", "name"],
  creator_email: ["creator", "email"],
  creator_url: ["creator", "url"],
  creator_type: ["creator", "type"],
  creator_identifier: ["creator", "identifier"],
  contact_uri: ["contact", "uri"],
  contact_name: ["contact", "name"],
  contact_email: ["contact", "email"],
  contact_identifier: ["contact", "identifier"],
  contact_url: ["contact", "url"],
  temporal_start: ["temporal_coverage", "start"],
  temporal_end: ["temporal_coverage", "end"],
  "temporal-extent-begin": ["temporal_coverage", "start"],
  "temporal-extent-end": ["temporal_coverage", "end"],
  spatial_uri: ["spatial_coverage", "uri"],
  spatial_text: ["spatial_coverage", "text"],
  spatial_bbox: ["spatial_coverage", "bbox"],
  spatial_centroid: ["spatial_coverage", "centroid"],
  spatial: ["spatial_coverage", "geom"],
};

/** Extras whose name is that of a field, once written otherwise. */
const RENAMED: Readonly<Record<string, string>> = {
  dcat_issued: "issued",
  dcat_modified: "modified",
  dcat_version: "version",
  "frequency-of-update": "frequency",
};

/**
 * The dataset with its extras as fields, as ckanext-dcat reads them: an extra stands for the field of its name where the
 * dataset has no such field, and lists within texts are lists again. Extras without such a place stay where they are.
 */
export function withExtras(dataset: JsonObject): JsonObject {
  const { extras } = dataset;
  if (!Array.isArray(extras)) return dataset;
  const fields: Record<string, Json | undefined> = { ...dataset };
  const nested = new Map<string, Record<string, Json>>();
  const left: Json[] = [];
  for (const extra of extras) {
    const key = isJsonObject(extra) && typeof extra.key === "string" ? extra.key : undefined;
    const value = isJsonObject(extra) ? parsed(extra.value) : undefined;
    if (key === undefined || value === undefined) {
      left.push(extra);
      continue;
    }
    const subfield = SUBFIELDS[key];
    if (subfield !== undefined && dataset[subfield[0]] === undefined) {
      const [field, name] = subfield;
      const object = nested.get(field) ?? {};
      nested.set(field, object);
      object[name] = value;
      continue;
    }
    const name = RENAMED[key] ?? key;
    if (fields[name] === undefined) fields[name] = value;
    else left.push(extra);
  }
  for (const [field, object] of nested) fields[field] = [object];
  fields.extras = left;
  return fields;
}

/** A list or an object that stands as text. */
function parsed(value: Json | undefined): Json | undefined {
  if (typeof value !== "string" || !/^\s*[[{]/.test(value)) return value;
  try {
    return JSON.parse(value) as Json;
  } catch {
    return value;
  }
}
