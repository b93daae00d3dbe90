import { type CreativeCommons, creativeCommonsInText, creativeCommonsOfUrl } from "./creative-commons.js";
import { DATA_LICENCES } from "./data-licences.js";
import type { LicenceRow } from "./licence-row.js";
import { lazy, phraseFinder } from "./lookup.js";
import { normalise, normaliseUrl } from "./normalise.js";
import { euAuthority, parseEuAuthority } from "./registry-iri.js";
import { SOFTWARE_LICENCES } from "./software-licences.js";

/** A licence that a record names. */
export interface Licence {
  /** Stable: the SPDX identifier where there is one, else one in the same manner: `CC-BY-4.0`, `Licence-Ouverte-1.0`. */
  readonly id: string;
  /** In English, or in the licence's own language where it has no English title. */
  readonly title: string;
  /** The concept of the EU authority table “licence” that is this very licence; absent where the table has none. */
  readonly authority?: string;
  /** The licence's own address, as its publisher gives it. */
  readonly url?: string;
  /** SPDX licence identifier. */
  readonly spdx?: string;
  /** Whoever uses the data must name where they come from. */
  readonly attribution: boolean;
  readonly shareAlike: boolean;
  readonly nonCommercial: boolean;
  readonly noDerivatives: boolean;
}

function toLicence(id: string, row: LicenceRow): Licence {
  const terms = row.terms?.split(" ") ?? [];
  return {
    id,
    title: row.title,
    ...(row.eu === undefined ? {} : { authority: euAuthority("licence", row.eu) }),
    ...(row.url === undefined ? {} : { url: row.url }),
    ...(row.spdx === undefined ? {} : { spdx: row.spdx }),
    attribution: terms.includes("by"),
    shareAlike: terms.includes("sa"),
    nonCommercial: terms.includes("nc"),
    noDerivatives: terms.includes("nd"),
  };
}

interface LicenceIndex {
  readonly byEuCode: ReadonlyMap<string, Licence>;
  readonly bySpdx: ReadonlyMap<string, Licence>;
  readonly byUrl: ReadonlyMap<string, Licence>;
  readonly byName: ReadonlyMap<string, Licence>;
  readonly inText: ReadonlyMap<string, Licence>;
}

const index = lazy((): LicenceIndex => {
  const byEuCode = new Map<string, Licence>();
  const bySpdx = new Map<string, Licence>();
  const byUrl = new Map<string, Licence>();
  const byName = new Map<string, Licence>();
  const inText = new Map<string, Licence>();
  const put = (map: Map<string, Licence>, key: string | undefined, licence: Licence): void => {
    if (key !== undefined && key !== "" && !map.has(key)) map.set(key, licence);
  };
  for (const [id, row] of [...Object.entries(DATA_LICENCES), ...Object.entries(SOFTWARE_LICENCES)]) {
    const licence = toLicence(id, row);
    put(byEuCode, row.eu, licence);
    put(bySpdx, (row.spdx ?? id).toLowerCase(), licence);
    if (row.url !== undefined) put(byUrl, urlKey(row.url), licence);
    for (const url of row.urls?.split(" ") ?? []) put(byUrl, urlKey(`https://${url}`), licence);
    put(byName, normalise(row.title), licence);
    put(byName, normalise(id), licence);
    put(inText, normalise(row.title), licence);
    for (const name of row.names?.split("; ") ?? []) {
      put(byName, normalise(name), licence);
      if (!name.startsWith("=")) put(inText, normalise(name), licence);
    }
  }
  return { byEuCode, bySpdx, byUrl, byName, inText };
});

function urlKey(url: string): string | undefined {
  return normaliseUrl(url)
    ?.toLowerCase()
    .replace(/\.(?:html?|json|txt)$/, "")
    .replace(/^(creativecommons\.org\/publicdomain\/.*?)\/(?:deed|legalcode)[\w.-]*$/, "$1");
}

const findNames = phraseFinder(() => index().inText);

const CREATIVE_COMMONS_TITLES: Readonly<Record<string, string>> = {
  by: "Attribution",
  "by-sa": "Attribution-ShareAlike",
  "by-nd": "Attribution-NoDerivatives",
  "by-nc": "Attribution-NonCommercial",
  "by-nc-sa": "Attribution-NonCommercial-ShareAlike",
  "by-nc-nd": "Attribution-NonCommercial-NoDerivatives",
};

/** Ports of Creative Commons licences that have a concept of their own in the EU authority table “licence”. */
const PORTS_IN_EU_TABLE: ReadonlySet<string> = new Set(["CC_BY_3_0_NL", "CC_BYSA_3_0_NL", "CC_BY_3_0_AT"]);

/** Ports that have an SPDX identifier. Source: https://spdx.org/licenses/ */
const PORTS_IN_SPDX: ReadonlySet<string> = new Set([
  "CC-BY-2.5-AU",
  "CC-BY-3.0-AT",
  "CC-BY-3.0-AU",
  "CC-BY-3.0-DE",
  "CC-BY-3.0-IGO",
  "CC-BY-3.0-NL",
  "CC-BY-3.0-US",
  "CC-BY-NC-3.0-DE",
  "CC-BY-NC-ND-3.0-DE",
  "CC-BY-NC-ND-3.0-IGO",
  "CC-BY-NC-SA-2.0-DE",
  "CC-BY-NC-SA-2.0-FR",
  "CC-BY-NC-SA-2.0-UK",
  "CC-BY-NC-SA-3.0-DE",
  "CC-BY-NC-SA-3.0-IGO",
  "CC-BY-ND-3.0-DE",
  "CC-BY-SA-2.0-UK",
  "CC-BY-SA-2.1-JP",
  "CC-BY-SA-3.0-AT",
  "CC-BY-SA-3.0-DE",
  "CC-BY-SA-3.0-IGO",
]);

const GENERIC_VERSIONS: ReadonlySet<string> = new Set(["1.0", "2.0", "2.5", "3.0", "4.0"]);

/** A Creative Commons licence of any version and port; the EU table and SPDX have the generic ones and a few ports. */
function creativeCommonsLicence({ elements, version, port }: CreativeCommons): Licence {
  const id = ["CC", elements.toUpperCase(), version, port?.toUpperCase()]
    .filter((part) => part !== undefined)
    .join("-");
  const euCode = ["CC", elements.toUpperCase().replaceAll("-", ""), version?.replace(".", "_"), port?.toUpperCase()]
    .filter((part) => part !== undefined)
    .join("_");
  const isGeneric = version !== undefined && port === undefined && GENERIC_VERSIONS.has(version);
  const terms = elements.split("-");
  const url =
    version === undefined
      ? undefined
      : `https://creativecommons.org/licenses/${elements}/${version}/${port === undefined ? "" : `${port}/`}`;
  return {
    id,
    title: [
      "Creative Commons",
      CREATIVE_COMMONS_TITLES[elements],
      version,
      port?.toUpperCase(),
      version === "4.0" ? "International" : undefined,
    ]
      .filter((part) => part !== undefined)
      .join(" "),
    ...(isGeneric || PORTS_IN_EU_TABLE.has(euCode) ? { authority: euAuthority("licence", euCode) } : {}),
    ...(url === undefined ? {} : { url }),
    ...(isGeneric || PORTS_IN_SPDX.has(id) ? { spdx: id } : {}),
    attribution: true,
    shareAlike: terms.includes("sa"),
    nonCommercial: terms.includes("nc"),
    noDerivatives: terms.includes("nd"),
  };
}

function ofEuCode(code: string): Licence | undefined {
  const listed = index().byEuCode.get(code);
  if (listed !== undefined) return listed;
  const match = /^CC_BY(NC)?(SA|ND)?(?:_(\d)_(\d))?(?:_([A-Z]{2}))?$/.exec(code);
  if (match === null) return undefined;
  const [, nc, suffix, major, minor, port] = match;
  const elements = ["by", nc?.toLowerCase(), suffix?.toLowerCase()].filter((part) => part !== undefined).join("-");
  // The codes without a version are deprecated; their label says 4.0 International.
  const licence = creativeCommonsLicence({
    elements,
    version: major === undefined ? "4.0" : `${major}.${minor}`,
    ...(port === undefined ? {} : { port: port.toLowerCase() }),
  });
  return licence.authority === undefined ? undefined : licence;
}

function ofSpdx(id: string): Licence | undefined {
  const listed = index().bySpdx.get(id.toLowerCase());
  if (listed !== undefined) return listed;
  const match = /^CC-(BY(?:-NC)?(?:-SA|-ND)?)-(\d\.\d)(?:-([A-Z]{2,3}))?$/i.exec(id);
  if (match?.[1] === undefined || match[2] === undefined) return undefined;
  const licence = creativeCommonsLicence({
    elements: match[1].toLowerCase(),
    version: match[2],
    ...(match[3] === undefined ? {} : { port: match[3].toLowerCase() }),
  });
  return licence.spdx === undefined ? undefined : licence;
}

/**
 * The licence that a web address means: the licence's own, in any form (`http`, `www.`, `/deed.fr`, `/legalcode`), or its
 * entry in the EU authority table, SPDX, opensource.org, opendefinition.org, or the German and Swiss DCAT-AP lists.
 */
export function licenceOfUrl(url: string): Licence | undefined {
  const eu = parseEuAuthority(url);
  if (eu !== undefined) return eu.list === "licence" ? ofEuCode(eu.code) : undefined;
  const key = urlKey(url);
  if (key === undefined) return undefined;
  const listed = index().byUrl.get(key);
  if (listed !== undefined) return listed;
  const cc = creativeCommonsOfUrl(key);
  if (cc !== undefined) return creativeCommonsLicence(cc);
  const spdx = /^(?:spdx\.org\/licenses|opensource\.org\/licenses?)\/([\w.+-]+)$/.exec(key)?.[1];
  return spdx === undefined ? undefined : ofSpdx(spdx);
}

const URLS_IN_TEXT = /https?:\/\/[^\s<>"'|()]+|www\.[^\s<>"'|()]+/gi;

/** A longer text is terms of its own, in which a licence may be named for comparison. */
const LONGEST_TEXT = 1500;

/**
 * All licences that a text names, by address or by name, each once: a text in two languages names one licence twice.
 * The most precise mention counts: `Licence CC BY (https://creativecommons.org/licenses/by/4.0/)` is CC BY 4.0.
 */
export function findLicences(text: string): readonly Licence[] {
  const value = text.trim();
  if (value === "" || value.length > LONGEST_TEXT) return [];
  const found = new Map<string, Licence>();
  const add = (licence: Licence | undefined): void => {
    if (licence !== undefined) found.set(licence.id, licence);
  };
  const spdx = /^[\w.+-]+$/.test(value) ? ofSpdx(value) : undefined;
  const whole = spdx ?? index().byName.get(normalise(value));
  if (whole !== undefined) return [whole];
  for (const [url] of value.match(URLS_IN_TEXT) === null ? [] : value.matchAll(URLS_IN_TEXT)) {
    add(licenceOfUrl(url.replace(/[.,;:]+$/, "")));
  }
  const words = normalise(value.replace(URLS_IN_TEXT, " "));
  for (const licence of findNames(words)) add(licence);
  for (const cc of creativeCommonsInText(words)) add(creativeCommonsLicence(cc));
  return [...found.values()].filter((licence) => ![...found.keys()].some((id) => isVersionOf(id, licence.id)));
}

/** “CC BY” beside “CC BY 4.0”, “Licence Ouverte” beside the address of its version 2.0, say less of the same. */
function isVersionOf(id: string, unversioned: string): boolean {
  return (
    DATA_LICENCES[unversioned]?.versions?.split(" ").includes(id) ??
    (/^CC-BY[A-Z-]*$/.test(unversioned) &&
      id.startsWith(`${unversioned}-`) &&
      /^\d/.test(id.slice(unversioned.length + 1)))
  );
}

/**
 * The licence that a text names: a web address, an SPDX identifier, a name, or a sentence in one of many languages.
 * Undefined where it names none, or several.
 *
 * @example
 * ```ts
 * import { findLicence } from "@metabridge/vocabularies";
 * console.log(findLicence("http://creativecommons.org/licenses/by/4.0/deed.fr")?.authority);
 * // "http://publications.europa.eu/resource/authority/licence/CC_BY_4_0"
 * console.log(findLicence("Datenlizenz Deutschland – Namensnennung – Version 2.0")?.spdx); // "DL-DE-BY-2.0"
 * ```
 */
export function findLicence(text: string): Licence | undefined {
  const [only, ...others] = findLicences(text);
  return others.length === 0 ? only : undefined;
}
