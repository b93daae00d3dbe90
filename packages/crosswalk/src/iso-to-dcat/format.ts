import {
  type Distribution,
  iri,
  type Literal,
  type MediaType,
  type MediaTypeOrExtent,
  type Reference,
  safeIri,
  text,
} from "@metabridge/dcat";
import type { Text } from "@metabridge/iso19115";
import { type FileFormat, findFileFormat, findFileFormats, parseMediaType } from "@metabridge/vocabularies";
import { type Conversion, trimmed } from "./conversion.js";
import type { Link } from "./online-resource.js";

type Format = Pick<Distribution, "format" | "mediaType" | "compressFormat" | "packageFormat">;

/** What names a format: a leaf of the record, or the address of the link. */
interface Named {
  readonly source: object;
  readonly format: FileFormat;
  /** As the record names it by an IRI. */
  readonly iri?: string | undefined;
  /** In the words of the record. */
  readonly label?: Literal | undefined;
}

/**
 * The format of what a link leads to -> dct:format, dcat:mediaType. GeoDCAT-AP 3.0.0, “Encoding”. The shapes allow one: what
 * the address says, then what the link says, then the formats of the distribution.
 */
export function formatOf(c: Conversion, link: Link): Format {
  const named = namedFormat(c, link);
  if (named === undefined) return unnamed(c, link);
  const { source, format } = named;
  const label = labelsOf(c, named, link);
  const fileType = named.iri ?? format.fileType;
  const packed = format.packedAs ?? (named.source === link.online ? undefined : decompression(c, link));
  return {
    format:
      fileType === undefined
        ? format.iana === undefined
          ? labelOnly(c, source, format.name)
          : undefined
        : typeNode(c, source, fileType, label),
    mediaType: format.iana === undefined ? undefined : mediaTypeNode(c, source, format.iana),
    ...(packed === undefined ? {} : packaging(c, source, packed)),
  };
}

/** The name of a format, and what the record calls it where that is something else: the address may be what tells it. */
function labelsOf(c: Conversion, { source, format, label }: Named, link: Link): Literal[] {
  const labels = [label ?? text(format.name, "en")];
  for (const { formatSpecificationCitation } of link.formats) {
    const title = formatSpecificationCitation?.title;
    const written = trimmed(title);
    if (title === undefined || title === source || !formatsNamed(title).some((one) => one.name === format.name))
      continue;
    if (written === undefined || labels.some(({ value }) => value === written)) c.use(title);
    else labels.push(c.from(title, text(written)));
  }
  return labels;
}

const COMPRESSED: ReadonlySet<string> = new Set([
  "application/gzip",
  "application/x-bzip2",
  "application/x-xz",
  "application/zstd",
]);

function packaging(c: Conversion, source: object, { iana, mediaType }: FileFormat): Format {
  if (iana === undefined) return {};
  const node = mediaTypeNode(c, source, iana);
  return COMPRESSED.has(mediaType ?? "") ? { compressFormat: node } : { packageFormat: node };
}

function typeNode(c: Conversion, source: object, $id: string, label: Literal[]): MediaTypeOrExtent {
  return c.from(source, { $type: "MediaTypeOrExtent", $id, label } satisfies MediaTypeOrExtent);
}

function mediaTypeNode(c: Conversion, source: object, iana: string): MediaType | Reference {
  return c.from(source, iri(iana));
}

function labelOnly(c: Conversion, source: object, label: string): MediaTypeOrExtent {
  return c.from(source, { $type: "MediaTypeOrExtent", label: [text(label)] } satisfies MediaTypeOrExtent);
}

function namedFormat(c: Conversion, link: Link): Named | undefined {
  const { online, what } = link;
  if (what.kind === "service") return formatOfService(c, link);
  if (what.format !== undefined && what.format.kind !== "archive") return { source: online, format: what.format };
  const named = formatOfName(c, online.name) ?? formatOfRecord(c, link);
  if (named === undefined) return what.format === undefined ? undefined : { source: online, format: what.format };
  // The address tells the archive, the record what is in it.
  const isPacked = what.format !== undefined && named.format.kind !== "archive" && named.format.packedAs === undefined;
  return isPacked ? { ...named, format: { ...named.format, packedAs: what.format } } : named;
}

/** What a service gives: data in the formats of the record, where it is one for loading data; else its own answers. */
function formatOfService(c: Conversion, link: Link): Named | undefined {
  const { protocol } = link.what;
  const own = protocol === undefined ? undefined : findFileFormat(protocol.id);
  const givesData = protocol === undefined || protocol.serviceType === "download";
  const named = givesData ? formatOfRecord(c, link) : undefined;
  return named ?? (own === undefined ? undefined : { source: link.online.protocol ?? link.online, format: own });
}

/** MD_Format/formatSpecificationCitation/title: the first that is known. */
function formatOfRecord(c: Conversion, { formats }: Link): Named | undefined {
  for (const { formatSpecificationCitation } of formats) {
    const title = formatSpecificationCitation?.title;
    const found = formatsNamed(title).find(({ kind }) => kind !== "service");
    if (title === undefined || found === undefined) continue;
    const written = trimmed(title);
    const $id = anchorOf(title);
    if ($id !== undefined) c.useLink(title);
    return {
      source: title,
      format: found,
      label: written === undefined ? undefined : text(written),
      iri: found.fileType === undefined && found.iana === undefined ? $id : undefined,
    };
  }
  return undefined;
}

const anchorOf = (title: Text): string | undefined => {
  const href = title.href?.trim();
  return href !== undefined && /^https?:/i.test(href) ? safeIri(href) : undefined;
};

/** gmx:MimeFileType names the media type of the file beside its name. */
function formatOfName(c: Conversion, name: Text | undefined): Named | undefined {
  const type = name?.$attributes?.find((attribute) => attribute.name === "type");
  if (name === undefined || type === undefined) return undefined;
  const format = findFileFormat(type.value);
  // “application/octet-stream” only says that it is a file.
  if (format === undefined || /octet-stream/i.test(type.value)) return undefined;
  c.use(type);
  return { source: name, format };
}

function formatsNamed(title: Text | undefined): readonly FileFormat[] {
  const found = title?.href === undefined ? [] : findFileFormats(title.href);
  return found.length > 0 ? found : findFileFormats(trimmed(title) ?? "");
}

/** MD_Format/fileDecompressionTechnique -> dcat:packageFormat, dcat:compressFormat. */
function decompression(c: Conversion, { formats }: Link): FileFormat | undefined {
  for (const { fileDecompressionTechnique } of formats) {
    const found = findFileFormat(trimmed(fileDecompressionTechnique) ?? "");
    if (found?.kind === "archive") {
      c.use(fileDecompressionTechnique);
      return found;
    }
  }
  return undefined;
}

/** Names of formats that no list has: the first that is there is given as it is. */
function unnamed(c: Conversion, { what, formats, online }: Link): Format {
  if (what.kind === "service") return {};
  const type = online.name?.$attributes?.find((attribute) => attribute.name === "type");
  if (type !== undefined && online.name !== undefined && type.value.trim() !== "") {
    c.use(type);
    return { format: labelOnly(c, online.name, type.value.trim()) };
  }
  for (const { formatSpecificationCitation } of formats) {
    const title = formatSpecificationCitation?.title;
    const written = trimmed(title);
    if (title === undefined) continue;
    const $id = anchorOf(title);
    const media = parseMediaType(title.href ?? written ?? "")?.iana;
    if ($id !== undefined) c.useLink(title);
    if (media !== undefined) return { mediaType: mediaTypeNode(c, title, media) };
    if ($id !== undefined) return { format: typeNode(c, title, $id, [text(written ?? $id)]) };
    if (written !== undefined && !NO_FORMAT.test(written) && !written.startsWith("WWW:"))
      return { format: labelOnly(c, title, written) };
  }
  return {};
}

/** What people write where they have to write something. */
const NO_FORMAT = /^(?:unknown|n\/?a|none|inapplicable|not (?:applicable|available)|inconnu|unbekannt|[-–?.]+)$/i;
