import type { Concept, DataService, Document, Reference, Standard } from "@metabridge/dcat";
import type { CI_OnlineResource, Text } from "@metabridge/iso19115";
import { findServiceProtocol, type ServiceProtocol, serviceProtocolOfUrl } from "@metabridge/vocabularies";
import type { Conversion } from "./conversion.js";
import { iriOf, iso, type Referable } from "./view.js";

/** dcat:landingPage and foaf:page -> CI_OnlineResource; a page has the function “information”. GeoDCAT-AP 3.0.0, “Resource locator”. */
export function pageLinks(
  c: Conversion,
  pages: readonly Referable<Document>[] | undefined,
  code?: string,
): CI_OnlineResource[] {
  return (pages ?? []).flatMap((one) => {
    const page = c.full(one);
    const value = c.iri(page);
    if (value === undefined) return [];
    const document = page.$type === undefined ? undefined : page;
    return [
      iso("CI_OnlineResource", {
        linkage: { value },
        name: document === undefined ? undefined : c.label(document),
        description: c.text(document?.description),
        function: code === undefined ? undefined : { value: code },
      }),
    ];
  });
}

/** The interface of a service: dcat-ap names it in dct:conformsTo, GeoDCAT-AP in geodcatap:serviceProtocol, else the address tells. */
export function protocolOf(
  c: Conversion,
  service: Pick<DataService, "serviceProtocol" | "conformsTo">,
  url: string | undefined,
): Text | undefined {
  for (const one of [...(service.serviceProtocol ?? []), ...(service.conformsTo ?? [])]) {
    const node: Referable<Concept | Standard> = c.full<Concept | Standard | Reference>(one);
    if (isProtocol(node)) return c.anchor(node, protocolOfNode(node)?.title);
  }
  const known = url === undefined ? undefined : serviceProtocolOfUrl(url);
  return known === undefined ? undefined : linked(known);
}

/** Whether a standard is the specification of an interface. */
export function isProtocol(node: Referable<Concept | Standard>): boolean {
  return node.$type === "Concept" || protocolOfNode(node) !== undefined;
}

function protocolOfNode(node: { $id?: string | undefined }): ServiceProtocol | undefined {
  const iri = iriOf(node);
  return iri === undefined ? undefined : findServiceProtocol(iri);
}

function linked({ title, specification }: ServiceProtocol): Text {
  return specification === undefined ? { value: title } : { value: title, href: specification };
}
