import type * as RDF from "@rdfjs/types";
import { predicateRank } from "./predicate-order.js";
import { RDF_FIRST, RDF_NIL, RDF_REST } from "./vocabulary.js";
import type { WriteReport } from "./write-report.js";

/** An object as the writers see it: blank nodes, and after {@link SubjectIndex.link} IRIs that are described too, are nodes. */
export type ObjectValue = RDF.NamedNode | RDF.Literal | SubjectNode;

/** What is said of a subject with one predicate. */
export class PropertyValues {
  readonly predicate: string;
  readonly rank: number;
  readonly objects: ObjectValue[] = [];
  /** The objects as keys, where they are too many to be compared one by one. */
  #keys: Set<string> | undefined;

  constructor(predicate: string, rank: number) {
    this.predicate = predicate;
    this.rank = rank;
  }

  /** Adds an object; false where it is there already. */
  add(object: ObjectValue): boolean {
    if (this.objects.length < MANY) {
      for (const known of this.objects) if (sameObject(known, object)) return false;
    } else {
      this.#keys ??= new Set(this.objects.map(objectKey));
      const key = objectKey(object);
      if (this.#keys.has(key)) return false;
      this.#keys.add(key);
    }
    this.objects.push(object);
    return true;
  }
}

/** More than so many predicates of a subject, or objects of a predicate, are looked up in a table. */
const MANY = 16;

function sameObject(a: ObjectValue, b: ObjectValue): boolean {
  if (a === b) return true;
  if (a.termType !== b.termType) return false;
  if (a.termType === "NamedNode") return a.value === b.value;
  if (a.termType !== "Literal" || b.termType !== "Literal") return false;
  return a.value === b.value && a.language === b.language && a.datatype.value === b.datatype.value;
}

function objectKey(object: ObjectValue): string {
  if (object.termType === "Literal") return `"${object.language}^${object.datatype.value}^${object.value}`;
  return object.termType === "NamedNode" ? `<${object.value}` : `_${object.isBlank ? "b" : "n"}${object.value}`;
}

/** A resource of a graph with all that the graph says of it. */
export class SubjectNode {
  readonly termType = "Subject" as const;
  readonly isBlank: boolean;
  /** The IRI, or the label that the blank node came with. */
  readonly value: string;
  readonly properties: PropertyValues[] = [];
  /** How often it is an object. */
  references = 0;
  /** The last subject that it is an object of, and with which predicate: the only one where `references` is 1. */
  parent: SubjectNode | undefined;
  parentPredicate = "";
  /** It is a cell of a well-formed list that nothing else refers to. */
  isListCell = false;
  /** It must have a label: it is in several graphs, in a circle, or nested too deep. */
  isShared = false;
  /** How deep it would be nested; −1 until that is known. */
  depth = -1;
  isWritten = false;
  /** The label that it is written with, once it has one. */
  label = "";
  #byPredicate: Map<string, PropertyValues> | undefined;
  #sorted = true;

  constructor(isBlank: boolean, value: string) {
    this.isBlank = isBlank;
    this.value = value;
  }

  property(predicate: string): PropertyValues {
    const last = this.properties.at(-1);
    if (last !== undefined && last.predicate === predicate) return last;
    const known = this.find(predicate);
    if (known !== undefined) return known;
    const property = new PropertyValues(predicate, predicateRank(predicate));
    if (last !== undefined && last.rank > property.rank) this.#sorted = false;
    this.properties.push(property);
    this.#byPredicate?.set(predicate, property);
    return property;
  }

  find(predicate: string): PropertyValues | undefined {
    if (this.properties.length > MANY) {
      this.#byPredicate ??= new Map(this.properties.map((property) => [property.predicate, property]));
      return this.#byPredicate.get(predicate);
    }
    for (const property of this.properties) if (property.predicate === predicate) return property;
    return undefined;
  }

  /** What is said of it in the order in which it is written; predicates of one rank stay in the order of the quads. */
  sorted(): readonly PropertyValues[] {
    if (!this.#sorted) {
      this.properties.sort((a, b) => a.rank - b.rank);
      this.#sorted = true;
    }
    return this.properties;
  }
}

/** The quads of one graph by subject, in the order in which the resources are first named. */
export class SubjectIndex {
  readonly nodes: SubjectNode[] = [];
  readonly #named = new Map<string, SubjectNode>();
  readonly #blank = new Map<string, SubjectNode>();
  /** The nodes whose rdf:rest is rdf:nil. */
  readonly #listEnds: SubjectNode[] = [];
  #last: SubjectNode | undefined;

  named(iri: string): SubjectNode | undefined {
    return this.#named.get(iri);
  }

  blank(label: string): SubjectNode | undefined {
    return this.#blank.get(label);
  }

  get blankLabels(): Iterable<string> {
    return this.#blank.keys();
  }

  add(quad: RDF.Quad, report: WriteReport): void {
    const { subject, predicate, object } = quad;
    const objectType = object.termType;
    if (
      predicate.termType !== "NamedNode" ||
      (subject.termType !== "NamedNode" && subject.termType !== "BlankNode") ||
      (objectType !== "NamedNode" && objectType !== "Literal" && objectType !== "BlankNode")
    ) {
      report.loseStatement(quad, "this syntax");
      return;
    }
    const node = this.#subject(subject.value, subject.termType === "BlankNode");
    const property = node.property(predicate.value);
    if (objectType === "BlankNode") {
      const target = this.#node(this.#blank, object.value, true);
      if (property.add(target)) refer(target, node, property.predicate);
      return;
    }
    property.add(object);
    if (property.predicate === RDF_REST && objectType === "NamedNode" && object.value === RDF_NIL) {
      this.#listEnds.push(node);
    }
  }

  /** Makes each IRI that is described in this graph the node that describes it, wherever it is an object. */
  link(): void {
    for (const node of this.nodes) {
      for (const property of node.properties) {
        const { objects } = property;
        for (let i = 0; i < objects.length; i++) {
          const object = objects[i];
          if (object?.termType !== "NamedNode") continue;
          const target = this.#named.get(object.value);
          if (target === undefined) continue;
          objects[i] = target;
          refer(target, node, property.predicate);
        }
      }
    }
  }

  /** Finds the lists that have a syntax of their own: rdf:first and rdf:rest once each, to rdf:nil, unshared. */
  markLists(): void {
    for (const end of this.#listEnds) {
      let cell: SubjectNode | undefined = end;
      while (cell !== undefined && !cell.isListCell && isPureCell(cell)) {
        cell.isListCell = true;
        cell = cell.parentPredicate === RDF_REST ? cell.parent : undefined;
      }
    }
  }

  #subject(value: string, isBlank: boolean): SubjectNode {
    const last = this.#last;
    if (last !== undefined && last.isBlank === isBlank && last.value === value) return last;
    const node = this.#node(isBlank ? this.#blank : this.#named, value, isBlank);
    this.#last = node;
    return node;
  }

  #node(known: Map<string, SubjectNode>, value: string, isBlank: boolean): SubjectNode {
    let node = known.get(value);
    if (node === undefined) {
      node = new SubjectNode(isBlank, value);
      known.set(value, node);
      this.nodes.push(node);
    }
    return node;
  }
}

function refer(target: SubjectNode, from: SubjectNode, predicate: string): void {
  target.references++;
  target.parent = from;
  target.parentPredicate = predicate;
}

function isPureCell(node: SubjectNode): boolean {
  if (!node.isBlank || node.isShared || node.references !== 1 || node.properties.length !== 2) return false;
  return node.find(RDF_FIRST)?.objects.length === 1 && node.find(RDF_REST)?.objects.length === 1;
}

/** The cells of a well-formed list, from one that {@link SubjectIndex.markLists} marked on. */
export function listCells(head: SubjectNode): SubjectNode[] {
  const cells: SubjectNode[] = [];
  let cell: ObjectValue | undefined = head;
  while (cell?.termType === "Subject") {
    cells.push(cell);
    cell = cell.find(RDF_REST)?.objects[0];
  }
  return cells;
}

/** The graphs of a dataset, the default graph first, then in the order in which they are first named. */
export interface IndexedGraph {
  readonly name: RDF.NamedNode | RDF.BlankNode | undefined;
  readonly index: SubjectIndex;
}

/**
 * Indexes quads by graph and subject. With `merge`, for syntaxes that know one graph only, all are put into the default
 * graph. Blank nodes that are in several graphs, or name one, are marked as shared.
 */
export function indexGraphs(
  quads: Iterable<RDF.Quad>,
  report: WriteReport,
  merge?: { readonly syntax: string },
): readonly IndexedGraph[] {
  const first: IndexedGraph = { name: undefined, index: new SubjectIndex() };
  const graphs = [first];
  let byName: Map<string, IndexedGraph> | undefined;
  for (const quad of quads) {
    const name = quad.graph;
    if (name.termType === "DefaultGraph") {
      first.index.add(quad, report);
      continue;
    }
    if (merge !== undefined || (name.termType !== "NamedNode" && name.termType !== "BlankNode")) {
      if (merge !== undefined) report.loseGraph(name, merge.syntax);
      first.index.add(quad, report);
      continue;
    }
    byName ??= new Map();
    const key = name.termType === "BlankNode" ? `_:${name.value}` : name.value;
    let graph = byName.get(key);
    if (graph === undefined) {
      graph = { name, index: new SubjectIndex() };
      byName.set(key, graph);
      graphs.push(graph);
    }
    graph.index.add(quad, report);
  }
  if (graphs.length > 1) markShared(graphs);
  for (const { index } of graphs) index.markLists();
  return graphs;
}

function markShared(graphs: readonly IndexedGraph[]): void {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { name, index } of graphs) {
    if (name?.termType === "BlankNode") shared.add(name.value);
    for (const label of index.blankLabels) {
      if (seen.has(label)) shared.add(label);
      seen.add(label);
    }
  }
  for (const label of shared) {
    for (const { index } of graphs) {
      const node = index.blank(label);
      if (node !== undefined) node.isShared = true;
    }
  }
}
