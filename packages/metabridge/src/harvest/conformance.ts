import type { Report, ReportSection, Source, SourceOptions } from "@metabridge/core";
import type { Metabridge } from "../metabridge.js";
import type { RuleSet } from "../validate/rule-set.js";
import { RulesRun } from "../validate/rules-run.js";

/** What a rule found in the records of a catalogue. */
interface RuleCount {
  readonly message: string;
  records: number;
  /** The first record that has it. */
  readonly example: string;
}

/**
 * Checks each record of a source against rules while it is harvested, and counts. It keeps no record, so that a catalogue of
 * any size can be checked; what only shows in several records together, such as an identifier that is used twice, it does
 * not see.
 */
export class Conformance {
  readonly #bridge: Metabridge;
  readonly #rules: RuleSet;
  readonly #counts = new Map<string, RuleCount>();
  #conforming = 0;
  #checked = 0;

  constructor(bridge: Metabridge, rules: RuleSet) {
    this.#bridge = bridge;
    this.#rules = rules;
  }

  /** The same source; each record is checked as it passes by. */
  watch(source: Source): Source {
    const check = (content: string | Uint8Array, id: string): Promise<void> => this.#check(content, id);
    return {
      id: source.id,
      async *records(options: SourceOptions = {}) {
        for await (const record of source.records(options)) {
          if (record.deleted !== true) await check(record.content, record.id);
          yield record;
        }
      },
    };
  }

  get figures() {
    const rules = [...this.#counts].map(([code, count]) => ({ code, ...count }));
    return {
      rules: this.#rules.id,
      checked: this.#checked,
      conforming: this.#conforming,
      findings: rules.sort((a, b) => b.records - a.records || (a.code < b.code ? -1 : 1)),
    };
  }

  section(): ReportSection {
    const figures = this.figures;
    const share = figures.checked === 0 ? 0 : Math.round((figures.conforming / figures.checked) * 1000) / 10;
    return {
      title: this.#rules.title,
      verdict: {
        text: `${figures.conforming} of ${figures.checked} records conform (${share} %)`,
        tone: share === 100 ? "good" : share >= 50 ? "fair" : "bad",
      },
      tables: [
        {
          title: "What was found, by rule",
          columns: [
            { title: "Records", figures: true },
            { title: "Rule" },
            { title: "First record" },
            { title: "There it says" },
          ],
          rows: figures.findings.map(({ records, code, example, message }) => [
            String(records),
            code,
            example,
            message,
          ]),
        },
      ],
      findings: [],
      data: figures,
    } satisfies Report["sections"][number];
  }

  async #check(content: string | Uint8Array, id: string): Promise<void> {
    const run = new RulesRun(this.#bridge, this.#rules, {});
    const { value: count } = await run.add(content, { source: id });
    if (count === 0) return;
    this.#checked++;
    const { conforms, diagnostics } = run.verdict();
    if (conforms) this.#conforming++;
    const seen = new Set<string>();
    for (const { code, severity, message } of diagnostics) {
      if (severity !== "error" || seen.has(code)) continue;
      seen.add(code);
      const known = this.#counts.get(code);
      if (known === undefined) this.#counts.set(code, { message, records: 1, example: id });
      else known.records++;
    }
  }
}
