import {
  type Concept,
  type DataService,
  type Dataset,
  type Document,
  iri,
  type Reference,
  type Standard,
  safeIri,
  text,
} from "@metabridge/dcat";
import type {
  CI_OnlineResource,
  MD_DataIdentification,
  SV_CoupledResource,
  SV_ServiceIdentification,
} from "@metabridge/iso19115";
import { findServiceProtocol, findServiceType, type ServiceProtocol } from "@metabridge/vocabularies";
import { standard } from "./citation.js";
import { inspireConcept, protocolConcept } from "./code-labels.js";
import { type Conversion, some, trimmed } from "./conversion.js";
import { type Access, addDocument, isAboutIt } from "./distribution.js";
import { identifiers } from "./identifiers.js";
import { ownIri } from "./iris.js";
import { describesService, endpointOf, kindOfLink, type Link, useKind } from "./online-resource.js";

type Endpoints = Pick<DataService, "endpointURL" | "endpointDescription" | "serviceProtocol" | "landingPage" | "page">;

/** SV_ServiceIdentification/serviceType -> geodcatap:serviceType. GeoDCAT-AP 3.0.0, “Spatial data service type”. */
export function serviceType(c: Conversion, service: SV_ServiceIdentification | undefined): DataService["serviceType"] {
  const leaf = service?.serviceType;
  const written = trimmed(leaf) ?? leaf?.href?.trim();
  if (leaf === undefined || written === undefined) return undefined;
  const found = findServiceType(written);
  const concept = found === undefined ? undefined : inspireConcept("SpatialDataServiceType", found.code);
  if (concept !== undefined) return c.from(leaf, concept);
  return c.from(leaf, { $type: "Concept", prefLabel: [text(written)] } satisfies Concept);
}

/** The links and operations of a service -> dcat:endpointURL, dcat:endpointDescription. GeoDCAT-AP 3.0.0, “Resource locator”. */
export function endpoints(
  c: Conversion,
  service: SV_ServiceIdentification | undefined,
  links: readonly Link[],
): Endpoints & Access {
  const to = new EndpointCollector(c);
  const rest: Link[] = [];
  for (const link of links) {
    if (link.what.kind === "service" || (link.what.kind === undefined && link.what.protocol !== undefined))
      to.addLink(link);
    else rest.push(link);
  }
  to.addOperations(service);
  const landingPage = new Map<string, Document>();
  const page = new Map<string, Document>();
  for (const link of rest) {
    const { kind } = link.what;
    if (!to.any && (kind === undefined || kind === "download")) to.addLink(link);
    else if (kind === "metadata" || kind === "preview" || isAboutIt(link)) addDocument(c, page, link);
    else addDocument(c, landingPage, link);
  }
  to.addProtocolOfType(service);
  return { ...to.endpoints(), landingPage: some([...landingPage.values()]), page: some([...page.values()]) };
}

/** The operation that describes a service, at the OGC and in the INSPIRE Technical Guidance for download services, 5.3. */
const DESCRIBING_OPERATION = /^get ?(?:capabilities|download ?service ?metadata)$/i;

class EndpointCollector {
  readonly #c: Conversion;
  readonly #urls: Reference[] = [];
  readonly #descriptions: Reference[] = [];
  readonly #protocols: { readonly protocol: ServiceProtocol; readonly source: object }[] = [];

  constructor(conversion: Conversion) {
    this.#c = conversion;
  }

  get any(): boolean {
    return this.#urls.length > 0;
  }

  addLink(link: Link): void {
    const { online, address, what } = link;
    useKind(this.#c, link);
    this.#add(online, address, describesService(address.$id));
    if (what.protocol !== undefined)
      this.#protocols.push({ protocol: what.protocol, source: online.protocol ?? online.linkage ?? online });
  }

  /** SV_OperationMetadata/connectPoint: where the operations are called. */
  addOperations(service: SV_ServiceIdentification | undefined): void {
    for (const operation of service?.containsOperations ?? []) {
      const name = trimmed(operation.operationName) ?? "";
      for (const online of operation.connectPoint ?? []) {
        for (const address of this.#c.addresses(online.linkage)) {
          const describes = describesService(address.$id) || DESCRIBING_OPERATION.test(name);
          this.#add(online, address, describes);
          if (describes) this.#c.use(operation.operationName);
          const { protocol } = kindOfLink(online, address);
          if (protocol !== undefined) {
            this.#c.use(online.protocol);
            this.#protocols.push({ protocol, source: online.linkage ?? online });
          }
        }
      }
    }
  }

  addProtocolOfType(service: SV_ServiceIdentification | undefined): void {
    for (const leaf of [service?.serviceType, ...(service?.serviceTypeVersion ?? [])]) {
      const written = trimmed(leaf) ?? "";
      const protocol = findServiceProtocol(written);
      // A protocol that is known already is told again with its version, which has no place.
      const isKnown = this.#protocols.some((one) => one.protocol.specification === protocol?.specification);
      if (protocol === undefined || leaf === undefined || (isKnown && /\d/.test(written))) continue;
      this.#protocols.push({ protocol, source: leaf });
    }
  }

  #add(online: CI_OnlineResource, address: Reference, describes: boolean): void {
    const source = online.linkage ?? online;
    const endpoint = endpointOf(address.$id);
    this.#c.use(online.linkage);
    if (!this.#urls.some(({ $id }) => $id === endpoint)) this.#urls.push(this.#c.from(source, iri(endpoint)));
    if (describes && !this.#descriptions.some(({ $id }) => $id === address.$id)) {
      this.#descriptions.push(this.#c.from(source, iri(address.$id)));
    }
  }

  /** An end point without a request describes nothing where another address of it does. */
  #isBare({ $id }: Reference): boolean {
    const isEndpoint = $id.replace(/\?$/, "") === endpointOf($id).replace(/\?$/, "");
    return isEndpoint && this.#descriptions.some((one) => one.$id !== $id && endpointOf(one.$id) === endpointOf($id));
  }

  endpoints(): Endpoints {
    const protocols = new Map<string, Concept>();
    for (const { protocol, source } of this.#protocols) {
      const { specification, title } = protocol;
      if (specification !== undefined && !protocols.has(specification)) {
        protocols.set(specification, this.#c.from(source, protocolConcept(specification, title)));
      } else if (specification !== undefined) this.#c.use(source);
    }
    return {
      endpointURL: some(this.#urls),
      endpointDescription: some(this.#descriptions.filter((one) => !this.#isBare(one))),
      serviceProtocol: some([...protocols.values()]),
    };
  }
}

/** operatesOn and coupledResource -> dcat:servesDataset. GeoDCAT-AP 3.0.0, “Coupled resource”. */
export function servesDataset(
  c: Conversion,
  service: SV_ServiceIdentification | undefined,
): (Dataset | Reference)[] | undefined {
  if (service === undefined) return undefined;
  const found: (Dataset | Reference)[] = [];
  const known = new Set<string>();
  const add = (dataset: Dataset | Reference | undefined): void => {
    if (dataset === undefined) return;
    const key = dataset.$id ?? ("identifier" in dataset ? dataset.identifier?.[0]?.value : undefined) ?? "";
    if (key !== "" && known.has(key)) {
      c.repeats(dataset);
      return;
    }
    known.add(key);
    found.push(dataset);
  };
  for (const dataset of service.operatesOn ?? []) add(operatedDataset(c, dataset));
  for (const coupled of service.coupledResource ?? []) for (const dataset of coupledDatasets(c, coupled)) add(dataset);
  for (const citation of service.operatedDataset ?? []) {
    const identifier = identifiers(c, citation.identifier);
    const $id = (citation.identifier ?? []).map(ownIri).find((one) => one !== undefined);
    const title = c.text(citation.title);
    if (identifier !== undefined || title !== undefined)
      add(c.from(citation, { $type: "Dataset", $id, identifier, title } satisfies Dataset));
  }
  return some(found);
}

/** A dataset by reference: its own IRI, or its identifier and the record that describes it. */
function operatedDataset(c: Conversion, dataset: MD_DataIdentification): Dataset | Reference | undefined {
  const cited = dataset.citation?.identifier ?? [];
  const own = cited.map(ownIri).find((one) => one !== undefined);
  const uuidref = dataset.$uuidref?.trim();
  const href = dataset.$xlink?.href?.trim();
  const record = href === undefined || href === "" ? undefined : safeIri(href);
  const title =
    c.text(dataset.citation?.title) ?? (dataset.$xlink?.title === undefined ? undefined : [text(dataset.$xlink.title)]);
  const named = uuidref !== undefined && /^https?:/i.test(uuidref) ? safeIri(uuidref) : undefined;
  const identifier =
    identifiers(c, cited) ??
    (uuidref === undefined || uuidref === "" ? undefined : [{ ...c.identifier(dataset, uuidref) }]);
  const $id = own ?? named ?? (identifier === undefined && record !== undefined ? dataIri(record) : undefined);
  if ($id === undefined && identifier === undefined && record === undefined && title === undefined) {
    if (href !== undefined && href !== "")
      c.report("crosswalk.iri.invalid", "warning", `“${href}” is no web address; it is left out.`, dataset);
    return undefined;
  }
  c.useLink(dataset);
  return c.from(dataset, {
    $type: "Dataset",
    $id,
    identifier,
    title,
    isPrimaryTopicOf: record === undefined || record === $id ? undefined : [c.from(dataset, iri(record))],
  } satisfies Dataset);
}

/** Whether a link leads to a record in a catalogue: then it is not the dataset's own IRI. */
function dataIri(address: string): string | undefined {
  return /[?&](?:request=GetRecordById|uuid=|id=)|\/csw|\/metadata/i.test(address) ? undefined : address;
}

/** SV_CoupledResource: the identifiers of the data that an operation works on. */
function coupledDatasets(c: Conversion, coupled: SV_CoupledResource): (Dataset | Reference)[] {
  const inline = (coupled.resource ?? []).flatMap((one) => operatedDataset(c, one) ?? []);
  const cited = (coupled.resourceReference ?? []).flatMap((citation): (Dataset | Reference)[] => {
    const all = citation.identifier ?? [];
    const $id = all.map(ownIri).find((one) => one !== undefined);
    const title = c.text(citation.title);
    const identifier = identifiers(c, all);
    if (identifier === undefined && title === undefined) return [];
    return [c.from(citation, { $type: "Dataset", $id, identifier, title } satisfies Dataset)];
  });
  return [...inline, ...cited];
}

/** serviceStandard and profile of ISO 19115-1 -> dct:conformsTo. */
export function serviceStandards(c: Conversion, service: SV_ServiceIdentification | undefined): Standard[] {
  return [...(service?.serviceStandard ?? []), ...(service?.profile ?? [])].flatMap((one) => standard(c, one) ?? []);
}
