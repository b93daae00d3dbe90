import type { Position } from "@metabridge/core";
import type * as RDF from "@rdfjs/types";
import { Parser } from "n3";
import { isAbsoluteIri } from "./iri.js";
import type { QuadReader, QuadReaderOptions } from "./quad-reader.js";
import type { ReadReport } from "./read-report.js";
import { createTermFactory, type TermFactory } from "./terms.js";

/** The syntaxes of the Turtle family, by n3’s names for them. */
export type TurtleSyntax = "text/turtle" | "application/trig" | "application/n-triples" | "application/n-quads";

const TITLES: Readonly<Record<TurtleSyntax, string>> = {
  "text/turtle": "Turtle",
  "application/trig": "TriG",
  "application/n-triples": "N-Triples",
  "application/n-quads": "N-Quads",
};

/** What n3 says of a token: lines from 1, columns from 0. */
interface Token {
  readonly type: string;
  readonly line: number;
  readonly start?: number;
  readonly end?: number;
}

interface ParseError extends Error {
  readonly context?: { readonly token?: Token; readonly line?: number; readonly previousToken?: Token };
}

/** Reads Turtle, TriG, N-Triples and N-Quads with n3, piece by piece. */
export class TurtleReader implements QuadReader {
  readonly report: ReadReport;
  readonly prefixes: Record<string, string> = {};
  failed = false;
  readonly #syntax: TurtleSyntax;
  readonly #feed: Feed;
  readonly #maxDepth: number;
  #depth = 0;
  #quads: RDF.Quad[] = [];

  constructor(options: QuadReaderOptions & { readonly syntax: TurtleSyntax }) {
    this.report = options.report;
    this.#syntax = options.syntax;
    this.#maxDepth = options.maxDepth;
    const feed = new Feed();
    this.#feed = feed;
    const parser = new Parser({
      format: options.syntax,
      factory: this.#factory(),
      // Without a prefix of its own, n3 numbers the labels over all documents that it has ever read.
      blankNodePrefix: "",
      ...(options.baseIri === "" ? {} : { baseIRI: options.baseIri }),
    } as ConstructorParameters<typeof Parser>[0]);
    const callbacks = {
      onQuad: (error: ParseError | null, quad: RDF.Quad | null) => this.#onQuad(error, quad),
      onPrefix: (prefix: string, namespace: RDF.NamedNode) => {
        this.prefixes[prefix] = namespace.value;
      },
      onToken: (token: Token) => this.#onToken(token),
    };
    (parser.parse as unknown as (input: Feed, callbacks: unknown) => void)(feed, callbacks);
  }

  write(text: string): void {
    if (!this.failed && text !== "") this.#guard(() => this.#feed.data(text));
  }

  end(): void {
    if (!this.failed) this.#guard(() => this.#feed.end());
  }

  take(): RDF.Quad[] {
    const quads = this.#quads;
    this.#quads = [];
    return quads;
  }

  #guard(step: () => void): void {
    try {
      step();
    } catch (error) {
      if (error instanceof TooDeep) this.#fail("rdf.limit.depth", error.message, error.position);
      else this.#fail("rdf.syntax", error instanceof Error ? error.message : String(error));
    }
  }

  #onQuad(error: ParseError | null, quad: RDF.Quad | null): void {
    if (this.failed) return;
    if (error !== null) this.#onError(error);
    else if (quad !== null) this.#add(quad);
  }

  #add(quad: RDF.Quad): void {
    if (quad.subject.termType === "Quad" || quad.object.termType === "Quad") {
      this.report.warn(
        "rdf.triple-term",
        `A statement with <${quad.predicate.value}> speaks of another statement (a triple term of RDF 1.2); it was left out.`,
      );
      return;
    }
    this.#quads.push(quad);
  }

  #onToken(token: Token): void {
    switch (token.type) {
      case "[":
      case "(":
      case "{":
        if (++this.#depth > this.#maxDepth) {
          throw new TooDeep(`Nodes are nested deeper than ${this.#maxDepth} levels.`, positionOf(token));
        }
        break;
      case "]":
      case ")":
      case "}":
        this.#depth--;
        break;
    }
  }

  #onError({ message, context }: ParseError): void {
    const { token, previousToken, line } = context ?? {};
    if (token?.type === "eof") {
      const text = `The document ends in the middle of a statement: it is cut off, or not ${TITLES[this.#syntax]}.`;
      this.#fail("rdf.syntax", text, positionOf(token));
      return;
    }
    // A token that could not be read has no position of its own; it begins behind the one before it.
    const behind = previousToken?.line === line ? previousToken?.end : undefined;
    const position = token === undefined ? { line, column: (behind ?? 0) + 1 } : positionOf(token);
    const what = readable(message.replace(/ on line \d+\.$/, "."));
    this.#fail("rdf.syntax", `This is not ${TITLES[this.#syntax]}: ${what}`, definedOnly(position));
  }

  #fail(code: string, message: string, position?: Partial<Position>): void {
    this.failed = true;
    this.report.error(code, readable(message), position);
  }

  /** Terms, and what there is to say about them. */
  #factory(): TermFactory {
    const factory = createTermFactory();
    return {
      ...factory,
      namedNode: (value) => {
        if (!isAbsoluteIri(value)) this.report.iri(value);
        return factory.namedNode(value);
      },
      // n3 gives the base direction of RDF 1.2, which RDF 1.1 literals cannot hold.
      literal: (value, languageOrDatatype) => {
        if (
          typeof languageOrDatatype === "object" &&
          "direction" in languageOrDatatype &&
          languageOrDatatype.direction
        ) {
          this.report.warn(
            "rdf.direction",
            `The base direction (${languageOrDatatype.direction}) of “${value.slice(0, 40)}” was left out: RDF 1.1 has none.`,
          );
        }
        return factory.literal(value, languageOrDatatype);
      },
    };
  }
}

/** The part of a stream that n3 listens to. */
class Feed {
  readonly #listeners = new Map<string, (text?: string) => void>();

  on(event: string, listener: (text?: string) => void): this {
    this.#listeners.set(event, listener);
    return this;
  }

  data(text: string): void {
    this.#listeners.get("data")?.(text);
  }

  end(): void {
    this.#listeners.get("end")?.();
  }
}

class TooDeep extends Error {
  readonly position: Partial<Position>;

  constructor(message: string, position: Partial<Position>) {
    super(message);
    this.position = position;
  }
}

function positionOf(token: Token): Partial<Position> {
  return token.start === undefined ? { line: token.line } : { line: token.line, column: token.start + 1 };
}

function definedOnly({ line, column }: { line?: number | undefined; column?: number | undefined }): Partial<Position> {
  if (line === undefined) return {};
  return column === undefined ? { line } : { line, column };
}

/** A message on one line, without what a terminal would act upon, and not longer than people read. */
function readable(message: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: binary input ends up in messages
  const text = message.replace(/[\u0000-\u001f\u007f-\u009f\ufffd]+/g, "\u00b7");
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
