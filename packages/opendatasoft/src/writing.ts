import { type Diagnostic, type Loss, type Result, result } from "@metabridge/core";
import type { Resource } from "@metabridge/dcat";
import {
  contactPointOf,
  contactsOf,
  DcatReader,
  extentOf,
  type Json,
  linksOf,
  type PortalLink,
  plainText,
  publisherOf,
  slug,
  themesOf,
} from "@metabridge/portal";
import type { OpendatasoftOptions } from "./options.js";
import type { AutomationDataset, ExploreDataset } from "./schema.js";
import type { Template, Writing } from "./template.js";
import { INTERNAL } from "./templates/internal-template.js";
import { TEMPLATES } from "./templates.js";

/** The id of the portal's kind: what codes begin with. */
export const PORTAL = "opendatasoft";

type Metas = Record<string, Record<string, Json>>;

/** An identifier that can stand in an address as it is, and that a person may have chosen. */
const NAME = /^[a-z0-9][a-z0-9_-]{1,100}$/;
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;

/** The name of the dataset in addresses: its identifier where it is such a name, else made of the title. */
function datasetId(from: DcatReader): string | undefined {
  const own = from
    .peek("identifier")
    .flatMap((one) => ("value" in one && typeof one.value === "string" ? one.value : []));
  const name = own.find((one) => NAME.test(one) && !UUID.test(one));
  if (name !== undefined) {
    if (own.length === 1) from.literal("identifier");
    return name;
  }
  const [title] = from.peek("title");
  const text = from.has("title") ? from.into("dataset_id", () => from.text("title")) : undefined;
  return title === undefined || text === undefined ? undefined : slug(text);
}

/** The values of all fields of the templates that the record has something for; empty templates are left out. */
function metasOf(writing: Writing, templates: readonly Template[], isExplore: boolean): Metas {
  const { from, options } = writing;
  const metas: Metas = {};
  for (const { name, fields } of templates) {
    const values: Record<string, Json> = {};
    for (const [field, { write, required, exploreOnly, dcat }] of Object.entries(fields)) {
      if (exploreOnly === true && !isExplore) continue;
      const path = `${name}.${field}`;
      const own = write === undefined ? undefined : from.into(path, () => write(writing));
      const value = own ?? (options.defaults?.[path] as Json | undefined);
      if (value !== undefined) values[field] = value;
      else if (required === true) from.missing(path, (dcat[0]?.split(".")[1] ?? "title") as "title");
    }
    if (Object.keys(values).length > 0) metas[name] = values;
  }
  return metas;
}

/** Addresses of the portal's own exports: it makes them itself. */
const OWN_EXPORT = /\/api\/(?:explore\/)?v2(?:\.\d)?\/catalog\/datasets\/[^/]+\/exports\//;

/** A description that is no longer may stand as a title. */
const TITLE = 120;

interface Attachments {
  attachments?: NonNullable<ExploreDataset["attachments"]>;
  alternative_exports?: NonNullable<ExploreDataset["alternative_exports"]>;
}

function attachment(link: PortalLink): NonNullable<ExploreDataset["attachments"]>[number] {
  const { url, title, protocol } = link;
  const description = link.description === undefined ? undefined : plainText(link.description);
  const inner = link.mediaType;
  const mimetype = link.packaging ?? inner;
  // A page that is called “HTML” is called nothing.
  const format = inner === "text/html" ? undefined : link.formatName;
  const name =
    title ?? (description !== undefined && description.length <= TITLE ? description : (protocol?.id ?? format));
  return {
    ...(name === undefined ? {} : { title: name }),
    ...(description === undefined || description === name ? {} : { description }),
    ...(mimetype === undefined ? {} : { mimetype }),
    url,
  };
}

/** Files, services, and whatever else the record has as a form of the data. */
function isData(link: PortalLink): boolean {
  return (
    link.kind === "download" ||
    link.kind === "service" ||
    (link.reader.type === "Distribution" && link.kind !== "documentation")
  );
}

/** Links with titles that tell them apart: those of one title get their format or interface behind it. */
function toldApart(links: readonly PortalLink[]): ReturnType<typeof attachment>[] {
  const all = links.map((link) => ({ link, shown: attachment(link) }));
  const count = (title: unknown): number => all.filter(({ shown }) => shown.title === title).length;
  return all.map(({ link, shown }) => {
    const kind = link.protocol?.id ?? link.formatName;
    const isUnclear = typeof shown.title === "string" && count(shown.title) > 1 && kind !== undefined;
    return isUnclear && !shown.title?.includes(kind) ? { ...shown, title: `${shown.title} (${kind})` } : shown;
  });
}

/** Files and services as alternative exports, documents and further pages as attachments. */
function attachmentsOf({ from, links }: Writing): Attachments {
  const taken = links.find(({ kind }) => kind === "landing-page") ?? links.find(({ kind }) => kind === "information");
  const exports = links.filter((link) => {
    const isOwn = OWN_EXPORT.test(link.peekUrl());
    if (isOwn) link.reader.take();
    return !isOwn && isData(link);
  });
  const documents = links.filter((link) => link !== taken && !isData(link));
  return {
    ...(exports.length === 0
      ? {}
      : { alternative_exports: from.into("alternative_exports[]", () => toldApart(exports)) }),
    ...(documents.length === 0 ? {} : { attachments: from.into("attachments[]", () => toldApart(documents)) }),
  };
}

interface Written {
  readonly id: string | undefined;
  readonly metas: Metas;
  readonly files: Attachments;
  readonly diagnostics: readonly Diagnostic[];
  readonly losses: readonly Loss[];
  readonly from: DcatReader;
  readonly links: readonly PortalLink[];
}

function writeAll(resource: Resource, options: OpendatasoftOptions, isExplore: boolean): Written {
  const from = DcatReader.open(resource, { portal: PORTAL, languages: options.languages, trace: options.trace });
  const contacts = contactsOf(from, options);
  const writing: Writing = {
    from,
    options,
    contacts,
    publisher: publisherOf(contacts),
    contact: contactPointOf(contacts),
    links: linksOf(from),
    extent: extentOf(from),
    themes: themesOf(from),
  };
  const templates = options.templates ?? TEMPLATES;
  const id = from.into("dataset_id", () => datasetId(from));
  const metas = metasOf(writing, isExplore ? templates : [...templates, INTERNAL], isExplore);
  const files = attachmentsOf(writing);
  implied(writing);
  return { id, metas, files, diagnostics: from.diagnostics, losses: from.losses(), from, links: writing.links };
}

/** What the fields say without a place of its own. */
function implied({ from, contacts }: Writing): void {
  // The publisher and the contact point are fields of their own; so are the roles that name their party.
  for (const contact of contacts)
    if (contact.peekRoles().every((role) => role === "publisher" || role === "pointOfContact")) contact.roles;
  if (from.has("isPrimaryTopicOf")) from.record()?.ignore("primaryTopic", "the record of this resource");
}

/**
 * A DCAT resource as a dataset of the Automation API.
 *
 * @example
 * ```ts
 * import { datasetToOpendatasoft } from "@metabridge/opendatasoft";
 * const { value } = datasetToOpendatasoft({
 *   $type: "Dataset",
 *   title: [{ value: "Arbres d'alignement", language: "fr" }],
 *   modified: { value: "2024-05-03" },
 * });
 * console.log(value.dataset_id, value.metadata.default.modified.value); // arbres-d-alignement 2024-05-03T00:00:00Z
 * ```
 */
export function datasetToOpendatasoft(
  resource: Resource,
  options: OpendatasoftOptions = {},
): Result<AutomationDataset> {
  const { id, metas, files, diagnostics, losses, from } = writeAll(resource, options, false);
  const metadata = Object.fromEntries(
    Object.entries(metas).map(([template, fields]) => [
      template,
      Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, { value }])),
    ]),
  );
  const value = {
    ...(id === undefined ? {} : { dataset_id: id }),
    metadata: { default: {}, ...metadata },
    ...files,
  } as AutomationDataset;
  return result(value, diagnostics, losses, from.trace);
}

/**
 * A DCAT resource as a dataset of the Explore API and of the catalogue's JSON export: with names of themes and of the licence,
 * where the Automation API has ids.
 */
export function datasetToExplore(resource: Resource, options: OpendatasoftOptions = {}): Result<ExploreDataset> {
  const { id, metas, files, diagnostics, losses, from, links } = writeAll(resource, options, true);
  const value = {
    dataset_id: id ?? "",
    // Where the portal's own exports lead to the records, it has them.
    has_records: links.some((link) => OWN_EXPORT.test(link.peekUrl())),
    attachments: [],
    alternative_exports: [],
    metas: { default: {}, ...metas },
    ...files,
  } as ExploreDataset;
  return result(value, diagnostics, losses, from.trace);
}
