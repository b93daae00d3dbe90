import type { Syntax } from "./editor.js";

/** How a text looks, by its first character. */
export function syntaxOf(text: string): Syntax {
  const start = text.slice(0, 2000).trimStart();
  if (start.startsWith("{") || start.startsWith("[")) return "json";
  if (/^<(?:\?xml|!--|[A-Za-z_][\w.-]*(?::[\w.-]+)?[\s>/])/.test(start)) return "xml";
  return start === "" ? "plain" : "turtle";
}
