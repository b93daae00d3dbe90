import { type Distribution, type Document, iri, type Reference } from "@metabridge/dcat";
import type { CI_OnlineResource, MD_Distribution, MD_Format } from "@metabridge/iso19115";
import { classifyLink, findFileFormat } from "@metabridge/vocabularies";
import { type Conversion, some, trimmed } from "./conversion.js";
import { codeText } from "./locales.js";

/** What the links of distributionInfo become. */
export interface Links {
  distribution?: Distribution[] | undefined;
  landingPage?: (Document | Reference)[] | undefined;
  page?: (Document | Reference)[] | undefined;
}

/** MD_Distribution -> dcat:distribution, dcat:landingPage, foaf:page. GeoDCAT-AP 3.0.0, “Resource locator”. */
export function links(c: Conversion, distributions: readonly MD_Distribution[] | undefined): Links {
  const to: Required<{ [K in keyof Links]: NonNullable<Links[K]> }> = { distribution: [], landingPage: [], page: [] };
  for (const info of distributions ?? []) {
    const formats = info.distributionFormat ?? [];
    const options = [
      ...(info.transferOptions ?? []),
      ...(info.distributor ?? []).flatMap((one) => one.distributorTransferOptions ?? []),
    ];
    for (const option of options) {
      for (const online of option.onLine ?? []) addLink(c, to, online, option.distributionFormat ?? formats);
    }
  }
  return { distribution: some(to.distribution), landingPage: some(to.landingPage), page: some(to.page) };
}

function addLink(
  c: Conversion,
  to: { distribution: Distribution[]; landingPage: (Document | Reference)[]; page: (Document | Reference)[] },
  online: CI_OnlineResource,
  formats: readonly MD_Format[],
): void {
  const address = c.address(online.linkage);
  if (address === undefined) return;
  const link = classifyLink({
    url: address.$id,
    protocol: trimmed(online.protocol),
    function: codeText(online.function),
  });
  if (online.function !== undefined) c.use(online.function);
  if (online.protocol !== undefined) c.use(online.protocol);
  const title = c.text(online.name);
  const description = c.text(online.description);
  switch (link.kind) {
    case "service":
    case "download":
    case "order":
    case "offlineAccess": {
      const format =
        link.format ??
        formats
          .map((one) => findFileFormat(trimmed(one.formatSpecificationCitation?.title) ?? ""))
          .find((one) => one !== undefined);
      to.distribution.push(
        c.from(online, {
          $type: "Distribution",
          title,
          description,
          accessURL: [address],
          format: format?.fileType === undefined ? undefined : iri(format.fileType),
          mediaType: format?.iana === undefined ? undefined : iri(format.iana),
        } satisfies Distribution),
      );
      return;
    }
    case "information":
    case "search":
      to.page.push(c.from(online, { $type: "Document", $id: address.$id, title, description } satisfies Document));
      return;
    default:
      to.landingPage.push(
        c.from(online, { $type: "Document", $id: address.$id, title, description } satisfies Document),
      );
  }
}
