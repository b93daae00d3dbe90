import { type Diagnostic, type Result, result, type SourceRecord } from "@metabridge/core";
import type { Convert } from "@metabridge/harvest";
import type { Metabridge, WriteRecordsOptions } from "../metabridge.js";

/**
 * The conversion of a harvest: what a source gives, in the format that a sink takes. A record that holds several, or none, is
 * set aside with its reason.
 *
 * @example
 * ```ts
 * import { converter, createMetabridge, standardFormats } from "metabridge";
 * const convert = converter(createMetabridge({ formats: standardFormats }), { to: "ntriples" });
 * const content = '<https://town.example/trees> a <http://www.w3.org/ns/dcat#Dataset> .';
 * const { value } = await convert({ id: "trees", content }, {});
 * console.log(value?.trim()); // <https://town.example/trees> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/dcat#Dataset> .
 * ```
 */
export function converter(bridge: Metabridge, options: WriteRecordsOptions): Convert {
  const readable = new Set(bridge.formats().flatMap(({ id, read }) => (read === undefined ? [] : [id])));
  return async ({ id, content, format }: SourceRecord, { signal } = {}) => {
    const known = format !== undefined && readable.has(format) ? { from: format } : {};
    const aborts = signal === undefined ? {} : { signal };
    const texts: string[] = [];
    const diagnostics: Diagnostic[] = [];
    const losses: Result<unknown>["losses"][number][] = [];
    for await (const one of bridge.convertRecords(content, { ...options, ...known, ...aborts, source: id })) {
      diagnostics.push(...one.diagnostics);
      losses.push(...one.losses);
      if (one.value !== undefined && one.value !== "") texts.push(one.value);
    }
    const [text] = texts;
    if (texts.length > 1) diagnostics.push(severalRecords(texts.length));
    return result(texts.length === 1 ? text : undefined, diagnostics, losses);
  };
}

const severalRecords = (count: number): Diagnostic => ({
  code: "harvest.several-records",
  severity: "error",
  message: `The source gave ${count} records as one, and each must have an identifier of its own.`,
});
