import { type Result, result } from "@metabridge/core";
import type { Resource } from "@metabridge/dcat";
import { DcatReader, extentOf, type Json, type JsonObject } from "@metabridge/portal";
import { recordLinks } from "./links.js";
import { type OgcRecordsOptions, PORTAL } from "./options.js";
import { coreProperties } from "./properties.js";
import { timeOf } from "./time.js";

/** The conformance class of records. */
const RECORD_CORE = "http://www.opengis.net/spec/ogcapi-records-1/1.0/conf/record-core";

/**
 * A resource as a record of OGC API - Records: a GeoJSON feature.
 *
 * @example
 * ```ts
 * import { resourceToRecord } from "@metabridge/ogc-records";
 * const { value } = resourceToRecord({
 *   $type: "Dataset",
 *   identifier: [{ value: "trees" }],
 *   title: [{ value: "Street trees", language: "en" }],
 * });
 * console.log(value.id, value.type, value.geometry); // trees Feature null
 * ```
 */
export function resourceToRecord(resource: Resource, options: OgcRecordsOptions = {}): Result<JsonObject> {
  const reader = DcatReader.open(resource, { portal: PORTAL, languages: options.languages, trace: options.trace });
  const id = reader.into("id", () => idOf(reader));
  if (id === undefined) reader.missing("id", "identifier");
  const time = reader.into("time", () => timeOf(reader));
  const geometry = reader.into("geometry", () => extentOf(reader).geometry) as Json | undefined;
  const properties = coreProperties(reader, id, options);
  for (const [field, value] of Object.entries(options.defaults ?? {})) properties[field] ??= value as Json;
  const record: JsonObject = {
    ...(id === undefined ? {} : { id }),
    type: "Feature",
    conformsTo: [RECORD_CORE],
    ...(time === undefined ? {} : { time }),
    geometry: geometry ?? null,
    properties,
    links: recordLinks(reader),
  };
  return result(record, reader.diagnostics, reader.losses(), reader.trace);
}

/** What the record is known by: the identifier of the catalogue's record, of the resource, or its IRI. */
export function idOf(reader: DcatReader): string | undefined {
  const record = reader.record();
  return record?.literal("identifier")?.value ?? reader.literal("identifier")?.value ?? reader.id();
}

/**
 * A catalogue as a collection of records, without its records, as it stands in `/collections`.
 * Source: OGC API - Records - Part 1, “Record collection”.
 */
export function catalogToCollection(resource: Resource, options: OgcRecordsOptions = {}): Result<JsonObject> {
  const {
    dataset: _datasets,
    service: _services,
    ...own
  } = resource as Resource & { dataset?: unknown; service?: unknown };
  const reader = DcatReader.open(own as Resource, {
    portal: PORTAL,
    languages: options.languages,
    trace: options.trace,
  });
  const id = reader.into("id", () => idOf(reader));
  if (id === undefined) reader.missing("id", "identifier");
  const { bboxes } = extentOf(reader);
  const properties = coreProperties(reader, id, options);
  const links = recordLinks(reader);
  const homepage = reader.iri("homepage");
  if (homepage !== undefined) links.push({ href: homepage, rel: "about", type: "text/html" });
  const collection: JsonObject = {
    ...(id === undefined ? {} : { id }),
    ...properties,
    type: "Collection",
    itemType: "record",
    ...(bboxes.length === 0 ? {} : { extent: { spatial: { bbox: bboxes.map((box) => [...box]) } } }),
    links,
  };
  return result(collection, reader.diagnostics, reader.losses(), reader.trace);
}
