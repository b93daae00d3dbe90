/** After rdf:type, what tells a person what it is; everything else stays in the order of the quads. */
const FIRST = [
  "http://www.w3.org/1999/02/22-rdf-syntax-ns#type",
  "http://purl.org/dc/terms/title",
  "http://xmlns.com/foaf/0.1/name",
  "http://www.w3.org/2006/vcard/ns#fn",
  "http://www.w3.org/2004/02/skos/core#prefLabel",
  "http://www.w3.org/2000/01/rdf-schema#label",
  "http://purl.org/dc/terms/description",
  "http://purl.org/dc/terms/identifier",
] as const;

const RANKS = /* @__PURE__ */ new Map<string, number>(FIRST.map((predicate, rank) => [predicate, rank]));

/** Where a predicate stands among those of a subject: names before descriptions, both before the rest. */
export function predicateRank(predicate: string): number {
  return RANKS.get(predicate) ?? FIRST.length;
}
