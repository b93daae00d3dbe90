import type { Position } from "../position.js";
import { afterWhiteSpace } from "./json-text.js";

/** Where a text stops being JSON, and why. */
export interface JsonMistake extends Position {
  /** Plain English, without a full stop: `expected “,” or “}”, found “x”`. */
  readonly message: string;
}

// Source: RFC 8259, sections 3, 6 and 7.
const LITERAL = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they may not stand in a text.
const PLAIN = /[^"\\\u0000-\u001f]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/**
 * The first mistake in a text that is no JSON. `JSON.parse` names no place in most engines; call this when it has refused a
 * text. Undefined where there is no mistake.
 *
 * @example
 * ```ts
 * import { jsonMistake } from "@metabridge/core";
 * console.log(jsonMistake('{\n  "title": trees\n}')); // { message: 'expected a value, found “t”', line: 2, column: 12 }
 * ```
 */
export function jsonMistake(text: string): JsonMistake | undefined {
  const mistake = new Check(text).mistake();
  if (mistake === undefined) return undefined;
  const before = text.slice(0, mistake.at);
  const line = before.split("\n").length;
  return { message: mistake.message, line, column: mistake.at - before.lastIndexOf("\n") };
}

interface Wrong {
  readonly at: number;
  readonly message: string;
}

/** Goes through a text as its grammar asks; what is open is in a list, so that deep nesting takes no stack. */
class Check {
  readonly #text: string;
  readonly #open: ("{" | "[")[] = [];
  #at = 0;
  #wrong: Wrong | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  mistake(): Wrong | undefined {
    this.#space();
    do {
      if (!this.#value() || !this.#closings()) return this.#wrong;
    } while (this.#open.length > 0);
    if (this.#at < this.#text.length) this.#fail("expected the end of the document");
    return this.#wrong;
  }

  /** A value, or the beginning of one that holds others, up to where the next value or an end is due. */
  #value(): boolean {
    for (;;) {
      const first = this.#text[this.#at];
      if (first === '"') return this.#string();
      if (first !== "{" && first !== "[") {
        return this.#matches(LITERAL) || this.#fail("expected a value");
      }
      this.#at++;
      this.#space();
      this.#open.push(first);
      if (this.#text[this.#at] === (first === "{" ? "}" : "]")) return true;
      if (first === "{" && !this.#name()) return false;
    }
  }

  /** What may follow a value: ends of what it stands in, then a comma with what leads to the next value. */
  #closings(): boolean {
    for (let within = this.#open.at(-1); within !== undefined; within = this.#open.at(-1)) {
      this.#space();
      const end = within === "{" ? "}" : "]";
      const found = this.#text[this.#at];
      if (found !== end && found !== ",") return this.#fail(`expected “,” or “${end}”`);
      this.#at++;
      this.#space();
      if (found === ",") return within === "[" || this.#name();
      this.#open.pop();
    }
    this.#space();
    return true;
  }

  #name(): boolean {
    if (this.#text[this.#at] !== '"') return this.#fail("expected a name in quotation marks");
    if (!this.#string()) return false;
    this.#space();
    if (this.#text[this.#at] !== ":") return this.#fail("expected “:”");
    this.#at++;
    this.#space();
    return true;
  }

  #string(): boolean {
    const from = this.#at++;
    for (;;) {
      this.#matches(PLAIN);
      const next = this.#text[this.#at];
      if (next === '"') {
        this.#at++;
        return true;
      }
      if (next === undefined) {
        this.#wrong = { at: from, message: "a text has no end" };
        return false;
      }
      if (next !== "\\") return this.#fail("a line break or control character stands in a text", "");
      if (!this.#matches(ESCAPE)) return this.#fail("there is no such escape", "");
    }
  }

  #matches(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at;
    const isThere = pattern.test(this.#text);
    if (isThere) this.#at = pattern.lastIndex;
    return isThere;
  }

  #space(): void {
    this.#at = afterWhiteSpace(this.#text, this.#at);
  }

  #fail(message: string, found = this.#found()): false {
    this.#wrong = { at: this.#at, message: `${message}${found}` };
    return false;
  }

  #found(): string {
    const code = this.#text.codePointAt(this.#at);
    return code === undefined ? ", found the end" : `, found “${String.fromCodePoint(code)}”`;
  }
}
