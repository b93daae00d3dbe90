import type { Diagnostic, Loss, TraceEntry } from "@metabridge/core";
import { type DcatNode, isLiteral, type Resource, type Value } from "@metabridge/dcat";
import { tracedRead } from "./trace/traced-read.js";

/** Why a value that nobody read is lost. */
interface Reason {
  readonly code: string;
  readonly message: string;
}

/** What all readers of one record share: which of its values were read, and by which field. */
export class DcatLedger {
  readonly root: Resource;
  /** The id of the portal: what codes begin with. */
  readonly portal: string;
  readonly languages: readonly string[];
  readonly diagnostics: Diagnostic[] = [];
  readonly #read = new Set<object>();
  readonly #reasons = new Map<object, Reason>();
  readonly #trace: TraceEntry[] | undefined;
  readonly #traced = new Map<string, Set<object>>();
  #field: string | undefined;
  #nodes: ReadonlyMap<string, DcatNode> | undefined;

  constructor(root: Resource, portal: string, languages: readonly string[], trace: boolean) {
    this.root = root;
    this.portal = portal;
    this.languages = languages;
    this.#trace = trace ? [] : undefined;
  }

  /** A literal, a reference or the name of a node has been used; `path` is asked for where there is a trace. */
  read(value: object, path: () => string): void {
    this.#read.add(value);
    if (this.#trace === undefined || this.#field === undefined) return;
    const traced = this.#traced.get(this.#field) ?? new Set();
    if (traced.has(value)) return;
    this.#traced.set(this.#field, traced.add(value));
    this.#trace.push(tracedRead({ output: this.#field, path: path() }, value));
  }

  isRead(value: object): boolean {
    return this.#read.has(value);
  }

  /** Why the value will be lost, if nobody reads it after all. */
  explain(value: object, code: string, message: string): void {
    this.#reasons.set(value, { code: `${this.portal}.${code}`, message });
  }

  /** What is read in `make` is read for that field. */
  during<T>(field: string, make: () => T): T {
    const outer = this.#field;
    this.#field = field;
    try {
      return make();
    } finally {
      this.#field = outer;
    }
  }

  get trace(): readonly TraceEntry[] | undefined {
    return this.#trace;
  }

  /** The node of the record that a reference means. */
  nodeOf(id: string): DcatNode | undefined {
    this.#nodes ??= nodesOf(this.root);
    return this.#nodes.get(id);
  }

  /** Every leaf that nobody read, in the order of the record. */
  losses(): Loss[] {
    const losses: Loss[] = [];
    const seen = new Set<object>();
    const lose = (at: object, path: string, value: string): void => {
      const reason = this.#reasons.get(at);
      losses.push({
        code: reason?.code ?? `${this.portal}.no-field`,
        path,
        value,
        message: reason?.message ?? "There is no field for it.",
      });
    };
    const visit = (at: unknown, path: string): void => {
      if (typeof at !== "object" || at === null || seen.has(at)) return;
      if (Array.isArray(at)) {
        for (let index = 0; index < at.length; index++) visit(at[index], `${path}[${index}]`);
        return;
      }
      seen.add(at);
      if (isLiteral(at as Value)) {
        const { value } = at as { value: string };
        if (value !== "" && !this.#read.has(at)) lose(at, path, value);
        return;
      }
      const { $id } = at as { $id?: string };
      const points = $id === undefined || $id.startsWith("_:") || ($id === this.root.$id && at !== this.root);
      if (!points && !this.#read.has(at)) lose(at, path, $id);
      for (const [key, below] of Object.entries(at))
        if (key !== "$types") visit(below, path === "" ? key : `${path}/${key}`);
    };
    visit(this.root, "");
    return losses;
  }
}

/** The described nodes of a record, by their `$id`. */
function nodesOf(root: Resource): ReadonlyMap<string, DcatNode> {
  const found = new Map<string, DcatNode>();
  const seen = new Set<object>();
  const visit = (at: unknown): void => {
    if (typeof at !== "object" || at === null || seen.has(at)) return;
    seen.add(at);
    const { $id, $type } = at as { $id?: unknown; $type?: unknown };
    if (typeof $id === "string" && $type !== undefined && !found.has($id)) found.set($id, at as DcatNode);
    for (const below of Object.values(at)) visit(below);
  };
  visit(root);
  return found;
}
