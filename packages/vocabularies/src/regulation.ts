import { lazy } from "./lookup.js";
import { REGULATION_1089_2010_TITLES } from "./regulation-titles.js";

/** An act of European Union law that metadata name: as specification of conformity, or as applicable legislation. */
export interface Regulation {
  /** As the act is cited: `1089/2010`, `2007/2/EC`. */
  readonly number: string;
  /** European Legislation Identifier: `http://data.europa.eu/eli/reg/2010/1089/oj`. */
  readonly eli: string;
  /** In English. */
  readonly title: string;
  /** Of publication in the Official Journal. */
  readonly published: string;
}

/**
 * The acts, by ELI path.
 * Source: EUR-Lex, https://eur-lex.europa.eu (titles and dates of publication in the Official Journal).
 */
const ACTS: Readonly<Record<string, Omit<Regulation, "eli">>> = {
  "reg/2010/1089/oj": {
    number: "1089/2010",
    title:
      "Commission Regulation (EU) No 1089/2010 of 23 November 2010 implementing Directive 2007/2/EC of the European Parliament and of the Council as regards interoperability of spatial data sets and services",
    published: "2010-12-08",
  },
  "reg/2009/976/oj": {
    number: "976/2009",
    title:
      "Commission Regulation (EC) No 976/2009 of 19 October 2009 implementing Directive 2007/2/EC of the European Parliament and of the Council as regards the Network Services",
    published: "2009-10-20",
  },
  "reg/2008/1205/oj": {
    number: "1205/2008",
    title:
      "Commission Regulation (EC) No 1205/2008 of 3 December 2008 implementing Directive 2007/2/EC of the European Parliament and of the Council as regards metadata",
    published: "2008-12-04",
  },
  "reg/2010/268/oj": {
    number: "268/2010",
    title:
      "Commission Regulation (EU) No 268/2010 of 29 March 2010 implementing Directive 2007/2/EC of the European Parliament and of the Council as regards the access to spatial data sets and services of the Member States by Community institutions and bodies under harmonised conditions",
    published: "2010-03-30",
  },
  "reg_impl/2023/138/oj": {
    number: "2023/138",
    title:
      "Commission Implementing Regulation (EU) 2023/138 of 21 December 2022 laying down a list of specific high-value datasets and the arrangements for their publication and re-use",
    published: "2023-01-20",
  },
  "dir/2019/1024/oj": {
    number: "2019/1024",
    title:
      "Directive (EU) 2019/1024 of the European Parliament and of the Council of 20 June 2019 on open data and the re-use of public sector information",
    published: "2019-06-26",
  },
  "dir/2007/2/oj": {
    number: "2007/2/EC",
    title:
      "Directive 2007/2/EC of the European Parliament and of the Council of 14 March 2007 establishing an Infrastructure for Spatial Information in the European Community (INSPIRE)",
    published: "2007-04-25",
  },
};

/**
 * How the acts are cited in titles, in the order in which to look: each regulation's title also cites the directive that
 * it implements, so the directives come last.
 */
const CITATIONS: readonly (readonly [RegExp, string])[] = [
  [/(?<!\d)1089\s*\/\s*2010(?!\d)/, "reg/2010/1089/oj"],
  [/(?<!\d)976\s*\/\s*2009(?!\d)/, "reg/2009/976/oj"],
  [/(?<!\d)1205\s*\/\s*2008(?!\d)/, "reg/2008/1205/oj"],
  [/(?<!\d)268\s*\/\s*2010(?!\d)/, "reg/2010/268/oj"],
  [/(?<!\d)2023\s*\/\s*138(?!\d)/, "reg_impl/2023/138/oj"],
  [/(?<!\d)2019\s*\/\s*1024(?!\d)/, "dir/2019/1024/oj"],
  [/(?<!\d)2007\s*\/\s*2\s*\/\s*(?:E[CGFKSÜYZ]|CE|WE|KE|EÜ|ЕО|ΕΚ)/u, "dir/2007/2/oj"],
];

const regulations = lazy(() => {
  const byPath = new Map<string, Regulation>();
  for (const [path, act] of Object.entries(ACTS)) {
    const regulation: Regulation = { ...act, eli: `http://data.europa.eu/eli/${path}` };
    byPath.set(path, regulation);
  }
  return byPath;
});

const ELI = /data\.europa\.eu\/eli\/((?:reg|reg_impl|dir)\/\d{4}\/\d+)(?![\d])/i;
const CELEX = /CELEX(?::|%3A)?(3\d{4}[RLD]\d{4})/i;
const CELEX_PATHS: Readonly<Record<string, string>> = {
  "32010R1089": "reg/2010/1089/oj",
  "32009R0976": "reg/2009/976/oj",
  "32008R1205": "reg/2008/1205/oj",
  "32010R0268": "reg/2010/268/oj",
  "32023R0138": "reg_impl/2023/138/oj",
  "32019L1024": "dir/2019/1024/oj",
  "32007L0002": "dir/2007/2/oj",
};

/**
 * The act that a text cites: an ELI, a EUR-Lex address with its CELEX number, or a title in any language with the act's
 * number in it. Of the many acts of the Union these are the ones that INSPIRE and open-data metadata cite.
 *
 * @example
 * ```ts
 * import { findRegulation } from "@metabridge/vocabularies";
 * console.log(findRegulation("RÈGLEMENT (UE) N o 1089/2010 DE LA COMMISSION du 23 novembre 2010 …")?.eli);
 * // "http://data.europa.eu/eli/reg/2010/1089/oj"
 * ```
 */
export function findRegulation(text: string): Regulation | undefined {
  const eli = ELI.exec(text)?.[1];
  if (eli !== undefined) return regulations().get(`${eli.toLowerCase()}/oj`);
  const celex = CELEX.exec(text)?.[1]?.toUpperCase();
  if (celex !== undefined)
    return Object.hasOwn(CELEX_PATHS, celex) ? regulations().get(CELEX_PATHS[celex] ?? "") : undefined;
  const path = CITATIONS.find(([pattern]) => pattern.test(text))?.[1];
  return path === undefined ? undefined : regulations().get(path);
}

const fold = (title: string): string => title.replace(/\s+/g, " ").trim().toLowerCase();

const officialTitles = lazy(
  () =>
    new Map(Object.entries(REGULATION_1089_2010_TITLES).map(([language, title]) => [fold(title), language] as const)),
);

/**
 * The language of which a text is the official title of Regulation (EU) No 1089/2010, white space folded and case ignored.
 * Source: INSPIRE Metadata TG 2.0, requirement 1.10.
 */
export function languageOfRegulation1089Title(title: string): string | undefined {
  return officialTitles().get(fold(title));
}

/** The official title of Regulation (EU) No 1089/2010 in a language (BCP 47; the region does not matter). */
export function regulation1089Title(language: string): string | undefined {
  const primary = language.split("-")[0]?.toLowerCase() ?? "";
  const known = primary === "ga" ? "en" : primary;
  return Object.hasOwn(REGULATION_1089_2010_TITLES, known) ? REGULATION_1089_2010_TITLES[known] : undefined;
}
