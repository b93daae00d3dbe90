import {
  type DcatNode,
  dateLiteral,
  decimal,
  duration,
  isIri,
  type Literal,
  mailto,
  nonNegativeInteger,
  type OtherNode,
  safeIri,
  tel,
  text,
  typed,
  type Value,
  XSD,
} from "@metabridge/dcat";
import { isJsonObject, type Json, type JsonReader } from "@metabridge/portal";
import { languageAuthority } from "@metabridge/vocabularies";
import { US_CLASSES, type UsClassName, usClass } from "./classes.js";
import { addValue } from "./model-property.js";
import { frequencyIri } from "./short-iri.js";
import { US_PREFIXES, type UsTerm } from "./term.js";

/** Reads one term of one class in its own way. */
export type TermReader = (reader: JsonReader, node: DcatNode) => void;

/** Terms that are not read as the table says, by class and name. */
export type TermReaders = Readonly<Record<string, TermReader>>;

/** The full IRI of `prefix:name` by the prefixes of the context; undefined for a name without one. */
function expandTerm(name: string): string | undefined {
  const colon = name.indexOf(":");
  if (colon < 0) return undefined;
  const prefix = US_PREFIXES[name.slice(0, colon)];
  if (prefix !== undefined) return prefix + name.slice(colon + 1);
  return isIri(name) ? name : undefined;
}

const typesOf = (reader: JsonReader): string[] => reader.strings("@type");

/** The class of a node: what its `@type` says, where that is a kind of what the term takes; else what the term takes. */
function classOf(reader: JsonReader, wanted: UsClassName): UsClassName {
  const local = typesOf(reader).map((type) => type.replace(/^.*[:#/]/, ""));
  for (const name of Object.keys(US_CLASSES) as UsClassName[]) {
    if (local.includes(name) && AGENTS.has(name) && AGENTS.has(wanted)) return name;
  }
  return wanted;
}
const AGENTS: ReadonlySet<string> = new Set(["Agent", "Organization"]);

/** The model's node for an object of JSON. */
export function readNode(
  reader: JsonReader,
  className: UsClassName,
  readers: TermReaders,
  modelClass: string | undefined = usClass(className).model,
): DcatNode {
  const { terms, type } = usClass(className);
  const node = (modelClass === undefined
    ? { $types: [expandTerm(type)] }
    : { $type: modelClass }) as unknown as DcatNode;
  const id = reader.string("@id");
  const address = id === undefined ? undefined : safeIri(id);
  if (id !== undefined && (id.startsWith("_:") || address !== undefined)) node.$id = address ?? id;
  reader.ignore("@type", "the class of the model");
  reader.ignore("@context", "how the document is written");
  for (const [name, term] of Object.entries(terms)) {
    const custom = readers[`${className}.${name}`];
    if (custom !== undefined) custom(reader, node);
    else readTerm(reader, name, term, node, readers);
  }
  for (const key of reader.keys) {
    const iri = key in terms ? undefined : expandTerm(key);
    if (iri !== undefined) for (const value of otherValues(reader.take(key))) addValue(node, iri, value);
  }
  return node;
}

function readTerm(reader: JsonReader, name: string, term: UsTerm, node: DcatNode, readers: TermReaders): void {
  const put = (value: Value, from: string): void => {
    const property = term.property ?? name;
    if (!addValue(node, property, value) && !addValue(node, term.or?.[0] ?? "", value)) {
      reader.report("term.place", `There is no place for a further “${from}” of ${node.$type}.`);
    }
  };
  if (term.kind === "text") readTexts(reader, name, put);
  if (!reader.has(name)) return;
  if (term.kind === "string") {
    for (const value of literalsOf(reader.take(name))) put(stringOf(value, term), name);
  } else if (term.kind === "date") {
    for (const { value } of literalsOf(reader.take(name))) {
      const date = dateLiteral(value);
      if (date === undefined) reader.report("date.invalid", `“${value}” is no date; it is kept as text.`);
      put(date ?? { value }, name);
    }
  } else if (term.kind === "iri") readLinks(reader, name, term, put);
  else if (term.kind === "node") readNodes(reader, name, term, readers, put);
}

type Put = (value: Value, from: string) => void;

/** A text and its language map; the plain text is not said twice. */
function readTexts(reader: JsonReader, name: string, put: Put): void {
  const map = reader.peek(`${name}Map`);
  const said = new Set<string>();
  if (isJsonObject(map)) {
    reader.ignore(`${name}Map`, "read here");
    for (const [language, values] of Object.entries(map)) {
      for (const { value } of literalsOf(values)) {
        if (value.trim() === "") continue;
        put(text(value, language === "@none" ? undefined : language), name);
        said.add(value);
      }
    }
  }
  if (!reader.has(name)) return;
  for (const literal of literalsOf(reader.take(name))) if (!said.has(literal.value)) put(literal, name);
}

/** The literals of a value: strings, numbers, value objects, and lists of these. */
function literalsOf(value: Json | undefined): Literal[] {
  if (value === undefined || value === null || value === "") return [];
  if (Array.isArray(value)) return value.flatMap(literalsOf);
  if (isJsonObject(value)) {
    const { "@value": lexical, "@language": language, "@type": datatype, "@id": id } = value;
    if (typeof id === "string") return [{ value: id }];
    if (lexical === undefined || lexical === null) return [];
    if (typeof language === "string") return [text(String(lexical), language)];
    const type = typeof datatype === "string" ? expandTerm(datatype) : undefined;
    return [type === undefined ? { value: String(lexical) } : typed(String(lexical), type)];
  }
  return [{ value: String(value) }];
}

function stringOf(literal: Literal, { datatype }: UsTerm): Literal {
  if (literal.datatype !== undefined || datatype === undefined) return literal;
  const { value } = literal;
  if (datatype === XSD.decimal) return decimal(value) ?? literal;
  if (datatype === XSD.duration) return duration(value) ?? literal;
  if (datatype === XSD.nonNegativeInteger) return nonNegativeInteger(value) ?? literal;
  return typed(value, datatype);
}

function readLinks(reader: JsonReader, name: string, term: UsTerm, put: Put): void {
  const unread: string[] = [];
  for (const { value } of literalsOf(reader.peek(name))) {
    const iri = linkOf(name, value, term);
    if (iri === undefined) unread.push(value);
    else put({ $id: iri }, name);
  }
  if (unread.length === 0) reader.ignore(name, "read here");
  else reader.report("iri.invalid", `“${unread.join("”, “")}” of “${name}” is no IRI; it is left out.`);
}

function linkOf(name: string, value: string, term: UsTerm): string | undefined {
  if (name === "language") return languageAuthority(value.replace(/^.*\/iso639-\d\//, "")) ?? safeIri(value);
  if (name === "accrualPeriodicity") return frequencyIri(value) ?? safeIri(value);
  if (name === "hasEmail") return mailto(value) ?? safeIri(value);
  if (name === "tel") return tel(value) ?? safeIri(value);
  const iri = safeIri(value);
  if (iri !== undefined || term.base === undefined || !/^[\w.+-]+(\/[\w.+-]+)?$/.test(value)) return iri;
  return term.base + value;
}

/** Classes whose nodes are named by one term: a mere text there is that name. */
const NAMED_BY: Readonly<Record<string, string>> = {
  Agent: "name",
  Organization: "name",
  Concept: "prefLabel",
  ConceptScheme: "title",
  Location: "prefLabel",
  RightsStatement: "label",
  LicenseDocument: "description",
  ProvenanceStatement: "label",
  Standard: "title",
  MediaType: "label",
};

function readNodes(reader: JsonReader, name: string, term: UsTerm, readers: TermReaders, put: Put): void {
  const of = term.of as UsClassName;
  const value = reader.peek(name);
  const all = Array.isArray(value) ? (value as readonly Json[]) : [value];
  for (const inner of reader.objects(name)) {
    const id = inner.peek("@id");
    if (Object.keys(inner.value).every((key) => key === "@id") && typeof id === "string" && isIri(id)) {
      inner.ignore("@id", "read here");
      put({ $id: id }, name);
      continue;
    }
    const actual = classOf(inner, of);
    put(readNode(inner, actual, readers, modelClassOf(actual, name)), name);
  }
  const plain = all.filter((one): one is string => typeof one === "string" && one.trim() !== "");
  if (plain.length === 0) return;
  let left = false;
  for (const one of plain) {
    const iri = linkOf(name, one, term);
    const named = NAMED_BY[of];
    const model = modelClassOf(of, name);
    // Who is named is an agent, by the range of the term.
    if (iri !== undefined && AGENTS.has(of)) put({ $type: "Agent", $id: iri }, name);
    else if (iri !== undefined) put({ $id: iri }, name);
    else if (named !== undefined && model !== undefined) {
      put({ $type: model, [named]: [{ value: one }] } as unknown as DcatNode, name);
    } else left = true;
  }
  if (all.every((one) => !isJsonObject(one)) && !left) reader.ignore(name, "read here");
}

const modelClassOf = (className: UsClassName, name: string): string | undefined =>
  className === "MediaType" && name !== "format" ? "MediaType" : usClass(className).model;

/** Values of a property that the table has no term for, as JSON-LD has them. */
function otherValues(value: Json | undefined): Value[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(otherValues);
  if (typeof value === "boolean") return [{ value: String(value), datatype: XSD.boolean }];
  if (!isJsonObject(value) || "@value" in value) return literalsOf(value);
  const { "@id": id, "@type": type, ...rest } = value;
  const $id = typeof id === "string" ? (safeIri(id) ?? undefined) : undefined;
  const node: OtherNode = $id === undefined ? {} : { $id };
  const types = (Array.isArray(type) ? type : [type]).flatMap((one) =>
    typeof one === "string" ? (expandTerm(one) ?? []) : [],
  );
  if (types.length > 0) node.$types = types;
  for (const [key, inner] of Object.entries(rest)) {
    const iri = expandTerm(key);
    if (iri === undefined) continue;
    node.$other = { ...node.$other, [iri]: [...(node.$other?.[iri] ?? []), ...otherValues(inner)] };
  }
  return [node as Value];
}
