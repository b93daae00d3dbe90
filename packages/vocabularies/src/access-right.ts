import { lazy, phraseFinder } from "./lookup.js";
import { normalise } from "./normalise.js";
import { euAuthority, inspireCode, parseEuAuthority, parseInspireCode } from "./registry-iri.js";

/** Codes of the EU authority table “access-right” that DCAT-AP asks for. */
export type AccessRightCode = "PUBLIC" | "RESTRICTED" | "NON_PUBLIC";

/** Codes of INSPIRE's LimitationsOnPublicAccess: none, or a case of Article 13(1) of Directive 2007/2/EC. */
export type LimitationCode =
  | "noLimitations"
  | `INSPIRE_Directive_Article13_1${"a" | "b" | "c" | "d" | "e" | "f" | "g" | "h"}`;

/** Who may reach a resource. */
export interface AccessRight {
  readonly code: AccessRightCode;
  /** The concept of the EU authority table “access-right”. */
  readonly iri: string;
}

/** A value of INSPIRE's list of limitations on public access. */
export interface LimitationOnPublicAccess {
  readonly code: LimitationCode;
  readonly iri: string;
}

/** The values of the EU authority table. Source: http://publications.europa.eu/resource/authority/access-right */
const ACCESS_RIGHTS: Readonly<Record<AccessRightCode, AccessRight>> = {
  PUBLIC: { code: "PUBLIC", iri: euAuthority("access-right", "PUBLIC") },
  RESTRICTED: { code: "RESTRICTED", iri: euAuthority("access-right", "RESTRICTED") },
  NON_PUBLIC: { code: "NON_PUBLIC", iri: euAuthority("access-right", "NON_PUBLIC") },
};

/**
 * What ISO codes of constraints say of access. Source of the codes: ISO 19115-1:2014, MD_RestrictionCode and
 * MD_ClassificationCode, by their definitions; codes about rights of use (copyright, licence, …) say nothing of access.
 */
const ACCESS_OF_ISO_CODE: Readonly<Record<string, AccessRightCode>> = {
  unrestricted: "PUBLIC",
  licenceUnrestricted: "PUBLIC",
  restricted: "RESTRICTED",
  statutory: "RESTRICTED",
  SBU: "RESTRICTED",
  private: "NON_PUBLIC",
  confidential: "NON_PUBLIC",
  "in-confidence": "NON_PUBLIC",
  unclassified: "PUBLIC",
  secret: "NON_PUBLIC",
  topSecret: "NON_PUBLIC",
  forOfficialUseOnly: "RESTRICTED",
  protected: "RESTRICTED",
  limitedDistribution: "RESTRICTED",
};

/**
 * How texts say that there is no limitation, in many languages; as normalise() leaves them.
 * Source: labels of INSPIRE's LimitationsOnPublicAccess/noLimitations, and real records.
 */
const NO_LIMITATIONS = `
  no limitations; no limitation; no limitations to public access; no limitations on public access; no restriction on public access; no restrictions on public access; no restrictions to public access; there are no limitations on public access; no public access limitations; no restrictions; no access restrictions; no access constraints; without restrictions
  pas de restriction; pas de restrictions; pas de restriction d acces public; pas de restrictions d acces public; pas de restrictions concernant l acces public; aucune restriction d acces public; aucune restriction; aucune limitation; aucune limitation d acces public; aucune contrainte d acces; aucune restriction d acces; pas de limitation d acces public; pas de limitation; pas de limite d acces public; acces public libre; acces libre; pas de restriction d acces public selon inspire
  keine zugriffsbeschrankungen; es gelten keine zugriffsbeschrankungen; keine einschrankungen; keine beschrankungen; keine beschrankung; keine beschrankungen des offentlichen zugangs; keine einschrankungen des offentlichen zugangs; uneingeschrankt; es gelten keine beschrankungen; zugangsberechtigungsstufe a
  geen beperkingen; geen beperkingen op de publieke toegang; geen beperkingen voor publieke toegang; geen beperkingen voor de publieke toegang; geen beperkingen op openbare toegang; geen toegangsbeperkingen
  nessuna limitazione; nessuna limitazione al pubblico accesso; nessuna limitazione all accesso pubblico; nessuna limitazione di accesso al pubblico; senza restrizioni; nessuna restrizione
  sin limitaciones; sin restricciones; no hay limitaciones al acceso publico; sin limitaciones al acceso publico; no se aplican limitaciones al acceso publico; acceso publico sin restricciones
  sem restricoes; sem restricoes ao acesso publico; sem limitacoes ao acesso publico; nao existem restricoes ao acesso publico
  brak ograniczen; brak ograniczen w publicznym dostepie; brak ograniczen dostepu
  bez omezeni; bez omezeni verejneho pristupu; zadna omezeni verejneho pristupu; bez omezeni pristupu
  bez obmedzeni; ziadne obmedzenia; bez obmedzenia verejneho pristupu; ziadne obmedzenia verejneho pristupu
  ingen begraensninger; ingen begraensninger i offentlig adgang; ingen restriktioner; ingen begrensninger; ingen restriksjoner; ingen begrensninger pa offentlig tilgang; apne data
  inga begransningar; inga restriktioner; inga begransningar for allmanhetens tillgang; inga restriktioner for allmanhetens tillgang
  ei rajoituksia; ei julkista saatavuutta koskevia rajoituksia; ei kayttorajoituksia; julkinen
  nema ogranicenja; nema ogranicenja javnog pristupa; ni omejitev; ni omejitev javnega dostopa; brez omejitev
  nincs korlatozas; nincsenek korlatozasok; a nyilvanos hozzaferesnek nincsenek korlatai
  nu exista limitari; fara limitari; fara restrictii; nu exista restrictii privind accesul public; fara limitari privind accesul public
  piirangud puuduvad; piiranguid ei ole; avalik; nav ierobezojumu; publiskas piekluves ierobezojumu nav; apribojimu nera; viesos prieigos apribojimu nera
  δεν υπαρχουν περιορισμοι; χωρις περιορισμους; няма ограничения; без ограничения; l ebda limitazzjonijiet
`;

/** Whole texts that say that all, some or none may reach a resource. In a sentence they can mean anything. */
const WHOLE_TEXTS: Readonly<Record<AccessRightCode, string>> = {
  PUBLIC:
    "public; open; open access; open data; publicly available; freely available; freely distributed; free access; none; a offentlich; offentlich; offentlig; offentliga data; donnees ouvertes; donnees publiques; acces ouvert; openbaar; publiek; pubblico; publico; abierto; aperto; verejne; publiczne; oppna data; avoin",
  RESTRICTED:
    "restricted; restricted access; registration required; registered users; limited; b beschrankt offentlich; beschrankt offentlich; beschrankt; acces restreint; restreint; acces limite; beperkt; riservato; restringido; begransad; begraenset",
  NON_PUBLIC:
    "non public; not public; private; internal; confidential; closed; secret; c nicht offentlich; nicht offentlich; nicht oeffentlich; prive; non publie; confidentiel; interne; niet openbaar; niet publiek; privaat; non pubblico; no publico; ikke offentlig; ej offentlig",
};

/**
 * The cases of Article 13(1), by what a text names as the interest that access would harm. English, French, German.
 * Source: Directive 2007/2/EC, Article 13(1), as the labels of INSPIRE's list quote it.
 */
const ARTICLE_13_INTERESTS: Readonly<Record<string, string>> = {
  a: "confidentiality of the proceedings of public authorities; confidentialite des travaux des autorites publiques; vertraulichkeit der verfahren von behorden",
  b: "international relations public security or national defence; relations internationales la securite publique ou la defense nationale; internationalen beziehungen die offentliche sicherheit oder die nationale verteidigung; internationale beziehungen die offentliche sicherheit oder die nationale verteidigung",
  c: "course of justice; bonne marche de la justice; laufende gerichtsverfahren",
  d: "confidentiality of commercial or industrial information; confidentialite des informations commerciales ou industrielles; vertraulichkeit von geschafts oder betriebsinformationen",
  e: "affect intellectual property rights; negatives sur les droits de propriete intellectuelle; rechte des geistigen eigentums",
  f: "confidentiality of personal data; confidentialite des donnees a caractere personnel; vertraulichkeit personenbezogener daten",
  g: "interests or protection of any person who supplied the information; interets ou la protection de toute personne qui a fourni les informations; interessen oder den schutz einer person",
  h: "protection of the environment to which such information relates; protection de l environnement auquel ces informations ont trait; schutz der umweltbereiche auf die sich die informationen beziehen",
};

/** `Article 13(1)(d)`, `Artikel 13 Abs. 1 lit. d`, `13.1.d`; after normalise(). */
const ARTICLE_13 =
  /\b(?:article|artikel|articolo|articulo|artigo|artykul|clanek|clanku|art) ?13 (?:abs |absatz |lid |comma |par |paragraph |paragraphe |odst |ust |apartado |alinea )?1(?: ?(?:lit|litera|buchstabe|letra|lettera|pism|pkt|point|onder))? ?([a-h])\b/u;
/** The same without the letter that names the case. */
const ARTICLE_13_AT_ALL = /\b(?:article|artikel|articolo|articulo|artigo|artykul|clanek|art) ?13 (?:\w+ )?1\b/u;

const split = (names: string): string[] =>
  names
    .split(/[;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== "");

const limitationPhrases = lazy(() => {
  const phrases = new Map<string, LimitationCode>();
  for (const phrase of split(NO_LIMITATIONS)) phrases.set(phrase, "noLimitations");
  for (const [letter, names] of Object.entries(ARTICLE_13_INTERESTS)) {
    for (const phrase of split(names)) phrases.set(phrase, `INSPIRE_Directive_Article13_1${letter}` as LimitationCode);
  }
  return phrases;
});

const findLimitationPhrases = phraseFinder(limitationPhrases);

const wholeTexts = lazy(() => {
  const texts = new Map<string, AccessRightCode>();
  for (const [code, names] of Object.entries(WHOLE_TEXTS)) {
    for (const name of split(names)) texts.set(name, code as AccessRightCode);
  }
  for (const [code, access] of Object.entries(ACCESS_OF_ISO_CODE)) texts.set(normalise(code), access);
  return texts;
});

/** A statement is short; a longer text is terms, in which a phrase can stand for anything. */
const LONGEST_STATEMENT = 600;

const limitation = (code: LimitationCode): LimitationOnPublicAccess => ({
  code,
  iri: inspireCode("LimitationsOnPublicAccess", code),
});

const LIMITATION_CODE = /^(?:noLimitations|INSPIRE_Directive_Article13_1[a-h])$/;

/**
 * INSPIRE's limitation on public access that a text means: the IRI of the registry in any form, its label, or how people
 * say it in many languages. Undefined where it says none of them, or several.
 *
 * @example
 * ```ts
 * import { findLimitationOnPublicAccess } from "@metabridge/vocabularies";
 * console.log(findLimitationOnPublicAccess("Geen beperkingen voor publieke toegang")?.code); // "noLimitations"
 * console.log(findLimitationOnPublicAccess("Article 13(1)(d) of the INSPIRE Directive")?.code);
 * // "INSPIRE_Directive_Article13_1d"
 * ```
 */
export function findLimitationOnPublicAccess(text: string): LimitationOnPublicAccess | undefined {
  const value = text.trim();
  if (value === "" || value.length > LONGEST_STATEMENT) return undefined;
  const inspire = parseInspireCode(value);
  const code = inspire?.list === "LimitationsOnPublicAccess" ? inspire.code : value;
  if (LIMITATION_CODE.test(code)) return limitation(code as LimitationCode);
  if (/^https?:/i.test(value)) return undefined;
  const words = normalise(value);
  const letter = ARTICLE_13.exec(words)?.[1];
  if (letter !== undefined) return limitation(`INSPIRE_Directive_Article13_1${letter}` as LimitationCode);
  const [only, ...others] = findLimitationPhrases(words);
  return only === undefined || others.length > 0 ? undefined : limitation(only);
}

/**
 * The access right of a limitation. `noLimitations` is PUBLIC; every case of Article 13 is RESTRICTED, since the article
 * limits the access of the public and leaves that of authorities.
 */
export function accessRightOfLimitation(code: LimitationCode): AccessRight {
  return ACCESS_RIGHTS[code === "noLimitations" ? "PUBLIC" : "RESTRICTED"];
}

/**
 * What an MD_RestrictionCode or MD_ClassificationCode says of access; undefined for codes that say nothing of it, such
 * as `otherRestrictions` and `copyright`.
 */
export function accessRightOfIsoCode(code: string): AccessRight | undefined {
  return Object.hasOwn(ACCESS_OF_ISO_CODE, code) ? ACCESS_RIGHTS[ACCESS_OF_ISO_CODE[code] ?? "RESTRICTED"] : undefined;
}

/**
 * The EU access right that a text means: the IRI of an EU access right or of INSPIRE's limitations on public access, an
 * ISO code, or words in many languages.
 *
 * @example
 * ```ts
 * import { findAccessRight } from "@metabridge/vocabularies";
 * console.log(findAccessRight("http://inspire.ec.europa.eu/metadata-codelist/LimitationsOnPublicAccess/noLimitations")?.iri);
 * // "http://publications.europa.eu/resource/authority/access-right/PUBLIC"
 * ```
 */
export function findAccessRight(text: string): AccessRight | undefined {
  const eu = parseEuAuthority(text);
  if (eu !== undefined) {
    const code = eu.list === "access-right" ? eu.code.toUpperCase() : "";
    return Object.hasOwn(ACCESS_RIGHTS, code) ? ACCESS_RIGHTS[code as AccessRightCode] : undefined;
  }
  const found = findLimitationOnPublicAccess(text);
  if (found !== undefined) return accessRightOfLimitation(found.code);
  if (text.length > LONGEST_STATEMENT) return undefined;
  const words = normalise(text);
  const whole = wholeTexts().get(words) ?? wholeTexts().get(words.replaceAll(" ", "_"));
  if (whole !== undefined) return ACCESS_RIGHTS[whole];
  return ARTICLE_13_AT_ALL.test(words) ? ACCESS_RIGHTS.RESTRICTED : undefined;
}
