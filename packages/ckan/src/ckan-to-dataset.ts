import { type Result, result } from "@metabridge/core";
import { iri, type Resource, safeIri, text } from "@metabridge/dcat";
import { type JsonObject, JsonReader } from "@metabridge/portal";
import { findCrs, findDataTheme, findRole } from "@metabridge/vocabularies";
import { readActivity } from "./activity.js";
import { readAgent, readContact, saysSomething } from "./agent.js";
import { readDistribution } from "./distribution.js";
import { type Draft, put } from "./draft.js";
import { withExtras } from "./extras.js";
import { DATASET_VALUES } from "./fields-of-dcat-ap.js";
import { keywordsOf, textsOf } from "./fluent.js";
import { readIsoExtras } from "./iso-extras-to-dcat.js";
import { licenceOfCkanId } from "./licence-id.js";
import type { CkanOptions } from "./options.js";
import { readPeriod, readPlace } from "./place.js";
import { ROLE_PROPERTIES } from "./role-properties.js";
import { datasetsAt } from "./site.js";
import { readValue, term } from "./value-field.js";

/** What CKAN says of a dataset as a piece of its own data base. */
const OF_CKAN = [
  "state",
  "private",
  "isopen",
  "num_resources",
  "num_tags",
  "creator_user_id",
  "revision_id",
  "revision_timestamp",
  "tracking_summary",
  "license_title",
  "relationships_as_object",
  "relationships_as_subject",
];

/**
 * A dataset of CKAN in the DCAT model: the fields of ckanext-dcat’s schemas, their older form as extras, and what
 * ckanext-spatial writes. What DCAT has no place for is in the losses.
 *
 * @example
 * ```ts
 * import { ckanToDataset } from "@metabridge/ckan";
 * const { value, losses } = ckanToDataset({ name: "street-trees", title: "Street trees", frequency: "monthly", budget: "12" });
 * if (value.$type === "Dataset") console.log(value.accrualPeriodicity?.$id);
 * // http://publications.europa.eu/resource/authority/frequency/MONTHLY
 * console.log(losses.map(({ path }) => path)); // ["name", "budget"]
 * ```
 */
export function ckanToDataset(json: JsonObject, options: CkanOptions = {}): Result<Resource> {
  const reader = JsonReader.open(withExtras(json), { portal: "ckan" });
  const dataset: Draft = { $type: reader.peek("type") === "dataset_series" ? "DatasetSeries" : "Dataset" };
  reader.ignore("type", "the class says it");
  const page = identify(reader, dataset, options);
  put(dataset, "title", textsOf(reader, "title"));
  put(dataset, "description", textsOf(reader, "notes"));
  put(dataset, "keyword", keywordsOf(reader));
  for (const value of DATASET_VALUES) put(dataset, value.dcat, readValue(reader, value));
  put(dataset, "versionNotes", textsOf(reader, "version_notes"));
  statements(reader, dataset);
  parties(reader, dataset);
  put(dataset, "temporal", reader.objects("temporal_coverage").map(readPeriod).filter(saysSomething));
  put(dataset, "spatial", reader.objects("spatial_coverage").map(readPlace).filter(saysSomething));
  themes(reader, dataset);
  relations(reader, dataset);
  put(dataset, "wasGeneratedBy", reader.objects("provenance_activity").map(readActivity).filter(saysSomething));
  put(
    dataset,
    "distribution",
    reader
      .objects("resources")
      .map((json) => readDistribution(json, page))
      .filter(saysSomething),
  );
  readIsoExtras(reader, dataset);
  licence(reader, dataset, options);
  catalogueRecord(reader, dataset);
  for (const key of OF_CKAN) reader.ignore(key, "CKAN’s own, not about the data");
  return result(dataset as unknown as Resource, reader.diagnostics, reader.losses());
}

/** The IRI of the dataset: its own, else its page in CKAN, which is given back. Source: ckanext-dcat, `dataset_uri`. */
function identify(reader: JsonReader, dataset: Draft, { siteUrl }: CkanOptions): string | undefined {
  const own = reader.url("uri");
  const place = datasetsAt(siteUrl);
  const id = place === undefined ? undefined : (reader.string("id") ?? reader.string("name"));
  const page = id === undefined ? undefined : `${place}${encodeURIComponent(id)}`;
  const $id = own ?? page;
  if ($id !== undefined) dataset.$id = $id;
  const name = place === undefined ? undefined : reader.string("name");
  if (place !== undefined && name !== undefined)
    put(dataset, "isPrimaryTopicOf", [{ $type: "CatalogRecord", $id: `${place}${encodeURIComponent(name)}` }]);
  const identifier = reader.has("identifier") ? undefined : (reader.string("guid") ?? reader.string("id"));
  put(dataset, "identifier", identifier === undefined ? undefined : [text(identifier)]);
  return page;
}

function statements(reader: JsonReader, dataset: Draft): void {
  const provenance = textsOf(reader, "provenance");
  const [only, ...others] = provenance;
  const id = only === undefined || others.length > 0 ? undefined : safeIri(only.value);
  if (id !== undefined) put(dataset, "provenance", [term(id, "ProvenanceStatement")]);
  else if (only !== undefined) put(dataset, "provenance", [{ $type: "ProvenanceStatement", label: provenance }]);
  const crs: unknown[] = [];
  const standards: unknown[] = [];
  for (const value of reader.strings("conforms_to")) {
    const system = /epsg|\/crs\//i.test(value) ? findCrs(value) : undefined;
    if (system === undefined) standards.push(term(value, "Standard"));
    else crs.push(term(system.iri, "Standard"));
  }
  put(dataset, "conformsTo", standards);
  put(dataset, "referenceSystem", crs);
  put(
    dataset,
    "page",
    reader.strings("documentation").map((value) => term(value, "Document")),
  );
  const landingPage = reader.string("url");
  if (landingPage !== undefined) put(dataset, "landingPage", [term(landingPage, "Document")]);
  put(
    dataset,
    "admsIdentifier",
    reader.strings("alternate_identifier").map((value) => ({ $type: "Identifier", notation: { value } })),
  );
}

/** Publisher, creators and contact points; where the schema has none, CKAN’s own fields say who they are. */
function parties(reader: JsonReader, dataset: Draft): void {
  const [publisher, ...others] = reader.objects("publisher").map(readAgent).filter(saysSomething);
  if (others.length > 0)
    reader.report("publisher.several", "DCAT-AP has one publisher; the others are left out.", "warning");
  const organization = reader.object("organization");
  const title = organization?.string("title") ?? organization?.string("name");
  for (const key of organization?.keys ?? []) organization?.ignore(key, "CKAN’s own, about the organisation");
  if (organization !== undefined) reader.ignore("owner_org", "the organisation’s id");
  put(
    dataset,
    "publisher",
    publisher ?? (title === undefined ? undefined : { $type: "Organization", name: [text(title)] }),
  );
  put(dataset, "creator", reader.objects("creator").map(readAgent).filter(saysSomething));
  put(dataset, "contactPoint", reader.objects("contact").map(readContact).filter(saysSomething));
  person(reader, dataset, "author", "creator");
  person(reader, dataset, "maintainer", "contactPoint");
  for (const attribution of reader.objects("qualified_attribution")) {
    const agents = attribution.objects("agent").map(readAgent).filter(saysSomething);
    const written = attribution.string("role");
    const role = written === undefined ? undefined : findRole(written);
    const property = role?.property?.replace(/^.*[/#]/, "");
    if (property !== undefined && ROLE_PROPERTIES.has(property)) {
      put(dataset, property, [...((dataset[property] as unknown[]) ?? []), ...agents]);
      continue;
    }
    const hadRole = written === undefined ? undefined : [term(role?.iri ?? written, "Role")];
    const qualified: Draft = { $type: "Attribution" };
    put(qualified, "agent", agents);
    put(qualified, "hadRole", hadRole);
    put(dataset, "qualifiedAttribution", [...((dataset.qualifiedAttribution as unknown[]) ?? []), qualified]);
  }
}

/** `author` and `maintainer`, which CKAN has without any extension. Source: ckanext-dcat, `_add_agents`. */
function person(
  reader: JsonReader,
  dataset: Draft,
  field: "author" | "maintainer",
  property: "creator" | "contactPoint",
): void {
  if (dataset[property] !== undefined) return;
  const name = reader.string(field);
  const email = reader.string(`${field}_email`);
  const json = { ...(name === undefined ? {} : { name }), ...(email === undefined ? {} : { email }) };
  const read = property === "creator" ? readAgent : readContact;
  const node = read(JsonReader.open(json, { portal: "ckan" }));
  if (saysSomething(node)) put(dataset, property, [node]);
}

function themes(reader: JsonReader, dataset: Draft): void {
  const all = new Map<string, unknown>();
  const topics: unknown[] = [];
  for (const value of reader.strings("theme")) {
    const theme = /^[A-Z]{4}$/.test(value) ? (findDataTheme(value)?.iri ?? value) : value;
    if (/\/TopicCategory\//.test(theme)) topics.push(term(theme, "Concept"));
    else all.set(theme, term(theme, "Concept"));
  }
  put(dataset, "topicCategory", topics);
  for (const group of reader.objects("groups")) {
    const name = String(group.peek("title") ?? group.peek("name") ?? "");
    const theme = findDataTheme(name) ?? findDataTheme(String(group.peek("name") ?? "").replaceAll("-", " "));
    if (theme === undefined) continue;
    for (const key of group.keys) group.ignore(key, "the theme says it");
    all.set(theme.iri, term(theme.iri, "Concept"));
  }
  put(dataset, "theme", [...all.values()]);
}

function relations(reader: JsonReader, dataset: Draft): void {
  const relations = reader.objects("qualified_relation").map((json) => {
    const relation: Draft = { $type: "Relationship" };
    const uri = json.url("uri");
    if (uri !== undefined) relation.$id = uri;
    const to = json.url("relation");
    put(relation, "relation", to === undefined ? undefined : [iri(to)]);
    const role = json.url("role");
    put(relation, "hadRole", role === undefined ? undefined : [term(role, "Role")]);
    return relation;
  });
  put(dataset, "qualifiedRelation", relations.filter(saysSomething));
}

/** In DCAT-AP a licence is that of the distributions. Source: ckanext-dcat, `_license`. */
function licence(reader: JsonReader, dataset: Draft, { licences }: CkanOptions): void {
  const id = reader.string("license_id");
  const url = reader.string("license_url") ?? reader.string("licence_url");
  const named = id === undefined ? undefined : licenceOfCkanId(id, licences);
  const address = named?.authority ?? named?.url ?? (url === undefined ? undefined : safeIri(url));
  if (address === undefined) {
    if (id !== undefined && id !== "notspecified")
      reader.report(
        "licence",
        `“${id}” names no licence that has an address; it is left out.`,
        "warning",
        "license_id",
      );
    return;
  }
  const distributions = (dataset.distribution ?? []) as Draft[];
  if (distributions.length === 0) put(dataset, "license", term(address, "LicenseDocument"));
  for (const one of distributions) one.license ??= term(address, "LicenseDocument");
}

/** When the description came to CKAN and was last changed there is said of the description, not of the data. */
function catalogueRecord(reader: JsonReader, dataset: Draft): void {
  const created = reader.date("metadata_created");
  const modified = reader.date("metadata_modified");
  if (created === undefined && modified === undefined) return;
  const [given] = (dataset.isPrimaryTopicOf ?? []) as Draft[];
  const record: Draft = given ?? { $type: "CatalogRecord" };
  put(record, "issued", created);
  put(record, "modified", modified);
  put(dataset, "isPrimaryTopicOf", [record]);
}
