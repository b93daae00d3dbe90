import type { WriteReport } from "./write-report.js";

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must be escaped
const SPECIAL = /["\\\u0000-\u001f\u007f\ud800-\udfff]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above
const EACH_SPECIAL = /["\\\u0000-\u001f\u007f]/g;
// In a long string, quotes need escaping only where three would meet, and line breaks and tabs stand for themselves.
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above
const EACH_SPECIAL_LONG = /\\|"(?="")|"$|[\u0000-\u0008\u000b-\u001f\u007f]/g;

const NAMED: Readonly<Record<string, string>> = {
  '"': '\\"',
  "\\": "\\\\",
  "\b": "\\b",
  "\t": "\\t",
  "\n": "\\n",
  "\f": "\\f",
  "\r": "\\r",
};

const escapeCharacter = (character: string): string =>
  NAMED[character] ?? `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;

/** A literal's text in quotes, on one line. Source: N-Triples, production [9] STRING_LITERAL_QUOTE. */
export function quote(text: string, report: WriteReport): string {
  return SPECIAL.test(text) ? `"${report.text(text).replace(EACH_SPECIAL, escapeCharacter)}"` : `"${text}"`;
}

/** As {@link quote}, but with line breaks as they are. Source: Turtle, production [24] STRING_LITERAL_LONG_QUOTE. */
export function quoteLong(text: string, report: WriteReport): string {
  return text.includes("\n")
    ? `"""${report.text(text).replace(EACH_SPECIAL_LONG, escapeCharacter)}"""`
    : quote(text, report);
}
