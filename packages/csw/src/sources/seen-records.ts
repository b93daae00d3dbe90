import { detachedText, type SourceRecord } from "@metabridge/core";
import type { Problems } from "./problems.js";

/** What came already: identifiers with a sum of their contents, some 50 bytes for each. */
export class SeenRecords {
  readonly #sums = new Map<string, number>();
  readonly #problems: Problems;
  #namesakes = 0;

  constructor(problems: Problems) {
    this.#problems = problems;
  }

  /** How many records came, those with the identifier of another one too. */
  get count(): number {
    return this.#sums.size + this.#namesakes;
  }

  /**
   * Whether a record has not come before. One with a known identifier and other content is told of, where it stands at a
   * place that was not read before: else it has only changed since.
   */
  add({ id, content }: Pick<SourceRecord, "id" | "content">, isNewPlace: boolean): boolean {
    const sum = checksum(content);
    const before = this.#sums.get(id);
    if (before === undefined) {
      this.#sums.set(detachedText(id), sum);
      return true;
    }
    if (before !== sum && isNewPlace) {
      this.#namesakes++;
      this.#problems.warning(
        "source.identifier.repeated",
        `Several records have the identifier ${id}: only the first of them is given.`,
      );
    }
    return false;
  }
}

const encoder = new TextEncoder();

/**
 * FNV-1a: tells the same content from another; it need not be safe from forgers. Over bytes, since a text that was put
 * together of pieces is slow to go through character by character.
 */
function checksum(content: string | Uint8Array): number {
  let sum = 0x811c9dc5;
  for (const byte of typeof content === "string" ? encoder.encode(content) : content) {
    sum = Math.imul(sum ^ byte, 0x01000193);
  }
  return sum;
}
