import type { CI_Citation, MD_Keywords, Text } from "@metabridge/iso19115";
import { normalise, parseInspireCode } from "@metabridge/vocabularies";
import { codeOf, elementOf, objectOf, objects, textOf } from "../../leaf.js";
import type { RecordView } from "../../record-view.js";
import type { Finding, Findings, Rule } from "../../rule.js";
import { keywords } from "../../snippet.js";
import { SPATIAL_SCOPES } from "../../tables/code-values.js";
import { isPriorityDataset } from "../../tables/priority-datasets.js";
import { concernsData } from "../datasets-and-series/d01-d02-resource-type.js";

/** A code list that monitoring asks keywords from. */
interface Register {
  readonly name: "SpatialScope" | "PriorityDataset";
  readonly address: string;
  /** Its label in English and the labels that are known in other languages, as normalise() leaves them. */
  readonly labels: ReadonlySet<string>;
  readonly title: string;
  readonly published: string;
  readonly example: { readonly code: string; readonly text: string };
  readonly isKnown: (code: string) => boolean;
  /** Whether more than one keyword may be taken from it. */
  readonly many: boolean;
}

const labels = (...texts: readonly string[]): ReadonlySet<string> => new Set(texts.map(normalise));

/** Source of addresses, labels and dates: the INSPIRE registry; ETS for monitoring, 2020. */
const SPATIAL_SCOPE: Register = {
  name: "SpatialScope",
  address: "http://inspire.ec.europa.eu/metadata-codelist/SpatialScope",
  labels: labels(
    "Spatial scope",
    "Champ géographique",
    "Champ spatial",
    "Räumlicher Anwendungsbereich",
    "Räumlicher Geltungsbereich",
    "Ambito territoriale",
    "Ámbito geográfico",
    "Ámbito espacial",
    "Ruimtelijke dekking",
    "Ruimtelijk bereik",
    "Ruimtelijke reikwijdte",
    "Âmbito geográfico",
    "Zakres przestrzenny",
    "Prostorový rozsah",
    "Rumligt omfang",
    "Rumsligt omfång",
    "Geografisk omfattning",
    "Alueellinen kattavuus",
    "Térbeli hatály",
    "Domeniu de aplicare spațial",
    "Priestorový rozsah",
    "Prostorski obseg",
  ),
  title: "Spatial scope",
  published: "2019-05-22",
  example: { code: "national", text: "National" },
  isKnown: (code) => SPATIAL_SCOPES.has(code),
  many: false,
};

const PRIORITY_DATASET: Register = {
  name: "PriorityDataset",
  address: "http://inspire.ec.europa.eu/metadata-codelist/PriorityDataset",
  labels: labels(
    "INSPIRE priority data set",
    "INSPIRE priority dataset",
    "Jeu de données prioritaire INSPIRE",
    "Jeux de données prioritaires INSPIRE",
    "Série de données prioritaires INSPIRE",
    "INSPIRE-prioritärer Datensatz",
    "INSPIRE priority data sets",
    "INSPIRE Priority Data Set",
    "INSPIRE prioritaire dataset",
    "Set di dati prioritari INSPIRE",
    "Conjunto de datos prioritario de INSPIRE",
    "Conjunto de datos prioritarios de INSPIRE",
    "Conjunto de dados prioritários INSPIRE",
    "Priorytetowe zbiory danych INSPIRE",
    "Prioritní datová sada INSPIRE",
    "INSPIRE prioriteret datasæt",
    "Prioriterad Inspiredatamängd",
    "INSPIREn ensisijainen tietoaineisto",
  ),
  title: "INSPIRE priority data set",
  published: "2018-04-04",
  example: { code: "dir-2000-60", text: "Directive 2000/60/EC" },
  isKnown: isPriorityDataset,
  many: true,
};

const isAnchor = (text: Text | undefined): text is Text & { href: string } =>
  elementOf(text, "CharacterString") === "Anchor" && text?.href !== undefined;

/** The code of a keyword below the register. */
function codeBelow(keyword: Text, register: Register): string | undefined {
  const code = isAnchor(keyword) ? parseInspireCode(keyword.href) : undefined;
  return code?.list === register.name ? code.code : undefined;
}

function isRegisterTitle(title: Text | undefined, register: Register): boolean {
  if (
    isAnchor(title) &&
    title.href
      .trim()
      .replace(/^https:/, "http:")
      .replace(/\/$/, "") === register.address
  )
    return true;
  return register.labels.has(normalise(textOf(title)));
}

const fixOf = (record: RecordView, register: Register): string =>
  keywords(
    record,
    { href: `${register.address}/${register.example.code}`, text: register.example.text },
    { href: register.address, title: register.title, date: register.published },
  );

/** Keywords with the registers they are from. */
function* blockFindings(block: MD_Keywords, citation: CI_Citation, register: Register, fix: () => string): Findings {
  const { title } = citation;
  const place = title ?? citation;
  if (isAnchor(title) && !isRegisterTitle({ ...title, value: "" }, register)) {
    yield {
      node: place,
      message: "register.other-title",
      parameters: { found: title.href, register: register.address },
      fix,
    };
  }
  const dates = objects(citation.date);
  if (!dates.some(({ date }) => textOf(date) === register.published)) {
    yield {
      node: dates[0]?.date ?? citation,
      message: "register.date",
      parameters: { found: textOf(dates[0]?.date), date: register.published },
      fix,
    };
  } else if (!dates.every(({ dateType }) => codeOf(dateType) === "publication")) {
    yield {
      node: dates[0]?.dateType ?? citation,
      message: "thesaurus.date-type",
      parameters: { title: textOf(title), type: codeOf(dates[0]?.dateType) ?? "" },
      fix,
    };
  }
  const found = block.keyword ?? [];
  if (!register.many && found.length > 1)
    yield { node: found[1] ?? block, message: "register.several-keywords", parameters: { register: register.title } };
  for (const keyword of found) {
    const code = codeBelow(keyword, register);
    if (code === undefined || !register.isKnown(code)) {
      yield {
        node: keyword,
        message: "register.unknown-value",
        parameters: { keyword: keyword.href ?? textOf(keyword), register: register.address },
        fix,
      };
    }
  }
}

function* check(record: RecordView, register: Register): Findings {
  const fix = () => fixOf(record, register);
  const all = record.identifications.flatMap((one) => objects(one.descriptiveKeywords));
  const blocks = all.filter((block) => isRegisterTitle(objectOf(block.thesaurusName)?.title, register));
  const loose = all
    .filter((block) => !blocks.includes(block))
    .flatMap((block) =>
      (block.keyword ?? [])
        .filter((keyword) => codeBelow(keyword, register) !== undefined)
        .map((keyword) => ({ keyword, block })),
    );
  if (blocks.length === 0 && loose.length === 0) {
    const manual: Finding = {
      node: record.subjectOrRecord,
      property: "descriptiveKeywords",
      message: "register.no-keyword",
      parameters: { register: register.title },
      severity: "manual",
      fix,
    };
    yield manual;
    return;
  }
  if (!register.many && blocks.length > 1)
    yield {
      node: blocks[1] ?? record.record,
      message: "register.several-blocks",
      parameters: { register: register.title },
    };
  for (const block of blocks) {
    const citation = objectOf(block.thesaurusName);
    if (citation !== undefined) yield* blockFindings(block, citation, register, fix);
  }
  for (const { keyword, block } of loose) {
    const title = objectOf(block.thesaurusName)?.title;
    yield isAnchor(title)
      ? {
          node: title,
          message: "register.other-title",
          parameters: { found: title.href, register: register.address },
          fix,
        }
      : {
          node: keyword,
          message: "register.outside-block",
          parameters: { keyword: textOf(keyword), register: register.title },
          fix,
        };
  }
}

export const m1: Rule = {
  id: "M.1",
  title: "Spatial scope keyword",
  suite: "monitoring",
  requirement: { number: "Implementing Decision (EU) 2019/1372", clause: "Article 4" },
  address: SPATIAL_SCOPE.address,
  concerns: concernsData,
  check: (record) => check(record, SPATIAL_SCOPE),
};

export const m2: Rule = {
  id: "M.2",
  title: "Priority data set keyword",
  suite: "monitoring",
  requirement: { number: "Implementing Decision (EU) 2019/1372", clause: "Article 4" },
  address: PRIORITY_DATASET.address,
  concerns: concernsData,
  check: (record) => check(record, PRIORITY_DATASET),
};
