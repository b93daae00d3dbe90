import type { Verdict } from "../rule.js";

/** The words of a report, beside the messages. */
export interface ReportWords {
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly heading: string;
  readonly edition: Readonly<Record<"tg2.0" | "tg1.3", string>>;
  readonly reference: string;
  readonly records: string;
  readonly rules: string;
  readonly rule: string;
  readonly warning: string;
  readonly warnings: string;
  readonly instead: string;
  readonly line: string;
  readonly all: string;
  readonly search: string;
  readonly verdict: string;
  readonly suite: string;
  readonly untitled: string;
  readonly shown: string;
  readonly officialText: string;
  readonly snippet: string;
}

const ENGLISH: ReportWords = {
  verdicts: {
    passed: "passed",
    failed: "failed",
    manual: "to be seen by a person",
    "not-applicable": "not applicable",
  },
  heading: "INSPIRE metadata validation",
  edition: { "tg2.0": "Technical Guidelines 2.0.1", "tg1.3": "Technical Guidelines 1.3" },
  reference: "verdicts of the official suites",
  records: "records",
  rules: "Rules",
  rule: "Rule",
  warning: "warning",
  warnings: "warnings",
  instead: "Instead",
  line: "line",
  all: "all",
  search: "Search in records",
  verdict: "Verdict",
  suite: "Conformance class",
  untitled: "(no title)",
  shown: "shown",
  officialText: "official text",
  snippet: "ready to paste",
};

const FRENCH: ReportWords = {
  verdicts: { passed: "réussi", failed: "échoué", manual: "à voir par une personne", "not-applicable": "sans objet" },
  heading: "Validation des métadonnées INSPIRE",
  edition: { "tg2.0": "Guide technique 2.0.1", "tg1.3": "Guide technique 1.3" },
  reference: "verdicts des suites officielles",
  records: "fiches",
  rules: "Règles",
  rule: "Règle",
  warning: "avertissement",
  warnings: "avertissements",
  instead: "À la place",
  line: "ligne",
  all: "tous",
  search: "Chercher dans les fiches",
  verdict: "Verdict",
  suite: "Classe de conformité",
  untitled: "(sans intitulé)",
  shown: "affichées",
  officialText: "texte officiel",
  snippet: "prêt à coller",
};

/** The words in the language of a report; English for languages that come with messages only. */
export const wordsOf = (language: string): ReportWords => (language.split("-")[0] === "fr" ? FRENCH : ENGLISH);
