import { type Diagnostic, type Loss, type Result, result, type TraceEntry } from "@metabridge/core";

/** Gathers what the stages of a conversion have to say, until a piece of output takes it along. */
export class Ledger {
  #diagnostics: Diagnostic[] = [];
  #losses: Loss[] = [];
  #trace: TraceEntry[] | undefined;

  add(from: Omit<Result<unknown>, "value">): void {
    if (from.diagnostics.length > 0) this.#diagnostics.push(...from.diagnostics);
    if (from.losses.length > 0) this.#losses.push(...from.losses);
    if (from.trace !== undefined) {
      this.#trace ??= [];
      this.#trace.push(...from.trace);
    }
  }

  report(diagnostic: Diagnostic): void {
    this.#diagnostics.push(diagnostic);
  }

  get isEmpty(): boolean {
    return this.#diagnostics.length === 0 && this.#losses.length === 0 && this.#trace === undefined;
  }

  get hasErrors(): boolean {
    return this.#diagnostics.some((diagnostic) => diagnostic.severity === "error");
  }

  /** A result with a value and all that was gathered since the last one. */
  take<T>(value: T): Result<T> {
    const taken = result(value, this.#diagnostics, this.#losses, this.#trace);
    this.#diagnostics = [];
    this.#losses = [];
    this.#trace = undefined;
    return taken;
  }
}
