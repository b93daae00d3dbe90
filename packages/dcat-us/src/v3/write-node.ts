import { dateLiteral, isIri, isLiteral, safeIri, type Value, XSD } from "@metabridge/dcat";
import type { DcatReader, Json, TermName } from "@metabridge/portal";
import { parseEuAuthority, parseInspireCode } from "@metabridge/vocabularies";
import { type UsClassName, usClass } from "./classes.js";
import type { DcatUs3Node } from "./schema.js";
import { shortFrequency, shortLanguage } from "./short-iri.js";
import type { UsTerm } from "./term.js";

/** Writes the values of one term in its own way; undefined where there is nothing to write. */
export type TermWriter = (reader: DcatReader, term: UsTerm, name: string) => Json | undefined;

/** Terms that are not written as the table says, by class and name: `Dataset.contactPoint`. */
export type TermWriters = Readonly<Record<string, TermWriter>>;

const propertiesOf = (name: string, term: UsTerm): TermName[] =>
  [term.property ?? name, ...(term.or ?? [])] as TermName[];

/** The first of the properties that has values; a blank text is none. */
const sourceOf = (reader: DcatReader, name: string, term: UsTerm): TermName | undefined =>
  propertiesOf(name, term).find((property) =>
    reader.peek(property).some((value) => !isLiteral(value) || value.value.trim() !== ""),
  );

/** Whether nothing is said of the node but its name. */
function isBare(reader: DcatReader): boolean {
  if (Object.keys(reader.other).length > 0) return false;
  return !Object.keys(reader.node).some((key) => !key.startsWith("$"));
}

/** The IRI that a value is, repaired where that is plain; undefined for literals, blank nodes and what is no IRI. */
function iriOf(value: Value): string | undefined {
  if (isLiteral(value) || value.$id === undefined || value.$id.startsWith("_:")) return undefined;
  return isIri(value.$id) ? value.$id : safeIri(value.$id);
}

const idOf = (reader: DcatReader): string | undefined => {
  const { $id } = reader.node;
  return $id !== undefined && isIri($id) ? $id : undefined;
};

/** The required terms of a class that a node has nothing for. */
export function lacks(reader: DcatReader, className: UsClassName): string[] {
  return Object.entries(usClass(className).terms).flatMap(([name, term]) => {
    if (term.required !== true) return [];
    const property = sourceOf(reader, name, term);
    if (property === undefined) return [name];
    if (term.kind === "iri") return reader.peek(property).some((value) => iriOf(value) !== undefined) ? [] : [name];
    if (term.kind !== "node") return [];
    const of = term.of as UsClassName;
    return reader.nodes(property).some((one) => formOf(one, of) !== undefined) ? [] : [name];
  });
}

/** How a node is written: with all that is said of it, by its IRI alone, or not at all. */
function formOf(reader: DcatReader, className: UsClassName): "inline" | "iri" | undefined {
  const named = idOf(reader) !== undefined;
  if (isBare(reader)) return named ? "iri" : undefined;
  if (lacks(reader, className).length === 0) return "inline";
  return named ? "iri" : undefined;
}

/** Codes of registries: their IRIs say what their labels do. */
const isRegistryCode = (id: string): boolean =>
  parseEuAuthority(id) !== undefined || parseInspireCode(id) !== undefined || id.includes("/assignments/media-types/");

/** A node where one may stand: inline, by its IRI, or left out with a diagnostic where DCAT-US requires what it lacks. */
export function writeValue(
  reader: DcatReader,
  className: UsClassName,
  writers: TermWriters,
  at: string,
): Json | undefined {
  const form = formOf(reader, className);
  if (form === "inline") return writeNode(reader, className, writers, at);
  if (form === "iri") {
    const id = reader.id();
    if (id !== undefined && isRegistryCode(id)) {
      for (const label of ["prefLabel", "label", "title", "inScheme"] as const) {
        reader.ignore(label, "the registry has the label of its code");
      }
    }
    return id;
  }
  if (!isBare(reader)) {
    for (const missing of lacks(reader, className)) {
      const message = `DCAT-US 3.0 takes no ${className} without “${missing}”; this one is left out.`;
      reader.report(`${className}.${missing}.missing`, message);
    }
  }
  return undefined;
}

/** All that the table has terms for. */
export function writeNode(
  reader: DcatReader,
  className: UsClassName,
  writers: TermWriters,
  at: string = className,
): DcatUs3Node {
  const { type, terms } = usClass(className);
  const id = idOf(reader) === undefined ? undefined : reader.id();
  const node: DcatUs3Node = { ...(id === undefined ? {} : { "@id": id }), "@type": type };
  for (const [name, term] of Object.entries(terms)) {
    const field = `${at}.${name}`;
    const custom = writers[`${className}.${name}`];
    if (custom !== undefined) {
      const value = reader.into(field, () => custom(reader, term, name));
      if (value !== undefined) node[name] = value;
      continue;
    }
    const property = sourceOf(reader, name, term);
    if (property === undefined) continue;
    reader.into(field, () => writeTerm(node, name, term, property, reader, writers));
    if (propertiesOf(name, term).length > 1 && node[name] !== undefined) readSame(reader, name, term, node[name]);
  }
  return node;
}

/** Other properties that say the same in the same words are said too. */
function readSame(reader: DcatReader, name: string, term: UsTerm, said: Json): void {
  for (const property of propertiesOf(name, term)) {
    const values = reader.peek(property);
    if (values.length > 0 && values.every((value) => isLiteral(value) && value.value === said))
      reader.literals(property);
  }
}

function writeTerm(
  node: DcatUs3Node,
  name: string,
  term: UsTerm,
  property: TermName,
  reader: DcatReader,
  writers: TermWriters,
): void {
  const put = (values: readonly Json[]): void => {
    const [first] = values;
    if (first !== undefined) node[name] = term.many === true ? [...values] : first;
  };
  if (term.kind === "text") writeText(node, name, term, property, reader);
  else if (term.kind === "string") put(stringsOf(reader, property, term));
  else if (term.kind === "date") put(dateOf(reader, property));
  else if (term.kind === "iri") put(linksOf(reader, property, term));
  else {
    const of = term.of as UsClassName;
    const nodes = reader.nodes(property);
    if (term.many === true) put(nodes.flatMap((one) => writeValue(one, of, writers, of) ?? []));
    else {
      const best = nodes.find((one) => formOf(one, of) !== undefined) ?? nodes[0];
      const value = best === undefined ? undefined : writeValue(best, of, writers, of);
      if (value !== undefined) put([value]);
    }
  }
}

/**
 * The best text under the name; where there are several languages, all of them under `nameMap`. Keywords are many, while the
 * JSON Schema takes one string: they are all in `keywordMap`, those without a language under `@none` (JSON-LD 1.1, 4.6.2).
 */
function writeText(node: DcatUs3Node, name: string, term: UsTerm, property: TermName, reader: DcatReader): void {
  const all = reader.peek(property).filter(isLiteral);
  const languages = new Set(all.map(({ language }) => language));
  if (term.many === true && !name.includes(":")) {
    const map: Record<string, string[]> = {};
    for (const { value, language } of reader.texts(property)) {
      if (value.trim() === "") continue;
      const key = language ?? "@none";
      const texts = map[key] ?? [];
      map[key] = texts.includes(value) ? texts : [...texts, value];
    }
    if (Object.keys(map).length > 0) node[`${name}Map`] = map;
    return;
  }
  if (name.includes(":")) {
    const values = reader
      .texts(property)
      .map(
        ({ value, language }): Json => (language === undefined ? value : { "@value": value, "@language": language }),
      );
    const [first, ...others] = values;
    if (first !== undefined) node[name] = others.length === 0 ? first : values;
    return;
  }
  const best = reader.chosen(property);
  if (best === undefined) return;
  node[name] = best.value;
  // English is understood where nothing is said.
  if (languages.size === 1 && (best.language === undefined || /^en\b/i.test(best.language))) return;
  const tagged = all.filter(({ language }) => language !== undefined);
  if (tagged.length === 0 || new Set(tagged.map(({ language }) => language)).size < tagged.length) return;
  node[`${name}Map`] = Object.fromEntries(
    (tagged.length === all.length ? reader.texts(property) : tagged).map(({ value, language }) => [language, value]),
  );
}

function stringsOf(reader: DcatReader, property: TermName, term: UsTerm): Json[] {
  if (term.many === true) return [...new Set(reader.literals(property).map(({ value }) => value))];
  const value = reader.text(property);
  return value === undefined ? [] : [value];
}

/** `YYYY`, `YYYY-MM`, a date, or a date and time with its zone, which the JSON Schema requires. */
function dateOf(reader: DcatReader, property: TermName): Json[] {
  const literal = reader.literal(property);
  if (literal === undefined) return [];
  const read = dateLiteral(literal.value);
  if (read === undefined) {
    reader.report("date.invalid", `“${literal.value}” is no date; it is left out.`);
    return [];
  }
  if (!/^\d{4}(-|T|Z|\+|$)/.test(read.value)) {
    reader.report("date.range", `DCAT-US 3.0 takes years of four digits; “${literal.value}” is left out.`);
    return [];
  }
  if (read.datatype !== XSD.dateTime || /(Z|[+-]\d\d:\d\d)$/.test(read.value)) {
    return [read.datatype === XSD.dateTime ? read.value : read.value.replace(/(Z|[+-]\d\d:\d\d)$/, "")];
  }
  const midnight = read.value.includes("T00:00:00");
  if (!midnight) {
    const message = `“${literal.value}” has no time zone, which DCAT-US 3.0 requires of a time; the date alone is written.`;
    reader.report("date.time-zone", message, "info");
  }
  return [read.value.slice(0, 10)];
}

function linksOf(reader: DcatReader, property: TermName, term: UsTerm): Json[] {
  const short = (id: string): string => {
    if (property === "language") return shortLanguage(id);
    if (property === "accrualPeriodicity") return shortFrequency(id);
    return term.base !== undefined && id.startsWith(term.base) ? id.slice(term.base.length) : id;
  };
  const all = reader.peek(property).flatMap((value) => iriOf(value) ?? []);
  const found = term.many === true ? reader.iris(property) : [reader.iri(property)];
  for (const id of found) {
    if (id !== undefined && !isIri(id) && safeIri(id) === undefined) {
      reader.report("iri.invalid", `“${id}” is no IRI; it is left out.`);
    }
  }
  const iris = [...new Set(all.map(short))];
  return term.many === true ? iris : iris.slice(0, 1);
}
