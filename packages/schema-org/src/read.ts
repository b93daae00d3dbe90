import { type Result, result } from "@metabridge/core";
import {
  type Catalog,
  type CataloguedResource,
  type Concept,
  type Dataset,
  type Distribution,
  dateLiteral,
  isIri,
  type Literal,
  nonNegativeInteger,
  type PeriodOfTime,
  type Reference,
  type Resource,
  safeIri,
  text,
} from "@metabridge/dcat";
import { isJsonObject, type JsonObject, JsonReader, ResourceBuilder } from "@metabridge/portal";
import {
  findAccessRight,
  findDataTheme,
  findHvdCategory,
  findServiceProtocol,
  findTopicCategory,
} from "@metabridge/vocabularies";
import { literalsOf } from "./literals.js";
import { listOf, nodesById, normalForm } from "./normal-form.js";
import { PORTAL } from "./options.js";
import { keepRest } from "./other-terms.js";
import { partiesOf } from "./read-parties.js";
import { locationOf } from "./read-place.js";
import type { SchemaOrgDataset } from "./schema.js";
import { prefixesOf } from "./terms.js";

/** What reading one record needs beside it. */
export interface ReadContext {
  /** The nodes of the whole document, by their `@id`. */
  readonly nodes?: ReadonlyMap<string, JsonObject>;
  /** The `@context` of the whole document. */
  readonly context?: unknown;
  /** The catalogue that the record stands in. */
  readonly catalog?: JsonObject | undefined;
}

/**
 * A Dataset, DataCatalog or WebAPI of schema.org as a DCAT resource. Tolerant: texts for nodes, `@list`, `@graph`, contexts with
 * http or https, prefixed terms. Terms that DCAT has no property for are kept as statements of schema.org, and written back.
 *
 * @example
 * ```ts
 * import { schemaOrgToResource } from "@metabridge/schema-org";
 * const { value } = schemaOrgToResource({
 *   "@context": "https://schema.org/",
 *   "@type": "Dataset",
 *   name: "Street trees",
 *   creator: "Parks department",
 *   keywords: "tree, street",
 * });
 * console.log(value.keyword); // [ { value: 'tree' }, { value: 'street' } ]
 * ```
 */
export function schemaOrgToResource(json: SchemaOrgDataset, context: ReadContext = {}): Result<Resource> {
  const document = json as JsonObject;
  const prefixes = prefixesOf(context.context ?? document["@context"]);
  const reader = JsonReader.open(normalForm(document, context.nodes ?? nodesById(document)), { portal: PORTAL });
  reader.ignore("@context", "how the document is written");
  const type = classOf(reader);
  reader.ignore("@type", "the class of the model");
  const to = new ResourceBuilder(type);
  const id = reader.string("@id");
  if (id !== undefined) to.id(safeIri(id));
  texts(reader, to);
  const resource = to.build();
  identifiers(reader, resource);
  keywords(reader, resource);
  rights(reader, resource);
  partiesOf(reader, resource, prefixes);
  dates(reader, resource);
  coverage(reader, resource);
  if (resource.$type === "DataService") service(reader, resource);
  else if (resource.$type === "Catalog")
    members(reader, resource, { ...context, context: context.context ?? document["@context"] });
  else distributions(reader, resource as Dataset, prefixes);
  relations(reader, resource);
  if (context.catalog !== undefined)
    addCatalog(resource, catalogOf(JsonReader.open(context.catalog, { portal: PORTAL })));
  keepRest(reader, resource, prefixes);
  return result(resource, reader.diagnostics, reader.losses().map(plainPath));
}

/** Paths in the words of the document: the normal form puts texts into nodes. */
const plainPath = <T extends { readonly path: string }>(loss: T): T => ({
  ...loss,
  path: loss.path.replace(/\/(?:@value|name\/@value)$/, ""),
});

function classOf(reader: JsonReader): Resource["$type"] {
  const types = listOf(reader.peek("@type"));
  if (types.includes("DataCatalog")) return "Catalog";
  return types.includes("WebAPI") || types.includes("Service") ? "DataService" : "Dataset";
}

function takeLiterals(reader: JsonReader, key: string): Literal[] {
  const all = literalsOf(reader.peek(key));
  if (all.length > 0 && all.length === listOf(reader.peek(key)).length) reader.ignore(key, "read here");
  return all;
}

function texts(reader: JsonReader, to: ResourceBuilder): void {
  for (const name of takeLiterals(reader, "name")) to.add("title", name);
  for (const name of takeLiterals(reader, "alternateName")) to.add("alternative", name);
  for (const one of takeLiterals(reader, "description")) to.add("description", one);
  for (const { value } of takeLiterals(reader, "version")) to.plain("version", value);
  languages(reader, to);
  for (const url of addresses(reader, "url")) to.iri("landingPage", url);
  for (const url of addresses(reader, "sameAs")) to.add("sameAs", { $id: url });
  for (const url of addresses(reader, "image")) to.add("depiction", { $id: url });
}

/** Languages by their tags or names; what is none stays a statement of schema.org. */
function languages(reader: JsonReader, to: Pick<ResourceBuilder, "inLanguage">): void {
  const all = literalsOf(reader.peek("inLanguage"));
  if (all.length > 0 && all.every(({ value }) => to.inLanguage(value))) reader.ignore("inLanguage", "read here");
}

/** Web addresses: texts, or nodes by their `@id` or `url`. What is none stays unread. */
function addresses(reader: JsonReader, key: string): string[] {
  const found: string[] = [];
  let all = true;
  for (const one of listOf(reader.peek(key))) {
    const value = isJsonObject(one) ? (one["@id"] ?? one.url ?? one.contentUrl) : one;
    const iri = typeof value === "string" ? safeIri(value) : undefined;
    const plain = !isJsonObject(one) || Object.keys(one).every((name) => ["@id", "@type", "url"].includes(name));
    if (iri === undefined || !plain) all = false;
    else found.push(iri);
  }
  if (!all) return [];
  if (found.length > 0) reader.ignore(key, "read here");
  return found;
}

/** identifier -> dct:identifier; a schema:PropertyValue with an authority -> adms:identifier. */
function identifiers(reader: JsonReader, resource: Resource): void {
  for (const one of reader.objects("identifier")) {
    one.ignore("@type", "a property and its value");
    const value = one.string("value") ?? one.string("name") ?? one.string("@id") ?? one.string("url");
    if (value === undefined) continue;
    const scheme = one.string("propertyID");
    const doi = /(?:^doi:|doi\.org\/)(10\.\S+)$/i.exec(value)?.[1];
    if (doi !== undefined) {
      one.ignore("url", "made of the DOI");
      resource.identifier = [...(resource.identifier ?? []), { value: `https://doi.org/${doi}` }];
    } else if (scheme === undefined) resource.identifier = [...(resource.identifier ?? []), { value }];
    else {
      resource.admsIdentifier = [
        ...(resource.admsIdentifier ?? []),
        { $type: "Identifier", notation: { value }, schemaAgency: [{ value: scheme }] },
      ];
    }
  }
}

/** keywords -> dcat:keyword; a schema:DefinedTerm of a set, or with an address -> dcat:theme; about -> dcat:theme. */
function keywords(reader: JsonReader, resource: Resource): void {
  const named = new Set<string>();
  for (const one of reader.objects("about")) {
    const id = one.peek("@id");
    if (one.keys.length === 1 && typeof id === "string" && isIri(id)) {
      one.ignore("@id", "read here");
      // Nothing says that it is a category.
      if (findDataTheme(id) !== undefined) addConcept(resource, { $id: id });
      else resource.subject = [...(resource.subject ?? []), { $id: id }];
      continue;
    }
    const concept = conceptOf(one);
    if (concept === undefined) continue;
    for (const { value } of concept.prefLabel ?? []) named.add(value);
    addConcept(resource, concept);
  }
  for (const one of reader.objects("keywords")) {
    const concept = conceptOf(one);
    if (concept === undefined) continue;
    const { $id, prefLabel = [], inScheme, notation } = concept;
    if (($id ?? inScheme ?? notation) !== undefined) addConcept(resource, concept);
    else {
      // The names of what it is about are written among the keywords.
      const words = prefLabel.filter(({ value }) => !named.has(value));
      if (words.length > 0) resource.keyword = [...(resource.keyword ?? []), ...words];
    }
  }
}

function conceptOf(reader: JsonReader): Concept | undefined {
  reader.ignore("@type", "what it is follows from its terms");
  const prefLabel = takeLiterals(reader, "name");
  const url = reader.string("@id") ?? (reader.has("url") ? reader.string("url") : undefined);
  if (reader.has("url") && reader.peek("url") === url) reader.ignore("url", "read here");
  const $id = url === undefined ? undefined : safeIri(url);
  const code = reader.string("termCode");
  const set = schemeOf(reader);
  if (prefLabel.length === 0 && $id === undefined) return undefined;
  return {
    $type: "Concept",
    ...($id === undefined ? {} : { $id }),
    ...(prefLabel.length === 0 ? {} : { prefLabel }),
    ...(code === undefined ? {} : { notation: [{ value: code }] }),
    ...(set === undefined ? {} : { inScheme: [set] }),
  };
}

/** A concept where GeoDCAT-AP has it. */
function addConcept(resource: Resource, concept: Concept | Reference): void {
  const { $id: listed } = concept;

  if (listed !== undefined && findDataTheme(listed) === undefined) {
    if (listed.includes("TopicCategory") && findTopicCategory(listed) !== undefined) {
      resource.topicCategory = [...(resource.topicCategory ?? []), concept];
      return;
    }
    if (findHvdCategory(listed) !== undefined) {
      resource.hvdCategory = [...(resource.hvdCategory ?? []), concept];
      return;
    }
  }
  resource.theme = [...(resource.theme ?? []), concept];
}

function schemeOf(term: JsonReader): Exclude<Concept["inScheme"], undefined>[number] | undefined {
  const set = term.object("inDefinedTermSet");
  if (set === undefined) return undefined;
  set.ignore("@type", "a set of terms");
  const id = set.string("@id") ?? set.string("url");
  const iri = id === undefined ? undefined : safeIri(id);
  const name = takeLiterals(set, "name");
  if (iri === undefined && name.length === 0) return undefined;
  if (name.length === 0 && iri !== undefined) return { $id: iri };
  return { $type: "ConceptScheme", ...(iri === undefined ? {} : { $id: iri }), title: name };
}

/** license, conditionsOfAccess, and the licences of distributions by {@link licenceInto}. */
function rights(reader: JsonReader, resource: Resource): void {
  const licence = licenceOf(reader);
  if (licence !== undefined) resource.license = licence;
  const conditions = takeLiterals(reader, "conditionsOfAccess");
  for (const one of conditions.flatMap(({ value, language }) =>
    value.split("\n").map((line) => text(line, language)),
  )) {
    const right = resource.accessRights === undefined ? findAccessRight(one.value) : undefined;
    if (right !== undefined && one.value.length < 20) resource.accessRights = { $id: right.iri };
    else resource.rights = [...(resource.rights ?? []), { $type: "RightsStatement", label: [one] }];
  }
}

function licenceOf(reader: JsonReader): Resource["license"] {
  const [first] = reader.objects("license");
  if (first === undefined) return undefined;
  first.ignore("@type", "a licence");
  const url = first.string("@id") ?? first.string("url");
  if (first.has("url") && first.string("url") === url) first.ignore("url", "read here");
  const $id = url === undefined ? undefined : safeIri(url);
  const name = takeLiterals(first, "name");
  if ($id === undefined && name.length === 0) return undefined;
  return {
    $type: "LicenseDocument",
    ...($id === undefined ? {} : { $id }),
    ...(name.length === 0 ? {} : { title: name }),
  };
}

function dateOf(reader: JsonReader, key: string): Literal | undefined {
  const [first] = takeLiterals(reader, key);
  if (first === undefined) return undefined;
  const date = dateLiteral(first.value);
  if (date === undefined) reader.report(`${key}.invalid`, `“${first.value}” is no date; it is kept as text.`);
  return date ?? { value: first.value };
}

function dates(reader: JsonReader, node: Resource | Distribution): void {
  const issued = dateOf(reader, "datePublished");
  if (issued !== undefined) node.issued = issued;
  const modified = dateOf(reader, "dateModified");
  if (modified !== undefined) node.modified = modified;
  if (node.$type === "Distribution") return;
  const created = dateOf(reader, "dateCreated");
  if (created !== undefined) node.created = created;
}

function coverage(reader: JsonReader, resource: Resource): void {
  if (resource.$type === "DataService" || resource.$type === "Catalog") return;
  for (const place of reader.objects("spatialCoverage")) {
    const location = locationOf(place);
    if (location !== undefined) resource.spatial = [...(resource.spatial ?? []), location];
  }
  for (const { value } of takeLiterals(reader, "temporalCoverage")) {
    resource.temporal = [...(resource.temporal ?? []), periodOf(value)];
  }
}

/** An interval of ISO 8601; what is none stays as the period's name. */
function periodOf(value: string): PeriodOfTime {
  const [start = "", end] = value.split("/");
  const from = dateLiteral(start);
  const to = end === undefined ? from : dateLiteral(end);
  const isOpen = (part: string | undefined): boolean => part === undefined || /^(?:\.\.|)$/.test(part.trim());
  if ((from === undefined && !isOpen(start)) || (to === undefined && !isOpen(end)) || (from ?? to) === undefined) {
    return { $type: "PeriodOfTime", prefLabel: [{ value }] };
  }
  return {
    $type: "PeriodOfTime",
    ...(from === undefined ? {} : { startDate: from }),
    ...(to === undefined ? {} : { endDate: to }),
  };
}

function distributions(reader: JsonReader, dataset: Dataset, prefixes: Readonly<Record<string, string>>): void {
  for (const one of reader.objects("distribution")) {
    const distribution = distributionOf(one, prefixes);
    if (distribution !== undefined) dataset.distribution = [...(dataset.distribution ?? []), distribution];
  }
}

/** schema:DataDownload -> dcat:Distribution. */
function distributionOf(reader: JsonReader, prefixes: Readonly<Record<string, string>>): Distribution | undefined {
  reader.ignore("@type", "the class of the model");
  const { distribution } = new ResourceBuilder("Dataset")
    .distribution((to) => {
      to.id(safeIri(reader.string("@id") ?? ""));
      for (const name of takeLiterals(reader, "name")) to.add("title", name);
      for (const one of takeLiterals(reader, "description")) to.add("description", one);
      const formats = [...takeLiterals(reader, "encodingFormat"), ...takeLiterals(reader, "fileFormat")];
      const protocol = formats.map(({ value }) => findServiceProtocol(value)).find((found) => found !== undefined);
      const [content] = addresses(reader, "contentUrl");
      const [page] = addresses(reader, "url");
      if (protocol !== undefined) to.service(content ?? page, { protocol });
      else to.download(content).access(content === undefined ? page : undefined);
      if (page !== undefined && content !== undefined && page !== content) to.document("page", page);
      for (const { value } of formats) {
        if (findServiceProtocol(value) !== undefined) continue;
        if (value.includes("/")) to.mediaType(value);
        else to.fileFormat(value);
      }
      languages(reader, to);
      for (const { value } of takeLiterals(reader, "identifier")) to.plain("identifier", value);
      to.checksum("sha256", reader.has("sha256") ? reader.string("sha256") : undefined);
      for (const standard of addresses(reader, "conformsTo")) to.add("conformsTo", { $id: standard });
    })
    .build() as Dataset;
  const [made] = distribution ?? [];
  if (made === undefined || !("$type" in made) || made.$type !== "Distribution") return undefined;
  const licence = licenceOf(reader);
  if (licence !== undefined) made.license = licence;
  dates(reader, made);
  size(reader, made);
  keepRest(reader, made, prefixes);
  return made;
}

const UNITS: Readonly<Record<string, number>> = {
  "": 1,
  b: 1,
  kb: 1e3,
  mb: 1e6,
  gb: 1e9,
  kib: 1024,
  mib: 1024 ** 2,
  gib: 1024 ** 3,
};

/** contentSize -> dcat:byteSize, where it is a number of bytes or of a unit of them. */
function size(reader: JsonReader, distribution: Distribution): void {
  const [first] = literalsOf(reader.peek("contentSize"));
  const match = /^([\d.]+)\s*([KMG]?i?B)?(?:ytes)?$/i.exec(first?.value ?? "");
  if (match === null) return;
  const bytes = nonNegativeInteger(Number(match[1]) * (UNITS[(match[2] ?? "").toLowerCase()] ?? 1));
  if (bytes === undefined) return;
  reader.ignore("contentSize", "read here");
  distribution.byteSize = bytes;
}

/** availableChannel, documentation -> dcat:endpointURL, dcat:endpointDescription. */
function service(reader: JsonReader, resource: Extract<Resource, { $type: "DataService" }>): void {
  for (const channel of reader.objects("availableChannel")) {
    channel.ignore("@type", "the class of the model");
    for (const url of addresses(channel, "serviceUrl"))
      resource.endpointURL = [...(resource.endpointURL ?? []), { $id: url }];
  }
  for (const url of addresses(reader, "documentation")) {
    resource.endpointDescription = [...(resource.endpointDescription ?? []), { $id: url }];
  }
}

function members(reader: JsonReader, catalog: Catalog, context: ReadContext): void {
  for (const member of reader.objects("dataset")) {
    const id = member.peek("@id");
    if (Object.keys(member.value).length === 1 && typeof id === "string" && isIri(id)) {
      member.ignore("@id", "read here");
      catalog.dataset = [...(catalog.dataset ?? []), { $id: id }];
      continue;
    }
    const { value } = schemaOrgToResource(member.value as SchemaOrgDataset, { ...context, catalog: undefined });
    for (const key of Object.keys(member.value)) member.ignore(key, "read as a record of its own");
    if (value.$type === "Dataset") catalog.dataset = [...(catalog.dataset ?? []), value];
  }
}

/** The catalogue that lists a dataset: its name and address. */
function catalogOf(reader: JsonReader): Catalog | undefined {
  reader.ignore("@type", "the class of the model");
  const url = reader.string("@id") ?? (reader.has("url") ? reader.string("url") : undefined);
  const $id = url === undefined ? undefined : safeIri(url);
  const title = takeLiterals(reader, "name");
  const description = takeLiterals(reader, "description");
  const homepage = addresses(reader, "url")[0];
  if ($id === undefined && title.length === 0) return undefined;
  return {
    $type: "Catalog",
    ...($id === undefined ? {} : { $id }),
    ...(title.length === 0 ? {} : { title }),
    ...(description.length === 0 ? {} : { description }),
    ...(homepage === undefined ? {} : { homepage: { $id: homepage } }),
  };
}

function addCatalog(resource: Resource, catalog: Catalog | undefined): void {
  if (catalog !== undefined) resource.inCatalog = [...(resource.inCatalog ?? []), catalog];
}

/** Related resources by their IRIs. */
function relations(reader: JsonReader, resource: Resource): void {
  for (const one of reader.objects("includedInDataCatalog")) addCatalog(resource, catalogOf(one));
  const related = (key: string): (Reference | CataloguedResource)[] =>
    reader.objects(key).flatMap((one): (Reference | CataloguedResource)[] => {
      one.ignore("@type", "another resource");
      const id = one.string("@id") ?? (one.has("url") ? one.string("url") : undefined);
      const iri = id === undefined ? undefined : safeIri(id);
      const title = takeLiterals(one, "name");
      const description = takeLiterals(one, "description");
      if (iri !== undefined && one.has("url") && one.string("url") === id) one.ignore("url", "read here");
      if (iri === undefined && title.length === 0) return [];
      if (title.length === 0 && iri !== undefined) return [{ $id: iri }];
      return [
        {
          $type: "CataloguedResource",
          ...(iri === undefined ? {} : { $id: iri }),
          title,
          ...(description.length === 0 ? {} : { description }),
        },
      ];
    });
  const isPartOf = related("isPartOf");
  if (isPartOf.length > 0) resource.isPartOf = isPartOf;
  const hasPart = related("hasPart");
  if (hasPart.length > 0) resource.hasPart = hasPart;
  if (resource.$type === "Dataset") {
    // Its class is not said: what is said here is too little for a dataset.
    const source = related("isBasedOn").map((one): Reference | Dataset =>
      "title" in one ? { ...one, $type: "Dataset", $untyped: true } : { $id: one.$id ?? "" },
    );
    if (source.length > 0) resource.source = source;
  }
  for (const one of reader.objects("subjectOf")) {
    one.ignore("@type", "a document");
    const url = addresses(one, "url")[0] ?? safeIri(one.string("@id") ?? "");
    if (url === undefined) continue;
    const title = takeLiterals(one, "name");
    const description = takeLiterals(one, "description");
    resource.page = [
      ...(resource.page ?? []),
      title.length === 0 && description.length === 0
        ? { $id: url }
        : {
            $type: "Document",
            $id: url,
            ...(title.length === 0 ? {} : { title }),
            ...(description.length === 0 ? {} : { description }),
          },
    ];
  }
}
