import { type Result, result } from "@metabridge/core";
import type { Quad } from "@rdfjs/types";
import type { DcatNode } from "./model.generated.js";
import type { OtherNode } from "./node.js";
import { StatementWriter } from "./statement-writer.js";
import { Statement } from "./terms.js";

/** What {@link toQuads} understands. */
export interface ToQuadsOptions {
  /** What blank nodes are called: the prefix and a number. Give each document that is merged later its own. Default `b`. */
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
  writer.write(nodes);
  return result(quads, writer.diagnostics);
}
