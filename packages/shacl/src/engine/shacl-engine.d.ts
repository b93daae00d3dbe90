// shacl-engine has no types of its own; these are what is used of it.
declare module "shacl-engine/Validator.js" {
  import type { Quad, Term } from "@rdfjs/types";

  /** What the engine reads of a dataset. */
  export interface EngineDataset {
    readonly size: number;
    match(subject?: Term | null, predicate?: Term | null, object?: Term | null): Iterable<Quad>;
  }

  /** A pointer into a graph. */
  export interface EnginePointer {
    readonly term: Term | undefined;
    readonly terms: readonly Term[];
    readonly value: string | undefined;
  }

  /** One step of a path. */
  export interface EngineStep {
    readonly quantifier: "one" | "oneOrMore" | "zeroOrMore" | "zeroOrOne";
    readonly start: "subject" | "object";
    readonly predicates: readonly Term[];
  }

  export interface EngineResult {
    readonly severity: Term;
    readonly constraintComponent: Term;
    readonly focusNode: EnginePointer;
    readonly value?: EnginePointer;
    readonly path?: readonly EngineStep[] | null;
    readonly shape: { readonly ptr: EnginePointer; readonly message?: readonly Term[] };
    readonly args: Readonly<Record<string, unknown>>;
    readonly message: readonly (Term & { readonly language?: string })[];
  }

  export default class Validator {
    constructor(shapes: EngineDataset, options: { factory: object; validations?: unknown; targetResolvers?: unknown });
    validate(data: { dataset: EngineDataset }): Promise<{ readonly results: readonly EngineResult[] }>;
  }
}

declare module "shacl-engine/sparql.js" {
  export const validations: unknown;
  export const targetResolvers: unknown;
}
