import { type DcatReader, type Json, linksOf, type PortalLink, plainText } from "@metabridge/portal";
import { otherTerms } from "./other-terms.js";

/** Algorithms whose checksums schema.org has a property for. Source: schema.org, MediaObject. */
const SHA256 = "sha256";

/** What can be taken: dcat:distribution -> schema:distribution, one schema:DataDownload for each thing. */
export function distributionsOf(links: readonly PortalLink[]): Json | undefined {
  const taken = links
    .filter(({ kind }) => kind === "download" || kind === "service" || kind === "map")
    .map((link) => link.reader.into("distribution", () => dataDownload(link)));
  return taken.length === 0 ? undefined : taken;
}

function dataDownload(link: PortalLink): Json {
  const { url: contentUrl, title: name, description, byteSize, checksum } = link;
  const encodingFormat = encodingOf(link);
  const licence = link.licence;
  const license = licence === undefined ? undefined : (licence.licence?.url ?? licence.iri ?? licence.text);
  const published = link.issued("any");
  const modified = link.modified("any");
  const { languages, identifier } = link;
  const [standard] = link.conformsTo.flatMap(({ iri }) => iri ?? []);
  return {
    "@type": "DataDownload",
    ...(name === undefined ? {} : { name }),
    ...(description === undefined ? {} : { description: plainText(description) }),
    contentUrl,
    ...(encodingFormat === undefined ? {} : { encodingFormat }),
    ...(byteSize === undefined ? {} : { contentSize: `${byteSize} B` }),
    ...(checksum?.algorithm === SHA256 ? { sha256: checksum.value } : {}),
    ...(identifier === undefined ? {} : { identifier }),
    ...(license === undefined ? {} : { license }),
    ...(published === undefined ? {} : { datePublished: published }),
    ...(modified === undefined ? {} : { dateModified: modified }),
    ...(languages.length === 0 ? {} : { inLanguage: languages.length === 1 ? (languages[0] ?? "") : languages }),
    ...(standard === undefined ? {} : { conformsTo: standard }),
    ...otherTerms(link.reader, new Set()),
  };
}

/** A media type, or the address of a protocol's specification; else the name of the format. */
function encodingOf(link: PortalLink): Json | undefined {
  if (link.kind === "service") {
    const { protocol } = link;
    if (protocol !== undefined) return protocol.specification ?? protocol.title;
  }
  const { mediaType, formatName } = link;
  if (mediaType === undefined) return formatName;
  return formatName === undefined || formatName === mediaType || link.format?.mediaType === mediaType
    ? mediaType
    : [mediaType, formatName];
}

/** Pages and documents about the resource, other than its landing page: schema:subjectOf. */
export function subjectOf(links: readonly PortalLink[]): Json | undefined {
  const about = links
    .filter(({ kind }) => kind === "documentation" || kind === "information")
    .map((link) =>
      link.reader.into("subjectOf", (): Json => {
        const { url, title, description } = link;
        return {
          "@type": "CreativeWork",
          ...(title === undefined ? {} : { name: title }),
          ...(description === undefined ? {} : { description: plainText(description) }),
          url,
        };
      }),
    );
  const [first] = about;
  return about.length === 1 ? first : about.length === 0 ? undefined : about;
}

/** All links of a resource, and the page that shows it. */
export function splitLinks(reader: DcatReader): {
  readonly page: PortalLink | undefined;
  readonly others: PortalLink[];
} {
  const links = linksOf(reader);
  const page = links.find(({ kind }) => kind === "landing-page");
  return { page, others: links.filter((one) => one !== page) };
}
