import type { TraceEntry } from "@metabridge/core";
import { OutputFile } from "./output-file.js";

/**
 * The trace of one output, as JSON beside it: `trees.ttl.trace.json` has, for each statement of `trees.ttl`, the line that
 * it is on and the place in the input that it came from. Written as it comes, since it is longer than the output.
 */
export class TraceFile {
  readonly #file: OutputFile;
  readonly #head: string;
  #separator = "";

  constructor(output: string, input: string) {
    this.#file = new OutputFile(`${output}.trace.json`);
    this.#head = `{\n  "input": ${JSON.stringify(input)},\n  "statements": [`;
  }

  async add(entries: readonly TraceEntry[]): Promise<void> {
    for (const { output, line, path, position } of entries) {
      const source = { path, ...(position === undefined ? {} : { line: position.line, column: position.column }) };
      const entry = { statement: output, ...(line === undefined ? {} : { line }), source };
      await this.#file.write(`${this.#separator === "" ? this.#head : this.#separator}\n    ${JSON.stringify(entry)}`);
      this.#separator = ",";
    }
  }

  async close(): Promise<void> {
    await this.#file.write(this.#separator === "" ? `${this.#head}]\n}\n` : "\n  ]\n}\n");
    await this.#file.close();
  }

  async discard(): Promise<void> {
    await this.#file.discard();
  }
}
