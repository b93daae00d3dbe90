import {
  type Concept,
  type DataService,
  type Dataset,
  type Document,
  iri,
  type Reference,
  safeIri,
  typed,
  XSD,
} from "@metabridge/dcat";
import type { MD_DataIdentification, SV_ServiceIdentification } from "@metabridge/iso19115";
import { findServiceProtocol, findServiceType, type ServiceProtocol } from "@metabridge/vocabularies";
import { inspireConcept } from "./code-labels.js";
import { type Conversion, some, trimmed } from "./conversion.js";
import { protocolOf } from "./distribution.js";
import { identifiers, identifierText } from "./identifiers.js";
import { addDocument, describesService, documentOf, endpointOf, linksOf } from "./online-resource.js";

/** What only services have. */
export type ServiceParts = Pick<
  DataService,
  "endpointURL" | "endpointDescription" | "serviceProtocol" | "serviceType" | "servesDataset" | "landingPage" | "page"
>;

/**
 * SV_ServiceIdentification and its links -> dcat:DataService. GeoDCAT-AP 3.0.0, “Service type”, “Coupled resource” and
 * “Resource locator”.
 */
export function serviceParts(c: Conversion): ServiceParts {
  const { identification } = c;
  const service = identification?.$type === "SV_ServiceIdentification" ? identification : undefined;
  const endpoints = new Endpoints();
  const landingPage: Document[] = [];
  const page: Document[] = [];
  const type = trimmed(service?.serviceType);
  if (type !== undefined) endpoints.protocol(findServiceProtocol(type));
  for (const link of linksOf(c, c.record.distributionInfo)) {
    const { kind, protocol } = link.is;
    if (kind === "information" || kind === "search" || kind === "metadata" || kind === "preview") {
      addDocument(page, documentOf(c, link));
    } else if (kind === "application" || kind === "order" || kind === "offlineAccess") {
      addDocument(landingPage, documentOf(c, link));
    } else {
      c.use(link.online, link.online.function, link.online.protocol);
      endpoints.add(link.url, kind === "service" || kind === undefined ? protocol : undefined);
    }
  }
  const operations = operationEndpoints(c, service, endpoints);
  return {
    endpointURL: endpoints.urls(),
    endpointDescription: endpoints.descriptions() ?? operations,
    serviceProtocol: endpoints.protocols(),
    serviceType: serviceType(c, service),
    servesDataset: service === undefined ? undefined : servedDatasets(c, service),
    landingPage: some(landingPage),
    page: some(page),
  };
}

/** The addresses of a service, each once. */
class Endpoints {
  readonly #urls = new Set<string>();
  readonly #descriptions = new Set<string>();
  readonly #protocols = new Map<string, ServiceProtocol>();

  add(url: string, protocol: ServiceProtocol | undefined): void {
    this.#urls.add(endpointOf(url));
    if (describesService(url)) this.#descriptions.add(url);
    this.protocol(protocol);
  }

  protocol(protocol: ServiceProtocol | undefined): void {
    if (protocol !== undefined) this.#protocols.set(protocol.id, protocol);
  }

  urls(): Reference[] | undefined {
    return some([...this.#urls].map(iri));
  }

  descriptions(): Reference[] | undefined {
    return some([...this.#descriptions].map(iri));
  }

  protocols(): Concept[] | undefined {
    return some([...this.#protocols.values()].flatMap((protocol) => protocolOf(protocol) ?? []));
  }

  get isEmpty(): boolean {
    return this.#urls.size === 0;
  }
}

/** SV_OperationMetadata/connectPoint: the end point where distributionInfo has none, and the description of the service. */
function operationEndpoints(
  c: Conversion,
  service: SV_ServiceIdentification | undefined,
  endpoints: Endpoints,
): Reference[] | undefined {
  const descriptions: Reference[] = [];
  const hadNone = endpoints.isEmpty;
  for (const operation of service?.containsOperations ?? []) {
    for (const point of operation.connectPoint ?? []) {
      const url = c.address(point.linkage)?.$id;
      if (url === undefined) continue;
      if (hadNone) endpoints.add(url, undefined);
      if (/^getcapabilities$/i.test(trimmed(operation.operationName) ?? "") || describesService(url)) {
        c.use(operation.operationName);
        if (!descriptions.some(({ $id }) => $id === url)) descriptions.push(iri(url));
      }
    }
  }
  return some(descriptions);
}

/** SV_ServiceIdentification/serviceType -> geodcatap:serviceType. GeoDCAT-AP 3.0.0, “Spatial data service type”. */
function serviceType(c: Conversion, service: SV_ServiceIdentification | undefined): Concept | undefined {
  const leaf = service?.serviceType;
  const written = trimmed(leaf);
  if (leaf === undefined || written === undefined) return undefined;
  const found = findServiceType(written);
  const concept = found === undefined ? undefined : inspireConcept("SpatialDataServiceType", found.code);
  return concept === undefined ? undefined : c.from(leaf, concept);
}

/** operatesOn and coupledResource -> dcat:servesDataset. GeoDCAT-AP 3.0.0, “Coupled resource”. */
function servedDatasets(c: Conversion, service: SV_ServiceIdentification): (Dataset | Reference)[] | undefined {
  const served: (Dataset | Reference)[] = [];
  const known = new Set<string>();
  const add = (key: string, one: Dataset | Reference): void => {
    if (!known.has(key)) served.push(one);
    known.add(key);
  };
  for (const data of service.operatesOn ?? []) {
    const dataset = operatedDataset(c, data);
    if (dataset !== undefined) add(dataset.$id ?? dataset.key, dataset.node);
  }
  for (const coupled of service.coupledResource ?? []) {
    for (const { identifier } of coupled.resourceReference ?? []) {
      const [first] = identifier ?? [];
      const text = identifierText(first);
      if (first?.code === undefined || text === undefined) continue;
      const $id = /^https?:\/\//i.test(text) ? safeIri(text) : undefined;
      const isKnown = known.has($id ?? text) || known.has(text);
      if (isKnown) c.use(first.code, first.codeSpace);
      else if ($id !== undefined) add($id, c.from(first.code, iri($id)));
      else add(text, { $type: "Dataset", $untyped: true, identifier: identifiers(c, [first]) });
    }
  }
  return some(served);
}

interface Operated {
  readonly $id: string | undefined;
  readonly key: string;
  readonly node: Dataset | Reference;
}

/** A reference to the metadata of a dataset, or the identification itself. */
function operatedDataset(c: Conversion, data: MD_DataIdentification): Operated | undefined {
  const uuid = data.$uuidref?.trim();
  const href = data.$xlink?.href?.trim();
  const own = data.citation?.identifier;
  const identifier = own?.map(identifierText).find((text) => text !== undefined);
  const name = identifier ?? (uuid === "" ? undefined : uuid);
  const $id = name !== undefined && /^https?:\/\//i.test(name) ? safeIri(name) : undefined;
  const record = href !== undefined && /^https?:\/\//i.test(href) ? safeIri(href) : undefined;
  if (name === undefined && record === undefined) return undefined;
  if (uuid !== undefined || href !== undefined) c.usedLinks.add(data);
  if ($id !== undefined && record === undefined && data.citation?.title === undefined) {
    return { $id, key: $id, node: c.from(data, iri($id)) };
  }
  const title = c.text(data.citation?.title);
  const node: Dataset = {
    $type: "Dataset",
    // Of a dataset that is only named, others say what it is: a second, empty description would stand beside theirs.
    $untyped: title === undefined ? true : undefined,
    $id,
    title,
    identifier:
      own === undefined
        ? name === undefined
          ? undefined
          : [$id === undefined ? { value: name } : typed(name, XSD.anyURI)]
        : identifiers(c, own),
    isPrimaryTopicOf: record === undefined || record === $id ? undefined : [iri(record)],
  };
  return { $id, key: name ?? record ?? "", node: c.from(data, node) };
}
