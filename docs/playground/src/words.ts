/** What the page says; one object for each language. */
export interface Words {
  readonly tagline: string;
  readonly source: string;
  readonly output: string;
  readonly examples: string;
  readonly choose: string;
  readonly openFile: string;
  readonly to: string;
  readonly profile: string;
  readonly profileDefault: string;
  readonly record: string;
  readonly allRecords: string;
  readonly copy: string;
  readonly copied: string;
  readonly download: string;
  readonly link: string;
  readonly linkCopied: string;
  readonly linkTooLong: string;
  readonly findings: string;
  readonly losses: string;
  readonly map: string;
  readonly changes: string;
  readonly check: string;
  readonly checking: string;
  readonly fix: string;
  readonly noFindings: string;
  readonly noLosses: string;
  readonly noPlace: string;
  readonly noChanges: string;
  readonly box: string;
  readonly line: string;
  readonly unknown: string;
  readonly empty: string;
  readonly working: string;
  readonly records: (count: number) => string;
  readonly language: string;
  readonly theme: string;
  readonly docs: string;
  readonly cameFrom: string;
  readonly failed: string;
  readonly results: string;
}

const en: Words = {
  tagline: "Convert, check and mend metadata. It all happens in your browser: nothing is uploaded.",
  source: "Source",
  output: "Output",
  examples: "Examples",
  choose: "Choose an example …",
  openFile: "Open a file",
  to: "Format",
  profile: "Profile",
  profileDefault: "(default)",
  record: "Record",
  allRecords: "All",
  copy: "Copy",
  copied: "Copied",
  download: "Download",
  link: "Link to this",
  linkCopied: "The link is copied. It holds the document itself.",
  linkTooLong: "The document is too long for a link.",
  findings: "Findings",
  losses: "Losses",
  map: "Map",
  changes: "Changes",
  check: "Rules",
  checking: "Checking …",
  fix: "Mend what needs no guess",
  noFindings: "Nothing was found.",
  noLosses: "Every value of the source is in the output.",
  noPlace: "The document names no place.",
  noChanges: "There is nothing to mend without a guess.",
  box: "West, south, east, north",
  line: "line",
  unknown: "No format knows this document.",
  empty: "Paste a document, drop a file here, or choose an example.",
  working: "Working …",
  records: (count) => (count === 1 ? "1 record" : `${count} records`),
  language: "Language",
  theme: "Light or dark",
  docs: "Documentation",
  cameFrom: "Came from",
  failed: "That did not work:",
  results: "Results",
};

const fr: Words = {
  tagline: "Convertir, contrôler et corriger des métadonnées. Tout se passe dans votre navigateur : rien n’est envoyé.",
  source: "Source",
  output: "Résultat",
  examples: "Exemples",
  choose: "Choisir un exemple …",
  openFile: "Ouvrir un fichier",
  to: "Format",
  profile: "Profil",
  profileDefault: "(par défaut)",
  record: "Fiche",
  allRecords: "Toutes",
  copy: "Copier",
  copied: "Copié",
  download: "Télécharger",
  link: "Lien vers ceci",
  linkCopied: "Le lien est copié. Il contient le document lui-même.",
  linkTooLong: "Le document est trop long pour un lien.",
  findings: "Constats",
  losses: "Pertes",
  map: "Carte",
  changes: "Corrections",
  check: "Règles",
  checking: "Contrôle en cours …",
  fix: "Corriger ce qui ne demande pas de choix",
  noFindings: "Rien à signaler.",
  noLosses: "Chaque valeur de la source est dans le résultat.",
  noPlace: "Le document ne nomme aucun lieu.",
  noChanges: "Il n’y a rien à corriger sans choix.",
  box: "Ouest, sud, est, nord",
  line: "ligne",
  unknown: "Aucun format ne reconnaît ce document.",
  empty: "Collez un document, déposez un fichier ici, ou choisissez un exemple.",
  working: "En cours …",
  records: (count) => (count === 1 ? "1 fiche" : `${count} fiches`),
  language: "Langue",
  theme: "Clair ou sombre",
  docs: "Documentation",
  cameFrom: "Vient de",
  failed: "Cela n’a pas fonctionné :",
  results: "Résultats",
};

export const WORDS = { en, fr } as const;

export type PageLanguage = keyof typeof WORDS;

/** The first of the reader's languages that the page speaks. */
export function languageOf(wanted: readonly string[]): PageLanguage {
  for (const tag of wanted) {
    const language = tag.slice(0, 2).toLowerCase();
    if (language === "en" || language === "fr") return language;
  }
  return "en";
}
