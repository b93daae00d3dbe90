import type { FindingFacts, ShaclMessages } from "./messages.js";

/** Nouns with their article, since the sentence depends on it. */
const CLASSES: Readonly<Record<string, string>> = {
  Catalog: "Ce catalogue",
  CatalogRecord: "Cette fiche de catalogue",
  CataloguedResource: "Cette ressource",
  Dataset: "Ce jeu de données",
  DatasetSeries: "Cette série de données",
  DataService: "Ce service de données",
  Distribution: "Cette distribution",
  Agent: "Cet agent",
  Person: "Cette personne",
  Organization: "Cette organisation",
  OrgOrganization: "Cette organisation",
  Kind: "Ce contact",
  Individual: "Ce contact",
  VcardOrganization: "Ce contact",
  Location: "Ce lieu",
  PeriodOfTime: "Cette période",
  Concept: "Ce concept",
  ConceptScheme: "Ce schéma de concepts",
  Checksum: "Cette somme de contrôle",
  Identifier: "Cet identifiant",
  LicenseDocument: "Cette licence",
  RightsStatement: "Cette déclaration de droits",
  Standard: "Cette norme",
  Relationship: "Cette relation",
  Attribution: "Cette attribution",
  QualityMeasurement: "Cette mesure de qualité",
  Activity: "Cette activité",
  Address: "Cette adresse",
  ChecksumAlgorithm: "Cet algorithme",
  Document: "Ce document",
  Metric: "Cette métrique",
  ProvenanceStatement: "Cette généalogie",
  VcardAddress: "Cette adresse",
};

const LABELS: Readonly<Record<string, string>> = {
  accessRights: "droits d’accès",
  accessService: "service d’accès",
  accessURL: "adresse d’accès",
  accrualPeriodicity: "fréquence de mise à jour",
  address: "adresse postale",
  adminUnitL1: "pays",
  adminUnitL2: "région",
  admsIdentifier: "autre identifiant",
  algorithm: "algorithme",
  applicableLegislation: "législation applicable",
  availability: "disponibilité prévue",
  bbox: "rectangle englobant",
  byteSize: "taille en octets",
  centroid: "centre",
  checksum: "somme de contrôle",
  checksumValue: "valeur de la somme de contrôle",
  compressFormat: "format de compression",
  conformsTo: "norme respectée",
  contactPoint: "point de contact",
  created: "date de création",
  creator: "créateur",
  dataset: "jeu de données",
  description: "description",
  distribution: "distribution",
  downloadURL: "adresse de téléchargement",
  endDate: "date de fin",
  endpointDescription: "description du service",
  endpointURL: "adresse du service",
  fn: "nom",
  format: "format",
  geometry: "géométrie",
  hadRole: "rôle",
  hasEmail: "adresse électronique",
  hasTelephone: "numéro de téléphone",
  hasURL: "adresse web",
  hasVersion: "version",
  homepage: "page d’accueil",
  hvdCategory: "catégorie de données de forte valeur",
  identifier: "identifiant",
  inSeries: "série d’appartenance",
  issued: "date de publication",
  keyword: "mot-clé",
  landingPage: "page de présentation",
  language: "langue",
  license: "licence",
  mbox: "adresse électronique",
  mediaType: "type de média",
  modified: "date de modification",
  name: "nom",
  notation: "notation",
  organizationName: "nom de l’organisation",
  packageFormat: "format de paquet",
  page: "page de documentation",
  phone: "numéro de téléphone",
  prefLabel: "libellé",
  primaryTopic: "ressource décrite",
  provenance: "généalogie",
  publisher: "éditeur",
  qualifiedAttribution: "attribution qualifiée",
  qualifiedRelation: "relation qualifiée",
  record: "fiche de catalogue",
  referenceSystem: "système de référence",
  relation: "ressource liée",
  rights: "droits",
  sample: "exemple",
  servesDataset: "jeu de données servi",
  service: "service",
  source: "source",
  spatial: "étendue géographique",
  spatialResolutionInMeters: "résolution spatiale en mètres",
  startDate: "date de début",
  status: "statut",
  temporal: "étendue temporelle",
  temporalResolution: "résolution temporelle",
  theme: "thème",
  themeTaxonomy: "schéma de thèmes",
  title: "titre",
  topicCategory: "catégorie thématique",
  type: "type",
  version: "version",
  serviceCategory: "catégorie de service",
  serviceProtocol: "protocole du service",
  serviceType: "type de service",
  thoroughfare: "rue",
  postName: "localité",
  postCode: "code postal",
  streetAddress: "rue",
  locality: "localité",
  postalCode: "code postal",
  region: "région",
  countryName: "pays",
  value: "valeur",
  unitMeasure: "unité",
  versionInfo: "version",
  versionNotes: "notes de version",
};

const ADVICE: Readonly<Record<string, string>> = {
  accessURL: "Donnez l’adresse du fichier, ou d’une page ou d’un service qui y mène.",
  accessRights: "Dites s’il est public, restreint ou non public, par un code de l’UE.",
  applicableLegislation:
    "Nommez la loi par son ELI ; pour les données de forte valeur http://data.europa.eu/eli/reg_impl/2023/138/oj.",
  contactPoint: "Dites à qui s’adresser, avec une adresse électronique ou une page.",
  description: "Dites en quelques phrases ce qu’il contient.",
  distribution: "Décrivez comment obtenir les données : fichier, flux ou service.",
  endpointURL: "Donnez l’adresse à laquelle les opérations du service sont appelées.",
  endpointDescription: "Donnez l’adresse de ses capacités ou de la description de son API.",
  fn: "Donnez le nom de la personne ou du service.",
  format: "Donnez le format de fichier par un code de la liste de l’UE.",
  hasEmail: "Donnez une adresse électronique sous forme d’IRI mailto:.",
  hvdCategory: "Donnez la catégorie selon le règlement (UE) 2023/138.",
  keyword: "Donnez quelques mots que l’on cherche.",
  language: "Donnez la langue par un code de la liste de l’UE.",
  license:
    "Donnez la licence par son IRI, par exemple http://publications.europa.eu/resource/authority/licence/CC_BY_4_0.",
  modified: "Donnez une date, par exemple 2024-05-31.",
  issued: "Donnez une date, par exemple 2024-05-31.",
  name: "Donnez le nom de la personne ou de l’organisme.",
  notation: "Donnez l’identifiant lui-même.",
  page: "Donnez l’adresse d’une page qui le documente.",
  prefLabel: "Donnez le libellé, une fois par langue.",
  primaryTopic: "Nommez le jeu de données ou le service que la fiche décrit.",
  publisher: "Nommez l’organisme qui le met à disposition.",
  servesDataset: "Nommez les jeux de données auxquels le service donne accès.",
  spatial: "Donnez l’étendue par un code de l’UE ou de GeoNames, ou par un rectangle englobant.",
  temporal: "Donnez la période avec un début et une fin.",
  theme: "Donnez au moins un code des thèmes de données de l’UE.",
  title: "Donnez un nom qui le distingue des autres.",
};

const labelOf = ({ name, property }: FindingFacts): string =>
  (name === undefined ? undefined : LABELS[name]) ?? property ?? "valeur";

const theNode = ({ className }: FindingFacts): string =>
  className === undefined ? "Ce nœud" : (CLASSES[className] ?? `Ce nœud (${className})`);

const called = (facts: FindingFacts): string => {
  const label = labelOf(facts);
  return facts.property === undefined || label === facts.property ? label : `${label} (${facts.property})`;
};

function shownValue({ value, valueKind }: FindingFacts): string {
  if (valueKind === "blank" || value === undefined) return "un nœud sans nom";
  return valueKind === "iri" ? `<${value}>` : `« ${value.length > 80 ? `${value.slice(0, 79)}…` : value} »`;
}

/** What is wrong: the node itself, or a value, without an article, which would depend on the noun. */
function theValue(facts: FindingFacts): string {
  if (facts.property === undefined) return theNode(facts);
  return facts.valueKind === "blank"
    ? `Valeur de ${called(facts)}`
    : `Valeur de ${called(facts)}, ${shownValue(facts)}`;
}

const listed = (items: readonly string[], last = "ou"): string =>
  items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} ${last} ${items[items.length - 1]}`;

const bound = ({ expected, term }: FindingFacts, name: string): string => {
  const value = expected.bounds[name] ?? "";
  return value.includes(":") ? term(value) : value;
};

function missing(facts: FindingFacts): string {
  const { obligation, name = "", count, isoSource, profile } = facts;
  const least = bound(facts, "minCount");
  if (Number(least) > 1) {
    return `${theNode(facts)} a ${count} ${count < 2 ? "valeur" : "valeurs"} de ${called(facts)} ; il en faut au moins ${least}.`;
  }
  const by = profile === undefined ? "" : ` selon ${profile}`;
  const advice = ADVICE[name] === undefined ? "" : ` ${ADVICE[name]}`;
  const source = isoSource === undefined ? "" : ` Dans ISO 19115, cela vient de ${isoSource}.`;
  return `${theNode(facts)} n’a pas de valeur pour ${called(facts)}, ${obligation === "mandatory" ? "obligatoire" : "recommandé"}${by}.${advice}${source}`;
}

function wrongClass(facts: FindingFacts): string {
  const { expected, term, valueKind } = facts;
  const classes = listed(expected.classes.map(term));
  if (valueKind === "literal") return `${theValue(facts)} : c’est un texte ; il faut un nœud de la classe ${classes}.`;
  const state = valueKind === "iri" ? `Déclarez : ${shownValue(facts)} a ${classes}.` : `Déclarez : a ${classes}.`;
  const known = facts.isKnown === true ? " C’est inutile si les vocabulaires connus sont pris en compte." : "";
  return `${theValue(facts)} : rien ne dit qu’il est de la classe ${classes}. ${state}${known}`;
}

function wrongDatatype(facts: FindingFacts): string {
  const { expected, term, value = "", valueDatatype, valueKind } = facts;
  const wanted = listed(expected.datatypes.map(term));
  if (valueKind !== "literal") return `${theValue(facts)} : c’est un nœud ; il faut une valeur de ${wanted}.`;
  if (valueDatatype !== undefined && expected.datatypes.some((one) => term(one) === valueDatatype)) {
    return `${theValue(facts)} : n’a pas la forme de ${valueDatatype}. Écrivez-la sous cette forme.`;
  }
  const is = valueDatatype === undefined ? "" : ` (${valueDatatype})`;
  return `Valeur de ${called(facts)}, « ${value} »${is} : n’est pas du type ${wanted}. Donnez-lui ce type et sa forme.`;
}

/** By the kind of node that is needed (SHACL, 4.1.3). */
const WRONG_KINDS: Readonly<Record<string, string>> = {
  IRI: "n’est pas un IRI. Donnez un IRI qui le nomme.",
  BlankNode: "n’est pas décrit sur place. Décrivez-le là, sans IRI.",
  Literal: "c’est un nœud ; il faut un texte ou un nombre. Écrivez son texte.",
  BlankNodeOrIRI: "c’est un texte ; il faut un nœud. Donnez un IRI, ou un nœud décrit.",
  BlankNodeOrLiteral: "c’est un IRI. Écrivez un texte, ou décrivez-le sur place.",
  IRIOrLiteral: "c’est un nœud sans nom. Donnez un IRI ou un texte.",
};

const wrongKind = (facts: FindingFacts): string =>
  `${theValue(facts)} : ${WRONG_KINDS[facts.expected.nodeKind ?? ""] ?? "n’est pas du genre qu’il faut."}`;

function noCode(facts: FindingFacts): string {
  const { vocabulary, patterns } = facts.expected;
  if (vocabulary === undefined) return `${theValue(facts)} : n’a pas la forme demandée : ${listed(patterns)}.`;
  const example = vocabulary.example === undefined ? "" : `, par exemple ${vocabulary.example}`;
  if (vocabulary.need === "one") {
    return `Aucune valeur de ${called(facts)} n’est un code de ${vocabulary.address}. Ajoutez-en un${example}.`;
  }
  return `${theValue(facts)} : n’est pas un code de ${vocabulary.address}. Prenez-en un${example}.`;
}

function alternatives(facts: FindingFacts): string {
  const { expected } = facts;
  if (expected.vocabulary !== undefined) return noCode(facts);
  if (expected.datatypes.length > 0 && expected.classes.length === 0) return wrongDatatype(facts);
  if (expected.classes.length > 0) return wrongClass(facts);
  const sentence: Readonly<Record<string, string>> = {
    or: "ne correspond à aucun des cas admis",
    xone: "ne correspond pas à un seul des cas admis",
  };
  return `${theValue(facts)} : ${sentence[facts.constraint] ?? "ne remplit pas tout ce qui est demandé"}.`;
}

const MESSAGES: Readonly<Record<string, (facts: FindingFacts) => string>> = {
  "min-count": missing,
  "qualified-min-count": (facts) =>
    facts.expected.vocabulary === undefined
      ? `${theNode(facts)} a trop peu de valeurs du genre demandé pour ${called(facts)} : au moins ${bound(facts, "qualifiedMinCount")}.`
      : noCode(facts),
  "max-count": (facts) =>
    `${theNode(facts)} a ${facts.count} valeurs de ${called(facts)} ; au plus ${bound(facts, "maxCount")}. Gardez celle qui convient le mieux.`,
  "qualified-max-count": (facts) =>
    `${theNode(facts)} a trop de valeurs d’un même genre pour ${called(facts)} ; au plus ${bound(facts, "qualifiedMaxCount")}.`,
  class: wrongClass,
  datatype: wrongDatatype,
  "node-kind": (facts) => (facts.expected.vocabulary === undefined ? wrongKind(facts) : noCode(facts)),
  or: alternatives,
  and: alternatives,
  xone: alternatives,
  node: alternatives,
  pattern: noCode,
  in: (facts) => `${theValue(facts)} : n’est pas une des valeurs admises : ${listed(facts.expected.values)}.`,
  "has-value": (facts) =>
    `${theNode(facts)} n’a pas la valeur ${listed(facts.expected.values)} pour ${called(facts)}. Ajoutez-la.`,
  "unique-lang": (facts) =>
    `${theNode(facts)} a plusieurs valeurs de ${called(facts)} dans la même langue. Gardez-en une par langue.`,
  "language-in": (facts) =>
    `${theValue(facts)} : n’est dans aucune des langues demandées : ${listed(facts.expected.languages)}. Dites sa langue.`,
  "min-length": (facts) => `${theValue(facts)} : moins de ${bound(facts, "minLength")} caractères.`,
  "max-length": (facts) => `${theValue(facts)} : plus de ${bound(facts, "maxLength")} caractères.`,
  "min-inclusive": (facts) => `${theValue(facts)} : inférieur à ${bound(facts, "minInclusive")}.`,
  "max-inclusive": (facts) => `${theValue(facts)} : supérieur à ${bound(facts, "maxInclusive")}.`,
  "min-exclusive": (facts) => `${theValue(facts)} : n’est pas supérieur à ${bound(facts, "minExclusive")}.`,
  "max-exclusive": (facts) => `${theValue(facts)} : n’est pas inférieur à ${bound(facts, "maxExclusive")}.`,
  "less-than": (facts) => `${theValue(facts)} : ne précède pas la valeur de ${bound(facts, "lessThan")}.`,
  "less-than-or-equals": (facts) => `${theValue(facts)} : suit la valeur de ${bound(facts, "lessThanOrEquals")}.`,
  equals: (facts) => `${theNode(facts)} n’a pas les mêmes valeurs pour ${called(facts)} et ${bound(facts, "equals")}.`,
  disjoint: (facts) => `${theValue(facts)} : se trouve aussi dans ${bound(facts, "disjoint")} ; gardez-en une seule.`,
  closed: (facts) => `${theNode(facts)} a une valeur de ${called(facts)}, qui n’a pas de place ici. Enlevez-la.`,
  not: (facts) => `${theValue(facts)} : ce cas est exclu.`,
};

const TITLES: Readonly<Record<string, string>> = {
  "min-count": "Une valeur manque",
  "max-count": "Il y a trop de valeurs",
  class: "Une valeur n’est pas de la classe demandée",
  datatype: "Une valeur n’est pas du type demandé",
  "node-kind": "Un texte tient lieu de nœud, ou un nœud de texte",
  pattern: "Une valeur n’a pas la forme demandée, ou n’est pas un code de son vocabulaire",
  or: "Une valeur ne correspond à aucun des cas admis",
  node: "Une valeur n’a pas la forme demandée",
};

/** French. */
export const fr: ShaclMessages = {
  language: "fr",
  message(facts) {
    const message = MESSAGES[facts.constraint];
    if (message !== undefined) return message(facts);
    return `${facts.value === undefined ? theNode(facts) : theValue(facts)} : enfreint une règle${facts.profile === undefined ? "" : ` de ${facts.profile}`}.`;
  },
  ruleTitle: (constraint) => TITLES[constraint] ?? `Une valeur enfreint la règle ${constraint}`,
};
