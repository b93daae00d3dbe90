import type { ReportWords } from "@metabridge/core";
import type { Mode, RuleSetId } from "../rule.js";

/** The words of a report of the INSPIRE rules, beside the messages and the words of the renderers. */
export interface InspireReportWords {
  readonly title: Readonly<Record<RuleSetId, string>>;
  readonly modes: Readonly<Record<Mode, string>>;
  readonly passed: string;
  readonly manual: string;
  readonly failed: string;
  readonly untitled: string;
  readonly nothing: string;
  /** `3 of 5 failed`. */
  counted(failed: number, all: number): string;
  /** The words of the renderers, in languages that they do not have. */
  readonly report?: ReportWords;
}

const ENGLISH: InspireReportWords = {
  title: {
    "tg2.0": "INSPIRE Metadata Technical Guidelines 2.0.1",
    "tg1.3": "INSPIRE Metadata Technical Guidelines 1.3",
  },
  modes: { default: "", reference: "verdicts of the official suites" },
  passed: "passed",
  manual: "to be seen by a person",
  failed: "failed",
  untitled: "(no title)",
  nothing: "no record was checked",
  counted: (failed, all) => `${failed} of ${all} failed`,
};

const FRENCH: InspireReportWords = {
  title: {
    "tg2.0": "Guide technique INSPIRE sur les métadonnées 2.0.1",
    "tg1.3": "Guide technique INSPIRE sur les métadonnées 1.3",
  },
  modes: { default: "", reference: "verdicts des suites officielles" },
  passed: "conforme",
  manual: "à voir par une personne",
  failed: "non conforme",
  untitled: "(sans intitulé)",
  nothing: "aucune fiche vérifiée",
  counted: (failed, all) => `${failed} sur ${all} non conformes`,
};

/** The words in the language of a report; English for languages that come with messages only. */
export const wordsOf = (language: string): InspireReportWords =>
  language.split("-")[0]?.toLowerCase() === "fr" ? FRENCH : ENGLISH;
