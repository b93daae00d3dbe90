import type { TraceLine } from "./protocol.js";

/** So many start tags may stand on lines of their own before what they hold. */
const TAGS = 6;

/** Where a line of the output came from. A line of XML that only opens an element came from where what it holds did. */
export function sourcesOfLine(line: number, text: string, trace: readonly TraceLine[]): readonly TraceLine[] {
  const lines = text.split("\n");
  for (let at = line; at < line + TAGS; at++) {
    const found = trace.filter(({ output }) => output === at);
    if (found.length > 0 || !/^\s*<[^/?!](?:[^>]*[^/>])?>$/.test(lines[at - 1] ?? "")) return found;
  }
  return [];
}
