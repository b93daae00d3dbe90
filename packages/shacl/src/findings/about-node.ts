import { compactIri, DCT, FOAF, RDF, RDFS, SKOS, VCARD } from "@metabridge/dcat";
import type { Term } from "@rdfjs/types";
import type { DataGraph } from "../engine/data-graph.js";

const LABELS: readonly string[] = [DCT.title, SKOS.prefLabel, FOAF.name, VCARD.fn, RDFS.label];
/** Long enough to know a node by. */
const LONGEST = 80;
/** How far up a node without a name is followed. */
const HIGHEST = 4;

/** What the data call a node: its title or label. */
export function labelOf(node: Term, data: DataGraph): string | undefined {
  for (const predicate of LABELS) {
    const [label] = data.values(node, predicate);
    const text = label?.termType === "Literal" ? label.value.trim() : "";
    if (text !== "") return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
  }
  return undefined;
}

/**
 * A node for people: its label and its IRI; a node that has neither by the way to it: `Trees › dct:spatial`.
 */
export function aboutNode(node: Term, data: DataGraph): string {
  const label = labelOf(node, data);
  if (node.termType === "NamedNode") return label === undefined ? node.value : `${label} <${node.value}>`;
  return label ?? wayTo(node, data, 0) ?? `_:${node.value}`;
}

function wayTo(node: Term, data: DataGraph, depth: number): string | undefined {
  if (depth === HIGHEST) return undefined;
  for (const { subject, predicate } of data.match(null, null, node)) {
    if (predicate.value === RDF.type) continue;
    const above =
      labelOf(subject, data) ?? (subject.termType === "NamedNode" ? subject.value : wayTo(subject, data, depth + 1));
    if (above !== undefined) return `${above} › ${compactIri(predicate.value)}`;
  }
  return undefined;
}
