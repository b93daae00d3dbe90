import type * as RDF from "@rdfjs/types";
import { isAbsoluteIri } from "./iri.js";
import { PIECE, type QuadWriter } from "./quad-writer.js";
import type { StatementLines, WrittenStatement } from "./statement-lines.js";
import { quote } from "./string-escape.js";
import { RDF_LANG_STRING, XSD_STRING } from "./vocabulary.js";
import { WriteReport } from "./write-report.js";

/** So many predicates and datatypes are kept in their written form: those repeat, the other IRIs hardly do. */
const MAX_CACHED = 5_000;

/**
 * Writes N-Triples or N-Quads, a quad a line, in the order given, in the canonical form of RDF 1.2 but for the blank
 * nodes' labels, which are `b0`, `b1`, … in the order of their first use.
 */
export class NQuadsWriter implements QuadWriter {
  readonly report = new WriteReport();
  readonly #graphs: boolean;
  readonly #lines: StatementLines | undefined;
  readonly #title: string;
  /** Predicates and datatypes as they are written. */
  readonly #names = new Map<string, string>();
  #labels = new Map<string, string>();
  #blankNodes = 0;

  constructor(options: { readonly graphs: boolean; readonly lines?: StatementLines | undefined }) {
    this.#graphs = options.graphs;
    this.#lines = options.lines;
    this.#title = options.graphs ? "N-Quads" : "N-Triples";
  }

  *write(quads: Iterable<RDF.Quad>): Generator<string, void> {
    if (this.#labels.size > 0) this.#labels = new Map();
    let out = "";
    let lastSubject: RDF.Term | undefined;
    let subject = "";
    for (const quad of quads) {
      if (quad.subject !== lastSubject) {
        lastSubject = quad.subject;
        subject = this.#resource(lastSubject);
      }
      const term = quad.object;
      const object = term.termType === "Literal" ? this.#literal(term) : this.#resource(term);
      const predicate = quad.predicate.termType === "NamedNode" ? this.#name(quad.predicate.value) : "";
      if (subject === "" || predicate === "" || object === "") {
        this.report.loseStatement(quad, this.#title);
        continue;
      }
      const graph = quad.graph.termType === "DefaultGraph" ? "" : this.#graph(quad.graph);
      this.#lines?.add(writtenStatement(quad), out.length);
      out += `${subject} ${predicate} ${object}${graph} .\n`;
      if (out.length >= PIECE) {
        this.#lines?.give(out);
        yield out;
        out = "";
      }
    }
    if (out === "") return;
    this.#lines?.give(out);
    yield out;
  }

  *end(): Generator<string, void> {}

  /** Empty for a term that cannot stand there. */
  #resource(term: RDF.Term): string {
    if (term.termType === "NamedNode") return this.#iri(term.value);
    if (term.termType === "BlankNode") return this.#blankNode(term.value);
    return "";
  }

  /** Empty for a relative one: these syntaxes have none, and their readers stop there. */
  #iri(iri: string): string {
    return isAbsoluteIri(iri) ? `<${this.report.iri(iri)}>` : "";
  }

  #name(iri: string): string {
    let written = this.#names.get(iri);
    if (written === undefined) {
      if (this.#names.size >= MAX_CACHED) this.#names.clear();
      written = this.#iri(iri);
      this.#names.set(iri, written);
    }
    return written;
  }

  #blankNode(label: string): string {
    let written = this.#labels.get(label);
    if (written === undefined) {
      written = `_:b${this.#blankNodes++}`;
      this.#labels.set(label, written);
    }
    return written;
  }

  #literal(literal: RDF.Literal): string {
    const text = quote(literal.value, this.report);
    if (literal.language !== "") {
      const language = this.report.language(literal);
      return language === "" ? text : `${text}@${language}`;
    }
    const datatype = literal.datatype.value;
    if (datatype === XSD_STRING || datatype === RDF_LANG_STRING) return text;
    const type = this.#name(datatype);
    return type === "" ? "" : `${text}^^${type}`;
  }

  #graph(graph: RDF.Quad_Graph): string {
    if (!this.#graphs) {
      this.report.loseGraph(graph, this.#title);
      return "";
    }
    const name = this.#resource(graph);
    if (name === "") this.report.loseGraph(graph, this.#title);
    return name === "" ? "" : ` ${name}`;
  }
}

const nameOf = (term: RDF.Term): string => (term.termType === "BlankNode" ? `_:${term.value}` : term.value);

function writtenStatement({ subject, predicate, object }: RDF.Quad): WrittenStatement {
  return {
    subject: nameOf(subject),
    predicate: predicate.value,
    object: object.termType === "Literal" ? object : nameOf(object),
  };
}
