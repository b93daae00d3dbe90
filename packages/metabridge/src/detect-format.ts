import type { Format } from "@metabridge/core";

/** The format that is surest of a document that begins with `head`; of equally sure ones the first, which ends the search when it is certain. */
export function detectFormat(head: string, formats: Iterable<Format>): Format | undefined {
  let best: Format | undefined;
  let surest = 0;
  for (const format of formats) {
    if (format.read === undefined) continue;
    const sureness = format.detect(head);
    if (sureness >= 1) return format;
    if (sureness > surest) {
      best = format;
      surest = sureness;
    }
  }
  return best;
}
