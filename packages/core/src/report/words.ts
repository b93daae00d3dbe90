import type { Severity } from "../result.js";
import type { Report, RuleVerdict, Tone } from "./report.js";

/** The words that the renderers add of their own. Those of another language can be given with a report. */
export interface ReportWords {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly nothing: string;
  /** The head of a column of subjects that a rule found nothing in. */
  readonly clean: string;
  readonly where: string;
  readonly value: string;
  readonly instead: string;
  readonly rule: string;
  readonly rules: string;
  /** What a program cannot tell, as a label before a finding. */
  readonly manual: string;
  readonly verdict: string;
  readonly verdicts: Readonly<Record<RuleVerdict, string>>;
  /** What the tones mean, where a report does not say it. */
  readonly tones: Readonly<Record<Tone, string>>;
  /** What is counted: sections of a report. */
  readonly subjects: string;
  readonly group: string;
  readonly all: string;
  readonly search: string;
  readonly shown: string;
  line(line: number, column: number | undefined): string;
}

const en: ReportWords = {
  severity: { error: "error", warning: "warning", info: "note" },
  severities: { error: "errors", warning: "warnings", info: "notes" },
  nothing: "Nothing to mend.",
  clean: "nothing found",
  where: "Where",
  value: "Value",
  instead: "Can stand instead",
  rule: "Rule",
  rules: "Rules",
  manual: "to check",
  verdict: "Verdict",
  verdicts: {
    passed: "passed",
    failed: "failed",
    manual: "to be seen by a person",
    "not-applicable": "not applicable",
  },
  tones: { bad: "bad", fair: "fair", good: "good", muted: "without a verdict" },
  subjects: "records",
  group: "Conformance class",
  all: "all",
  search: "Search",
  shown: "shown",
  line: (line, column) => (column === undefined ? `line ${line}` : `line ${line}, column ${column}`),
};

const fr: ReportWords = {
  severity: { error: "erreur", warning: "avertissement", info: "remarque" },
  severities: { error: "erreurs", warning: "avertissements", info: "remarques" },
  nothing: "Rien à corriger.",
  clean: "rien constaté",
  where: "Où",
  value: "Valeur",
  instead: "Peut être remplacé par",
  rule: "Règle",
  rules: "Règles",
  manual: "à vérifier",
  verdict: "Verdict",
  verdicts: { passed: "réussi", failed: "échoué", manual: "à voir par une personne", "not-applicable": "sans objet" },
  tones: { bad: "mauvais", fair: "moyen", good: "bon", muted: "sans verdict" },
  subjects: "fiches",
  group: "Classe de conformité",
  all: "tous",
  search: "Chercher",
  shown: "affichées",
  line: (line, column) => (column === undefined ? `ligne ${line}` : `ligne ${line}, colonne ${column}`),
};

/** The words of a report: its own, those in its language, or else English. */
export function reportWords({ words, language }: Pick<Report, "words" | "language"> = {}): ReportWords {
  return words ?? (language?.toLowerCase().split("-")[0] === "fr" ? fr : en);
}

/** `3 errors, 1 warning`; empty where there is nothing. */
export function countsInWords(counts: Readonly<Record<Severity, number>>, words: ReportWords): string {
  return (["error", "warning", "info"] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => {
      const count = counts[severity];
      return `${count} ${count === 1 ? words.severity[severity] : words.severities[severity]}`;
    })
    .join(", ");
}
