import { isLiteral } from "@metabridge/dcat";
import {
  DATA_THEMES_OF_INSPIRE_THEME,
  DATA_THEMES_OF_TOPIC_CATEGORY,
  type DataTheme,
  dataTheme,
  findDataTheme,
  findHvdCategory,
  findInspireTheme,
  findTopicCategory,
  type HvdCategory,
  type InspireTheme,
  isInspireThemeThesaurus,
  type TopicCategory,
} from "@metabridge/vocabularies";
import type { DcatReader, PropertyName } from "./dcat-reader.js";

const LABELS = ["prefLabel", "label", "notation", "identifier"] as const satisfies readonly PropertyName[];

const peekLabels = (reader: DcatReader): string[] =>
  LABELS.flatMap((property) => reader.peek(property).flatMap((one) => (isLiteral(one) ? [one.value] : [])));

const idOf = (reader: DcatReader): string | undefined => {
  const { $id } = reader.node;
  return $id === undefined || $id.startsWith("_:") ? undefined : $id;
};

/** A concept of any other scheme. */
export interface OtherTheme {
  readonly iri?: string;
  readonly label?: string;
  /** The name of the scheme. */
  readonly scheme?: string;
}

type Known =
  | { readonly kind: "eu"; readonly concept: DataTheme }
  | { readonly kind: "inspire"; readonly concept: InspireTheme }
  | { readonly kind: "topic"; readonly concept: TopicCategory }
  | { readonly kind: "hvd"; readonly concept: HvdCategory }
  | { readonly kind: "other" };

/** What a concept is: by its IRI; by its name only where its scheme says which list it is of. */
function knownAs(reader: DcatReader): Known {
  const id = idOf(reader);
  const eu = id === undefined ? undefined : findDataTheme(id);
  if (eu !== undefined) return { kind: "eu", concept: eu };
  const schemes = reader.nodes("inScheme");
  const ofInspire = schemes.some((one) =>
    [idOf(one) ?? "", ...one.peek("title").flatMap((title) => (isLiteral(title) ? [title.value] : []))].some(
      isInspireThemeThesaurus,
    ),
  );
  for (const name of [...(id === undefined ? [] : [id]), ...(ofInspire ? peekLabels(reader) : [])]) {
    const theme = findInspireTheme(name);
    if (theme !== undefined) return { kind: "inspire", concept: theme };
  }
  const topic = id?.includes("TopicCategory") === true ? findTopicCategory(id) : undefined;
  if (topic !== undefined) return { kind: "topic", concept: topic };
  const hvd = id === undefined ? undefined : findHvdCategory(id);
  return hvd === undefined ? { kind: "other" } : { kind: "hvd", concept: hvd };
}

/** What a resource is about, by list. The concepts of a list are read when it is used, with their labels. */
export class ThemesView {
  readonly #all: readonly { readonly reader: DcatReader; readonly known: Known }[];

  constructor(reader: DcatReader) {
    this.#all = (["theme", "subject", "topicCategory", "hvdCategory"] as const).flatMap((property) =>
      reader.nodes(property).map((node) => {
        const known = knownAs(node);
        const topic = property === "topicCategory" && known.kind === "other" ? topicOf(node) : undefined;
        return { reader: node, known: topic === undefined ? known : ({ kind: "topic", concept: topic } as const) };
      }),
    );
  }

  /** The EU's data themes that the record names. */
  get eu(): DataTheme[] {
    return this.#of("eu") as DataTheme[];
  }

  /** The EU's data themes: those named, else those that the INSPIRE themes or topic categories mean (they are not read by it). */
  get euOrImplied(): DataTheme[] {
    const named = this.eu;
    if (named.length > 0) return named;
    const codes = this.#all.flatMap(({ known }) =>
      known.kind === "inspire"
        ? DATA_THEMES_OF_INSPIRE_THEME[known.concept.code]
        : known.kind === "topic"
          ? DATA_THEMES_OF_TOPIC_CATEGORY[known.concept.code]
          : [],
    );
    return [...new Set(codes)].map(dataTheme);
  }

  get inspire(): InspireTheme[] {
    return this.#of("inspire") as InspireTheme[];
  }

  /** ISO 19115 topic categories. */
  get topics(): TopicCategory[] {
    return this.#of("topic") as TopicCategory[];
  }

  /** Categories of high-value datasets. */
  get hvd(): HvdCategory[] {
    return this.#of("hvd") as HvdCategory[];
  }

  /** Concepts of all other schemes, in the best language. */
  get other(): OtherTheme[] {
    return this.#all.flatMap(({ reader, known }) => {
      if (known.kind !== "other") return [];
      const iri = reader.id();
      const label = reader.label();
      const scheme = reader.one("inScheme");
      const title = scheme?.label();
      return [
        {
          ...(iri === undefined ? {} : { iri }),
          ...(label === undefined ? {} : { label }),
          ...(title === undefined ? {} : { scheme: title }),
        },
      ];
    });
  }

  /**
   * The labels alone of concepts of other schemes: what people search by. Their IRIs and schemes stay unread.
   * `of` tells by its name whether a scheme is wanted; default all.
   */
  otherLabels(of: (scheme: string | undefined) => boolean = () => true): string[] {
    return this.#all.flatMap(({ reader, known }) => {
      if (known.kind !== "other") return [];
      const [title] = reader.one("inScheme")?.peek("title") ?? [];
      return of(title !== undefined && isLiteral(title) ? title.value : undefined) ? (reader.label() ?? []) : [];
    });
  }

  /** Whether anything of a list is there, without reading it. */
  has(kind: "eu" | "inspire" | "topic" | "hvd" | "other"): boolean {
    return this.#all.some(({ known }) => known.kind === kind);
  }

  /** The codes of a list, without reading them: `ENVI`, `hy`, `environment`. */
  peekCodes(kind: "eu" | "inspire" | "topic" | "hvd"): string[] {
    return [
      ...new Set(
        this.#all.flatMap(({ known }) => (known.kind !== "other" && known.kind === kind ? [known.concept.code] : [])),
      ),
    ];
  }

  #of(kind: Exclude<Known["kind"], "other">): unknown[] {
    const found = new Set<unknown>();
    for (const { reader, known } of this.#all) {
      if (known.kind !== kind) continue;
      reader.take();
      found.add(known.concept);
    }
    return [...found];
  }
}

function topicOf(reader: DcatReader): TopicCategory | undefined {
  const names = [idOf(reader) ?? "", ...peekLabels(reader)];
  return names.map((name) => findTopicCategory(name)).find((topic) => topic !== undefined);
}

/** What a resource is about: dcat:theme, dct:subject, geodcatap:topicCategory, dcatap:hvdCategory. */
export function themesOf(reader: DcatReader): ThemesView {
  return new ThemesView(reader);
}

/**
 * The keywords of a portal in one language: those of the record, and the names of concepts of thesauri that have no field
 * of their own (`concepts` tells by the name of a scheme whether its concepts are wanted; default all). Each once, whatever
 * its case; `a; b` is two.
 */
export function keywordsOf(
  reader: DcatReader,
  options: { readonly concepts?: (scheme: string | undefined) => boolean } = {},
): string[] {
  const all = [...reader.textsInOneLanguage("keyword"), ...themesOf(reader).otherLabels(options.concepts)];
  const found = new Map<string, string>();
  for (const word of all.flatMap((one) => one.split(";"))) {
    const tidy = word.replace(/\s+/g, " ").trim();
    const key = tidy.toLowerCase();
    if (tidy !== "" && !found.has(key)) found.set(key, tidy);
  }
  return [...found.values()];
}
