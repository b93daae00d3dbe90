import { type DcatReader, markdown, type TermName } from "@metabridge/portal";
import type { CkanOptions } from "./options.js";

/** The language of the form that a language tag belongs to. */
function formLanguage(tag: string | undefined, { formLanguages = [] }: CkanOptions): string | undefined {
  if (tag === undefined) return undefined;
  const plain = (one: string): string => one.toLowerCase().replaceAll("_", "-");
  const exact = formLanguages.find((one) => plain(one) === plain(tag));
  return exact ?? formLanguages.find((one) => plain(one) === plain(tag).split("-")[0]);
}

/** The texts of a property by language, where the portal’s schema is multilingual. Others than its languages stay unread. */
export function translations(
  node: DcatReader,
  property: TermName,
  options: CkanOptions,
  form: "plain" | "markdown" = "plain",
): Record<string, string> | undefined {
  if (options.formLanguages === undefined || options.formLanguages.length === 0) return undefined;
  const texts: Record<string, string> = {};
  for (const literal of node.peek(property)) {
    const { value, language } = literal as { value?: unknown; language?: string };
    const key = formLanguage(language, options);
    if (typeof value !== "string" || key === undefined || texts[key] !== undefined) continue;
    texts[key] = form === "markdown" ? markdown(value) : value;
  }
  if (Object.keys(texts).length === 0) return undefined;
  // What is in no language of the form is told by the reader of one language; all others stand here.
  if (node.peek(property).every((one) => formLanguage((one as { language?: string }).language, options) !== undefined))
    node.literals(property);
  return texts;
}

/** Keywords by language. */
export function keywordsByLanguage(node: DcatReader, options: CkanOptions): Record<string, string[]> | undefined {
  const all: Record<string, string[]> = {};
  for (const { value, language } of node.peek("keyword") as readonly { value?: string; language?: string }[]) {
    const key = formLanguage(language, options);
    if (key !== undefined && value !== undefined) all[key] = [...(all[key] ?? []), value];
  }
  if (Object.keys(all).length === 0) return undefined;
  node.literals("keyword");
  return all;
}
