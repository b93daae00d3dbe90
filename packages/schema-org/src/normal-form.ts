import { isIri } from "@metabridge/dcat";
import { isJsonObject, type Json, type JsonObject } from "@metabridge/portal";
import { localTerm } from "./terms.js";

/** What a mere text says of the node that should stand in its place. */
type TextMeans = "name" | "value" | "contentUrl" | "url-or-name" | "reference";

/** Properties whose values are nodes, and what a text in their place means. Source: schema.org, expected types. */
const NODES: Readonly<Record<string, TextMeans>> = {
  about: "name",
  author: "name",
  citation: "reference",
  contributor: "name",
  copyrightHolder: "name",
  creator: "name",
  dataset: "reference",
  distribution: "contentUrl",
  editor: "name",
  funder: "name",
  hasPart: "reference",
  identifier: "value",
  includedInDataCatalog: "url-or-name",
  inDefinedTermSet: "url-or-name",
  isBasedOn: "reference",
  isPartOf: "reference",
  keywords: "name",
  license: "url-or-name",
  maintainer: "name",
  producer: "name",
  provider: "name",
  publisher: "name",
  spatialCoverage: "name",
  sourceOrganization: "name",
  worksFor: "name",
  affiliation: "name",
  subjectOf: "reference",
};

function nodeOfText(text: string, means: TextMeans): JsonObject {
  switch (means) {
    case "name":
      return isIri(text) && /^https?:/.test(text) ? { "@id": text } : { name: text };
    case "value":
      return { value: text };
    case "contentUrl":
      return { contentUrl: text };
    case "url-or-name":
      return isIri(text) ? { url: text } : { name: text };
    case "reference":
      return isIri(text) ? { "@id": text } : { name: text };
  }
}

/** All nodes of a document by their `@id`. */
export function nodesById(document: Json): ReadonlyMap<string, JsonObject> {
  const found = new Map<string, JsonObject>();
  const visit = (value: Json | undefined): void => {
    if (Array.isArray(value)) for (const one of value as readonly Json[]) visit(one);
    else if (isJsonObject(value)) {
      const id = value["@id"];
      if (typeof id === "string" && Object.keys(value).length > 1 && !found.has(id)) found.set(id, value);
      for (const inner of Object.values(value)) visit(inner);
    }
  };
  visit(document);
  return found;
}

/**
 * A document of schema.org in one form, whatever its author chose: terms by their local names, lists without `@list`, value
 * objects as what they hold, texts as the nodes that they stand for, and references as the nodes that they mean.
 */
export function normalForm(value: JsonObject, byId: ReadonlyMap<string, JsonObject>): JsonObject {
  return normalNode(value, byId, new Set());
}

function normalNode(value: JsonObject, byId: ReadonlyMap<string, JsonObject>, above: ReadonlySet<string>): JsonObject {
  const id = value["@id"];
  const described =
    typeof id === "string" && Object.keys(value).length === 1 && !above.has(id) ? byId.get(id) : undefined;
  const within = typeof id === "string" ? new Set([...above, id]) : above;
  const node: Record<string, Json | undefined> = {};
  for (const [key, inner] of Object.entries(described ?? value)) {
    const name = localTerm(key);
    if (name === "@type") node[name] = listOf(inner).map((one) => (typeof one === "string" ? localTerm(one) : one));
    else if (name.startsWith("@")) node[name] = inner;
    else {
      const values = listOf(inner).flatMap((one) => normalValue(name, one, byId, within));
      const before = node[name];
      const all = before === undefined ? values : [...listOf(before), ...values];
      node[name] = all.length === 1 ? all[0] : all;
    }
  }
  return node;
}

/** The values of a property: of an array, of a `@list` or `@set`, or one alone. */
export function listOf(value: Json | undefined): readonly Json[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap(listOf);
  if (isJsonObject(value)) {
    if ("@list" in value) return listOf(value["@list"]);
    if ("@set" in value) return listOf(value["@set"]);
  }
  return [value];
}

function normalValue(
  name: string,
  value: Json,
  byId: ReadonlyMap<string, JsonObject>,
  above: ReadonlySet<string>,
): readonly Json[] {
  const means = NODES[name];
  if (isJsonObject(value)) {
    const { "@value": held, "@language": language } = value;
    if (held === undefined) return [normalNode(value, byId, above)];
    if (typeof language === "string") return means === undefined ? [value] : [{ name: value }];
    return normalValue(name, held, byId, above);
  }
  if (means === undefined || (typeof value !== "string" && typeof value !== "number")) return [value];
  const text = String(value);
  if (name !== "keywords") return [nodeOfText(text, means)];
  // Google takes keywords in one text, with commas between them.
  return text
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "")
    .map((word) => nodeOfText(word, means));
}
