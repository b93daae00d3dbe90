import type { Dimension, MetricId } from "./metrics.js";
import type { Rating } from "./report.js";

/** What is said of a metric. */
interface MetricWords {
  readonly title: string;
  /** What to do for its points. */
  readonly advice: string;
}

/** The words of quality reports in one language: a seam for others. */
export interface QualityMessages {
  /** BCP 47. */
  readonly language: string;
  readonly title: string;
  readonly dimensions: Readonly<Record<Dimension, string>>;
  readonly ratings: Readonly<Record<Rating, string>>;
  readonly metrics: Readonly<Record<MetricId, MetricWords>>;
  /** Of a metric that is not met. */
  unmet(metric: MetricWords, points: number): string;
  /** Of a metric that nobody has looked at. */
  unknown(metric: MetricWords, points: number): string;
  /** `251 of 405 points, 80 unknown`. */
  sum(points: number, unknown: number, maximum: number): string;
  /** `good to excellent`. */
  between(rating: string, best: string): string;
  readonly columns: {
    readonly metric: string;
    readonly points: string;
    readonly maximum: string;
    readonly status: string;
    readonly dimension: string;
    readonly share: string;
  };
  readonly status: Readonly<Record<"met" | "unmet" | "unknown", string>>;
  datasets(count: number): string;
  readonly noDataset: string;
  readonly allDatasets: string;
  readonly countedDistribution: string;
}

const en: QualityMessages = {
  language: "en",
  title: "Metadata quality by data.europa.eu",
  dimensions: {
    findability: "Findability",
    accessibility: "Accessibility",
    interoperability: "Interoperability",
    reusability: "Reusability",
    contextuality: "Contextuality",
  },
  ratings: { excellent: "excellent", good: "good", sufficient: "sufficient", bad: "bad" },
  metrics: {
    keywordAvailability: { title: "Keyword usage", advice: "Give a few keywords (dcat:keyword)." },
    categoryAvailability: { title: "Categories", advice: "Give a theme (dcat:theme), of the EU data themes." },
    spatialAvailability: { title: "Geo search", advice: "Say what area it covers (dct:spatial)." },
    temporalAvailability: { title: "Time based search", advice: "Say what period it covers (dct:temporal)." },
    accessUrlStatusCode: {
      title: "Access URL accessibility",
      advice: "Give an access address (dcat:accessURL) that answers.",
    },
    downloadUrlAvailability: {
      title: "Download URL",
      advice: "Give the address of the file itself (dcat:downloadURL).",
    },
    downloadUrlStatusCode: {
      title: "Download URL accessibility",
      advice: "Give a download address (dcat:downloadURL) that answers.",
    },
    formatAvailability: { title: "Format", advice: "Give the file format (dct:format)." },
    mediaTypeAvailability: { title: "Media type", advice: "Give the media type (dcat:mediaType)." },
    formatMediaTypeVocabularyAlignment: {
      title: "Format and media type from vocabulary",
      advice: "Give the format by its code of the EU file types, and the media type by its IRI of IANA.",
    },
    formatMediaTypeNonProprietary: {
      title: "Non-proprietary",
      advice: "Offer a format that nobody owns, such as CSV, GeoPackage or GeoJSON.",
    },
    formatMediaTypeMachineInterpretable: {
      title: "Machine readable",
      advice: "Offer a format that programs read, such as CSV, GeoJSON or XML.",
    },
    dcatApCompliance: { title: "DCAT-AP compliance", advice: "Mend what breaks the shapes of DCAT-AP." },
    licenceAvailability: {
      title: "Licence information",
      advice: "Give the licence of the distribution (dct:license).",
    },
    knownLicence: { title: "Licence vocabulary", advice: "Give a licence of the EU table of licences, by its IRI." },
    accessRightsAvailability: {
      title: "Access restrictions",
      advice: "Say whether it is public, restricted or non-public (dct:accessRights).",
    },
    accessRightsVocabularyAlignment: {
      title: "Access restrictions vocabulary",
      advice: "Give the access rights by a code of the EU table of access rights.",
    },
    contactPointAvailability: { title: "Contact point", advice: "Say whom to ask (dcat:contactPoint)." },
    publisherAvailability: { title: "Publisher", advice: "Say who publishes it (dct:publisher)." },
    rightsAvailability: { title: "Rights", advice: "State the rights of the distribution (dct:rights)." },
    byteSizeAvailability: { title: "File size", advice: "Give the size in bytes (dcat:byteSize)." },
    dateIssuedAvailability: { title: "Date of issue", advice: "Give the date of publication (dct:issued)." },
    dateModifiedAvailability: {
      title: "Modification date",
      advice: "Give the date of the last change (dct:modified).",
    },
  },
  unmet: ({ title, advice }, points) => `${title}: ${points} points more. ${advice}`,
  unknown: ({ title }, points) => `${title}: ${points} points are unknown, since the links were not followed.`,
  sum: (points, unknown, maximum) =>
    `${points} of ${maximum} points${unknown === 0 ? "" : `, ${unknown} more unknown`}`,
  between: (rating, best) => (rating === best ? rating : `${rating} to ${best}`),
  columns: {
    metric: "Metric",
    points: "Points",
    maximum: "Of",
    status: "Status",
    dimension: "Dimension",
    share: "Datasets",
  },
  status: { met: "met", unmet: "not met", unknown: "unknown" },
  datasets: (count) => `${count} ${count === 1 ? "dataset" : "datasets"}`,
  noDataset: "There is no dataset to assess",
  allDatasets: "All datasets",
  countedDistribution: "Distribution that counts",
};

const fr: QualityMessages = {
  language: "fr",
  title: "Qualité des métadonnées selon data.europa.eu",
  dimensions: {
    findability: "Facilité à trouver",
    accessibility: "Accessibilité",
    interoperability: "Interopérabilité",
    reusability: "Réutilisation",
    contextuality: "Contexte",
  },
  ratings: { excellent: "excellent", good: "bon", sufficient: "suffisant", bad: "mauvais" },
  metrics: {
    keywordAvailability: { title: "Mots-clés", advice: "Donnez quelques mots-clés (dcat:keyword)." },
    categoryAvailability: { title: "Catégories", advice: "Donnez un thème (dcat:theme), parmi ceux de l’UE." },
    spatialAvailability: { title: "Recherche géographique", advice: "Dites l’étendue couverte (dct:spatial)." },
    temporalAvailability: { title: "Recherche temporelle", advice: "Dites la période couverte (dct:temporal)." },
    accessUrlStatusCode: {
      title: "Accessibilité de l’adresse d’accès",
      advice: "Donnez une adresse d’accès (dcat:accessURL) qui répond.",
    },
    downloadUrlAvailability: {
      title: "Adresse de téléchargement",
      advice: "Donnez l’adresse du fichier lui-même (dcat:downloadURL).",
    },
    downloadUrlStatusCode: {
      title: "Accessibilité de l’adresse de téléchargement",
      advice: "Donnez une adresse de téléchargement (dcat:downloadURL) qui répond.",
    },
    formatAvailability: { title: "Format", advice: "Donnez le format de fichier (dct:format)." },
    mediaTypeAvailability: { title: "Type de média", advice: "Donnez le type de média (dcat:mediaType)." },
    formatMediaTypeVocabularyAlignment: {
      title: "Format et type de média d’un vocabulaire",
      advice: "Donnez le format par son code de l’UE, et le type de média par son IRI de l’IANA.",
    },
    formatMediaTypeNonProprietary: {
      title: "Format non propriétaire",
      advice: "Proposez un format qui n’appartient à personne, comme CSV, GeoPackage ou GeoJSON.",
    },
    formatMediaTypeMachineInterpretable: {
      title: "Lisible par machine",
      advice: "Proposez un format que les programmes lisent, comme CSV, GeoJSON ou XML.",
    },
    dcatApCompliance: { title: "Conformité à DCAT-AP", advice: "Corrigez ce qui enfreint les règles de DCAT-AP." },
    licenceAvailability: { title: "Licence", advice: "Donnez la licence de la distribution (dct:license)." },
    knownLicence: { title: "Licence d’un vocabulaire", advice: "Donnez une licence de la table de l’UE, par son IRI." },
    accessRightsAvailability: {
      title: "Restrictions d’accès",
      advice: "Dites s’il est public, restreint ou non public (dct:accessRights).",
    },
    accessRightsVocabularyAlignment: {
      title: "Restrictions d’accès d’un vocabulaire",
      advice: "Donnez les droits d’accès par un code de la table de l’UE.",
    },
    contactPointAvailability: { title: "Point de contact", advice: "Dites à qui s’adresser (dcat:contactPoint)." },
    publisherAvailability: { title: "Éditeur", advice: "Dites qui le publie (dct:publisher)." },
    rightsAvailability: { title: "Droits", advice: "Déclarez les droits de la distribution (dct:rights)." },
    byteSizeAvailability: { title: "Taille du fichier", advice: "Donnez la taille en octets (dcat:byteSize)." },
    dateIssuedAvailability: { title: "Date de publication", advice: "Donnez la date de publication (dct:issued)." },
    dateModifiedAvailability: {
      title: "Date de modification",
      advice: "Donnez la date de dernière modification (dct:modified).",
    },
  },
  unmet: ({ title, advice }, points) => `${title} : ${points} points de plus. ${advice}`,
  unknown: ({ title }, points) => `${title} : ${points} points inconnus, car les liens n’ont pas été suivis.`,
  sum: (points, unknown, maximum) =>
    `${points} points sur ${maximum}${unknown === 0 ? "" : `, ${unknown} de plus inconnus`}`,
  between: (rating, best) => (rating === best ? rating : `${rating} à ${best}`),
  columns: {
    metric: "Indicateur",
    points: "Points",
    maximum: "Sur",
    status: "État",
    dimension: "Dimension",
    share: "Jeux de données",
  },
  status: { met: "atteint", unmet: "non atteint", unknown: "inconnu" },
  datasets: (count) => `${count} ${count === 1 ? "jeu de données" : "jeux de données"}`,
  noDataset: "Aucun jeu de données à évaluer",
  allDatasets: "Tous les jeux de données",
  countedDistribution: "Distribution retenue",
};

/** The words of quality reports in a language (BCP 47); English where there are none in it. */
export function qualityMessages(language = "en"): QualityMessages {
  return language.toLowerCase().split("-")[0] === "fr" ? fr : en;
}
