import { classIndex } from "./class-index.js";
import type { Graph, GraphNode } from "./graph.js";
import { DCAT, DCT, FOAF } from "./namespaces.js";
import { RESOURCE_TYPES } from "./node.js";

/** Predicates whose object is listed by a catalogue, or described by a record. */
const LISTS: ReadonlySet<string> = new Set([
  DCAT.dataset,
  DCAT.service,
  DCAT.catalog,
  DCAT.resource,
  FOAF.primaryTopic,
]);

/** Predicates that tell the class of an object without rdf:type. */
const LISTED_AS: ReadonlyMap<string, string> = new Map([
  [DCAT.dataset, "Dataset"],
  [DCAT.service, "DataService"],
  [DCAT.catalog, "Catalog"],
]);

/** A primary resource in a graph, with the class that it is read as. */
export interface Primary {
  readonly node: GraphNode;
  readonly className: string;
}

const has = (node: GraphNode, predicate: string): boolean => node.arcs.some((arc) => arc.predicate === predicate);

/** Described in its own right: it has a name and what DCAT-AP makes mandatory. */
function isComplete(node: GraphNode, className: string): boolean {
  if (node.key.startsWith("_:") || !has(node, DCT.title)) return false;
  return has(node, className === "DataService" ? DCAT.endpointURL : DCT.description);
}

/**
 * The primary resources of a graph by key: datasets, series, services and catalogues that
 * - a catalogue lists or a catalogue record is about, or
 * - no other node refers to, or
 * - have an IRI and all that DCAT-AP makes mandatory, unless only a distribution refers to them (dcat:accessService).
 *
 * What is left, such as the stub of a source dataset, or of the data of a service with the address of its metadata, is part
 * of the record that refers to it.
 */
export function primaryResources(graph: Graph): Map<string, Primary> {
  const { byName, byIri } = classIndex();
  const listed = new Map<string, string | undefined>();
  const nestable = new Map<string, Set<string>>();
  for (const node of graph.nodes.values()) {
    for (const { predicate, key } of node.arcs) {
      if (key === undefined || key === node.key) continue;
      if (LISTS.has(predicate)) listed.set(key, LISTED_AS.get(predicate) ?? listed.get(key));
      else if (!isLink(predicate)) {
        const by = nestable.get(key);
        if (by === undefined) nestable.set(key, new Set([predicate]));
        else by.add(predicate);
      }
    }
  }
  const found = new Map<string, Primary>();
  for (const node of graph.nodes.values()) {
    const classes = node.types
      .map((type) => byIri.get(type))
      .filter((one) => one !== undefined && (RESOURCE_TYPES as readonly string[]).includes(one.name))
      .sort((a, b) => (b?.depth ?? 0) - (a?.depth ?? 0));
    const className = classes[0]?.name ?? (node.types.length === 0 ? listed.get(node.key) : undefined);
    if (className === undefined) continue;
    const by = nestable.get(node.key);
    const own =
      listed.has(node.key) ||
      node.arcs.some(({ predicate, key }) => predicate === FOAF.isPrimaryTopicOf && graph.nodes.has(key ?? "")) ||
      by === undefined ||
      (isComplete(node, className) && !(by.size === 1 && by.has(DCAT.accessService)));
    if (own) found.set(node.key, { node, className });
  }
  return found;

  function isLink(predicate: string): boolean {
    for (const { byPredicate } of byName.values()) {
      const property = byPredicate.get(predicate)?.[1];
      if (property !== undefined) return property.link;
    }
    return false;
  }
}
