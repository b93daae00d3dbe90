import type { Severity } from "@metabridge/core";
import { type CompiledClass, compactIri, compileProfile, DCAT_AP, PROFILES, RDF, XSD } from "@metabridge/dcat";
import type { Term } from "@rdfjs/types";
import type { EngineResult } from "shacl-engine/Validator.js";
import { readyVocabularies } from "../background/vocabularies.js";
import { type DataGraph, keyOf } from "../engine/data-graph.js";
import { constraintName } from "../messages/constraint-name.js";
import { isoSourceOf } from "../messages/iso-source.js";
import type { FindingFacts, ShaclMessages } from "../messages/messages.js";
import type { ShaclFinding } from "../report.js";
import { sh } from "../shapes/sh.js";
import { aboutNode } from "./about-node.js";
import { type Expectation, expectationOf, pathOfAlternatives } from "./expectation.js";
import type { TraceIndex } from "./trace-index.js";

/** What findings are made with. */
export interface FindingContext {
  readonly data: DataGraph;
  readonly shapes: DataGraph;
  readonly messages: ShaclMessages;
  readonly trace?: TraceIndex;
  /** Whether the trace leads to a record of ISO 19115. */
  readonly isOfIso?: boolean;
  readonly source?: string;
}

const SEVERITIES: Readonly<Record<string, Severity>> = {
  [sh("Violation")]: "error",
  [sh("Warning")]: "warning",
  [sh("Info")]: "info",
};

/** A result of the engine as a finding. */
export function findingOf(result: EngineResult, context: FindingContext): ShaclFinding | undefined {
  const { data, shapes, messages, trace, isOfIso, source } = context;
  const focus = result.focusNode.term;
  const shape = result.shape.ptr.term;
  if (focus === undefined || shape === undefined) return undefined;
  const constraint = constraintName(result.constraintComponent.value);
  const severity = SEVERITIES[result.severity.value] ?? "warning";
  const predicate = predicateOf(result) ?? pathOfAlternatives(shapes, shape);
  const value = wrongValueOf(result, focus, predicate);
  const declared = classOf(focus, predicate, shape, data);
  const name = predicate === undefined ? undefined : declared?.byPredicate.get(predicate)?.[0];
  const property = pathOf(result) ?? (predicate === undefined ? undefined : compactIri(predicate));
  const profile = profileOfShape(shape);
  const isoSource = isOfIso === true ? isoSourceOf(declared?.name, name) : undefined;
  const expected = withoutMetClasses(expectationOf(shapes, shape), value, data);
  const facts: FindingFacts = {
    constraint,
    ...(declared === undefined ? {} : { className: declared.name }),
    ...(name === undefined ? {} : { name }),
    ...(property === undefined ? {} : { property }),
    count: predicate === undefined ? 0 : distinct(data.values(focus, predicate)),
    ...(value === undefined ? {} : describe(value)),
    ...(constraint === "class" && isKnown(value, expected, data) ? { isKnown: true } : {}),
    expected,
    term: compactIri,
    obligation: severity === "error" ? "mandatory" : "recommended",
    ...(profile === undefined ? {} : { profile }),
    ...(isoSource === undefined ? {} : { isoSource }),
  };
  const origin = trace?.originOf(focus, predicate, value);
  // Of the record as a whole there is no path.
  const path = origin?.path || property;
  const focusNode = focus.termType === "BlankNode" ? `_:${focus.value}` : focus.value;
  return {
    code: `shacl.${constraint}`,
    severity,
    message: ownMessage(result, messages.language) ?? messages.message(facts),
    ...(path === undefined ? {} : { path }),
    ...origin?.position,
    ...(source === undefined ? {} : { source }),
    about: aboutNode(focus, data),
    ...(value === undefined ? {} : { value: value.termType === "BlankNode" ? `_:${value.value}` : value.value }),
    constraint,
    focusNode,
    ...(declared === undefined ? {} : { focusClass: compactIri(declared.iri) }),
    ...(property === undefined ? {} : { property }),
    shape: shape.termType === "BlankNode" ? `_:${shape.value}` : shape.value,
  };
}

/** The message that the shape itself bears, or its SPARQL constraint, in the language of the report or in none. */
function ownMessage({ shape, constraintComponent, message }: EngineResult, language: string): string | undefined {
  const isOwn = (shape.message ?? []).length > 0 || constraintComponent.value === sh("SPARQLConstraintComponent");
  if (!isOwn) return undefined;
  const fits = message.find((one) => one.language?.toLowerCase().split("-")[0] === language);
  return (fits ?? message.find((one) => (one.language ?? "") === ""))?.value;
}

const stepOf = ({ predicates, start, quantifier }: NonNullable<EngineResult["path"]>[number]): string => {
  const terms = predicates.map(({ value }) => compactIri(value)).join("|");
  const sign = { one: "", oneOrMore: "+", zeroOrMore: "*", zeroOrOne: "?" }[quantifier];
  return `${start === "object" ? "^" : ""}${terms}${sign}`;
};

const pathOf = ({ path }: EngineResult): string | undefined =>
  path === undefined || path === null || path.length === 0 ? undefined : path.map(stepOf).join("/");

/** The one predicate of a simple path. */
function predicateOf({ path }: EngineResult): string | undefined {
  const [step, ...others] = path ?? [];
  if (step === undefined || others.length > 0 || step.start !== "subject" || step.quantifier !== "one")
    return undefined;
  return step.predicates.length === 1 ? step.predicates[0]?.value : undefined;
}

/** The value that is wrong; of a rule about the node itself none. */
function wrongValueOf({ value }: EngineResult, focus: Term, predicate: string | undefined): Term | undefined {
  const term = value?.term;
  return term === undefined || (predicate !== undefined && keyOf(term) === keyOf(focus)) ? undefined : term;
}

/** Of alternatives that a value does not fit it may have some classes all the same. */
function withoutMetClasses(expected: Expectation, value: Term | undefined, data: DataGraph): Expectation {
  if (value === undefined || value.termType === "Literal" || expected.classes.length === 0) return expected;
  const had = new Set(data.values(value, RDF.type).map((type) => type.value));
  return { ...expected, classes: expected.classes.filter((one) => !had.has(one)) };
}

/** Whether what is known of a value would make it fit. */
function isKnown(value: Term | undefined, { classes }: Expectation, data: DataGraph): boolean {
  const background = readyVocabularies("known").background;
  if (value === undefined || value.termType === "Literal" || background === undefined) return false;
  const known = background.about(value, data.of(value)).map(({ object }) => object.value);
  return classes.every((one) => known.includes(one));
}

function describe(value: Term): Pick<FindingFacts, "value" | "valueKind" | "valueDatatype"> {
  if (value.termType === "NamedNode") return { value: value.value, valueKind: "iri" };
  if (value.termType !== "Literal") return { valueKind: "blank" };
  const { datatype } = value;
  const isPlain = datatype.value === XSD.string || datatype.value === RDF.langString;
  return {
    value: value.value,
    valueKind: "literal",
    ...(isPlain ? {} : { valueDatatype: compactIri(datatype.value) }),
  };
}

const distinct = (terms: readonly Term[]): number => new Set(terms.map(keyOf)).size;

/** The class that a node was judged as: that of the shape, or of its own the one that has the property and says most. */
function classOf(
  focus: Term,
  predicate: string | undefined,
  shape: Term,
  data: DataGraph,
): CompiledClass["declared"] | undefined {
  const { classes } = compileProfile(DCAT_AP);
  const named = /^urn:metabridge:shapes:[^#]*#(\w+)/.exec(shape.value)?.[1];
  if (named !== undefined) return classes.get(named)?.declared;
  const types = new Set(data.values(focus, RDF.type).map(({ value }) => value));
  if (types.size === 0) return undefined;
  const own = [...classes.values()].map(({ declared }) => declared).filter(({ iri }) => types.has(iri));
  const rank = (one: CompiledClass["declared"]): number =>
    one.depth + (predicate !== undefined && one.byPredicate.has(predicate) ? 10 : 0);
  return own.sort((one, other) => rank(other) - rank(one))[0];
}

/** The title of the profile that a shape of ours is made from. */
function profileOfShape({ value }: Term): string | undefined {
  const id = /^urn:metabridge:shapes:([^#]*)#/.exec(value)?.[1];
  if (id === undefined) return undefined;
  return PROFILES.find((profile) => encodeURIComponent(profile.id) === id)?.title;
}
