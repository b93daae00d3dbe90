import type { Document } from "@metabridge/dcat";
import type { CI_OnlineResource, MD_DigitalTransferOptions, MD_Distribution, MD_Format } from "@metabridge/iso19115";
import { classifyLink, type OnlineLink } from "@metabridge/vocabularies";
import { type Conversion, trimmed } from "./conversion.js";
import { codeText } from "./locales.js";

/** One link of distributionInfo with what its surroundings say of it. */
export interface Link {
  readonly online: CI_OnlineResource;
  /** The address as a valid IRI. */
  readonly url: string;
  readonly is: OnlineLink;
  readonly options: MD_DigitalTransferOptions;
  /** The formats that hold for it: its own, the distributor's, or those of the distribution. */
  readonly formats: readonly MD_Format[];
}

/** MD_Distribution/transferOptions and MD_Distributor/distributorTransferOptions: every link once. GeoDCAT-AP 3.0.0, “Resource locator”. */
export function linksOf(c: Conversion, distributions: readonly MD_Distribution[] | undefined): Link[] {
  const links: Link[] = [];
  const add = (options: MD_DigitalTransferOptions, formats: readonly MD_Format[]): void => {
    for (const online of options.onLine ?? []) {
      const url = c.address(online.linkage)?.$id;
      if (url === undefined) continue;
      const is = classifyLink({ url, protocol: trimmed(online.protocol), function: codeText(online.function) });
      links.push({ online, url, is, options, formats: options.distributionFormat ?? formats });
    }
  };
  for (const distribution of distributions ?? []) {
    const formats = distribution.distributionFormat ?? c.identification?.resourceFormat ?? [];
    for (const options of distribution.transferOptions ?? []) add(options, formats);
    for (const distributor of distribution.distributor ?? []) {
      const own = distributor.distributorFormat ?? formats;
      for (const options of distributor.distributorTransferOptions ?? []) add(options, own);
    }
  }
  return links;
}

/** A link to a page or document -> foaf:Document. */
export function documentOf(c: Conversion, { online, url }: Link): Document {
  c.use(online.function, online.protocol);
  return c.from(online, {
    $type: "Document",
    $id: url,
    title: c.text(online.name),
    description: c.text(online.description),
  } satisfies Document);
}

/** Adds a document unless the same page is there already; what only the other one says is taken over. */
export function addDocument(to: Document[], document: Document): void {
  const same = to.find(({ $id }) => $id === document.$id);
  if (same === undefined) to.push(document);
  else {
    same.title ??= document.title;
    same.description ??= document.description;
  }
}

/** The address of a service without the request to it. */
export function endpointOf(url: string): string {
  const query = url.indexOf("?");
  return query < 0 ? url : url.slice(0, query);
}

/** Whether an address asks a service to describe itself. */
export function describesService(url: string): boolean {
  return /[?&]request=getcapabilities\b/i.test(url) || /\/(?:openapi|api)(?:\.json|\.ya?ml)?(?:$|[?#])/i.test(url);
}
