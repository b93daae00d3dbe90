import { XSD } from "@metabridge/dcat";
import type { Term } from "@rdfjs/types";

const ESCAPES: Readonly<Record<string, string>> = { "\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r" };

/** A term in RDF 1.1 N-Triples, canonical form: what {@link TraceEntry.output} is written in. */
export function ntriples(term: Term): string {
  if (term.termType === "NamedNode") return `<${term.value}>`;
  if (term.termType !== "Literal") return `_:${term.value}`;
  const text = `"${term.value.replace(/[\\"\n\r]/g, (character) => ESCAPES[character] ?? character)}"`;
  if (term.language !== "") return `${text}@${term.language}`;
  return term.datatype.value === XSD.string ? text : `${text}^^<${term.datatype.value}>`;
}
