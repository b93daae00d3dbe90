import type { Position } from "@metabridge/core";
import type * as RDF from "@rdfjs/types";

/**
 * Finds statements in the text that they were read from. Readers of RDF tell no positions, and a statement has no one place
 * in a text; but where its object is written once only, that is where a person will look.
 */
export class RdfPlaces {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** The position of the object of a statement; undefined where it is written more than once, or in an unknown way. */
  of({ object }: RDF.Quad): Position | undefined {
    for (const written of waysToWrite(object)) {
      const offset = this.#text.indexOf(written);
      if (offset < 0) continue;
      return this.#text.indexOf(written, offset + 1) < 0 ? this.#position(offset + 1) : undefined;
    }
    return undefined;
  }

  /** The position of a character of the text. */
  #position(offset: number): Position {
    const before = this.#text.slice(0, offset).split("\n");
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  }
}

/** A term as the syntaxes write it, with what stands before and behind it: so no part of a longer one is taken for it. */
function waysToWrite(term: RDF.Term): string[] {
  const { termType, value } = term;
  if (termType === "NamedNode") return [`<${value}>`, `"${value}"`, `"${forXml(value)}"`];
  if (termType !== "Literal") return [];
  return [JSON.stringify(value), `"${value}"`, `>${value}<`, `>${forXml(value)}<`];
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

const forXml = (text: string): string => text.replace(/[&<>]/g, (character) => ENTITIES[character] ?? character);
