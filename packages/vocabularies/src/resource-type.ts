import type { CodeOf } from "./code-list-table.js";
import { allCodes, isoCodeFinder } from "./iso-code.js";
import { lazy } from "./lookup.js";
import { normalise } from "./normalise.js";
import { euAuthority, inspireCode, parseEuAuthority, parseInspireCode } from "./registry-iri.js";

/** MD_ScopeCode of ISO 19115-1:2014, B.3.28; the 2003 edition has the first sixteen. */
export type MD_ScopeCode = CodeOf<"MD_ScopeCode">;

/** The class of DCAT that a resource of a scope is. */
export type DcatClass = "Dataset" | "DatasetSeries" | "DataService";

/** What kind of resource a record describes. */
export interface ResourceType {
  readonly code: MD_ScopeCode;
  /** The value of INSPIRE's ResourceType, for dataset, series and service. */
  readonly iri?: string;
  /** Source: GeoDCAT-AP 3.0, resource type; anything else that is data is a dcat:Dataset. */
  readonly dcatClass: DcatClass;
}

const findCode = isoCodeFinder("MD_ScopeCode", {
  "data set": "dataset",
  "dataset series": "series",
  "spatial data set": "dataset",
  "spatial data set series": "series",
  "spatial data services": "service",
  "jeu de données": "dataset",
  "collection de données": "series",
  Datensatz: "dataset",
  Datensatzreihe: "series",
  Dienst: "service",
  map: "dataset",
  staticMap: "dataset",
  interactiveMap: "application",
});

const types = lazy(() => {
  const byCode = new Map<MD_ScopeCode, ResourceType>();
  for (const code of allCodes("MD_ScopeCode")) {
    const isInInspire = code === "dataset" || code === "series" || code === "service";
    byCode.set(code, {
      code,
      ...(isInInspire ? { iri: inspireCode("ResourceType", code) } : {}),
      dcatClass: code === "service" ? "DataService" : code === "series" ? "DatasetSeries" : "Dataset",
    });
  }
  return byCode;
});

/**
 * The resource type that a text means: MD_ScopeCode (or MX_ScopeCode) in any form, the IRI in INSPIRE's list, or words of
 * the INSPIRE labels.
 *
 * @example
 * ```ts
 * import { findResourceType } from "@metabridge/vocabularies";
 * console.log(findResourceType("series")?.dcatClass); // "DatasetSeries"
 * ```
 */
export function findResourceType(text: string): ResourceType | undefined {
  const inspire = parseInspireCode(text);
  if (inspire !== undefined && inspire.list !== "ResourceType") return undefined;
  const code = findCode((inspire?.code ?? text).replace(/^(?:mcc:|gmd:)?M[DX]_ScopeCode_/, ""));
  return code === undefined ? undefined : types().get(code);
}

/**
 * The EU authority table “dataset-type” (state 2023-03-15): codes and English labels.
 * Source: http://publications.europa.eu/resource/authority/dataset-type
 */
const DATASET_TYPES: Readonly<Record<string, string>> = {
  APROF: "Application profile",
  ATTO_LEX: "ATTO table – EUR-Lex domain",
  ATTO_PUB: "ATTO table – Publications domain",
  CODE_LIST: "Code list",
  CORE_COMP: "Core component",
  DIRECTORY: "Directory",
  DOMAIN_MODEL: "Domain model",
  DSCRP_SERV: "Service description",
  GEOSPATIAL: "Geospatial data",
  GLOSSARY: "Glossary",
  HVD: "High-value dataset",
  IEPD: "Information exchange package description",
  MAPPING: "Mapping",
  NAL: "Name authority list",
  ONTOLOGY: "Ontology",
  RELEASE: "Release",
  SCHEMA: "Schema",
  STATISTICAL: "Statistical data",
  STYLES: "Style sheets",
  SYNTAX_ECD_SCHEME: "Syntax encoding scheme",
  SYNTHETIC_DATA: "Synthetic data",
  TAXONOMY: "Taxonomy",
  TEST_DATA: "Test data",
  THESAURUS: "Thesaurus",
};

/** A type of dataset, for `dct:type`. */
export interface DatasetType {
  readonly code: string;
  readonly iri: string;
  /** In English. */
  readonly label: string;
}

const datasetTypes = lazy(() => {
  const byName = new Map<string, DatasetType>();
  for (const [code, label] of Object.entries(DATASET_TYPES)) {
    const type = { code, iri: euAuthority("dataset-type", code), label };
    byName.set(normalise(code), type).set(normalise(label), type);
  }
  return byName;
});

/** The EU dataset type that a text means: its IRI, its code, or its English label. */
export function findDatasetType(text: string): DatasetType | undefined {
  const eu = parseEuAuthority(text);
  if (eu !== undefined && eu.list !== "dataset-type") return undefined;
  return datasetTypes().get(normalise(eu?.code ?? text));
}
