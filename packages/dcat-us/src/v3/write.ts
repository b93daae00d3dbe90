import { type Result, result } from "@metabridge/core";
import type { Resource } from "@metabridge/dcat";
import { DcatReader, extentOf, type Json } from "@metabridge/portal";
import { type DcatUsOptions, PORTAL } from "../options.js";
import { publisherOf } from "../parties.js";
import { POD_FIELDS, pod } from "../pod.js";
import { addressesOf } from "../v1/write-distribution.js";
import type { UsClassName } from "./classes.js";
import { contactPoints, rolesOf, shownParty } from "./parties.js";
import type { DcatUs3Node } from "./schema.js";
import { lacks, type TermWriters, writeNode, writeValue } from "./write-node.js";

/**
 * A record as a node of DCAT-US 3.0, without `@context`, as it stands in a catalogue. Mandatory terms that the record lacks
 * are taken from the option `defaults`; where they are not there, they are left out with a diagnostic. Nested nodes that
 * lack what DCAT-US requires of them are left out with a diagnostic, for a harvester would refuse the whole dataset.
 *
 * @example
 * ```ts
 * import { resourceToDcatUs3 } from "@metabridge/dcat-us";
 * const { value } = resourceToDcatUs3({
 *   $type: "Dataset",
 *   title: [{ value: "Trees", language: "en" }, { value: "Árboles", language: "es" }],
 * });
 * console.log(value.title, value.titleMap); // Trees { en: 'Trees', es: 'Árboles' }
 * ```
 */
export function resourceToDcatUs3(resource: Resource, options: DcatUsOptions = {}): Result<DcatUs3Node> {
  const reader = DcatReader.open(resource, { portal: PORTAL, languages: options.languages, trace: options.trace });
  const node = writeNode(reader, classOf(resource), writersFor(reader, options));
  ownFields(reader, node);
  for (const [field, value] of Object.entries(options.defaults ?? {})) {
    if (node[field] === undefined) node[field] = value as Json;
  }
  for (const term of lacks(reader, classOf(resource))) {
    if (node[term] !== undefined) continue;
    reader.report(`${term}.missing`, `DCAT-US 3.0 requires “${term}”, and the record has none that it takes.`);
  }
  return result(node, reader.diagnostics, reader.losses(), reader.trace);
}

const classOf = (resource: Resource): UsClassName => resource.$type;

/** What the table alone does not say. */
function writersFor(root: DcatReader, options: DcatUsOptions): TermWriters {
  const party =
    (className: "Agent" | "Organization", many: boolean) =>
    (reader: DcatReader, { property }: { property?: string }, name: string): Json | undefined => {
      const all = reader
        .nodes((property ?? name) as never)
        .map((one) => writeValue(shownParty(one, options), className, writers, className));
      const written = all.flatMap((one) => one ?? []);
      return written.length === 0 ? undefined : many ? written : written[0];
    };
  const publisher =
    (className: "Agent" | "Organization", many = false): TermWriters[string] =>
    (reader, term, name) =>
      party(className, many)(reader, term, name) ?? (reader === root ? standIn(reader, className, options) : undefined);
  const contacts = (reader: DcatReader): Json | undefined =>
    reader.has("contactPoint") || reader === root ? contactPoints(reader, options) : undefined;
  const writers: TermWriters = {
    "Dataset.contactPoint": contacts,
    "DatasetSeries.contactPoint": contacts,
    "DataService.contactPoint": contacts,
    "Catalog.contactPoint": contacts,
    "Dataset.publisher": publisher("Organization"),
    "DatasetSeries.publisher": publisher("Agent"),
    "DataService.publisher": publisher("Agent"),
    "Catalog.publisher": publisher("Agent"),
    "Dataset.creator": party("Agent", false),
    "DataService.creator": party("Agent", true),
    "Catalog.creator": party("Agent", true),
    "Dataset.contributor": party("Agent", true),
    "Dataset.rightsHolder": party("Organization", true),
    "DataService.rightsHolder": party("Organization", true),
    "Catalog.rightsHolder": party("Organization", true),
    "Attribution.agent": party("Agent", false),
    "Dataset.qualifiedAttribution": (reader) => attributions(reader, writers, options),
    "DataService.qualifiedAttribution": (reader) => attributions(reader, writers, options),
    "Dataset.geographicBoundingBox": boxes,
    "DataService.geographicBoundingBox": boxes,
    "Distribution.accessURL": accessUrl,
    "Distribution.license": (reader) => licenceOf(reader.has("license") ? reader : root, writers),
  };
  return writers;
}

/** Without a publisher, whoever has the data in hand. */
function standIn(reader: DcatReader, className: "Agent" | "Organization", options: DcatUsOptions): Json | undefined {
  const organization = publisherOf(reader, options);
  if (organization?.name === undefined || organization.name === null) return undefined;
  const { name } = organization;
  return className === "Agent"
    ? { "@type": "foaf:Agent", name }
    : { "@type": "org:Organization", name, prefLabel: name };
}

function attributions(reader: DcatReader, writers: TermWriters, options: DcatUsOptions): Json | undefined {
  const stated = reader
    .nodes("qualifiedAttribution")
    .flatMap((one) => writeValue(one, "Attribution", writers, "Attribution") ?? []);
  const roles = rolesOf(reader).flatMap(({ agent, hadRole }): Json[] => {
    const written = writeValue(shownParty(agent, options), "Agent", writers, "Agent");
    return written === undefined ? [] : [{ "@type": "prov:Attribution", agent: written, hadRole }];
  });
  const all = [...stated, ...roles];
  return all.length === 0 ? undefined : all;
}

/** The boxes of dct:spatial: the JSON Schema of dct:Location takes no literal. */
function boxes(reader: DcatReader): Json | undefined {
  const all = extentOf(reader).bboxes.map(([west, south, east, north]) => ({
    "@type": "dcat-us:GeographicBoundingBox",
    westBoundingLongitude: String(west),
    southBoundingLatitude: String(south),
    eastBoundingLongitude: String(east),
    northBoundingLatitude: String(north),
  }));
  return all.length === 0 ? undefined : all;
}

/** The access URL that DCAT-AP wants beside each download is no news. */
function accessUrl(reader: DcatReader): Json | undefined {
  const [download] = reader.peek("downloadURL");
  const [access] = addressesOf(reader, "accessURL");
  return download !== undefined && "$id" in download && download.$id === access ? undefined : access;
}

/** DCAT-US 3.0 has licences at distributions only: that of the dataset is said at each that has none of its own. */
function licenceOf(reader: DcatReader, writers: TermWriters): Json | undefined {
  const licence = reader.one("license");
  return licence === undefined ? undefined : writeValue(licence, "LicenseDocument", writers, "LicenseDocument");
}

/** Fields of version 1.1 that a record brought along are written back as they were. */
function ownFields(reader: DcatReader, node: DcatUs3Node): void {
  for (const field of POD_FIELDS) {
    const values = reader.into(field, () => reader.literals(pod(field)).map(({ value }) => value));
    const [first] = values;
    if (first !== undefined) node[field] = field.endsWith("Code") ? values : first;
  }
}
