import type { Diagnostic, Loss } from "@metabridge/core";
import type { Conversion } from "./conversion.js";
import { isLocale } from "./locales.js";

/** A literal, an IRI or a further class of the resource, with its place. */
export interface DcatLeaf {
  readonly node: object;
  readonly path: string;
  readonly value: string;
  readonly kind: "literal" | "iri" | "class" | "other";
}

/**
 * Every literal and every IRI that the statements about a resource have as their objects, once each, and the classes beside
 * the one of the model. Blank nodes and empty texts say nothing.
 */
export function* leavesOf(resource: object): Generator<DcatLeaf> {
  const seen = new Set<object>();
  function* visit(value: unknown, path: string, isOther: boolean): Generator<DcatLeaf> {
    if (typeof value !== "object" || value === null) return;
    if (Array.isArray(value)) {
      for (const [index, one] of value.entries()) yield* visit(one, `${path}[${index}]`, isOther);
      return;
    }
    if (seen.has(value)) return;
    seen.add(value);
    const node = value as { value?: unknown; $id?: string; $types?: string[] };
    if (typeof node.value === "string") {
      const text = node.value.trim();
      if (text !== "") yield { node, path, value: text, kind: isOther ? "other" : "literal" };
      return;
    }
    if (node.$id !== undefined && !node.$id.startsWith("_:")) {
      yield { node, path, value: node.$id, kind: isOther ? "other" : "iri" };
    }
    const at = (name: string): string => (path === "" ? name : `${path}/${name}`);
    for (const [index, type] of (node.$types ?? []).entries()) {
      yield { node: {}, path: at(`$types[${index}]`), value: type, kind: "class" };
    }
    for (const [name, one] of Object.entries(node)) {
      if (name === "$other") {
        for (const [predicate, values] of Object.entries((one ?? {}) as object)) {
          yield* visit(values, at(`$other/${predicate}`), true);
        }
      } else if (name === "$records" || !name.startsWith("$")) yield* visit(one, at(name), isOther);
    }
  }
  yield* visit(resource, "", false);
}

const MESSAGES: Readonly<Record<DcatLeaf["kind"], readonly [code: string, message: string]>> = {
  literal: ["crosswalk.no-element", "ISO 19115 has no place for this, or another value takes it."],
  iri: ["crosswalk.no-element", "ISO 19115 has no place for this, or another value takes it."],
  class: ["crosswalk.class", "ISO 19115 has no place for further classes of a resource."],
  other: ["crosswalk.extension", "A property that the DCAT model does not know has no place in ISO 19115."],
};

/** The statements that reached no place in the record. */
export function lossesOf(c: Conversion): Loss[] {
  const losses: Loss[] = [];
  const tags = new Set<string>();
  for (const { node, path, value, kind } of leavesOf(c.given)) {
    if (c.isUsed(node)) {
      const { language } = node as { language?: unknown };
      if (typeof language !== "string" || language === "" || isLocale(language) || tags.has(language)) continue;
      tags.add(language);
      losses.push({
        code: "crosswalk.language.variant",
        path: `${path}/language`,
        value: language,
        message:
          "A locale of ISO 19115 has a language and a country; the rest of the tag is lost for all texts that bear it.",
      });
      continue;
    }
    const [code, message] = MESSAGES[kind];
    losses.push({ code, path, value, message });
  }
  return losses;
}

/** What there is to say of nodes, with their paths. */
export function diagnosticsOf({ given, remarks }: Conversion): Diagnostic[] {
  if (remarks.length === 0) return [];
  const paths = new Map<object, string>();
  for (const { node, path } of leavesOf(given)) paths.set(node, path);
  return remarks.map(({ code, severity, message, node }) => {
    const path = paths.get(node);
    return path === undefined ? { code, severity, message } : { code, severity, message, path };
  });
}
