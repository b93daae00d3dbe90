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
import {
  DATA_THEMES_OF_INSPIRE_THEME,
  DATA_THEMES_OF_TOPIC_CATEGORY,
  type DataThemeCode,
  dataTheme,
  findDataTheme,
  findHvdCategory,
  findInspireTheme,
  findServiceCategory,
  HVD_CATEGORY_SCHEME,
  type InspireTheme,
  isInspireThemeThesaurus,
} from "@metabridge/vocabularies";
import { dates, iriOfCitation } from "./citation.js";
import { labelled, wordsOf } from "./code-labels.js";
import { type Conversion, some, trimmed } from "./conversion.js";
import { identifiers } from "./identifiers.js";
import type { Topic } from "./topic-category.js";

/** What keywords become. */
export interface Subjects {
  keyword?: Literal[] | undefined;
  theme?: (Concept | Reference)[] | undefined;
  serviceCategory?: (Concept | Reference)[] | undefined;
  hvdCategory?: (Concept | Reference)[] | undefined;
  applicableLegislation?: (LegalResource | Reference)[] | undefined;
}

/** The register of the INSPIRE themes. */
const INSPIRE_THEMES = "http://inspire.ec.europa.eu/theme";
/** A law by its European Legislation Identifier. */
const ELI = /^https?:\/\/data\.europa\.eu\/eli\//;

/**
 * MD_Keywords -> dcat:keyword, dcat:theme and what says more. GeoDCAT-AP 3.0.0, “Keyword”, “Theme / category”, “Service
 * category”. DCAT-AP asks for themes of the EU: they follow from INSPIRE themes, else from topic categories.
 */
export function subjects(c: Conversion, all: readonly MD_Keywords[] | undefined, topics: readonly Topic[]): Subjects {
  const to = new SubjectCollector(c);
  for (const group of all ?? []) to.read(group);
  if (!to.hasDataTheme)
    for (const { code, leaf } of topics) to.addDataThemes(leaf, DATA_THEMES_OF_TOPIC_CATEGORY[code]);
  return to.subjects();
}

class SubjectCollector {
  readonly #c: Conversion;
  /** By language and text: some catalogues give thousands of keywords, the names of all places or species. */
  readonly #keyword = new Map<string, Literal>();
  readonly #theme: (Concept | Reference)[] = [];
  /** The preferred labels of the themes, by IRI and language. */
  readonly #label = new Map<string, string>();
  readonly #dataTheme: Concept[] = [];
  readonly #serviceCategory: Concept[] = [];
  readonly #hvdCategory: Concept[] = [];
  readonly #legislation: LegalResource[] = [];

  constructor(conversion: Conversion) {
    this.#c = conversion;
  }

  read(group: MD_Keywords): void {
    const c = this.#c;
    if (!(group.keyword ?? []).some(saysSomething)) return;
    const scheme = new Scheme(c, group.thesaurusName);
    for (const leaf of group.keyword ?? []) {
      const $id = conceptIri(leaf);
      const theme = inspireTheme(leaf, $id, scheme);
      const hvdCategory = hvdCategoryIri(leaf, $id, scheme);
      if (theme !== undefined) {
        this.#addTheme(concept(c, leaf, theme.iri, scheme));
        this.addDataThemes(leaf, DATA_THEMES_OF_INSPIRE_THEME[theme.code]);
      } else if ($id !== undefined && findDataTheme($id) !== undefined) {
        this.addDataThemes(
          leaf,
          [findDataTheme($id)?.code].flatMap((code) => code ?? []),
        );
        if (leaf.href !== undefined) c.useLink(leaf);
      } else if ($id !== undefined && ELI.test($id)) {
        c.useLink(leaf);
        this.#legislation.push(
          c.from(leaf, { $type: "LegalResource", $id, title: c.text(leaf) } satisfies LegalResource),
        );
      } else if (hvdCategory !== undefined) {
        this.#hvdCategory.push(concept(c, leaf, hvdCategory, scheme));
      } else if (c.kind === "DataService" && this.#addServiceCategory(leaf, $id) && $id !== undefined) {
        // An anchor to the category says that and nothing else; a text is a keyword beside.
      } else if ($id !== undefined || scheme.exists) {
        if ($id !== undefined || c.text(leaf) !== undefined) this.#addTheme(concept(c, leaf, $id, scheme));
      } else {
        for (const one of c.text(leaf) ?? []) {
          const key = `${one.language ?? ""} ${one.value}`;
          if (this.#keyword.has(key)) c.repeats(one);
          else this.#keyword.set(key, one);
        }
      }
    }
    if (group.keyword !== undefined) typeOfKeywords(c, group);
  }

  /** A theme; where keywords name one concept in several ways, the first one of a language is its label (SKOS, S14). */
  #addTheme(theme: Concept): void {
    this.#theme.push(theme);
    const isFirst = ({ language, value }: Literal): boolean => {
      const key = `${language ?? ""} ${theme.$id}`;
      const label = this.#label.get(key);
      if (label === undefined) this.#label.set(key, value);
      return label === undefined || label === value;
    };
    if (theme.$id === undefined || theme.prefLabel === undefined) return;
    const labels = theme.prefLabel;
    theme.prefLabel = labels.filter(isFirst);
    if (theme.prefLabel.length === labels.length) return;
    theme.altLabel = labels.filter((one) => !theme.prefLabel?.includes(one));
    theme.prefLabel = some(theme.prefLabel);
  }

  get hasDataTheme(): boolean {
    return this.#dataTheme.length > 0;
  }

  addDataThemes(leaf: object, codes: readonly DataThemeCode[]): void {
    for (const code of codes) {
      const { iri: $id, labels } = dataTheme(code);
      if (!this.#dataTheme.some((one) => one.$id === $id))
        this.#dataTheme.push(this.#c.from(leaf, labelled($id, labels.en)));
    }
  }

  #addServiceCategory(leaf: Text, $id: string | undefined): boolean {
    const c = this.#c;
    const written = $id ?? trimmed(leaf);
    const category = written === undefined ? undefined : findServiceCategory(written);
    if (category === undefined) return false;
    if ($id !== undefined) c.useLink(leaf);
    if (this.#serviceCategory.some((one) => one.$id === category.iri)) c.use(leaf);
    else {
      const own = $id === undefined ? undefined : c.text(leaf);
      this.#serviceCategory.push(
        c.from(leaf, {
          ...labelled(category.iri, wordsOf(category.code)),
          ...(own === undefined ? {} : { prefLabel: own }),
        }),
      );
    }
    return true;
  }

  subjects(): Subjects {
    return {
      keyword: some([...this.#keyword.values()]),
      theme: some([...this.#theme, ...this.#dataTheme]),
      serviceCategory: some(this.#serviceCategory),
      hvdCategory: some(this.#hvdCategory),
      applicableLegislation: some(this.#legislation),
    };
  }
}

const saysSomething = (leaf: Text): boolean =>
  trimmed(leaf) !== undefined || leaf.href !== undefined || leaf.translations !== undefined;

/** A theme of INSPIRE is named by its IRI, or by its label in a keyword of that thesaurus. */
function inspireTheme(leaf: Text, $id: string | undefined, scheme: Scheme): InspireTheme | undefined {
  if ($id !== undefined) {
    const byIri = findInspireTheme($id);
    if (byIri !== undefined) return byIri;
  }
  if (!scheme.isInspire) return undefined;
  for (const one of [leaf, ...(leaf.translations ?? [])]) {
    const theme = one.value === undefined ? undefined : findInspireTheme(one.value);
    if (theme !== undefined) return theme;
  }
  return undefined;
}

/** MD_KeywordTypeCode: `theme` says no more than dcat:theme and dcat:keyword do. */
function typeOfKeywords(c: Conversion, group: MD_Keywords): void {
  if (group.type?.value?.trim() === "theme") c.use(group.type);
}

function conceptIri(leaf: Text): string | undefined {
  const href = leaf.href?.trim() ?? trimmed(leaf);
  return href !== undefined && /^https?:\/\//i.test(href) ? safeIri(href) : undefined;
}

function concept(c: Conversion, leaf: Text, $id: string | undefined, scheme: Scheme): Concept {
  if ($id !== undefined) c.useLink(leaf);
  const isOnlyIri = leaf.href === undefined && conceptIri(leaf) !== undefined;
  if (isOnlyIri) c.use(leaf);
  return c.from(leaf, {
    $type: "Concept",
    $id,
    prefLabel: isOnlyIri ? undefined : c.text(leaf),
    inScheme: scheme.reference(),
  } satisfies Concept);
}

/** A category of high-value datasets: by its address, or by its name in the list of them. */
function hvdCategoryIri(leaf: Text, $id: string | undefined, scheme: Scheme): string | undefined {
  if ($id === undefined) return scheme.isHvd ? findHvdCategory(trimmed(leaf) ?? "")?.iri : undefined;
  return scheme.iri === HVD_CATEGORY_SCHEME || findHvdCategory($id) !== undefined ? $id : undefined;
}

const HVD_TITLE = /^high[- ]value[- ]data[- ]?sets?(?:[- ]thematic)?[- ]categor/i;

/** MD_Keywords/thesaurusName -> skos:ConceptScheme, one for all its keywords. */
class Scheme {
  readonly iri: string | undefined;
  readonly exists: boolean;
  readonly isInspire: boolean;
  /** Whether it is the EU's list of categories of high-value datasets, or a catalogue's copy of it. */
  readonly isHvd: boolean;
  readonly #conversion: Conversion;
  readonly #citation: CI_Citation | undefined;
  #node: ConceptScheme | undefined;

  constructor(conversion: Conversion, citation: CI_Citation | undefined) {
    this.#conversion = conversion;
    this.#citation = citation;
    const own = citation === undefined ? undefined : iriOfCitation(conversion, citation);
    this.isInspire = own === INSPIRE_THEMES || isInspireThemeThesaurus(trimmed(citation?.title) ?? "");
    this.isHvd = own === HVD_CATEGORY_SCHEME || HVD_TITLE.test(trimmed(citation?.title) ?? "");
    this.iri = this.isInspire ? INSPIRE_THEMES : (own ?? (this.isHvd ? HVD_CATEGORY_SCHEME : undefined));
    this.exists =
      this.iri !== undefined || trimmed(citation?.title) !== undefined || citation?.title?.translations !== undefined;
  }

  reference(): (ConceptScheme | Reference)[] | undefined {
    const citation = this.#citation;
    if (citation === undefined || !this.exists) return undefined;
    const c = this.#conversion;
    if (this.#node !== undefined) return [this.#node.$id === undefined ? this.#node : iri(this.#node.$id)];
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
