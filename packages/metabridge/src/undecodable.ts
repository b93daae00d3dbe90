import type { Diagnostic, Result } from "@metabridge/core";

/** What a decoder writes for bytes that are none of its encoding. */
const REPLACEMENT = "\ufffd";

/** Lets text pass, and remembers where the first character stands that could not be decoded. */
export class UndecodableWatch {
  #place: Pick<Diagnostic, "line" | "column"> | undefined;
  #lines = 0;
  /** The part of the line before, with which the next piece begins. */
  #column = 0;
  /** Not counted yet: most inputs come in one piece, and hold nothing to be found. */
  #last = "";
  #isTold = false;

  async *watch(text: AsyncIterable<string>): AsyncGenerator<string> {
    for await (const piece of text) {
      if (this.#place === undefined) this.#look(piece);
      yield piece;
    }
  }

  /** A result that also says what was found, once. */
  told<T>(result: Result<T>, source: string | undefined): Result<T> {
    const found = this.take(source);
    return found === undefined ? result : { ...result, diagnostics: [found, ...result.diagnostics] };
  }

  take(source: string | undefined): Diagnostic | undefined {
    if (this.#place === undefined || this.#isTold) return undefined;
    this.#isTold = true;
    return {
      code: "input.undecodable",
      severity: "warning",
      message:
        "Here stands “\ufffd”, which takes the place of what cannot be decoded, and perhaps elsewhere too: the document is in another encoding than it says, or was once read in a wrong one. Name the right one in its XML declaration, such as ISO-8859-1, or write it in UTF-8.",
      ...this.#place,
      ...(source === undefined ? {} : { source }),
    };
  }

  #look(piece: string): void {
    this.#count(this.#last);
    this.#last = piece;
    const at = piece.indexOf(REPLACEMENT);
    if (at < 0) return;
    this.#count(piece.slice(0, at));
    this.#place = { line: this.#lines + 1, column: this.#column + 1 };
    this.#last = "";
  }

  #count(text: string): void {
    let begin = 0;
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", begin)) {
      this.#lines++;
      this.#column = 0;
      begin = end + 1;
    }
    this.#column += text.length - begin;
  }
}
