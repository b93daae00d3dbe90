import type * as RDF from "@rdfjs/types";

const DCAT = "http://www.w3.org/ns/dcat#";
const TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
const RECORDS = new Set([`${DCAT}Dataset`, `${DCAT}DatasetSeries`, `${DCAT}DataService`]);
const PRIMARY_TOPIC = "http://xmlns.com/foaf/0.1/primaryTopic";
const IDENTIFIER = "http://purl.org/dc/terms/identifier";

/** One dataset, series or service of a catalogue, with what it leads to. */
export interface DescribedResource {
  /** Its IRI; where it is a blank node, its dct:identifier, or its label. */
  readonly iri: string;
  readonly quads: readonly RDF.Quad[];
}

/**
 * The datasets, series and services that a graph describes, each with the statements of the nodes that it leads to, up to the
 * next such resource or catalogue; and with its catalogue record, which leads to it.
 */
export function datasetsOf(quads: readonly RDF.Quad[]): DescribedResource[] {
  const bySubject = new Map<string, RDF.Quad[]>();
  const recordsOf = new Map<string, string[]>();
  const primary: RDF.Term[] = [];
  const bounds = new Set<string>();
  for (const quad of quads) {
    const subject = keyOf(quad.subject);
    const own = bySubject.get(subject);
    if (own === undefined) bySubject.set(subject, [quad]);
    else own.push(quad);
    if (quad.predicate.value === PRIMARY_TOPIC) {
      recordsOf.set(keyOf(quad.object), [...(recordsOf.get(keyOf(quad.object)) ?? []), subject]);
    }
    if (quad.predicate.value !== TYPE || bounds.has(subject)) continue;
    if (RECORDS.has(quad.object.value)) primary.push(quad.subject);
    if (RECORDS.has(quad.object.value) || quad.object.value === `${DCAT}Catalog`) bounds.add(subject);
  }
  return primary
    .filter((term) => !isCatalogue(bySubject.get(keyOf(term)) ?? []))
    .map((term) => {
      const start = keyOf(term);
      const found: RDF.Quad[] = [];
      const visited = new Set([start]);
      const queue = [start, ...(recordsOf.get(start) ?? [])];
      for (let at = 0; at < queue.length; at++) {
        for (const quad of bySubject.get(queue[at] ?? "") ?? []) {
          found.push(quad);
          const object = keyOf(quad.object);
          if (quad.object.termType === "Literal" || visited.has(object) || bounds.has(object)) continue;
          visited.add(object);
          queue.push(object);
        }
      }
      return { iri: nameOf(term, bySubject.get(start) ?? []), quads: found };
    });
}

const keyOf = (term: RDF.Term): string => (term.termType === "BlankNode" ? `_:${term.value}` : term.value);

/** A catalogue may be typed as a dataset too: DCAT has it as a subclass. */
const isCatalogue = (own: readonly RDF.Quad[]): boolean =>
  own.some(({ predicate, object }) => predicate.value === TYPE && object.value === `${DCAT}Catalog`);

function nameOf(term: RDF.Term, own: readonly RDF.Quad[]): string {
  if (term.termType !== "BlankNode") return term.value;
  return own.find(({ predicate }) => predicate.value === IDENTIFIER)?.object.value ?? keyOf(term);
}
