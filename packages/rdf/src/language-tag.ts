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
