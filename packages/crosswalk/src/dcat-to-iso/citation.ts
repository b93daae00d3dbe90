import type { Identifier, Literal, Reference } from "@metabridge/dcat";
import type { CI_Citation, CI_Date, MD_Identifier, Text } from "@metabridge/iso19115";
import type { Conversion } from "./conversion.js";
import { iriOf, iso, type Named } from "./view.js";

/** The dates that resources, records, standards and vocabularies have in common. */
export interface Dated {
  issued?: Literal | undefined;
  modified?: Literal | undefined;
  created?: Literal | undefined;
}

/** dct:created, dct:issued, dct:modified -> CI_Date. GeoDCAT-AP 3.0.0, “Date of publication” and the like. */
export function dates(c: Conversion, { created, issued, modified }: Dated): CI_Date[] {
  const found: CI_Date[] = [];
  for (const [literal, value] of [
    [created, "creation"],
    [issued, "publication"],
    [modified, "revision"],
  ] as const) {
    const date = c.date(literal);
    if (date !== undefined) found.push(iso("CI_Date", { date, dateType: { value } }));
  }
  return found;
}

/** The citation of the resource itself. GeoDCAT-AP 3.0.0, “Resource title” to “Date of creation”. */
export function resourceCitation(c: Conversion): CI_Citation {
  const { resource } = c;
  const title = titleOf(c, resource.title);
  return iso("CI_Citation", {
    title: title.text,
    alternateTitle: [...c.texts(title.others), ...c.texts(resource.alternative)],
    date: dates(c, resource),
    edition: c.text([...(resource.version ?? []), ...(resource.versionInfo ?? [])]),
    identifier: resourceIdentifiers(c),
    otherCitationDetails: listed(c.text(resource.versionNotes, "\n\n")),
  });
}

const listed = (text: Text | undefined): Text[] => (text === undefined ? [] : [text]);

/** One title in each language; the others are alternative titles. */
function titleOf(c: Conversion, all: readonly Literal[] | undefined): { text: Text | undefined; others: Literal[] } {
  const first: Literal[] = [];
  const others: Literal[] = [];
  const languages = new Set<string>();
  for (const literal of all ?? []) {
    const language = c.locales.isOwn(literal) ? "" : (literal.language ?? "").toLowerCase();
    (languages.has(language) ? others : first).push(literal);
    languages.add(language);
  }
  return { text: c.text(first), others };
}

/** The resource's IRI, dct:identifier, adms:identifier and owl:sameAs -> MD_Identifier. GeoDCAT-AP 3.0.0, “Unique resource identifier”. */
function resourceIdentifiers(c: Conversion): MD_Identifier[] {
  const { resource } = c;
  const found = new Map<string, MD_Identifier>();
  const add = (code: Text | undefined): void => {
    const key = code?.value;
    if (code !== undefined && key !== undefined && !found.has(key)) found.set(key, iso("MD_Identifier", { code }));
  };
  const $id = c.iri(resource);
  if ($id !== undefined) add({ value: $id });
  for (const literal of resource.identifier ?? []) add(c.text([literal]));
  for (const other of resource.sameAs ?? []) {
    const iri = c.iri(other);
    if (iri !== undefined) add({ value: iri });
  }
  for (const one of resource.admsIdentifier ?? []) addIdentifier(c, found, c.full(one));
  return [...found.values()];
}

/** adms:Identifier -> MD_Identifier with the authority that gave it. DCAT-AP 3.0.1, “Identifier”. */
function addIdentifier(c: Conversion, to: Map<string, MD_Identifier>, one: Identifier | Reference): void {
  const href = c.iri(one);
  if (one.$type === undefined) {
    if (href !== undefined) to.set(href, to.get(href) ?? iso("MD_Identifier", { code: { value: href } }));
    return;
  }
  const notation = c.value(one.notation);
  const value = notation ?? href;
  if (value === undefined) return;
  const agency = c.text(one.schemaAgency) ?? (one.creator === undefined ? undefined : c.anchor(c.full(one.creator)));
  const date = c.date(one.issued);
  const authority =
    agency === undefined && date === undefined
      ? undefined
      : iso("CI_Citation", {
          title: agency,
          date: date === undefined ? [] : [iso("CI_Date", { date, dateType: { value: "publication" } })],
        });
  const known = to.get(value);
  const code: Text = href === undefined || href === value ? { value } : { value, href };
  if (known === undefined) to.set(value, iso("MD_Identifier", { authority, code }));
  else {
    known.code = code;
    if (authority !== undefined) known.authority = authority;
  }
}

/** What a standard, a vocabulary or another resource is cited by. */
export interface Citable extends Named, Dated {
  identifier?: Literal[] | undefined;
  versionInfo?: Literal[] | undefined;
  description?: Literal[] | undefined;
}

/**
 * A standard, vocabulary or resource -> CI_Citation, its IRI as the link of the title (gmx:Anchor), where readers of
 * ISO 19139 look for it. GeoDCAT-AP 3.0.0, “Conformity” and “Keyword: originating controlled vocabulary”.
 */
export function citation(c: Conversion, node: Citable, known?: string): CI_Citation | undefined {
  const title = c.anchor(node, known);
  const identifier = c.texts(node.identifier).map((code) => iso("MD_Identifier", { code }));
  if (title === undefined && identifier.length === 0) return undefined;
  return iso("CI_Citation", {
    title,
    date: dates(c, node),
    edition: c.text(node.versionInfo),
    identifier,
    otherCitationDetails: listed(c.text(node.description, "\n\n")),
  });
}

/** What tells a node from others: its IRI, else what it is called. */
export function keyOf(node: Named & { description?: Literal[] | undefined }): string {
  const iri = iriOf(node);
  if (iri !== undefined) return iri;
  const names = node.prefLabel ?? node.title ?? node.name ?? node.label ?? node.description ?? [];
  return `“${names.map(({ value, language }) => `${value}@${language ?? ""}`).join("” “")}”`;
}
