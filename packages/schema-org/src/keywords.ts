import { isIri } from "@metabridge/dcat";
import {
  type DcatReader,
  isJsonObject,
  type Json,
  keywordsOf as portalKeywords,
  type TermName,
  themesOf,
} from "@metabridge/portal";
import { inspireThemeLabel, topicCategoryLabel } from "@metabridge/vocabularies";

/** Lists of categories, as schema:DefinedTermSet names them. */
const SETS = {
  eu: "http://publications.europa.eu/resource/authority/data-theme",
  inspire: "http://inspire.ec.europa.eu/theme",
  topic: "http://inspire.ec.europa.eu/metadata-codelist/TopicCategory",
  hvd: "http://data.europa.eu/bna/asd487ae75",
} as const;

const definedTerm = (name: string, url: string | undefined, set: string): Json => ({
  "@type": "DefinedTerm",
  name,
  ...(url === undefined ? {} : { url }),
  inDefinedTermSet: set,
});

/** Properties whose concepts are keywords too. */
const CONCEPTS = ["theme", "subject"] as const satisfies readonly TermName[];

/** dcat:theme, dct:subject and the lists of categories -> schema:about. Source: DCAT 3, Appendix B.3. */
export function aboutOf(reader: DcatReader): Json | undefined {
  const themes = themesOf(reader);
  const tag = (reader.languages[0] ?? "en").split("-")[0] ?? "en";
  const listed = [
    ...themes.eu.map(({ labels, iri }) =>
      definedTerm((labels as Readonly<Record<string, string>>)[tag] ?? labels.en, iri, SETS.eu),
    ),
    ...themes.inspire.map(({ code, label, iri }) =>
      definedTerm(inspireThemeLabel(code, tag) ?? label, iri, SETS.inspire),
    ),
    ...themes.topics.map(({ code, label, iri }) =>
      definedTerm(topicCategoryLabel(code, tag) ?? label, iri, SETS.topic),
    ),
    ...themes.hvd.map(({ label, iri }) => definedTerm(label, iri, SETS.hvd)),
  ];
  const known = new Set(listed.map((one) => (one as { readonly url?: string }).url));
  const others = CONCEPTS.flatMap((property) => reader.nodes(property)).flatMap((one) =>
    known.has(one.node.$id) ? [] : (termOf(one) ?? []),
  );
  const all = [...others, ...listed];
  return all.length > 1 ? all : all[0];
}

/**
 * dcat:keyword -> schema:keywords, with the names of the concepts: Google takes texts only. Where there are no words, the
 * categories are what it is found by.
 */
export function keywordsOf(reader: DcatReader, about: Json | undefined): Json | undefined {
  const words = portalKeywords(reader);
  const categories = (Array.isArray(about) ? (about as readonly Json[]) : [about]).flatMap((one) =>
    isJsonObject(one) && typeof one.name === "string" ? [one.name] : [],
  );
  const all = words.length > 0 ? words : [...new Set(categories)];
  return all.length === 0 ? undefined : all;
}

/** A concept of a thesaurus. */
function termOf(concept: DcatReader): Json | undefined {
  const id = concept.node.$id !== undefined && isIri(concept.node.$id) ? concept.id() : undefined;
  const name = concept.label();
  const code = concept.text("notation");
  const scheme = concept.one("inScheme");
  const setId = scheme?.id();
  const set = scheme?.label() ?? setId;
  if (name === undefined && id === undefined) return undefined;
  // Of a mere reference nothing is said, not even that it is a term.
  if (id !== undefined && concept.type === undefined && concept.node.$types === undefined) return { "@id": id };
  return {
    "@type": "DefinedTerm",
    ...(name === undefined ? {} : { name }),
    ...(id === undefined ? {} : { url: id }),
    ...(code === undefined || code === name ? {} : { termCode: code }),
    ...(set === undefined
      ? {}
      : {
          inDefinedTermSet:
            setId === undefined || setId === set ? set : { "@type": "DefinedTermSet", "@id": setId, name: set },
        }),
  };
}
