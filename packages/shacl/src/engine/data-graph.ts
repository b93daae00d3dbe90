import type { Quad, Term } from "@rdfjs/types";
import type { EngineDataset } from "shacl-engine/Validator.js";

/** How a term is told from others, without building a string for the most common kind. */
export function keyOf(term: Term): string {
  switch (term.termType) {
    case "NamedNode":
      return term.value;
    case "Literal":
      return `"${term.value}"@${term.language.toLowerCase()}^${term.datatype.value}`;
    default:
      return `_:${term.value}`;
  }
}

/** What is known of nodes beside the data: the classes of codes, the hierarchy of classes. */
export interface Background {
  /** Statements about a node; `stated` are those of the data. */
  about(node: Term, stated: readonly Quad[]): readonly Quad[];
}

type Index = Map<string, Quad[]>;

const NONE: readonly Quad[] = [];

function addTo(index: Index, key: string, quad: Quad): void {
  const quads = index.get(key);
  if (quads === undefined) index.set(key, [quad]);
  else quads.push(quad);
}

/**
 * Statements to look up, as the engine does: by subject, by object, or all. Named graphs are read as one.
 * What the background says of a node is found where one asks for that node, but nothing in it is looked for: so its own
 * nodes are never judged.
 */
export class DataGraph implements EngineDataset {
  readonly #quads: readonly Quad[];
  readonly #bySubject: Index = new Map();
  readonly #background: Background | undefined;
  #byObject: Index | undefined;

  constructor(quads: Iterable<Quad>, background?: Background) {
    this.#quads = Array.isArray(quads) ? quads : [...quads];
    this.#background = background;
    for (const quad of this.#quads) addTo(this.#bySubject, keyOf(quad.subject), quad);
  }

  get size(): number {
    return this.#quads.length;
  }

  [Symbol.iterator](): Iterator<Quad> {
    return this.#quads[Symbol.iterator]();
  }

  /** What the data say of a node. */
  of(node: Term): readonly Quad[] {
    return this.#bySubject.get(keyOf(node)) ?? NONE;
  }

  /** The values of a property of a node. */
  values(node: Term, predicate: string): Term[] {
    const values: Term[] = [];
    for (const quad of this.of(node)) if (quad.predicate.value === predicate) values.push(quad.object);
    return values;
  }

  match(subject?: Term | null, predicate?: Term | null, object?: Term | null): Iterable<Quad> {
    if (subject != null) {
      const stated = this.of(subject);
      const found = filtered(stated, predicate, object);
      const known = filtered(this.#background?.about(subject, stated) ?? NONE, predicate, object);
      return known.length === 0 ? found : [...found, ...known];
    }
    if (object != null) return filtered(this.#ofObject(object), predicate, undefined);
    return filtered(this.#quads, predicate, undefined);
  }

  #ofObject(term: Term): readonly Quad[] {
    if (this.#byObject === undefined) {
      this.#byObject = new Map();
      for (const quad of this.#quads) addTo(this.#byObject, keyOf(quad.object), quad);
    }
    return this.#byObject.get(keyOf(term)) ?? NONE;
  }
}

function filtered(
  quads: readonly Quad[],
  predicate: Term | null | undefined,
  object: Term | null | undefined,
): readonly Quad[] {
  if (quads.length === 0) return NONE;
  if (predicate == null && object == null) return quads;
  const key = object == null ? undefined : keyOf(object);
  const found: Quad[] = [];
  for (const quad of quads) {
    if (predicate != null && quad.predicate.value !== predicate.value) continue;
    if (key !== undefined && keyOf(quad.object) !== key) continue;
    found.push(quad);
  }
  return found;
}
