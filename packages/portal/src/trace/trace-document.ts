import { originsOf, type TraceEntry } from "@metabridge/core";
import type { Resource } from "@metabridge/dcat";
import { isJsonObject, type Json, type JsonObject } from "../json-reader.js";
import { sourcesOf } from "./sources.js";
import { valueOfRead } from "./traced-read.js";
import { writtenValues } from "./written-value.js";

/** A record as it was written, with what was read for it: {@link DcatReader.trace}. */
export interface TracedRecord {
  readonly resource: Resource;
  readonly json: JsonObject;
  readonly reads: readonly TraceEntry[];
}

/** Where a document is written. */
interface Written {
  readonly isPretty: boolean;
  /** The line that it begins on. */
  readonly line: number;
  /** What stands before the paths: `[2]` for a record of a list. */
  readonly path?: string;
}

/**
 * For each text, number and boolean of a document that was made of the record: its path and line, and where it came from.
 * That is a place in the source where the resource knows it (see {@link originsOf}), else in the DCAT model.
 */
export function traceDocument(document: Json, records: readonly TracedRecord[], at: Written): TraceEntry[] {
  const held = new Map<object, ReadonlyMap<string, readonly TraceEntry[]>>();
  for (const { resource, json, reads } of records) {
    const origins = originsOf(resource);
    const paths = new Map(reads.flatMap((entry) => [[valueOfRead(entry), entry.path] as const]));
    const entryOf = (value: object): TraceEntry[] => {
      const path = paths.get(value);
      const origin = origins === undefined ? (path === undefined ? undefined : { path }) : origins.of(value);
      return origin === undefined ? [] : [{ output: "", ...origin }];
    };
    for (const [holder, keys] of sourcesOf(json, reads))
      held.set(holder, new Map([...keys].map(([key, values]) => [key, values.flatMap(entryOf)])));
  }
  const copies = new Copies(records);
  const entries: TraceEntry[] = [];
  for (const { holder, key, path, line } of writtenValues(document, at.isPretty)) {
    const keys = held.get(holder) ?? held.get(copies.originalOf(holder) ?? holder);
    for (const { output: _output, ...origin } of keys?.get(key) ?? []) {
      const prefix = at.path === undefined ? "" : `${at.path}/`;
      entries.push({ output: `${prefix}${path}`, line: at.line + line - 1, ...origin });
    }
  }
  return entries;
}

/** Documents around several records may hold a copy of each, with more or fewer members; what is in these is the same. */
class Copies {
  readonly #records: readonly TracedRecord[];
  readonly #known = new Map<object, object | undefined>();
  /** Copies come in the order of the records. */
  #next = 0;

  constructor(records: readonly TracedRecord[]) {
    this.#records = records;
  }

  originalOf(object: object): object | undefined {
    if (!isJsonObject(object)) return undefined;
    if (!this.#known.has(object)) this.#known.set(object, this.#find(object));
    return this.#known.get(object);
  }

  #find(object: JsonObject): object | undefined {
    const members = Object.entries(object);
    for (let count = 0; count < this.#records.length; count++) {
      const at = (this.#next + count) % this.#records.length;
      const json = this.#records[at]?.json;
      if (json === undefined || !members.every(([key, value]) => json[key] === value)) continue;
      this.#next = at + 1;
      return json;
    }
    return undefined;
  }
}
