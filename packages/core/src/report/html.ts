import { HTML_STYLE } from "./html-style.js";
import {
  countFindings,
  findingsOf,
  type Report,
  type ReportCell,
  type ReportFinding,
  type ReportSection,
  type ReportTable,
  type ReportVerdict,
} from "./report.js";
import { countsInWords, type ReportWords, reportWords } from "./words.js";

/** A report as one HTML page that needs nothing else: no script, no style sheet, no font from elsewhere. */
export function reportHtml(report: Report): string {
  const words = reportWords(report.language);
  const counts = countsInWords(countFindings(findingsOf(report)), words);
  const several = report.sections.length > 1;
  const addresses = new Map(report.rules.map(({ id, address }) => [id, address]));
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
    `<h1>${escaped(report.title)} ${verdict(report.verdict)}</h1>`,
    ...(counts === "" ? [] : [`<p>${escaped(counts)}</p>`]),
    "</header>",
    ...report.sections.map((one) => section(one, several, words, addresses)),
    "</body>",
    "</html>",
  ];
  return `${lines.join("\n")}\n`;
}

type Addresses = ReadonlyMap<string, string | undefined>;

function section(one: ReportSection, isFolded: boolean, words: ReportWords, addresses: Addresses): string {
  const { title, source, facts = [], tables = [], findings } = one;
  const summary = `${escaped(title)}${one.verdict === undefined ? "" : ` ${verdict(one.verdict)}`}`;
  const body: string[] = [];
  if (source !== undefined && source !== title) body.push(`<p class="source">${escaped(source)}</p>`);
  if (facts.length > 0) body.push(definitions(facts.map(([name, value]) => [name, escaped(value)])));
  body.push(...tables.map(table));
  if (findings.length > 0) {
    const items = findings.map((found) => finding(found, words, addresses));
    body.push(`<ul class="findings">\n${items.join("\n")}\n</ul>`);
  } else if (tables.length === 0) body.push(`<p>${escaped(words.nothing)}</p>`);
  const inner = body.join("\n");
  if (!isFolded) return `<section>\n<h2>${summary}</h2>\n${inner}\n</section>`;
  const open = one.verdict?.tone === "bad" ? " open" : "";
  return `<details${open}>\n<summary><h2>${summary}</h2></summary>\n${inner}\n</details>`;
}

/** Names are texts, descriptions are HTML. */
const definitions = (pairs: readonly (readonly [string, string])[]): string =>
  `<dl>${pairs.map(([name, html]) => `<dt>${escaped(name)}</dt><dd>${html}</dd>`).join("")}</dl>`;

function finding(found: ReportFinding, words: ReportWords, addresses: Addresses): string {
  const { severity, message, code, path, about, line, column, value, fix } = found;
  const place: string[] = [];
  if (line !== undefined) place.push(escaped(words.line(line, column)));
  if (path !== undefined && path !== "") place.push(`<code>${escaped(path)}</code>`);
  if (about !== undefined) place.push(escaped(about));
  const details: [string, string][] = [];
  if (place.length > 0) details.push([words.where, place.join(" · ")]);
  if (value !== undefined) details.push([words.value, `<code>${escaped(value)}</code>`]);
  if (fix !== undefined) details.push([words.instead, `<pre>${escaped(fix)}</pre>`]);
  const rule = `<code>${escaped(code)}</code>`;
  const address = addresses.get(code);
  details.push([words.rule, isWebAddress(address) ? `<a href="${escaped(address)}">${rule}</a>` : rule]);
  const label = `<span class="tag ${severity}">${escaped(words.severity[severity])}</span>`;
  return `<li>${label} ${escaped(message)}${definitions(details)}</li>`;
}

function table({ title, columns, rows }: ReportTable): string {
  const head = columns.map((column) => `<th scope="col"${edge(column.figures)}>${escaped(column.title)}</th>`);
  const body = rows.map(
    (row) => `<tr>${row.map((cell, at) => `<td${edge(columns[at]?.figures)}>${cellOf(cell)}</td>`).join("")}</tr>`,
  );
  const parts = [
    `<caption>${escaped(title)}</caption>`,
    `<thead><tr>${head.join("")}</tr></thead>`,
    `<tbody>\n${body.join("\n")}\n</tbody>`,
  ];
  return `<table>\n${parts.join("\n")}\n</table>`;
}

const edge = (figures: boolean | undefined): string => (figures === true ? ' class="figures"' : "");

const cellOf = (cell: ReportCell): string =>
  typeof cell === "string" ? escaped(cell) : `<span class="${cell.tone}">${escaped(cell.text)}</span>`;

const verdict = ({ text, tone }: ReportVerdict): string => `<span class="tag ${tone}">${escaped(text)}</span>`;

/** A link from metadata must not run anything. */
const isWebAddress = (address: string | undefined): address is string =>
  address !== undefined && /^https?:\/\//i.test(address);

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
