import { type MD_Metadata, pathsOf } from "@metabridge/iso19115";

/** One thing that was mended. */
export interface Change {
  /** The rule that asked for it. */
  readonly rule: string;
  /** Stable: `language-code`, `white-space`, … */
  readonly kind: string;
  /** Where, in the names of the model. */
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

interface Entry {
  readonly rule: string;
  readonly kind: string;
  readonly node: object;
  readonly before: string;
  readonly after: string;
}

/** Collects what is mended. */
export class ChangeLog {
  readonly #entries: Entry[] = [];

  add(rule: string, kind: string, node: object, before: string, after: string): void {
    this.#entries.push({ rule, kind, node, before, after });
  }

  /** The changes with their paths in the mended record. */
  changesOf(record: MD_Metadata): readonly Change[] {
    const paths = pathsOf(record, new Set(this.#entries.map(({ node }) => node)));
    return this.#entries.map(({ node, ...entry }) => ({ ...entry, path: paths.get(node) ?? "" }));
  }
}

/** Mends one kind of fault in a record. The record is a copy, and may be changed. */
export type Repair = (record: MD_Metadata, log: ChangeLog) => void;
