import type { Term } from "@rdfjs/types";
import type { DataGraph } from "../engine/data-graph.js";
import { sh } from "../shapes/sh.js";
import { type VocabularyRule, vocabularyOfPattern } from "../shapes/vocabulary.js";

/** What a shape asks, as far as messages speak of it. IRIs are full. */
export interface Expectation {
  readonly classes: readonly string[];
  readonly datatypes: readonly string[];
  readonly nodeKind?: string;
  readonly patterns: readonly string[];
  readonly vocabulary?: VocabularyRule;
  /** The values that sh:in or sh:hasValue name. */
  readonly values: readonly string[];
  readonly languages: readonly string[];
  /** Bounds by the name of the SHACL property: `maxLength`, `minInclusive`, `lessThan`. */
  readonly bounds: Readonly<Record<string, string>>;
}

const FIRST = "http://www.w3.org/1999/02/22-rdf-syntax-ns#first";
const REST = "http://www.w3.org/1999/02/22-rdf-syntax-ns#rest";

const BOUNDS: readonly string[] = [
  "minCount",
  "maxCount",
  "qualifiedMinCount",
  "qualifiedMaxCount",
  "minLength",
  "maxLength",
  "minInclusive",
  "maxInclusive",
  "minExclusive",
  "maxExclusive",
  "lessThan",
  "lessThanOrEquals",
  "equals",
  "disjoint",
];

/** Shapes inside others: what they ask is asked of the same value. */
const INNER: readonly string[] = ["node", "not", "qualifiedValueShape"];
const LISTED: readonly string[] = ["or", "and", "xone"];
/** Deep enough for sh:node with an sh:or of shapes. */
const DEEPEST = 4;

/** The members of an RDF list; a list that goes in a circle ends there. */
export function listOf(shapes: DataGraph, head: Term): Term[] {
  const items: Term[] = [];
  const seen = new Set<string>();
  for (
    let node: Term | undefined = head;
    node !== undefined && !seen.has(node.value);
    [node] = shapes.values(node, REST)
  ) {
    seen.add(node.value);
    items.push(...shapes.values(node, FIRST));
  }
  return items;
}

interface Draft {
  classes: string[];
  datatypes: string[];
  nodeKind?: string;
  patterns: string[];
  values: string[];
  languages: string[];
  bounds: Record<string, string>;
}

function collect(shapes: DataGraph, shape: Term, into: Draft, depth: number): void {
  if (depth > DEEPEST) return;
  for (const { predicate, object } of shapes.of(shape)) {
    const name = predicate.value.startsWith(sh("")) ? predicate.value.slice(sh("").length) : "";
    if (name === "class") into.classes.push(object.value);
    else if (name === "datatype") into.datatypes.push(object.value);
    else if (name === "nodeKind") into.nodeKind ??= object.value.slice(sh("").length);
    else if (name === "pattern") into.patterns.push(object.value);
    else if (name === "hasValue") into.values.push(object.value);
    else if (name === "in") into.values.push(...listOf(shapes, object).map(({ value }) => value));
    else if (name === "languageIn") into.languages.push(...listOf(shapes, object).map(({ value }) => value));
    else if (BOUNDS.includes(name)) into.bounds[name] ??= object.value;
    else if (INNER.includes(name)) collect(shapes, object, into, depth + 1);
    else if (LISTED.includes(name)) for (const item of listOf(shapes, object)) collect(shapes, item, into, depth + 1);
  }
}

/** What a shape asks, with what the shapes inside it ask. */
export function expectationOf(shapes: DataGraph, shape: Term): Expectation {
  const draft: Draft = { classes: [], datatypes: [], patterns: [], values: [], languages: [], bounds: {} };
  collect(shapes, shape, draft, 0);
  const vocabulary = draft.patterns.map(vocabularyOfPattern).find((rule) => rule !== undefined);
  return { ...draft, ...(vocabulary === undefined ? {} : { vocabulary }) };
}

/** The property that all alternatives of a shape are about, where the shape itself has no path. */
export function pathOfAlternatives(shapes: DataGraph, shape: Term): string | undefined {
  const paths = new Set<string>();
  for (const name of LISTED) {
    for (const head of shapes.values(shape, sh(name))) {
      for (const item of listOf(shapes, head)) {
        for (const path of shapes.values(item, sh("path"))) if (path.termType === "NamedNode") paths.add(path.value);
      }
    }
  }
  return paths.size === 1 ? [...paths][0] : undefined;
}
