import { type Diagnostic, hasErrors, lazyResult, type Result } from "@metabridge/core";

/** What a stage of a conversion says beside its value. */
export type Said = Omit<Result<unknown>, "value">;

/**
 * Gathers what the stages of a conversion have to say, until a piece of output takes it along. Stages tell it late: paths
 * and positions cost a walk over the record, which only who reads them pays for.
 */
export class Ledger {
  #parts: Said[] = [];

  add(part: Said): void {
    this.#parts.push(part);
  }

  report(diagnostic: Diagnostic): void {
    this.#parts.push({ diagnostics: [diagnostic], losses: [] });
  }

  get isEmpty(): boolean {
    return this.#parts.length === 0;
  }

  get hasErrors(): boolean {
    return this.#parts.some(hasErrors);
  }

  /** A result with a value and all that was gathered since the last one. */
  take<T>(value: T): Result<T> {
    const parts = this.#parts;
    this.#parts = [];
    return gathered(value, parts);
  }
}

/** A value with what several stages said, in their order. */
export function gathered<T>(value: T, parts: readonly Said[]): Result<T> {
  return lazyResult(value, {
    diagnostics: () => parts.flatMap((part) => part.diagnostics),
    losses: () => parts.flatMap((part) => part.losses),
    ...(parts.some((part) => "trace" in part) ? { trace: () => parts.flatMap((part) => part.trace ?? []) } : {}),
  });
}

/** What is said of a record, with the source that it came from. */
export function fromSource<T>(said: Result<T>, source: string | undefined): Result<T> {
  if (source === undefined) return said;
  return lazyResult(said.value, {
    diagnostics: () => said.diagnostics.map((diagnostic) => ({ source, ...diagnostic })),
    losses: () => said.losses.map((loss) => ({ source, ...loss })),
    ...("trace" in said ? { trace: () => said.trace ?? [] } : {}),
  });
}
