import type * as RDF from "@rdfjs/types";
import rdfCanonize from "rdf-canonize";

/** A term as rdf-canonize wants it; language tags in lower case, since they are compared without regard to case. */
function plain(term: RDF.Term): object {
  if (term.termType !== "Literal") return { termType: term.termType, value: term.value };
  const datatype = { termType: "NamedNode", value: term.datatype.value };
  return { termType: "Literal", value: term.value, language: term.language.toLowerCase(), datatype };
}

/**
 * The canonical N-Quads of a dataset: two datasets are the same if theirs are. It is the work of another library, so that
 * what is tested is not measured by itself.
 */
export async function canonical(quads: Iterable<RDF.Quad>): Promise<string> {
  const set = new Map<string, object>();
  for (const quad of quads) {
    const terms = {
      subject: plain(quad.subject),
      predicate: plain(quad.predicate),
      object: plain(quad.object),
      graph: plain(quad.graph),
    };
    set.set(JSON.stringify(terms), terms);
  }
  return rdfCanonize.canonize([...set.values()], { algorithm: "RDFC-1.0", maxWorkFactor: 3 });
}
