import { isLiteral, type Literal } from "@metabridge/dcat";
import {
  calendarDate,
  type DcatReader,
  type Json,
  keywordsOf,
  languagesOf,
  licenceOf,
  linksOf,
  plainText,
  rightsOf,
  type TermName,
} from "@metabridge/portal";
import { findLanguage } from "@metabridge/vocabularies";
import { contacts } from "./contacts.js";
import type { OgcRecordsOptions } from "./options.js";
import { looseConcepts, themes } from "./themes.js";

/** The kind of a resource as a code of MD_ScopeCode. */
const TYPES = { Dataset: "dataset", DatasetSeries: "series", DataService: "service", Catalog: "collection" } as const;

/** Adds a field where there is something to say. */
type Put = (field: string, make: () => Json | undefined) => void;

/** The core properties of a record, or of a collection. Source: OGC API - Records - Part 1, “Core properties”. */
export function coreProperties(
  reader: DcatReader,
  id: string | undefined,
  options: OgcRecordsOptions,
): Record<string, Json> {
  const properties: Record<string, Json> = {};
  const put: Put = (field, make) => {
    const value = reader.into(`properties.${field}`, make);
    if (value !== undefined && value !== "") properties[field] = value;
  };
  put("type", () => typeOf(reader));
  put("title", () => reader.text("title")?.trim());
  put("description", () => descriptionOf(reader));
  dates(reader, put);
  put("keywords", () => keywords(reader));
  put("themes", () => themes(reader));
  languages(reader, put);
  put("externalIds", () => externalIds(reader, id));
  put("formats", () => formats(reader));
  put("contacts", () => contacts(reader, options));
  put("license", () => license(reader));
  put("rights", () => rights(reader));
  return properties;
}

function typeOf(reader: DcatReader): string {
  reader.ignore("resourceType", "the type of the record");
  return TYPES[reader.node.$type as keyof typeof TYPES] ?? "dataset";
}

function descriptionOf(reader: DcatReader): string | undefined {
  const text = reader.text("description");
  return text === undefined ? undefined : plainText(text);
}

/** A point in time; the schema takes no day alone. */
function moment(reader: DcatReader, property: TermName): string | undefined {
  const value = reader.literal(property)?.value;
  return value === undefined ? undefined : calendarDate(value, "date-time");
}

/**
 * created and updated are those of the record; a record that has none of its own is as old as the data. `published`, an
 * additional property, is the publication of the resource.
 */
function dates(reader: DcatReader, put: Put): void {
  const record = reader.record();
  const own = (property: "created" | "issued" | "modified"): boolean => record?.has(property) ?? false;
  put("created", () =>
    record !== undefined && (own("created") || own("issued"))
      ? moment(record, own("created") ? "created" : "issued")
      : moment(reader, "created"),
  );
  put("updated", () =>
    record !== undefined && own("modified") ? moment(record, "modified") : moment(reader, "modified"),
  );
  put("published", () => moment(reader, "issued"));
}

function keywords(reader: DcatReader): Json | undefined {
  const loose = looseConcepts(reader);
  const own = keywordsOf(reader, { concepts: () => false });
  const all = [...new Set([...own, ...loose])];
  return all.length === 0 ? undefined : all;
}

/** A language by its tag, with its English name. */
const language = (tag: string): Json => {
  const name = findLanguage(tag)?.name;
  return { code: tag, ...(name === undefined ? {} : { name }) };
};

/** The language of the record's texts, other languages that it is there in, and those of the data. */
function languages(reader: DcatReader, put: Put): void {
  const record = reader.record();
  const titles = reader.peek("title").filter(isLiteral);
  const chosen = titles.find((one) => one.value === reader.text("title"))?.language;
  put("language", () => {
    const [first] = record === undefined ? [] : languagesOf(record);
    const tag = chosen ?? first?.tag;
    return tag === undefined ? undefined : language(tag);
  });
  put("languages", () => {
    const recorded = record === undefined ? [] : languagesOf(record).map(({ tag }) => tag);
    const own = titles.flatMap((one: Literal) => one.language ?? []);
    const isNew = (tag: string): boolean => !own.some((one) => one === tag || one.startsWith(`${tag}-`));
    const tags = new Set([...own, ...recorded.filter(isNew)]);
    return tags.size < 2 ? undefined : [...tags].map(language);
  });
  put("resourceLanguages", () => {
    const all = languagesOf(reader).map(({ tag }) => language(tag));
    return all.length === 0 ? undefined : all;
  });
}

/** Identifiers that others gave: all but the one that is the record's id. */
function externalIds(reader: DcatReader, id: string | undefined): Json | undefined {
  const own = reader.literals("identifier").map(({ value }) => value.trim());
  const further = reader.nodes("admsIdentifier").flatMap((one) => {
    const value = one.text("notation") ?? one.id();
    const scheme = one.text("schemaAgency");
    return value === undefined ? [] : [{ value, ...(scheme === undefined ? {} : { scheme }) }];
  });
  const iri = reader.id();
  // A name that is made of the id says nothing more, unless it is an address.
  const isNews = iri !== undefined && iri !== id && (/^https?:/.test(iri) || id === undefined || !iri.includes(id));
  const plain = [...new Set([...own, ...(isNews ? [iri] : [])])]
    .filter((value) => value !== "" && value !== id && !further.some((one) => one.value === value))
    .map((value) => ({ value }));
  const all = [...plain, ...further];
  return all.length === 0 ? undefined : all;
}

/** The formats of what can be taken, each once. */
function formats(reader: DcatReader): Json | undefined {
  const found = new Map<string, Json>();
  for (const link of linksOf(reader)) {
    if (link.kind !== "download") continue;
    const { formatName: name, mediaType } = link;
    if (name === undefined && mediaType === undefined) continue;
    const format = { ...(name === undefined ? {} : { name }), ...(mediaType === undefined ? {} : { mediaType }) };
    found.set(JSON.stringify(format), format);
  }
  return found.size === 0 ? undefined : [...found.values()];
}

/** An SPDX id; `other` where the terms are behind a link, or in the rights. */
export function license(reader: DcatReader): Json | undefined {
  const view = licenceOf(reader);
  if (view === undefined) return undefined;
  const spdx = view.peekLicence()?.spdx;
  if (spdx !== undefined) view.licence;
  return spdx ?? "other";
}

/** Rights in words; a licence that has neither an id nor an address is one of them. */
function rights(reader: DcatReader): Json | undefined {
  const view = licenceOf(reader);
  const named =
    view === undefined || view.peekLicence() !== undefined || view.iri !== undefined ? undefined : view.text;
  const access = reader
    .nodes("accessRights")
    .flatMap((one) => one.label() ?? one.text("description") ?? one.id() ?? []);
  const all = [...(named === undefined ? [] : [named]), ...access, ...rightsOf(reader)].map((one) => plainText(one));
  return all.length === 0 ? undefined : [...new Set(all)].join("\n");
}
