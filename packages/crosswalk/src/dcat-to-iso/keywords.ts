import type { Concept, ConceptScheme, LegalResource, Reference } from "@metabridge/dcat";
import type { CI_Citation, MD_Keywords, Text } from "@metabridge/iso19115";
import {
  EU_AUTHORITY,
  findDataTheme,
  findHvdCategory,
  findInspireTheme,
  findRegulation,
  findServiceCategory,
  HVD_CATEGORY_SCHEME,
  inspireThemeLabel,
} from "@metabridge/vocabularies";
import { citation, keyOf } from "./citation.js";
import type { Conversion } from "./conversion.js";
import { iriOf, iso, type Referable } from "./view.js";

/** A thesaurus that is known by its concepts. */
interface Thesaurus {
  readonly iri: string;
  readonly title: string;
  readonly date?: string;
  readonly has: (iri: string) => boolean;
  /** What the thesaurus calls one of its concepts, where that is known. */
  readonly labelOf?: (iri: string, language: string | undefined) => string | undefined;
}

const INSPIRE_THEMES: Thesaurus = {
  iri: "http://inspire.ec.europa.eu/theme",
  title: "GEMET - INSPIRE themes, version 1.0",
  date: "2008-06-01",
  has: (iri) => /^https?:\/\/inspire\.ec\.europa\.eu\/theme\//.test(iri) && findInspireTheme(iri) !== undefined,
  labelOf(iri, language) {
    const theme = findInspireTheme(iri);
    return theme === undefined ? undefined : (inspireThemeLabel(theme.code, language ?? "en") ?? theme.label);
  },
};

/** The thesauri of themes, by their concepts: INSPIRE Metadata TG 2.0, C.15; DCAT-AP 3.0.1, 6; DCAT-AP HVD 3.0.0. */
const THESAURI: readonly Thesaurus[] = [
  {
    iri: `${EU_AUTHORITY}data-theme`,
    title: "Data theme",
    has: (iri) => iri.startsWith(`${EU_AUTHORITY}data-theme/`) && findDataTheme(iri) !== undefined,
    labelOf(iri, language) {
      const labels: Readonly<Record<string, string>> | undefined = findDataTheme(iri)?.labels;
      return labels?.[language ?? "en"] ?? labels?.en;
    },
  },
  INSPIRE_THEMES,
  {
    iri: HVD_CATEGORY_SCHEME,
    title: "High-value dataset categories",
    has: (iri) => /^https?:\/\/data\.europa\.eu\/bna\/c_/.test(iri) && findHvdCategory(iri) !== undefined,
    labelOf: (iri) => findHvdCategory(iri)?.label,
  },
  {
    iri: "http://inspire.ec.europa.eu/metadata-codelist/SpatialDataServiceCategory",
    title: "INSPIRE spatial data service categories",
    has: (iri) => iri.includes("SpatialDataServiceCategory") && findServiceCategory(iri) !== undefined,
    labelOf: (iri) => findServiceCategory(iri)?.code,
  },
  {
    iri: "http://eurovoc.europa.eu/100141",
    title: "EuroVoc",
    has: (iri) => /^https?:\/\/eurovoc\.europa\.eu\/(?:c_\w+|\d+)$/.test(iri),
  },
];

/** One MD_Keywords for each thesaurus, in the order of first use. */
class Groups {
  readonly #conversion: Conversion;
  readonly #groups = new Map<string, { thesaurusName: CI_Citation | undefined; keyword: Text[]; scheme: object }>();

  constructor(conversion: Conversion) {
    this.#conversion = conversion;
  }

  /** A concept under its scheme; a word without one under none. */
  concept(node: Referable<Concept>): void {
    const c = this.#conversion;
    const iri = iriOf(node);
    const concept = node.$type === undefined ? undefined : node;
    const thesaurus = iri === undefined ? undefined : THESAURI.find((one) => one.has(iri));
    const schemes = (concept?.inScheme ?? []).map((one) => c.full(one));
    const keyword = c.anchor(node, iri === undefined ? undefined : thesaurus?.labelOf?.(iri, c.locales.language));
    const alternative = c.texts(concept?.altLabel);
    const texts = keyword === undefined ? alternative : [keyword, ...alternative];
    if (texts.length > 0) this.#add(schemes[0], thesaurus, texts);
  }

  words(keyword: Text[]): void {
    if (keyword.length > 0) this.#add(undefined, undefined, keyword);
  }

  #add(scheme: Referable<ConceptScheme> | undefined, known: Thesaurus | undefined, texts: readonly Text[]): void {
    const c = this.#conversion;
    const key = known?.iri ?? (scheme === undefined ? "" : keyOf(scheme));
    const group = this.#groups.get(key);
    if (group !== undefined) {
      if (scheme !== undefined) this.#sameScheme(scheme, group.scheme, known);
      for (const text of texts) {
        const same = group.keyword.some(
          ({ value, href }) => href !== undefined && href === text.href && value === text.value,
        );
        if (!same) group.keyword.push(text);
      }
      return;
    }
    const thesaurusName = scheme === undefined ? undefined : citation(c, scheme, known?.title);
    this.#groups.set(key, {
      keyword: [...texts],
      scheme: scheme ?? {},
      thesaurusName: known === undefined ? thesaurusName : knownThesaurus(known, thesaurusName),
    });
  }

  #sameScheme(scheme: Referable<ConceptScheme>, first: object, known: Thesaurus | undefined): void {
    const c = this.#conversion;
    c.useRepeated(scheme, first);
    if (known !== undefined && iriOf(scheme) === known.iri) c.use(scheme);
  }

  all(): MD_Keywords[] {
    return [...this.#groups.values()].map(({ keyword, thesaurusName }) =>
      iso("MD_Keywords", {
        keyword,
        type: thesaurusName === undefined ? undefined : { value: "theme" },
        thesaurusName,
      }),
    );
  }
}

/** A thesaurus as the resource cites it, completed by what is known of it. */
function knownThesaurus({ iri, title, date }: Thesaurus, cited: CI_Citation | undefined): CI_Citation {
  const dates =
    date === undefined ? [] : [iso("CI_Date", { date: { value: date }, dateType: { value: "publication" } })];
  return {
    ...cited,
    ...iso("CI_Citation", { title: cited?.title ?? { value: title, href: iri }, date: cited?.date ?? dates }),
  };
}

/**
 * dcat:keyword, dcat:theme, dct:subject, dcatap:hvdCategory, geodcatap:serviceCategory, dcatap:applicableLegislation ->
 * MD_Keywords. GeoDCAT-AP 3.0.0, “Keyword”, “Theme / category” and “Service category”.
 */
export function keywords(c: Conversion): MD_Keywords[] {
  const { resource } = c;
  const groups = new Groups(c);
  groups.words(c.texts(resource.keyword));
  const concepts = [
    ...(resource.theme ?? []),
    ...(resource.subject ?? []),
    ...(resource.hvdCategory ?? []),
    ...(resource.$type === "DataService" ? (resource.serviceCategory ?? []) : []),
    ...(resource.$type === "Catalog" ? (resource.themeTaxonomy ?? []) : []),
  ];
  for (const one of concepts) groups.concept(c.full(one) as Referable<Concept>);
  groups.words(legislation(c));
  return groups.all();
}

/** dcatap:applicableLegislation, of the distributions too: each act once, as a keyword with its ELI. */
function legislation(c: Conversion): Text[] {
  const { resource } = c;
  const found = new Map<string, { node: object; text: Text }>();
  const distributions =
    resource.$type === "Dataset" || resource.$type === "DatasetSeries" ? (resource.distribution ?? []) : [];
  const all: Referable<LegalResource>[] = [...(resource.applicableLegislation ?? [])];
  for (const one of distributions) {
    const distribution = c.full(one);
    if (distribution.$type === "Distribution") all.push(...(distribution.applicableLegislation ?? []));
  }
  for (const one of all as (LegalResource | Reference)[]) {
    const act = c.full(one);
    const iri = iriOf(act);
    const known = found.get(keyOf(act));
    if (known !== undefined) {
      c.useRepeated(act, known.node);
      continue;
    }
    const text = c.anchor(act, iri === undefined ? undefined : findRegulation(iri)?.title);
    if (text !== undefined) found.set(keyOf(act), { node: act, text });
  }
  return [...found.values()].map(({ text }) => text);
}
