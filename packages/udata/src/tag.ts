import { type DcatReader, slug } from "@metabridge/portal";

const SHORTEST = 3;
const LONGEST = 96;

/**
 * A keyword as udata keeps it: lower-case ASCII, words joined by hyphens, 3 to 96 characters. Undefined for shorter ones.
 * Source: udata, `udata.core.tags`.
 *
 * @example
 * ```ts
 * import { udataTag } from "@metabridge/udata";
 * console.log(udataTag("Qualité de l’eau")); // qualite-de-l-eau
 * ```
 */
export function udataTag(keyword: string): string | undefined {
  if (!/[\p{L}\p{N}]/u.test(keyword)) return undefined;
  const tag = slug(keyword, { maxLength: LONGEST, minLength: 1 });
  return tag.length < SHORTEST ? undefined : tag;
}

/** The tags of keywords, each once; says which are none. */
export function udataTags(keywords: readonly string[], reader: DcatReader): string[] {
  const tags = new Set<string>();
  for (const keyword of keywords) {
    const tag = udataTag(keyword);
    if (tag === undefined)
      reader.report("tag.left-out", `“${keyword}” is no tag: it has less than three letters.`, "info", "keyword");
    else tags.add(tag);
  }
  return [...tags];
}
