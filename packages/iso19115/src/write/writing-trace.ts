import { type Origin, originsOf, type TraceEntry } from "@metabridge/core";
import type { IsoObject } from "../node.js";
import { pathsOf } from "../path.js";
import { positionsOf } from "../positions.js";

/** A value as it was written. */
interface Note {
  readonly value: object;
  /** The names of the elements that it is in. */
  readonly path: string;
  /** Where its element begins, or a place behind that on the same line. */
  readonly offset: number;
}

/** Remembers where in the document each text, number, date and code was written. */
export class WritingTrace {
  readonly #notes: Note[] = [];
  #shift = 0;

  note(value: object, path: string, offset: number): void {
    this.#notes.push({ value, path, offset });
  }

  /** So much was put into the first tag when all was written. */
  shift(length: number): void {
    this.#shift = length;
  }

  /** The values whose source is known: of what the record was made of, else of what it was read from. */
  entries(record: IsoObject, xml: string, firstLine: number): TraceEntry[] {
    const originOf = this.#originsIn(record);
    const entries: TraceEntry[] = [];
    let line = firstLine;
    let counted = 0;
    for (const { value, path, offset } of this.#notes) {
      for (let at = xml.indexOf("\n", counted); at >= 0 && at < offset + this.#shift; at = xml.indexOf("\n", counted)) {
        line++;
        counted = at + 1;
      }
      const origin = originOf(value);
      if (origin !== undefined) entries.push({ output: path, line, ...origin });
    }
    return entries;
  }

  #originsIn(record: IsoObject): (value: object) => Origin | undefined {
    const origins = originsOf(record);
    if (origins !== undefined) return (value) => origins.of(value);
    const positions = positionsOf(record);
    if (positions === undefined) return () => undefined;
    const paths = pathsOf(record, new Set(this.#notes.map(({ value }) => value)));
    return (value) => {
      const [path, position] = [paths.get(value), positions.of(value)];
      return path === undefined || position === undefined ? undefined : { path, position };
    };
  }
}
