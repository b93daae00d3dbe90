import { type Diagnostic, detachedText, type Source, type SourceRecord } from "@metabridge/core";
import { reasonOf } from "./reason-of.js";

/** Reads a source once, and knows whether it gave all that it has. */
export class Listing {
  /** It was read to its end, and said of nothing that it is missing. */
  isComplete = false;
  hasFailed = false;
  readonly #source: Source;
  readonly #report: (diagnostic: Diagnostic) => void;
  readonly #onTotal: (total: number) => void;
  #isMissingSome = false;

  constructor(source: Source, report: (diagnostic: Diagnostic) => void, onTotal: (total: number) => void) {
    this.#source = source;
    this.#report = report;
    this.#onTotal = onTotal;
  }

  /** Ends where the source ends, where it cannot go on, or where `signal` says so. Never throws. */
  async *records(signal: AbortSignal): AsyncGenerator<SourceRecord, void> {
    try {
      const records = this.#source.records({
        signal,
        onTotal: this.#onTotal,
        onDiagnostic: (diagnostic) => {
          if (diagnostic.severity === "error") this.#isMissingSome = true;
          this.#report(diagnostic);
        },
      });
      for await (const record of records) {
        if (signal.aborted) return;
        // States and reports remember it longer than the response that it came in.
        yield { ...record, id: detachedText(record.id) };
      }
      this.isComplete = !this.#isMissingSome && !signal.aborted;
    } catch (error) {
      if (signal.aborted) return;
      this.hasFailed = true;
      this.#report({
        code: "harvest.source.failed",
        severity: "error",
        message: `The source could not be read to its end: ${reasonOf(error)}`,
        source: this.#source.id,
      });
    }
  }
}
