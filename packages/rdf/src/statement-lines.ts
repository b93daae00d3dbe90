import type * as RDF from "@rdfjs/types";
import type { ObjectValue, SubjectNode } from "./subject-index.js";

/** A statement that was written: IRIs as they are, blank nodes as `_:` and the label that they came with. */
export interface WrittenStatement {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string | RDF.Literal;
}

/** Told where each statement begins in the output; the first line is 1. */
export type StatementListener = (statement: WrittenStatement, line: number) => void;

/** Finds the lines of statements from how far into the text they begin. */
export class StatementLines {
  readonly #listener: StatementListener;
  /** Line breaks in the text that has been given away. */
  #before = 0;
  #marks: { readonly statement: WrittenStatement; readonly offset: number }[] = [];

  constructor(listener: StatementListener) {
    this.#listener = listener;
  }

  /** A statement begins at this offset of the text at hand. */
  mark(subject: SubjectNode, predicate: string, object: ObjectValue, offset: number): void {
    this.add({ subject: nameOf(subject), predicate, object: objectOf(object) }, offset);
  }

  add(statement: WrittenStatement, offset: number): void {
    this.#marks.push({ statement, offset });
  }

  /** Forgets what was marked since the last text was given away: it is written once more. */
  restart(): void {
    this.#marks = [];
  }

  /** A text without statements is given away before the one at hand. */
  giveAside(text: string): void {
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) this.#before++;
  }

  /** A text is given away; what was marked counts from `start`, with a text before it that was put there later. */
  give(text: string, start = 0): void {
    this.#marks.sort((a, b) => a.offset - b.offset);
    let line = this.#before + 1;
    let at = text.indexOf("\n");
    for (const { statement, offset } of this.#marks) {
      for (; at >= 0 && at < start + offset; at = text.indexOf("\n", at + 1)) line++;
      this.#listener(statement, line);
    }
    this.#before = line - 1;
    if (at >= 0) this.giveAside(text.slice(at));
    this.#marks = [];
  }
}

const nameOf = ({ isBlank, value }: SubjectNode): string => (isBlank ? `_:${value}` : value);

function objectOf(object: ObjectValue): string | RDF.Literal {
  if (object.termType === "Literal") return object;
  return object.termType === "Subject" ? nameOf(object) : object.value;
}
