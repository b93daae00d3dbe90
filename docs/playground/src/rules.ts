import type { Diagnostic } from "@metabridge/core";
import { fixInspire } from "@metabridge/inspire";
import { type MetadataRecord, ruleSets, validate, write } from "metabridge";
import type { Repair, Rules } from "./protocol.js";

export function rules(): readonly Rules[] {
  return ruleSets().map(({ id, title }) => ({ id, title }));
}

export async function check(text: string, rules: string, language: string): Promise<readonly Diagnostic[]> {
  const { diagnostics } = await validate(text, { rules, language });
  return diagnostics;
}

/** The records, mended where that needs no guess, in the encoding that they came in. */
export async function repair(records: readonly MetadataRecord[]): Promise<Repair> {
  const changes: Repair["changes"][number][] = [];
  const texts: string[] = [];
  for (const record of records) {
    if (record.hub !== "iso19115") continue;
    const fixed = fixInspire(record.model);
    for (const { path, before, after } of fixed.changes) changes.push({ path, before, after });
    const { value } = await write([{ ...record, model: fixed.value }], { to: record.format });
    texts.push(value);
  }
  return { text: texts.join("\n"), changes };
}
