/** The EU Publications Office's authority tables. Source: https://op.europa.eu/en/web/eu-vocabularies/authority-tables */
export const EU_AUTHORITY = "http://publications.europa.eu/resource/authority/";

/** The INSPIRE registry's metadata code lists. Source: https://inspire.ec.europa.eu/metadata-codelist */
export const INSPIRE_CODELIST = "http://inspire.ec.europa.eu/metadata-codelist/";

/** The IRI of a concept of an EU authority table. */
/* @__NO_SIDE_EFFECTS__ */
export function euAuthority(table: string, code: string): string {
  return `${EU_AUTHORITY}${table}/${code}`;
}

/** The IRI of a value of an INSPIRE metadata code list. */
/* @__NO_SIDE_EFFECTS__ */
export function inspireCode(list: string, code: string): string {
  return `${INSPIRE_CODELIST}${list}/${code}`;
}

/** A registry IRI taken apart: which list, which code in it. */
export interface RegistryCode {
  readonly list: string;
  readonly code: string;
}

/**
 * Reads the IRI of a concept of an EU authority table, in any form that is seen: `https`, and the old `/mdr/authority/`.
 * It does not say that the concept exists.
 *
 * @example
 * ```ts
 * import { parseEuAuthority } from "@metabridge/vocabularies";
 * console.log(parseEuAuthority("https://publications.europa.eu/resource/authority/file-type/CSV"));
 * // { list: "file-type", code: "CSV" }
 * ```
 */
export function parseEuAuthority(iri: string): RegistryCode | undefined {
  const match = /^\s*https?:\/\/publications\.europa\.eu\/(?:resource|mdr)\/authority\/([\w-]+)\/([\w.:-]+)\s*$/i.exec(
    iri,
  );
  return match?.[1] && match[2] ? { list: match[1], code: match[2] } : undefined;
}

/** Reads the IRI of a value of an INSPIRE metadata code list; `https` and `/registry/` are seen too. */
export function parseInspireCode(iri: string): RegistryCode | undefined {
  const match =
    /^\s*https?:\/\/inspire\.ec\.europa\.eu\/(?:registry\/)?metadata-codelist\/(\w+)\/([\w.-]+?)(?:[:/]\w\w)?\/?\s*$/i.exec(
      iri,
    );
  return match?.[1] && match[2] ? { list: match[1], code: match[2] } : undefined;
}

/** The part of an IRI, URN or code list reference that bears the code: what follows the last `/`, `#` or `:`. */
export function lastSegment(iri: string): string {
  const trimmed = iri.trim().replace(/[/#:]+$/, "");
  return trimmed.slice(Math.max(trimmed.lastIndexOf("/"), trimmed.lastIndexOf("#"), trimmed.lastIndexOf(":")) + 1);
}
