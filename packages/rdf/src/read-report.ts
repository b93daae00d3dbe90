import type { Diagnostic, Position, Severity } from "@metabridge/core";
import { encodeIri, isAbsoluteIri } from "./iri.js";
import { isWritableLanguage, mendLanguage } from "./language-tag.js";

/** More diagnostics of one code would only repeat the first ones; how many there were is said at the end. */
const MAX_OF_A_CODE = 20;

/** What a reader has to say, and the rules that all readers share. */
export class ReadReport {
  readonly #source: string | undefined;
  readonly #counts = new Map<string, number>();
  #diagnostics: Diagnostic[] = [];

  constructor(source?: string) {
    this.#source = source;
  }

  /** Hands over what was gathered since the last time. */
  take(): Diagnostic[] {
    const diagnostics = this.#diagnostics;
    this.#diagnostics = [];
    return diagnostics;
  }

  error(code: string, message: string, position?: Partial<Position>): void {
    this.#add(code, "error", message, position);
  }

  warn(code: string, message: string, position?: Partial<Position>): void {
    const count = (this.#counts.get(code) ?? 0) + 1;
    this.#counts.set(code, count);
    if (count <= MAX_OF_A_CODE) this.#add(code, "warning", message, position);
  }

  /** Takes over what another reader said. */
  adopt(diagnostic: Diagnostic): void {
    this.#diagnostics.push(diagnostic);
  }

  /** Says how much was not said. */
  end(): void {
    for (const [code, count] of this.#counts) {
      const more = count - MAX_OF_A_CODE;
      if (more > 0) this.#add(code, "warning", `The same is so in ${more} more ${more === 1 ? "place" : "places"}.`);
    }
    this.#counts.clear();
  }

  /** An IRI as it can be used: without white space around it, and with what it cannot hold percent-encoded. */
  iri(written: string, position?: Partial<Position>): string {
    const iri = encodeIri(written.trim());
    if (iri !== written) {
      this.warn("rdf.iri.invalid", `“${written}” has characters that an IRI cannot hold; read as ${iri}.`, position);
    }
    if (!isAbsoluteIri(iri)) {
      this.warn(
        "rdf.iri.relative",
        `“${iri}” is relative, and the document’s address is not known; give a base IRI to make it whole.`,
        position,
      );
    }
    return iri;
  }

  /** A language tag as it can be used; empty where there is none, or none can be made out. */
  language(written: string, position?: Partial<Position>): string {
    if (written === "" || isWritableLanguage(written)) return written;
    const language = mendLanguage(written) ?? "";
    const outcome = language === "" ? "the text is kept without it" : `read as ${language}`;
    this.warn("rdf.language.invalid", `“${written}” is not a language tag; ${outcome}.`, position);
    return language;
  }

  #add(code: string, severity: Severity, message: string, position: Partial<Position> = {}): void {
    this.#diagnostics.push({
      code,
      severity,
      message,
      ...position,
      ...(this.#source === undefined ? {} : { source: this.#source }),
    });
  }
}
