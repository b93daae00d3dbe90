import { PREFIXES } from "@metabridge/rdf";
import type * as RDF from "@rdfjs/types";
import { type BlankVertex, type Component, type RdfGraph, rdfGraph, statementKey, TextNumbers } from "./rdf-graph.js";
import { type BlankNodeMapping, type IsomorphismOptions, matchComponents } from "./rdf-isomorphism.js";
import { pairAlike } from "./rdf-pairing.js";

/** A statement that one of two datasets has and the other has not. */
export interface StatementDifference {
  readonly quad: RDF.Quad;
  /**
   * Subject and predicate for people; a blank node is told by the way that leads to it:
   * `<https://example.org/1> / dcat:contactPoint vcard:fn`.
   */
  readonly about: string;
  /** The whole statement for people. */
  readonly text: string;
}

/** How two datasets differ. */
export interface RdfDifference {
  /** They say the same. */
  readonly equal: boolean;
  /** False where blank nodes could not be compared within the limit: some of the differences may then be none. */
  readonly exact: boolean;
  readonly onlyInA: readonly StatementDifference[];
  readonly onlyInB: readonly StatementDifference[];
}

/**
 * The statements that only one of two datasets has. Blank nodes that are alike are taken for the same, first those with the
 * same surroundings, then those that have most in common, so that one changed statement about a blank node gives one
 * difference and not all of its statements twice.
 *
 * @example
 * ```ts
 * import { parseRdf } from "@metabridge/rdf";
 * import { formatRdfDifference, rdfDifference } from "@metabridge/roundtrip";
 * const dataset = (phone: string) => `
 *   PREFIX dcat: <http://www.w3.org/ns/dcat#>
 *   PREFIX vcard: <http://www.w3.org/2006/vcard/ns#>
 *   <https://example.org/1> dcat:contactPoint [ vcard:fn "GIS office" ; vcard:hasTelephone <tel:${phone}> ] .`;
 * const a = await parseRdf(dataset("1"));
 * const b = await parseRdf(dataset("2"));
 * console.log(formatRdfDifference(rdfDifference(a.value.quads, b.value.quads)));
 * // - <https://example.org/1> / dcat:contactPoint vcard:hasTelephone <tel:1>
 * // + <https://example.org/1> / dcat:contactPoint vcard:hasTelephone <tel:2>
 * ```
 */
export function rdfDifference(
  a: Iterable<RDF.Quad>,
  b: Iterable<RDF.Quad>,
  options: IsomorphismOptions = {},
): RdfDifference {
  const numbers = new TextNumbers();
  const left = rdfGraph(a, numbers);
  const right = rdfGraph(b, numbers);
  const onlyInA = groundOnlyIn(left, right);
  const onlyInB = groundOnlyIn(right, left);
  const { unmatched, isUndecided } = matchComponents(left, right, options);
  const mapping = pairAlike(unmatched.left, unmatched.right);
  const open = openDifferences(unmatched.left, unmatched.right, mapping);
  onlyInA.push(...open.onlyInA);
  onlyInB.push(...open.onlyInB);
  const describeA = describer(left);
  const describeB = describer(right);
  return {
    equal: onlyInA.length === 0 && onlyInB.length === 0,
    exact: !isUndecided,
    onlyInA: onlyInA.map(describeA),
    onlyInB: onlyInB.map(describeB),
  };
}

/** The difference line by line, what only the first dataset has with a `-`, what only the second has with a `+`; empty where there is none. */
export function formatRdfDifference({ onlyInA, onlyInB, exact }: RdfDifference): string {
  const lines = [
    ...onlyInA.map(({ about, text }) => ({ about, text, sign: "-" })),
    ...onlyInB.map(({ about, text }) => ({ about, text, sign: "+" })),
  ];
  // What is said of the same thing stands together, what it was before what it is.
  lines.sort((a, b) => compare(a.about, b.about) || compare(b.sign, a.sign) || compare(a.text, b.text));
  const text = lines.map((line) => `${line.sign} ${line.text}\n`).join("");
  return exact
    ? text
    : `${text}(Some blank nodes could not be compared within the limit: not all of this may differ.)\n`;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function groundOnlyIn(graph: RdfGraph, other: RdfGraph): RDF.Quad[] {
  const quads: RDF.Quad[] = [];
  for (const [key, quad] of graph.ground) if (!other.ground.has(key)) quads.push(quad);
  return quads;
}

function openDifferences(
  left: readonly Component[],
  right: readonly Component[],
  mapping: BlankNodeMapping,
): { readonly onlyInA: RDF.Quad[]; readonly onlyInB: RDF.Quad[] } {
  // Nodes without a counterpart get names that the other side does not have.
  const names = new Map<string, string>();
  for (const [vertex, image] of mapping) names.set(vertex.label, image.label);
  const nameInB = (label: string): string => names.get(label) ?? `only in a: ${label}`;
  const inA = new Map<string, RDF.Quad>();
  for (const { statements } of left) for (const { quad } of statements) inA.set(statementKey(quad, nameInB), quad);
  const onlyInB: RDF.Quad[] = [];
  for (const { statements } of right) {
    for (const { quad } of statements) if (!inA.delete(statementKey(quad))) onlyInB.push(quad);
  }
  return { onlyInA: [...inA.values()], onlyInB };
}

const NAMESPACES = /* @__PURE__ */ new Map(Object.entries(PREFIXES).map(([prefix, namespace]) => [namespace, prefix]));

function shortIri(iri: string): string {
  const end = Math.max(iri.lastIndexOf("#"), iri.lastIndexOf("/")) + 1;
  const prefix = NAMESPACES.get(iri.slice(0, end));
  return prefix === undefined || end === iri.length ? `<${iri}>` : `${prefix}:${iri.slice(end)}`;
}

/** Names statements of one dataset, blank nodes by the way from a named resource. */
function describer(graph: RdfGraph): (quad: RDF.Quad) => StatementDifference {
  const vertices = new Map(graph.vertices.map((vertex) => [vertex.label, vertex]));
  const names = new Map<string, string>();
  const nameOf = (label: string): string => {
    const known = names.get(label);
    if (known !== undefined) return known;
    const name = way(vertices.get(label)) ?? `_:${label}`;
    names.set(label, name);
    return name;
  };
  const show = (term: RDF.Term): string => {
    if (term.termType === "BlankNode") return nameOf(term.value);
    if (term.termType === "NamedNode") return shortIri(term.value);
    if (term.termType !== "Literal") return `<<( ${statementKey(term as RDF.Quad)} )>>`;
    const text = JSON.stringify(term.value);
    if (term.language !== "") return `${text}@${term.language}`;
    const datatype = shortIri(term.datatype.value);
    return datatype === "xsd:string" ? text : `${text}^^${datatype}`;
  };
  return (quad) => {
    const about = `${show(quad.subject)} ${show(quad.predicate)}`;
    const place = quad.graph.termType === "DefaultGraph" ? "" : ` in ${show(quad.graph)}`;
    return { quad, about, text: `${about} ${show(quad.object)}${place}` };
  };
}

/** The predicates from a named resource to a blank node, as few as there are; undefined where none leads to it. */
function way(to: BlankVertex | undefined): string | undefined {
  if (to === undefined) return undefined;
  const queue: { readonly vertex: BlankVertex; readonly steps: string }[] = [{ vertex: to, steps: "" }];
  const seen = new Set([to]);
  for (const { vertex, steps } of queue) {
    for (const { quad, nodes } of vertex.statements) {
      if (quad.object.termType !== "BlankNode" || quad.object.value !== vertex.label) continue;
      const further = ` / ${shortIri(quad.predicate.value)}${steps}`;
      if (quad.subject.termType === "NamedNode") return shortIri(quad.subject.value) + further;
      const from = nodes.find(({ label }) => label === quad.subject.value);
      if (from === undefined || seen.has(from)) continue;
      seen.add(from);
      queue.push({ vertex: from, steps: further });
    }
  }
  return undefined;
}
