const BEGINNING =
  /^\ufeff?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)(?:\s[^>]*)?(?:>|$)/i;
const TITLE = /<title[^>]*>([^<]{1,500})/i;
const REFERENCES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };
const LONGEST_TITLE = 100;

/**
 * Whether a text that begins so is an HTML page, for people, and what its title is (empty where it has none): an address that
 * should give metadata gave something else, such as the page of a portal, a log-in or an error. Undefined where it is none.
 *
 * @example
 * ```ts
 * import { webPageTitle } from "@metabridge/core";
 * console.log(webPageTitle("<!DOCTYPE html><html><head><title>Log in</title>")); // Log in
 * console.log(webPageTitle("<gmd:MD_Metadata/>")); // undefined
 * ```
 */
export function webPageTitle(head: string): string | undefined {
  if (!BEGINNING.test(head)) return undefined;
  const title = (TITLE.exec(head)?.[1] ?? "")
    .replace(/&(\w+);/g, (written, name) => REFERENCES[name] ?? written)
    .replace(/\s+/g, " ")
    .trim();
  return title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE)}…` : title;
}
