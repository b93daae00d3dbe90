import { type Reference, safeIri } from "@metabridge/dcat";
import type {
  CI_OnlineResource,
  MD_DigitalTransferOptions,
  MD_Distribution,
  MD_Format,
  NumberValue,
  Text,
} from "@metabridge/iso19115";
import { classifyLink, isCapabilitiesUrl, type OnlineLink } from "@metabridge/vocabularies";
import { type Conversion, trimmed } from "./conversion.js";
import { codeText } from "./locales.js";

/** An online resource of the distribution information, with what it is and what holds for it. */
export interface Link {
  readonly online: CI_OnlineResource;
  readonly address: Reference;
  readonly what: OnlineLink;
  /** The formats that it comes in, as far as the record says it. */
  readonly formats: readonly MD_Format[];
  /** In megabytes; of links that share it nobody knows whose size it is. */
  readonly transferSize?: NumberValue | undefined;
  readonly fees?: Text | undefined;
  /** What has the IRI of the distribution as its uuid: the link, or the transfer options that it is of. */
  readonly named?: Named | undefined;
}

/** An object that bears an IRI as its uuid or id. */
export interface Named {
  readonly object: object;
  readonly iri: string;
}

/** The IRI that the uuid of an object is, or its id. ISO/TS 19139:2007, 9.7.3.2 (uuid): an identifier that holds everywhere. */
function named(object: { readonly $uuid?: string; readonly $id?: string }): Named | undefined {
  for (const name of [object.$uuid, object.$id]) {
    const iri = name !== undefined && /^(?:https?|urn):/i.test(name.trim()) ? safeIri(name) : undefined;
    if (iri !== undefined) return { object, iri };
  }
  return undefined;
}

/** All links of MD_Distribution: transferOptions, those of distributors, those of formats' distributors. */
export function linksOf(c: Conversion, distributions: readonly MD_Distribution[] | undefined): Link[] {
  const links: Link[] = [];
  for (const { distributionFormat, transferOptions, distributor } of distributions ?? []) {
    const shared = distributionFormat ?? c.identification?.resourceFormat ?? [];
    for (const option of transferOptions ?? []) {
      // ISO 19139 often has the format with the distributor and the link beside it.
      const formats =
        option.distributionFormat ??
        (shared.length > 0 ? shared : (distributor ?? []).flatMap((one) => one.distributorFormat ?? []));
      addLinks(c, links, option, formats, undefined);
    }
    const distributors = [
      ...(distributor ?? []).map((one) => ({ one, own: one.distributorFormat })),
      ...shared.flatMap((format) => (format.formatDistributor ?? []).map((one) => ({ one, own: [format] }))),
    ];
    for (const { one, own } of distributors) {
      const fees = one.distributionOrderProcess?.[0]?.fees;
      for (const option of one.distributorTransferOptions ?? []) {
        addLinks(c, links, option, option.distributionFormat ?? own ?? shared, fees);
      }
    }
  }
  return links;
}

function addLinks(
  c: Conversion,
  links: Link[],
  option: MD_DigitalTransferOptions,
  formats: readonly MD_Format[],
  fees: Text | undefined,
): void {
  const { onLine, transferSize } = option;
  for (const online of onLine ?? []) {
    for (const address of c.addresses(online.linkage)) {
      const what = kindOfLink(online, address);
      const name = named(online) ?? named(option);
      links.push({
        online,
        address,
        what,
        formats,
        fees,
        named: name,
        ...(onLine?.length === 1 ? { transferSize } : {}),
      });
    }
  }
}

export function kindOfLink(online: CI_OnlineResource, address: Reference): OnlineLink {
  return classifyLink({ url: address.$id, protocol: trimmed(online.protocol), function: codeText(online.function) });
}

/** Whether an address gives the description of a service: a capabilities document, an OpenAPI document. */
export function describesService(address: string): boolean {
  return (
    isCapabilitiesUrl(address) ||
    /\/(?:[\w.-]*capabilities(?:\.xml)?|openapi(?:\.json|\.ya?ml)?|api)\/?(?:$|[?#])/i.test(address)
  );
}

/** Parameters of requests to OGC services; others, such as the `map` of MapServer, belong to the address of the service. */
const REQUEST_PARAMETERS: ReadonlySet<string> = new Set(
  (
    "service request version acceptversions outputformat layers layer styles style format width height bbox srs crs transparent " +
    "typename typenames maxfeatures count resulttype srsname featureid coverage coverageid exceptions updatesequence " +
    "tilematrixset tilematrix tilerow tilecol legend_options query_layers info_format namespace elementsetname outputschema id"
  ).split(" "),
);

/** The address of a service: a request to it without the request. */
export function endpointOf(address: string): string {
  const mark = address.indexOf("?");
  if (mark === -1) return address;
  const hash = address.indexOf("#", mark);
  const kept = address
    .slice(mark + 1, hash === -1 ? undefined : hash)
    .split("&")
    .filter(
      (pair) =>
        pair !== "" && pair.includes("=") && !REQUEST_PARAMETERS.has(pair.slice(0, pair.indexOf("=")).toLowerCase()),
    );
  const root = address.slice(0, mark);
  return kept.length === 0 ? root : `${root}?${kept.join("&")}`;
}

/** The fields of a link that its kind says enough of. */
export function useKind(c: Conversion, { online, what }: Pick<Link, "online" | "what">): void {
  c.use(online.linkage, online.function);
  if (what.by === "protocol" || what.protocol !== undefined) c.use(online.protocol);
  else useWebProtocol(c, online);
}

/** A protocol that only says that the link is one of the web, as the address does. */
export function useWebProtocol(c: Conversion, { protocol }: CI_OnlineResource): void {
  if (/^(?:WWW:|https?$)/i.test(trimmed(protocol) ?? "")) c.use(protocol);
}
