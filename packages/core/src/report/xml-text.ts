const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML 1.0 does not have
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** A text as it can stand in XML and HTML, also in an attribute. Characters that XML does not have are left out. */
export const escaped = (text: string): string =>
  text.replace(NOT_XML, "").replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
