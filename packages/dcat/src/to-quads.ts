import { type Diagnostic, type Loss, type Result, result } from "@metabridge/core";
import type { Quad } from "@rdfjs/types";
import { type ApplyProfileOptions, applyProfile } from "./apply-profile.js";
import type { DcatNode } from "./model.generated.js";
import type { OtherNode } from "./node.js";
import type { Profile } from "./profile.js";
import { profileOf } from "./profiles.js";
import { StatementWriter } from "./statement-writer.js";
import { Statement } from "./terms.js";

/** What {@link toQuads} understands; the rest is for the profile. */
export interface ToQuadsOptions extends ApplyProfileOptions {
  /** The profile to write for, or its id; without one the resource is written as it is. */
  readonly profile?: Profile | string;
  /** What blank nodes are called: the prefix and a number. Give documents that are merged later each its own. Default `b`. */
  readonly blankPrefix?: string;
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
  const quads: Quad[] = [];
  const writer = new StatementWriter(
    (subject, predicate, object) => quads.push(new Statement(subject, predicate, object)),
    options.blankPrefix,
  );
  if (options.profile === undefined) {
    writer.write(nodes);
    return result(quads, writer.diagnostics);
  }
  const profile = profileOf(options.profile);
  const diagnostics: Diagnostic[] = [];
  const losses: Loss[] = [];
  const apply = (node: DcatNode | OtherNode): DcatNode | OtherNode => {
    if (node.$type === undefined) return node;
    const applied = applyProfile(node, profile, options);
    diagnostics.push(...applied.diagnostics);
    losses.push(...applied.losses);
    return applied.value;
  };
  writer.write(Array.isArray(nodes) ? nodes.map(apply) : apply(nodes as DcatNode | OtherNode));
  return result(quads, [...diagnostics, ...writer.diagnostics], losses);
}
