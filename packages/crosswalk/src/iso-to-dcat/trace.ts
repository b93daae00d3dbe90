import type { TraceEntry } from "@metabridge/core";
import { type Resource, StatementWriter } from "@metabridge/dcat";
import { pathsOf, positionsOf } from "@metabridge/iso19115";
import type { Term } from "@rdfjs/types";
import type { Conversion } from "./conversion.js";

/** Each statement of the resource, in N-Triples, with the leaf of the record that it came from. */
export function traceOf({ record, origins }: Conversion, resource: Resource): TraceEntry[] {
  if (origins === undefined) return [];
  const statements: { output: string; source: object }[] = [];
  const writer = new StatementWriter((subject, predicate, object, from) => {
    const source = origins.get(from);
    if (source !== undefined)
      statements.push({ output: `${ntriples(subject)} ${ntriples(predicate)} ${ntriples(object)} .`, source });
  });
  writer.write(resource);
  const paths = pathsOf(record, new Set(statements.map(({ source }) => source)));
  const positions = positionsOf(record);
  return statements.map(({ output, source }) => {
    const position = positions?.of(source);
    return { output, path: paths.get(source) ?? "", ...(position === undefined ? {} : { position }) };
  });
}

const ESCAPES: Readonly<Record<string, string>> = { "\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r" };
const XSD_STRING = "http://www.w3.org/2001/XMLSchema#string";

/** RDF 1.1 N-Triples, canonical form. */
function ntriples(term: Term): string {
  if (term.termType === "NamedNode") return `<${term.value}>`;
  if (term.termType !== "Literal") return `_:${term.value}`;
  const text = `"${term.value.replace(/[\\"\n\r]/g, (character) => ESCAPES[character] ?? character)}"`;
  if (term.language !== "") return `${text}@${term.language}`;
  return term.datatype.value === XSD_STRING ? text : `${text}^^<${term.datatype.value}>`;
}
