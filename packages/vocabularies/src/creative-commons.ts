/** Which Creative Commons licence: its elements in the usual order, its version and its port, where they are said. */
export interface CreativeCommons {
  /** `by`, `by-sa`, `by-nd`, `by-nc`, `by-nc-sa` or `by-nc-nd`. */
  readonly elements: string;
  /** Absent where a text says “CC BY” and no more. */
  readonly version?: string;
  /** The country of a ported licence, in lower case: `fr`. */
  readonly port?: string;
}

function inUsualOrder(has: { sa: boolean; nc: boolean; nd: boolean }): string {
  return `by${has.nc ? "-nc" : ""}${has.nd ? "-nd" : has.sa ? "-sa" : ""}`;
}

/**
 * Reads the address of a Creative Commons licence, without scheme and `www.`:
 * `creativecommons.org/licenses/by-sa/3.0/de/deed.de`. The address without a version is opendefinition.org's.
 * Source: https://creativecommons.org/licenses/list.en
 */
export function creativeCommonsOfUrl(key: string): CreativeCommons | undefined {
  const match =
    /^creativecommons\.org\/licen[sc]es\/(by(?:-(?:nc|nd|sa))*)(?:\/(\d\.\d))?(?:\/(?!deed|legalcode)([a-z]{2,3}|igo|scotland))?(?:\/(?:deed|legalcode|rdf)[\w.-]*)?$/.exec(
      key,
    ) ??
    /^(?:opendefinition\.org\/licenses|dcat-ap\.de\/def\/licenses)\/cc-(by(?:-(?:nc|nd|sa))*)(?:-de)?(?:\/(\d\.\d))?$/.exec(
      key,
    );
  if (match?.[1] === undefined) return undefined;
  const parts = match[1].split("-");
  const elements = inUsualOrder({ sa: parts.includes("sa"), nc: parts.includes("nc"), nd: parts.includes("nd") });
  const port = match[3] ?? (/\/cc-by[a-z-]*-de\/3\.0$/.test(key) ? "de" : undefined);
  return {
    elements,
    ...(match[2] === undefined ? {} : { version: match[2] }),
    ...(port === undefined ? {} : { port }),
  };
}

/*
 * The names of the elements in the languages of the licences' titles, as normalise() leaves them.
 * Source: titles of the licences, https://creativecommons.org/licenses/list
 */
const ATTRIBUTION =
  /\b(?:attribution|paternite|namensnennung|naamsvermelding|attribuzione|atribucion|atribuicao|reconocimiento|reconeixement|uznanie autorstwa|uvedte puvod|uvedte povod|navngivelse|erkannande|nimea|nevezd meg|imenovanje|priznanje avtorstva|atribuire|atsaucoties|priskyrimas|autorile viitamine|αναφορα δημιουργου|αναφορα|признание)\b/u;
const SHARE_ALIKE =
  /\b(?:share ?alike|partage dans les memes conditions|partage a l identique|weitergabe unter gleichen bedingungen|gelijk ?delen|condividi allo stesso modo|compartir ?igual|compartilha ?igual|na tych samych warunkach|zachovejte licenci|del ?pa ?samme ?vilkar|dela ?lika|jaa ?samoin|igy add tovabb|dijeli pod istim uvjetima|deljenje pod enakimi pogoji)\b/u;
const NON_COMMERCIAL =
  /\b(?:non ?commercial|pas d utilisation commerciale|nicht ?kommerziell|keine kommerzielle nutzung|niet ?commercieel|non commerciale|no ?comercial|nao ?comercial|uzycie niekomercyjne|neuzivejte komercne|neuzivejte dilo komercne|ikke ?kommerciel|ikke ?kommersiell|icke ?kommersiell|ei ?kaupallinen|ne add el|nekomercijalno)\b/u;
const NO_DERIVATIVES =
  /\b(?:no ?deriv(?:ative)?s|no derivative works|pas de modification|keine bearbeitungen?|geen ?afgeleide ?werken|non opere derivate|no opere derivate|sin obras? derivadas?|sin derivadas?|sem ?derivac(?:oes|ao)|bez utworow zaleznych|nezpracovavejte|ingen ?bearbejdelser?|inga ?bearbetningar|ei ?muutoksia|ne valtoztasd|bez prerada)\b/u;

/** Countries that ports of version 3.0 and before name in their titles. */
const PORTS: Readonly<Record<string, string>> = {
  at: "at",
  austria: "at",
  osterreich: "at",
  be: "be",
  ch: "ch",
  schweiz: "ch",
  suisse: "ch",
  de: "de",
  deutschland: "de",
  germany: "de",
  es: "es",
  espana: "es",
  fr: "fr",
  france: "fr",
  it: "it",
  italia: "it",
  lu: "lu",
  nl: "nl",
  nederland: "nl",
  netherlands: "nl",
  no: "no",
  norge: "no",
  pl: "pl",
  polska: "pl",
  se: "se",
  sverige: "se",
  igo: "igo",
};

/** The abbreviation, with or without “creative commons” before it; group 1 is what follows BY. */
const ABBREVIATION = /\b(?:cc|creative commons(?: licen[cs]e)?) ?by((?: (?:nc|nd|sa))*)(?: v?([1-4])(?: ([05]))?)?\b/gu;
const MENTION = /\bcreative ?commons\b/gu;
const VERSION = /\b([1-4]) ([05])\b/u;
/** How much text after “Creative Commons” belongs to it: the longest title has about this length. */
const REACH = 110;

function portAfter(text: string, version: string | undefined): string | undefined {
  if (version === undefined || version === "4.0") return undefined;
  const name = /^ ([a-z]+)\b/.exec(text)?.[1];
  return name === undefined || !Object.hasOwn(PORTS, name) ? undefined : PORTS[name];
}

function mention(elements: string, version: string | undefined, after: string): CreativeCommons {
  const port = portAfter(after, version);
  return { elements, ...(version === undefined ? {} : { version }), ...(port === undefined ? {} : { port }) };
}

/**
 * Finds Creative Commons licences in a text that normalise() has been over: `cc by nc sa 4 0`,
 * `creative commons namensnennung 4 0 international`. CC0 and the Public Domain Mark are names of their own elsewhere.
 */
export function creativeCommonsInText(text: string): readonly CreativeCommons[] {
  if (!text.includes("cc") && !text.includes("creative")) return [];
  const found: CreativeCommons[] = [];
  for (const match of text.matchAll(ABBREVIATION)) {
    const parts = match[1]?.trim().split(" ") ?? [];
    const elements = inUsualOrder({ sa: parts.includes("sa"), nc: parts.includes("nc"), nd: parts.includes("nd") });
    const version = match[2] === undefined ? undefined : `${match[2]}.${match[3] ?? "0"}`;
    found.push(mention(elements, version, text.slice(match.index + match[0].length)));
  }
  for (const match of text.matchAll(MENTION)) {
    const title = text.slice(match.index + match[0].length, match.index + REACH);
    const version = VERSION.exec(title);
    const elementText = version === null ? title : title.slice(0, version.index);
    if (!ATTRIBUTION.test(elementText)) continue;
    const elements = inUsualOrder({
      sa: SHARE_ALIKE.test(elementText),
      nc: NON_COMMERCIAL.test(elementText),
      nd: NO_DERIVATIVES.test(elementText),
    });
    const number = version === null ? undefined : `${version[1]}.${version[2]}`;
    found.push(mention(elements, number, version === null ? "" : title.slice(version.index + version[0].length)));
  }
  return found;
}
