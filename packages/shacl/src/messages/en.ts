import type { FindingFacts, ShaclMessages } from "./messages.js";

const CLASSES: Readonly<Record<string, string>> = {
  Catalog: "catalogue",
  CatalogRecord: "catalogue record",
  CataloguedResource: "resource",
  Dataset: "dataset",
  DatasetSeries: "dataset series",
  DataService: "data service",
  Distribution: "distribution",
  Agent: "agent",
  Person: "person",
  Organization: "organisation",
  OrgOrganization: "organisation",
  Kind: "contact",
  Individual: "contact",
  VcardOrganization: "contact",
  Location: "place",
  PeriodOfTime: "period of time",
  Concept: "concept",
  ConceptScheme: "concept scheme",
  Checksum: "checksum",
  Identifier: "identifier",
  LicenseDocument: "licence",
  RightsStatement: "statement of rights",
  Standard: "standard",
  Relationship: "relationship",
  Attribution: "attribution",
  QualityMeasurement: "quality measurement",
  ProvenanceStatement: "statement of provenance",
  VcardAddress: "address",
};

/** Names that are no words when they are taken apart. */
const LABELS: Readonly<Record<string, string>> = {
  accessURL: "access address",
  accrualPeriodicity: "update frequency",
  adminUnitL1: "country",
  adminUnitL2: "region",
  admsIdentifier: "other identifier",
  bbox: "bounding box",
  byteSize: "size in bytes",
  conformsTo: "standard",
  downloadURL: "download address",
  endpointDescription: "description of the service",
  endpointURL: "address of the service",
  fn: "name",
  hasEmail: "mail address",
  hasTelephone: "telephone number",
  hasURL: "web address",
  hvdCategory: "category of high-value datasets",
  inSeries: "dataset series",
  issued: "date of publication",
  license: "licence",
  mbox: "mail address",
  modified: "date of modification",
  created: "date of creation",
  organizationName: "name of the organisation",
  page: "documentation page",
  prefLabel: "label",
  spatial: "area",
  temporal: "period of time",
  servesDataset: "served dataset",
  themeTaxonomy: "scheme of themes",
  type: "type",
  postName: "town",
  thoroughfare: "street",
  locality: "town",
  versionInfo: "version",
  wasGeneratedBy: "activity that made it",
  wasUsedBy: "activity that used it",
};

/** What to write where a property is missing. */
const ADVICE: Readonly<Record<string, string>> = {
  accessURL: "Give the address of the file, or of a page or service that leads to it.",
  accessRights: "Say whether it is public, restricted or non-public, with a code of the EU.",
  applicableLegislation:
    "Name the law by its ELI; for high-value datasets http://data.europa.eu/eli/reg_impl/2023/138/oj.",
  contactPoint: "Name whom to ask, with a mail address or a page.",
  description: "Say in a few sentences what it holds.",
  distribution: "Describe how the data can be had: a file, a feed or a service.",
  endpointURL: "Give the address that the operations of the service are called at.",
  endpointDescription: "Give the address of its capabilities or API description.",
  fn: "Give the name of the person or office.",
  format: "Give the file format with a code of the EU file types.",
  hasEmail: "Give a mail address as a mailto: IRI.",
  hvdCategory: "Give the category by Regulation (EU) 2023/138.",
  keyword: "Give a few words that people search for.",
  language: "Give the language with a code of the EU languages.",
  license: "Give the licence by its IRI, such as http://publications.europa.eu/resource/authority/licence/CC_BY_4_0.",
  modified: "Give a date such as 2024-05-31.",
  issued: "Give a date such as 2024-05-31.",
  name: "Give the name of the person or body.",
  notation: "Give the identifier itself.",
  page: "Give the address of a page that documents it.",
  prefLabel: "Give the label, once for each language.",
  primaryTopic: "Name the dataset or service that the record describes.",
  publisher: "Name the body that makes it available.",
  servesDataset: "Name the datasets that the service gives access to.",
  spatial: "Give the area by a code of the EU or GeoNames, or by a bounding box.",
  temporal: "Give the period with a start and an end.",
  theme: "Give at least one code of the EU data themes.",
  title: "Give it a name that tells it from others.",
};

const words = (name: string): string =>
  name.replace(/(?<=[a-z])(?=[A-Z])/g, " ").replace(/\b[A-Z][a-z]+/g, (word) => word.toLowerCase());

const labelOf = ({ name, property }: FindingFacts): string =>
  name === undefined ? (property ?? "value") : (LABELS[name] ?? words(name));

const theNode = ({ className }: FindingFacts): string =>
  className === undefined ? "This node" : `This ${CLASSES[className] ?? words(className)}`;

const called = (facts: FindingFacts): string => {
  const label = labelOf(facts);
  return facts.property === undefined || label === facts.property ? label : `${label} (${facts.property})`;
};

/** The value as one reads it. */
function shownValue({ value, valueKind }: FindingFacts): string {
  if (valueKind === "blank" || value === undefined) return "a node without a name";
  return valueKind === "iri" ? `<${value}>` : `“${value.length > 80 ? `${value.slice(0, 79)}…` : value}”`;
}

/** What is wrong: a value, or the node itself. */
function theValue(facts: FindingFacts): string {
  if (facts.property === undefined) return theNode(facts);
  return facts.valueKind === "blank" ? `The value of ${called(facts)}` : `The ${called(facts)} ${shownValue(facts)}`;
}

const listed = (items: readonly string[], last = "or"): string =>
  items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} ${last} ${items[items.length - 1]}`;

/** Who asks, with what they do: `DCAT-AP 3.0.1 allows`, `the shapes allow`. */
const asker = ({ profile }: FindingFacts, verb: string): string =>
  profile === undefined ? `the shapes ${verb}` : `${profile} ${verb}s`;

const bound = ({ expected, term }: FindingFacts, name: string): string => {
  const value = expected.bounds[name] ?? "";
  return value.includes(":") ? term(value) : value;
};

function missing(facts: FindingFacts): string {
  const { obligation, name = "", count, isoSource } = facts;
  const least = bound(facts, "minCount");
  if (Number(least) > 1) {
    return `${theNode(facts)} has ${count} ${count === 1 ? "value" : "values"} for its ${called(facts)}; at least ${least} are needed.`;
  }
  const by = obligation === "mandatory" ? `${asker(facts, "make")} mandatory` : asker(facts, "recommend");
  const advice = ADVICE[name] === undefined ? "" : ` ${ADVICE[name]}`;
  const source = isoSource === undefined ? "" : ` In ISO 19115 it comes from ${isoSource}.`;
  return `${theNode(facts)} has no ${called(facts)}, which ${by}.${advice}${source}`;
}

function wrongClass(facts: FindingFacts): string {
  const { expected, term, valueKind } = facts;
  const classes = listed(expected.classes.map(term));
  if (valueKind === "literal") return `${theValue(facts)} is a text; a node of the class ${classes} is needed.`;
  const state = valueKind === "iri" ? `State it: ${shownValue(facts)} a ${classes}.` : `State it: a ${classes}.`;
  const known =
    facts.isKnown === true ? " Where known vocabularies are taken into account, it needs no statement." : "";
  return `${theValue(facts)} is not said to be of the class ${classes}. ${state}${known}`;
}

function wrongDatatype(facts: FindingFacts): string {
  const { expected, term, value = "", valueDatatype, valueKind } = facts;
  const wanted = listed(expected.datatypes.map(term));
  if (valueKind !== "literal") return `${theValue(facts)} is a node; a value of ${wanted} is needed.`;
  if (valueDatatype !== undefined && expected.datatypes.some((one) => term(one) === valueDatatype)) {
    return `The ${called(facts)} “${value}” has not the form of ${valueDatatype}. Write it in that form.`;
  }
  const is = valueDatatype === undefined ? "" : `, as ${valueDatatype},`;
  return `The ${called(facts)} “${value}”${is} is not of the datatype ${wanted}. Give it that datatype and its form.`;
}

/** By the kind of node that is needed (SHACL, 4.1.3). */
const WRONG_KINDS: Readonly<Record<string, string>> = {
  IRI: "is not an IRI. Give an IRI that names it.",
  BlankNode: "is not described in place. Describe it there, without an IRI.",
  Literal: "is a node, and a text or number is needed. Write its text instead.",
  BlankNodeOrIRI: "is a text, and a node is needed. Give an IRI, or a node that is described.",
  BlankNodeOrLiteral: "is an IRI. Write a text, or describe it in place.",
  IRIOrLiteral: "is a node without a name. Give an IRI or a text.",
};

const wrongKind = (facts: FindingFacts): string =>
  `${theValue(facts)} ${WRONG_KINDS[facts.expected.nodeKind ?? ""] ?? "is not of the kind that is needed."}`;

function noCode(facts: FindingFacts): string {
  const { vocabulary, patterns } = facts.expected;
  if (vocabulary === undefined) return `${theValue(facts)} has not the form that is asked for: ${listed(patterns)}.`;
  const example = vocabulary.example === undefined ? "" : `, such as ${vocabulary.example}`;
  if (vocabulary.need === "one") {
    return `None of the values of ${called(facts)} is a code of ${vocabulary.address}. Add one${example}.`;
  }
  return `${theValue(facts)} is no code of ${vocabulary.address}. Use one of its codes${example}.`;
}

function alternatives(facts: FindingFacts): string {
  const { expected } = facts;
  if (expected.vocabulary !== undefined) return noCode(facts);
  if (expected.datatypes.length > 0 && expected.classes.length === 0) return wrongDatatype(facts);
  if (expected.classes.length > 0) return wrongClass(facts);
  const sentence: Readonly<Record<string, string>> = {
    or: `fits none of the alternatives that ${asker(facts, "allow")}`,
    xone: `does not fit exactly one of the alternatives that ${asker(facts, "allow")}`,
  };
  return `${theValue(facts)} ${sentence[facts.constraint] ?? `does not meet all that ${asker(facts, "ask")} of it`}.`;
}

const MESSAGES: Readonly<Record<string, (facts: FindingFacts) => string>> = {
  "min-count": missing,
  "qualified-min-count": (facts) =>
    facts.expected.vocabulary === undefined
      ? `${theNode(facts)} has too few values of ${called(facts)} of the kind that is asked for: at least ${bound(facts, "qualifiedMinCount")}.`
      : noCode(facts),
  "max-count": (facts) =>
    `${theNode(facts)} has ${facts.count} values for its ${called(facts)}; ${asker(facts, "allow")} ${bound(facts, "maxCount")}. Keep the one that fits best.`,
  "qualified-max-count": (facts) =>
    `${theNode(facts)} has too many values of ${called(facts)} of one kind; at most ${bound(facts, "qualifiedMaxCount")} may stand.`,
  class: wrongClass,
  datatype: wrongDatatype,
  "node-kind": (facts) => (facts.expected.vocabulary === undefined ? wrongKind(facts) : noCode(facts)),
  or: alternatives,
  and: alternatives,
  xone: alternatives,
  node: alternatives,
  pattern: noCode,
  in: (facts) => `${theValue(facts)} is none of the values that are allowed: ${listed(facts.expected.values)}.`,
  "has-value": (facts) =>
    `${theNode(facts)} lacks the value ${listed(facts.expected.values)} of ${called(facts)}. Add it.`,
  "unique-lang": (facts) =>
    `${theNode(facts)} has more than one ${called(facts)} in the same language. Keep one for each language.`,
  "language-in": (facts) =>
    `${theValue(facts)} is in none of the languages that are asked for: ${listed(facts.expected.languages)}. Say its language.`,
  "min-length": (facts) => `${theValue(facts)} is shorter than ${bound(facts, "minLength")} characters.`,
  "max-length": (facts) => `${theValue(facts)} is longer than ${bound(facts, "maxLength")} characters.`,
  "min-inclusive": (facts) => `${theValue(facts)} is less than ${bound(facts, "minInclusive")}.`,
  "max-inclusive": (facts) => `${theValue(facts)} is more than ${bound(facts, "maxInclusive")}.`,
  "min-exclusive": (facts) => `${theValue(facts)} is not more than ${bound(facts, "minExclusive")}.`,
  "max-exclusive": (facts) => `${theValue(facts)} is not less than ${bound(facts, "maxExclusive")}.`,
  "less-than": (facts) => `${theValue(facts)} is not before the value of ${bound(facts, "lessThan")}.`,
  "less-than-or-equals": (facts) => `${theValue(facts)} comes after the value of ${bound(facts, "lessThanOrEquals")}.`,
  equals: (facts) => `${theNode(facts)} has not the same values of ${called(facts)} and ${bound(facts, "equals")}.`,
  disjoint: (facts) =>
    `${theValue(facts)} also stands in ${bound(facts, "disjoint")}; it may stand in one of them only.`,
  closed: (facts) => `${theNode(facts)} has a ${called(facts)}, which has no place here. Take it out.`,
  not: (facts) => `${theValue(facts)} is what ${asker(facts, "exclude")}.`,
};

const TITLES: Readonly<Record<string, string>> = {
  "min-count": "A value is missing",
  "max-count": "There are too many values",
  class: "A value is not of the class that is asked for",
  datatype: "A value is not of the datatype that is asked for",
  "node-kind": "A text stands for a node, or a node for a text",
  pattern: "A value has not the form that is asked for, or is no code of its vocabulary",
  or: "A value fits none of the alternatives",
  node: "A value has not the shape that is asked for",
};

/** Plain English. */
export const en: ShaclMessages = {
  language: "en",
  message(facts) {
    const message = MESSAGES[facts.constraint];
    if (message !== undefined) return message(facts);
    return `${facts.value === undefined ? theNode(facts) : theValue(facts)} breaks a rule of ${facts.profile ?? "the shapes"}.`;
  },
  ruleTitle: (constraint) => TITLES[constraint] ?? `A value breaks the rule ${constraint}`,
};
