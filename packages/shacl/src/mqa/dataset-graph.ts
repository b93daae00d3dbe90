import { DCAT, FOAF, RDF } from "@metabridge/dcat";
import type { Term } from "@rdfjs/types";
import { type DataGraph, keyOf } from "../engine/data-graph.js";

/** Nodes of these classes are subjects of their own: what is wrong with them is not wrong with the dataset. */
const OTHERS: readonly string[] = [DCAT.Dataset, DCAT.DatasetSeries, DCAT.Catalog];

const isA = (node: Term, classes: readonly string[], data: DataGraph): boolean =>
  data.values(node, RDF.type).some(({ value }) => classes.includes(value));

/** The nodes of a class, in the order of the data. */
export function nodesOf(type: string, data: DataGraph): Term[] {
  const seen = new Map<string, Term>();
  for (const { subject, predicate, object } of data) {
    if (predicate.value === RDF.type && object.value === type) seen.set(keyOf(subject), subject);
  }
  return [...seen.values()];
}

/** The datasets of the data; catalogues and series are none, even where they are said to be both. */
export function datasetsOf(data: DataGraph): Term[] {
  return nodesOf(DCAT.Dataset, data).filter((node) => !isA(node, [DCAT.Catalog, DCAT.DatasetSeries], data));
}

/** The keys of all nodes that describe a dataset: itself, what hangs on it, and its catalogue records. */
export function nodesBelow(dataset: Term, data: DataGraph): ReadonlySet<string> {
  const records = [...data.match(null, null, dataset)]
    .filter(({ predicate }) => predicate.value === FOAF.primaryTopic)
    .map(({ subject }) => subject as Term);
  const found = new Set<string>();
  const waiting: Term[] = [dataset, ...records];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const key = keyOf(node);
    if (found.has(key)) continue;
    found.add(key);
    for (const { predicate, object } of data.of(node)) {
      if (object.termType === "Literal" || predicate.value === RDF.type) continue;
      if (!isA(object, OTHERS, data)) waiting.push(object);
    }
  }
  return found;
}
