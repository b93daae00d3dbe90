/** Contexts by the addresses that documents name them with, each as parsed JSON: `{ "@context": … }` or what is in it. */
export type JsonLdContexts = Readonly<Record<string, unknown>>;

/** Fetches a context, and gives the parsed JSON. */
export type JsonLdLoader = (url: string) => Promise<unknown>;

/** What the jsonld library wants of a document loader. */
interface RemoteDocument {
  readonly documentUrl: string;
  readonly document: unknown;
}

/**
 * A context that a document names by its address: one of those that the caller knows, or what the caller’s loader fetches.
 * Nothing else is ever fetched.
 */
export async function loadContext(
  url: string,
  contexts: JsonLdContexts | undefined,
  loader: JsonLdLoader | undefined,
): Promise<RemoteDocument> {
  const known = contexts?.[url];
  if (known !== undefined) return { documentUrl: url, document: wrap(known) };
  if (loader === undefined) {
    throw new Error(
      `its context ${url} is not fetched; give it with the option \`contexts\`, or a \`loadContext\` function.`,
    );
  }
  return { documentUrl: url, document: wrap(await loader(url)) };
}

const wrap = (context: unknown): unknown =>
  typeof context === "object" && context !== null && "@context" in context ? context : { "@context": context };
