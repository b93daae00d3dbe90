import { type Format, type Result, result, type WriteOptions } from "@metabridge/core";
import type { MD_Metadata } from "../model.generated.js";
import { readJson } from "./from-json.js";
import { MODEL_FAMILY } from "./model-version.js";
import { toJson } from "./to-json.js";

const MARKED = new RegExp(`"\\$model"\\s*:\\s*"${MODEL_FAMILY}`);

/** The ISO 19115 model as JSON: one record with all that was read of it. */
export const json: Format<MD_Metadata> = {
  id: "json",
  title: "ISO 19115 model as JSON",
  hub: "iso19115",
  mediaTypes: ["application/json"],
  extensions: [".json"],
  documents: "one-record",
  detect(head) {
    if (!/^\s*\{/.test(head)) return 0;
    if (MARKED.test(head)) return 1;
    return /^\s*\{\s*"\$type"\s*:\s*"MD_Metadata"/.test(head) ? 0.95 : 0;
  },
  read: readJson,
  async *write(records: AsyncIterable<MD_Metadata>, options: WriteOptions): AsyncGenerator<Result<string>> {
    for await (const record of records) {
      yield result(`${toJson(record, options.pretty === undefined ? {} : { pretty: options.pretty })}\n`);
    }
  },
};
