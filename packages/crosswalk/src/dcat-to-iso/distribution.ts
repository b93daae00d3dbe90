import { type DataService, DCAT, type Distribution, FOAF } from "@metabridge/dcat";
import type { CI_OnlineResource, MD_DigitalTransferOptions, MD_Distribution, MD_Format } from "@metabridge/iso19115";
import { findServiceProtocol } from "@metabridge/vocabularies";
import type { Conversion } from "./conversion.js";
import { distributionsOf } from "./distributions.js";
import { Formats } from "./format.js";
import { isProtocol, pageLinks, protocolOf } from "./online-resource.js";
import { endpointLinks } from "./service.js";
import { iriOf, iso } from "./view.js";

/**
 * dcat:distribution, dcat:landingPage, foaf:page and the end points of a service -> MD_Distribution: the options of
 * transfer of each distribution, then the pages. GeoDCAT-AP 3.0.0, “Resource locator” and “Encoding”.
 */
export function distributionInfo(c: Conversion): MD_Distribution[] {
  const { resource } = c;
  const formats = new Formats(c);
  const options: Options[] = [];
  for (const distribution of distributionsOf(c)) options.push(transferOptions(c, distribution, formats));
  if (resource.$type === "DataService") {
    for (const format of resource.format ?? []) formats.add(c.full(format));
    const onLine = endpointLinks(c, resource);
    if (onLine.length > 0) options.push({ option: iso("MD_DigitalTransferOptions", { onLine }), format: [] });
  }
  const pages = [
    ...pageLinks(c, resource.landingPage),
    ...pageLinks(c, c.all(resource, resource.$type === "Catalog" ? resource.homepage : undefined, FOAF.homepage)),
    ...pageLinks(c, resource.page, "information"),
  ];
  if (pages.length > 0) options.push({ option: iso("MD_DigitalTransferOptions", { onLine: pages }), format: [] });
  const all = formats.all();
  // Only where there are several formats is there something to say of which option has which.
  if (all.length > 1) {
    for (const { option, format } of options) if (format.length > 0) option.distributionFormat = format;
  }
  const transfers = options
    .map(({ option }) => option)
    .filter((option) => Object.keys(option).some((key) => !key.startsWith("$")));
  if (transfers.length === 0 && all.length === 0) return [];
  return [iso("MD_Distribution", { distributionFormat: all, transferOptions: transfers })];
}

interface Options {
  readonly option: MD_DigitalTransferOptions;
  readonly format: MD_Format[];
}

/** One dcat:Distribution -> MD_DigitalTransferOptions, whose uuid is the IRI of the distribution. */
function transferOptions(c: Conversion, distribution: Distribution, formats: Formats): Options {
  c.use(...(distribution.isDistributionOf ?? []).filter(({ $id }) => $id === c.resource.$id));
  const format = formats.of(distribution);
  const option = iso("MD_DigitalTransferOptions", {
    transferSize: megabytes(c, distribution),
    onLine: links(c, distribution),
  });
  const own = c.iri(distribution);
  const name = own ?? c.value(distribution.identifier?.[0]);
  if (name !== undefined) option.$uuid = name;
  c.use(...(distribution.identifier ?? []).filter(({ value }) => value.trim() === name));
  return { option, format };
}

/** The addresses of a distribution, each once: its files, where it is got, the services behind it, its documentation. */
function links(c: Conversion, distribution: Distribution): CI_OnlineResource[] {
  const found = new Map<string, CI_OnlineResource>();
  const name = c.text(distribution.title);
  const description = c.text(distribution.description, "\n\n");
  const services = (distribution.accessService ?? []).map((one) => c.full(one));
  const [profile] = (distribution.conformsTo ?? []).map((one) => c.full(one)).filter((one) => !isProtocol(one));
  const applicationProfile = profile === undefined ? undefined : c.anchor(profile);
  const protocol = services.some(({ $type }) => $type === "DataService")
    ? undefined
    : protocolOf(c, { conformsTo: distribution.conformsTo }, addressOf(distribution));
  const isView = protocol?.value !== undefined && VIEWS.has(findServiceProtocol(protocol.value)?.serviceType ?? "");
  const link = (url: string, code: string): CI_OnlineResource =>
    iso("CI_OnlineResource", {
      linkage: { value: url },
      protocol,
      applicationProfile,
      name,
      description,
      // A map is looked at, not loaded.
      function: isView && code === "download" ? undefined : { value: code },
    });
  for (const one of c.all(distribution, distribution.downloadURL, DCAT.downloadURL)) {
    const url = c.iri(one);
    if (url !== undefined) found.set(url, link(url, "download"));
  }
  const hasFile = found.size > 0;
  for (const one of c.all(distribution, distribution.accessURL, DCAT.accessURL)) {
    const url = c.iri(one);
    if (url !== undefined && !found.has(url)) found.set(url, link(url, hasFile ? "information" : "download"));
  }
  // The IRI of a distribution is the only address that some catalogues give.
  const own = iriOf(distribution);
  if (own !== undefined && (found.has(own) || found.size === 0)) {
    c.use(distribution);
    if (!found.has(own)) found.set(own, link(own, "download"));
  }
  const all = [...found.values()];
  for (const service of services) all.push(...serviceLinks(c, service, found));
  if (all.length === 0 && (name !== undefined || description !== undefined)) {
    all.push(iso("CI_OnlineResource", { linkage: { $nilReason: "missing" }, name, description }));
  }
  return [...all, ...pageLinks(c, distribution.page, "information")];
}

/** Kinds of services that do not give the data itself. */
const VIEWS: ReadonlySet<string> = new Set(["view", "discovery"]);

function addressOf(distribution: Distribution): string | undefined {
  return iriOf(distribution.accessURL?.[0] ?? distribution.downloadURL?.[0]);
}

/** dcat:accessService: its end points; one that the distribution has as its address gets the protocol. */
function serviceLinks(
  c: Conversion,
  service: DataService | { $id: string; $type?: undefined },
  found: ReadonlyMap<string, CI_OnlineResource>,
): CI_OnlineResource[] {
  if (service.$type === undefined) {
    const url = c.iri(service);
    return url === undefined || found.has(url) ? [] : [iso("CI_OnlineResource", { linkage: { value: url } })];
  }
  const links = endpointLinks(c, service);
  const others = links.filter(({ linkage }) => !found.has(linkage?.value ?? ""));
  const repeated = links.flatMap((one) => {
    const same = found.get(one.linkage?.value ?? "");
    if (same === undefined) return [];
    if (one.protocol !== undefined) same.protocol ??= one.protocol;
    // The names of the service are said beside those of the distribution.
    const isNamed = [one.name, one.description].some((text) => text !== undefined && text.value !== same.name?.value);
    return isNamed ? [one] : [];
  });
  return others.length > 0 ? others : repeated;
}

/** dcat:byteSize, in bytes -> transferSize, in megabytes. ISO 19115-1:2014, B.2.11.4. */
function megabytes(c: Conversion, { byteSize }: Distribution) {
  const bytes = Number(byteSize?.value);
  if (byteSize === undefined || byteSize.value.trim() === "" || !Number.isFinite(bytes) || bytes < 0) return undefined;
  c.use(byteSize);
  return { value: bytes / 1_000_000 };
}
