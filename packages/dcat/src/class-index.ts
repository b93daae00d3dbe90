import { allClasses } from "./classes.js";
import type { ClassDeclaration, PropertyDeclaration } from "./declaration.js";

/** A declared class with what finding one's way in it needs. */
export interface IndexedClass extends ClassDeclaration {
  /** Its properties by the IRI of their predicate. */
  readonly byPredicate: ReadonlyMap<string, readonly [name: string, property: PropertyDeclaration]>;
  /** How far it is from the most general class: the higher, the more it says. */
  readonly depth: number;
}

/** The declared classes by name and by IRI. */
export interface ClassIndex {
  readonly byName: ReadonlyMap<string, IndexedClass>;
  readonly byIri: ReadonlyMap<string, IndexedClass>;
}

let index: ClassIndex | undefined;

/** The declared classes by name and by IRI; made on first use. */
export function classIndex(): ClassIndex {
  if (index === undefined) {
    const all = allClasses().map((declared) => ({
      ...declared,
      byPredicate: new Map(Object.entries(declared.properties).map((entry) => [entry[1].predicate, entry] as const)),
      depth: declared.kindOf.length,
    }));
    index = {
      byName: new Map(all.map((one) => [one.name, one])),
      byIri: new Map(all.map((one) => [one.iri, one])),
    };
  }
  return index;
}

/** Whether a class is one of these, or a kind of one. */
export function isKindOf(one: ClassDeclaration, names: readonly string[]): boolean {
  return names.includes(one.name) || one.kindOf.some((name) => names.includes(name));
}
