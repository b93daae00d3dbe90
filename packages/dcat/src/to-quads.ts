import {
  type Diagnostic,
  type Loss,
  originsOf,
  passOrigins,
  type Result,
  result,
  type TraceEntry,
} from "@metabridge/core";
import type { Quad } from "@rdfjs/types";
import { type ApplyProfileOptions, applyProfile } from "./apply-profile.js";
import type { DcatNode } from "./model.generated.js";
import type { OtherNode } from "./node.js";
import { ntriplesStatement } from "./ntriples.js";
import type { Profile } from "./profile.js";
import { profileOf } from "./profiles.js";
import { type StatementSink, StatementWriter } from "./statement-writer.js";
import { Statement } from "./terms.js";

/** What {@link toQuads} understands; the rest is for the profile. */
export interface ToQuadsOptions extends ApplyProfileOptions {
  /** The profile to write for, or its id; without one the resource is written as it is. */
  readonly profile?: Profile | string;
  /** What blank nodes are called: the prefix and a number. Give documents that are merged later each its own. Default `b`. */
  readonly blankPrefix?: string;
  /** Tell where each statement came from, for resources whose origins are known: see {@link originsOf}. Default: no. */
  readonly trace?: boolean;
}

/**
 * The RDF statements of one resource, or of several that may refer to each other's blank nodes.
 * What would not be valid RDF (an `$id` that is no IRI, a bad language tag) is written as text, with a diagnostic.
 *
 * @example
 * ```ts
 * import { text, toQuads } from "@metabridge/dcat";
 * const { value } = toQuads({ $type: "Dataset", $id: "https://example.org/1", title: [text("Forêts", "fr")] });
 * console.log(value.map((quad) => quad.object.value)); // ["http://www.w3.org/ns/dcat#Dataset", "Forêts"]
 * ```
 */
export function toQuads(
  nodes: DcatNode | OtherNode | readonly (DcatNode | OtherNode)[],
  options: ToQuadsOptions = {},
): Result<Quad[]> {
  const given: readonly (DcatNode | OtherNode)[] = Array.isArray(nodes) ? nodes : [nodes];
  const applied = options.profile === undefined ? undefined : new Applied(given, profileOf(options.profile), options);
  const written = applied?.nodes ?? given;
  const quads: Quad[] = [];
  const trace: TraceEntry[] = [];
  const push: StatementSink = (subject, predicate, object) => quads.push(new Statement(subject, predicate, object));
  const writer = new StatementWriter(
    options.trace === true ? tracing(push, written, trace) : push,
    options.blankPrefix,
  );
  const [only] = written;
  // A resource by itself has no place in a list.
  writer.write(Array.isArray(nodes) || only === undefined ? written : only);
  const diagnostics = [...(applied?.diagnostics ?? []), ...writer.diagnostics];
  const all = result(quads, diagnostics, applied?.losses ?? []);
  return options.trace === true ? { ...all, trace } : all;
}

/** Nodes in the form of a profile. */
class Applied {
  readonly nodes: readonly (DcatNode | OtherNode)[];
  readonly diagnostics: Diagnostic[] = [];
  readonly losses: Loss[] = [];

  constructor(given: readonly (DcatNode | OtherNode)[], profile: Profile, options: ToQuadsOptions) {
    this.nodes = given.map((node) => (node.$type === undefined ? node : this.#apply(node, profile, options)));
  }

  #apply(node: DcatNode, profile: Profile, options: ToQuadsOptions): DcatNode {
    const sources = new Map<object, object>();
    const onMade = (made: object, from: object): void => {
      sources.set(made, from);
      options.onMade?.(made, from);
    };
    const { value, diagnostics, losses } = applyProfile(
      node,
      profile,
      options.trace ? { ...options, onMade } : options,
    );
    this.diagnostics.push(...diagnostics);
    this.losses.push(...losses);
    if (options.trace === true) passOrigins(node, value, sources);
    return value;
  }
}

/** A sink that keeps the source of each statement that has one. */
function tracing(sink: StatementSink, nodes: readonly object[], trace: TraceEntry[]): StatementSink {
  const tables = nodes.flatMap((node) => originsOf(node) ?? []);
  return (subject, predicate, object, from) => {
    sink(subject, predicate, object, from);
    for (const origins of tables) {
      const origin = origins.of(from);
      if (origin === undefined) continue;
      trace.push({ output: ntriplesStatement(subject, predicate, object), ...origin });
      return;
    }
  };
}
