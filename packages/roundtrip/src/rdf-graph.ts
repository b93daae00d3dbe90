import type * as RDF from "@rdfjs/types";

/** A statement with blank nodes: what it says apart from them, and where they stand. */
export interface OpenStatement {
  readonly quad: RDF.Quad;
  /** The statement with a mark in place of each blank node, as a number; the same number means the same text. */
  readonly template: number;
  /** The blank nodes in it, in the order of subject, object, graph. */
  readonly nodes: readonly BlankVertex[];
}

/** A blank node with the statements that it is in. */
export interface BlankVertex {
  readonly label: string;
  readonly statements: OpenStatement[];
  /** What it looks like from its surroundings, as a hash: equal for nodes that could be the same one. */
  colour: number;
  component: number;
}

/** Blank nodes that statements link to each other, however many steps apart. */
export interface Component {
  readonly vertices: BlankVertex[];
  readonly statements: OpenStatement[];
}

/** A dataset, taken apart. */
export interface RdfGraph {
  /** Statements without blank nodes, by their text. */
  readonly ground: ReadonlyMap<string, RDF.Quad>;
  readonly vertices: readonly BlankVertex[];
  readonly components: readonly Component[];
}

/** Numbers for texts: the graphs that are compared share one. */
export class TextNumbers {
  readonly #numbers = new Map<string, number>();

  of(text: string): number {
    let number = this.#numbers.get(text);
    if (number === undefined) {
      number = this.#numbers.size + 1;
      this.#numbers.set(text, number);
    }
    return number;
  }
}

/** A term as text, its length before it, so that no two terms in a row look like two others. Language tags have no case. */
function termKey(term: RDF.Term): string {
  const { termType, value } = term;
  if (termType === "Literal") {
    const type = term.language === "" ? `^${term.datatype.value}` : `@${term.language.toLowerCase()}`;
    return `"${value.length}"${value}${type.length}${type}`;
  }
  if (termType === "Quad") return `<<${statementKey(term as RDF.Quad)}>>`;
  return `<${value.length}>${value}`;
}

/** A statement as text, its blank nodes named by `name`. */
export function statementKey(quad: RDF.Quad, name: (label: string) => string = (label) => label): string {
  const key = (term: RDF.Term): string => (term.termType === "BlankNode" ? `_:${name(term.value)}` : termKey(term));
  return `${key(quad.subject)} ${key(quad.predicate)} ${key(quad.object)} ${key(quad.graph)}`;
}

/** Takes a dataset apart; a statement that comes twice counts once. */
export function rdfGraph(quads: Iterable<RDF.Quad>, numbers: TextNumbers): RdfGraph {
  const ground = new Map<string, RDF.Quad>();
  const vertices = new Map<string, BlankVertex>();
  const statements = new Map<string, OpenStatement>();
  const vertexOf = (term: RDF.Term): BlankVertex | undefined => {
    if (term.termType !== "BlankNode") return undefined;
    let vertex = vertices.get(term.value);
    if (vertex === undefined) {
      vertex = { label: term.value, statements: [], colour: 0, component: -1 };
      vertices.set(term.value, vertex);
    }
    return vertex;
  };
  for (const quad of quads) {
    const key = statementKey(quad);
    if (statements.has(key) || ground.has(key)) continue;
    const nodes = [quad.subject, quad.object, quad.graph].map(vertexOf).filter((vertex) => vertex !== undefined);
    if (nodes.length === 0) {
      ground.set(key, quad);
      continue;
    }
    const statement = { quad, template: numbers.of(statementKey(quad, () => "")), nodes };
    statements.set(key, statement);
    for (const vertex of new Set(nodes)) vertex.statements.push(statement);
  }
  const all = [...vertices.values()];
  return { ground, vertices: all, components: componentsOf(all) };
}

function componentsOf(vertices: readonly BlankVertex[]): Component[] {
  const components: Component[] = [];
  for (const start of vertices) {
    if (start.component >= 0) continue;
    const members: BlankVertex[] = [start];
    const statements = new Set<OpenStatement>();
    start.component = components.length;
    for (const vertex of members) {
      for (const statement of vertex.statements) {
        statements.add(statement);
        for (const other of statement.nodes) {
          if (other.component >= 0) continue;
          other.component = components.length;
          members.push(other);
        }
      }
    }
    components.push({ vertices: members, statements: [...statements] });
  }
  return components;
}
