import { iri, type Reference, safeIri } from "@metabridge/dcat";
import type { MD_BrowseGraphic } from "@metabridge/iso19115";
import { type Conversion, some, trimmed } from "./conversion.js";

/** MD_BrowseGraphic -> foaf:depiction: pictures with an address. DCAT 3 has no term for them; schema.org and EU portals read FOAF's. */
export function graphics(c: Conversion, all: readonly MD_BrowseGraphic[] | undefined): Reference[] | undefined {
  if (all === undefined) return undefined;
  const found: Reference[] = [];
  const add = (source: object, $id: string): void => {
    if (found.some((one) => one.$id === $id)) c.use(source);
    else found.push(c.from(source, iri($id)));
  };
  for (const { fileName, linkage } of all) {
    for (const online of linkage ?? []) {
      const address = c.address(online.linkage);
      if (address !== undefined && online.linkage !== undefined) add(online.linkage, address.$id);
    }
    const written = fileName === undefined ? undefined : (fileName.href ?? trimmed(fileName));
    const $id = written !== undefined && /^(?:https?:|www\.)/i.test(written.trim()) ? safeIri(written) : undefined;
    if (fileName !== undefined && $id !== undefined) {
      if (fileName.href !== undefined) c.useLink(fileName);
      add(fileName, $id);
    }
  }
  return some(found);
}
