import { compileProfile, DCAT_AP, RDF, RDFS } from "@metabridge/dcat";
import { createTermFactory } from "@metabridge/rdf";
import type { NamedNode, Quad, Quad_Subject, Term } from "@rdfjs/types";
import type { Background } from "../engine/data-graph.js";
import { SUB_CLASS_OF } from "../shapes/sh.js";
import { knownCodes } from "./known-codes.js";

/** Agents and contacts: shapes of theirs hold for their kinds too. */
const GENERAL: readonly string[] = ["Agent", "Kind"];

/** The classes that each class of the model is a kind of, by their IRIs. */
function kindsOfClasses(): (readonly [iri: string, general: readonly (readonly [name: string, iri: string])[]])[] {
  const { classes } = compileProfile(DCAT_AP);
  return [...classes.values()].map(({ declared }) => [
    declared.iri,
    declared.kindOf.map((name) => [name, classes.get(name)?.declared.iri ?? name] as const),
  ]);
}

/**
 * What is commonly known without loading anything: the classes of codes of the EU authority tables, of IANA, INSPIRE and
 * others, by their IRIs; which classes are kinds of others; and that everything is a resource (RDF Schema, 2.1).
 */
export class KnownVocabularies implements Background {
  readonly #terms = createTermFactory();
  readonly #type = this.#terms.namedNode(RDF.type);
  readonly #resource = this.#terms.namedNode(RDFS.Resource);
  readonly #codes: readonly (readonly [beginning: string, classes: readonly NamedNode[]])[];
  /** The classes that nodes of a class have too. */
  readonly #general: ReadonlyMap<string, readonly NamedNode[]>;

  constructor() {
    const named = (iri: string): NamedNode => this.#terms.namedNode(iri);
    this.#codes = knownCodes().map(([beginning, classes]) => [beginning, classes.map(named)] as const);
    this.#general = new Map(kindsOfClasses().map(([iri, general]) => [iri, general.map(([, one]) => named(one))]));
  }

  about(node: Term, stated: readonly Quad[]): readonly Quad[] {
    if (node.termType === "Literal") return [];
    const subject = node as Quad_Subject;
    const typed = (of: NamedNode): Quad => this.#terms.quad(subject, this.#type, of);
    const known = [typed(this.#resource)];
    if (node.termType === "NamedNode") {
      const codes = this.#codes.find(([beginning]) => node.value.startsWith(beginning));
      if (codes !== undefined) for (const one of codes[1]) known.push(typed(one));
    }
    for (const { predicate, object } of stated) {
      if (predicate.value !== RDF.type) continue;
      for (const general of this.#general.get(object.value) ?? []) known.push(typed(general));
    }
    return known;
  }
}

/** The kinds of agents and contacts, for the engine, which then judges them by the shapes of agents and contacts. */
export function knownHierarchy(): Quad[] {
  const { namedNode, quad } = createTermFactory();
  return kindsOfClasses().flatMap(([iri, general]) =>
    general
      .filter(([name]) => GENERAL.includes(name))
      .map(([, one]) => quad(namedNode(iri), namedNode(SUB_CLASS_OF), namedNode(one))),
  );
}
