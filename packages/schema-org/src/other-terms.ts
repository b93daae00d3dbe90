import { isIri, isLiteral, type NodeBase, type OtherNode, type Value, XSD } from "@metabridge/dcat";
import { type DcatReader, isJsonObject, type Json, type JsonReader } from "@metabridge/portal";
import { listOf } from "./normal-form.js";
import { keyOf, PREFIXES, schema, termIri } from "./terms.js";

/** Keeps what nobody read of an object as further statements of the node, by the IRIs of its terms. */
export function keepRest(reader: JsonReader, node: NodeBase, prefixes: Readonly<Record<string, string>>): void {
  for (const [key, value] of Object.entries(reader.rest())) {
    const iri = termIri(key, prefixes);
    if (iri === undefined) continue;
    const values = listOf(value).flatMap((one) => statementOf(one, prefixes) ?? []);
    reader.ignore(key, "kept as statements of schema.org");
    if (values.length > 0) node.$other = { ...node.$other, [iri]: [...(node.$other?.[iri] ?? []), ...values] };
  }
}

function statementOf(value: Json, prefixes: Readonly<Record<string, string>>): Value | undefined {
  if (value === null || value === "") return undefined;
  if (typeof value === "boolean") return { value: String(value), datatype: XSD.boolean };
  if (typeof value === "number") {
    return { value: String(value), datatype: Number.isInteger(value) ? XSD.integer : XSD.double };
  }
  if (typeof value === "string") return { value };
  if (!isJsonObject(value)) return undefined;
  const { "@value": held, "@language": language } = value;
  if (typeof held === "string") return typeof language === "string" ? { value: held, language } : { value: held };
  const id = value["@id"];
  const node: OtherNode = typeof id === "string" && (isIri(id) || id.startsWith("_:")) ? { $id: id } : {};
  const types = listOf(value["@type"]).flatMap((type) =>
    typeof type === "string" ? (termIri(type, prefixes) ?? []) : [],
  );
  if (types.length > 0) node.$types = types;
  for (const [key, inner] of Object.entries(value)) {
    const iri = termIri(key, prefixes);
    if (iri === undefined) continue;
    const values = listOf(inner).flatMap((one) => statementOf(one, prefixes) ?? []);
    if (values.length > 0) node.$other = { ...node.$other, [iri]: [...(node.$other?.[iri] ?? []), ...values] };
  }
  return Object.keys(node).length === 0 ? undefined : (node as Value);
}

/** Statements of schema.org, and of vocabularies that its documents use, that the record brought along. */
export function otherTerms(reader: DcatReader, taken: ReadonlySet<string>): Record<string, Json> {
  const terms: Record<string, Json> = {};
  for (const [iri, values] of Object.entries(reader.other)) {
    const key = keyOf(iri);
    if (key.includes("://") || taken.has(key) || !isCarried(iri)) continue;
    const all = values.map(jsonOf);
    const [first] = all;
    if (first === undefined) continue;
    terms[key] = all.length === 1 ? first : all;
    reader.into(key, () => reader.ignore(iri as `${string}://${string}`, "written as it was"));
  }
  return terms;
}

/** Whose terms are written: schema.org's own, and those that are used with them. */
const isCarried = (iri: string): boolean =>
  iri.startsWith(schema("")) || CARRIED.some((prefix) => iri.startsWith(PREFIXES[prefix] ?? ""));

const CARRIED = ["prov", "provone", "spdx", "bioschemas"] as const;

/** `https://schema.org/`, with the prefixes of other vocabularies that a document uses. */
export function contextOf(document: Json): Json {
  const used = new Set<string>();
  const visit = (value: Json | undefined): void => {
    if (Array.isArray(value)) for (const one of value as readonly Json[]) visit(one);
    else if (isJsonObject(value)) {
      for (const [key, inner] of Object.entries(value)) {
        const prefix = /^(\w+):(?!\/\/)/.exec(key)?.[1];
        if (prefix !== undefined) used.add(prefix);
        if (key === "@type") {
          for (const type of listOf(inner)) {
            const of = typeof type === "string" ? /^(\w+):(?!\/\/)/.exec(type)?.[1] : undefined;
            if (of !== undefined) used.add(of);
          }
        }
        visit(inner);
      }
    }
  };
  visit(document);
  const prefixes = Object.fromEntries(
    [...used].sort().flatMap((prefix) => {
      const iri = PREFIXES[prefix];
      return iri === undefined ? [] : [[prefix, iri]];
    }),
  );
  return Object.keys(prefixes).length === 0 ? CONTEXT : [CONTEXT, prefixes];
}

/** The context that schema.org serves, and search engines know. */
const CONTEXT = "https://schema.org/";

function jsonOf(value: Value): Json {
  if (isLiteral(value)) {
    const { value: lexical, language, datatype } = value;
    if (language !== undefined) return { "@value": lexical, "@language": language };
    if (datatype === XSD.boolean) return lexical === "true";
    if (datatype === XSD.integer || datatype === XSD.double || datatype === XSD.decimal) return Number(lexical);
    return lexical;
  }
  const { $id, $types = [], $other = {} } = value as OtherNode;
  const types = $types.map(keyOf);
  const node: Record<string, Json> = {};
  if ($id !== undefined) node["@id"] = $id;
  const [type] = types;
  if (type !== undefined) node["@type"] = types.length === 1 ? type : types;
  for (const [iri, values] of Object.entries($other)) {
    const all = values.map(jsonOf);
    const [first] = all;
    if (first !== undefined) node[keyOf(iri)] = all.length === 1 ? first : all;
  }
  return node;
}
