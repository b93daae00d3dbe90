import { type Result, result } from "@metabridge/core";
import type { Literal, Resource } from "@metabridge/dcat";
import { boxOf, geometryOfJson, isBox, type JsonObject, JsonReader, ResourceBuilder } from "@metabridge/portal";
import { frequencyOfDuration } from "@metabridge/vocabularies";
import { specifications } from "./conformity.js";
import { conditions, limitations } from "./constraints.js";
import { bookkeeping, contacts, partyOf } from "./contacts.js";
import { links, protocolOf, serviceLayers } from "./links.js";
import type { IsogeoOptions } from "./options.js";

/** The id of the source: what codes begin with. */
const PORTAL = "isogeo";

/** Tags that index what other fields say. */
const DERIVED =
  /^(?:action|conformity|contact|coordinate-system|data-source|format|has-no|is-valid|keyword|license|owner|provider|type):/;

/** Midnight in UTC is how the API writes a day. */
function day(date: Literal | undefined): Literal | undefined {
  if (date === undefined) return undefined;
  const only = /^(\d{4}-\d\d-\d\d)T00:00:00(?:\.0+)?(?:Z|\+00:00)?$/.exec(date.value)?.[1];
  return only === undefined ? date : { value: only, datatype: "http://www.w3.org/2001/XMLSchema#date" };
}

/** created, published, modified, and the events that say the same with a comment. */
function dates(from: JsonReader, to: ResourceBuilder): void {
  const known = {
    creation: day(from.date("created")),
    publication: day(from.date("published")),
    update: day(from.date("modified")),
  };
  to.date("created", known.creation).date("issued", known.publication).date("modified", known.update);
  for (const event of from.objects("events")) {
    bookkeeping(event);
    const kind = event.string("kind");
    const date = event.peek("date");
    const said = kind === "creation" || kind === "publication" || kind === "update" ? known[kind] : undefined;
    if (typeof date === "string" && said !== undefined && date.startsWith(said.value.slice(0, 10))) {
      event.ignore("date", "said by the date of the resource");
    }
    to.text("versionNotes", event.string("description"));
  }
}

function extent(from: JsonReader, to: ResourceBuilder): void {
  const envelope = from.peek("envelope");
  const geometry = geometryOfJson(envelope);
  if (geometry !== undefined) {
    from.take("envelope");
    if (isBox(geometry)) to.bbox(boxOf(geometry));
    else to.geometry(geometry);
  }
  const [start, end] = [day(from.date("validFrom")), day(from.date("validTo"))];
  to.period(start, end);
  const comment = from.string("validityComment");
  if (comment === undefined) return;
  const label = { value: comment, ...(to.language === undefined ? {} : { language: to.language }) };
  if (to.has("temporal")) to.describeList("temporal", "prefLabel", label);
  else to.add("temporal", { $type: "PeriodOfTime", prefLabel: [label] });
}

/** keywords[]: themes of INSPIRE, themes of the group, and words. */
function keywords(from: JsonReader, to: ResourceBuilder): void {
  for (const keyword of from.objects("keywords")) {
    bookkeeping(keyword);
    const tag = keyword.peek("_tag");
    const text = keyword.string("text");
    keyword.ignore("code", "the text in other letters");
    const list = typeof tag === "string" ? tag.split(":")[1] : undefined;
    if (list === "inspire-theme" && (to.theme(text) || to.theme(String(keyword.peek("code") ?? "")))) {
      keyword.ignore("description", "the definition of the INSPIRE theme");
    } else if (list === "group-theme" || list === "theme") to.otherTheme(text, undefined, "Isogeo");
    else to.text("keyword", text);
  }
}

function quality(from: JsonReader, to: ResourceBuilder): void {
  const system = from.object("coordinate-system");
  if (system !== undefined) {
    bookkeeping(system);
    const code = system.string("code");
    system.ignore("name", "the name that the register has for the code");
    system.ignore("alias", "the group's name for it");
    to.referenceSystem(code === undefined ? undefined : /^\d+$/.test(code) ? `EPSG:${code}` : code);
  }
  to.scale(from.number("scale")).metres(from.number("distance"));
  const duration = from.peek("updateFrequency");
  const frequency = typeof duration === "string" ? frequencyOfDuration(duration) : undefined;
  if (frequency !== undefined && to.frequency(frequency.iri)) from.take("updateFrequency");
  to.provenance(from.string("collectionContext")).provenance(from.string("collectionMethod"));
}

/** The record itself: when it was made and changed, in what language, by which group. */
function record(from: JsonReader, to: ResourceBuilder): void {
  const identifier = from.string("_id");
  to.record({
    identifier,
    created: from.date("_created"),
    modified: from.date("_modified"),
    language: to.language,
  });
  const group = from.object("_creator");
  const contact = group?.object("contact");
  if (contact !== undefined) {
    const owner = new ResourceBuilder("Catalog", to.language).contact(partyOf(contact)).build().contactPoint?.[0];
    if (owner !== undefined) to.describeList("isPrimaryTopicOf", "contactPoint", owner);
  }
  for (const key of group?.keys ?? [])
    if (key !== "contact") group?.ignore(key, "a setting of the group, not of the resource");
}

function tags(from: JsonReader): void {
  const all = from.object("tags");
  for (const key of all?.keys ?? []) if (DERIVED.test(key)) all?.ignore(key, "an index of what other fields say");
}

const TECHNIQUE: Readonly<Record<string, string>> = {
  vectorDataset: "vector",
  rasterDataset: "grid",
  noGeoDataset: "textTable",
};

/**
 * A resource of the Isogeo API, with its sub-resources (`_include=_all`), as a dcat:Dataset, dcat:DatasetSeries or
 * dcat:DataService. What DCAT has no place for, and every field that is not known, is among the losses.
 *
 * @example
 * ```ts
 * import { isogeoToDataset } from "@metabridge/isogeo";
 * const { value, losses } = isogeoToDataset({
 *   _id: "43380f6c60424095b67cbd1aa9526fe4",
 *   type: "vectorDataset",
 *   language: "fr",
 *   title: "Arbres d'alignement",
 *   updateFrequency: "P1Y",
 *   features: 1200,
 * });
 * console.log(value.title?.[0]); // { value: "Arbres d'alignement", language: 'fr' }
 * console.log(losses.map(({ path }) => path)); // [ 'features' ]
 * ```
 */
export function isogeoToDataset(json: JsonObject, options: IsogeoOptions = {}): Result<Resource> {
  const from = JsonReader.open(json, { portal: PORTAL });
  const type = from.string("type");
  const isSeries = from.boolean("series") === true;
  const to = new ResourceBuilder(
    type === "service" ? "DataService" : isSeries ? "DatasetSeries" : "Dataset",
    from.string("language"),
  );
  to.text("title", from.string("title") ?? from.string("name")).text("description", from.string("abstract"));
  to.text("alternative", from.string("name"));
  to.inLanguage(to.language);
  dates(from, to);
  contacts(from, to);
  keywords(from, to);
  extent(from, to);
  quality(from, to);
  conditions(from, to);
  limitations(from, to);
  specifications(from, to);
  if (type === "service") service(from, to);
  else {
    const format = from.peek("format");
    const encoding = from.peek("encoding");
    const facts = {
      format: typeof format === "string" ? format : undefined,
      encoding: typeof encoding === "string" ? encoding : undefined,
      technique: type === undefined ? undefined : TECHNIQUE[type],
    };
    if (links(from, to, facts, options)) {
      from.take("format");
      from.take("encoding");
    }
    serviceLayers(from, to);
  }
  record(from, to);
  tags(from);
  from.ignore("_tag", "an id of the API");
  from.ignore("_abilities", "what the caller of the API may do");
  from.ignore("editionProfile", "how the record was typed");
  return result(to.build(), from.diagnostics, from.losses());
}

/** A service: its address, its interface, its pages. */
function service(from: JsonReader, to: ResourceBuilder): void {
  const url = from.has("path") ? from.url("path") : undefined;
  to.iri("endpointURL", url);
  to.protocol(protocolOf(from.string("format")));
  for (const link of from.objects("links")) {
    bookkeeping(link);
    to.document("page", link.has("url") ? link.url("url") : undefined, link.string("title"));
  }
}
