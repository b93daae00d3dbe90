import { type Result, result } from "@metabridge/core";
import { type Literal, mailto, type Resource } from "@metabridge/dcat";
import {
  geometryOfJson,
  isJsonObject,
  type Json,
  type JsonObject,
  JsonReader,
  ResourceBuilder,
} from "@metabridge/portal";
import { isAgentRole } from "./dataset.js";
import { frequencyIri } from "./frequency.js";
import { HVD_REGULATION, hvdCategoryOfTag } from "./hvd.js";
import { licenceOfUdataId, namesLicence } from "./licence-id.js";
import type { UdataOptions } from "./options.js";
import { readResource } from "./read-resource.js";
import { granularityOf, placeOfZone } from "./zone.js";

/** What udata says of a dataset as a piece of its own data base. */
const OF_UDATA = [
  "slug",
  "uri",
  "last_update",
  "metrics",
  "quality",
  "internal",
  "owner",
  "featured",
  "private",
  "deleted",
  "archived",
  "description_short",
  "permissions",
];

/**
 * A dataset of udata in the DCAT model. What DCAT has no place for is in the losses.
 *
 * @example
 * ```ts
 * import { udataToDataset } from "@metabridge/udata";
 * const { value, losses } = udataToDataset({ title: "Arbres", frequency: "annual", license: "lov2", featured_by: "ville" });
 * if (value.$type === "Dataset") console.log(value.license?.$id, losses.map(({ path }) => path));
 * // http://publications.europa.eu/resource/authority/licence/ETALAB_2_0 [ 'featured_by' ]
 * ```
 */
export function udataToDataset(json: JsonObject, options: UdataOptions = {}): Result<Resource> {
  const reader = JsonReader.open(json, { portal: "udata" });
  const [language] = options.languages ?? [];
  const to = new ResourceBuilder("Dataset", language);
  to.text("title", reader.string("title")).text("alternative", reader.string("acronym"));
  to.text("description", reader.string("description"));
  identity(reader, to);
  tags(reader, to);
  licence(reader, to);
  const frequency = reader.string("frequency");
  const iri = frequency === undefined ? undefined : frequencyIri(frequency);
  if (frequency !== undefined && iri === undefined && !to.frequency(frequency))
    reader.report(
      "frequency",
      `“${frequency}” is no frequency of the EU’s list; it is left out.`,
      "warning",
      "frequency",
    );
  if (iri !== undefined) to.frequency(iri);
  access(reader, to);
  parties(reader, to);
  coverage(reader, to);
  const schema = reader.object("schema");
  if (schema !== undefined)
    to.conformsTo({ title: schema.string("name"), url: schema.url("url"), version: schema.string("version") });
  for (const resource of reader.objects("resources")) to.distribution((file) => readResource(resource, file));
  for (const key of OF_UDATA) reader.ignore(key, "udata’s own, not about the data");
  return result(to.build(), reader.diagnostics, reader.losses());
}

/** The IRI and the identifiers: those of the harvested record, else of the page at the portal; and its dates. */
function identity(reader: JsonReader, to: ResourceBuilder): void {
  const harvest = reader.object("harvest");
  const id = harvest?.url("uri");
  const page = reader.url("page");
  to.id(id ?? page);
  const own = reader.string("id");
  const identifier = harvest?.string("dct_identifier") ?? harvest?.string("remote_id") ?? own;
  to.plain("identifier", identifier);
  if (own !== undefined && own !== identifier)
    to.add("admsIdentifier", { $type: "Identifier", notation: { value: own } });
  if (harvest?.string("remote_id") === identifier) harvest?.ignore("remote_id", "the identifier");
  to.document("landingPage", harvest?.url("remote_url") ?? page);
  to.date("created", harvest?.date("created_at"));
  const first = (...dates: readonly (Literal | undefined)[]): Literal | undefined =>
    dates.find((date) => date !== undefined);
  to.date("issued", first(harvest?.date("issued_at"), reader.date("created_at")));
  to.date("modified", first(harvest?.date("modified_at"), reader.date("last_modified")));
  for (const key of ["backend", "source_id", "source_url", "domain", "last_update"])
    harvest?.ignore(key, "udata’s own, about the harvest");
}

/** Tags are keywords; those that mean the category of a high-value dataset are that category. */
function tags(reader: JsonReader, to: ResourceBuilder): void {
  const all = reader.strings("tags");
  const badges = reader.objects("badges").flatMap((badge) => badge.string("kind") ?? []);
  const isHvd = all.includes("hvd") || badges.includes("hvd");
  const words: string[] = [];
  for (const tag of all) {
    const category = isHvd ? hvdCategoryOfTag(tag) : undefined;
    if (category !== undefined) to.theme(category);
    else if (tag !== "hvd") words.push(tag);
  }
  to.keywords(words);
  if (isHvd) to.add("applicableLegislation", { $type: "LegalResource", $id: HVD_REGULATION });
  if (badges.some((badge) => badge !== "hvd"))
    reader.report(
      "badge",
      `DCAT has nothing for the badges ${badges.filter((badge) => badge !== "hvd").join(", ")}.`,
      "info",
      "badges",
    );
}

function licence(reader: JsonReader, to: ResourceBuilder): void {
  const id = reader.string("license");
  const stated = reader.object("extras")?.object("dcat")?.strings("license") ?? [];
  if (id !== undefined && namesLicence(id)) {
    const known = licenceOfUdataId(id);
    to.licence({ name: known?.title ?? id, url: known?.authority ?? known?.url });
    for (const text of stated) to.rights(text);
    return;
  }
  const address = stated.find((one) => /^https?:\/\/\S+$/.test(one));
  const [name, ...others] = stated.filter((one) => one !== address);
  to.licence({ url: address, name });
  for (const text of others) to.rights(text);
  if (stated.length === 0 && id !== undefined && id !== "notspecified")
    reader.report("license", `“${id}” is a kind of licences and names none; it is left out.`, "warning", "license");
}

function access(reader: JsonReader, to: ResourceBuilder): void {
  const type = reader.string("access_type");
  if (type === "open") to.accessRights("PUBLIC");
  else if (type !== undefined) to.accessRights("RESTRICTED");
  if (type !== undefined && type !== "open" && type !== "restricted")
    reader.report("access-type", `“${type}” is restricted access in the EU’s list.`, "info", "access_type");
  to.rights(reader.string("access_type_reason"));
  const dcat = reader.object("extras")?.object("dcat");
  for (const text of dcat?.strings("rights") ?? []) to.rights(text);
  for (const text of dcat?.strings("provenance") ?? []) to.provenance(text);
  for (const text of dcat?.strings("accessRights") ?? [])
    if (to.has("accessRights") || !to.accessRights(text)) to.rights(text);
}

/**
 * Contact points have the roles of GeoDCAT-AP. The organisation publishes, unless a contact point of another name says that
 * it does: the organisation is then that of the account at the portal.
 */
function parties(reader: JsonReader, to: ResourceBuilder): void {
  const points = reader.objects("contact_points");
  organization(reader, to, points.find((point) => point.peek("role") === "publisher")?.peek("name"));
  for (const point of points) {
    const role = point.string("role") ?? "contact";
    const fields = { name: point.string("name"), email: mailOf(point), url: point.url("contact_form") };
    point.ignore("id", "udata’s own");
    if (role === "contact") to.contact(fields);
    else if (role === "publisher" && to.has("publisher")) to.contact(fields);
    else if (isAgentRole(role)) to.agent(role, fields);
    else point.report("role", `“${role}” is no role of a contact point; “${fields.name ?? ""}” is left out.`);
  }
}

function mailOf(point: JsonReader): string | undefined {
  const written = point.string("email");
  const is = written === undefined || mailto(written) !== undefined;
  if (!is) point.report("email", `“${written}” is no mail address; it is left out.`);
  return is ? written : undefined;
}

function organization(reader: JsonReader, to: ResourceBuilder, publisher: Json | undefined): void {
  if (!isJsonObject(reader.peek("organization"))) return;
  const json = reader.object("organization");
  const name = json?.string("name");
  if (publisher !== undefined && publisher !== name) {
    for (const key of json?.keys ?? []) json?.ignore(key, "reported");
    const message = `“${name ?? ""}” has the account, and another contact publishes; the organisation is left out.`;
    reader.report("organization", message, "info", "organization");
    return;
  }
  to.agent("publisher", { name, identifier: json?.string("id"), url: json?.url("page") });
  for (const key of ["acronym", "badges", "class", "logo", "logo_thumbnail", "slug", "uri"])
    json?.ignore(key, "udata’s own, about the organisation");
}

function coverage(reader: JsonReader, to: ResourceBuilder): void {
  const period = reader.object("temporal_coverage");
  to.period(period?.date("start"), period?.date("end"));
  const spatial = reader.object("spatial");
  if (spatial === undefined) return;
  const geometry = geometryOfJson(spatial.peek("geom"));
  if (geometry !== undefined) {
    spatial.take("geom");
    to.geometry(geometry);
  }
  const zones = zonesOf(spatial);
  for (const { id, name } of zones) {
    const iri = placeOfZone(id);
    to.place({ name, iri, identifier: iri === undefined ? id : undefined });
  }
  const granularity = spatial.string("granularity");
  const isSaid = granularity === "other" || zones.some(({ id }) => granularityOf(id) === granularity);
  if (granularity !== undefined && !isSaid) to.plain("spatialResolutionAsText", granularity);
}

/** Zones stand as ids, or as objects with their names. */
function zonesOf(spatial: JsonReader): { readonly id: string; readonly name?: string | undefined }[] {
  const value = spatial.peek("zones");
  if (!Array.isArray(value)) return [];
  if (value.every((one) => typeof one === "string")) return spatial.strings("zones").map((id) => ({ id }));
  return spatial.objects("zones").flatMap((zone) => {
    const id = zone.string("id");
    for (const key of ["slug", "level", "code", "uri"]) zone.ignore(key, "the id says it");
    return id === undefined ? [] : [{ id, name: zone.string("name") }];
  });
}
