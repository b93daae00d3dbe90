import { type Diagnostic, type Loss, type Result, result } from "@metabridge/core";
import type { Literal as LiteralTerm, Quad } from "@rdfjs/types";
import { classIndex, type IndexedClass, isKindOf } from "./class-index.js";
import type { PropertyDeclaration } from "./declaration.js";
import { type Arc, Graph, type GraphNode } from "./graph.js";
import type { DcatNode } from "./model.generated.js";
import { FOAF, RDF, XSD } from "./namespaces.js";
import type { Literal, OtherNode, OtherStatements, Reference, Resource, Value } from "./node.js";
import { type Primary, primaryResources } from "./primary-resources.js";

/** What {@link fromQuads} gives: the primary resources, and what hangs on none of them. */
export interface GraphResult extends Result<Resource[]> {
  /** Nodes that no primary resource leads to, such as the concepts of a vocabulary. {@link toQuads} writes them back. */
  readonly rest: readonly (DcatNode | OtherNode)[];
}

/** Nesting that goes deeper is cut and goes on in the rest: hostile input must not exhaust the stack. */
const DEEPEST = 100;

/** A node that is being filled: any property may be set. */
type Draft = {
  $id?: string;
  $type?: string;
  $types?: string[];
  $untyped?: true;
  $other?: OtherStatements;
  $records?: Draft[];
} & {
  [property: string]: unknown;
};

/**
 * Reads the primary resources of a graph (datasets, series, services, catalogues), each with everything that hangs on it:
 * named nodes that several resources share are described in each of them. Nothing is left out: statements without a
 * property of the model are in `$other`, and nodes that hang on no resource in the result's `rest`.
 *
 * @example
 * ```ts
 * import { fromQuads, toQuads, text } from "@metabridge/dcat";
 * const { value: quads } = toQuads({ $type: "Dataset", $id: "https://example.org/1", title: [text("Forêts", "fr")] });
 * console.log(fromQuads(quads).value[0]?.title); // [{ value: "Forêts", language: "fr" }]
 * ```
 */
export function fromQuads(quads: Iterable<Quad>): GraphResult {
  return new GraphReader(new Graph(quads)).read();
}

class GraphReader {
  readonly #graph: Graph;
  readonly #primaries: Map<string, Primary>;
  /** Catalogue records by the key of the resource that they are about, where that one does not point back. */
  readonly #records = new Map<string, GraphNode[]>();
  /** Keys of catalogue records that are read with the resource that they are about. */
  readonly #owned = new Set<string>();
  readonly #diagnostics: Diagnostic[] = [];
  /** All copies of a blank node: each record that leads to it describes it. */
  readonly #copies = new Map<string, Draft[]>();
  /** Keys of nodes that are referred to instead of being described in place. */
  readonly #referred = new Set<string>();
  readonly #described = new Set<string>();
  /** Of the record that is being read. */
  #inRecord = new Set<string>();
  #record = "";

  constructor(graph: Graph) {
    this.#graph = graph;
    this.#primaries = primaryResources(graph);
    for (const node of graph.nodes.values()) {
      for (const { predicate, key } of node.arcs) {
        if (predicate !== FOAF.primaryTopic || key === undefined || key === node.key) continue;
        const topic = this.#primaries.get(key)?.node;
        if (topic === undefined || this.#primaries.has(node.key)) continue;
        this.#owned.add(node.key);
        if (topic.arcs.some((arc) => arc.predicate === FOAF.isPrimaryTopicOf && arc.key === node.key)) continue;
        const records = this.#records.get(key);
        if (records === undefined) this.#records.set(key, [node]);
        else records.push(node);
      }
    }
  }

  read(): GraphResult {
    const resources = [...this.#primaries.values()].map((primary) => this.#readPrimary(primary));
    const rest = this.#readRest();
    for (const [label, copies] of this.#copies) {
      if (copies.length > 1 || this.#referred.has(label)) for (const copy of copies) copy.$id = label;
    }
    const { named, starred } = this.#graph;
    if (named > 0) {
      this.#say("dcat.graph.named", "info", `${named} statements in named graphs are read without the graph's name.`);
    }
    if (rest.length > 0) {
      this.#say("dcat.graph.rest", "info", `${rest.length} nodes belong to no dataset, series, service or catalogue.`);
    }
    const losses: Loss[] = starred.map((quad) => ({
      code: "dcat.graph.quoted-statement",
      path: quad.predicate.value,
      value: quad.object.value,
      message: "Statements about statements (RDF-star) have no place in DCAT.",
    }));
    return {
      ...result(resources as unknown as Resource[], this.#diagnostics, losses),
      rest: rest as unknown as DcatNode[],
    };
  }

  #readPrimary({ node, className }: Primary): Draft {
    this.#begin(node.key);
    const draft = this.#describe(node, classIndex().byName.get(className), "", 0);
    const records = (this.#records.get(node.key) ?? []).filter((record) => !this.#inRecord.has(record.key));
    if (records.length > 0) {
      draft.$records = records.map((record, at) =>
        this.#describe(record, this.#classOf(record, ["CatalogRecord"]), `$records[${at}]`, 1),
      );
    }
    return draft;
  }

  /** First what nothing leads to, then what only circles lead to. */
  #readRest(): Draft[] {
    const rest: Draft[] = [];
    const read = (nodes: Iterable<GraphNode>): void => {
      for (const node of nodes) {
        if (this.#described.has(node.key)) continue;
        this.#begin("");
        rest.push(this.#describe(node, this.#classOf(node, []), "", 0));
      }
    };
    const nodes = [...this.#graph.nodes.values()];
    read(nodes.filter((node) => !this.#graph.incoming.has(node.key)));
    read(nodes);
    return rest;
  }

  #begin(record: string): void {
    this.#inRecord = new Set();
    this.#record = record;
  }

  /** The class to read a node as: of those it says itself the best for the place, else the one that the place expects. */
  #classOf(node: GraphNode, expected: readonly string[]): IndexedClass | undefined {
    const { byIri, byName } = classIndex();
    let best: IndexedClass | undefined;
    for (const type of node.types) {
      const one = byIri.get(type);
      if (one === undefined || (expected.length > 0 && !isKindOf(one, expected))) continue;
      if (best === undefined || one.depth > best.depth) best = one;
    }
    return best ?? byName.get(expected[0] ?? "");
  }

  /** A node with all its statements, as one of this class or of none that the model knows. */
  #describe(node: GraphNode, declared: IndexedClass | undefined, path: string, depth: number): Draft {
    const { key } = node;
    const draft: Draft = {};
    if (declared !== undefined) draft.$type = declared.name;
    if (!key.startsWith("_:")) draft.$id = key;
    else {
      const referred = this.#graph.incoming.get(key) ?? 0;
      if (referred > 1 || (referred > 0 && depth === 0)) draft.$id = key;
      this.#copy(key, draft);
    }
    const further = node.types.filter((type) => type !== declared?.iri);
    if (declared !== undefined && further.length === node.types.length) draft.$untyped = true;
    if (further.length > 0) draft.$types = further;
    this.#described.add(key);
    this.#inRecord.add(key);
    for (const arc of node.arcs) this.#place(draft, declared, arc, path, depth);
    return draft;
  }

  #copy(key: string, draft: Draft): void {
    const copies = this.#copies.get(key);
    if (copies === undefined) this.#copies.set(key, [draft]);
    else copies.push(draft);
  }

  #place(draft: Draft, declared: IndexedClass | undefined, arc: Arc, path: string, depth: number): void {
    const entry = declared?.byPredicate.get(arc.predicate);
    if (entry === undefined) {
      this.#other(draft, arc, path, depth);
      return;
    }
    const [name, property] = entry;
    const at = path === "" ? name : `${path}/${name}`;
    if (!accepts(property, arc)) {
      const value = arc.key === undefined ? `The text “${arc.object.value}”` : `<${arc.object.value}>`;
      const wanted = arc.key === undefined ? "a node" : "a literal";
      this.#say("dcat.range.unexpected", "info", `${value} is kept in $other, since ${name} takes ${wanted}.`, at);
      this.#other(draft, arc, path, depth);
    } else if (property.many) {
      draft[name] ??= [];
      const values = draft[name] as unknown[];
      values.push(this.#value(arc, property, `${at}[${values.length}]`, depth));
    } else if (draft[name] === undefined) {
      draft[name] = this.#value(arc, property, at, depth);
    } else {
      this.#say("dcat.multiplicity", "warning", `There is more than one ${name}; the others are kept in $other.`, at);
      this.#other(draft, arc, path, depth);
    }
  }

  #other(draft: Draft, arc: Arc, path: string, depth: number): void {
    // Without prototype, since the keys come from outside.
    draft.$other ??= Object.create(null) as OtherStatements;
    draft.$other[arc.predicate] ??= [];
    const values = draft.$other[arc.predicate] as Value[];
    const at = `${path === "" ? "" : `${path}/`}$other/${arc.predicate}[${values.length}]`;
    values.push(this.#value(arc, undefined, at, depth));
  }

  #value(arc: Arc, property: PropertyDeclaration | undefined, path: string, depth: number): Value {
    if (arc.key === undefined) return literalOf(arc.object as LiteralTerm);
    return this.#nodeValue(arc.key, property, path, depth) as Value;
  }

  #nodeValue(key: string, property: PropertyDeclaration | undefined, path: string, depth: number): Draft | Reference {
    const node = this.#graph.nodes.get(key);
    const expected = property?.range.kind === "node" ? property.range.classes : [];
    if (node === undefined) {
      // A blank node of which nothing is said still is one; it needs a label only if it is referred to again.
      if (!key.startsWith("_:") || (this.#graph.incoming.get(key) ?? 0) > 1) return { $id: key };
      const draft: Draft = expected[0] === undefined ? {} : { $type: expected[0], $untyped: true };
      this.#copy(key, draft);
      return draft;
    }
    if (this.#isElsewhere(node, property, depth)) {
      this.#referred.add(key);
      return { $id: key };
    }
    // Of an address it is said at most what kind of document it is: it stays a reference.
    const declared = property?.range.kind === "iri" ? undefined : this.#classOf(node, expected);
    return this.#describe(node, declared, path, depth + 1);
  }

  /** Whether a node is described in another place, so that here it is only referred to. */
  #isElsewhere({ key, arcs }: GraphNode, property: PropertyDeclaration | undefined, depth: number): boolean {
    if (depth >= DEEPEST || this.#inRecord.has(key)) return true;
    if (key !== this.#record && this.#primaries.has(key)) return true;
    if (property?.link === true && !key.startsWith("_:")) return true;
    // A catalogue record is described with the resource that it is about, not with the catalogue.
    return this.#owned.has(key) && !arcs.some((arc) => arc.predicate === FOAF.primaryTopic && arc.key === this.#record);
  }

  #say(code: string, severity: Diagnostic["severity"], message: string, path?: string): void {
    this.#diagnostics.push({ code, severity, message, ...(path === undefined ? {} : { path }) });
  }
}

function accepts({ range }: PropertyDeclaration, arc: Arc): boolean {
  if (arc.key !== undefined) return range.kind !== "literal";
  return range.kind === "literal" || (range.kind === "node" && range.orLiteral !== undefined);
}

function literalOf({ value, language, datatype }: LiteralTerm): Literal {
  if (language !== "") return { value, language };
  const type = datatype.value;
  return type === XSD.string || type === RDF.langString ? { value } : { value, datatype: type };
}
