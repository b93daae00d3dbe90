import {
  type Concept,
  type DataService,
  type Distribution,
  type Document,
  iri,
  type Literal,
  type MediaType,
  type MediaTypeOrExtent,
  nonNegativeInteger,
  type Reference,
} from "@metabridge/dcat";
import type { MD_Format } from "@metabridge/iso19115";
import { type FileFormat, findFileFormat, type ServiceProtocol } from "@metabridge/vocabularies";
import { characterEncodings } from "./character-set.js";
import { inspireConcept, labelled } from "./code-labels.js";
import type { Conditions } from "./constraints.js";
import { type Conversion, some, trimmed } from "./conversion.js";
import { copyOf } from "./copy.js";
import { codeText } from "./locales.js";
import { addDocument, describesService, documentOf, endpointOf, type Link, linksOf } from "./online-resource.js";

/** What the links of distributionInfo become for a dataset or series. */
export interface Links {
  distribution?: Distribution[] | undefined;
  landingPage?: (Document | Reference)[] | undefined;
  page?: (Document | Reference)[] | undefined;
}

/**
 * MD_Distribution of data -> dcat:distribution, dcat:landingPage, foaf:page. One distribution for each way of access: the
 * same address under several names is one. GeoDCAT-AP 3.0.0, “Resource locator” and “Distribution”.
 */
export function distributions(c: Conversion, conditions: Conditions): Links {
  const found = new Map<string, Distribution>();
  const landingPage: Document[] = [];
  const page: Document[] = [];
  const shared = sharedParts(c);
  for (const link of linksOf(c, c.record.distributionInfo)) {
    const { kind } = link.is;
    if (kind === "service" || kind === "download" || kind === "order" || kind === "offlineAccess") {
      const key = keyOf(link);
      const same = found.get(key);
      if (same === undefined) found.set(key, distribution(c, link, shared));
      else merge(c, same, link);
    } else if (kind === "information" || kind === "search" || kind === "metadata" || kind === "preview") {
      addDocument(page, documentOf(c, link));
    } else {
      addDocument(landingPage, documentOf(c, link));
    }
  }
  const all = [...found.values()];
  // Conditions hold for each distribution; each needs nodes of its own.
  all.forEach((one, index) => {
    Object.assign(one, index === 0 ? conditions : copyOf(c, conditions));
  });
  return { distribution: some(all), landingPage: some(landingPage), page: some(page) };
}

interface SharedParts {
  readonly representationTechnique: Concept | undefined;
  readonly characterEncoding: Literal[] | undefined;
}

/** What the identification says of every form of the data. */
function sharedParts(c: Conversion): SharedParts {
  const { identification } = c;
  let representationTechnique: Concept | undefined;
  for (const code of identification?.spatialRepresentationType ?? []) {
    const concept = inspireConcept("SpatialRepresentationType", codeText(code) ?? "");
    if (concept !== undefined) representationTechnique ??= c.from(code, concept);
  }
  const locales =
    identification?.$type === "MD_DataIdentification"
      ? [identification.defaultLocale, ...(identification.otherLocale ?? [])]
      : [];
  const characterEncoding = characterEncodings(
    c,
    locales.map((one) => one?.characterEncoding),
  );
  return { representationTechnique, characterEncoding };
}

/** Two links are one way of access where they lead to the same end point, or to the same file. */
function keyOf({ is, url }: Link): string {
  return is.kind === "service" ? `${is.protocol?.id ?? ""} ${endpointOf(url).toLowerCase()}` : url;
}

function distribution(c: Conversion, link: Link, shared: SharedParts): Distribution {
  const { online, url, is, options } = link;
  const { format, mediaType, compressFormat, packageFormat } = formatOf(c, link);
  const isFile = is.kind === "download" && (is.format !== undefined || is.by === "protocol");
  c.use(online.function, online.protocol);
  return c.from(online, {
    $type: "Distribution",
    $id: c.iris.distribution(url, trimmed(online.name) ?? ""),
    title: c.text(online.name),
    description: c.text(online.description),
    accessURL: [iri(url)],
    downloadURL: isFile ? [iri(url)] : undefined,
    accessService: is.kind === "service" ? [accessService(c, link)] : undefined,
    format,
    mediaType,
    compressFormat,
    packageFormat,
    byteSize: byteSize(c, options.transferSize),
    representationTechnique:
      shared.representationTechnique === undefined ? undefined : copyOf(c, shared.representationTechnique),
    characterEncoding: shared.characterEncoding === undefined ? undefined : copyOf(c, shared.characterEncoding),
  } satisfies Distribution);
}

/** A second link to the same: its name and description are said of the same distribution. */
function merge(c: Conversion, to: Distribution, { online, url, is }: Link): void {
  c.use(online.function, online.protocol);
  to.title ??= c.text(online.name);
  to.description ??= c.text(online.description);
  const service = to.accessService?.[0] as DataService | undefined;
  if (is.kind !== "service" || service === undefined || !describesService(url)) return;
  if (service.endpointDescription === undefined) service.endpointDescription = [iri(url)];
}

/** A service behind a distribution -> dcat:accessService. Its title is mandatory: that of the link, else of the data. */
function accessService(c: Conversion, { online, url, is }: Link): DataService {
  return c.from(online, {
    $type: "DataService",
    $id: c.iris.service(endpointOf(url)),
    title: c.text(online.name) ?? c.text(online.description) ?? c.text(c.identification?.citation?.title),
    endpointURL: [iri(endpointOf(url))],
    endpointDescription: describesService(url) ? [iri(url)] : undefined,
    serviceProtocol: protocolOf(is.protocol),
  } satisfies DataService);
}

/** The specification of an interface -> geodcatap:serviceProtocol. */
export function protocolOf(protocol: ServiceProtocol | undefined): Concept[] | undefined {
  return protocol?.specification === undefined ? undefined : [labelled(protocol.specification, protocol.title)];
}

/** MD_DigitalTransferOptions/transferSize, in megabytes -> dcat:byteSize. ISO 19115-1:2014, B.2.11.4. */
function byteSize(c: Conversion, size: Link["options"]["transferSize"]): Literal | undefined {
  if (size?.value === undefined || !(size.value > 0)) return undefined;
  const bytes = nonNegativeInteger(Math.round(size.value * 1_000_000));
  return bytes === undefined ? undefined : c.from(size, bytes);
}

interface Formats {
  format?: MediaTypeOrExtent | Reference | undefined;
  mediaType?: MediaType | Reference | undefined;
  compressFormat?: MediaType | Reference | undefined;
  packageFormat?: MediaType | Reference | undefined;
}

/** What the address says of the format, else the first format of the record that is known. GeoDCAT-AP 3.0.0, “Encoding”. */
function formatOf(c: Conversion, { is, formats }: Link): Formats {
  let found: FileFormat | undefined =
    is.format ?? (is.protocol === undefined ? undefined : findFileFormat(is.protocol.id));
  let unknown: MD_Format | undefined;
  for (const one of formats) {
    const name = one.formatSpecificationCitation?.title;
    const written = trimmed(name);
    if (name === undefined || (written === undefined && name.href === undefined)) continue;
    const known = findFileFormat(written ?? "") ?? (name.href === undefined ? undefined : findFileFormat(name.href));
    if (known === undefined) {
      unknown ??= one;
      continue;
    }
    // The address tells the archive, the record what is in it.
    const isPacked = found?.kind === "archive" && known.kind === "data" && found.packedAs === undefined;
    if (found !== undefined && known.name !== found.name && !isPacked) continue;
    found = found !== undefined && isPacked ? { ...known, packedAs: found } : (found ?? known);
    c.use(name);
    if (name.href !== undefined) c.usedLinks.add(name);
  }
  if (found === undefined) {
    const label = c.text(unknown?.formatSpecificationCitation?.title);
    return label === undefined ? {} : { format: { $type: "MediaTypeOrExtent", label } };
  }
  const packed = found.packedAs;
  const packedIana = packed?.iana === undefined ? undefined : iri(packed.iana);
  const isArchive = packed?.extension !== "gz" && packed?.extension !== "bz2" && packed?.extension !== "xz";
  return {
    format: fileType(found),
    mediaType: found.iana === undefined ? undefined : { $type: "MediaType", $id: found.iana },
    compressFormat: isArchive ? undefined : packedIana,
    packageFormat: isArchive ? packedIana : undefined,
  };
}

function fileType({ fileType: $id, name }: FileFormat): MediaTypeOrExtent {
  return { $type: "MediaTypeOrExtent", $id, label: $id === undefined ? [{ value: name, language: "en" }] : undefined };
}
