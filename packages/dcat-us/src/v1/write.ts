import { type Result, result } from "@metabridge/core";
import { dateLiteral, isIri, isLiteral, type Resource, safeIri } from "@metabridge/dcat";
import {
  accessRightsOf,
  DcatReader,
  extentOf,
  fitField,
  keywordsOf,
  licenceOf,
  plainText,
  rightsOf,
  standardsOf,
  type TermName,
  themesOf,
} from "@metabridge/portal";
import { findFrequency, findLanguage, inspireThemeLabel, topicCategoryLabel } from "@metabridge/vocabularies";
import { type DcatUsOptions, PORTAL } from "../options.js";
import { contactOf, publisherOf } from "../parties.js";
import { POD_FIELDS, pod } from "../pod.js";
import type { DcatUs11Dataset, DcatUs11Distribution } from "./schema.js";
import { addressesOf, describedBy, distributionOf } from "./write-distribution.js";

/** Fields without which a dataset is not valid. Source: Project Open Data 1.1, “Required”. */
const REQUIRED: Readonly<Record<string, string>> = {
  title: "title",
  description: "description",
  keyword: "keyword",
  modified: "modified",
  publisher: "publisher",
  contactPoint: "contactPoint",
  identifier: "identifier",
  accessLevel: "accessRights",
};

/** Fields that agencies of the federal government must give, and nobody else has. Source: the same. */
const FEDERAL = ["bureauCode", "programCode"] as const;

/**
 * A record as a dataset of DCAT-US 1.1 (“Project Open Data”). Fields that the United States require and the record lacks are
 * taken from the option `defaults`; where they are not there, they are left out with a diagnostic.
 *
 * @example
 * ```ts
 * import { datasetToDcatUs11 } from "@metabridge/dcat-us";
 * const { value, diagnostics } = datasetToDcatUs11(
 *   { $type: "Dataset", title: [{ value: "Street trees" }], keyword: [{ value: "tree" }] },
 *   { defaults: { accessLevel: "public" } },
 * );
 * console.log(value.title, value.accessLevel); // Street trees public
 * console.log(diagnostics.some(({ code }) => code === "dcat-us.contactPoint.missing")); // true
 * ```
 */
export function datasetToDcatUs11(resource: Resource, options: DcatUsOptions = {}): Result<DcatUs11Dataset> {
  const reader = DcatReader.open(resource, { portal: PORTAL, languages: options.languages, trace: options.trace });
  const dataset: DcatUs11Dataset = { "@type": "dcat:Dataset" };
  const put = <Field extends string>(field: Field, make: () => unknown): void => {
    const value = reader.into(field, make);
    if (value !== undefined) (dataset as Record<string, unknown>)[field] = value;
  };
  put("identifier", () => reader.literal("identifier")?.value ?? reader.id());
  put("@id", () => atId(reader, dataset.identifier));
  put("title", () => reader.text("title")?.trim() || undefined);
  put("description", () => descriptionOf(reader));
  const theme = reader.into("theme", () => themeOf(reader));
  put("keyword", () => keywordOf(reader, theme));
  put("modified", () => reader.literal(pod("modified"))?.value ?? dateOf(reader, "modified"));
  put("issued", () => dateOf(reader, "issued"));
  put("publisher", () => publisherOf(reader, options));
  put("contactPoint", () => contactOf(reader, options));
  put("accessLevel", () => accessLevelOf(reader));
  for (const field of POD_FIELDS) put(field, () => ownField(reader, field));
  put("license", () => licenceUrl(reader));
  put("rights", () => rightsText(reader));
  put("spatial", () => spatialOf(reader));
  put("temporal", () => temporalOf(reader));
  put("distribution", () => distributionsOf(reader));
  put("accrualPeriodicity", () => frequencyOf(reader, dataset.modified));
  put("conformsTo", () => standardsOf(reader).find(({ reader: { node } }) => isIri(node.$id ?? ""))?.iri);
  put("dataQuality", () => qualityOf(reader));
  Object.assign(dataset, describedBy(reader));
  put("isPartOf", () => partOf(reader));
  put("language", () => languageOf(reader));
  put("landingPage", () => addressesOf(reader, "landingPage")[0]);
  put("references", () => referencesOf(reader));
  if (theme.length > 0) dataset.theme = theme;
  lastDate(reader, dataset);
  fillIn(reader, dataset, options);
  return result(dataset, reader.diagnostics, reader.losses(), reader.trace);
}

/** A name in the web is said beside an identifier that is another. */
function atId(reader: DcatReader, identifier: unknown): string | undefined {
  const { $id } = reader.node;
  if ($id === undefined) return undefined;
  if (identifier === $id || !/^https?:/.test($id)) {
    // A name made of the identifier says nothing more.
    if (typeof identifier === "string" && $id.includes(identifier)) reader.id();
    return undefined;
  }
  return reader.id();
}

function descriptionOf(reader: DcatReader): string | undefined {
  const text = reader.text("description");
  const plain = text === undefined ? "" : plainText(text);
  return plain === "" ? undefined : fitField(reader, "description", plain, 10_000);
}

/** The names of the lists of categories, and of concepts that stand in no list. */
function themeOf(reader: DcatReader): string[] {
  const themes = themesOf(reader);
  const [language = "en"] = reader.languages;
  const tag = language.split("-")[0] ?? language;
  const alone = reader
    .nodes("theme")
    .flatMap((one) => (one.node.$id === undefined && !one.has("inScheme") ? (one.label() ?? []) : []));
  return [
    ...new Set([
      ...themes.eu.map(({ labels }) => (labels as Readonly<Record<string, string>>)[tag] ?? labels.en),
      ...themes.inspire.map(({ code, label }) => inspireThemeLabel(code, tag) ?? label),
      ...themes.topics.map(({ code, label }) => topicCategoryLabel(code, tag) ?? label),
      ...themes.hvd.map(({ label }) => label),
      ...alone,
    ]),
  ];
}

/** Keywords, and the terms of thesauri; where there are none, the categories are what the dataset is found by. */
function keywordOf(reader: DcatReader, theme: readonly string[]): string[] | undefined {
  const own = new Set(reader.peek("keyword").flatMap((one) => (isLiteral(one) ? [one.value] : [])));
  const all = keywordsOf(reader).filter((word) => own.has(word) || !theme.includes(word));
  const keywords = all.length > 0 ? all : [...theme];
  return keywords.length === 0 ? undefined : keywords;
}

/** ISO 8601, as precise as the record is. */
function dateOf(reader: DcatReader, property: TermName): string | undefined {
  const literal = reader.literal(property);
  if (literal === undefined || literal.value.startsWith("[[REDACTED")) return literal?.value;
  const date = dateLiteral(literal.value);
  if (date === undefined) {
    reader.report(`${property}.invalid`, `“${literal.value}” is no date; it is left out.`);
    return undefined;
  }
  if (!/^[+-]?\d{4}(\D|$)/.test(date.value)) {
    reader.report(`${property}.range`, `DCAT-US 1.1 takes years of four digits; “${literal.value}” is left out.`);
    return undefined;
  }
  return date.value.includes("T") ? date.value : date.value.replace(/(Z|[+-]\d\d:\d\d)$/, "");
}

/** A dataset that was never changed was last changed when it was published, or made. */
function lastDate(reader: DcatReader, dataset: DcatUs11Dataset): void {
  if (dataset.modified !== undefined) return;
  const date = dataset.issued ?? reader.into("modified", () => dateOf(reader, "created"));
  if (date === undefined || date === null) return;
  dataset.modified = date;
  reader.report(
    "modified.issued",
    "The record has no date of change; the date of publication or making stands for it.",
    "info",
  );
}

/** Source: Project Open Data 1.1, accessLevel. */
const LEVELS = { PUBLIC: "public", RESTRICTED: "restricted public", NON_PUBLIC: "non-public" } as const;

function accessLevelOf(reader: DcatReader): string | undefined {
  const right = accessRightsOf(reader);
  return right === undefined ? undefined : LEVELS[right.code];
}

function ownField(reader: DcatReader, field: (typeof POD_FIELDS)[number]): string | string[] | undefined {
  const values = reader.literals(pod(field)).map(({ value }) => value);
  const [first] = values;
  if (first === undefined) return undefined;
  const redacted = first.startsWith("[[REDACTED");
  return field.endsWith("Code") && !redacted ? values : first;
}

/** The licence's own page; the EU's code for it is for machines. */
function licenceUrl(reader: DcatReader): string | undefined {
  const view = licenceOf(reader);
  if (view === undefined) return undefined;
  const known = view.peekLicence();
  const iri = view.iri === undefined ? undefined : safeIri(view.iri);
  if (known === undefined) return iri;
  const own = iri === undefined || iri.startsWith("http://publications.europa.eu/") ? known.url : iri;
  if (own !== undefined) view.licence;
  return own ?? iri;
}

/** Rights in words: those of the access, of the licence without an address, and all others. */
function rightsText(reader: DcatReader): string | undefined {
  const licence = licenceOf(reader);
  const texts = [
    ...(licence?.peekLicence() === undefined && licence?.iri === undefined ? [licence?.text] : []),
    ...reader.nodes("accessRights").map((one) => (one.has("label") ? one.text("label") : undefined)),
    ...rightsOf(reader),
  ].flatMap((one) => (one === undefined ? [] : [plainText(one).replace(/\s+/g, " ")]));
  const all = [...new Set(texts)].join(" — ");
  return all === "" ? undefined : fitField(reader, "rights", all, 255);
}

/** `west,south,east,north`, else the name of the place. */
function spatialOf(reader: DcatReader): string | undefined {
  const extent = extentOf(reader);
  const { bbox } = extent;
  if (bbox !== undefined) return bbox.join(",");
  const [name] = extent.names;
  return name ?? extent.iris[0];
}

/** The JSON Schema takes a time of day at both ends or at none. */
function intervalOf(reader: DcatReader, start: string, end: string): string {
  if (start.includes("T") === end.includes("T")) return `${start}/${end}`;
  const day = (date: string): string => date.replace(/T.*$/, "");
  if (/T(?!00:00:00)/.test(start + end)) {
    const message = `“${start}/${end}” has a time of day at one end; the dates alone are written.`;
    reader.report("temporal.time", message, "info");
  }
  return `${day(start)}/${day(end)}`;
}

/** An interval with a duration, or a repeating one: ISO 8601, which PeriodOfTime keeps in words. */
const INTERVAL = /^(?:R\d*\/)?(?:P[\dYMWDTHS.]+\/\d{4}[\d-]*|\d{4}[\d-]*\/P[\dYMWDTHS.]+|\d{4}[\d-]*\/\d{4}[\d-]*)$/;

/** `start/end`; the schema has no open periods. */
function temporalOf(reader: DcatReader): string | undefined {
  for (const period of reader.nodes("temporal")) {
    if (period.has("startDate") && period.has("endDate")) {
      const start = dateOf(period, "startDate");
      const end = dateOf(period, "endDate");
      if (start !== undefined && end !== undefined) return intervalOf(reader, start, end);
    }
    const label = period.peek("prefLabel").find(isLiteral)?.value;
    if (label !== undefined && INTERVAL.test(label)) return period.text("prefLabel");
    if (period.has("startDate") || period.has("endDate")) {
      reader.report("temporal.open", "DCAT-US 1.1 has no period with one end only; it is left out.");
    }
  }
  return undefined;
}

function distributionsOf(reader: DcatReader): DcatUs11Distribution[] | undefined {
  const all = reader.nodes("distribution").flatMap((one): DcatUs11Distribution[] => {
    const distribution = distributionOf(one);
    return distribution === undefined ? [] : [distribution];
  });
  const endpoint = reader.type === "DataService" ? addressesOf(reader, "endpointURL")[0] : undefined;
  if (endpoint !== undefined) all.push({ "@type": "dcat:Distribution", accessURL: endpoint, format: "API" });
  return all.length === 0 ? undefined : all;
}

/** `R/P1Y`, as ISO 8601 has repeating intervals; `irregular`. */
function frequencyOf(reader: DcatReader, modified: unknown): string | undefined {
  const node = reader.one("accrualPeriodicity");
  if (node === undefined) return undefined;
  const label = node.peek("label").find(isLiteral)?.value;
  if (label !== undefined && /^R\/P/.test(label)) return node.text("label");
  const frequency = findFrequency(node.node.$id ?? label ?? "");
  const interval =
    frequency?.code === "IRREG"
      ? "irregular"
      : frequency?.code === "CONT" || frequency?.code === "UPDATE_CONT"
        ? "R/PT1S"
        : frequency?.duration === undefined
          ? undefined
          : `R/${frequency.duration}`;
  if (interval === undefined) return undefined;
  node.take();
  return interval === modified ? undefined : interval;
}

function qualityOf(reader: DcatReader): boolean | string | undefined {
  const value = reader.literal(pod("dataQuality"))?.value;
  return value === "true" ? true : value === "false" ? false : value;
}

/** The identifier of the collection: a series, or the dataset that it is part of. */
function partOf(reader: DcatReader): string | undefined {
  for (const property of ["isPartOf", "inSeries"] as const) {
    const whole = reader.one(property);
    const name = whole?.literal("identifier")?.value ?? whole?.id() ?? whole?.label();
    if (name !== undefined) return name;
  }
  return undefined;
}

/** BCP 47 tags; a label that is one is the tag as the document had it. */
function languageOf(reader: DcatReader): string[] | undefined {
  const tags = reader.nodes("language").flatMap((node) => {
    const label = node.peek("label").find(isLiteral)?.value;
    const own = label !== undefined && /^[a-z]{2,3}-[A-Za-z]{2,4}$/.test(label) ? label : undefined;
    const tag = own ?? findLanguage(node.node.$id ?? label ?? "")?.tag;
    if (tag !== undefined) node.take();
    return tag ?? [];
  });
  return tags.length === 0 ? undefined : [...new Set(tags)];
}

/** Documents about it, and further pages. */
function referencesOf(reader: DcatReader): string[] | undefined {
  const [, ...pages] = addressesOf(reader, "landingPage");
  const all = [...addressesOf(reader, "references"), ...addressesOf(reader, "page"), ...pages];
  return all.length === 0 ? undefined : [...new Set(all)];
}

/** What the record lacks comes from the caller, or is told. */
function fillIn(reader: DcatReader, dataset: DcatUs11Dataset, { defaults = {} }: DcatUsOptions): void {
  const fields = dataset as Record<string, unknown>;
  for (const [field, value] of Object.entries(defaults)) fields[field] ??= value;
  for (const [field, property] of Object.entries(REQUIRED)) {
    if (fields[field] === undefined) reader.missing(field, property as TermName);
  }
  if (dataset.contactPoint !== undefined && dataset.contactPoint !== null && !Array.isArray(dataset.contactPoint)) {
    for (const field of ["fn", "hasEmail"] as const) {
      if (dataset.contactPoint[field] !== undefined) continue;
      const message = `DCAT-US 1.1 requires “contactPoint.${field}”, and the record has none.`;
      reader.report(`contactPoint.${field}.missing`, message);
    }
  }
  for (const field of FEDERAL) {
    if (fields[field] !== undefined) continue;
    const message = `Agencies of the United States must give “${field}”; give it as a default where it applies.`;
    reader.report(`${field}.missing`, message, "info");
  }
}
