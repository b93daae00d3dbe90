import type { Severity } from "../result.js";

/** The words that the renderers add of their own. */
export interface ReportWords {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly nothing: string;
  readonly where: string;
  readonly value: string;
  readonly instead: string;
  readonly rule: string;
  line(line: number, column: number | undefined): string;
}

const en: ReportWords = {
  severity: { error: "error", warning: "warning", info: "note" },
  severities: { error: "errors", warning: "warnings", info: "notes" },
  nothing: "Nothing to mend.",
  where: "Where",
  value: "Value",
  instead: "Can stand instead",
  rule: "Rule",
  line: (line, column) => (column === undefined ? `line ${line}` : `line ${line}, column ${column}`),
};

const fr: ReportWords = {
  severity: { error: "erreur", warning: "avertissement", info: "remarque" },
  severities: { error: "erreurs", warning: "avertissements", info: "remarques" },
  nothing: "Rien à corriger.",
  where: "Où",
  value: "Valeur",
  instead: "Peut être remplacé par",
  rule: "Règle",
  line: (line, column) => (column === undefined ? `ligne ${line}` : `ligne ${line}, colonne ${column}`),
};

/** The words in a language; English where there are none in it. */
export function reportWords(language: string | undefined): ReportWords {
  return language?.toLowerCase().split("-")[0] === "fr" ? fr : en;
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
