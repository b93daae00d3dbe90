import { isLiteral, type Literal, type Value } from "../node.js";
import { type DraftNode, defineProfile, type Profile, type ProfileDefinition, type ProfileRule } from "../profile.js";
import { DCAT_AP } from "./dcat-ap.js";
import { DCAT_AP_2 } from "./dcat-ap-2.1.1.js";

const CH = "http://dcat-ap.ch/vocabulary/licenses/";
const EU = "http://publications.europa.eu/resource/authority/licence/";

/** Source: http://dcat-ap.ch/vocabulary/licenses (state 2024-07-16), which takes three licences of Creative Commons as they are. */
const licences = (): Readonly<Record<string, string>> => ({
  [`${EU}CC0`]: "https://creativecommons.org/publicdomain/zero/1.0/",
  [`${EU}CC_BY_4_0`]: "http://creativecommons.org/licenses/by/4.0/",
  "https://creativecommons.org/licenses/by/4.0/": "http://creativecommons.org/licenses/by/4.0/",
  [`${EU}CC_BYSA_4_0`]: "http://creativecommons.org/licenses/by-sa/4.0/",
  "https://creativecommons.org/licenses/by-sa/4.0/": "http://creativecommons.org/licenses/by-sa/4.0/",
});

/** The terms of use of opendata.swiss as version 1 of the profile wrote them in dct:rights, to their codes since. */
const TERMS: Readonly<Record<string, string>> = {
  "NonCommercialAllowed-CommercialAllowed-ReferenceNotRequired": "terms_open",
  "NonCommercialAllowed-CommercialAllowed-ReferenceRequired": "terms_by",
  "NonCommercialAllowed-CommercialWithPermission-ReferenceNotRequired": "terms_ask",
  "NonCommercialAllowed-CommercialWithPermission-ReferenceRequired": "terms_by_ask",
};

/** The code of the terms that a statement of rights says by its IRI or one of its texts. */
function termsOf(value: Value): string | undefined {
  if (isLiteral(value)) return TERMS[value.value.trim()];
  const { $id = "", description, label } = value as { $id?: string; description?: Literal[]; label?: Literal[] };
  const texts = [
    $id.replace(/^.*[/#]/, ""),
    ...[...(description ?? []), ...(label ?? [])].map((one) => one.value.trim()),
  ];
  const found = texts.find((one) => TERMS[one] !== undefined);
  return found === undefined ? undefined : TERMS[found];
}

/** What a deliverer to opendata.swiss is known by. */
export interface SwissOptions {
  /** The slug of the organisation on the portal: identifiers are written `id@slug`. */
  readonly organization?: string;
}

/** Texts that must say their language. */
const MULTILINGUAL = ["title", "description", "keyword"] as const;

const languagesAreSaid: ProfileRule = {
  id: "dcat-ap-ch.language",
  description: "Titles, descriptions and keywords without a language are reported: portals show them by language.",
  on: ["Catalog", "Dataset", "DatasetSeries", "DataService", "Distribution"],
  apply(node, { report }) {
    for (const name of MULTILINGUAL) {
      const texts = (node[name] ?? []) as Literal[];
      if (texts.some((text) => text.language === undefined)) {
        report("dcat-ap-ch.language", "warning", `A ${name} has no language; give it one of de, fr, it and en.`, name);
      }
    }
  },
};

const termsAsLicence: ProfileRule = {
  id: "dcat-ap-ch.terms-of-use",
  description:
    "The terms of use of opendata.swiss are a dct:license since version 2; in dct:rights they are moved there.",
  on: ["Distribution"],
  apply(node) {
    const rights = (node.rights ?? []) as Value[];
    const terms = rights.find((one) => termsOf(one) !== undefined);
    if (terms === undefined || node.license !== undefined) return;
    node.license = { $id: `${CH}${termsOf(terms)}` };
    node.rights = rights.filter((one) => one !== terms);
  },
};

function oneIdentifier({ organization }: SwissOptions): ProfileRule {
  return {
    id: "dcat-ap-ch.one-identifier",
    description: "A dataset has one dct:identifier, of the form id@organisation; others become adms:identifier.",
    on: ["Dataset", "DatasetSeries"],
    apply(node: DraftNode) {
      const [first, ...others] = (node.identifier ?? []) as Literal[];
      if (first === undefined) return;
      const whole = organization === undefined || first.value.includes("@");
      node.identifier = [whole ? first : { value: `${first.value}@${organization}` }];
      if (others.length === 0) return;
      const further = others.map((notation) => ({ $type: "Identifier", notation }));
      node.admsIdentifier = [...((node.admsIdentifier ?? []) as unknown[]), ...further];
    },
  };
}

const swiss = (options: SwissOptions): Omit<ProfileDefinition, "base" | "id" | "title" | "conformsTo"> => ({
  usage: {
    "Dataset.contactPoint": "mandatory",
    "Dataset.identifier": "mandatory",
    "Dataset.publisher": "mandatory",
    "DataService.contactPoint": "mandatory",
    "DataService.publisher": "mandatory",
    "Distribution.license": "mandatory",
    "Distribution.identifier": "optional",
  },
  codes: { license: licences() },
  rules: [languagesAreSaid, termsAsLicence, oneIdentifier(options)],
});

/**
 * DCAT-AP CH 2.0 (eCH-0200), on DCAT-AP 2.1.1.
 * Source: eCH-0200 DCAT-AP CH 2.0.0; handbook of opendata.swiss.
 */
export function dcatApCh(options: SwissOptions = {}): Profile {
  return defineProfile({
    ...swiss(options),
    base: DCAT_AP_2,
    id: "dcat-ap-ch",
    title: "DCAT-AP CH 2.0",
    conformsTo: "https://www.dcat-ap.ch/releases/2.0/dcat-ap-ch.html",
  });
}

/**
 * DCAT-AP CH 3.0 as drafted, on DCAT-AP 3: with series.
 * Source: DCAT-AP CH 3.0, working draft.
 */
export function dcatApCh3(options: SwissOptions = {}): Profile {
  return defineProfile({
    ...swiss(options),
    base: DCAT_AP,
    id: "dcat-ap-ch-3",
    title: "DCAT-AP CH 3.0 (draft)",
    conformsTo: "https://www.dcat-ap.ch/releases/3.0/",
  });
}

/** DCAT-AP CH 2.0 without an organisation; see {@link dcatApCh}. */
export const DCAT_AP_CH: Profile = /* @__PURE__ */ dcatApCh();

/** DCAT-AP CH 3.0 (draft) without an organisation; see {@link dcatApCh3}. */
export const DCAT_AP_CH_3: Profile = /* @__PURE__ */ dcatApCh3();
