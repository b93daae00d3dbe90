import { type Document, type Literal, type Standard, safeIri } from "@metabridge/dcat";
import type { CI_Citation, CI_Date, Code, DateValue, MD_Identifier } from "@metabridge/iso19115";
import { findCode } from "@metabridge/vocabularies";
import { type Conversion, trimmed } from "./conversion.js";
import { identifiers } from "./identifiers.js";
import { useWebProtocol } from "./online-resource.js";

/** What CI_Citation/date gives: one property for each kind of date. */
export interface CitationDates {
  issued?: Literal | undefined;
  modified?: Literal | undefined;
  created?: Literal | undefined;
}

/** A kind of date that DCAT has a property for, and whether it says just that or only something near it. */
interface KindOfDate {
  readonly property: keyof CitationDates;
  readonly exact: boolean;
}

/**
 * CI_DateTypeCode of both editions to the property that says the same, or nearly the same.
 * GeoDCAT-AP 3.0.0, “Date of publication”, “Date of last revision”, “Date of creation”.
 */
const KINDS_OF_DATE: Readonly<Record<string, KindOfDate>> = {
  publication: { property: "issued", exact: true },
  released: { property: "issued", exact: false },
  distribution: { property: "issued", exact: false },
  revision: { property: "modified", exact: true },
  lastRevision: { property: "modified", exact: false },
  lastUpdate: { property: "modified", exact: false },
  creation: { property: "created", exact: true },
  // Terms of Dublin Core, which ERDDAP and ncISO write for codes.
  issued: { property: "issued", exact: false },
  modified: { property: "modified", exact: false },
  created: { property: "created", exact: false },
};

/** As the code lists spell it; else in any spelling, as a code of another register, or by the text beside the code. */
function kindOfDate(code: Code | undefined): KindOfDate | undefined {
  const written = code?.value?.trim() ?? "";
  const own = KINDS_OF_DATE[written];
  if (own !== undefined || code === undefined) return own;
  const found = findCode("CI_DateTypeCode", written) ?? findCode("CI_DateTypeCode", code.label?.trim() ?? "");
  return found === undefined ? undefined : KINDS_OF_DATE[found];
}

/**
 * CI_Date -> dct:issued, dct:modified, dct:created. Where there are several of a kind, the latest revision and the
 * earliest publication and creation count.
 */
export function dates(c: Conversion, all: readonly CI_Date[] | undefined): CitationDates | undefined {
  if (all === undefined) return undefined;
  const chosen: {
    [K in keyof CitationDates]?: { leaf: DateValue; source: CI_Date; exact: boolean; literal: Literal };
  } = {};
  for (const source of all) {
    const kind = kindOfDate(source.dateType);
    const leaf = source.date;
    const literal = kind === undefined ? undefined : c.parseDate(leaf);
    if (kind === undefined || leaf === undefined || literal === undefined) continue;
    const { property, exact } = kind;
    const other = chosen[property];
    if (other !== undefined) {
      if (
        other.exact !== exact ? other.exact : isLater(literal.value, other.literal.value) !== (property === "modified")
      )
        continue;
    }
    chosen[property] = { leaf, source, exact, literal };
  }
  const to: CitationDates = {};
  for (const property of ["issued", "modified", "created"] as const) {
    const one = chosen[property];
    if (one === undefined) continue;
    to[property] = c.from(one.leaf, one.literal);
    c.use(one.source.dateType);
  }
  return to;
}

/** Texts of dates are in the order of time, save where their years have a sign or more than four digits. */
function isLater(date: string, other: string): boolean {
  const years = [date, other].map((one) => Number.parseInt(one, 10)) as [number, number];
  return years[0] === years[1] ? date > other : years[0] > years[1];
}

/** The IRI of what is cited: the title's anchor, a link in its place, an identifier that is one. */
export function iriOfCitation(c: Conversion, citation: CI_Citation): string | undefined {
  for (const source of [citation.title, citation] as const) {
    const href = (source === citation ? citation.$xlink?.href : citation.title?.href)?.trim();
    if (source === undefined || href === undefined || !/^(?:https?|urn):/i.test(href)) continue;
    const iri = safeIri(href);
    if (iri === undefined) continue;
    c.useLink(source);
    return iri;
  }
  for (const identifier of citation.identifier ?? []) {
    const iri = iriOfIdentifier(identifier);
    if (iri !== undefined) return iri;
  }
  return undefined;
}

/** The IRI that an identifier is, where it is `http(s)`. */
function iriOfIdentifier({ code }: MD_Identifier): string | undefined {
  const written = trimmed(code);
  for (const candidate of [code?.href?.trim(), written]) {
    if (candidate !== undefined && /^https?:\/\//i.test(candidate)) return safeIri(candidate);
  }
  return undefined;
}

/** CI_Citation of a specification, profile or schema -> dct:Standard. GeoDCAT-AP 3.0.0, “Standard”. */
export function standard(c: Conversion, citation: CI_Citation | undefined): Standard | undefined {
  if (citation === undefined) return undefined;
  const $id = iriOfCitation(c, citation);
  const title = c.text(citation.title);
  if ($id === undefined && title === undefined) return undefined;
  return c.from(citation, {
    $type: "Standard",
    $id,
    title,
    identifier: identifiers(c, citation.identifier),
    versionInfo: c.text(citation.edition),
    ...dates(c, citation.date),
    page: documents(c, citation),
  } satisfies Standard);
}

/** CI_Citation of a document -> foaf:Document. */
export function document(c: Conversion, citation: CI_Citation): Document[] {
  const title = c.text(citation.title);
  const pages = documents(c, citation);
  if (pages !== undefined) {
    const [first] = pages;
    if (first !== undefined && first.title === undefined) first.title = title;
    return pages;
  }
  const $id = iriOfCitation(c, citation);
  return $id === undefined && title === undefined
    ? []
    : [c.from(citation, { $type: "Document", $id, title } satisfies Document)];
}

/** CI_Citation/onlineResource, in ISO 19139 also dataSetURI -> foaf:Document. */
export function documents(c: Conversion, { onlineResource }: CI_Citation): Document[] | undefined {
  const found = onlineResource?.flatMap((online) => {
    const address = c.address(online.linkage);
    if (address === undefined) return [];
    c.use(online.linkage, online.function);
    useWebProtocol(c, online);
    return [
      c.from(online, {
        $type: "Document",
        $id: address.$id,
        title: c.text(online.name),
        description: c.text(online.description),
      } satisfies Document),
    ];
  });
  return found === undefined || found.length === 0 ? undefined : found;
}
