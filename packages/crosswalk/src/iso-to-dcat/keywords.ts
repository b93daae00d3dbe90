import {
  type Concept,
  type ConceptScheme,
  iri,
  type LegalResource,
  type Literal,
  type Reference,
  safeIri,
} from "@metabridge/dcat";
import type { CI_Citation, MD_Keywords, Text } from "@metabridge/iso19115";
import { findServiceCategory } from "@metabridge/vocabularies";
import { dates, iriOfCitation } from "./citation.js";
import { labelled, wordsOf } from "./code-labels.js";
import { type Conversion, some, trimmed } from "./conversion.js";
import { identifiers } from "./identifiers.js";

/** What keywords become. */
export interface Subjects {
  keyword?: Literal[] | undefined;
  theme?: (Concept | Reference)[] | undefined;
  serviceCategory?: (Concept | Reference)[] | undefined;
  hvdCategory?: (Concept | Reference)[] | undefined;
  applicableLegislation?: (LegalResource | Reference)[] | undefined;
}

/** The list of categories of high-value datasets. Source: Regulation (EU) 2023/138; DCAT-AP HVD 3.0.0. */
const HVD_CATEGORIES = "http://data.europa.eu/bna/asd487ae75";
/** Concepts of that list. */
const HVD_CATEGORY = /^https?:\/\/data\.europa\.eu\/bna\/c_[\da-z]+$/;
/** A law by its European Legislation Identifier. */
const ELI = /^https?:\/\/data\.europa\.eu\/eli\//;

/** MD_Keywords -> dcat:keyword, dcat:theme and what says more. GeoDCAT-AP 3.0.0, “Keyword”, “Theme / category”, “Service category”. */
export function subjects(c: Conversion, all: readonly MD_Keywords[] | undefined): Subjects {
  const keyword: Literal[] = [];
  const theme: (Concept | Reference)[] = [];
  const serviceCategory: (Concept | Reference)[] = [];
  const hvdCategory: (Concept | Reference)[] = [];
  const applicableLegislation: (LegalResource | Reference)[] = [];
  for (const group of all ?? []) {
    const scheme = new Scheme(c, group.thesaurusName);
    for (const leaf of group.keyword ?? []) {
      const $id = conceptIri(leaf);
      if ($id !== undefined && ELI.test($id)) {
        c.usedLinks.add(leaf);
        applicableLegislation.push(
          c.from(leaf, { $type: "LegalResource", $id, title: c.text(leaf) } satisfies LegalResource),
        );
      } else if ($id !== undefined && (HVD_CATEGORY.test($id) || scheme.iri === HVD_CATEGORIES)) {
        hvdCategory.push(concept(c, leaf, $id, scheme));
      } else if (c.kind === "DataService" && isServiceCategory(c, leaf, $id, serviceCategory)) {
        // As a theme, too: the categories of ISO 19119 are keywords by INSPIRE Metadata TG 2.0, Requirement 3.4.
        if ($id === undefined && scheme.exists) theme.push(concept(c, leaf, $id, scheme));
        else if ($id === undefined) keyword.push(...(c.text(leaf) ?? []));
      } else if ($id !== undefined || (scheme.exists && c.text(leaf) !== undefined)) {
        theme.push(concept(c, leaf, $id, scheme));
      } else {
        keyword.push(...(c.text(leaf) ?? []));
      }
    }
    if (group.type !== undefined && group.keyword !== undefined) typeOfKeywords(c, group);
  }
  return {
    keyword: some(keyword),
    theme: some(theme),
    serviceCategory: some(serviceCategory),
    hvdCategory: some(hvdCategory),
    applicableLegislation: some(applicableLegislation),
  };
}

/** MD_KeywordTypeCode: `theme` says no more than dcat:theme and dcat:keyword do. */
function typeOfKeywords(c: Conversion, group: MD_Keywords): void {
  if (group.type?.value?.trim() === "theme") c.use(group.type);
}

function conceptIri(leaf: Text): string | undefined {
  const href = leaf.href?.trim() ?? trimmed(leaf);
  return href !== undefined && /^https?:\/\//i.test(href) ? safeIri(href) : undefined;
}

function isServiceCategory(c: Conversion, leaf: Text, $id: string | undefined, to: (Concept | Reference)[]): boolean {
  const written = $id ?? trimmed(leaf);
  const category = written === undefined ? undefined : findServiceCategory(written);
  if (category === undefined) return false;
  if (!to.some((one) => one.$id === category.iri)) {
    if ($id !== undefined) c.usedLinks.add(leaf);
    to.push(c.from(leaf, labelled(category.iri, wordsOf(category.code))));
  }
  return true;
}

function concept(c: Conversion, leaf: Text, $id: string | undefined, scheme: Scheme): Concept {
  if ($id !== undefined) c.usedLinks.add(leaf);
  const isOnlyIri = $id !== undefined && leaf.href === undefined;
  if (isOnlyIri) c.use(leaf);
  return c.from(leaf, {
    $type: "Concept",
    $id,
    prefLabel: isOnlyIri ? undefined : c.text(leaf),
    inScheme: scheme.reference(),
  } satisfies Concept);
}

/** MD_Keywords/thesaurusName -> skos:ConceptScheme, described once where it has an IRI. */
class Scheme {
  readonly iri: string | undefined;
  readonly exists: boolean;
  readonly #conversion: Conversion;
  readonly #citation: CI_Citation | undefined;
  #node: ConceptScheme | undefined;

  constructor(conversion: Conversion, citation: CI_Citation | undefined) {
    this.#conversion = conversion;
    this.#citation = citation;
    this.iri = citation === undefined ? undefined : iriOfCitation(conversion, citation);
    this.exists =
      this.iri !== undefined || trimmed(citation?.title) !== undefined || citation?.title?.translations !== undefined;
  }

  reference(): (ConceptScheme | Reference)[] | undefined {
    const citation = this.#citation;
    if (citation === undefined || !this.exists) return undefined;
    const c = this.#conversion;
    if (this.#node?.$id !== undefined) return [iri(this.#node.$id)];
    this.#node = c.from(citation, {
      $type: "ConceptScheme",
      $id: this.iri,
      title: c.text(citation.title),
      identifier: identifiers(c, citation.identifier),
      ...dates(c, citation.date),
    } satisfies ConceptScheme);
    return [this.#node];
  }
}
