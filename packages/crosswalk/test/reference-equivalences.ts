import type { Quad } from "@rdfjs/types";
import { keyOf, type PathStatement } from "./statement-paths.js";

/** What a rule may look up beside the statement itself. */
export interface Links {
  /** The address that a page is, or that a distribution gives access to. */
  addressOf(subject: string): string | undefined;
}

/** A way in which two statements say exactly the same fact in different words. */
export interface Equivalence {
  readonly name: string;
  readonly reason: string;
  /** The form, or the forms, in which a statement of either side is compared. */
  forms?(statement: PathStatement, links: Links): readonly PathStatement[];
  /** What else a statement of ours says: the statement of the reference is a part of it. */
  follows?(statement: PathStatement): readonly PathStatement[];
}

const DCAT = "http://www.w3.org/ns/dcat#";
const DCT = "http://purl.org/dc/terms/";
const FOAF = "http://xmlns.com/foaf/0.1/";
const HVD_CATEGORY = "http://data.europa.eu/r5r/hvdCategory";
const GSP = "http://www.opengis.net/ont/geosparql#";
const IANA_GEO_JSON = "https://www.iana.org/assignments/media-types/application/vnd.geo+json";
const LOCN = "http://www.w3.org/ns/locn#";
const VCARD = "http://www.w3.org/2006/vcard/ns#";
const XSD = "http://www.w3.org/2001/XMLSchema#";
const RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
const EU_LANGUAGE = "http://publications.europa.eu/resource/authority/language/";

const literal = /^"(?<text>.*)"(?:\^\^(?<datatype>\S+)|@(?<language>\S+))?$/s;

/** ISO 639-2/B to 639-2/T, of the languages that have two codes. */
const TERMINOLOGICAL: Readonly<Record<string, string>> = {
  ALB: "SQI",
  CZE: "CES",
  DUT: "NLD",
  FRE: "FRA",
  GER: "DEU",
  GRE: "ELL",
  RUM: "RON",
  SLO: "SLK",
};

/** ISO 639-2 to 639-1, as language tags of the reference have them. */
const SHORTEST: Readonly<Record<string, string>> = { ara: "ar", chi: "zh", roh: "rm", rus: "ru" };

/** The coordinates of a geometry in whatever encoding, longitude first. */
function coordinates(text: string): string {
  const isEnvelope = /<(?:\w+:)?Envelope\b/.test(text);
  const numbers = (text.replace(/<[^>]*>/g, " ").match(/-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/g) ?? []).map(Number);
  if (!isEnvelope) return numbers.join(" ");
  const [west, south, east, north] = numbers;
  return [west, north, east, north, east, south, west, south, west, north].join(" ");
}

export const EQUIVALENCES: readonly Equivalence[] = [
  {
    name: "one geometry in several encodings",
    reason:
      "The reference writes each box six times: as well-known text, GML and GeoJSON, with dcat:bbox and with locn:geometry, its older name. The shapes allow one. The coordinates are compared as numbers.",
    forms(statement) {
      const { text, datatype } = literal.exec(statement.value)?.groups ?? {};
      if (text === undefined || (datatype?.startsWith(GSP) !== true && datatype !== IANA_GEO_JSON)) return [statement];
      const path = statement.path.replace(`/${LOCN}geometry`, "");
      return [{ ...statement, path, predicate: "geometry", value: coordinates(text) }];
    },
  },
  {
    name: "an older term with its newer one",
    reason: "The data of a service were dct:hasPart of it in GeoDCAT-AP 1; DCAT has dcat:servesDataset.",
    follows(statement) {
      const { path, predicate } = statement;
      if (path === "" && predicate === `${DCAT}servesDataset`) return [{ ...statement, predicate: `${DCT}hasPart` }];
      return path.startsWith(`/${DCAT}servesDataset`)
        ? [{ ...statement, path: path.replace(`${DCAT}servesDataset`, `${DCT}hasPart`) }]
        : [];
    },
  },
  {
    name: "a category of high-value datasets as a theme",
    reason:
      "The reference knows it by its IRI alone; by its name it has it as a theme. Here it is a dcatap:hvdCategory.",
    follows(statement) {
      const { path, predicate } = statement;
      const themes = [`${DCAT}theme`, `${DCT}subject`];
      if (path === "" && predicate === HVD_CATEGORY) return themes.map((one) => ({ ...statement, predicate: one }));
      return path.startsWith(`/${HVD_CATEGORY}`)
        ? themes.map((one) => ({ ...statement, path: path.replace(HVD_CATEGORY, one) }))
        : [];
    },
  },
  {
    name: "one moment in several forms",
    reason: "12:00:00+00:00, 12:00:00.000000+00:00 and 12:00:00Z are one and the same value of xsd:dateTime.",
    forms(statement) {
      const { text, datatype } = literal.exec(statement.value)?.groups ?? {};
      if (datatype !== `${XSD}dateTime` || text === undefined || !/(?:Z|[+-]\d\d:\d\d)$/.test(text)) return [statement];
      const time = Date.parse(text);
      return [Number.isNaN(time) ? statement : { ...statement, value: new Date(time).toISOString() }];
    },
  },
  {
    name: "an identifier as a string or as an address",
    reason:
      "The same identifier; the reference types URNs of resources as xsd:anyURI and those of records as xsd:string.",
    forms(statement) {
      const { text, language } = literal.exec(statement.value)?.groups ?? {};
      if (statement.predicate !== `${DCT}identifier` || text === undefined || language !== undefined)
        return [statement];
      return [{ ...statement, value: `"${text}"` }];
    },
  },
  {
    name: "a class with the class above it",
    reason: "DCAT 3 declares dcat:DatasetSeries a subclass of dcat:Dataset: each series is a dataset.",
    follows(statement) {
      const isSeries = statement.predicate === RDF_TYPE && statement.value === `<${DCAT}DatasetSeries>`;
      return isSeries ? [{ ...statement, value: `<${DCAT}Dataset>` }] : [];
    },
  },
  {
    name: "the lines of a street with a blank or a comma between them",
    reason: "The same lines in the same order, in the one text that the shapes allow.",
    forms(statement) {
      if (![`${LOCN}thoroughfare`, `${VCARD}street-address`].includes(statement.predicate)) return [statement];
      return [{ ...statement, value: statement.value.replaceAll(", ", " ") }];
    },
  },
  {
    name: "a telephone number with and without marks for the eye",
    reason: "RFC 3966, 4 and 5.1.1: hyphens, dots and brackets do not count when numbers are compared.",
    forms(statement) {
      if (!statement.value.startsWith("<tel:")) return [statement];
      return [{ ...statement, value: statement.value.replace(/[-.()]/g, "") }];
    },
  },
  {
    name: "a language by another code of ISO 639",
    reason:
      "The reference puts the code of the record into the IRI or the tag: language/FRE, @roh. Here it is the code of the EU table (language/FRA) and of BCP 47 (@rm) for the same language.",
    forms(statement) {
      const value = statement.value
        .replace(/@([a-z]{3})$/, (tag, code: string) => (SHORTEST[code] === undefined ? tag : `@${SHORTEST[code]}`))
        .replace(/^<(.*\/)([A-Z]{3})>$/, (iri, base: string, code: string) =>
          base === EU_LANGUAGE && TERMINOLOGICAL[code] !== undefined ? `<${base}${TERMINOLOGICAL[code]}>` : iri,
        );
      return [value === statement.value ? statement : { ...statement, value }];
    },
  },
  {
    name: "one register by http and https",
    reason: "The OGC answers both addresses of a reference system; its own documents name it by http.",
    forms(statement) {
      return [
        {
          ...statement,
          value: statement.value.replace("<https://www.opengis.net/def/", "<http://www.opengis.net/def/"),
        },
      ];
    },
  },
  {
    name: "a moment with its day",
    reason:
      "The reference writes the date stamp of a record twice, with its time of day and, for the original record, without. Here both have it, and a moment of a day is on that day.",
    follows(statement) {
      if (statement.predicate !== `${DCT}modified` || !statement.path.endsWith(`/${DCT}source`)) return [];
      const { text, datatype } = literal.exec(statement.value)?.groups ?? {};
      const isMoment =
        datatype === `${XSD}dateTime` || (datatype === undefined && /^\d{4}-\d\d-\d\dT/.test(statement.value));
      const day = (text ?? statement.value).slice(0, 10);
      return isMoment ? [{ ...statement, value: `"${day}"^^${XSD}date` }] : [];
    },
  },
  {
    name: "a text in a language with the text",
    reason:
      "The reference does not find the languages of some translations and leaves them out. Here each text has its language.",
    follows(statement) {
      const { text, language } = literal.exec(statement.value)?.groups ?? {};
      return language === undefined ? [] : [{ ...statement, value: `"${text}"` }];
    },
  },
  {
    name: "what a link is called, wherever it hangs",
    reason:
      "Title and description are of the address. Whether it is a page or a way of access is what the statement with the address says, which is compared by itself.",
    forms(statement, links) {
      const { path, predicate } = statement;
      if (predicate !== `${DCT}title` && predicate !== `${DCT}description`) return [statement];
      if (![`/${DCAT}landingPage`, `/${FOAF}page`, `/${DCAT}distribution`].includes(path)) return [statement];
      const address = links.addressOf(statement.subject);
      return [statement, ...(address === undefined ? [] : [{ ...statement, path: `/link ${address}` }])];
    },
  },
];

/** The addresses of the links of a graph. */
export function linksOf(quads: readonly Quad[]): Links {
  const addresses = new Map<string, string>();
  for (const { subject, predicate, object } of quads) {
    if (predicate.value === `${DCAT}accessURL`) addresses.set(keyOf(subject), object.value);
  }
  return { addressOf: (subject) => addresses.get(subject) ?? (subject.startsWith("http") ? subject : undefined) };
}
