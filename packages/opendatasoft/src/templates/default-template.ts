import {
  boxGeometry,
  boxOf,
  type DcatReader,
  geometryOfJson,
  html,
  isBox,
  isJsonObject,
  type Json,
  keywordsOf,
  languagesOf,
  licenceOf,
  oneLine,
  readDate,
  textFormat,
} from "@metabridge/portal";
import { LICENCE_NAMES } from "../licence-names.js";
import { list, PARTY_NAMES } from "../party-fields.js";
import type { Template, Writing } from "../template.js";
import { countryOfReference, geographicReferences, placeNames } from "../territory.js";
import { PORTAL_THEMES, themeNames } from "../theme-names.js";

/** Languages that a portal can show data in. Source: Automation API, `DatasetMetadataDefault.language`. */
const LANGUAGES = ["en", "fr", "nl", "pt", "it", "ar", "de", "es", "ca", "eu", "sv"] as const;

/** Where the record has a date, the portal is told to keep it. */
const keepsDate = ({ from }: Writing): Json | undefined =>
  from.has("modified") || from.has("issued") || from.has("created") ? false : undefined;

const isLanguage = (tag: string): boolean => (LANGUAGES as readonly string[]).includes(tag);
const primary = (tag: string): string => tag.split("-")[0]?.toLowerCase() ?? "";

/** The language of the data; of data in none that the portal knows, that of the title. */
function language({ from }: Writing): Json | undefined {
  let first: string | undefined;
  languagesOf(from, ({ tag }) => {
    if (first !== undefined || !isLanguage(primary(tag))) return false;
    first = primary(tag);
    return true;
  });
  if (first !== undefined) return first;
  const title = from
    .peek("title")
    .flatMap((one) => ("language" in one && typeof one.language === "string" ? primary(one.language) : []));
  return title.find(isLanguage);
}

/** The day or moment of the last change; of a resource that never changed, that of its publication or making. */
function modified({ from }: Writing): Json | undefined {
  for (const property of ["modified", "issued", "created"] as const) {
    if (from.has(property)) return readDate(from, property, "date-time");
  }
  return undefined;
}

/** HTML without what runs; a text that is not HTML gets its paragraphs. */
function description({ from }: Writing): Json | undefined {
  const text = from.text("description");
  if (text === undefined) return undefined;
  const safe = html(text);
  if (textFormat(text) === "html" && /<(?:script|iframe|font|style)|\son\w+=|javascript:/i.test(text)) {
    from.report(
      "markup",
      "The description has markup that the portal does not show; its text is kept.",
      "info",
      "description",
    );
  }
  return safe === "" ? undefined : safe;
}

/** Statements that only name whom to credit: with a label and no description. Conditions of use have a description. */
export function isAttribution(rights: DcatReader): boolean {
  return rights.has("label") && !rights.has("description") && rights.node.$id === undefined;
}

function attributions({ from }: Writing): Json | undefined {
  const credits = from.nodes("rights").filter(isAttribution);
  return list(credits.flatMap((node) => node.text("label") ?? []));
}

/** Reads names and codes of places side by side, as the portal has them. */
const territories: NonNullable<Template["fields"][string]["read"]> = (field, { to }) => {
  const names = field.strings();
  const codes = field.sibling("geographic_reference").strings();
  for (let at = 0; at < Math.max(names.length, codes.length); at++) {
    const code = codes[at];
    to.place({ name: names[at], identifier: code, iri: code === undefined ? undefined : countryOfReference(code) });
  }
};

/** The template that every dataset has. Source: Automation API 1.0, “Default template”; Explore API 2.1 for what only it has. */
export const DEFAULT: Template = {
  name: "default",
  fields: {
    title: {
      dcat: ["Dataset.title"],
      required: true,
      write: ({ from }) => {
        const title = from.text("title");
        return title === undefined ? undefined : oneLine(title);
      },
      read: (field, { to }) => to.text("title", field.string()),
    },
    description: {
      dcat: ["Dataset.description"],
      note: "HTML, made safe",
      write: description,
      read: (field, { to }) => to.text("description", field.string()),
    },
    keyword: {
      dcat: ["Dataset.keyword", "Concept.prefLabel", "Concept.label"],
      note: "with the concepts of thesauri that have no field of their own",
      write: ({ from }) => list(keywordsOf(from, { concepts: (scheme) => scheme !== PORTAL_THEMES })),
      read: (field, { to }) => to.keywords(field.strings()),
    },
    theme: {
      dcat: ["Dataset.theme", "Concept.prefLabel", "Concept", "Concept.label"],
      exploreOnly: true,
      note: "names; a name that is no theme of the EU becomes a theme of the portal",
      write: (writing) => list(themeNames(writing)),
      read: (field, { to }) => {
        for (const name of field.strings()) {
          to.otherTheme(name, undefined, PORTAL_THEMES);
          to.theme(name);
        }
      },
    },
    license: {
      dcat: [
        "Dataset.license",
        "Distribution.license",
        "LicenseDocument",
        "LicenseDocument.title",
        "LicenseDocument.label",
        "LicenseDocument.identifier",
      ],
      exploreOnly: true,
      note: "a known licence by the portal's name of it, or by its title",
      write: ({ from }) => {
        const view = licenceOf(from);
        const known = view?.peekLicence();
        const stated = view?.text;
        const name = known === undefined ? undefined : (LICENCE_NAMES[known.id] ?? known.title);
        // What came from a portal goes back in its words.
        return known !== undefined && stated === known.title ? name : (stated ?? name);
      },
      read: (field, { to }) => to.licence({ name: field.string(), url: field.sibling("license_url").url() }),
    },
    license_url: {
      dcat: ["LicenseDocument", "LicenseDocument.seeAlso", "Dataset.license", "Distribution.license"],
      exploreOnly: true,
      note: "read with license",
      write: ({ from }) => {
        const view = licenceOf(from);
        const stated = view?.link;
        return stated ?? view?.licence?.url ?? view?.iri;
      },
      read: (field, { to }) => (to.has("license") ? to : to.licence({ url: field.url() })),
    },
    language: {
      dcat: ["Dataset.language", "LinguisticSystem"],
      required: true,
      note: "one of the eleven that Opendatasoft has; else the language of the title",
      write: language,
      read: (field, { to }) => {
        const value = field.peek();
        if (typeof value === "string" && to.inLanguage(value)) field.take();
      },
    },
    metadata_languages: {
      dcat: ["Dataset.title"],
      exploreOnly: true,
      note: "the language of the texts",
      write: ({ from }) => {
        const tag = from.chosen("title")?.language;
        return tag === undefined ? undefined : [primary(tag)];
      },
      read: (field) => field.take(),
    },
    modified: {
      dcat: ["Dataset.modified", "Dataset.issued", "Dataset.created"],
      required: true,
      note: "else the date of publication, else that of creation",
      write: modified,
      read: (field, { to }) => to.date("modified", field.date()),
    },
    modified_updates_on_metadata_change: {
      dcat: [],
      only: "to",
      note: "false where the record has a date, so that the portal keeps it",
      write: keepsDate,
    },
    modified_updates_on_data_change: {
      dcat: [],
      only: "to",
      note: "as above",
      write: keepsDate,
    },
    geographic_reference: {
      dcat: ["Location.identifier", "Location.prefLabel", "Location", "Dataset.spatial"],
      note: "the portal's codes of places; countries are known",
      write: ({ extent }) => list(geographicReferences(extent)),
      read: (field, reading) => {
        if (!field.sibling("territory").exists) territories(field.sibling("territory"), reading);
      },
    },
    territory: {
      dcat: ["Dataset.spatial", "Location.prefLabel", "Location.label", "Location.geographicName"],
      exploreOnly: true,
      note: "names of places",
      write: ({ extent }) => list(placeNames(extent)),
      read: territories,
    },
    bbox: {
      dcat: ["Dataset.spatial", "Location.bbox", "Location.geometry"],
      exploreOnly: true,
      note: "the box around all places, as a GeoJSON feature",
      write: ({ extent }) => {
        const box = extent.bbox;
        if (box === undefined) return undefined;
        return { type: "Feature", geometry: boxGeometry(box), properties: {} } as unknown as Json;
      },
      read: (field, { to }) => {
        const value = field.peek();
        const geometry = isJsonObject(value) ? geometryOfJson(value) : undefined;
        if (geometry === undefined) return;
        field.take();
        if (isBox(geometry)) to.bbox(boxOf(geometry));
        else to.geometry(geometry);
      },
    },
    publisher: {
      dcat: ["Dataset.publisher", "Dataset.creator", ...PARTY_NAMES, "Kind.title"],
      note: "the publisher, else the owner, the custodian, …; a person only where no organisation is known",
      write: ({ publisher }) => publisher?.organisation ?? publisher?.name,
      read: (field, { to }) => to.agent("publisher", { name: field.string() }),
    },
    references: {
      dcat: ["Dataset.landingPage", "Document", "Dataset.page", "Distribution.accessURL"],
      note: "the landing page, else the first page about it",
      write: ({ from, links }) => {
        const page = links.find(({ kind }) => kind === "landing-page")?.url ?? from.iri("landingPage");
        return page ?? links.find(({ kind }) => kind === "information")?.url;
      },
      read: (field, { to }) => to.iri("landingPage", field.url()),
    },
    attributions: {
      dcat: ["Dataset.rights", "RightsStatement.label"],
      note: "statements of rights that have a label and no description",
      write: attributions,
      read: (field, { to }) => {
        for (const text of field.strings()) {
          to.add("rights", { $type: "RightsStatement", label: [{ value: text }] });
        }
      },
    },
    update_frequency: {
      dcat: ["Dataset.accrualPeriodicity"],
      exploreOnly: true,
      only: "from",
      note: "see dcat.accrualperiodicity",
      read: (field, { to }) => {
        const value = field.peek();
        if (typeof value === "string" && to.frequency(value)) field.take();
      },
    },
    metadata_processed: {
      dcat: ["CatalogRecord.modified"],
      exploreOnly: true,
      note: "when the portal's record changed",
      write: ({ from }) => {
        const record = from.record();
        return record?.has("modified") === true ? readDate(record, "modified", "date-time") : undefined;
      },
      read: (field, { to }) => to.record({ modified: field.date() }),
    },
    timezone: { dcat: [], only: "from", note: "a setting of the portal: among the losses" },
    geographic_reference_auto: { dcat: [], only: "from", note: "a setting of the portal: among the losses" },
  },
};
