import { languageOfRegulation1089Title, normalise, regulation1089Title } from "@metabridge/vocabularies";

/** A legal act as metadata have to cite it. */
export interface CitedAct {
  /** Its address, as TG 2.0.1 writes it. */
  readonly address: string;
  /** Its publication in the Official Journal. */
  readonly published: string;
  /** In English. */
  readonly title: string;
}

/** Interoperability of spatial data sets and services. Source: TG 2.0.1, recommendation 1.10. */
export const REGULATION_1089_2010: CitedAct = {
  address: "http://data.europa.eu/eli/reg/2010/1089",
  published: "2010-12-08",
  title: regulation1089Title("en") ?? "",
};

/** Network services. Source: TG 2.0.1, recommendation 4.2. */
export const REGULATION_976_2009: CitedAct = {
  address: "http://data.europa.eu/eli/reg/2009/976",
  published: "2009-10-20",
  title:
    "COMMISSION REGULATION (EC) No 976/2009 of 19 October 2009 implementing Directive 2007/2/EC of the European Parliament and of the Council as regards the Network Services",
};

const LANGUAGES = "bg cs da de el en es et fi fr hu it lt lv mt nl pl pt ro sk sl sv".split(" ");

/**
 * What a title is compared by where its spelling does not matter: words of three letters and more. The number sign (No, N°,
 * nº, N:o) and the name of the Union (EU, UE, EG) are shorter.
 */
const loosened = (title: string): string =>
  normalise(title)
    .split(" ")
    .filter((word) => word.length > 2)
    .join(" ");

let titles: ReadonlySet<string> | undefined;

/** Whether a text is the official title of Regulation (EU) No 1089/2010, white space folded and case ignored. */
export const isOfficialTitle = (title: string): boolean => languageOfRegulation1089Title(title) !== undefined;

/** Whether a text is that title, however its number sign, accents and punctuation are written. */
export function isOfficialTitleInAnySpelling(title: string): boolean {
  if (!title.includes("1089")) return false;
  titles ??= new Set(LANGUAGES.map((language) => loosened(regulation1089Title(language) ?? "")));
  return isOfficialTitle(title) || titles.has(loosened(title));
}
