/** A part of a value that was not written, though the value was: `@codeSpace`. */
export interface DroppedPart {
  readonly name: string;
  readonly value: string;
}

/** What of a record was written in an encoding that it was not read from. All else is lost: see {@link findLosses}. */
export class WritingLedger {
  readonly #written = new Set<object>();
  readonly #told = new Set<object>();
  readonly #identifiers = new Set<string>();
  readonly #dropped = new Map<object, DroppedPart[]>();

  /** An object, a value, an attribute or a tree is in the output. */
  write(node: object): void {
    this.#written.add(node);
  }

  isWritten(node: object): boolean {
    return this.#written.has(node);
  }

  /** The encoding says a value in another way than by an element of its own: the type of a date by the name of its element. */
  tell(node: object): void {
    this.#told.add(node);
  }

  isTold(node: object): boolean {
    return this.#told.has(node);
  }

  /** An attribute id or uuid is in the output. Objects are copied on the way, but an identifier stands once in a document. */
  writeIdentifier(identifier: string): void {
    this.#identifiers.add(identifier);
  }

  hasIdentifier(identifier: string): boolean {
    return this.#identifiers.has(identifier);
  }

  drop(node: object, name: string, value: string): void {
    const parts = this.#dropped.get(node);
    if (parts === undefined) this.#dropped.set(node, [{ name, value }]);
    else parts.push({ name, value });
  }

  droppedFrom(node: object): readonly DroppedPart[] {
    return this.#dropped.get(node) ?? [];
  }
}
