import { type JsonLdContexts, type JsonLdLoader, loadContext } from "./json-ld-contexts.js";

/** The context that JSON-LD is to be compacted with, or its address, and how addresses are resolved. */
export interface CompactionOptions {
  readonly context?: unknown;
  readonly contexts?: JsonLdContexts | undefined;
  readonly loadContext?: JsonLdLoader | undefined;
}

/** A document in a context of the caller’s. */
export interface CompactedJsonLd {
  readonly document: Readonly<Record<string, unknown>>;
  /** Prefixes of the context that must not hold in this document, since IRIs of it begin like them. */
  readonly banned: readonly string[];
}

/** Compacts expanded JSON-LD with the jsonld library; the tree stays as it is. */
export async function compactJsonLd(expanded: string, options: CompactionOptions): Promise<CompactedJsonLd> {
  const { context, contexts, loadContext: loader } = options;
  const { default: jsonld } = await import("jsonld");
  const banned: string[] = [];
  for (;;) {
    const bans = Object.fromEntries(banned.map((prefix) => [prefix, null]));
    try {
      const document = await jsonld.compact(
        JSON.parse(expanded),
        (banned.length === 0 ? context : [context, bans].flat()) as Parameters<typeof jsonld.compact>[1],
        {
          // Whole IRIs stay whole.
          base: null,
          documentLoader: (url: string) => loadContext(url, contexts, loader),
        } as unknown as Parameters<typeof jsonld.compact>[2],
      );
      return { document: document as Record<string, unknown>, banned };
    } catch (error) {
      const prefix = confusedPrefix(error);
      if (prefix === undefined || banned.includes(prefix)) throw error;
      banned.push(prefix);
    }
  }
}

/** The prefix that an IRI of the document begins like: `dct`, for an IRI that someone wrote as `dct:Standard`. */
function confusedPrefix(error: unknown): string | undefined {
  const { message } = error as { message?: string };
  return /confused with prefix "([^"]+)"/.exec(message ?? "")?.[1];
}
