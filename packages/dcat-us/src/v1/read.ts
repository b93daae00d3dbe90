import { type Result, result } from "@metabridge/core";
import {
  type Concept,
  type Dataset,
  type Distribution,
  dateLiteral,
  type Kind,
  type LicenseDocument,
  type LinguisticSystem,
  type Literal,
  type MediaType,
  type MediaTypeOrExtent,
  mailto,
  type Organization,
  type PeriodOfTime,
  safeIri,
  type Value,
  XSD,
} from "@metabridge/dcat";
import { type JsonObject, JsonReader } from "@metabridge/portal";
import {
  findAccessRight,
  findDataTheme,
  findFileFormat,
  findFrequency,
  languageAuthority,
  parseMediaType,
} from "@metabridge/vocabularies";
import { DESCRIBED_BY, POD_FIELDS, pod } from "../pod.js";
import { locationOf } from "./read-spatial.js";
import type { DcatUs11Dataset } from "./schema.js";

const SUB_ORGANIZATION_OF = "http://www.w3.org/ns/org#subOrganizationOf";

/** Data that were taken out of a public listing stay marked as they are. Source: Project Open Data, “Redactions”. */
const isRedacted = (text: string): boolean => text.startsWith("[[REDACTED");

/**
 * A dataset of DCAT-US 1.1 as a DCAT dataset. What DCAT has no term for is kept by the terms of Project Open Data; other
 * fields are losses.
 *
 * @example
 * ```ts
 * import { dcatUs11ToDataset } from "@metabridge/dcat-us";
 * const { value } = dcatUs11ToDataset({ title: "Street trees", identifier: "trees", accessLevel: "public" });
 * console.log(value.accessRights?.$id); // http://publications.europa.eu/resource/authority/access-right/PUBLIC
 * ```
 */
export function dcatUs11ToDataset(json: DcatUs11Dataset): Result<Dataset> {
  const reader = JsonReader.open(json as JsonObject, { portal: "dcat-us" });
  reader.ignore("@type", "the class of the model");
  reader.ignore("@context", "how the document is written");
  const dataset: Dataset = { $type: "Dataset" };
  identity(reader, dataset);
  texts(reader, dataset);
  dates(reader, dataset);
  parties(reader, dataset);
  rights(reader, dataset);
  coverage(reader, dataset);
  links(reader, dataset);
  const distribution = reader.objects("distribution").flatMap((one) => distributionOf(one) ?? []);
  if (distribution.length > 0) dataset.distribution = distribution;
  licence(reader, dataset);
  ownTerms(reader, dataset);
  return result(dataset, reader.diagnostics, reader.losses());
}

/** identifier -> dct:identifier, and the IRI of the dataset where it is one. */
function identity(reader: JsonReader, dataset: Dataset): void {
  const id = reader.string("@id");
  const identifier = reader.string("identifier");
  const named = safeIri(id ?? identifier ?? "");
  if (named !== undefined) dataset.$id = named;
  if (identifier !== undefined) dataset.identifier = [{ value: identifier }];
}

const literals = (values: readonly string[]): Literal[] => values.map((value) => ({ value }));

function texts(reader: JsonReader, dataset: Dataset): void {
  const title = reader.string("title");
  if (title !== undefined) dataset.title = [{ value: title }];
  const description = reader.string("description");
  if (description !== undefined) dataset.description = [{ value: description }];
  const keyword = reader.strings("keyword");
  if (keyword.length > 0) dataset.keyword = literals(keyword);
  const theme = reader.strings("theme").map((label): Concept => {
    const eu = findDataTheme(label);
    return { $type: "Concept", ...(eu === undefined ? {} : { $id: eu.iri }), prefLabel: [{ value: label }] };
  });
  if (theme.length > 0) dataset.theme = theme;
  const language = reader.strings("language").flatMap((tag) => languageOf(tag) ?? []);
  if (language.length > 0) dataset.language = language;
}

/** `en-US`: the language is a concept of the EU, the tag stays as its label. */
function languageOf(tag: string): LinguisticSystem | undefined {
  const $id = languageAuthority(tag);
  const label: Literal[] = [{ value: tag }];
  if ($id === undefined) return { $type: "LinguisticSystem", label };
  return tag.includes("-") ? { $type: "LinguisticSystem", $id, label } : { $type: "LinguisticSystem", $id };
}

/** issued, modified, accrualPeriodicity. A `modified` such as R/P1D says how often: it is the frequency too. */
function dates(reader: JsonReader, dataset: Dataset): void {
  const issued = dateOf(reader, "issued");
  if (issued !== undefined) dataset.issued = issued;
  const modified = reader.peek("modified");
  if (typeof modified === "string" && /^R?\d*\/?P/.test(modified)) {
    const interval = reader.string("modified") ?? "";
    addOther(dataset, pod("modified"), { value: interval });
    const frequency = findFrequency(interval);
    if (frequency !== undefined && !reader.has("accrualPeriodicity")) {
      dataset.accrualPeriodicity = { $id: frequency.iri };
    }
  } else {
    const date = dateOf(reader, "modified");
    if (date !== undefined) dataset.modified = date;
  }
  const period = reader.string("accrualPeriodicity");
  if (period !== undefined) {
    const frequency = findFrequency(period);
    dataset.accrualPeriodicity =
      frequency === undefined || frequency.code === "OTHER"
        ? { $type: "Frequency", label: [{ value: period }] }
        : { $id: frequency.iri };
  }
}

function dateOf(reader: JsonReader, field: string): Literal | undefined {
  const text = reader.string(field);
  if (text === undefined) return undefined;
  const date = dateLiteral(text);
  if (date === undefined && !isRedacted(text)) {
    reader.report(`${field}.invalid`, `“${text}” is no date; it is kept as text.`);
  }
  return date ?? { value: text };
}

function parties(reader: JsonReader, dataset: Dataset): void {
  const organization = reader.object("publisher");
  const name = organization === undefined && reader.has("publisher") ? reader.string("publisher") : undefined;
  const publisher = organization === undefined ? undefined : organizationOf(organization);
  if (publisher !== undefined) dataset.publisher = publisher;
  else if (name !== undefined) dataset.publisher = { $type: "Organization", name: [{ value: name }] };
  const contacts = reader.objects("contactPoint").flatMap((one) => contactOf(one) ?? []);
  if (contacts.length > 0) dataset.contactPoint = contacts;
}

function organizationOf(reader: JsonReader): Organization | undefined {
  reader.ignore("@type", "the class of the model");
  const name = reader.string("name");
  const $id = safeIri(reader.string("@id") ?? "");
  if (name === undefined && $id === undefined) return undefined;
  const organization: Organization = { $type: "Organization", ...($id === undefined ? {} : { $id }) };
  if (name !== undefined) organization.name = [{ value: name }];
  const above = reader.object("subOrganizationOf");
  const parent = above === undefined ? undefined : organizationOf(above);
  if (parent !== undefined) organization.$other = { [SUB_ORGANIZATION_OF]: [parent] };
  return organization;
}

function contactOf(reader: JsonReader): Kind | undefined {
  reader.ignore("@type", "the class of the model");
  const fn = reader.string("fn");
  const email = reader.string("hasEmail");
  const kind: Kind = { $type: "Kind" };
  if (fn !== undefined) kind.fn = [{ value: fn }];
  if (email !== undefined) {
    const address = mailto(email);
    if (address !== undefined) kind.hasEmail = [{ $id: address }];
    else if (isRedacted(email)) addOther(kind, pod("hasEmail"), { value: email });
    else reader.report("hasEmail.invalid", `“${email}” is no mail address; it is left out.`);
  }
  return fn === undefined && email === undefined ? undefined : kind;
}

/** accessLevel -> dct:accessRights by the EU's access rights; rights -> dct:rights. */
function rights(reader: JsonReader, dataset: Dataset): void {
  const level = reader.string("accessLevel");
  const found = level === undefined ? undefined : findAccessRight(ACCESS_LEVELS[level.toLowerCase()] ?? level);
  if (found !== undefined) dataset.accessRights = { $id: found.iri };
  else if (level !== undefined) dataset.accessRights = { $type: "RightsStatement", label: [{ value: level }] };
  const text = reader.string("rights");
  if (text !== undefined) dataset.rights = [{ $type: "RightsStatement", label: [{ value: text }] }];
}

/** Source: Project Open Data 1.1, accessLevel. */
const ACCESS_LEVELS: Readonly<Record<string, string>> = {
  public: "PUBLIC",
  "restricted public": "RESTRICTED",
  "non-public": "NON_PUBLIC",
};

/** license -> dct:license of each distribution, where DCAT-AP has it; of the dataset where there is none. */
function licence(reader: JsonReader, dataset: Dataset): void {
  const text = reader.string("license");
  if (text === undefined) return;
  const $id = /\s/.test(text) ? undefined : safeIri(text);
  const document = (): LicenseDocument =>
    $id === undefined
      ? { $type: "LicenseDocument", description: [{ value: text }] }
      : { $type: "LicenseDocument", $id };
  if (dataset.distribution === undefined) dataset.license = document();
  else
    for (const one of dataset.distribution)
      if ("$type" in one && one.$type === "Distribution") one.license = document();
}

function coverage(reader: JsonReader, dataset: Dataset): void {
  const value = reader.peek("spatial");
  const location = value === undefined || value === null ? undefined : locationOf(value);
  if (location !== undefined) {
    dataset.spatial = [location];
    reader.ignore("spatial", "read here");
  }
  const temporal = reader.string("temporal");
  if (temporal !== undefined) dataset.temporal = [periodOf(temporal)];
}

/** `2009-09-01/2010-05-31`; what is no pair of dates stays as the period's name. */
function periodOf(text: string): PeriodOfTime {
  const [start = "", end = "", ...more] = text.split("/");
  const from = dateLiteral(start);
  const to = dateLiteral(end);
  const open = /^(\.\.|)$/;
  const isPeriod =
    more.length === 0 &&
    text.includes("/") &&
    (from !== undefined || to !== undefined) &&
    (from !== undefined || open.test(start.trim())) &&
    (to !== undefined || open.test(end.trim()));
  if (!isPeriod) {
    if (from !== undefined && end === "") return { $type: "PeriodOfTime", startDate: from, endDate: from };
    return { $type: "PeriodOfTime", prefLabel: [{ value: text }] };
  }
  return {
    $type: "PeriodOfTime",
    ...(from === undefined ? {} : { startDate: from }),
    ...(to === undefined ? {} : { endDate: to }),
  };
}

function links(reader: JsonReader, dataset: Dataset): void {
  const landingPage = addressOf(reader, "landingPage");
  if (landingPage !== undefined) dataset.landingPage = [{ $id: landingPage }];
  const standard = addressOf(reader, "conformsTo");
  if (standard !== undefined) dataset.conformsTo = [{ $id: standard }];
  const references = reader.strings("references").flatMap((one) => {
    const $id = safeIri(one);
    if ($id === undefined) reader.report("references.invalid", `“${one}” is no web address; it is left out.`);
    return $id === undefined ? [] : [{ $id }];
  });
  if (references.length > 0) dataset.references = references;
  const part = reader.string("isPartOf");
  if (part !== undefined) {
    const $id = safeIri(part);
    dataset.isPartOf = [$id === undefined ? { $type: "CataloguedResource", identifier: [{ value: part }] } : { $id }];
  }
}

function addressOf(reader: JsonReader, field: string): string | undefined {
  const text = reader.string(field);
  const iri = text === undefined ? undefined : safeIri(text);
  if (text !== undefined && iri === undefined) {
    reader.report(`${field}.invalid`, `“${text}” is no web address; it is left out.`);
  }
  return iri;
}

function distributionOf(reader: JsonReader): Distribution | undefined {
  reader.ignore("@type", "the class of the model");
  const distribution: Distribution = { $type: "Distribution" };
  const $id = safeIri(reader.string("@id") ?? "");
  if ($id !== undefined) distribution.$id = $id;
  const title = reader.string("title");
  if (title !== undefined) distribution.title = [{ value: title }];
  const description = reader.string("description");
  if (description !== undefined) distribution.description = [{ value: description }];
  const download = addressOf(reader, "downloadURL");
  // Where a file can be loaded is where it can be had: DCAT 3, 6.8.8.
  const access = addressOf(reader, "accessURL") ?? download;
  if (access !== undefined) distribution.accessURL = [{ $id: access }];
  if (download !== undefined) distribution.downloadURL = [{ $id: download }];
  const format = reader.string("format");
  if (format !== undefined) distribution.format = formatOf(format);
  const type = reader.string("mediaType");
  if (type !== undefined) distribution.mediaType = mediaTypeOf(type);
  const standard = addressOf(reader, "conformsTo");
  if (standard !== undefined) distribution.conformsTo = [{ $id: standard }];
  describedBy(reader, distribution);
  return Object.keys(distribution).length > 1 ? distribution : undefined;
}

/** The EU's file type, and the name in the document where it is another than the usual one. */
function formatOf(text: string): MediaTypeOrExtent {
  const found = findFileFormat(text);
  if (found?.fileType === undefined) return { $type: "MediaTypeOrExtent", label: [{ value: text }] };
  const usual = found.fileType.endsWith(`/${text}`);
  return { $type: "MediaTypeOrExtent", $id: found.fileType, ...(usual ? {} : { label: [{ value: text }] }) };
}

function mediaTypeOf(text: string): MediaType {
  const found = parseMediaType(text);
  if (found?.iana === undefined || found.type !== text) {
    return { $type: "MediaType", ...(found?.iana === undefined ? {} : { $id: found.iana }), label: [{ value: text }] };
  }
  return { $type: "MediaType", $id: found.iana };
}

function describedBy(reader: JsonReader, node: Dataset | Distribution): void {
  const dictionary = addressOf(reader, "describedBy");
  if (dictionary !== undefined) addOther(node, DESCRIBED_BY, { $id: dictionary });
  const type = reader.string("describedByType");
  if (type !== undefined) addOther(node, pod("describedByType"), { value: type });
}

/** Fields that only DCAT-US has. */
function ownTerms(reader: JsonReader, dataset: Dataset): void {
  describedBy(reader, dataset);
  for (const field of POD_FIELDS) {
    for (const value of reader.strings(field)) addOther(dataset, pod(field), { value });
  }
  const quality = reader.peek("dataQuality");
  if (typeof quality === "boolean") {
    reader.ignore("dataQuality", "read here");
    addOther(dataset, pod("dataQuality"), { value: String(quality), datatype: XSD.boolean });
  } else if (reader.has("dataQuality")) {
    addOther(dataset, pod("dataQuality"), { value: reader.string("dataQuality") ?? "" });
  }
}

function addOther(node: Dataset | Distribution | Kind, property: string, value: Value): void {
  node.$other = { ...node.$other, [property]: [...(node.$other?.[property] ?? []), value] };
}
