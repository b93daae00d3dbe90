import type { Expectation } from "../findings/expectation.js";
import { en } from "./en.js";
import { fr } from "./fr.js";

/** What a finding is about, for the message that says it. Terms have prefixes, `dct:title`; codes and values are full. */
export interface FindingFacts {
  /** The constraint component in lower case: `min-count`, `class`, `pattern`. */
  readonly constraint: string;
  /** The class of the focus node in the model, `Dataset`; undefined: it has none that the model knows. */
  readonly className?: string;
  /** The name of the property in the model, `accessURL`, and as a term. */
  readonly name?: string;
  readonly property?: string;
  /** How many values there are. */
  readonly count: number;
  /** The value that is wrong: an IRI, a text, or undefined for a node without a name. */
  readonly value?: string;
  readonly valueKind?: "iri" | "blank" | "literal";
  /** As a term. */
  readonly valueDatatype?: string;
  /** The value is of the class that is asked for, as is known of its IRI, but the data do not say so. */
  readonly isKnown?: boolean;
  readonly expected: Expectation;
  /** A term, as messages write it. */
  readonly term: (iri: string) => string;
  /** `mandatory` for violations, `recommended` for less. */
  readonly obligation: "mandatory" | "recommended";
  /** The profile whose shapes ask, where that is known. */
  readonly profile?: string;
  /** The element of ISO 19115 that the property comes from: said of what is missing in a converted record. */
  readonly isoSource?: string;
}

/** The messages of one language: a seam for others. */
export interface ShaclMessages {
  /** BCP 47. */
  readonly language: string;
  /** One or two sentences: what is wrong, and what to do. */
  message(facts: FindingFacts): string;
  /** A constraint component for people, as title of a rule. */
  ruleTitle(constraint: string): string;
}

const LANGUAGES: readonly ShaclMessages[] = [en, fr];

/** The messages in a language (BCP 47); English where there are none in it. */
export function shaclMessages(language = "en"): ShaclMessages {
  const wanted = language.toLowerCase().split("-")[0];
  return LANGUAGES.find((one) => one.language === wanted) ?? en;
}
