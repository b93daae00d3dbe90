import type { Diagnostic, Loss } from "@metabridge/core";
import type * as RDF from "@rdfjs/types";
import { encodeIri, FORBIDDEN_IN_IRI, isAbsoluteIri } from "./iri.js";
import { isWritableLanguage, mendLanguage } from "./language-tag.js";

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const EACH_LONE_SURROGATE = new RegExp(LONE_SURROGATE.source, "g");

/** A term as N-Triples would have it, for messages. */
function show(term: RDF.Term): string {
  switch (term.termType) {
    case "NamedNode":
      return `<${term.value}>`;
    case "BlankNode":
      return `_:${term.value}`;
    case "Literal":
      return JSON.stringify(term.value) + (term.language === "" ? "" : `@${term.language}`);
    case "Quad":
      return `<<( ${show(term.subject)} ${show(term.predicate)} ${show(term.object)} )>>`;
    default:
      return term.value;
  }
}

const isRelative = (term: RDF.Term): boolean => {
  const iri = term.termType === "Literal" ? term.datatype : term;
  return iri.termType === "NamedNode" && !isAbsoluteIri(iri.value);
};

/**
 * What a writer has to say: values that it had to mend to keep the document readable are diagnostics, statements and parts
 * of values that the syntax has no place for are losses.
 */
export class WriteReport {
  readonly #said = new Set<string>();
  diagnostics: Diagnostic[] = [];
  losses: Loss[] = [];

  /** Hands over what was gathered since the last time. */
  take(): { diagnostics: Diagnostic[]; losses: Loss[] } {
    const { diagnostics, losses } = this;
    this.diagnostics = [];
    this.losses = [];
    return { diagnostics, losses };
  }

  lose(code: string, path: string, value: string, message: string): void {
    this.losses.push({ code, path, value, message });
  }

  /** A statement that is not RDF 1.1 (triple terms, variables, blank predicates), or has relative IRIs where there are none. */
  loseStatement(quad: RDF.Quad, syntax: string): void {
    const relative = [quad.subject, quad.predicate, quad.object].find(isRelative);
    this.lose(
      relative === undefined ? "rdf.statement.unwritable" : "rdf.iri.relative",
      `${show(quad.subject)} ${show(quad.predicate)}`,
      show(quad.object),
      relative === undefined
        ? "The statement is not RDF 1.1: its subject must be an IRI or a blank node, its predicate an IRI, its object an IRI, a blank node or a literal."
        : `${show(relative)} is relative, and ${syntax} has whole IRIs only; read the source with a base IRI.`,
    );
  }

  /** The name of a graph, in a syntax that knows one graph only; said once for each graph. */
  loseGraph(graph: RDF.Quad_Graph, syntax: string): void {
    if (!this.#once(`graph ${graph.value}`)) return;
    this.lose(
      "rdf.graph-name.unwritable",
      "graph",
      show(graph),
      `${syntax} cannot name this graph: its statements are written, its name is not.`,
    );
  }

  /** An IRI that can be written: what it cannot hold is percent-encoded and said. */
  iri(iri: string): string {
    if (iri.startsWith("http") && iri.charCodeAt(4) === 58 && !FORBIDDEN_IN_IRI.test(iri)) return iri;
    const encoded = encodeIri(iri);
    if (encoded !== iri) {
      this.#warn("rdf.iri.invalid", `“${iri}” has characters that an IRI cannot hold; written as ${encoded}.`);
    }
    if (!isAbsoluteIri(encoded)) {
      this.#warn("rdf.iri.relative", `“${iri}” is not a whole IRI: readers will take it as relative to the document.`);
    }
    return encoded;
  }

  /** A language tag that can be written; empty where it cannot. */
  language(literal: RDF.Literal): string {
    const tag = literal.language;
    if (tag === "" || isWritableLanguage(tag)) return tag;
    const mended = mendLanguage(tag);
    if (mended !== undefined) {
      this.#warn("rdf.language.invalid", `“${tag}” is not a language tag; written as ${mended}.`);
      return mended;
    }
    this.lose(
      "rdf.language.unwritable",
      show(literal),
      tag,
      `“${tag}” is not a language tag; the text is written without it.`,
    );
    return "";
  }

  /** Text with half surrogate pairs, which no encoding can write, replaced. */
  text(text: string): string {
    if (!LONE_SURROGATE.test(text)) return text;
    this.lose(
      "rdf.character.unwritable",
      "literal",
      text,
      "The text holds halves of characters (lone surrogates); written as U+FFFD.",
    );
    return text.replace(EACH_LONE_SURROGATE, "\ufffd");
  }

  #warn(code: string, message: string): void {
    if (this.#once(message)) this.diagnostics.push({ code, severity: "warning", message });
  }

  #once(what: string): boolean {
    if (this.#said.has(what)) return false;
    this.#said.add(what);
    return true;
  }
}
