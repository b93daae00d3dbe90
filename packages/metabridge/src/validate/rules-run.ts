import { type Diagnostic, decodeText, type Input, type Result, result } from "@metabridge/core";
import { parseRdf, RDF_FORMATS } from "@metabridge/rdf";
import { type Crossing, crosswalk } from "../crossing.js";
import { readHead } from "../input-head.js";
import type { Metabridge, ReadRecordsOptions } from "../metabridge.js";
import type { MetadataRecord } from "../record.js";
import type { RuleSet, RulesCheck, RulesOptions, RulesVerdict } from "./rule-set.js";

/** Runs a rule set over inputs. */
export class RulesRun {
  readonly #bridge: Metabridge;
  readonly #check: RulesCheck;
  readonly #crossings: readonly Crossing[];
  readonly #needsDocument: boolean;

  constructor(bridge: Metabridge, rules: RuleSet, options: RulesOptions, crossings: readonly Crossing[] = crosswalk) {
    this.#bridge = bridge;
    this.#check = rules.check(options);
    this.#crossings = crossings;
    this.#needsDocument = options.structure !== undefined;
  }

  /** Checks an input: the number of its records, or of its graphs, with what hindered reading or checking. */
  async add(input: Input, options: ReadRecordsOptions): Promise<Result<number>> {
    const { head, text } = await readHead(decodeText(input));
    const format = options.from ?? this.#bridge.detectFormat(head)?.id;
    const source = options.source === undefined ? {} : { source: options.source };
    const crossings = this.#crossings;
    if (format !== undefined && RDF_FORMATS.some(({ id }) => id === format)) {
      // Rules of RDF judge the graph as it is, also what belongs to no record.
      const { value, diagnostics } = await parseRdf(text, { ...options, format });
      const hindrances = await this.#check.add({ ...source, records: [], quads: value.quads, crossings });
      return result(1, placed([...diagnostics, ...hindrances], options.source));
    }
    const said: Diagnostic[] = [];
    let count = 0;
    const bridge = this.#bridge;
    const kept: string[] = [];
    const needed = this.#needsDocument ? keeping(text, kept) : text;
    async function* records(): AsyncIterable<MetadataRecord> {
      for await (const read of bridge.readRecords(
        needed,
        format === undefined ? options : { ...options, from: format },
      )) {
        said.push(...read.diagnostics);
        if (read.value === undefined) continue;
        count++;
        yield read.value;
      }
    }
    const document = this.#needsDocument ? { document: () => kept.join("") } : {};
    const hindrances = await this.#check.add({ ...source, records: records(), ...document, crossings });
    return result(count, placed([...said, ...hindrances], options.source));
  }

  verdict(): RulesVerdict {
    return this.#check.verdict();
  }
}

/** Gives a text on, and keeps it. */
async function* keeping(text: AsyncIterable<string>, kept: string[]): AsyncIterable<string> {
  for await (const chunk of text) {
    kept.push(chunk);
    yield chunk;
  }
}

const placed = (diagnostics: readonly Diagnostic[], source: string | undefined): Diagnostic[] =>
  diagnostics.map((diagnostic) => (source === undefined ? diagnostic : { source, ...diagnostic }));
