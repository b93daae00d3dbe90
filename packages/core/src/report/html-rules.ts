import type { Report, Tone } from "./report.js";
import { hasVerdicts, type RuleCounts, ruleCounts } from "./rule-counts.js";
import type { ReportWords } from "./words.js";
import { escaped } from "./xml-text.js";

const TONES: readonly Tone[] = ["bad", "fair", "good", "muted"];

/** What the tones of a rule mean: verdicts, or the worst that was found. */
function toneWords(report: Report, words: ReportWords): Readonly<Record<Tone, string>> {
  const { verdicts, severities } = words;
  return hasVerdicts(report)
    ? { bad: verdicts.failed, fair: verdicts.manual, good: verdicts.passed, muted: verdicts["not-applicable"] }
    : { bad: severities.error, fair: severities.warning, good: words.clean, muted: severities.info };
}

/** A table of the rules with what they found, and a bar for each: a chart that needs no script. */
export function rulesTable(report: Report, words: ReportWords): string[] {
  if (report.rules.length === 0) return [];
  const means = toneWords(report, words);
  const counted = ruleCounts(report);
  const head = [...TONES.map((tone) => means[tone]), ...(hasVerdicts(report) ? [words.severities.warning] : [])].map(
    (text) => `<th scope="col" class="figures">${escaped(text)}</th>`,
  );
  return [
    '<section class="rules">',
    `<h2>${escaped(words.rules)}</h2>`,
    '<div class="scroll"><table>',
    `<thead><tr><th scope="col">${escaped(words.rule)}</th><th></th>${head.join("")}<th></th></tr></thead>`,
    "<tbody>",
    ...counted.map((one) => row(one, means, hasVerdicts(report))),
    "</tbody>",
    "</table></div>",
    "</section>",
  ];
}

function row(one: RuleCounts, means: Readonly<Record<Tone, string>>, withWarnings: boolean): string {
  const { id, title, requirement, group, address } = one.rule;
  const cells = TONES.map((tone) => `<td class="figures" data-count="${tone}">${one.counts[tone]}</td>`);
  if (withWarnings) cells.push(`<td class="figures">${one.warnings}</td>`);
  const name = isWebAddress(address) ? `<a href="${escaped(address)}">${escaped(title)}</a>` : escaped(title);
  const asks = requirement === undefined ? "" : ` <small>${escaped(requirement)}</small>`;
  const of = group === undefined ? "" : ` data-group="${escaped(group)}"`;
  return `<tr data-rule="${escaped(id)}"${of}><th scope="row"><button type="button" class="rule" data-rule="${escaped(id)}">${escaped(id)}</button></th><td>${name}${asks}</td>${cells.join("")}<td class="bar">${bar(one, means)}</td></tr>`;
}

function bar({ counts }: RuleCounts, means: Readonly<Record<Tone, string>>): string {
  const all = TONES.reduce((sum, tone) => sum + counts[tone], 0);
  let x = 0;
  const parts = TONES.filter((tone) => counts[tone] > 0).map((tone) => {
    const width = (counts[tone] / all) * 100;
    const title = `${counts[tone]} ${escaped(means[tone])}`;
    const part = `<rect class="${tone}" x="${x.toFixed(2)}" y="0" width="${width.toFixed(2)}" height="10"><title>${title}</title></rect>`;
    x += width;
    return part;
  });
  const label = TONES.map((tone) => `${counts[tone]} ${means[tone]}`).join(", ");
  return `<svg role="img" aria-label="${escaped(label)}" viewBox="0 0 100 10" preserveAspectRatio="none">${parts.join("")}</svg>`;
}

/** A link from metadata must not run anything. */
export const isWebAddress = (address: string | undefined): address is string =>
  address !== undefined && /^https?:\/\//i.test(address);
