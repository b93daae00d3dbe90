import { type Result, result } from "@metabridge/core";
import type { Resource } from "@metabridge/dcat";
import {
  accessRightsOf,
  contactPointOf,
  contactsOf,
  DcatReader,
  extentOf,
  fitField,
  frequencyOf,
  type JsonObject,
  JsonReader,
  keysIn,
  keywordsOf,
  licenceOf,
  linksOf,
  markdown,
  type PortalOptions,
  plainText,
  portalFormat,
  publisherOf,
  ResourceBuilder,
  readDate,
  slug,
} from "@metabridge/portal";

/** The portal of Port-Sainte-Odile: entries on cards, with a teaser, a text in Markdown, and buttons. */
const PORTAL = "city-portal";

/** The portal's words for how often an entry is updated, by the EU's codes. Others are left among the losses. */
const RHYTHMS: Readonly<Record<string, string>> = { DAILY: "day", WEEKLY: "week", MONTHLY: "month", ANNUAL: "year" };

/** A DCAT resource as an entry of the portal. */
export function datasetToEntry(resource: Resource, options: PortalOptions = {}): Result<JsonObject> {
  const from = DcatReader.open(resource, { ...options, portal: PORTAL });
  const contacts = contactsOf(from, options);
  const title = from.text("title");
  if (title === undefined) from.missing("name", "title");
  const text = from.text("description");
  const contact = contactPointOf(contacts);
  const licence = licenceOf(from);
  const rhythm = frequencyOf(from, ({ code }) => Object.hasOwn(RHYTHMS, code))?.code;
  const entry = {
    key: title === undefined ? undefined : slug(title, { maxLength: 40 }),
    name: title,
    teaser: text === undefined ? undefined : fitField(from, "teaser", plainText(text).replace(/\s+/g, " "), 120),
    text: text === undefined ? undefined : markdown(text),
    words: keywordsOf(from),
    office: publisherOf(contacts)?.name,
    ask: contact === undefined ? undefined : { who: contact.name, mail: contact.email },
    licence: licence?.licence?.id ?? licence?.text,
    open: accessRightsOf(from, ({ code }) => code === "PUBLIC") === undefined ? undefined : true,
    rhythm: rhythm === undefined ? undefined : RHYTHMS[rhythm],
    changed: readDate(from, "modified", "date"),
    box: extentOf(from).bbox,
    buttons: linksOf(from).map((link) => ({
      label: link.title ?? link.formatName ?? link.kind,
      action: link.kind,
      link: link.url,
    })),
  };
  return result(entry as unknown as JsonObject, from.diagnostics, from.losses());
}

/** An entry of the portal as a DCAT dataset. */
export function entryToDataset(json: JsonObject): Result<Resource> {
  const from = JsonReader.open(json, { portal: PORTAL });
  const to = new ResourceBuilder("Dataset", "fr");
  to.plain("identifier", from.string("key"))
    .text("title", from.string("name"))
    .text("description", from.string("text"));
  from.ignore("teaser", "the beginning of the text");
  to.keywords(from.strings("words")).agent("publisher", { name: from.string("office") });
  const ask = from.object("ask");
  to.contact({ name: ask?.string("who"), email: ask?.string("mail") });
  to.licence({ name: from.string("licence") });
  if (from.boolean("open") === true) to.accessRights("PUBLIC");
  const [code] = Object.entries(RHYTHMS).find(([, word]) => word === from.peek("rhythm")) ?? [];
  if (to.frequency(code)) from.take("rhythm");
  to.date("modified", from.date("changed"));
  const box = from.peek("box");
  if (Array.isArray(box) && box.length === 4 && box.every((side) => typeof side === "number")) {
    const [west, south, east, north] = box as number[];
    to.bbox([west ?? 0, south ?? 0, east ?? 0, north ?? 0]);
    from.take("box");
  }
  for (const button of from.objects("buttons")) {
    const [label, link, action] = [button.string("label"), button.url("link"), button.string("action")];
    if (action === "download") to.distribution((file) => file.text("title", label).download(link));
    else if (action === "service") to.distribution((one) => one.text("title", label).service(link, { title: label }));
    else if (action === "landing-page") to.document("landingPage", link, label);
    else to.document("page", link, label);
  }
  return result(to.build(), from.diagnostics, from.losses());
}

/** The portal's format: a file of the portal is `{ "entries": […] }`. */
export const CITY_PORTAL = portalFormat({
  id: PORTAL,
  title: "Entries of the portal of Port-Sainte-Odile",
  detect: (head) => (keysIn(head).has("entries") && keysIn(head).has("teaser") ? 0.9 : 0),
  records: (document) => (document as { entries?: readonly JsonObject[] }).entries ?? [],
  wrap: (entries) => ({ entries }),
  wrapsOne: true,
  read: (json) => entryToDataset(json),
  write: datasetToEntry,
});
