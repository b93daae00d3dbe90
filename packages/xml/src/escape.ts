const IN_TEXT = /[&<>\r]/;
const IN_ATTRIBUTE = /[&<>"\t\n\r]/;
// XML 1.0, production [2] Char: everything else cannot be written at all, not even as a character reference.
const ILLEGAL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML forbids
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const ILLEGAL_ALL = new RegExp(ILLEGAL.source, "g");

const REFERENCES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

const legal = (text: string): string => (ILLEGAL.test(text) ? text.replace(ILLEGAL_ALL, "\ufffd") : text);

/** Character data. A character that XML 1.0 does not allow becomes U+FFFD. */
export function escapeText(text: string): string {
  const clean = legal(text);
  return IN_TEXT.test(clean) ? clean.replace(/[&<>\r]/g, (character) => REFERENCES[character] ?? character) : clean;
}

/** An attribute value in double quotes; line breaks and tabs survive. */
export function escapeAttribute(text: string): string {
  const clean = legal(text);
  return IN_ATTRIBUTE.test(clean)
    ? clean.replace(/[&<>"\t\n\r]/g, (character) => REFERENCES[character] ?? character)
    : clean;
}
