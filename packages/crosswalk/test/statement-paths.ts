import type { Quad, Term } from "@rdfjs/types";

const RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
const XSD_STRING = "http://www.w3.org/2001/XMLSchema#string";
const IS_PRIMARY_TOPIC_OF = "http://xmlns.com/foaf/0.1/isPrimaryTopicOf";

/** One statement as a path from the resource that the graph is about: blank nodes have no names there. */
export interface PathStatement {
  readonly path: string;
  readonly predicate: string;
  readonly value: string;
}

const keyOf = (term: Term): string => `${term.termType === "BlankNode" ? "_:" : ""}${term.value}`;

/**
 * What tells a literal: its text with single spaces, its language, its datatype. IRIs that were made from UUIDs stand for
 * the blank nodes of those who make none.
 */
function valueFor(term: Term, roots: ReadonlySet<string>): string {
  if (roots.has(keyOf(term))) return "(the resource)";
  if (term.termType === "BlankNode" || (term.termType === "NamedNode" && term.value.startsWith("urn:uuid:")))
    return "[]";
  if (term.termType !== "Literal") return `<${term.value}>`;
  const text = term.value.trim().replace(/\s+/g, " ");
  if (term.language !== "") return `"${text}"@${term.language.toLowerCase()}`;
  return term.datatype.value === XSD_STRING ? `"${text}"` : `"${text}"^^${term.datatype.value}`;
}

/** Each statement that can be reached from the resource, once for each path that leads to it. */
export function pathsOfStatements(quads: readonly Quad[]): Map<Quad, PathStatement[]> {
  const bySubject = new Map<string, Quad[]>();
  const objects = new Set<string>();
  for (const quad of quads) {
    const subject = keyOf(quad.subject);
    const of = bySubject.get(subject);
    if (of === undefined) bySubject.set(subject, [quad]);
    else of.push(quad);
    if (
      quad.predicate.value !== "http://xmlns.com/foaf/0.1/primaryTopic" &&
      quad.predicate.value !== "http://www.w3.org/ns/prov#used"
    )
      objects.add(keyOf(quad.object));
  }
  const roots = new Set<string>();
  for (const [subject, of] of bySubject) {
    if (!objects.has(subject) && of.some(({ predicate }) => predicate.value === IS_PRIMARY_TOPIC_OF))
      roots.add(subject);
  }
  const found = new Map<Quad, PathStatement[]>();
  const walk = (subject: string, path: string, above: ReadonlySet<string>): void => {
    for (const quad of bySubject.get(subject) ?? []) {
      const predicate = quad.predicate.value;
      const statement = { path, predicate, value: valueFor(quad.object, roots) };
      const others = found.get(quad);
      if (others === undefined) found.set(quad, [statement]);
      else others.push(statement);
      const object = keyOf(quad.object);
      if (quad.object.termType === "Literal" || predicate === RDF_TYPE || above.has(object) || roots.has(object))
        continue;
      walk(object, `${path}/${predicate}`, new Set([...above, object]));
    }
  };
  for (const root of roots) walk(root, "", new Set([root]));
  return found;
}
