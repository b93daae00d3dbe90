import type * as RDF from "@rdfjs/types";
import { ExpandedJsonLd } from "./expanded-json-ld.js";
import { findJsonFault } from "./json-fault.js";
import { type JsonLdContexts, type JsonLdLoader, loadContext } from "./json-ld-contexts.js";
import { explainJsonLdError } from "./json-ld-error.js";
import type { QuadReader, QuadReaderOptions } from "./quad-reader.js";
import type { ReadReport } from "./read-report.js";
import { createTermFactory } from "./terms.js";

/** How a {@link JsonLdReader} reads. */
export interface JsonLdReaderOptions extends QuadReaderOptions {
  readonly contexts?: JsonLdContexts | undefined;
  readonly loadContext?: JsonLdLoader | undefined;
}

/** Reads JSON-LD 1.1: expansion is the jsonld library’s. A document is read as a whole, once it has ended. */
export class JsonLdReader implements QuadReader {
  readonly report: ReadReport;
  readonly prefixes: Record<string, string> = {};
  failed = false;
  readonly #options: JsonLdReaderOptions;
  #text = "";
  #quads: RDF.Quad[] = [];

  constructor(options: JsonLdReaderOptions) {
    this.report = options.report;
    this.#options = options;
  }

  write(text: string): void {
    this.#text += text;
  }

  async end(): Promise<void> {
    const document = this.#parse();
    if (this.failed) return;
    this.#notePrefixes(document);
    const expanded = await this.#expand(document);
    if (this.failed) return;
    this.#quads = new ExpandedJsonLd(createTermFactory(), this.report).read(expanded);
  }

  take(): RDF.Quad[] {
    const quads = this.#quads;
    this.#quads = [];
    return quads;
  }

  #parse(): unknown {
    const { maxDepth } = this.#options;
    try {
      const document: unknown = JSON.parse(this.#text);
      if (typeof document !== "object" || document === null) {
        this.#fail("rdf.syntax", "This is not JSON-LD: it is neither an object nor an array.");
      } else if (isDeeper(document, maxDepth)) {
        this.#fail("rdf.limit.depth", `Objects and arrays are nested deeper than ${maxDepth} levels.`);
      }
      return document;
    } catch {
      const fault = findJsonFault(this.#text);
      this.failed = true;
      this.report.error(
        "rdf.syntax",
        `This is not JSON: ${fault?.message ?? "it cannot be read"}.`,
        fault === undefined ? undefined : { line: fault.line, column: fault.column },
      );
      return undefined;
    }
  }

  async #expand(document: unknown): Promise<unknown> {
    const { baseIri, contexts, loadContext: loader } = this.#options;
    // It is large, and not needed by those who read other syntaxes.
    const { default: jsonld } = await import("jsonld");
    try {
      return await jsonld.expand(
        document as object,
        {
          base: baseIri === "" ? null : baseIri,
          documentLoader: (url: string) => loadContext(url, contexts, loader),
          eventHandler: ({ event, next }: JsonLdEventCall) => {
            this.#onEvent(event);
            next();
          },
        } as unknown as Parameters<typeof jsonld.expand>[1],
      );
    } catch (error) {
      this.#fail("rdf.jsonld", `The JSON-LD cannot be read: ${explainJsonLdError(error)}`);
      return undefined;
    }
  }

  #onEvent({ code, message, details }: JsonLdEvent): void {
    if (code === "invalid property") {
      this.report.warn(
        "rdf.jsonld.undefined",
        `No context says what “${String(details?.property)}” means, so it means nothing in RDF; it was left out.`,
      );
    } else if (!SAYS_NOTHING.has(code) && !code.startsWith("relative ")) {
      // Relative IRIs are dealt with where they become terms.
      this.report.warn("rdf.jsonld.ignored", `${message} (${JSON.stringify(details ?? {}).slice(0, 120)})`);
    }
  }

  #notePrefixes(document: unknown): void {
    const context = Array.isArray(document) ? undefined : (document as Record<string, unknown>)["@context"];
    for (const part of Array.isArray(context) ? context : [context]) {
      if (typeof part !== "object" || part === null) continue;
      for (const [name, definition] of Object.entries(part)) {
        if (typeof definition === "string" && /[#/]$/.test(definition)) this.prefixes[name] = definition;
      }
    }
  }

  #fail(code: string, message: string): void {
    this.failed = true;
    this.report.error(code, message);
  }
}

/** What the jsonld library leaves out without losing a statement. */
const SAYS_NOTHING = /* @__PURE__ */ new Set(["empty object", "object with only @id", "object with only @language"]);

interface JsonLdEvent {
  readonly code: string;
  readonly message: string;
  readonly details?: { readonly property?: unknown };
}

interface JsonLdEventCall {
  readonly event: JsonLdEvent;
  readonly next: () => void;
}

/** Whether objects and arrays are nested deeper than a limit; without calling itself, since the depth is hostile. */
function isDeeper(document: object, limit: number): boolean {
  let level: object[] = [document];
  for (let depth = 1; level.length > 0; depth++) {
    if (depth > limit) return true;
    const next: object[] = [];
    for (const parent of level) {
      for (const child of Object.values(parent)) if (typeof child === "object" && child !== null) next.push(child);
    }
    level = next;
  }
  return false;
}
