import { REGISTERED_MEDIA_TYPES } from "./iana-media-type.js";
import { lazy } from "./lookup.js";

/** A media type taken apart. */
export interface MediaType {
  /** In lower case, without parameters, except where IANA registered it otherwise: `text/csv`. */
  readonly type: string;
  /** As written after the type: `charset=utf-8`. */
  readonly parameters?: string;
  /** The page of a type that is registered with IANA; absent for others, such as `application/x-shapefile`. */
  readonly iana?: string;
}

const IANA = "https://www.iana.org/assignments/media-types/";

const registered = lazy(
  () =>
    new Map(
      REGISTERED_MEDIA_TYPES.trim()
        .split(/\s+/)
        .map((type) => [type.toLowerCase(), type] as const),
    ),
);

const SYNTAX =
  /^(application|audio|chemical|font|image|message|model|multipart|text|video|x-gis)\/([\w.+-]+)\s*(?:;\s*(.*))?$/i;

/**
 * The IANA page of a registered media type, which DCAT asks for as `dcat:mediaType`.
 * Undefined for types that are not registered.
 */
export function ianaMediaType(type: string): string | undefined {
  const name = registered().get(type.toLowerCase());
  return name === undefined ? undefined : IANA + name;
}

/**
 * Reads a media type: bare, with parameters, or as an IRI of IANA, of INSPIRE's media type register or of another list
 * whose IRIs end in the media type.
 *
 * @example
 * ```ts
 * import { parseMediaType } from "@metabridge/vocabularies";
 * console.log(parseMediaType("text/csv; charset=utf-8"));
 * // { type: "text/csv", parameters: "charset=utf-8", iana: "https://www.iana.org/assignments/media-types/text/csv" }
 * ```
 */
export function parseMediaType(text: string): MediaType | undefined {
  const value = text.trim();
  const bare = /^https?:\/\//i.test(value) ? (/\/(?:#)?([\w-]+\/[\w.+-]+)\/?$/.exec(value)?.[1] ?? "") : value;
  const match = SYNTAX.exec(bare);
  if (match === null) return undefined;
  const lower = `${match[1]}/${match[2]}`.toLowerCase();
  const type = registered().get(lower) ?? lower;
  const iana = ianaMediaType(type);
  return {
    type,
    ...(match[3] ? { parameters: match[3] } : {}),
    ...(iana === undefined ? {} : { iana }),
  };
}
