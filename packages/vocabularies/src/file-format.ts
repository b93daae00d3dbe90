import { EU_FILE_TYPE_CODES } from "./eu-file-type.js";
import { ARCHIVE_FORMATS } from "./format-archive.js";
import { DOCUMENT_FORMATS } from "./format-document.js";
import { LINKED_DATA_FORMATS } from "./format-linked-data.js";
import { RASTER_FORMATS } from "./format-raster.js";
import type { FormatRow } from "./format-row.js";
import { SERVICE_FORMATS } from "./format-service.js";
import { TABULAR_FORMATS } from "./format-tabular.js";
import { VECTOR_FORMATS } from "./format-vector.js";
import { lazy, phraseFinder } from "./lookup.js";
import { ianaMediaType, parseMediaType } from "./media-type.js";
import { normalise } from "./normalise.js";
import { euAuthority, parseEuAuthority } from "./registry-iri.js";

/** What a format is: data, a document, an archive; or a service, which many records name in the place of a format. */
export type FormatKind = "data" | "document" | "archive" | "service";

/** A file format that a record names. */
export interface FileFormat {
  /** In English: `ESRI Shapefile`. */
  readonly name: string;
  readonly kind: FormatKind;
  /** The concept of the EU authority table “file-type”, where it has one. */
  readonly fileType?: string;
  /** Registered or not: `text/csv`, `application/x-filegdb`. */
  readonly mediaType?: string;
  /** The page of the media type at IANA, where it is registered. */
  readonly iana?: string;
  /** Without the dot: `shp`. */
  readonly extension?: string;
  /** The archive or compression around the format: `CSV (zip)`, `.csv.gz`. */
  readonly packedAs?: FileFormat;
}

interface FormatIndex {
  readonly byName: ReadonlyMap<string, FileFormat>;
  /** Names that also stand for the format within a longer text. */
  readonly inText: ReadonlyMap<string, FileFormat>;
  readonly byMediaType: ReadonlyMap<string, FileFormat>;
  readonly byExtension: ReadonlyMap<string, FileFormat>;
  readonly byFileType: ReadonlyMap<string, FileFormat>;
}

function toFormat(row: FormatRow, kind: FormatKind): FileFormat {
  const mediaType = row.mediaTypes?.split(" ")[0];
  const iana = mediaType === undefined ? undefined : ianaMediaType(mediaType);
  const extension = row.extensions?.split(" ")[0];
  return {
    name: row.name,
    kind,
    ...(row.fileType === undefined ? {} : { fileType: euAuthority("file-type", row.fileType) }),
    ...(mediaType === undefined ? {} : { mediaType }),
    ...(iana === undefined ? {} : { iana }),
    ...(extension === undefined ? {} : { extension }),
  };
}

const index = lazy((): FormatIndex => {
  const byName = new Map<string, FileFormat>();
  const inText = new Map<string, FileFormat>();
  const byMediaType = new Map<string, FileFormat>();
  const byExtension = new Map<string, FileFormat>();
  const byFileType = new Map<string, FileFormat>();
  const put = (map: Map<string, FileFormat>, key: string, format: FileFormat): void => {
    if (key !== "" && !map.has(key)) map.set(key, format);
  };
  const tables: readonly (readonly [readonly FormatRow[], FormatKind])[] = [
    [VECTOR_FORMATS, "data"],
    [RASTER_FORMATS, "data"],
    [TABULAR_FORMATS, "data"],
    [LINKED_DATA_FORMATS, "data"],
    [DOCUMENT_FORMATS, "document"],
    [SERVICE_FORMATS, "service"],
    [ARCHIVE_FORMATS, "archive"],
  ];
  for (const [rows, kind] of tables) {
    for (const row of rows) {
      const format = toFormat(row, kind);
      put(byName, normalise(row.name), format);
      for (const name of row.names.split("; ")) {
        put(byName, normalise(name), format);
        if (!name.startsWith("=")) put(inText, normalise(name), format);
      }
      for (const type of row.mediaTypes?.split(" ") ?? []) put(byMediaType, type.toLowerCase(), format);
      for (const extension of row.extensions?.split(" ") ?? []) {
        put(byExtension, extension, format);
        put(byName, normalise(extension), format);
      }
      if (row.fileType !== undefined) put(byFileType, row.fileType, format);
    }
  }
  for (const code of EU_FILE_TYPE_CODES.trim().split(/\s+/)) {
    put(byFileType, code, { name: code, kind: "data", fileType: euAuthority("file-type", code) });
  }
  return { byName, inText, byMediaType, byExtension, byFileType };
});

/** A format named in a text of more words than this would be chance: it is a title or a description. */
const MOST_WORDS = 16;

const findNames = phraseFinder(() => index().inText);

function formatsInText(text: string): readonly FileFormat[] {
  const words = normalise(text);
  return words.split(" ", MOST_WORDS + 1).length > MOST_WORDS ? [] : findNames(words);
}

/** `CSV, zipped` is CSV in a ZIP archive. */
function withPackaging(found: readonly FileFormat[]): readonly FileFormat[] {
  const archive = found.find((format) => format.kind === "archive" && format.name !== "Binary data");
  const others = found.filter((format) => format.kind !== "archive");
  if (archive === undefined || others.length === 0) return found;
  return others.map((format) =>
    format.kind === "data" || format.kind === "document" ? { ...format, packedAs: archive } : format,
  );
}

function findByMediaType(text: string): FileFormat | undefined {
  const media = parseMediaType(text);
  if (media === undefined) return undefined;
  const { byMediaType } = index();
  const parameters = media.parameters?.toLowerCase().replace(/[\s"]/g, "");
  const precise =
    parameters === undefined ? undefined : byMediaType.get(`${media.type.toLowerCase()};${parameters.split(";")[0]}`);
  return precise ?? byMediaType.get(media.type.toLowerCase());
}

/**
 * All formats that a text names: `GML, Shapefile (zip)`. A service that is named as a format is among them, with the
 * kind `service`. Texts that name none, and long titles, give nothing.
 *
 * @example
 * ```ts
 * import { findFileFormats } from "@metabridge/vocabularies";
 * console.log(findFileFormats("SHP, GML et KML").map((format) => format.name)); // ["ESRI Shapefile", "GML", "KML"]
 * ```
 */
export function findFileFormats(text: string): readonly FileFormat[] {
  const value = text.trim();
  if (value === "") return [];
  const { byName, byFileType } = index();
  const eu = parseEuAuthority(value);
  if (eu !== undefined) {
    if (eu.list !== "file-type") return [];
    const format = byFileType.get(eu.code.toUpperCase()) ?? byName.get(normalise(eu.code));
    // Some catalogues make IRIs of protocols: “…/file-type/OGC:WMS-1.3.0-HTTP-GET-MAP”.
    return format === undefined ? formatsInText(eu.code) : [format];
  }
  const whole = (value.includes("/") ? findByMediaType(value) : undefined) ?? byName.get(normalise(value));
  if (whole !== undefined) return [whole];
  const w3c = /^https?:\/\/www\.w3\.org\/ns\/formats\/(\w+)$/.exec(value)?.[1];
  if (w3c !== undefined) return [byName.get(normalise(w3c.replace("_", "/")))].filter((format) => format !== undefined);
  if (/^https?:\/\//i.test(value)) return [];
  return withPackaging(formatsInText(value));
}

/**
 * The format that a text names in any of the spellings that real metadata have: a name (`ESRI Shapefile`, `Shapefile
 * (SHP)`, `CSV (zip)`), a file extension, a media type, or the IRI of an EU file type, an IANA or INSPIRE media type.
 * Undefined where the text names none, or several.
 *
 * @example
 * ```ts
 * import { findFileFormat } from "@metabridge/vocabularies";
 * const format = findFileFormat("Shapefile (SHP), ZIP");
 * console.log(format?.fileType); // "http://publications.europa.eu/resource/authority/file-type/SHP"
 * console.log(format?.packedAs?.name); // "ZIP"
 * console.log(findFileFormat("WWW:DOWNLOAD-1.0-http--download")); // undefined
 * ```
 */
export function findFileFormat(text: string): FileFormat | undefined {
  const [only, ...others] = findFileFormats(text);
  return others.length === 0 ? only : undefined;
}

/**
 * The format that the name of a file says, in a path or a web address: `…/communes.geojson`, `…/base.csv.gz`.
 * Undefined where there is no file name, or its extension is not known.
 *
 * @example
 * ```ts
 * import { fileFormatOfUrl } from "@metabridge/vocabularies";
 * console.log(fileFormatOfUrl("https://example.org/data/communes.shp.zip?v=2")?.name); // "ESRI Shapefile"
 * ```
 */
export function fileFormatOfUrl(url: string): FileFormat | undefined {
  const path = url
    .trim()
    .replace(/[?#].*$/, "")
    .replace(/^[a-z][a-z\d+.-]*:\/\/[^/]*/i, "");
  const file = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
  const [, ...extensions] = file.split(".");
  const last = extensions.at(-1);
  if (last === undefined) return undefined;
  const { byExtension } = index();
  const before = extensions.at(-2);
  const outer = byExtension.get(last);
  if (before === undefined) return outer;
  const double = byExtension.get(`${before}.${last}`);
  if (double !== undefined) return double;
  const inner = outer?.kind === "archive" ? byExtension.get(before) : undefined;
  return inner === undefined || outer === undefined ? outer : { ...inner, packedAs: outer };
}
