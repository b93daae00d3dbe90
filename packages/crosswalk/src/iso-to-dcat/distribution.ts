import {
  type DataService,
  type Distribution,
  type Document,
  iri,
  type Literal,
  nonNegativeInteger,
  type Reference,
  text,
} from "@metabridge/dcat";
import type { Code } from "@metabridge/iso19115";
import { findSpatialRepresentation } from "@metabridge/vocabularies";
import { characterEncodings } from "./character-set.js";
import { inspireConcept, protocolConcept } from "./code-labels.js";
import type { Conditions } from "./constraints.js";
import { type Conversion, some } from "./conversion.js";
import { copyOf } from "./copy.js";
import { formatOf } from "./format.js";
import { codeText } from "./locales.js";
import { describesService, endpointOf, type Link, useKind } from "./online-resource.js";

/** What the links of a dataset become. */
export interface Access {
  distribution?: Distribution[] | undefined;
  landingPage?: (Document | Reference)[] | undefined;
  page?: (Document | Reference)[] | undefined;
}

/**
 * Links -> dcat:distribution, dcat:landingPage, foaf:page. GeoDCAT-AP 3.0.0, “Resource locator”. One distribution for each
 * way of access: links to one and the same thing are one.
 */
export function access(c: Conversion, links: readonly Link[], conditions: Conditions): Access {
  const distributions = new Map<string, Distribution>();
  const landingPage = new Map<string, Document>();
  const page = new Map<string, Document>();
  const shared = sharedByAll(c, conditions);
  for (const link of links) {
    switch (link.what.kind) {
      case "service":
      case "download":
      case "order":
      case "offlineAccess":
        addDistribution(c, distributions, link, shared);
        break;
      case "metadata":
      case "preview":
        addDocument(c, page, link);
        break;
      case "information":
      case "search":
        addDocument(c, isAboutIt(link) ? page : landingPage, link);
        break;
      default:
        addDocument(c, landingPage, link);
    }
  }
  return {
    distribution: some([...distributions.values()]),
    landingPage: some([...landingPage.values()]),
    page: some([...page.values()]),
  };
}

type Shared = Pick<
  Distribution,
  "license" | "accessRights" | "rights" | "representationTechnique" | "characterEncoding"
>;

/** What the record says of the data as a whole, and DCAT-AP of each distribution. */
function sharedByAll(c: Conversion, { license, accessRights, rights }: Conditions): Shared {
  const { identification } = c;
  return {
    license,
    accessRights,
    rights,
    representationTechnique: representationTechnique(c, identification?.spatialRepresentationType),
    characterEncoding:
      identification?.$type === "MD_DataIdentification"
        ? characterEncodings(
            c,
            [identification.defaultLocale, ...(identification.otherLocale ?? [])].map((one) => one?.characterEncoding),
          )
        : undefined,
  };
}

/** MD_SpatialRepresentationTypeCode -> adms:representationTechnique. GeoDCAT-AP 3.0.0, “Spatial representation type”: one. */
function representationTechnique(c: Conversion, codes: readonly Code[] | undefined) {
  for (const code of codes ?? []) {
    const written = codeText(code);
    const found = written === undefined ? undefined : findSpatialRepresentation(written);
    const concept = found === undefined ? undefined : inspireConcept("SpatialRepresentationType", found.code);
    if (concept !== undefined) return c.from(code, concept);
    if (written !== undefined) {
      const message = `“${written}” is no spatial representation type; it is left out.`;
      c.report("crosswalk.representation.unknown", "warning", message, code);
    }
  }
  return undefined;
}

function addDistribution(c: Conversion, to: Map<string, Distribution>, link: Link, shared: Shared): void {
  const { online, address, what } = link;
  const title = c.text(online.name);
  const name = title?.[0]?.value ?? "";
  const isService = what.kind === "service";
  const key =
    link.named?.iri ??
    (isService ? `${what.protocol?.id ?? ""} ${endpointOf(address.$id).toLowerCase()}` : address.$id);
  const other =
    link.named === undefined ? sameAccess(to, key, name, isService && describesService(address.$id)) : to.get(key);
  useKind(c, link);
  if (link.named !== undefined) c.useName(link.named.object);
  if (other !== undefined) {
    merge(c, other, link, title);
    if (link.named !== undefined) addAccess(c, other, link);
    return;
  }
  // Each distribution can be read for itself.
  const held = to.size === 0 ? shared : copyOf(c, shared);
  to.set(
    to.has(key) ? `${key} ${name}` : key,
    c.from(online, {
      $type: "Distribution",
      $id: link.named?.iri ?? c.iris.distribution(address.$id, name),
      title,
      description: c.text(online.description),
      accessURL: [address],
      downloadURL: isFile(link) ? [c.from(online.linkage ?? online, iri(address.$id))] : undefined,
      accessService: isService ? [accessService(c, link)] : undefined,
      ...formatOf(c, link),
      byteSize: byteSize(c, link),
      ...held,
      ...(link.fees === undefined ? {} : withFees(c, link, held)),
    } satisfies Distribution),
  );
}

/** Whether a link leads to the data themselves: a file by its address, or by what the record says of it. */
const isFile = ({ what }: Link): boolean =>
  what.kind === "download" && (what.format !== undefined || what.by !== "function") && what.protocol === undefined;

/**
 * The distribution that a further link leads to as well: the same file under any name; the same layer or feature type of a
 * service, or the service as such, which its description and links without a name stand for.
 */
function sameAccess(
  to: Map<string, Distribution>,
  key: string,
  name: string,
  isDescription: boolean,
): Distribution | undefined {
  const first = to.get(key);
  if (first === undefined || first.accessService === undefined) return first;
  const own = first.title?.[0]?.value;
  if (isDescription || name === "" || own === undefined || own === name) return first;
  const service = first.accessService[0];
  const isService = service?.$type === "DataService" && service.endpointDescription !== undefined;
  return to.get(`${key} ${name}`) ?? (isService && first.title === undefined ? first : undefined);
}

/** A second link to the same thing adds what the first did not say. */
function merge(c: Conversion, to: Distribution, { online, address, what }: Link, title: Literal[] | undefined): void {
  if (to.title === undefined) to.title = title;
  else if (to.title[0]?.value === title?.[0]?.value) to.title = joined(c, to.title, title);
  to.description = joined(c, to.description, c.text(online.description));
  const service = to.accessService?.[0];
  if (
    service !== undefined &&
    service.$type === "DataService" &&
    what.protocol !== undefined &&
    describesService(address.$id)
  ) {
    if (!service.endpointDescription?.some(({ $id }) => $id === address.$id)) {
      service.endpointDescription = [...(service.endpointDescription ?? []), { ...address }];
    }
  }
}

/** A further way to a distribution that has a name of its own: links with that name are ways to one and the same thing. */
function addAccess(c: Conversion, to: Distribution, link: Link): void {
  const { address, what } = link;
  if (!to.accessURL?.some(({ $id }) => $id === address.$id)) to.accessURL = [...(to.accessURL ?? []), address];
  if (isFile(link) && !to.downloadURL?.some(({ $id }) => $id === address.$id)) {
    const file = c.from(link.online.linkage ?? link.online, iri(address.$id));
    to.downloadURL = [...(to.downloadURL ?? []), file];
  }
  if (what.kind !== "service") return;
  const endpoint = endpointOf(address.$id);
  const isKnown = to.accessService?.some(
    (one) => one.$type === "DataService" && one.endpointURL?.[0]?.$id === endpoint,
  );
  if (isKnown !== true) to.accessService = [...(to.accessService ?? []), accessService(c, link)];
}

/** MD_StandardOrderProcess/fees -> dct:rights: terms for getting the data. */
function withFees(c: Conversion, { fees }: Link, { rights }: Shared): Pick<Distribution, "rights"> {
  const description = c.text(fees);
  if (description === undefined || fees === undefined) return {};
  return { rights: [...(rights ?? []), c.from(fees, { $type: "RightsStatement", description })] };
}

/** MD_DigitalTransferOptions/transferSize, in megabytes -> dcat:byteSize. GeoDCAT-AP 3.0.0, “Transfer size”. */
function byteSize(c: Conversion, { transferSize }: Link): Literal | undefined {
  const megabytes = transferSize?.value;
  if (transferSize === undefined || megabytes === undefined || !(megabytes > 0)) return undefined;
  const bytes = nonNegativeInteger(Math.round(megabytes * 1_000_000));
  return bytes === undefined ? undefined : c.from(transferSize, bytes);
}

/** The service behind a link -> dcat:accessService. GeoDCAT-AP 3.0.0, “Data service”. */
function accessService(c: Conversion, { online, address, what }: Link): DataService {
  const endpoint = endpointOf(address.$id);
  const source = online.linkage ?? online;
  const { protocol } = what;
  return c.from(online, {
    $type: "DataService",
    $id: c.iris.service(endpoint),
    title: c.text(online.name) ?? c.text(online.description) ?? [text(protocol?.title ?? "Service", "en")],
    endpointURL: [c.from(source, iri(endpoint))],
    endpointDescription: describesService(address.$id) ? [c.from(source, iri(address.$id))] : undefined,
    serviceProtocol:
      protocol?.specification === undefined
        ? undefined
        : [c.from(online.protocol ?? source, protocolConcept(protocol.specification, protocol.title))],
    serviceType:
      protocol?.serviceType === undefined ? undefined : inspireConcept("SpatialDataServiceType", protocol.serviceType),
    // The shapes take no series for a dataset.
    servesDataset: c.kind === "Dataset" ? [iri(c.iris.resource)] : undefined,
  } satisfies DataService);
}

/**
 * Whether the record says by its function code that a page is about the data; GeoDCAT-AP takes any other page for one that
 * leads to them.
 */
export function isAboutIt({ what }: Link): boolean {
  return what.by === "function";
}

/** A link that leads people to a page -> foaf:Document. */
export function addDocument(c: Conversion, to: Map<string, Document>, link: Link): void {
  const { online, address } = link;
  useKind(c, link);
  const title = c.text(online.name);
  const description = c.text(online.description);
  const other = to.get(address.$id);
  if (other === undefined) {
    to.set(address.$id, c.from(online, { $type: "Document", $id: address.$id, title, description } satisfies Document));
  } else {
    other.title = joined(c, other.title, title);
    other.description = joined(c, other.description, description);
  }
}

/** Both texts, where the second one says something else. */
function joined(c: Conversion, first: Literal[] | undefined, second: Literal[] | undefined): Literal[] | undefined {
  if (first === undefined || second === undefined) return first ?? second;
  const others = second.filter((text) => {
    const isNew = !first.some((one) => one.value === text.value && one.language === text.language);
    if (!isNew) c.repeats(text);
    return isNew;
  });
  return others.length === 0 ? first : [...first, ...others];
}
