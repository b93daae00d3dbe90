import type { Diagnostic, Limits, Position } from "@metabridge/core";
import { SaxesParser, type SaxesStartTagNS, type SaxesTagNS } from "saxes";

/** An open tag with its name spaces resolved. Attributes are keyed by their written name and include `xmlns` ones. */
export interface XmlTag {
  readonly name: string;
  readonly local: string;
  readonly prefix: string;
  readonly uri: string;
  readonly attributes: Readonly<Record<string, XmlTagAttribute>>;
}

export interface XmlTagAttribute {
  readonly name: string;
  readonly local: string;
  readonly prefix: string;
  readonly uri: string;
  readonly value: string;
}

/** Receives a document as events, in document order. */
export interface XmlHandler {
  open(tag: XmlTag): void;
  /** A run of character data, entities and CDATA resolved; may come in several calls. */
  text(text: string): void;
  close(): void;
}

const DEFAULT_MAX_DEPTH = 500;
/** More diagnostics of one kind would only repeat the first ones. */
const MAX_WARNINGS = 20;

/** Faults that leave the structure clear, so that reading can go on. */
const RECOVERABLE = /unbound namespace prefix|undefined entity|disallowed character|invalid character entity|duplicate attribute/i;

/**
 * A push reader: feed it text in pieces, and its handler is called as soon as something is complete.
 * It is built for hostile input: a document type declaration is refused (so that no entity is ever declared), nesting and
 * size are limited, and nothing is fetched. The first fault that leaves the structure unclear ends the reading, with one
 * diagnostic of severity `error`; {@link failed} is then true, and further input is ignored.
 */
export class XmlReader {
  readonly diagnostics: Diagnostic[] = [];
  readonly #parser: SaxesParser<{ xmlns: true }>;
  readonly #limits: Limits;
  readonly #source: string | undefined;
  #depth = 0;
  #size = 0;
  #failed = false;
  #sawRoot = false;
  #line = 1;
  #column = 1;

  constructor(handler: XmlHandler, options: Limits & { readonly source?: string } = {}) {
    this.#limits = options;
    this.#source = options.source;
    const maxDepth = options.maxDepth ?? DEFAULT_MAX_DEPTH;
    const parser = new SaxesParser({ xmlns: true, position: true } as const);
    this.#parser = parser;
    parser.on("error", (error) => this.#onError(error.message));
    parser.on("doctype", () => {
      this.#fail(
        "xml.doctype",
        "The document has a document type declaration (<!DOCTYPE …>). These are refused, because they can declare entities that blow up or fetch files; remove it. If this is an HTML page, the address gave a page for people, not metadata.",
      );
    });
    parser.on("opentagstart", (tag: SaxesStartTagNS) => {
      // The position is behind the name and one more character; where that was a line break, the tag began a line before.
      const column = parser.columnIndex - tag.name.length - 1;
      if (column > 0) {
        this.#line = parser.line;
        this.#column = column;
      } else {
        this.#line = Math.max(1, parser.line - 1);
        this.#column = 1;
      }
    });
    parser.on("opentag", (tag: SaxesTagNS) => {
      if (this.#failed) return;
      this.#sawRoot = true;
      if (++this.#depth > maxDepth) {
        this.#fail("xml.limit.depth", `Elements are nested deeper than ${maxDepth} levels.`);
        return;
      }
      handler.open(tag);
    });
    parser.on("text", (text) => {
      if (!this.#failed && this.#depth > 0) handler.text(text);
    });
    parser.on("cdata", (text) => {
      if (!this.#failed) handler.text(text);
    });
    parser.on("closetag", () => {
      if (this.#failed) return;
      this.#depth--;
      handler.close();
    });
  }

  /** Whether the input was given up. */
  get failed(): boolean {
    return this.#failed;
  }

  /** Where the tag of the element that was opened last begins. */
  get line(): number {
    return this.#line;
  }

  get column(): number {
    return this.#column;
  }

  /** The name space that a prefix stands for at this point of the document. */
  resolve(prefix: string): string | undefined {
    return this.#parser.resolve(prefix);
  }

  write(text: string): void {
    if (this.#failed) return;
    this.#size += text.length;
    if (this.#limits.maxSize !== undefined && this.#size > this.#limits.maxSize) {
      this.#fail("xml.limit.size", `The document is longer than ${this.#limits.maxSize} characters.`);
      return;
    }
    this.#parser.write(text);
  }

  /** Ends the document: reports what is unfinished. */
  end(): void {
    if (this.#failed) return;
    if (!this.#sawRoot && this.#size === 0) {
      this.#fail("xml.empty", "The document is empty.");
      return;
    }
    this.#parser.close();
  }

  #onError(message: string): void {
    if (this.#failed) return;
    // saxes puts the position in front: "3:12: message."
    const parts = /^(?:(\d+):(\d+): )?([\s\S]*)$/.exec(message);
    const text = parts?.[3] ?? message;
    if (RECOVERABLE.test(text)) {
      if (this.diagnostics.length < MAX_WARNINGS) {
        this.#report("warning", "xml.not-well-formed", `The XML is not well-formed, but could be read on: ${text}`);
      }
      return;
    }
    this.#fail(
      "xml.not-well-formed",
      this.#sawRoot ? `The XML is not well-formed: ${text}` : `This is not an XML document: ${text}`,
    );
  }

  #fail(code: string, message: string): void {
    if (this.#failed) return;
    this.#report("error", code, message);
    this.#failed = true;
  }

  #report(severity: "error" | "warning", code: string, message: string): void {
    const place: Position = { line: this.#parser.line, column: Math.max(1, this.#parser.columnIndex) };
    this.diagnostics.push({
      code,
      severity,
      message,
      ...place,
      ...(this.#source === undefined ? {} : { source: this.#source }),
    });
  }
}

