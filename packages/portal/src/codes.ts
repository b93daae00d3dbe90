import { isLiteral } from "@metabridge/dcat";
import { type Frequency, findFrequency, findLanguage, type Language } from "@metabridge/vocabularies";
import type { DcatReader, PropertyName } from "./dcat-reader.js";

/** The IRI and the labels of a node, without reading them. */
function namesOf(reader: DcatReader): string[] {
  const labels = (["prefLabel", "label", "title"] as const satisfies readonly PropertyName[]).flatMap((property) =>
    reader.peek(property).flatMap((one) => (isLiteral(one) ? [one.value] : [])),
  );
  const { $id } = reader.node;
  return [...($id === undefined || $id.startsWith("_:") ? [] : [$id]), ...labels];
}

/**
 * How often a resource is updated: dct:accrualPeriodicity. What is no known frequency, or none of those `wanted` (that the
 * portal has), is left unread.
 */
export function frequencyOf(
  reader: DcatReader,
  wanted: (frequency: Frequency) => boolean = () => true,
): Frequency | undefined {
  for (const node of reader.nodes("accrualPeriodicity")) {
    for (const name of namesOf(node)) {
      const frequency = findFrequency(name);
      if (frequency === undefined || !wanted(frequency)) continue;
      node.take();
      return frequency;
    }
  }
  return undefined;
}

/** The languages of the data: dct:language. What is no known language, or none of those `wanted`, is left unread. */
export function languagesOf(reader: DcatReader, wanted: (language: Language) => boolean = () => true): Language[] {
  const found = new Map<string, Language>();
  for (const node of reader.nodes("language")) {
    const language = namesOf(node)
      .map((name) => findLanguage(name))
      .find((one) => one !== undefined);
    if (language === undefined || !wanted(language)) continue;
    node.take();
    if (!found.has(language.tag)) found.set(language.tag, language);
  }
  return [...found.values()];
}

/** How a resource came to be, in words: dct:provenance. */
export function lineageOf(reader: DcatReader): string | undefined {
  const texts = reader
    .nodes("provenance")
    .flatMap((node) => node.text("description") ?? node.label() ?? node.id() ?? []);
  return texts.length === 0 ? undefined : [...new Set(texts)].join("\n\n");
}
