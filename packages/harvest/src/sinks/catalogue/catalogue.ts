/** A text, or the same text in several languages: `{ en: "Trees", fr: "Arbres" }`. */
export type CatalogueText = string | Readonly<Record<string, string>>;

/** What a catalogue says of itself. DCAT-AP 3.0.1, class Catalogue: title, description and publisher are mandatory. */
export interface CatalogueDescription {
  readonly iri: string;
  readonly title: CatalogueText;
  readonly description: CatalogueText;
  readonly publisher: {
    readonly iri?: string | undefined;
    readonly name: CatalogueText;
  };
  readonly homepage?: string | undefined;
  /** Languages of the EU authority table: `ENG`, `FRA`. */
  readonly languages?: readonly string[] | undefined;
  /** A licence of the catalogue itself, not of its datasets: an IRI. */
  readonly licence?: string | undefined;
}

const DCAT = "http://www.w3.org/ns/dcat#";
const DCT = "http://purl.org/dc/terms/";
const FOAF = "http://xmlns.com/foaf/0.1/";
const HYDRA = "http://www.w3.org/ns/hydra/core#";
const TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
const LANGUAGE = "http://publications.europa.eu/resource/authority/language/";

const named = (iri: string): string => `<${escapedIri(iri)}>`;

/** The catalogue's own statements as N-Triples. */
export function catalogueStatements(of: CatalogueDescription): string {
  const catalogue = named(of.iri);
  const publisher = of.publisher.iri === undefined ? "_:publisher" : named(of.publisher.iri);
  const lines = [
    `${catalogue} <${TYPE}> <${DCAT}Catalog> .`,
    ...texts(catalogue, `${DCT}title`, of.title),
    ...texts(catalogue, `${DCT}description`, of.description),
    `${catalogue} <${DCT}publisher> ${publisher} .`,
    ...(of.homepage === undefined ? [] : [`${catalogue} <${FOAF}homepage> ${named(of.homepage)} .`]),
    ...(of.languages ?? []).map((code) => `${catalogue} <${DCT}language> ${named(`${LANGUAGE}${code}`)} .`),
    ...(of.licence === undefined ? [] : [`${catalogue} <${DCT}license> ${named(of.licence)} .`]),
    ...(of.homepage === undefined ? [] : [`${named(of.homepage)} <${TYPE}> <${FOAF}Document> .`]),
    `${publisher} <${TYPE}> <${FOAF}Agent> .`,
    ...texts(publisher, `${FOAF}name`, of.publisher.name),
  ];
  return `${lines.join("\n")}\n`;
}

/** What links a catalogue to its resources, and how each is linked. DCAT 3, section 6.3. */
const MEMBER: Readonly<Record<string, string>> = {
  Dataset: "dataset",
  DatasetSeries: "dataset",
  DataService: "service",
  Catalog: "catalog",
};

/** The statement that links a catalogue to the resource which a record is about: the first one that it describes. */
export function memberStatement(catalogue: string, record: string): string {
  const [, subject, kind = ""] =
    /^(<[^>]*>) <http:\/\/www\.w3\.org\/1999\/02\/22-rdf-syntax-ns#type> <http:\/\/www\.w3\.org\/ns\/dcat#(Dataset|DatasetSeries|DataService|Catalog)> ?\.$/m.exec(
      record,
    ) ?? [];
  return subject === undefined ? "" : `${named(catalogue)} <${DCAT}${MEMBER[kind]}> ${subject} .\n`;
}

/** Where a page stands among the others. */
export interface PagePlace {
  readonly address: string;
  readonly first: string;
  readonly last: string;
  readonly previous?: string;
  readonly next?: string;
  readonly total: number;
}

/** Hydra Core Vocabulary, section 5.3: how a page of a collection leads to the others. */
export function pageStatements(catalogue: string, place: PagePlace): string {
  const page = named(place.address);
  const lines = [
    `${named(catalogue)} <${TYPE}> <${HYDRA}Collection> .`,
    `${named(catalogue)} <${HYDRA}totalItems> "${place.total}"^^<http://www.w3.org/2001/XMLSchema#integer> .`,
    `${named(catalogue)} <${HYDRA}view> ${page} .`,
    `${page} <${TYPE}> <${HYDRA}PartialCollectionView> .`,
    `${page} <${HYDRA}first> ${named(place.first)} .`,
    `${page} <${HYDRA}last> ${named(place.last)} .`,
    ...(place.previous === undefined ? [] : [`${page} <${HYDRA}previous> ${named(place.previous)} .`]),
    ...(place.next === undefined ? [] : [`${page} <${HYDRA}next> ${named(place.next)} .`]),
  ];
  return `${lines.join("\n")}\n`;
}

function texts(subject: string, property: string, text: CatalogueText): string[] {
  const all = typeof text === "string" ? [["", text] as const] : Object.entries(text);
  return all.map(([language, value]) => {
    const tag = language === "" ? "" : `@${language}`;
    return `${subject} <${property}> "${escapedText(value)}"${tag} .`;
  });
}

/** RDF 1.1 N-Triples, section 7: characters of a text that are written as escapes. */
const escapedText = (text: string): string => text.replace(/["\\\n\r]/g, (character) => ESCAPES[character] ?? "");

const ESCAPES: Readonly<Record<string, string>> = { '"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r" };

/** Characters that an IRI may not have in N-Triples, as percent codes. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is written otherwise
const escapedIri = (iri: string): string => iri.replace(/[\u0000-\u0020<>"{}|^`\\]/g, encodeURIComponent);
