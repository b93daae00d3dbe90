import type { HtmlFixes } from "./html-fixes.js";
import { isWebAddress } from "./html-rules.js";
import {
  type Report,
  type ReportCell,
  type ReportFinding,
  type ReportRule,
  type ReportSection,
  type ReportTable,
  type ReportVerdict,
  type RuleVerdict,
  ruleOf,
} from "./report.js";
import type { ReportWords } from "./words.js";
import { escaped } from "./xml-text.js";

const OF_VERDICT = { failed: "bad", manual: "fair", passed: "good", "not-applicable": "muted" } as const;

/** The part of a page about one subject; `index` is absent for a part about all of them. */
export function sectionHtml(
  section: ReportSection,
  index: number | undefined,
  isOpen: boolean,
  report: Report,
  words: ReportWords,
  fixes: HtmlFixes,
): string {
  const { title, source, id, facts = [], tables = [], results, findings } = section;
  const rules = new Map(report.rules.map((rule) => [rule.id, rule]));
  const where = [id, source].filter((one) => one !== undefined && one !== title).join(" · ");
  const head = [
    ...(section.verdict === undefined ? [] : [verdictTag(section.verdict)]),
    `<strong>${escaped(title)}</strong>`,
    ...(where === "" ? [] : [`<small>${escaped(where)}</small>`]),
  ].join(" ");
  const body: string[] = [];
  if (facts.length > 0) body.push(definitions(facts.map(([name, value]) => [name, escaped(value)])));
  body.push(...tables.map(table));
  if (results !== undefined) {
    body.push(`<p>${escaped(verdictCounts(results, words))}</p>`);
    body.push(...listOf(results.flatMap((one) => result(one.rule, one.verdict, section, rules, words, fixes))));
  } else {
    body.push(...listOf(findings.map((found) => finding(found, rules.get(ruleOf(found)), words, fixes, true))));
    if (findings.length === 0 && tables.length === 0) body.push(`<p>${escaped(words.nothing)}</p>`);
  }
  if (index === undefined) return `<section>\n<h2>${head}</h2>\n${body.join("\n")}\n</section>`;
  const tone = section.verdict?.tone ?? "muted";
  return `<details class="record" id="record-${index + 1}" data-verdict="${tone}"${isOpen ? " open" : ""}>\n<summary>${head}</summary>\n${body.join("\n")}\n</details>`;
}

const listOf = (items: readonly string[]): string[] =>
  items.length === 0 ? [] : [`<ul class="findings">\n${items.join("\n")}\n</ul>`];

function verdictCounts(results: NonNullable<ReportSection["results"]>, words: ReportWords): string {
  return (Object.keys(OF_VERDICT) as RuleVerdict[])
    .map((verdict) => `${results.filter((one) => one.verdict === verdict).length} ${words.verdicts[verdict]}`)
    .join(", ");
}

/** What a rule found; nothing for one that has nothing to tell. */
function result(
  id: string,
  verdict: RuleVerdict,
  { findings }: ReportSection,
  rules: ReadonlyMap<string, ReportRule>,
  words: ReportWords,
  fixes: HtmlFixes,
): string[] {
  const own = findings.filter((one) => ruleOf(one) === id);
  if (own.length === 0 && verdict !== "failed") return [];
  const rule = rules.get(id);
  const title = rule?.title ?? "";
  const tag = verdictTag({ text: words.verdicts[verdict], tone: OF_VERDICT[verdict] });
  const name = isWebAddress(rule?.address)
    ? `<a href="${escaped(rule.address)}">${escaped(title)}</a>`
    : escaped(title);
  const asks = rule?.requirement === undefined ? "" : ` <small>${escaped(rule.requirement)}</small>`;
  const items = own.map((one) => finding(one, rule, words, fixes, false)).join("\n");
  return [
    `<li class="result" ${data(id, rule)}><h3>${tag} ${escaped(id)} ${name}${asks}</h3><ul>\n${items}\n</ul></li>`,
  ];
}

const data = (id: string, rule: ReportRule | undefined): string =>
  `data-rule="${escaped(id)}"${rule?.group === undefined ? "" : ` data-group="${escaped(rule.group)}"`}`;

/** Names are texts, descriptions are HTML. */
const definitions = (pairs: readonly (readonly [string, string])[]): string =>
  `<dl>${pairs.map(([name, html]) => `<dt>${escaped(name)}</dt><dd>${html}</dd>`).join("")}</dl>`;

function finding(
  found: ReportFinding,
  rule: ReportRule | undefined,
  words: ReportWords,
  fixes: HtmlFixes,
  isAlone: boolean,
): string {
  const { severity, manual, message, code, path, about, line, column, value, fix } = found;
  const place: string[] = [];
  if (line !== undefined) place.push(escaped(words.line(line, column)));
  if (path !== undefined && path !== "") place.push(`<code>${escaped(path)}</code>`);
  if (about !== undefined) place.push(escaped(about));
  const details: [string, string][] = [];
  if (place.length > 0) details.push([words.where, place.join(" · ")]);
  if (value !== undefined) details.push([words.value, `<code>${escaped(value)}</code>`]);
  if (fix !== undefined) details.push([words.instead, fixes.html(fix)]);
  const name = `<code>${escaped(code)}</code>`;
  details.push([
    words.rule,
    isAlone && isWebAddress(rule?.address) ? `<a href="${escaped(rule.address)}">${name}</a>` : name,
  ]);
  const label = manual === true ? words.manual : words.severity[severity];
  const tag = `<span class="tag ${severity}">${escaped(label)}</span>`;
  const own = isAlone ? ` class="result" ${data(ruleOf(found), rule)}` : "";
  return `<li${own}>${tag} ${escaped(message)}${definitions(details)}</li>`;
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
  return `<div class="scroll"><table>\n${parts.join("\n")}\n</table></div>`;
}

const edge = (figures: boolean | undefined): string => (figures === true ? ' class="figures"' : "");

const cellOf = (cell: ReportCell): string =>
  typeof cell === "string" ? escaped(cell) : `<span class="${cell.tone}">${escaped(cell.text)}</span>`;

const verdictTag = ({ text, tone }: ReportVerdict): string => `<span class="tag ${tone}">${escaped(text)}</span>`;
