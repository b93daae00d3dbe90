import type * as RDF from "@rdfjs/types";

import { RDF_LANG_STRING, XSD_STRING } from "./vocabulary.js";

class NamedNode<Iri extends string = string> implements RDF.NamedNode<Iri> {
  readonly termType = "NamedNode" as const;
  readonly value: Iri;

  constructor(value: Iri) {
    this.value = value;
  }

  equals(other: RDF.Term | null | undefined): boolean {
    return other?.termType === "NamedNode" && other.value === this.value;
  }
}

class BlankNode implements RDF.BlankNode {
  readonly termType = "BlankNode" as const;
  readonly value: string;

  constructor(value: string) {
    this.value = value;
  }

  equals(other: RDF.Term | null | undefined): boolean {
    return other?.termType === "BlankNode" && other.value === this.value;
  }
}

class Literal implements RDF.Literal {
  readonly termType = "Literal" as const;
  readonly value: string;
  readonly language: string;
  readonly datatype: RDF.NamedNode;

  constructor(value: string, language: string, datatype: RDF.NamedNode) {
    this.value = value;
    this.language = language;
    this.datatype = datatype;
  }

  equals(other: RDF.Term | null | undefined): boolean {
    return (
      other?.termType === "Literal" &&
      other.value === this.value &&
      other.language.toLowerCase() === this.language.toLowerCase() &&
      other.datatype.value === this.datatype.value
    );
  }
}

class DefaultGraph implements RDF.DefaultGraph {
  readonly termType = "DefaultGraph" as const;
  readonly value = "" as const;

  equals(other: RDF.Term | null | undefined): boolean {
    return other?.termType === "DefaultGraph";
  }
}

class Quad implements RDF.Quad {
  readonly termType = "Quad" as const;
  readonly value = "" as const;
  readonly subject: RDF.Quad_Subject;
  readonly predicate: RDF.Quad_Predicate;
  readonly object: RDF.Quad_Object;
  readonly graph: RDF.Quad_Graph;

  constructor(
    subject: RDF.Quad_Subject,
    predicate: RDF.Quad_Predicate,
    object: RDF.Quad_Object,
    graph: RDF.Quad_Graph,
  ) {
    this.subject = subject;
    this.predicate = predicate;
    this.object = object;
    this.graph = graph;
  }

  equals(other: RDF.Term | null | undefined): boolean {
    return (
      other?.termType === "Quad" &&
      this.subject.equals(other.subject) &&
      this.predicate.equals(other.predicate) &&
      this.object.equals(other.object) &&
      this.graph.equals(other.graph)
    );
  }
}

const STRING = /* @__PURE__ */ new NamedNode(XSD_STRING);
const LANG_STRING = /* @__PURE__ */ new NamedNode(RDF_LANG_STRING);
const DEFAULT_GRAPH = /* @__PURE__ */ new DefaultGraph();

/** What this package makes terms with: RDF 1.1 terms, nothing else. */
export interface TermFactory {
  namedNode<Iri extends string = string>(value: Iri): RDF.NamedNode<Iri>;
  /** Without a label: a fresh one of this factory. The same label gives the same node, under a label of the factory's own. */
  blankNode(label?: string): RDF.BlankNode;
  /** A language tag keeps the case that it is given in. */
  literal(value: string, languageOrDatatype?: string | RDF.NamedNode | RDF.DirectionalLanguage): RDF.Literal;
  defaultGraph(): RDF.DefaultGraph;
  quad(
    subject: RDF.Quad_Subject,
    predicate: RDF.Quad_Predicate,
    object: RDF.Quad_Object,
    graph?: RDF.Quad_Graph,
  ): RDF.Quad;
}

/**
 * A factory of RDF/JS terms that are plain objects, made for one document: its blank nodes are `b0`, `b1`, … in the order
 * of their first use, so that the same document gives the same labels each time, and none of two documents' labels is
 * ever taken for a label that the document itself wrote. Source: RDF/JS data model specification.
 *
 * @example
 * ```ts
 * import { createTermFactory } from "@metabridge/rdf";
 * const { quad, namedNode, literal } = createTermFactory();
 * const title = quad(namedNode("https://example.org/1"), namedNode("http://purl.org/dc/terms/title"), literal("Wald", "de-CH"));
 * console.log(title.object.value); // "Wald"
 * ```
 */
export function createTermFactory(): TermFactory {
  const labels = new Map<string, BlankNode>();
  let made = 0;
  return {
    namedNode: (value) => new NamedNode(value),
    blankNode(label) {
      if (label === undefined || label === "") return new BlankNode(`b${made++}`);
      let node = labels.get(label);
      if (node === undefined) {
        node = new BlankNode(`b${made++}`);
        labels.set(label, node);
      }
      return node;
    },
    literal(value, languageOrDatatype) {
      if (languageOrDatatype === undefined) return new Literal(value, "", STRING);
      if (typeof languageOrDatatype === "string") {
        return languageOrDatatype === ""
          ? new Literal(value, "", STRING)
          : new Literal(value, languageOrDatatype, LANG_STRING);
      }
      if ("termType" in languageOrDatatype) return new Literal(value, "", languageOrDatatype);
      return new Literal(value, languageOrDatatype.language, LANG_STRING);
    },
    defaultGraph: () => DEFAULT_GRAPH,
    quad: (subject, predicate, object, graph = DEFAULT_GRAPH) => new Quad(subject, predicate, object, graph),
  };
}
