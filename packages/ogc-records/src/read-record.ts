import { type Result, result } from "@metabridge/core";
import { dateLiteral, isIri, type Resource } from "@metabridge/dcat";
import { geometryOfJson, type JsonObject, JsonReader, ResourceBuilder } from "@metabridge/portal";
import { findFileFormat, findResourceType, parseMediaType } from "@metabridge/vocabularies";
import { PORTAL } from "./options.js";
import { readCore, readLicense, readLinks, relate } from "./read-common.js";
import type { RecordCollection, RecordGeoJson } from "./schema.js";

/**
 * A record of OGC API - Records as a DCAT resource.
 *
 * @example
 * ```ts
 * import { recordToResource } from "@metabridge/ogc-records";
 * const { value } = recordToResource({
 *   id: "trees",
 *   type: "Feature",
 *   geometry: null,
 *   properties: { type: "dataset", title: "Street trees", license: "CC-BY-4.0" },
 * });
 * console.log(value.license?.$id); // http://publications.europa.eu/resource/authority/licence/CC_BY_4_0
 * ```
 */
export function recordToResource(json: RecordGeoJson): Result<Resource> {
  const reader = JsonReader.open(json as JsonObject, { portal: PORTAL });
  reader.ignore("type", "a feature");
  const core = reader.object("properties");
  const type = core?.string("type");
  const to = new ResourceBuilder(classOf(type));
  identifiers(reader, core, to);
  if (type !== undefined && findResourceType(type) === undefined && type !== "collection") {
    to.add("type", { $type: "Concept", prefLabel: [{ value: type }] });
  }
  if (core !== undefined) {
    readCore(core, to);
    dates(core, to);
  }
  readLicense(core ?? reader, reader, to);
  const geometry = geometryOfJson(reader.peek("geometry"));
  if (geometry !== undefined) {
    to.geometry(geometry);
    reader.ignore("geometry", "read here");
  }
  time(reader, to);
  for (const standard of reader.strings("conformsTo")) {
    if (!standard.includes("/ogcapi-records-1/")) to.conformsTo({ url: standard });
  }
  const resource = to.build();
  readLinks(reader, to, (property, iri) => relate(resource, property, iri));
  if (core !== undefined) formats(core, resource);
  return result(resource, reader.diagnostics, reader.losses());
}

function classOf(type: string | undefined): Resource["$type"] {
  if (type === "collection") return "Catalog";
  return (type === undefined ? undefined : findResourceType(type)?.dcatClass) ?? "Dataset";
}

/** id -> dct:identifier; a name in the web among the external identifiers -> the IRI. */
function identifiers(reader: JsonReader, core: JsonReader | undefined, to: ResourceBuilder): void {
  const id = reader.string("id");
  to.plain("identifier", id);
  if (id !== undefined && isIri(id)) to.id(id);
  for (const one of core?.objects("externalIds") ?? []) {
    const value = one.string("value");
    const scheme = one.string("scheme");
    if (value === undefined) continue;
    if (scheme === undefined) {
      if (/^https?:/.test(value) && isIri(value) && to.build().$id === undefined) to.id(value);
      else if (value !== id) to.plain("identifier", value);
    } else {
      to.add("admsIdentifier", { $type: "Identifier", notation: { value }, schemaAgency: [{ value: scheme }] });
    }
  }
}

/** created and updated are the record's; `published` is the resource's. */
function dates(core: JsonReader, to: ResourceBuilder): void {
  const literal = (key: string): ReturnType<typeof dateLiteral> => {
    const value = core.string(key);
    return value === undefined ? undefined : (dateLiteral(value) ?? { value });
  };
  const [created, modified] = [literal("created"), literal("updated")];
  // DCAT-AP has no catalogue record without the date of its change.
  if (modified === undefined) to.date("created", created);
  else to.record({ created, modified });
  to.date("issued", literal("published"));
}

/** Formats are those of the links; one that no link has is a loss, for DCAT has it at what can be taken. */
function formats(core: JsonReader, resource: Resource): void {
  const said = new Set<string>();
  for (const one of "distribution" in resource ? (resource.distribution ?? []) : []) {
    if (!("$type" in one) || one.$type !== "Distribution") continue;
    for (const value of [one.format?.$id, one.mediaType?.$id]) if (value !== undefined) said.add(value);
  }
  for (const format of core.objects("formats")) {
    const names = [format.peek("mediaType"), format.peek("name")].flatMap((one) =>
      typeof one === "string" ? [one] : [],
    );
    const found = names.map((one) => findFileFormat(one));
    const iris = [
      ...found.flatMap((one) => [one?.fileType, one?.iana]),
      ...names.map((one) => parseMediaType(one)?.iana),
    ];
    if (!iris.some((one) => one !== undefined && said.has(one))) continue;
    for (const key of format.keys) format.ignore(key, "the format of a link");
  }
}

function time(reader: JsonReader, to: ResourceBuilder): void {
  const at = reader.object("time");
  if (at === undefined) return;
  const day = at.string("date") ?? at.string("timestamp");
  if (day !== undefined) to.period(day, day);
  const interval = at.strings("interval");
  const [start, end] = interval.map((one) => (one === ".." ? undefined : one));
  to.period(start, end);
  const resolution = at.string("resolution");
  if (resolution !== undefined) {
    to.add("temporalResolution", { value: resolution, datatype: "http://www.w3.org/2001/XMLSchema#duration" });
  }
}

/** A collection of records as a catalogue, without its records. */
export function collectionToCatalog(json: RecordCollection): Result<Resource> {
  const reader = JsonReader.open(json as JsonObject, { portal: PORTAL });
  for (const key of ["type", "itemType", "records", "conformsTo"]) reader.ignore(key, "how the collection is served");
  const to = new ResourceBuilder("Catalog");
  identifiers(reader, reader, to);
  readCore(reader, to);
  dates(reader, to);
  readLicense(reader, reader, to);
  for (const box of boxes(reader)) to.bbox(box);
  const resource = to.build();
  readLinks(reader, to, (property, iri) => relate(resource, property, iri));
  return result(resource, reader.diagnostics, reader.losses());
}

/** The boxes of a collection's extent: the first is around all. */
export function boxes(reader: JsonReader): [number, number, number, number][] {
  const spatial = reader.object("extent")?.object("spatial");
  const bbox = spatial?.peek("bbox");
  if (spatial === undefined || !Array.isArray(bbox)) return [];
  spatial.ignore("crs", "CRS84, always");
  const all = (bbox as readonly unknown[]).filter(
    (one): one is number[] =>
      Array.isArray(one) && (one.length === 4 || one.length === 6) && one.every(Number.isFinite),
  );
  if (all.length === bbox.length) spatial.ignore("bbox", "read here");
  const flat = all.map((box): [number, number, number, number] => {
    const half = box.length / 2;
    return [box[0] ?? 0, box[1] ?? 0, box[half] ?? 0, box[half + 1] ?? 0];
  });
  return flat.length > 1 ? flat.slice(1) : flat;
}
