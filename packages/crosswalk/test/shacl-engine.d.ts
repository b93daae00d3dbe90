declare module "shacl-engine" {
  import type { DatasetCore, Term } from "@rdfjs/types";

  interface ValidationResult {
    readonly severity: Term;
    readonly constraintComponent: Term;
    readonly focusNode: { readonly term: Term };
    readonly value?: { readonly term: Term };
    readonly path?: readonly { readonly predicates: readonly Term[] }[];
  }

  export class Validator {
    constructor(shapes: DatasetCore, options: { factory: object });
    validate(data: { dataset: DatasetCore }): Promise<{ results: readonly ValidationResult[] }>;
  }
}
