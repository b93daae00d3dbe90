import type { Quad, Term } from "@rdfjs/types";

const RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
const XSD_STRING = "http://www.w3.org/2001/XMLSchema#string";
const PRIMARY_TOPIC = "http://xmlns.com/foaf/0.1/primaryTopic";
/** Relations to resources that are not what the graph is about. */
const BELOW = /(?:servesDataset|hasPart|accessService|source)$/;
const IS_PRIMARY_TOPIC_OF = "http://xmlns.com/foaf/0.1/isPrimaryTopicOf";

/** One statement as a path from the resource that the graph is about: blank nodes have no names there. */
export interface PathStatement {
  readonly path: string;
  readonly predicate: string;
  readonly value: string;
  /** The node that it is about, by its name in the graph. */
  readonly subject: string;
}

/** The name of a node in its graph. */
export const keyOf = (term: Term): string => `${term.termType === "BlankNode" ? "_:" : ""}${term.value}`;

/** What tells a literal: its text with single spaces, its language, its datatype. */
function valueFor(term: Term, roots: ReadonlySet<string>): string {
  if (term.termType !== "Literal" && roots.has(keyOf(term))) return "(the resource)";
  if (term.termType === "BlankNode") return "[]";
  if (term.termType !== "Literal") return `<${term.value}>`;
  const text = term.value.trim().replace(/\s+/g, " ");
  if (term.language !== "") return `"${text}"@${term.language.toLowerCase()}`;
  return term.datatype.value === XSD_STRING ? `"${text}"` : `"${text}"^^${term.datatype.value}`;
}

/** What a graph is about: a resource that a catalogue record describes, and that no other resource refers to. */
function resourcesOf(quads: readonly Quad[]): Set<string> {
  const described = new Set<string>();
  const below = new Set<string>();
  for (const { subject, predicate, object } of quads) {
    if (predicate.value === IS_PRIMARY_TOPIC_OF) described.add(keyOf(subject));
    else if (predicate.value === PRIMARY_TOPIC) described.add(keyOf(object));
    else if (BELOW.test(predicate.value)) below.add(keyOf(object));
  }
  for (const one of below) described.delete(one);
  return described;
}

/** One line for a statement: what two graphs are compared by. */
export const keyOfPath = ({ path, predicate, value }: PathStatement): string => `${path} ${predicate} ${value}`;

/**
 * Each statement that can be reached from the resource, once for each path that leads to it. A node that has an IRI here
 * may be a blank one elsewhere: with `also blank` both are stated.
 */
export function pathsOfStatements(
  quads: readonly Quad[],
  resource?: Term,
  named?: "also blank",
): Map<Quad, PathStatement[]> {
  const bySubject = new Map<string, Quad[]>();
  for (const quad of quads) {
    const subject = keyOf(quad.subject);
    const of = bySubject.get(subject);
    if (of === undefined) bySubject.set(subject, [quad]);
    else of.push(quad);
  }
  const roots = resource === undefined ? resourcesOf(quads) : new Set([keyOf(resource)]);
  const found = new Map<Quad, PathStatement[]>();
  const add = (quad: Quad, statement: PathStatement): void => {
    const others = found.get(quad);
    if (others === undefined) found.set(quad, [statement]);
    else others.push(statement);
  };
  const walk = (subject: string, path: string, above: ReadonlySet<string>): void => {
    for (const quad of bySubject.get(subject) ?? []) {
      const predicate = quad.predicate.value;
      const object = keyOf(quad.object);
      add(quad, { path, predicate, value: valueFor(quad.object, roots), subject });
      if (named === "also blank" && quad.object.termType === "NamedNode" && predicate !== RDF_TYPE) {
        add(quad, { path, predicate, value: "[]", subject });
      }
      const isEnd = quad.object.termType === "Literal" || predicate === RDF_TYPE;
      if (!isEnd && !above.has(object) && !roots.has(object)) {
        walk(object, `${path}/${predicate}`, new Set([...above, object]));
      }
    }
  };
  for (const root of roots) walk(root, "", new Set([root]));
  // A record that points to the resource says as much as a resource that points to its record.
  for (const quad of quads) {
    if (quad.predicate.value !== PRIMARY_TOPIC || !roots.has(keyOf(quad.object)) || found.has(quad)) continue;
    add(quad, { path: "", predicate: IS_PRIMARY_TOPIC_OF, value: "[]", subject: keyOf(quad.object) });
    walk(keyOf(quad.subject), `/${IS_PRIMARY_TOPIC_OF}`, new Set([keyOf(quad.subject)]));
  }
  return found;
}
