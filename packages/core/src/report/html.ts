import { HTML_FILTER } from "./html-filter.js";
import { HtmlFixes } from "./html-fixes.js";
import { rulesTable } from "./html-rules.js";
import { sectionHtml } from "./html-section.js";
import { HTML_STYLE } from "./html-style.js";
import { countFindings, findingsOf, type Report, subjectsOf, type Tone } from "./report.js";
import { countsInWords, type ReportWords, reportWords } from "./words.js";
import { escaped } from "./xml-text.js";

/**
 * A report as one HTML page that needs nothing else: counts, a chart of what each rule found, and a part for each subject.
 * Where there are several, they can be filtered by verdict, rule, group of rules and words, by a script that is in the page. Nothing is loaded from elsewhere.
 */
export function reportHtml(report: Report): string {
  const words = reportWords(report);
  const subjects = subjectsOf(report);
  const counts = countsInWords(countFindings(findingsOf(report)), words);
  const several = subjects.length > 1;
  const fixes = new HtmlFixes(several);
  const isOpen = (tone: Tone | undefined): boolean => !several || (tone === "bad" && subjects.length <= 10);
  const lines = [
    "<!doctype html>",
    `<html lang="${escaped(report.language ?? "en")}">`,
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(report.title)}</title>`,
    `<style>${HTML_STYLE}</style>`,
    "</head>",
    "<body>",
    "<header>",
    `<h1>${escaped(report.title)} <span class="tag ${report.verdict.tone}">${escaped(report.verdict.text)}</span></h1>`,
    ...(counts === "" ? [] : [`<p>${escaped(counts)}</p>`]),
    ...(several ? [tiles(report, words)] : []),
    "</header>",
    "<main>",
    ...rulesTable(report, words),
    ...report.sections
      .filter(({ overview }) => overview === true)
      .map((one) => sectionHtml(one, undefined, true, report, words, fixes)),
    ...(several ? [filters(report, words)] : []),
    ...subjects.map((one, index) => sectionHtml(one, index, isOpen(one.verdict?.tone), report, words, fixes)),
    ...fixes.appendix(words),
    "</main>",
    ...(several ? [`<script>${HTML_FILTER}</script>`] : []),
    "</body>",
    "</html>",
  ];
  return `${lines.join("\n")}\n`;
}

const TONES: readonly Tone[] = ["bad", "fair", "good", "muted"];

/** How many subjects have a verdict of each tone; tones that no subject has are left out, but for good and bad. */
function tones(report: Report): readonly (readonly [tone: Tone, count: number])[] {
  const subjects = subjectsOf(report);
  return TONES.map((tone) => [tone, subjects.filter(({ verdict }) => verdict?.tone === tone).length] as const).filter(
    ([tone, count]) => count > 0 || report.tones?.[tone] !== undefined,
  );
}

const toneWord = (tone: Tone, report: Report, words: ReportWords): string => report.tones?.[tone] ?? words.tones[tone];

function tiles(report: Report, words: ReportWords): string {
  const items = tones(report).map(
    ([tone, count]) =>
      `<li class="${tone}"><b data-total="${tone}">${count}</b> ${escaped(toneWord(tone, report, words))}</li>`,
  );
  const all = `<li><b data-total="all">${subjectsOf(report).length}</b> ${escaped(words.subjects)}</li>`;
  return `<ul class="tiles">${all}${items.join("")}</ul>`;
}

const option = (value: string, text: string): string => `<option value="${escaped(value)}">${escaped(text)}</option>`;

function choice(id: string, label: string, options: readonly string[], words: ReportWords): string {
  return `<label>${escaped(label)} <select id="${id}">${option("", words.all)}${options.join("")}</select></label>`;
}

function filters(report: Report, words: ReportWords): string {
  const { rules, groups = [] } = report;
  const controls = [
    choice(
      "verdict",
      words.verdict,
      tones(report).map(([tone]) => option(tone, toneWord(tone, report, words))),
      words,
    ),
    choice(
      "rule",
      words.rule,
      rules.map(({ id, title }) => option(id, `${id} ${title}`)),
      words,
    ),
    ...(groups.length === 0
      ? []
      : [
          choice(
            "group",
            words.group,
            groups.map(({ id, title }) => option(id, title)),
            words,
          ),
        ]),
    `<label>${escaped(words.search)} <input id="search" type="search"></label>`,
    `<output id="shown">${subjectsOf(report).length}</output> ${escaped(words.shown)}`,
  ];
  return `<form class="filters">\n${controls.join("\n")}\n</form>`;
}
