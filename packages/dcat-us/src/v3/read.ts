import { type Result, result } from "@metabridge/core";
import type { Catalog, DcatNode, Distribution, Resource, Value } from "@metabridge/dcat";
import { type JsonObject, JsonReader } from "@metabridge/portal";
import { findAccessRight } from "@metabridge/vocabularies";
import { PORTAL } from "../options.js";
import { POD_FIELDS, pod } from "../pod.js";
import { rectangle } from "../v1/read-spatial.js";
import type { UsClassName } from "./classes.js";
import { addValue } from "./model-property.js";
import { readNode, type TermReaders } from "./read-node.js";
import type { DcatUs3Dataset } from "./schema.js";

/** Classes that a record can be of. */
const RESOURCES = ["Dataset", "DatasetSeries", "DataService", "Catalog"] as const satisfies readonly UsClassName[];

/** What stands around a record in its document. */
export interface DcatUs3ReadContext {
  /** The catalogue that lists it: dcat:inCatalog. */
  readonly catalog?: JsonObject | undefined;
}

/**
 * A node of DCAT-US 3.0 as a DCAT resource: a dataset, unless its `@type` says that it is a series, a service or a catalogue.
 * Terms of other vocabularies are kept by their IRIs; what has no IRI is a loss.
 *
 * @example
 * ```ts
 * import { dcatUs3ToResource } from "@metabridge/dcat-us";
 * const { value } = dcatUs3ToResource({ "@type": "dcat:Dataset", title: "Trees", titleMap: { es: "Árboles" } });
 * console.log(value.title); // [ { value: 'Árboles', language: 'es' }, { value: 'Trees' } ]
 * ```
 */
export function dcatUs3ToResource(json: DcatUs3Dataset, { catalog }: DcatUs3ReadContext = {}): Result<Resource> {
  const reader = JsonReader.open(json as JsonObject, { portal: PORTAL });
  const types = reader.strings("@type").map((type) => type.replace(/^.*[:#/]/, ""));
  const className = RESOURCES.find((name) => types.includes(name)) ?? "Dataset";
  const resource = readNode(reader, className, READERS) as Resource;
  ownFields(reader, resource);
  const listing = catalog === undefined ? undefined : catalogOf(catalog);
  if (listing !== undefined) resource.inCatalog = [listing.value];
  return result(
    resource,
    [...reader.diagnostics, ...(listing?.diagnostics ?? [])],
    [...reader.losses(), ...(listing?.losses ?? [])],
  );
}

/** A catalogue without its members, as its datasets name it. */
function catalogOf(json: JsonObject): Result<Catalog> {
  const { dataset: _datasets, service: _services, catalog: _catalogs, datasetSeries: _series, ...own } = json;
  const reader = JsonReader.open(own, { portal: PORTAL });
  const catalog = readNode(reader, "Catalog", READERS) as Catalog;
  return result(catalog, reader.diagnostics, reader.losses());
}

/** What the table alone does not say. */
const READERS: TermReaders = {
  "Dataset.geographicBoundingBox": boxes,
  "DataService.geographicBoundingBox": boxes,
  "Distribution.accessURL": accessUrl,
};

/** dcat-us:geographicBoundingBox -> dct:spatial with a dcat:bbox. */
function boxes(reader: JsonReader, node: DcatNode): void {
  for (const box of reader.objects("geographicBoundingBox")) {
    box.ignore("@type", "the class of the model");
    const sides = (
      ["westBoundingLongitude", "southBoundingLatitude", "eastBoundingLongitude", "northBoundingLatitude"] as const
    ).flatMap((side) => {
      const value = box.object(side);
      return value === undefined ? (box.number(side) ?? []) : (value.number("@value") ?? []);
    });
    if (sides.length < 4) {
      box.report("bbox.invalid", "The bounding box has not all its sides; it is left out.");
      continue;
    }
    const bbox = { value: rectangle(sides.map(String)), datatype: "http://www.opengis.net/ont/geosparql#wktLiteral" };
    addValue(node, "spatial", { $type: "Location", bbox: [bbox] });
  }
}

/** Where a file can be loaded is where it can be had: DCAT 3, 6.8.8. */
function accessUrl(reader: JsonReader, node: DcatNode): void {
  const address = (field: string): string | undefined => {
    const value = reader.peek(field);
    const object = typeof value === "object" ? reader.object(field) : undefined;
    return object === undefined ? (reader.has(field) ? reader.string(field) : undefined) : object.string("@id");
  };
  const access = address("accessURL") ?? address("downloadURL");
  if (access !== undefined) (node as Distribution).accessURL = [{ $id: access }];
}

/** Fields of version 1.1 that documents of version 3.0 still bear. */
function ownFields(reader: JsonReader, resource: Resource): void {
  for (const field of POD_FIELDS) {
    for (const value of reader.strings(field)) addValue(resource, pod(field), { value } satisfies Value);
  }
  const level = reader.string("accessLevel");
  if (level === undefined) return;
  const right = findAccessRight(level === "restricted public" ? "RESTRICTED" : level);
  if (right !== undefined && resource.accessRights === undefined) resource.accessRights = { $id: right.iri };
  else addValue(resource, pod("accessLevel"), { value: level });
}
