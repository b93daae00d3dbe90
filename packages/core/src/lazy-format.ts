import type { Format, FormatSignature } from "./format.js";

/** How a format is loaded: see {@link lazyFormat}. */
export interface LazyFormatParts<Model> {
  readonly signature: FormatSignature;
  /** Called when a document is first read or written; once, unless it fails. */
  load(): Promise<Format<Model>>;
  /** What the format can do; default both. */
  readonly ways?: "read and write" | "read" | "write";
}

/**
 * A format whose code is loaded when a document is first read or written in it; to be chosen it needs its signature alone.
 * With `import()` in `load`, bundlers make a file of its own of the code, which browsers fetch when they need it.
 *
 * @example
 * ```ts
 * import { lazyFormat } from "@metabridge/core";
 *
 * const titles = lazyFormat({
 *   signature: {
 *     id: "titles",
 *     title: "Titles",
 *     hub: "dcat",
 *     mediaTypes: ["text/plain"],
 *     extensions: [".txt"],
 *     documents: "many-records",
 *     detect: () => 0,
 *   },
 *   // For code of one's own: load: async () => (await import("./titles.js")).TITLES
 *   load: async () => ({
 *     ...titles,
 *     async *write() {
 *       yield { value: "Trees", diagnostics: [], losses: [] };
 *     },
 *   }),
 *   ways: "write",
 * });
 * console.log(titles.id, titles.read === undefined); // titles true
 * ```
 */
export function lazyFormat<Model>({ signature, load, ways = "read and write" }: LazyFormatParts<Model>): Format<Model> {
  let loading: Promise<Format<Model>> | undefined;
  const format = (): Promise<Format<Model>> => {
    loading ??= load().catch((error: unknown) => {
      // A network may be back at the next attempt.
      loading = undefined;
      throw error;
    });
    return loading;
  };
  return {
    ...signature,
    ...(ways === "write"
      ? {}
      : {
          async *read(text, options) {
            yield* (await format()).read?.(text, options) ?? [];
          },
        }),
    ...(ways === "read"
      ? {}
      : {
          async *write(records, options) {
            yield* (await format()).write?.(records, options) ?? [];
          },
        }),
  };
}
