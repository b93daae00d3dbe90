import type { BlankNode, DefaultGraph, Literal, NamedNode, Quad, Quad_Object, Quad_Subject, Term } from "@rdfjs/types";
import { RDF, XSD } from "./namespaces.js";

// Light RDF/JS terms: plain fields, the term type on the prototype. They are made by the hundred for each record.

/** An RDF/JS named node. */
export class IriTerm implements NamedNode {
  readonly value: string;

  constructor(value: string) {
    this.value = value;
  }

  get termType(): "NamedNode" {
    return "NamedNode";
  }

  equals(other: Term | null | undefined): boolean {
    return other?.termType === "NamedNode" && other.value === this.value;
  }
}

/** An RDF/JS blank node. */
export class BlankTerm implements BlankNode {
  readonly value: string;

  constructor(value: string) {
    this.value = value;
  }

  get termType(): "BlankNode" {
    return "BlankNode";
  }

  equals(other: Term | null | undefined): boolean {
    return other?.termType === "BlankNode" && other.value === this.value;
  }
}

/** An RDF/JS literal. */
export class LiteralTerm implements Literal {
  readonly value: string;
  readonly language: string;
  readonly datatype: NamedNode;

  constructor(value: string, language: string, datatype: NamedNode) {
    this.value = value;
    this.language = language;
    this.datatype = datatype;
  }

  get termType(): "Literal" {
    return "Literal";
  }

  get direction(): "" {
    return "";
  }

  equals(other: Term | null | undefined): boolean {
    return (
      other?.termType === "Literal" &&
      other.value === this.value &&
      other.language === this.language &&
      other.datatype.value === this.datatype.value
    );
  }
}

class DefaultGraphTerm implements DefaultGraph {
  get termType(): "DefaultGraph" {
    return "DefaultGraph";
  }

  get value(): "" {
    return "";
  }

  equals(other: Term | null | undefined): boolean {
    return other?.termType === "DefaultGraph";
  }
}

const DEFAULT_GRAPH: DefaultGraph = /* @__PURE__ */ new DefaultGraphTerm();

/** An RDF/JS quad in the default graph. */
export class Statement implements Quad {
  readonly subject: Quad_Subject;
  readonly predicate: NamedNode;
  readonly object: Quad_Object;

  constructor(subject: Quad_Subject, predicate: NamedNode, object: Quad_Object) {
    this.subject = subject;
    this.predicate = predicate;
    this.object = object;
  }

  get termType(): "Quad" {
    return "Quad";
  }

  get value(): "" {
    return "";
  }

  get graph(): DefaultGraph {
    return DEFAULT_GRAPH;
  }

  equals(other: Term | null | undefined): boolean {
    return (
      other?.termType === "Quad" &&
      other.subject.equals(this.subject) &&
      other.predicate.equals(this.predicate) &&
      other.object.equals(this.object) &&
      other.graph.termType === "DefaultGraph"
    );
  }
}

export const RDF_TYPE = /* @__PURE__ */ new IriTerm(RDF.type);
export const XSD_STRING = /* @__PURE__ */ new IriTerm(XSD.string);
export const RDF_LANG_STRING = /* @__PURE__ */ new IriTerm(RDF.langString);
