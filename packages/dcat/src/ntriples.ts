import type { Term } from "@rdfjs/types";
import { XSD } from "./namespaces.js";

const ESCAPES: Readonly<Record<string, string>> = { "\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r" };

/** A term in RDF 1.1 N-Triples, canonical form: what the `output` of trace entries is written in. */
export function ntriplesTerm(term: Term): string {
  if (term.termType === "NamedNode") return `<${term.value}>`;
  if (term.termType !== "Literal") return `_:${term.value}`;
  const text = `"${term.value.replace(/[\\"\n\r]/g, (character) => ESCAPES[character] ?? character)}"`;
  if (term.language !== "") return `${text}@${term.language}`;
  return term.datatype.value === XSD.string ? text : `${text}^^<${term.datatype.value}>`;
}

/**
 * A statement as a line of N-Triples, without the line break.
 *
 * @example
 * ```ts
 * import { ntriplesStatement, text, toQuads } from "@metabridge/dcat";
 * const [, title] = toQuads({ $type: "Dataset", $id: "https://example.org/trees", title: [text("Trees", "en")] }).value;
 * console.log(title && ntriplesStatement(title.subject, title.predicate, title.object));
 * // <https://example.org/trees> <http://purl.org/dc/terms/title> "Trees"@en .
 * ```
 */
export function ntriplesStatement(subject: Term, predicate: Term, object: Term): string {
  return `${ntriplesTerm(subject)} ${ntriplesTerm(predicate)} ${ntriplesTerm(object)} .`;
}
