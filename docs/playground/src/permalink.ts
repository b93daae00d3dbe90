/** What a permalink holds: the document and what is shown of it. */
export interface Shared {
  readonly text: string;
  readonly to: string;
  readonly profile?: string;
}

/** Browsers and chat programs cut addresses that are longer than this. */
export const LONGEST = 100_000;

/** The state as the fragment of an address, which browsers do not send to the server: compressed, in base64url. */
export async function toFragment(shared: Shared): Promise<string> {
  const bytes = await through(new TextEncoder().encode(JSON.stringify(shared)), new CompressionStream("deflate-raw"));
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** Undefined where the fragment is none of ours. */
export async function fromFragment(fragment: string): Promise<Shared | undefined> {
  try {
    const binary = atob(fragment.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    const text = new TextDecoder().decode(await through(bytes, new DecompressionStream("deflate-raw")));
    const { text: document, to, profile } = JSON.parse(text) as Partial<Shared>;
    if (typeof document !== "string" || typeof to !== "string") return undefined;
    return { text: document, to, ...(typeof profile === "string" ? { profile } : {}) };
  } catch {
    return undefined;
  }
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  const piped = new Blob([bytes]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(piped).arrayBuffer());
}
