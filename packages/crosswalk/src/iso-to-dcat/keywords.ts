import { type Concept, type ConceptScheme, iri, type Literal, type Reference, safeIri } from "@metabridge/dcat";
import type { CI_Citation, MD_Keywords, Text } from "@metabridge/iso19115";
import { citationDates } from "./citation.js";
import { type Conversion, some, trimmed } from "./conversion.js";

/** What keywords become. */
export interface Subjects {
  keyword?: Literal[] | undefined;
  theme?: (Concept | Reference)[] | undefined;
}

/** MD_Keywords -> dcat:keyword, dcat:theme. GeoDCAT-AP 3.0.0, “Keyword”, “Theme / category”. */
export function subjects(c: Conversion, keywords: readonly MD_Keywords[] | undefined): Subjects {
  const keyword: Literal[] = [];
  const theme: (Concept | Reference)[] = [];
  for (const group of keywords ?? []) {
    const scheme = thesaurus(c, group.thesaurusName);
    for (const leaf of group.keyword ?? []) {
      const concept = conceptOf(c, leaf, scheme);
      if (concept === undefined) keyword.push(...(c.text(leaf) ?? []));
      else theme.push(concept);
    }
  }
  return { keyword: some(keyword), theme: some(theme) };
}

/** A keyword of a thesaurus, or one that is an anchor to a concept. */
function conceptOf(c: Conversion, leaf: Text, scheme: ConceptScheme | undefined): Concept | undefined {
  const $id = leaf.href !== undefined && /^https?:/i.test(leaf.href.trim()) ? safeIri(leaf.href) : undefined;
  if (($id === undefined && scheme === undefined) || (trimmed(leaf) === undefined && $id === undefined))
    return undefined;
  if ($id !== undefined) c.usedLinks.add(leaf);
  return c.from(leaf, {
    $type: "Concept",
    $id,
    prefLabel: c.text(leaf),
    inScheme: scheme === undefined ? undefined : [scheme.$id === undefined ? { ...scheme } : iri(scheme.$id)],
  } satisfies Concept);
}

/** MD_Keywords/thesaurusName -> skos:ConceptScheme. */
function thesaurus(c: Conversion, citation: CI_Citation | undefined): ConceptScheme | undefined {
  const title = c.text(citation?.title);
  if (citation === undefined || title === undefined) return undefined;
  return c.from(citation, { $type: "ConceptScheme", title, ...citationDates(c, citation) } satisfies ConceptScheme);
}
