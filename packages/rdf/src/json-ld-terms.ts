import { PREFIXES } from "./prefixes.js";

/**
 * How the values of a term are written.
 * - `text`: texts for people, by language: `{ "fr": "Forêt", "de": "Wald" }`; a plain string where no language is known.
 * - `iri`: other resources: an IRI as a string, or the description itself.
 * - `plain`: strings as they are.
 * - else a datatype: a string stands for a value of that type.
 */
export type JsonLdTermKind = "text" | "iri" | "plain" | `${string}:${string}`;

/** What a context says of one term. */
export type JsonLdTermDefinition = string | Readonly<Record<string, string | boolean>>;

/** A class by its local name. */
export interface JsonLdClassTerm {
  readonly name: string;
  readonly iri: string;
  /** What the context says of it, as JSON, with our prefixes. */
  readonly definition: string;
  /** The same with whole IRIs, for documents where those prefixes stand for something else. */
  readonly wholeDefinition: string;
  /** Our prefixes that `definition` needs. */
  readonly prefixes: readonly string[];
}

/** A property by its local name. */
export interface JsonLdTerm extends JsonLdClassTerm {
  readonly kind: JsonLdTermKind;
  /** The datatype's full IRI, where the kind is one. */
  readonly datatype: string;
}

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/**
 * The properties of DCAT 3, DCAT-AP 3.0.1 and GeoDCAT-AP 3.0.0 (sections on the properties of each class), by how their
 * values are written. Where two vocabularies have the same local name, the one that these profiles use more has the term,
 * and the other is written with its prefix: `dct:hasVersion`, `adms:identifier`, `prov:hadRole`.
 */
const PROPERTIES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  adms: {
    iri: words("representationTechnique sample status"),
    text: words("schemaAgency versionNotes"),
  },
  cnt: { plain: words("characterEncoding") },
  dcat: {
    iri: words(
      `accessService accessURL catalog compressFormat contactPoint dataset distribution downloadURL endpointDescription
      endpointURL first hadRole hasCurrentVersion hasVersion inCatalog inSeries isDistributionOf isVersionOf landingPage
      last mediaType next nextVersion packageFormat prev previousVersion qualifiedRelation record resource servesDataset
      seriesMember service theme themeTaxonomy`,
    ),
    text: words("keyword"),
    plain: words("version"),
    "xsd:date": words("endDate startDate"),
    "xsd:nonNegativeInteger": words("byteSize"),
    "xsd:decimal": words("spatialResolutionInMeters"),
    "xsd:duration": words("temporalResolution"),
    "gsp:wktLiteral": words("bbox centroid"),
  },
  dcatap: { iri: words("applicableLegislation availability hvdCategory") },
  dct: {
    iri: words(
      `accessRights accrualPeriodicity conformsTo contributor creator format hasPart isPartOf isReferencedBy isReplacedBy
      isRequiredBy language license provenance publisher references relation replaces requires rights rightsHolder source
      spatial subject temporal type`,
    ),
    text: words("alternative description title"),
    plain: words("identifier"),
    "xsd:date": words("created issued modified"),
  },
  dqv: {
    iri: words("computedOn expectedDataType hasQualityMeasurement inDimension isMeasurementOf"),
    plain: words("value"),
  },
  foaf: {
    iri: words("homepage isPrimaryTopicOf mbox page phone primaryTopic workplaceHomepage"),
    text: words("familyName givenName name"),
  },
  geodcatap: {
    iri: words(
      `custodian distributor originator principalInvestigator processor referenceSystem resourceProvider resourceType
      serviceCategory serviceProtocol serviceType topicCategory user`,
    ),
    text: words("purpose spatialResolutionAsText"),
  },
  gsp: {
    "gsp:wktLiteral": words("asWKT"),
    "gsp:gmlLiteral": words("asGML"),
    "gsp:geoJSONLiteral": words("asGeoJSON"),
  },
  locn: {
    iri: words("address"),
    text: words(
      "adminUnitL1 adminUnitL2 fullAddress geographicName locatorDesignator poBox postCode postName thoroughfare",
    ),
    plain: words("geometry"),
  },
  odrl: { iri: words("hasPolicy") },
  org: { iri: words("memberOf") },
  owl: { iri: words("sameAs"), text: words("versionInfo") },
  prov: {
    iri: words(
      `agent generated hadPlan qualifiedAssociation qualifiedAttribution used wasAssociatedWith wasAttributedTo
      wasDerivedFrom wasGeneratedBy wasUsedBy`,
    ),
    "xsd:dateTime": words("endedAtTime startedAtTime"),
  },
  rdfs: { iri: words("seeAlso"), text: words("comment label") },
  sdmx: { iri: words("unitMeasure") },
  skos: {
    iri: words("broadMatch broader closeMatch exactMatch hasTopConcept inScheme narrower related topConceptOf"),
    text: words("altLabel definition prefLabel scopeNote"),
    plain: words("notation"),
  },
  spdx: { iri: words("algorithm checksum"), "xsd:hexBinary": words("checksumValue") },
  time: {
    iri: words("hasBeginning hasEnd"),
    "xsd:date": words("inXSDDate"),
    "xsd:dateTimeStamp": words("inXSDDateTimeStamp"),
  },
  vcard: {
    iri: words("hasAddress hasEmail hasTelephone hasURL hasValue"),
    text: words("country-name fn locality organization-name organization-unit postal-code region role street-address"),
  },
};

/** The classes of the same profiles, by local name. */
const CLASSES: Readonly<Record<string, readonly string[]>> = {
  adms: words("Identifier"),
  dcat: words("Catalog CatalogRecord DataService Dataset DatasetSeries Distribution Relationship Resource Role"),
  dct: words(
    `Frequency LicenseDocument LinguisticSystem Location MediaType MediaTypeOrExtent PeriodOfTime ProvenanceStatement
    RightsStatement Standard`,
  ),
  dqv: words("Metric QualityMeasurement"),
  eli: words("LegalResource"),
  foaf: words("Agent Document Organization Person"),
  locn: words("Address Geometry"),
  odrl: words("Policy"),
  prov: words("Activity Association Attribution Entity Plan"),
  skos: words("Concept ConceptScheme"),
  spdx: words("Checksum ChecksumAlgorithm"),
  time: words("Instant"),
  vcard: words("Group Individual Kind"),
};

const expand = (compact: string): string => {
  const colon = compact.indexOf(":");
  return `${PREFIXES[compact.slice(0, colon)] ?? ""}${compact.slice(colon + 1)}`;
};

function defineProperty(id: string, kind: JsonLdTermKind, type: string): string {
  if (kind === "plain") return `"${id}"`;
  return kind === "text" ? `{ "@id": "${id}", "@container": "@language" }` : `{ "@id": "${id}", "@type": "${type}" }`;
}

function propertyTerm(prefix: string, name: string, kind: JsonLdTermKind): JsonLdTerm {
  const compact = `${prefix}:${name}`;
  const iri = expand(compact);
  const datatype = kind.includes(":") ? expand(kind) : "";
  return {
    name,
    iri,
    kind,
    datatype,
    definition: defineProperty(compact, kind, datatype === "" ? "@id" : kind),
    wholeDefinition: defineProperty(iri, kind, datatype === "" ? "@id" : datatype),
    prefixes: datatype === "" ? [prefix] : [prefix, kind.slice(0, kind.indexOf(":"))],
  };
}

function classTerm(prefix: string, name: string): JsonLdClassTerm {
  const compact = `${prefix}:${name}`;
  const iri = expand(compact);
  return { name, iri, definition: `"${compact}"`, wholeDefinition: `"${iri}"`, prefixes: [prefix] };
}

const byIri = <T extends JsonLdClassTerm>(terms: readonly T[]): ReadonlyMap<string, T> =>
  new Map(terms.map((term) => [term.iri, term]));

/** Terms for properties, by IRI. */
export const PROPERTY_TERMS: ReadonlyMap<string, JsonLdTerm> = /* @__PURE__ */ byIri(
  Object.entries(PROPERTIES).flatMap(([prefix, kinds]) =>
    Object.entries(kinds).flatMap(([kind, names]) =>
      names.map((name) => propertyTerm(prefix, name, kind as JsonLdTermKind)),
    ),
  ),
);

/** Terms for classes, by IRI. */
export const CLASS_TERMS: ReadonlyMap<string, JsonLdClassTerm> = /* @__PURE__ */ byIri(
  Object.entries(CLASSES).flatMap(([prefix, names]) => names.map((name) => classTerm(prefix, name))),
);

/** Every name that is a term. */
export const TERM_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(
  [...PROPERTY_TERMS.values(), ...CLASS_TERMS.values()].map((term) => term.name),
);

/**
 * The whole context that {@link writeRdf} writes JSON-LD with; a document carries those of its terms that it uses.
 *
 * @example
 * ```ts
 * import { jsonLdContext } from "@metabridge/rdf";
 * console.log(jsonLdContext().title); // { "@id": "dct:title", "@container": "@language" }
 * ```
 */
export function jsonLdContext(): Record<string, JsonLdTermDefinition> {
  const context: Record<string, JsonLdTermDefinition> = { ...PREFIXES };
  for (const { name, definition } of [...PROPERTY_TERMS.values(), ...CLASS_TERMS.values()]) {
    context[name] = JSON.parse(definition);
  }
  return context;
}
