import { type Result, result } from "@metabridge/core";
import type { Resource } from "@metabridge/dcat";
import {
  byRole,
  contactsOf,
  DcatReader,
  extentOf,
  type Json,
  type JsonObject,
  keywordsOf,
  linksOf,
  markdown,
  type PortalContact,
  referenceSystemsOf,
  resolutionOf,
  slug,
  temporalOf,
  themesOf,
} from "@metabridge/portal";
import { type CI_RoleCode, findSpatialRepresentation } from "@metabridge/vocabularies";
import { mediaTypeOf, recordLinks } from "./links.js";
import { type OgcRecordsOptions, PORTAL } from "./options.js";
import { license } from "./properties.js";
import { utc } from "./time.js";
import { idOf } from "./write-record.js";

/** The version that is written. */
const VERSION = "1.1.0";
const PROJECTION = "https://stac-extensions.github.io/projection/v2.0.0/schema.json";

/** Roles of a provider in STAC, by roles of ISO 19115. Source: STAC 1.1.0, “Provider Object”. */
const ROLES: Readonly<Partial<Record<CI_RoleCode, string>>> = {
  owner: "licensor",
  rightsHolder: "licensor",
  author: "producer",
  originator: "producer",
  principalInvestigator: "producer",
  processor: "processor",
  publisher: "host",
  distributor: "host",
  resourceProvider: "host",
  custodian: "host",
};

/**
 * Whether a resource is imagery: a grid by its spatial representation, or of the topic “imagery, base maps, earth cover” with
 * files of raster formats. STAC describes such data and no others.
 */
export function isImagery(resource: Resource): boolean {
  const reader = DcatReader.open(resource, { portal: PORTAL });
  const grid = reader
    .nodes("distribution")
    .some((one) =>
      one
        .nodes("representationTechnique")
        .some(({ node }) => findSpatialRepresentation(node.$id ?? "")?.code === "grid"),
    );
  if (grid) return true;
  const topic = themesOf(reader).topics.some(({ code }) => code === "imageryBaseMapsEarthCover");
  return topic && linksOf(reader).some((link) => link.mediaType?.startsWith("image/tiff") === true);
}

/**
 * A resource as a collection of STAC, without its items. Where it is no imagery (see {@link isImagery}) a diagnostic says so.
 *
 * @example
 * ```ts
 * import { resourceToStacCollection } from "@metabridge/ogc-records";
 * const { value, diagnostics } = resourceToStacCollection({
 *   $type: "Dataset",
 *   identifier: [{ value: "orthophotos" }],
 *   description: [{ value: "Orthophotos of the town." }],
 * });
 * console.log(value.id, value.stac_version); // orthophotos 1.1.0
 * console.log(diagnostics.map(({ code }) => code).includes("ogc-records.extent.missing")); // true
 * ```
 */
export function resourceToStacCollection(resource: Resource, options: OgcRecordsOptions = {}): Result<JsonObject> {
  const reader = DcatReader.open(resource, { portal: PORTAL, languages: options.languages, trace: options.trace });
  if (!isImagery(resource)) {
    reader.report(
      "stac.no-imagery",
      "The record is not of imagery; STAC is made for imagery and other gridded data.",
      "info",
    );
  }
  const collection: Record<string, Json> = {};
  const put = (field: string, make: () => Json | undefined): void => {
    const value = reader.into(field, make);
    if (value !== undefined && value !== "") collection[field] = value;
  };
  const crs = reader.into("summaries", () => codesOf(reader));
  collection.type = "Collection";
  collection.stac_version = VERSION;
  if (crs.length > 0) collection.stac_extensions = [PROJECTION];
  put("id", () => idOf(reader));
  put("title", () => reader.text("title")?.trim());
  put("description", () => {
    const text = reader.text("description");
    return text === undefined ? undefined : markdown(text);
  });
  put("keywords", () => {
    const words = keywordsOf(reader);
    return words.length === 0 ? undefined : words;
  });
  put("license", () => license(reader));
  put("providers", () => providers(reader, options));
  put("extent", () => extent(reader));
  put("summaries", () => summaries(reader, crs));
  put("assets", () => assets(reader));
  collection.links = linksFor(reader);
  for (const [field, value] of Object.entries(options.defaults ?? {})) collection[field] ??= value as Json;
  const required = { id: "identifier", description: "description", license: "license", extent: "spatial" } as const;
  for (const [field, property] of Object.entries(required)) {
    if (collection[field] === undefined) reader.missing(field, property);
  }
  return result(collection, reader.diagnostics, reader.losses(), reader.trace);
}

/** `EPSG:2056` for each coordinate reference system that has a code. */
function codesOf(reader: DcatReader): string[] {
  return [
    ...new Set(
      referenceSystemsOf(reader).flatMap((one) => {
        const crs = one.peekCrs();
        if (crs?.authority !== "EPSG") return [];
        one.crs;
        return [`EPSG:${crs.code}`];
      }),
    ),
  ];
}

function providers(reader: DcatReader, options: OgcRecordsOptions): Json | undefined {
  const all = contactsOf(reader, options).flatMap((one) => providerOf(one) ?? []);
  if (all.length > 0) return all;
  const asked = byRole(contactsOf(reader, options), ["pointOfContact"]);
  const name = asked?.organisation ?? asked?.name;
  return name === undefined ? undefined : [{ name }];
}

function providerOf(contact: PortalContact): Json | undefined {
  const roles = [...new Set(contact.peekRoles().flatMap((role) => ROLES[role] ?? []))];
  if (roles.length === 0) return undefined;
  const { organisation, person, url } = contact;
  const name = organisation ?? person;
  if (name === undefined || name.trim() === "") return undefined;
  contact.roles;
  return { name, roles, ...(url === undefined ? {} : { url }) };
}

/** The first box is that of all, where there are several. An open period has `null` at its end. */
function extent(reader: DcatReader): Json | undefined {
  const view = extentOf(reader);
  const { bboxes, bbox } = view;
  if (bbox === undefined) return undefined;
  const intervals = temporalOf(reader, "any").map(({ start, end }) => [
    start === undefined ? null : (utc(start) ?? null),
    end === undefined ? null : (utc(end, "end") ?? null),
  ]);
  if (intervals.length === 0) {
    reader.report(
      "extent.temporal",
      "The record names no period; that of the collection is open at both ends.",
      "info",
    );
  }
  // STAC has one box, or one around all and each of them.
  const boxes = bboxes.length === 1 ? bboxes : [bbox, ...bboxes];
  return {
    spatial: { bbox: boxes.map((box) => [...box]) },
    temporal: { interval: intervals.length === 0 ? [[null, null]] : intervals },
  };
}

function summaries(reader: DcatReader, crs: readonly string[]): Json | undefined {
  const { metres } = resolutionOf(reader);
  if (crs.length === 0 && metres.length === 0) return undefined;
  return {
    ...(metres.length === 0 ? {} : { gsd: metres }),
    ...(crs.length === 0 ? {} : { "proj:code": crs }),
  };
}

/** Files and interfaces as assets, each with a name of its own. */
function assets(reader: DcatReader): Json | undefined {
  const taken = new Set<string>();
  const all: Record<string, Json> = {};
  for (const link of linksOf(reader)) {
    if (link.kind !== "download" && link.kind !== "service") continue;
    link.reader.into("assets", () => {
      const { url: href, title, description, identifier } = link;
      const type = link.kind === "service" ? undefined : mediaTypeOf(link);
      const protocol = link.kind === "service" ? link.protocol?.title : undefined;
      const key = slug(identifier ?? title ?? protocol ?? link.formatName ?? link.kind, { maxLength: 60, taken });
      all[key] = {
        href,
        ...(title === undefined ? (protocol === undefined ? {} : { title: protocol }) : { title }),
        ...(description === undefined ? {} : { description: markdown(description) }),
        ...(type === undefined ? {} : { type }),
        roles: ["data"],
      };
    });
  }
  for (const href of reader.iris("depiction")) all[slug("thumbnail", { taken })] = { href, roles: ["thumbnail"] };
  return Object.keys(all).length === 0 ? undefined : all;
}

/** Links that are no assets. */
function linksFor(reader: DcatReader): Json[] {
  const isAsset = new Set(["enclosure", "service", "preview"]);
  return recordLinks(reader).filter((link) => !isAsset.has(String((link as { readonly rel?: Json }).rel)));
}
