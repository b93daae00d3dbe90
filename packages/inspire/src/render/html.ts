import type { InspireReport, RecordReport, ReportedFinding, RuleResult } from "../report.js";
import type { Verdict } from "../rule.js";
import { SUITES } from "../rules/index.js";
import { type RuleSummary, summaryOf } from "../summary.js";
import { HTML_SCRIPT, HTML_STYLE } from "./html-assets.js";
import { type ReportWords, wordsOf } from "./words.js";
import { escaped } from "./xml-text.js";

const VERDICTS: readonly Verdict[] = ["failed", "manual", "passed", "not-applicable"];

/** The verdicts of one rule as a bar: a chart that needs no script. */
function bar({ counts }: RuleSummary, words: ReportWords): string {
  const all = VERDICTS.reduce((sum, verdict) => sum + counts[verdict], 0);
  let x = 0;
  const parts = VERDICTS.filter((verdict) => counts[verdict] > 0).map((verdict) => {
    const width = (counts[verdict] / all) * 100;
    const part = `<rect class="${verdict}" x="${x.toFixed(2)}" y="0" width="${width.toFixed(2)}" height="10"><title>${counts[verdict]} ${escaped(words.verdicts[verdict])}</title></rect>`;
    x += width;
    return part;
  });
  const label = VERDICTS.map((verdict) => `${counts[verdict]} ${words.verdicts[verdict]}`).join(", ");
  return `<svg role="img" aria-label="${escaped(label)}" viewBox="0 0 100 10" preserveAspectRatio="none">${parts.join("")}</svg>`;
}

function ruleRow(summary: RuleSummary, words: ReportWords): string {
  const { rule, title, suite, requirement, address, counts, warnings } = summary;
  const cells = VERDICTS.map((verdict) => `<td class="count" data-count="${verdict}">${counts[verdict]}</td>`).join("");
  return `<tr data-suite="${suite}" data-rule="${escaped(rule)}"><th scope="row"><button type="button" class="rule" data-rule="${escaped(rule)}">${escaped(rule)}</button></th><td><a href="${escaped(address)}">${escaped(title)}</a> <small>${escaped(requirement)}</small></td>${cells}<td class="count">${warnings}</td><td class="bar">${bar(summary, words)}</td></tr>`;
}

function findingItem(finding: ReportedFinding, words: ReportWords): string {
  const { severity, message, remedy, path, line, column, fix } = finding;
  const place = [line === undefined ? undefined : `${words.line} ${line}:${column ?? 1}`, path]
    .filter((part) => part !== undefined)
    .join(" · ");
  const snippet =
    fix === undefined
      ? ""
      : `<details><summary>XML, ${escaped(words.snippet)}</summary><pre>${escaped(fix)}</pre></details>`;
  return `<li class="${severity}"><p>${escaped(message)} <em>${escaped(remedy)}</em></p>${place === "" ? "" : `<code>${escaped(place)}</code>`}${snippet}</li>`;
}

function resultItem({ rule, title, suite, address, verdict, findings }: RuleResult, words: ReportWords): string {
  return `<li class="result" data-rule="${escaped(rule)}" data-suite="${suite}"><h3><span class="badge ${verdict}">${escaped(words.verdicts[verdict])}</span> ${escaped(rule)} <a href="${escaped(address)}" title="${escaped(words.officialText)}">${escaped(title)}</a></h3><ul>${findings.map((finding) => findingItem(finding, words)).join("")}</ul></li>`;
}

function recordSection(record: RecordReport, index: number, words: ReportWords): string {
  const { source, id, title, type, verdict, results } = record;
  const told = results.filter(({ findings, verdict: one }) => findings.length > 0 || one === "failed");
  const failed = results.filter((one) => one.verdict === "failed").map(({ rule }) => rule);
  const counts = VERDICTS.map(
    (one) => `${results.filter((result) => result.verdict === one).length} ${words.verdicts[one]}`,
  ).join(", ");
  return `<details class="record" id="record-${index + 1}" data-verdict="${verdict}" data-failed="${escaped(failed.join("|"))}"><summary><span class="badge ${verdict}">${escaped(words.verdicts[verdict])}</span> <strong>${escaped(title ?? words.untitled)}</strong> <small>${escaped([type, id, source].filter((part) => part !== undefined).join(" · "))}</small></summary><p>${escaped(counts)}</p><ul class="results">${told.map((result) => resultItem(result, words)).join("")}</ul></details>`;
}

const option = (value: string, text: string): string => `<option value="${escaped(value)}">${escaped(text)}</option>`;

/** A report as one HTML page that needs nothing else: counts by rule with a chart, and records that can be filtered. */
export function renderHtml(report: InspireReport): string {
  const words = wordsOf(report.language);
  const { records, rules } = summaryOf(report);
  const suites = SUITES.filter(({ id }) => rules.some(({ suite }) => suite === id));
  const edition = words.edition[report.ruleSet] + (report.mode === "reference" ? `, ${words.reference}` : "");
  const tiles = (["failed", "manual", "passed"] as const)
    .map(
      (verdict) =>
        `<li class="${verdict}"><b data-total="${verdict}">${records[verdict]}</b> ${escaped(words.verdicts[verdict])}</li>`,
    )
    .join("");
  const head = [...VERDICTS.map((verdict) => words.verdicts[verdict]), words.warnings]
    .map((text) => `<th scope="col">${escaped(text)}</th>`)
    .join("");
  return `<!doctype html>
<html lang="${escaped(report.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(words.heading)}</title>
<style>${HTML_STYLE}</style>
</head>
<body>
<header><h1>${escaped(words.heading)}</h1><p>${escaped(edition)}</p><ul class="tiles"><li><b data-total="all">${report.records.length}</b> ${escaped(words.records)}</li>${tiles}</ul></header>
<main>
<section><h2>${escaped(words.rules)}</h2><div class="scroll"><table><thead><tr><th scope="col">${escaped(words.rule)}</th><th></th>${head}<th></th></tr></thead><tbody>${rules.map((rule) => ruleRow(rule, words)).join("\n")}</tbody></table></div></section>
<section><h2>${escaped(words.records)}</h2>
<form class="filters">
<label>${escaped(words.verdict)} <select id="verdict">${option("", words.all)}${(["failed", "manual", "passed"] as const).map((verdict) => option(verdict, words.verdicts[verdict])).join("")}</select></label>
<label>${escaped(words.rule)} <select id="rule">${option("", words.all)}${rules.map(({ rule, title }) => option(rule, `${rule} ${title}`)).join("")}</select></label>
<label>${escaped(words.suite)} <select id="suite">${option("", words.all)}${suites.map(({ id, title }) => option(id, title)).join("")}</select></label>
<label>${escaped(words.search)} <input id="search" type="search"></label>
<output id="shown">${report.records.length}</output> ${escaped(words.shown)}
</form>
${report.records.map((record, index) => recordSection(record, index, words)).join("\n")}
</section>
</main>
<script>${HTML_SCRIPT}</script>
</body>
</html>
`;
}
