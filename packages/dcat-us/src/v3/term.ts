import { PREFIXES } from "@metabridge/dcat";

/** What a value of a term is. Names of classes are those of {@link US_CLASSES}. */
export type TermKind =
  /** A text in one language under the term's name; all languages under the name with `Map` behind it. */
  | "text"
  | "string"
  | "date"
  | "iri"
  /** A node of a class, or its IRI. */
  | "node";

/** A term of DCAT-US 3.0 in one class: `title` of dcat:Dataset. */
export interface UsTerm {
  readonly kind: TermKind;
  /** The property of the DCAT model that it is; a full IRI where the model has none. Default: the term's own name. */
  readonly property?: string;
  /** Other properties of the model that say the same where the first one is absent. */
  readonly or?: readonly string[];
  readonly of?: string;
  readonly many?: true;
  readonly required?: true;
  /** The IRI that short values stand behind: `text/csv`, `en`. */
  readonly base?: string;
  /** The datatype of the literal, in the context of DCAT-US 3.0. */
  readonly datatype?: string;
}

type More = Omit<UsTerm, "kind" | "of">;

/** A text that can have translations. */
export const text = (more: More = {}): UsTerm => ({ kind: "text", ...more });
/** A string without a language. */
export const string = (more: More = {}): UsTerm => ({ kind: "string", ...more });
/** A year, a month, a day or a moment. */
export const date = (more: More = {}): UsTerm => ({ kind: "date", ...more });
/** An IRI and nothing more. */
export const link = (more: More = {}): UsTerm => ({ kind: "iri", ...more });
/** A node, or its IRI. */
export const node = (of: string, more: More = {}): UsTerm => ({ kind: "node", of, ...more });

/** A class of DCAT-US 3.0. */
export interface UsClass {
  /** `@type` as the context wants it: `dcat:Dataset`. */
  readonly type: string;
  /** The class of the DCAT model; none where the model keeps it among other nodes, by `iri`. */
  readonly model?: string;
  readonly terms: Readonly<Record<string, UsTerm>>;
}

const DCAT_US = "http://data.resources.gov/ontology/dcat-us#";

/** A term of the name space of DCAT-US as a full IRI. */
export const dcatUs = (name: string): string => `${DCAT_US}${name}`;

/** The prefixes that the context of DCAT-US 3.0 declares. */
export const US_PREFIXES: Readonly<Record<string, string>> = {
  adms: PREFIXES.adms,
  cnt: PREFIXES.cnt,
  dcat: PREFIXES.dcat,
  dcatap: PREFIXES.dcatap,
  "dcat-us": DCAT_US,
  dcterms: PREFIXES.dct,
  dqv: PREFIXES.dqv,
  foaf: PREFIXES.foaf,
  gsp: PREFIXES.gsp,
  locn: PREFIXES.locn,
  odrs: PREFIXES.odrs,
  org: PREFIXES.org,
  owl: PREFIXES.owl,
  prov: PREFIXES.prov,
  rdf: PREFIXES.rdf,
  rdfs: PREFIXES.rdfs,
  schema: PREFIXES.schema,
  "sdmx-attribute": PREFIXES.sdmx,
  skos: PREFIXES.skos,
  spdx: PREFIXES.spdx,
  vcard: PREFIXES.vcard,
  xsd: PREFIXES.xsd,
};
