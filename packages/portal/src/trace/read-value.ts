import { lettersOf, type TraceEntry } from "@metabridge/core";
import { isLiteral, type Value } from "@metabridge/dcat";
import { valueOfRead } from "./traced-read.js";

/** A value of the record that was read for a field, ready to be compared with what was written. */
export interface ReadValue {
  readonly value: object;
  /** Where it is in the DCAT model. */
  readonly path: string;
  /** The node that it is said of. */
  readonly node: string;
  /** The names in the field: `resources[].format` has two. */
  readonly field: readonly string[];
  readonly text: string;
  /** Its letters and digits, whatever its spelling. */
  readonly letters: string;
  /** The numbers in it, where it is a geometry or a number. */
  readonly numbers: ReadonlySet<number>;
}

const NONE: ReadonlySet<number> = new Set();

/** The numbers in a text. */
export function numbersOf(text: string): ReadonlySet<number> {
  return new Set((text.match(/-?\d+(?:\.\d+)?(?:e-?\d+)?/gi) ?? []).map(Number));
}

/** What a reader's trace tells, with the values. */
export function readValues(reads: readonly TraceEntry[]): ReadValue[] {
  return reads.flatMap((entry) => {
    const value = valueOfRead(entry);
    if (value === undefined) return [];
    const text =
      (isLiteral(value as Value) ? (value as { value: string }).value : (value as { $id?: string }).$id) ?? "";
    const { path } = entry;
    const isNumeric = /^\s*(?:[{[]|[A-Z ]+\(|-?\d)/.test(text);
    return {
      value,
      path,
      node: path.slice(0, Math.max(0, path.lastIndexOf("/", path.search(/\$other\/|$/)))),
      field: namesIn(entry.output),
      text: text.trim(),
      letters: lettersOf(text),
      numbers: isNumeric ? numbersOf(text) : NONE,
    };
  });
}

const namesIn = (field: string): string[] => field.split(/[.[\]/]+/).filter((name) => name !== "");
