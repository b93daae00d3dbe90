import { isIri, isLiteral } from "@metabridge/dcat";
import {
  calendarDate,
  type DcatReader,
  type Json,
  licenceOf,
  linksOf,
  type PortalLink,
  type PortalLinkKind,
} from "@metabridge/portal";

/**
 * The relation of a link, by what people do with it. Source: IANA Link Relations; OGC API - Records, “Associations”.
 */
const REL: Readonly<Record<PortalLinkKind, string>> = {
  download: "enclosure",
  service: "service",
  map: "preview",
  documentation: "describedby",
  information: "related",
  "landing-page": "about",
};

/** All links of a record: what can be taken, pages, licence, pictures, related resources. */
export function recordLinks(reader: DcatReader): Json[] {
  const links = linksOf(reader).map((link) => link.reader.into("links", () => linkOf(link)));
  const more: Json[] = [];
  const add = (rel: string, hrefs: readonly string[], type?: string): void => {
    for (const href of hrefs) more.push({ href, rel, ...(type === undefined ? {} : { type }) });
  };
  reader.into("links", () => {
    // Also addresses that are none of the web: of Z39.50, of FTP.
    if (reader.type === "DataService" && links.length === 0) add("service", reader.iris("endpointURL"));
    const licence = licenceLink(reader);
    if (licence !== undefined) more.push(licence);
    for (const href of reader.iris("depiction")) more.push({ href, rel: "preview", type: imageType(href) });
    add("related", reader.iris("references"));
    add("cite-as", reader.iris("sameAs"));
    more.push(...related(reader, "inCatalog", "collection"));
    more.push(...related(reader, "inSeries", "up"), ...related(reader, "isPartOf", "up"));
    more.push(...related(reader, "hasPart", "item"), ...related(reader, "relation", "related"));
    if (reader.type !== "DataService" && reader.type !== "Catalog") more.push(...related(reader, "source", "via"));
  });
  return [...links, ...more];
}

const imageType = (href: string): string => {
  const ending = /\.(png|jpe?g|gif|svg|webp|tiff?)(?:$|[?#])/i.exec(href)?.[1]?.toLowerCase();
  if (ending === undefined) return "image/*";
  return `image/${ending.startsWith("jp") ? "jpeg" : ending === "svg" ? "svg+xml" : ending.replace(/^tif$/, "tiff")}`;
};

function related(
  reader: DcatReader,
  property: "inCatalog" | "inSeries" | "isPartOf" | "hasPart" | "relation" | "source",
  rel: string,
): Json[] {
  return reader.nodes(property).flatMap((one): Json[] => {
    const href = one.node.$id !== undefined && isIri(one.node.$id) ? one.id() : one.iri("homepage");
    if (href === undefined) return [];
    const title = one.label();
    return [{ href, rel, ...(title === undefined ? {} : { title }) }];
  });
}

/** The terms of a licence that SPDX has no id for. */
function licenceLink(reader: DcatReader): Json | undefined {
  const view = licenceOf(reader);
  if (view === undefined || view.peekLicence()?.spdx !== undefined) return undefined;
  const href = view.peekLicence()?.url ?? view.iri;
  if (href === undefined) return undefined;
  const title = view.text;
  return { href, rel: "license", ...(title === undefined ? {} : { title }) };
}

const MEDIA_TYPE = /^[\w-]+\/[\w.+-]+$/;

/** The media type; an unregistered one is the label of the format. */
export function mediaTypeOf(link: PortalLink): string | undefined {
  const label = link.reader.one("format")?.peek("label").find(isLiteral)?.value;
  const { mediaType, formatName } = link;
  if (label !== undefined && MEDIA_TYPE.test(label)) return label;
  return mediaType ?? (formatName !== undefined && MEDIA_TYPE.test(formatName) ? formatName : undefined);
}

function linkOf(link: PortalLink): Json {
  const { url, title, byteSize, languages } = link;
  const protocol = link.kind === "service" ? link.protocol : undefined;
  const type = protocol === undefined ? mediaTypeOf(link) : undefined;
  const modified = link.modified("any");
  const issued = link.issued("any");
  const updated = modified === undefined ? undefined : calendarDate(modified, "date-time");
  const created = issued === undefined ? undefined : calendarDate(issued, "date-time");
  const standards = link.conformsTo.flatMap(({ iri }) => iri ?? []);
  const profile = [...(protocol?.specification === undefined ? [] : [protocol.specification]), ...standards];
  const [hreflang] = languages;
  return {
    href: url,
    rel: REL[link.kind],
    ...(type !== undefined ? { type } : link.kind === "landing-page" ? { type: "text/html" } : {}),
    ...(title === undefined ? (protocol === undefined ? {} : { title: protocol.title }) : { title }),
    ...(hreflang === undefined ? {} : { hreflang }),
    ...(byteSize === undefined ? {} : { length: byteSize }),
    ...(profile.length === 0 ? {} : { profile: [...new Set(profile)] }),
    ...(created === undefined ? {} : { created }),
    ...(updated === undefined ? {} : { updated }),
  };
}
