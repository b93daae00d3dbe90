import { RDF, XSD } from "@metabridge/dcat";
import { createTermFactory, type TermFactory } from "@metabridge/rdf";
import type { NamedNode, Quad, Quad_Object, Quad_Subject } from "@rdfjs/types";
import { sh } from "./sh.js";

const FIRST = "http://www.w3.org/1999/02/22-rdf-syntax-ns#first";
const REST = "http://www.w3.org/1999/02/22-rdf-syntax-ns#rest";
const NIL = "http://www.w3.org/1999/02/22-rdf-syntax-ns#nil";

/** What a shape says, by the local name of the SHACL property. */
export type ShapeParts = readonly (readonly [predicate: string, object: Quad_Object])[];

/** Writes shapes as statements. */
export class ShapeWriter {
  readonly quads: Quad[] = [];
  readonly #terms: TermFactory = createTermFactory();
  readonly #iris = new Map<string, NamedNode>();

  iri(value: string): NamedNode {
    let known = this.#iris.get(value);
    if (known === undefined) {
      known = this.#terms.namedNode(value);
      this.#iris.set(value, known);
    }
    return known;
  }

  text(value: string, language?: string): Quad_Object {
    return this.#terms.literal(value, language ?? "");
  }

  integer(value: number): Quad_Object {
    return this.#terms.literal(String(value), this.iri(XSD.integer));
  }

  state(subject: Quad_Subject, predicate: string, object: Quad_Object): void {
    this.quads.push(this.#terms.quad(subject, this.iri(predicate), object));
  }

  /** A shape with a name. */
  shape(name: string, kind: "NodeShape" | "PropertyShape", parts: ShapeParts): NamedNode {
    const subject = this.iri(name);
    this.state(subject, RDF.type, this.iri(sh(kind)));
    for (const [predicate, object] of parts) this.state(subject, sh(predicate), object);
    return subject;
  }

  /** A shape without a name. */
  inner(parts: ShapeParts): Quad_Object {
    const subject = this.#terms.blankNode();
    for (const [predicate, object] of parts) this.state(subject, sh(predicate), object);
    return subject;
  }

  list(items: readonly Quad_Object[]): Quad_Object {
    let rest: Quad_Object = this.iri(NIL);
    for (const item of [...items].reverse()) {
      const node = this.#terms.blankNode();
      this.state(node, FIRST, item);
      this.state(node, REST, rest);
      rest = node;
    }
    return rest;
  }
}
