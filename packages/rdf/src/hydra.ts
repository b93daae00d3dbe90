import type * as RDF from "@rdfjs/types";
import { isAbsoluteIri } from "./iri.js";
import { resolveIri } from "./resolve-iri.js";

const HYDRA = "http://www.w3.org/ns/hydra/core#";
/** `hydra:nextPage` is what Hydra had until 2015; CKAN and others still write it, often as a literal. */
const NEXT = /* @__PURE__ */ new Set([`${HYDRA}next`, `${HYDRA}nextPage`]);

/**
 * The addresses of the pages that follow a page of a catalogue, each once: usually none or one. Source: Hydra Core
 * Vocabulary, section 5.3, "Collections".
 *
 * @example
 * ```ts
 * import { nextPages, parseRdf } from "@metabridge/rdf";
 * const { value } = await parseRdf(`
 *   PREFIX hydra: <http://www.w3.org/ns/hydra/core#>
 *   <https://example.org/catalog?page=1> a hydra:PartialCollectionView ; hydra:next <https://example.org/catalog?page=2> .
 * `);
 * console.log(nextPages(value.quads)); // [ "https://example.org/catalog?page=2" ]
 * ```
 */
export function nextPages(quads: Iterable<RDF.Quad>, baseIRI = ""): string[] {
  const pages = new Set<string>();
  for (const { subject, predicate, object } of quads) {
    if (!NEXT.has(predicate.value) || (object.termType !== "NamedNode" && object.termType !== "Literal")) continue;
    const page = resolveIri(object.value.trim(), baseIRI);
    // A last page that names itself would never end.
    if (isAbsoluteIri(page) && page !== subject.value) pages.add(page);
  }
  return [...pages];
}
