/** What every syntax can write after `@`. Source: Turtle, production [144s] LANGTAG. */
const WRITABLE = /^[A-Za-z]+(?:-[A-Za-z0-9]+)*$/;

/** Whether a language tag can be written at all; not whether it means a language. */
export function isWritableLanguage(tag: string): boolean {
  return WRITABLE.test(tag);
}

/** The tag that an untidy one stands for, such as `fr-FR` for `fr_FR `; undefined where none can be made out. */
export function mendLanguage(tag: string): string | undefined {
  const mended = tag.trim().replaceAll("_", "-");
  return WRITABLE.test(mended) ? mended : undefined;
}

/**
 * A tag in the case that is usual: `de-CH`, `zh-Hant`. For tags that a library has put into lower case; case means nothing
 * in them. Source: RFC 5646, section 2.1.1.
 */
export function usualCase(tag: string): string {
  let isPrivate = false;
  return tag
    .toLowerCase()
    .split("-")
    .map((subtag, i) => {
      // After a singleton, subtags have no case of their own.
      if (isPrivate || i === 0) {
        isPrivate ||= subtag.length === 1;
        return subtag;
      }
      isPrivate = subtag.length === 1;
      if (subtag.length === 2) return subtag.toUpperCase();
      return subtag.length === 4 && /^[a-z]/.test(subtag) ? subtag[0]?.toUpperCase() + subtag.slice(1) : subtag;
    })
    .join("-");
}
