import type { DcatReader } from "@metabridge/portal";

const LONGEST = 100;

/**
 * A keyword as CKAN takes it: letters, digits, blanks, hyphens, underscores and full stops; anything else becomes a
 * blank, as an apostrophe does in `l eau`. Undefined for what is left of less than two characters.
 * Source: CKAN, `tag_name_validator` and `tag_length_validator`.
 *
 * @example
 * ```ts
 * import { ckanTag } from "@metabridge/ckan";
 * console.log(ckanTag("Qualité de l’eau (rivières)")); // Qualité de l eau rivières
 * ```
 */
export function ckanTag(keyword: string): string | undefined {
  const plain = keyword
    .normalize("NFC")
    .replace(/[^\p{L}\p{M}\p{N}_ .-]+/gu, " ")
    .replace(/ {2,}/g, " ")
    .trim();
  const [...characters] = plain;
  if (characters.length < 2) return undefined;
  if (characters.length <= LONGEST) return plain;
  const cut = characters.slice(0, LONGEST).join("");
  return cut.slice(0, Math.max(cut.lastIndexOf(" "), LONGEST / 2)).trim();
}

/** The tags of keywords, each once, whatever its case; says which had to be changed or left out. */
export function ckanTags(keywords: readonly string[], reader: DcatReader): { name: string }[] {
  const tags = new Map<string, string>();
  for (const keyword of keywords.flatMap(separate)) {
    const tag = ckanTag(keyword);
    if (tag === undefined) {
      reader.report("tag.left-out", `“${keyword}” is no tag: CKAN wants two letters at least.`, "warning", "keyword");
      continue;
    }
    const key = tag.toLowerCase();
    if (tags.has(key)) continue;
    tags.set(key, tag);
    if (tag.length < keyword.trim().length - 20)
      reader.report("tag.cut", `“${keyword}” is too long for a tag; it is “${tag}” now.`, "warning", "keyword");
    else if (tag !== keyword.trim())
      reader.report("tag.changed", `“${keyword}” has signs that CKAN refuses; it is “${tag}” now.`, "info", "keyword");
  }
  return [...tags.values()].map((name) => ({ name }));
}

/** Some catalogues write several keywords into one, with commas or semicolons between them. */
function separate(keyword: string): string[] {
  const parts = keyword.split(/\s*[;,]\s+|\s*;\s*/).filter((part) => part !== "");
  return parts.every((part) => part.split(/\s+/).length <= 4) ? parts : [keyword];
}
