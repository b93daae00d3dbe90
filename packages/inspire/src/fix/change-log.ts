import { type MD_Metadata, pathsOf } from "@metabridge/iso19115";
import { isImplied, positionAt } from "../position-at.js";

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
  /** Where it stands in the document that the record was read from; of what was added, what it stands in. */
  readonly line?: number;
  readonly column?: number;
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

  /** The changes with their paths in the mended record, and their places in the source of the original. */
  changesOf(record: MD_Metadata, original: MD_Metadata): readonly Change[] {
    const paths = pathsOf(record, new Set(this.#entries.map(({ node }) => node)));
    return this.#entries.flatMap(({ node, ...entry }) => {
      const path = paths.get(node) ?? "";
      // What no element says is not written either, so that nothing changes.
      return isImplied(original, path) ? [] : [{ ...entry, path, ...positionAt(original, path) }];
    });
  }
}

/** Mends one kind of fault in a record. The record is a copy, and may be changed. */
export type Repair = (record: MD_Metadata, log: ChangeLog) => void;
