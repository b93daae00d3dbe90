import type { Diagnostic } from "@metabridge/core";

/** Tells about a source: the diagnostics that sources give, each in one place. */
export class Problems {
  readonly #source: string;
  readonly #tell: ((diagnostic: Diagnostic) => void) | undefined;

  constructor(source: string, tell: ((diagnostic: Diagnostic) => void) | undefined) {
    this.#source = source;
    this.#tell = tell;
  }

  /** Records are missing from what is yielded. */
  error(code: string, message: string): void {
    this.#tell?.({ code, severity: "error", message, source: this.#source });
  }

  /** All is there, but the source is not as it should be. */
  warning(code: string, message: string): void {
    this.#tell?.({ code, severity: "warning", message, source: this.#source });
  }

  /** Compares what came with what the source counts. */
  count(came: number, counted: number | undefined): void {
    if (counted === undefined || came === counted) return;
    if (came > counted) {
      this.warning("source.count.too-low", `The source counts ${counted} records, and gave ${came}.`);
      return;
    }
    this.error(
      "source.records.missing",
      `The source counts ${counted} records, and gave ${came} different ones: ${counted - came} are missing, or it counts wrong.`,
    );
  }
}
