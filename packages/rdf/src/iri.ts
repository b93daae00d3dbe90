/**
 * Characters that no IRI may hold. Surrogates are in it, since most of them that stand here are halves; whole pairs are
 * let through on the second look. Source: Turtle, production [18] IRIREF; RFC 3987, section 2.2.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that IRIs forbid
export const FORBIDDEN_IN_IRI = /[\u0000-\u0020<>"{}|\\^`\u007f\ud800-\udfff]/;
const EACH_FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: as above
  /[\u0000-\u0020<>"{}|\\^`\u007f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*:/;

/** Whether an IRI begins with a scheme. Source: RFC 3986, section 4.3. */
export function isAbsoluteIri(iri: string): boolean {
  return iri.startsWith("http") || SCHEME.test(iri) ? iri.includes(":") : false;
}

/** The IRI with each character that it may not hold percent-encoded; the same string where there is none. */
export function encodeIri(iri: string): string {
  if (!FORBIDDEN_IN_IRI.test(iri)) return iri;
  return iri.replace(EACH_FORBIDDEN, (character) =>
    character >= "\ud800" && character <= "\udfff" ? "%EF%BF%BD" : encodeURIComponent(character),
  );
}
