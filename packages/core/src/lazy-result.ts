import type { Diagnostic, Loss, Result, TraceEntry } from "./result.js";

/** How a {@link lazyResult} comes by what it has to say; each is called at most once. */
export interface Telling {
  readonly diagnostics: () => readonly Diagnostic[];
  readonly losses: () => readonly Loss[];
  readonly trace?: () => readonly TraceEntry[];
}

class LazyResult<T> implements Result<T> {
  declare readonly diagnostics: readonly Diagnostic[];
  declare readonly losses: readonly Loss[];
  declare readonly trace?: readonly TraceEntry[];
  readonly value: T;
  readonly #telling: Telling;
  #diagnostics: readonly Diagnostic[] | undefined;
  #losses: readonly Loss[] | undefined;
  #trace: readonly TraceEntry[] | undefined;

  constructor(value: T, telling: Telling) {
    this.value = value;
    this.#telling = telling;
    Object.defineProperties(this, telling.trace === undefined ? TOLD : TOLD_AND_TRACED);
  }

  static diagnosticsOf(result: LazyResult<unknown>): readonly Diagnostic[] {
    result.#diagnostics ??= result.#telling.diagnostics();
    return result.#diagnostics;
  }

  static lossesOf(result: LazyResult<unknown>): readonly Loss[] {
    result.#losses ??= result.#telling.losses();
    return result.#losses;
  }

  static traceOf(result: LazyResult<unknown>): readonly TraceEntry[] {
    result.#trace ??= result.#telling.trace?.() ?? [];
    return result.#trace;
  }
}

// All lazy results share these functions. An accessor that is made anew for each object, as in an object literal, becomes a
// part of the object's hidden class: V8 then keeps what it closes over, whole records, until its next full collection.
const TOLD: PropertyDescriptorMap & ThisType<LazyResult<unknown>> = {
  diagnostics: {
    enumerable: true,
    get() {
      return LazyResult.diagnosticsOf(this);
    },
  },
  losses: {
    enumerable: true,
    get() {
      return LazyResult.lossesOf(this);
    },
  },
};

const TOLD_AND_TRACED: PropertyDescriptorMap & ThisType<LazyResult<unknown>> = {
  ...TOLD,
  trace: {
    enumerable: true,
    get() {
      return LazyResult.traceOf(this);
    },
  },
};

/**
 * A {@link Result} that finds what it has to say when somebody reads it: paths and losses can cost more than the value. It
 * has the same properties of its own as any other result, so a copy of it (`{ ...result }`) has all that it says.
 *
 * @example
 * ```ts
 * import { lazyResult } from "@metabridge/core";
 * const { value, losses } = lazyResult("Trees", { diagnostics: () => [], losses: () => [] });
 * console.log(value, losses); // Trees []
 * ```
 */
export function lazyResult<T>(value: T, telling: Telling): Result<T> {
  return new LazyResult(value, telling);
}
