import type { Reference } from "@metabridge/dcat";
import type { CI_OnlineResource, MD_Distribution, MD_Format, NumberValue, Text } from "@metabridge/iso19115";
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
      addLinks(c, links, option.onLine, formats, option.transferSize, undefined);
    }
    const distributors = [
      ...(distributor ?? []).map((one) => ({ one, own: one.distributorFormat })),
      ...shared.flatMap((format) => (format.formatDistributor ?? []).map((one) => ({ one, own: [format] }))),
    ];
    for (const { one, own } of distributors) {
      const fees = one.distributionOrderProcess?.[0]?.fees;
      for (const option of one.distributorTransferOptions ?? []) {
        addLinks(c, links, option.onLine, option.distributionFormat ?? own ?? shared, option.transferSize, fees);
      }
    }
  }
  return links;
}

function addLinks(
  c: Conversion,
  links: Link[],
  onLine: readonly CI_OnlineResource[] | undefined,
  formats: readonly MD_Format[],
  transferSize: NumberValue | undefined,
  fees: Text | undefined,
): void {
  for (const online of onLine ?? []) {
    for (const address of c.addresses(online.linkage)) {
      const what = kindOfLink(online, address);
      links.push({ online, address, what, formats, fees, ...(onLine?.length === 1 ? { transferSize } : {}) });
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
