/** Long enough to see past a comment, an XML declaration and a good many name spaces. */
const HEAD_LENGTH = 8192;

/** The beginning of a text, and the whole of it again. */
export interface Headed {
  readonly head: string;
  readonly text: AsyncIterable<string>;
}

/** Reads as much as it takes to see what a text is, and gives it back with the rest. */
export async function readHead(text: AsyncIterable<string>): Promise<Headed> {
  const iterator = text[Symbol.asyncIterator]();
  const read: string[] = [];
  let length = 0;
  let ended = false;
  while (length < HEAD_LENGTH) {
    const next = await iterator.next();
    if (next.done === true) {
      ended = true;
      break;
    }
    read.push(next.value);
    length += next.value.length;
  }
  async function* whole(): AsyncIterable<string> {
    try {
      yield* read;
      while (!ended) {
        const next = await iterator.next();
        if (next.done === true) ended = true;
        else yield next.value;
      }
    } finally {
      if (!ended) await iterator.return?.();
    }
  }
  return { head: read.join("").slice(0, HEAD_LENGTH), text: whole() };
}
