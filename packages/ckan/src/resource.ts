import { type DcatReader, licenceOf, markdown, type PortalLink, rightsOf } from "@metabridge/portal";
import { findFileFormat, findStatus } from "@metabridge/vocabularies";
import { partiesOf } from "./agent-to-ckan.js";
import { RESOURCE_STATUS, RESOURCE_VALUES, SERVICE_VALUES } from "./fields-of-dcat-ap.js";
import { translations } from "./fluent-to-ckan.js";
import { ckanFormat } from "./format-name.js";
import type { CkanOptions } from "./options.js";
import type { CkanResource } from "./package.js";
import { idAt } from "./site.js";
import { termOf, writeValue } from "./value-field.js";

const CKAN_ALGORITHM = "http://spdx.org/rdf/terms#checksumAlgorithm_";

/** What a resource takes over from its dataset. */
export interface OfDataset {
  /** Rights of the dataset itself, for CKAN has a place for rights on resources only. */
  readonly rights: readonly string[];
  /** What the id of the dataset’s licence does not say. */
  readonly licence?: string;
}

/**
 * The name of the file or the service, where the record gives the link no title: an editor would not leave it empty.
 * The last part of the address, where that is a file; else the format.
 */
function nameOf(link: PortalLink, format: string | undefined): string | undefined {
  const file = /\/([^/?#]+\.[a-z\d]{2,8})(?:[?#]|$)/i.exec(link.peekUrl().replace(/^[a-z]+:\/\/[^/]*/i, ""))?.[1];
  if (file === undefined || link.kind === "service") return format;
  try {
    return decodeURIComponent(file);
  } catch {
    return file;
  }
}

/** The format as CKAN lists it: the interface of a service, the format of a file, or the words of the record. */
function formatOf(link: PortalLink): string | undefined {
  if (link.kind === "service") {
    const protocol = link.protocol;
    if (protocol !== undefined) {
      const named = findFileFormat(protocol.id);
      return named === undefined ? protocol.id : ckanFormat(named);
    }
  }
  const format = link.format;
  return format === undefined ? link.formatName : ckanFormat(format);
}

/** What all flavours say of a link: address, name, description, format, media type, size, checksum. */
export function commonResource(link: PortalLink, dataset: DcatReader): CkanResource {
  const into = <T>(field: string, make: () => T): T => dataset.into(`resources[].${field}`, make);
  const url = into("url", () => link.url);
  const format = into("format", () => formatOf(link));
  const name = into("name", () => link.title) ?? nameOf(link, format);
  const said = into("description", () => link.description);
  const isTheDatasets = link.reader.type === "DataService";
  const repeats = isTheDatasets && dataset.peek("description").some((one) => "value" in one && one.value === said);
  const description = said === name || repeats ? undefined : said;
  // Of a service the record says the media type of the data.
  const mimetype = link.kind === "service" ? undefined : into("mimetype", () => link.mediaType);
  const size = into("size", () => link.byteSize);
  const checksum = into("hash", () => link.checksum);
  return {
    url,
    ...(name === undefined ? {} : { name }),
    ...(description === undefined ? {} : { description: markdown(description) }),
    ...(format === undefined ? {} : { format }),
    ...(mimetype === undefined ? {} : { mimetype }),
    ...(size === undefined ? {} : { size }),
    ...(checksum === undefined ? {} : { hash: checksum.value }),
    ...(checksum?.algorithm === undefined ? {} : { hash_algorithm: `${CKAN_ALGORITHM}${checksum.algorithm}` }),
  };
}

/** A resource with the fields of ckanext-dcat’s schema; `page` is the page behind a download. */
export function ckanResource(
  link: PortalLink,
  page: PortalLink | undefined,
  dataset: DcatReader,
  ofDataset: OfDataset,
  options: CkanOptions,
): CkanResource {
  const { reader } = link;
  const into = <T>(field: string, make: () => T): T => dataset.into(`resources[].${field}`, make);
  const resource: CkanResource = commonResource(link, dataset);
  const set = (field: keyof CkanResource & string, value: unknown): void => {
    if (value !== undefined && !(Array.isArray(value) && value.length === 0)) resource[field] = value;
  };
  const isDistribution = reader.type === "Distribution";
  const isDownload =
    isDistribution && reader.peek("downloadURL").some((one) => "$id" in one && one.$id === link.peekUrl());
  if (isDownload) set("download_url", resource.url);
  if (isDistribution)
    set("access_url", page === undefined ? accessUrl(link, isDownload) : into("access_url", () => page.url));
  set(
    "name_translated",
    into("name_translated", () => translations(reader, "title", options)),
  );
  set(
    "description_translated",
    into("description_translated", () => translations(reader, "description", options, "markdown")),
  );
  set(
    "rights",
    into("rights", () => rights(link, ofDataset, options)),
  );
  set("license", into("license", () => licence(link)) ?? ofDataset.licence);
  if (isDistribution) {
    for (const value of RESOURCE_VALUES)
      set(
        value.field,
        into(value.field, () => writeValue(reader, value)),
      );
    const status = into("status", () => writeValue(reader, RESOURCE_STATUS));
    set("status", typeof status === "string" ? (findStatus(status)?.adms ?? status) : undefined);
    set(
      "access_services",
      into("access_services", () => reader.nodes("accessService").map((one) => service(one, options))),
    );
  }
  const uri = reader.node.$id;
  const id = idAt(options.siteUrl, uri, "resource");
  if (id !== undefined) reader.id();
  set("id", id);
  if (id === undefined && isDistribution && uri !== undefined && /^(?:https?|urn):/.test(uri) && uri !== resource.url)
    set(
      "uri",
      into("uri", () => reader.id()),
    );
  return resource;
}

/** The access URL, where the record gives it beside the download, or alone. */
function accessUrl(link: PortalLink, isDownload: boolean): string | undefined {
  const all = link.reader
    .peek("accessURL")
    .flatMap((one) => ("$id" in one && typeof one.$id === "string" ? [one.$id] : []));
  if (isDownload) return all.includes(link.peekUrl()) ? link.peekUrl() : undefined;
  return all.includes(link.peekUrl()) ? link.peekUrl() : undefined;
}

function rights(link: PortalLink, { rights: inherited }: OfDataset, options: CkanOptions): CkanResource["rights"] {
  const [node] = link.reader.nodes("rights");
  const byLanguage =
    node === undefined ? undefined : translations(node, node.has("label") ? "label" : "description", options);
  if (byLanguage !== undefined) return byLanguage;
  const stated = link.reader.nodes("rights").flatMap((one) => one.text("description") ?? one.label() ?? one.id() ?? []);
  // Conditions that stand as licences; of a code the address is said already.
  const conditions = rightsOf(link.reader).filter((one) => !stated.some((other) => other.endsWith(one)));
  const all = [...new Set([...stated, ...conditions, ...inherited].map((one) => one.trim()))];
  return all.length === 0 ? undefined : all.join("\n\n");
}

/** The licence of the resource: its address, else its words. */
function licence(link: PortalLink): string | undefined {
  const view = licenceOf(link.reader);
  const iri = view?.iri;
  const known = view?.licence;
  return iri ?? known?.authority ?? known?.url ?? view?.text;
}

/** A data service behind a resource. */
function service(reader: DcatReader, options: CkanOptions): NonNullable<CkanResource["access_services"]>[number] {
  const made: NonNullable<CkanResource["access_services"]>[number] = {};
  const uri = reader.id();
  if (uri !== undefined) made.uri = uri;
  for (const value of SERVICE_VALUES) {
    const written = writeValue(reader, value);
    if (written !== undefined) made[value.field] = written;
  }
  const formats = reader.nodes("format").flatMap((one) => termOf(one) ?? []);
  if (formats.length > 0) made.format = formats;
  const keywords = reader.textsInOneLanguage("keyword");
  if (keywords.length > 0) made.keyword = keywords;
  const { contact, publisher, creator } = partiesOf(reader, options);
  if (contact !== undefined) made.contact = contact;
  if (publisher !== undefined) made.publisher = publisher;
  if (creator !== undefined) made.creator = creator;
  return made;
}
