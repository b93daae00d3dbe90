/** What can be read: text, bytes in UTF-8, UTF-16 or the encoding that an XML declaration names, or a stream of either. */
export type Input = string | Uint8Array | ReadableStream<Uint8Array | string> | AsyncIterable<Uint8Array | string>;

const bomless = (text: string): string => (text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);

/** XML 1.0, appendix F: the encoding by byte order mark, by the pattern of the first bytes, or by the declaration. */
export function detectEncoding(head: Uint8Array): string {
  const [a, b, c, d] = head;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  if (a === 0x3c && b === 0 && c !== 0 && d === 0) return "utf-16le";
  if (a === 0 && b === 0x3c && c === 0 && d !== 0) return "utf-16be";
  const ascii = String.fromCharCode(...head.subarray(0, 256));
  const declared = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z][\w.:-]*)["']/.exec(ascii)?.[1];
  // A declaration that could be read byte by byte is not UTF-16, whatever it says: some exporters write it so.
  if (declared === undefined || /^(utf-?16|ucs-?[24]|iso-10646)/i.test(declared)) return "utf-8";
  return declared;
}

function decoderFor(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder("utf-8");
  }
}

/** Decodes a whole document. */
export function decodeBytes(bytes: Uint8Array): string {
  return bomless(decoderFor(detectEncoding(bytes)).decode(bytes));
}

async function* chunksOf<T>(stream: ReadableStream<T> | AsyncIterable<T>): AsyncIterable<T> {
  if (Symbol.asyncIterator in stream) {
    yield* stream as AsyncIterable<T>;
    return;
  }
  // Safari has no async iteration over streams.
  const reader = (stream as ReadableStream<T>).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    reader.releaseLock();
  }
}

/** Enough bytes for an XML declaration. */
const SNIFF = 256;

/**
 * Any input as pieces of text, decoded on the way; the byte order mark is taken off.
 * Bytes that the encoding does not allow become U+FFFD.
 */
export async function* decodeText(input: Input): AsyncIterable<string> {
  if (typeof input === "string") {
    yield bomless(input);
    return;
  }
  if (input instanceof Uint8Array) {
    yield decodeBytes(input);
    return;
  }
  let decoder: TextDecoder | undefined;
  let held: Uint8Array = new Uint8Array(0);
  let first = true;
  for await (const chunk of chunksOf(input)) {
    if (typeof chunk === "string") {
      yield first ? bomless(chunk) : chunk;
      first = false;
      continue;
    }
    let bytes = chunk;
    if (decoder === undefined) {
      bytes = new Uint8Array(held.length + chunk.length);
      bytes.set(held);
      bytes.set(chunk, held.length);
      if (bytes.length < SNIFF) {
        held = bytes;
        continue;
      }
      decoder = decoderFor(detectEncoding(bytes));
    }
    const text = decoder.decode(bytes, { stream: true });
    if (text !== "") yield first ? bomless(text) : text;
    first = false;
  }
  if (decoder === undefined) {
    if (held.length > 0) yield decodeBytes(held);
    return;
  }
  const rest = decoder.decode();
  if (rest !== "") yield rest;
}
