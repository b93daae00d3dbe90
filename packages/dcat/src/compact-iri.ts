import { PREFIXES } from "./namespaces.js";

const NAMESPACES = /* @__PURE__ */ Object.entries(PREFIXES);

/** An IRI with the prefix of its name space, `dcat:theme`; as it is where none is known. */
export function compactIri(iri: string): string {
  const found = NAMESPACES.find(([, base]) => iri.startsWith(base));
  return found === undefined ? iri : `${found[0]}:${iri.slice(found[1].length)}`;
}
