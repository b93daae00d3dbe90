import type { Quad, Term } from "@rdfjs/types";
import canonize from "rdf-canonize";

const plain = (term: Term) => ({
  termType: term.termType,
  value: term.termType === "BlankNode" ? `_:${term.value}` : term.value,
  ...(term.termType === "Literal"
    ? { language: term.language.toLowerCase(), datatype: { termType: "NamedNode", value: term.datatype.value } }
    : {}),
});

/** The canonical form of statements (RDFC-1.0): the same for isomorphic graphs. */
export async function canonical(quads: Iterable<Quad>): Promise<string> {
  // A graph is a set: what several records say of a node that they share counts once.
  const statements = new Map<string, object>();
  for (const quad of quads) {
    const statement = {
      subject: plain(quad.subject),
      predicate: plain(quad.predicate),
      object: plain(quad.object),
      graph: { termType: "DefaultGraph", value: "" },
    };
    statements.set(JSON.stringify(statement), statement);
  }
  return canonize.canonize([...statements.values()], {
    algorithm: "RDFC-1.0",
    format: "application/n-quads",
    maxWorkFactor: 3,
  });
}
