import { isIri } from "@metabridge/dcat";
import { type DcatReader, type Json, themesOf } from "@metabridge/portal";
import { inspireThemeLabel, topicCategoryLabel } from "@metabridge/vocabularies";

/** Lists of categories by their schemes. */
const SCHEMES = {
  eu: "http://publications.europa.eu/resource/authority/data-theme",
  inspire: "http://inspire.ec.europa.eu/theme",
  topic: "http://inspire.ec.europa.eu/metadata-codelist/TopicCategory",
  hvd: "http://data.europa.eu/bna/asd487ae75",
} as const;

interface ThemeConcept {
  readonly id: string;
  readonly title?: string;
  readonly url?: string;
}

/** Concepts of one scheme stand together. Source: OGC API - Records, “Theme”. */
export function themes(reader: DcatReader): Json | undefined {
  const bySchemes = new Map<string, ThemeConcept[]>();
  const add = (scheme: string, concept: ThemeConcept): void => {
    const concepts = bySchemes.get(scheme) ?? [];
    if (!concepts.some(({ id }) => id === concept.id)) bySchemes.set(scheme, [...concepts, concept]);
  };
  const listed = themesOf(reader);
  const tag = (reader.languages[0] ?? "en").split("-")[0] ?? "en";
  const known = new Set<string>();
  const addListed = (scheme: string, iri: string | undefined, label: string): void => {
    known.add(iri ?? label);
    add(scheme, { id: iri ?? label, title: label, ...(iri === undefined ? {} : { url: iri }) });
  };
  for (const { iri, labels } of listed.eu) {
    addListed(SCHEMES.eu, iri, (labels as Readonly<Record<string, string>>)[tag] ?? labels.en);
  }
  for (const { iri, code, label } of listed.inspire)
    addListed(SCHEMES.inspire, iri, inspireThemeLabel(code, tag) ?? label);
  for (const { iri, code, label } of listed.topics)
    addListed(SCHEMES.topic, iri, topicCategoryLabel(code, tag) ?? label);
  for (const { iri, label } of listed.hvd) addListed(SCHEMES.hvd, iri, label);
  for (const node of [...reader.nodes("theme"), ...reader.nodes("subject")]) {
    if (known.has(node.node.$id ?? "")) continue;
    const concept = conceptOf(node);
    if (concept !== undefined) add(concept.scheme, concept.concept);
  }
  const all = [...bySchemes].map(
    ([scheme, concepts]): Json => ({ concepts: concepts.map((one) => ({ ...one })), scheme }),
  );
  return all.length === 0 ? undefined : all;
}

/** A concept of a scheme; one without stands among the keywords. */
function conceptOf(node: DcatReader): { readonly scheme: string; readonly concept: ThemeConcept } | undefined {
  const url = node.node.$id !== undefined && isIri(node.node.$id) ? node.node.$id : undefined;
  const inScheme = node.one("inScheme");
  if (inScheme === undefined && url === undefined) return undefined;
  const scheme = inScheme?.id() ?? inScheme?.label() ?? url?.replace(/[^/#]*$/, "").replace(/[/#]$/, "");
  if (scheme === undefined || scheme === "") return undefined;
  const title = node.label();
  const code = node.text("notation");
  const id = code ?? node.id() ?? title;
  if (id === undefined) return undefined;
  node.id();
  return {
    scheme,
    concept: {
      id,
      ...(title === undefined || title === id ? {} : { title }),
      ...(url === undefined || !/^[a-z]+:/i.test(url) ? {} : { url }),
    },
  };
}

/** The names of concepts that stand in no scheme and have no IRI. */
export function looseConcepts(reader: DcatReader): string[] {
  return [...reader.nodes("theme"), ...reader.nodes("subject")].flatMap((node) =>
    node.node.$id === undefined && !node.has("inScheme") ? (node.label() ?? []) : [],
  );
}
