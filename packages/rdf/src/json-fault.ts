import type { Position } from "@metabridge/core";

/** Where a text stops being JSON, and what is wrong there. */
export interface JsonFault extends Position {
  readonly message: string;
}

const WHITE_SPACE = /[ \t\n\r]*/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them in strings
const STRING = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y;
const LITERAL = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;

/**
 * Finds where a text that JSON.parse refuses goes wrong, since engines say that in ways of their own, or not at all.
 * Source: RFC 8259.
 */
export function findJsonFault(text: string): JsonFault | undefined {
  let offset = 0;
  const match = (pattern: RegExp): boolean => {
    pattern.lastIndex = offset;
    const found = pattern.test(text);
    if (found) offset = pattern.lastIndex;
    return found;
  };
  const fault = (expected: string): JsonFault => {
    const before = text.slice(0, offset);
    const line = before.split("\n").length;
    const column = offset - before.lastIndexOf("\n");
    const found =
      offset >= text.length ? "the text ends" : `there is ${JSON.stringify([...text.slice(offset, offset + 2)][0])}`;
    return { line, column, message: `${expected} is expected, but ${found}` };
  };
  /** The closing bracket of each array and object that is open. */
  const open: string[] = [];
  let wanted: "value" | "first-item" | "key" | "first-key" | "separator" = "value";
  for (;;) {
    match(WHITE_SPACE);
    const character = text[offset];
    if (wanted === "separator") {
      const close = open.at(-1);
      if (close === undefined) return offset === text.length ? undefined : fault("the end of the text");
      if (character === close) {
        offset++;
        open.pop();
      } else if (character === ",") {
        offset++;
        wanted = close === "}" ? "key" : "value";
      } else return fault(`“,” or “${close}”`);
      continue;
    }
    if ((wanted === "first-item" && character === "]") || (wanted === "first-key" && character === "}")) {
      offset++;
      open.pop();
      wanted = "separator";
      continue;
    }
    if (wanted === "key" || wanted === "first-key") {
      if (!match(STRING)) return fault("a name in double quotes");
      match(WHITE_SPACE);
      if (text[offset] !== ":") return fault("“:”");
      offset++;
      wanted = "value";
      continue;
    }
    if (character === "{" || character === "[") {
      offset++;
      open.push(character === "{" ? "}" : "]");
      wanted = character === "{" ? "first-key" : "first-item";
      continue;
    }
    if (!match(STRING) && !match(LITERAL)) return fault("a value");
    wanted = "separator";
  }
}
