import { isLanguageTag, type Literal, text } from "@metabridge/dcat";
import { isJsonObject, type JsonReader } from "@metabridge/portal";

/**
 * The texts of a field: `title_translated`, by language, else the field itself, which may hold a text by language too.
 * The text without a language that CKAN repeats beside its translations is one of these.
 * Source: ckanext-fluent, presets `fluent_core_translated`, `fluent_text` and `fluent_markdown`.
 */
export function textsOf(json: JsonReader, field: string): Literal[] {
  const own = json.peek(field);
  const translated = json.has(`${field}_translated`) ? `${field}_translated` : isJsonObject(own) ? field : undefined;
  const texts = translated === undefined ? [] : byLanguage(json, translated);
  if (isJsonObject(own)) return texts;
  const plain = json.string(field);
  if (plain !== undefined && !texts.some(({ value }) => value === plain)) texts.push(text(plain));
  return texts;
}

function byLanguage(json: JsonReader, field: string): Literal[] {
  const object = json.object(field);
  if (object === undefined) return [];
  const texts: Literal[] = [];
  for (const key of object.keys) {
    const tag = key.replaceAll("_", "-");
    for (const value of isLanguageTag(tag) ? object.strings(key) : []) texts.push(text(value, tag));
  }
  return texts;
}

/** Keywords: `tags_translated` by language, and the tags that are in none of the lists. */
export function keywordsOf(json: JsonReader): Literal[] {
  const translated = byLanguage(json, "tags_translated");
  const known = new Set(translated.map(({ value }) => value));
  const plain = new Set<string>();
  for (const tag of json.objects("tags")) {
    const name = tag.string("name");
    for (const key of ["display_name", "id", "state", "vocabulary_id"]) tag.ignore(key, "CKAN’s own, about the tag");
    if (name !== undefined) plain.add(name);
  }
  for (const name of json.string("tag_string")?.split(",") ?? []) if (name.trim() !== "") plain.add(name.trim());
  return [...translated, ...[...plain].filter((name) => !known.has(name)).map((name) => text(name))];
}
