import type { SubjectIndex, SubjectNode } from "./subject-index.js";
import { RDF_TYPE } from "./vocabulary.js";

const DCAT = "http://www.w3.org/ns/dcat#";
const CATALOG = `${DCAT}Catalog`;
/** The classes that a DCAT document is about. Source: DCAT 3, section 5, cataloged resources. */
const PRIMARY = /* @__PURE__ */ new Set([
  CATALOG,
  `${DCAT}DatasetSeries`,
  `${DCAT}Dataset`,
  `${DCAT}DataService`,
  `${DCAT}Resource`,
]);

/**
 * The resources that a document is about, first the ones named by `roots`. Where none is named: the catalogue that nothing
 * refers to; else the first dataset, series or service that nothing refers to; else the first one at all.
 */
export function primaryResources(index: SubjectIndex, roots: readonly string[] = []): SubjectNode[] {
  const named = roots
    .map((root) => (root.startsWith("_:") ? index.blank(root.slice(2)) : index.named(root)))
    .filter((node) => node !== undefined && node.properties.length > 0);
  if (named.length > 0) return named as SubjectNode[];
  let best: SubjectNode | undefined;
  let bestRank = Number.POSITIVE_INFINITY;
  for (const node of index.nodes) {
    const rank = primaryRank(node);
    if (rank < bestRank) {
      best = node;
      bestRank = rank;
    }
  }
  return best === undefined ? [] : [best];
}

function primaryRank(node: SubjectNode): number {
  const types = node.find(RDF_TYPE);
  if (types === undefined) return Number.POSITIVE_INFINITY;
  for (const type of types.objects) {
    if (type.termType === "Literal" || !PRIMARY.has(type.value)) continue;
    if (node.references > 0) return 2;
    return type.value === CATALOG ? 0 : 1;
  }
  return Number.POSITIVE_INFINITY;
}
