import type { CodeOf } from "./code-list-table.js";
import { type FileFormat, fileFormatOfUrl, findFileFormat } from "./file-format.js";
import { isoCodeFinder } from "./iso-code.js";
import { findServiceProtocol, requestOfUrl, type ServiceProtocol, serviceProtocolOfUrl } from "./service-protocol.js";

/** CI_OnLineFunctionCode of ISO 19115-1:2014; the 2003 edition has the first five. */
export type CI_OnLineFunctionCode = CodeOf<"CI_OnLineFunctionCode">;

const findFunctionCode = isoCodeFinder("CI_OnLineFunctionCode");

/** CI_OnLineFunctionCode in any spelling. */
export function findOnLineFunction(text: string): CI_OnLineFunctionCode | undefined {
  return findFunctionCode(text);
}

/**
 * What a link leads to.
 * - `service`: a service's end point or its description.
 * - `download`: the data: a file, or a request that gives data.
 * - `preview`: a picture of the data, a map image, a legend.
 * - `metadata`: a record about the data.
 * - `application`: a map or viewer for people.
 * - `information`: a page or document about the data.
 * - `search`, `order`, `offlineAccess`: how to find or get it in another way.
 */
export type LinkKind =
  | "service"
  | "download"
  | "preview"
  | "metadata"
  | "application"
  | "information"
  | "search"
  | "order"
  | "offlineAccess";

/** What CI_OnlineResource says of a link. */
export interface LinkDescription {
  readonly url: string;
  readonly protocol?: string | undefined;
  /** CI_OnLineFunctionCode. */
  readonly function?: string | undefined;
}

/** What a link is. */
export interface OnlineLink {
  /** Absent where nothing says it. */
  readonly kind?: LinkKind;
  /** What decided: the protocol field, the address, or the function code. */
  readonly by?: "protocol" | "url" | "function";
  /** The service interface, also of a request that gives data. */
  readonly protocol?: ServiceProtocol;
  /** The format of the file that the address names, or that the request asks for. */
  readonly format?: FileFormat;
}

/**
 * Protocol fields that are no service interface, by how they begin, in lower case.
 * Source: protocol lists of GeoNetwork and CatMDEdit, and real records.
 */
const PROTOCOL_KINDS: readonly (readonly [prefix: string, kind: LinkKind])[] = [
  ["www:link-1.0-http--image-thumbnail", "preview"],
  ["www:link-1.0-http--metadata", "metadata"],
  ["www:link-1.0-http--rss", "information"],
  ["www:link-1.0-http--ical", "information"],
  ["www:link-1.0-http--opendata", "download"],
  ["www:link-1.0-http--download", "download"],
  ["www:link-1.0-http--related", "information"],
  ["www:link-1.0-http--partners", "information"],
  ["www:link-1.0-http--samples", "information"],
  ["www:link:landing_page", "information"],
  ["www:download", "download"],
  ["file", "download"],
  ["db:", "download"],
  ["ftp", "download"],
  ["sftp", "download"],
  ["enclosure", "download"],
  ["map:preview", "preview"],
  ["opendata:", "information"],
  ["landingpage", "information"],
  ["doi", "information"],
];

const FUNCTION_KINDS: Readonly<Record<CI_OnLineFunctionCode, LinkKind | undefined>> = {
  download: "download",
  fileAccess: "download",
  information: "information",
  search: "search",
  order: "order",
  offlineAccess: "offlineAccess",
  completeMetadata: "metadata",
  browseGraphic: "preview",
  browsing: "application",
  upload: undefined,
  emailService: undefined,
};

/** What an operation of a service gives; in lower case. Source: OGC 06-042, 09-025r2, 09-110r4, 07-006r1. */
const OPERATION_KINDS: Readonly<Record<string, LinkKind>> = {
  getcapabilities: "service",
  capabilities: "service",
  getmap: "preview",
  gettile: "preview",
  getlegendgraphic: "preview",
  getfeature: "download",
  getcoverage: "download",
  getobservation: "download",
  getrecordbyid: "metadata",
  getrecords: "search",
};

const formatAsked = (url: string): FileFormat | undefined => {
  const asked = /[?&](?:outputformat|format)=([^&#]+)/i.exec(url)?.[1];
  if (asked === undefined) return undefined;
  try {
    return findFileFormat(decodeURIComponent(asked));
  } catch {
    return findFileFormat(asked);
  }
};

function kindOfProtocol(protocol: string): LinkKind | undefined {
  const value = protocol.trim().toLowerCase();
  return PROTOCOL_KINDS.find(([prefix]) => value.startsWith(prefix))?.[1];
}

const EXPORT = /\/exports?\/([\w-]+)\/?$/;

/** Files that are data; a picture or a document may as well be about it. */
const isData = (format: FileFormat | undefined): boolean =>
  format !== undefined &&
  (format.kind === "data" || format.kind === "archive") &&
  !/^image\/(?:png|jpeg|gif|webp|bmp|svg)/.test(format.mediaType ?? "");

/**
 * What an online resource is, by its address, its protocol field and its function code together. A request in the address
 * and a service named in the protocol field say most, then other protocols, then the function code, then the path and the
 * file name of the address.
 *
 * @example
 * ```ts
 * import { classifyLink } from "@metabridge/vocabularies";
 * const link = classifyLink({ url: "https://example.org/ows", protocol: "OGC:WMS-1.3.0-http-get-map" });
 * console.log(link.kind, link.protocol?.id); // "service" "WMS"
 * console.log(classifyLink({ url: "https://example.org/plu.zip", protocol: "WWW:LINK-1.0-http--link" }).kind); // "download"
 * ```
 */
export function classifyLink({ url, protocol, function: code }: LinkDescription): OnlineLink {
  const named = protocol === undefined ? undefined : findServiceProtocol(protocol);
  const shown = serviceProtocolOfUrl(url);
  const service = shown ?? named;
  const format = fileFormatOfUrl(url) ?? formatAsked(url) ?? exportFormat(url);
  const link = (kind: LinkKind | undefined, by: "protocol" | "url" | "function"): OnlineLink => ({
    ...(kind === undefined ? {} : { kind, by }),
    ...(service === undefined ? {} : { protocol: service }),
    ...(format === undefined ? {} : { format }),
  });

  const operation = requestOfUrl(url)?.toLowerCase();
  const byOperation =
    operation !== undefined && Object.hasOwn(OPERATION_KINDS, operation) ? OPERATION_KINDS[operation] : undefined;
  if (byOperation !== undefined && service !== undefined) return link(byOperation, "url");
  const byProtocol = protocol === undefined ? undefined : kindOfProtocol(protocol);
  // A map picture behind “OGC:WMS” is still a picture; an Atom feed is a file of a service.
  if (named !== undefined && byProtocol === undefined) return link("service", "protocol");
  if (byProtocol !== undefined) return link(byProtocol, "protocol");
  const functionCode = code === undefined ? undefined : findFunctionCode(code);
  if (shown !== undefined && !isData(fileFormatOfUrl(url))) return link("service", "url");
  const byFunction = functionCode === undefined ? undefined : FUNCTION_KINDS[functionCode];
  if (byFunction !== undefined) return link(byFunction, "function");
  if (isData(format)) return link("download", "url");
  const media = protocol?.includes("/") === true ? findFileFormat(protocol) : undefined;
  if (media !== undefined)
    return media.extension === "html"
      ? link("information", "protocol")
      : { ...link(media.mediaType?.startsWith("image/") === true ? "preview" : "download", "protocol"), format: media };
  return link(undefined, "url");
}

/** `…/exports/geojson`: an export of Opendatasoft and its like. */
function exportFormat(url: string): FileFormat | undefined {
  const named = EXPORT.exec(url.replace(/[?#].*$/, ""))?.[1];
  return named === undefined ? undefined : findFileFormat(named);
}
