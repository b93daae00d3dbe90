import type { Position } from "../position.js";
import { afterString, afterWhiteSpace } from "./json-text.js";

/** A value as it stands in the text. */
interface Place {
  readonly offset: number;
  /** Of an object or a list; looked for when somebody asks. */
  inside?: ReadonlyMap<string, Place>;
}

const NOTHING: ReadonlyMap<string, Place> = new Map();

/**
 * Where the values of a JSON text stand. `JSON.parse` tells no places, and parsers that do take some twenty times as long;
 * so nothing is done before somebody asks, and then only the objects and lists on the way to the value are gone through.
 *
 * The text must be JSON; with `json-lines`, one value after the other.
 *
 * @example
 * ```ts
 * import { JsonPlaces } from "@metabridge/core";
 * const places = new JsonPlaces('{\n  "title": "Trees",\n  "tags": ["green", "city"]\n}');
 * console.log(places.of("/tags/1"), places.of(["title"])); // { line: 3, column: 21 } { line: 2, column: 12 }
 * ```
 */
export class JsonPlaces {
  readonly #text: string;
  readonly #root: Place;
  /** Where each line begins. */
  #lines: number[] | undefined;

  constructor(text: string, form: "json" | "json-lines" = "json") {
    this.#text = text;
    const offset = afterWhiteSpace(text, 0);
    this.#root = form === "json" ? { offset } : { offset, inside: this.#values(offset) };
  }

  /**
   * The position of the value that a JSON pointer (RFC 6901) or its steps lead to: of a member's value, not of its name.
   * Of members with the same name the last one counts, as for `JSON.parse`. In `json-lines` the first step is the number of
   * the value.
   */
  of(where: string | readonly (string | number)[]): Position | undefined {
    let place: Place | undefined = this.#root;
    for (const step of typeof where === "string" ? stepsOf(where) : where) {
      place.inside ??= this.#inside(place.offset);
      place = place.inside.get(String(step));
      if (place === undefined) return undefined;
    }
    return this.#positionAt(place.offset);
  }

  #inside(offset: number): ReadonlyMap<string, Place> {
    switch (this.#text[offset]) {
      case "{":
        return this.#members(offset + 1);
      case "[":
        return this.#items(offset + 1);
      default:
        return NOTHING;
    }
  }

  #members(from: number): Map<string, Place> {
    const text = this.#text;
    const found = new Map<string, Place>();
    for (let at = afterWhiteSpace(text, from); text[at] === '"'; at = this.#afterComma(at)) {
      const end = afterString(text, at);
      const name = text.slice(at + 1, end - 1);
      at = afterWhiteSpace(text, afterWhiteSpace(text, end) + 1);
      found.set(name.includes("\\") ? (JSON.parse(`"${name}"`) as string) : name, { offset: at });
    }
    return found;
  }

  #items(from: number): Map<string, Place> {
    const text = this.#text;
    const found = new Map<string, Place>();
    for (let at = afterWhiteSpace(text, from); at < text.length && text[at] !== "]"; at = this.#afterComma(at)) {
      found.set(String(found.size), { offset: at });
    }
    return found;
  }

  /** Values one after the other, with white space between them. */
  #values(from: number): Map<string, Place> {
    const found = new Map<string, Place>();
    for (let at = from; at < this.#text.length; at = afterWhiteSpace(this.#text, this.#afterValue(at))) {
      found.set(String(found.size), { offset: at });
    }
    return found;
  }

  /** Behind a value, and what separates it from the next one. */
  #afterComma(at: number): number {
    const end = afterWhiteSpace(this.#text, this.#afterValue(at));
    return this.#text[end] === "," ? afterWhiteSpace(this.#text, end + 1) : end;
  }

  #afterValue(from: number): number {
    const text = this.#text;
    let depth = 0;
    for (let at = from; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === QUOTE) {
        at = afterString(text, at) - 1;
        if (depth === 0) return at + 1;
      } else if (code === OPEN_OBJECT || code === OPEN_LIST) depth++;
      else if (code === CLOSE_OBJECT || code === CLOSE_LIST) {
        // What closes the object or list around the value ends a number or a word.
        if (depth === 0) return at;
        if (--depth === 0) return at + 1;
      } else if (depth === 0 && (code === COMMA || code <= SPACE)) return at;
    }
    return text.length;
  }

  #positionAt(offset: number): Position {
    this.#lines ??= lineStarts(this.#text);
    const lines = this.#lines;
    let low = 0;
    let high = lines.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((lines[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (lines[low] ?? 0) + 1 };
  }
}

const QUOTE = 34;
const COMMA = 44;
const SPACE = 32;
const OPEN_LIST = 91;
const CLOSE_LIST = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;

/** Source: RFC 6901, sections 3 and 4. */
const stepsOf = (pointer: string): string[] =>
  pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}
