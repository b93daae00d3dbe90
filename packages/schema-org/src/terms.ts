/** schema.org's name space, as its terms are defined: with `http`. Contexts are addressed with `https` as often. */
export const SCHEMA = "http://schema.org/";

/** The full IRI of a term. */
export const schema = <Name extends string>(name: Name): `${typeof SCHEMA}${Name}` => `${SCHEMA}${name}`;

/** Prefixes that documents use without declaring them, or declare with these names. */
export const PREFIXES: Readonly<Record<string, string>> = {
  bioschemas: "https://bioschemas.org/",
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  dcterms: "http://purl.org/dc/terms/",
  geosparql: "http://www.opengis.net/ont/geosparql#",
  owl: "http://www.w3.org/2002/07/owl#",
  prov: "http://www.w3.org/ns/prov#",
  provone: "http://purl.dataone.org/provone/2015/01/15/ontology#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  spdx: "http://spdx.org/rdf/terms#",
  time: "http://www.w3.org/2006/time#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};

const OWN = /^(?:schema|sdo|so):|^https?:\/\/(?:www\.)?schema\.org\//;

/** A term without the prefix or name space of schema.org. */
export const localTerm = (name: string): string => name.replace(OWN, "");

/** The prefixes that a document's `@context` declares, with the usual ones. */
export function prefixesOf(context: unknown): Readonly<Record<string, string>> {
  const declared: Record<string, string> = { ...PREFIXES };
  for (const one of Array.isArray(context) ? context : [context]) {
    if (typeof one !== "object" || one === null) continue;
    for (const [name, iri] of Object.entries(one)) {
      if (typeof iri === "string" && /[/#:]$/.test(iri) && !name.startsWith("@")) declared[name] = iri;
    }
  }
  return declared;
}

/** The full IRI of a key of a document; undefined for keywords of JSON-LD. */
export function termIri(key: string, prefixes: Readonly<Record<string, string>>): string | undefined {
  if (key.startsWith("@")) return undefined;
  const colon = key.indexOf(":");
  if (colon < 0) return SCHEMA + key;
  const base = prefixes[key.slice(0, colon)];
  if (base !== undefined) return base + key.slice(colon + 1);
  return key.includes("://") ? key : undefined;
}

/** A full IRI as a key of a document: schema.org's terms by name, others by a usual prefix. */
export function keyOf(iri: string): string {
  if (iri.startsWith(SCHEMA)) return iri.slice(SCHEMA.length);
  for (const [prefix, base] of Object.entries(PREFIXES)) {
    if (iri.startsWith(base) && /^[\w-]+$/.test(iri.slice(base.length))) return `${prefix}:${iri.slice(base.length)}`;
  }
  return iri;
}
