import type { AnyDataset, DataService, Reference } from "@metabridge/dcat";
import type { CI_OnlineResource, MD_DataIdentification, SV_OperationMetadata, Text } from "@metabridge/iso19115";
import { findServiceProtocol, findServiceType, isCapabilitiesUrl } from "@metabridge/vocabularies";
import type { Conversion } from "./conversion.js";
import { protocolOf } from "./online-resource.js";
import { iriOf, iso, type Referable } from "./view.js";

/** dcat:endpointURL and dcat:endpointDescription -> CI_OnlineResource, each address once. GeoDCAT-AP 3.0.0, “Service endpoint”. */
export function endpointLinks(c: Conversion, service: DataService): CI_OnlineResource[] {
  const found = new Map<string, CI_OnlineResource>();
  const isPrimary = service === c.resource;
  const name = isPrimary ? undefined : c.text(service.title);
  const description = isPrimary ? undefined : c.text(service.description, "\n\n");
  const urls = (service.endpointURL ?? []).flatMap((one) => c.iri(one) ?? []);
  const descriptions = (service.endpointDescription ?? []).flatMap((one) => c.iri(one) ?? []);
  const protocol = protocolOf(c, service, descriptions[0] ?? urls[0]);
  for (const url of [...urls, ...descriptions]) {
    found.set(url, iso("CI_OnlineResource", { linkage: { value: url }, protocol, name, description }));
  }
  // A service that is only named by its own address.
  const own = isPrimary ? undefined : c.iri(service);
  if (own !== undefined && !found.has(own)) {
    found.set(own, iso("CI_OnlineResource", { linkage: { value: own }, protocol, name, description }));
  }
  return [...found.values()];
}

/** geodcatap:serviceType, else the kind of its interface -> serviceType. GeoDCAT-AP 3.0.0, “Spatial data service type”. */
export function serviceType(c: Conversion, service: DataService): Text | undefined {
  const { serviceType: node, type, serviceProtocol, conformsTo } = service;
  for (const one of [node, ...(type ?? [])]) {
    if (one === undefined) continue;
    const concept = c.full(one);
    const iri = iriOf(concept);
    const found = iri === undefined || !/SpatialDataServiceType/.test(iri) ? undefined : findServiceType(iri);
    if (found === undefined) continue;
    c.use(concept);
    return { value: found.code };
  }
  for (const one of [...(serviceProtocol ?? []), ...(conformsTo ?? [])]) {
    const value = findServiceProtocol(iriOf(one) ?? "")?.serviceType;
    if (value !== undefined) return { value };
  }
  return undefined;
}

/** The operation that describes the service: ISO 19119 wants one, and only this one is known. */
export function containsOperations(c: Conversion, service: DataService): SV_OperationMetadata[] {
  const links = endpointLinks(c, service);
  const described = new Set((service.endpointDescription ?? []).map(({ $id }) => $id));
  const capabilities = links.filter(
    ({ linkage }) => isCapabilitiesUrl(linkage?.value ?? "") || described.has(linkage?.value ?? ""),
  );
  if (links.length === 0) return [];
  const isOgc = capabilities.some(({ linkage }) => isCapabilitiesUrl(linkage?.value ?? ""));
  return [
    iso("SV_OperationMetadata", {
      operationName: isOgc ? { value: "GetCapabilities" } : { $nilReason: "unknown" },
      distributedComputingPlatform: [{ value: "WebServices" }],
      connectPoint: capabilities.length > 0 ? capabilities : links.slice(0, 1),
    }),
  ];
}

/**
 * dcat:servesDataset -> operatesOn: a reference to the metadata of the data, or to the data, with their identifier.
 * GeoDCAT-AP 3.0.0, “Coupled resource”; INSPIRE Metadata TG 2.0, 3.2.
 */
export function operatesOn(c: Conversion, { servesDataset }: DataService): MD_DataIdentification[] {
  return (servesDataset ?? []).flatMap((one) => {
    const data = c.full<AnyDataset | Reference>(one);
    const own = c.iri(data);
    const record = recordOf(c, data);
    const identifier = data.$type === undefined ? undefined : c.string(data.identifier);
    const title = data.$type === undefined ? undefined : c.string(data.title);
    const href = record ?? own;
    const uuidref = identifier ?? (href === own ? undefined : own);
    if (href === undefined && uuidref === undefined && title === undefined) return [];
    const reference: MD_DataIdentification = { $type: "MD_DataIdentification", $reference: true };
    if (href !== undefined || title !== undefined) {
      reference.$xlink = { ...(href === undefined ? {} : { href }), ...(title === undefined ? {} : { title }) };
    }
    if (uuidref !== undefined) reference.$uuidref = uuidref;
    // Both the record and an identifier take the place of the IRI of the data.
    if (own !== undefined && href !== own && uuidref !== own) c.used.delete(data);
    return [reference];
  });
}

/** The metadata record of data, where that has an IRI. */
function recordOf(c: Conversion, data: Referable<AnyDataset>): string | undefined {
  if (data.$type === undefined) return undefined;
  for (const record of data.isPrimaryTopicOf ?? []) {
    const iri = c.iri(record);
    if (iri !== undefined) return iri;
  }
  return undefined;
}
