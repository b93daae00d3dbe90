import { type Result, result } from "@metabridge/core";
import type { Resource } from "@metabridge/dcat";
import {
  accessRightsOf,
  boxGeometry,
  contactsOf,
  DcatReader,
  extentOf,
  fitField,
  frequencyOf,
  keywordsOf,
  licenceOf,
  linksOf,
  markdown,
  rightsOf,
  temporalOf,
  themesOf,
} from "@metabridge/portal";
import { inspireThemeLabel } from "@metabridge/vocabularies";
import { udataRole } from "./contact-role.js";
import type { UdataDataset } from "./dataset.js";
import { udataFrequency } from "./frequency.js";
import { HVD_REGULATION, hvdTag } from "./hvd.js";
import { udataLicenceId } from "./licence-id.js";
import type { UdataOptions } from "./options.js";
import { dateOf, haveSameRights, isSchema, readSchema, titleOfDataset, udataResource } from "./resource.js";
import { udataTag, udataTags } from "./tag.js";
import { granularityOf, zoneOfPlace } from "./zone.js";

const LONGEST_TITLE = 350;
const LONGEST_DESCRIPTION = 100_000;

/**
 * A record as a dataset of udata, the software of data.gouv.fr. What has no field is in the losses.
 *
 * @example
 * ```ts
 * import { datasetToUdata } from "@metabridge/udata";
 * const { value } = datasetToUdata({
 *   $type: "Dataset",
 *   title: [{ value: "Arbres d’alignement", language: "fr" }],
 *   description: [{ value: "Les arbres des rues.", language: "fr" }],
 *   accrualPeriodicity: { $id: "http://publications.europa.eu/resource/authority/frequency/ANNUAL" },
 *   license: { $id: "https://www.etalab.gouv.fr/licence-ouverte-open-licence/" },
 *   spatial: [{ $type: "Location", $id: "http://id.insee.fr/geo/commune/76540" }],
 * });
 * console.log(value.frequency, value.license, value.spatial?.zones); // annual lov2 [ 'fr:commune:76540' ]
 * ```
 */
export function datasetToUdata(resource: Resource, options: UdataOptions = {}): Result<UdataDataset> {
  const { languages, trace } = options;
  const reader = DcatReader.open(resource, { portal: "udata", languages, trace });
  const into = <T>(field: string, make: () => T): T => reader.into(field, make);
  const made: Record<string, unknown> = {};
  const set = (field: string, value: unknown): void => {
    if (value !== undefined && !(Array.isArray(value) && value.length === 0)) made[field] = value;
  };
  const id = into("id", () => ownId(reader));
  set("id", id);
  const title = into("title", () => titleOfDataset(reader));
  if (title === undefined) reader.missing("title", "title");
  else set("title", fitField(reader, "title", title, LONGEST_TITLE));
  set(
    "acronym",
    into("acronym", () => acronymOf(reader)),
  );
  const description = into("description", () => reader.text("description"));
  if (description === undefined) reader.missing("description", "description");
  else set("description", fitField(reader, "description", markdown(description), LONGEST_DESCRIPTION));
  if (resource.$type === "DataService")
    reader.report(
      "service-as-dataset",
      "The service is written as a dataset with an API; udata has an API of its own for services.",
      "info",
    );
  reader.ignore("resourceType", "the class says it");
  set("tags", tagsOf(reader));
  set(
    "license",
    into("license", () => licenceId(reader)),
  );
  set(
    "frequency",
    into("frequency", () => frequencyValue(reader)),
  );
  const access = into("access_type", () => accessRightsOf(reader));
  set("access_type", access === undefined ? undefined : access.code === "PUBLIC" ? "open" : "restricted");
  set("organization", options.organization ?? into("organization", () => organizationId(reader)));
  const points = into("contact_points", () => contactPoints(reader, options));
  // The organisation is the publisher; whom to ask comes first.
  const shown = made.organization === undefined ? points : points.filter(({ role }) => role !== "publisher");
  const asked = shown.filter(({ role }) => role === "contact");
  set("contact_points", [...asked, ...shown.filter(({ role }) => role !== "contact")]);
  set(
    "temporal_coverage",
    into("temporal_coverage", () => temporalCoverage(reader)),
  );
  set(
    "spatial",
    into("spatial", () => spatialCoverage(reader)),
  );
  set(
    "schema",
    into("schema", () => schemaOfDataset(reader)),
  );
  const links = linksOf(reader);
  const landing = links.find(({ kind }) => kind === "landing-page");
  const harvest = into("harvest", () => ({
    ...said("uri", reader.id()),
    ...said(
      "dct_identifier",
      reader.peek("identifier").some((one) => "value" in one && one.value !== id)
        ? reader.text("identifier")?.trim()
        : undefined,
    ),
    ...said("remote_url", landing !== undefined && /^https?:\/\//.test(landing.peekUrl()) ? landing.url : undefined),
    ...said("created_at", dateOf(reader, "created")),
    ...said("issued_at", dateOf(reader, "issued")),
    ...said("modified_at", dateOf(reader, "modified")),
  }));
  if (Object.keys(harvest).length > 0) set("harvest", harvest);
  const conditions = into("extras.dcat", () => conditionsOf(reader));
  if (Object.keys(conditions).length > 0) set("extras", { dcat: conditions });
  set(
    "resources",
    links.flatMap((link) => (link.kind === "landing-page" ? [] : (udataResource(link, reader) ?? []))),
  );
  const value = { ...options.defaults, ...made } as UdataDataset;
  return result(value, reader.diagnostics, reader.losses(), reader.trace);
}

const said = <Key extends string>(key: Key, value: string | undefined): { [K in Key]?: string } =>
  value === undefined ? {} : ({ [key]: value } as { [K in Key]?: string });

const OBJECT_ID = /^[0-9a-f]{24}$/;

/** The id of the dataset at the portal itself, for one that came from there. */
function ownId(reader: DcatReader): string | undefined {
  for (const node of reader.nodes("admsIdentifier")) {
    const [notation] = node.peek("notation");
    if (notation !== undefined && "value" in notation && OBJECT_ID.test(String(notation.value)))
      return node.text("notation");
  }
  const [identifier] = reader.peek("identifier");
  const is = identifier !== undefined && "value" in identifier && OBJECT_ID.test(String(identifier.value));
  return is ? reader.literal("identifier")?.value : undefined;
}

/** The id of the publisher, where it is one of udata: 24 hexadecimal digits. */
function organizationId(reader: DcatReader): string | undefined {
  const publisher = reader.one("publisher");
  const [identifier] = publisher?.peek("identifier") ?? [];
  const id = identifier !== undefined && "value" in identifier ? String(identifier.value) : "";
  return OBJECT_ID.test(id) ? publisher?.literal("identifier")?.value : undefined;
}

/** An alternative title that is an abbreviation: `RPG`, `BD-TOPO`. */
function acronymOf(reader: DcatReader): string | undefined {
  for (const value of reader.peek("alternative")) {
    const text = "value" in value && typeof value.value === "string" ? value.value.trim() : "";
    if (!/^[\p{Lu}\d][\p{L}\d_-]{1,15}$/u.test(text) || !/\p{Lu}.*\p{Lu}/u.test(text)) continue;
    if (reader.peek("alternative").length === 1) reader.literal("alternative");
    return text;
  }
  return undefined;
}

/** Keywords, the names of themes, and the tags that data.gouv.fr knows INSPIRE data and high-value datasets by. */
function tagsOf(reader: DcatReader): string[] {
  const themes = themesOf(reader);
  const [language = "fr"] = reader.languages;
  const tags = new Set(reader.into("tags", () => udataTags(keywordsOf(reader), reader)));
  const add = (text: string | undefined): void => {
    const tag = text === undefined ? undefined : udataTag(text);
    if (tag !== undefined) tags.add(tag);
  };
  reader.into("tags", () => {
    for (const { labels } of themes.eu) add((labels as Readonly<Record<string, string>>)[language] ?? labels.en);
    const inspire = themes.inspire;
    if (inspire.length > 0) tags.add("inspire");
    for (const { code, label } of inspire) add(inspireThemeLabel(code, language) ?? label);
    const legislation = reader.nodes("applicableLegislation").filter(({ node }) => node.$id === HVD_REGULATION);
    for (const one of legislation) one.take();
    const categories = themes.hvd;
    if (legislation.length > 0 || categories.length > 0) tags.add("hvd");
    for (const { iri, label, broader } of categories) {
      const tag = hvdTag(iri) ?? (broader === undefined ? undefined : hvdTag(`http://data.europa.eu/bna/${broader}`));
      if (tag !== undefined) tags.add(tag);
      if (hvdTag(iri) === undefined) add(label);
    }
  });
  return [...tags];
}

/** The id of the licence. One that data.gouv.fr has no id for is said in the extras. */
function licenceId(reader: DcatReader): string | undefined {
  const view = licenceOf(reader);
  const licence = view?.peekLicence();
  const id = licence === undefined ? undefined : udataLicenceId(licence);
  if (id !== undefined) void view?.licence;
  return id;
}

function frequencyValue(reader: DcatReader): UdataDataset["frequency"] {
  const frequency = frequencyOf(reader);
  if (frequency === undefined) return undefined;
  const value = udataFrequency(frequency.code);
  if (value === undefined)
    reader.report(
      "frequency",
      `udata has no value for “${frequency.label}”; the frequency is left out.`,
      "warning",
      "accrualPeriodicity",
    );
  return value;
}

/** Everyone who has to do with the dataset, once for each role that udata has. */
function contactPoints(reader: DcatReader, options: UdataOptions): NonNullable<UdataDataset["contact_points"]> {
  const found = new Map<string, NonNullable<UdataDataset["contact_points"]>[number]>();
  for (const contact of contactsOf(reader, options)) {
    const name = contact.name;
    const email = contact.email;
    const form = contact.url;
    for (const code of contact.roles) {
      const role = udataRole(code);
      if (role === undefined) {
        reader.report("role", `udata has no role “${code}”; “${name ?? email ?? ""}” is left out.`);
        continue;
      }
      const isReached = email !== undefined || form !== undefined;
      if (name === undefined || (role === "contact" && !isReached)) {
        reader.report(
          "contact",
          `The ${role} “${name ?? email ?? ""}” has no ${name === undefined ? "name" : "mail address and no page"}, and is left out.`,
        );
        continue;
      }
      const point = {
        name: fitField(reader, "contact_points[].name", name, 255),
        ...(email === undefined ? {} : { email }),
        ...(form === undefined || !/^https?:\/\//.test(form) ? {} : { contact_form: form }),
        role,
      };
      if (role === "contact" && point.email === undefined && point.contact_form === undefined) continue;
      found.set(JSON.stringify(point), point);
    }
  }
  return [...found.values()];
}

/** One period: from the first beginning to the last end. udata has none without a beginning. */
function temporalCoverage(reader: DcatReader): UdataDataset["temporal_coverage"] {
  const periods = temporalOf(reader);
  if (periods.length > 1)
    reader.report(
      "temporal-coverage",
      `The ${periods.length} periods are one in udata: from the first to the last day.`,
      "info",
      "temporal",
    );
  const starts = periods
    .flatMap(({ start }) => start ?? [])
    .filter((day) => /^\d{4}-/.test(day))
    .sort();
  const ends = periods
    .flatMap(({ end }) => end ?? [])
    .filter((day) => /^\d{4}-/.test(day))
    .sort();
  const [start] = starts;
  const end = periods.every((period) => period.end !== undefined) ? ends.at(-1) : undefined;
  if (start !== undefined && end !== undefined && end < start) {
    reader.report(
      "temporal-coverage",
      `The period ${start} to ${end} ends before it begins; it is left out.`,
      "warning",
      "temporal",
    );
    return undefined;
  }
  if (start !== undefined) return { start, ...(end === undefined ? {} : { end }) };
  if (periods.length > 0)
    reader.report(
      "temporal-coverage",
      "udata has no period without a beginning; it is left out.",
      "warning",
      "temporal",
    );
  return undefined;
}

/** Zones where each place is one, else the area as a MultiPolygon: udata takes no both. */
function spatialCoverage(reader: DcatReader): UdataDataset["spatial"] {
  const extent = extentOf(reader);
  const zones = extent.places.flatMap((place) => {
    const { $id } = place.reader.node;
    const zone = $id === undefined ? undefined : zoneOfPlace($id);
    return zone === undefined ? [] : [{ zone, place }];
  });
  if (zones.length > 0) {
    for (const { place } of zones) {
      place.reader.id();
      place.reader.label();
    }
    const ids = [...new Set(zones.map(({ zone }) => zone))];
    const levels = new Set(ids.map(granularityOf));
    const level = granularityIn(reader) ?? (levels.size === 1 ? [...levels][0] : undefined);
    return { zones: ids, ...(level === undefined ? {} : { granularity: level }) };
  }
  const polygons = extent.places.flatMap((place) => {
    const geometry = place.geometry;
    if (geometry?.type === "Polygon") return [geometry.coordinates];
    if (geometry?.type === "MultiPolygon") return geometry.coordinates;
    const box = place.bbox === undefined ? undefined : boxGeometry(place.bbox);
    return box?.type === "Polygon" ? [box.coordinates] : [];
  });
  const level = granularityIn(reader);
  const area = polygons.length === 0 ? {} : { geom: { type: "MultiPolygon" as const, coordinates: polygons } };
  const coverage = { ...area, ...(level === undefined ? {} : { granularity: level }) };
  return Object.keys(coverage).length === 0 ? undefined : coverage;
}

/** How fine the data are, where the record says it as udata does. Source: udata, `/api/1/spatial/granularities/`. */
function granularityIn(reader: DcatReader): string | undefined {
  const [value] = reader.peek("spatialResolutionAsText");
  const text = value !== undefined && "value" in value ? String(value.value) : "";
  if (!/^(?:poi|country|country-group|country-subset|[a-z]{2}:[a-z]+)$/.test(text)) return undefined;
  return reader.literal("spatialResolutionAsText")?.value;
}

function schemaOfDataset(reader: DcatReader): UdataDataset["schema"] {
  for (const standard of reader.nodes("conformsTo")) {
    const { $id } = standard.node;
    if ($id === undefined || !isSchema($id)) continue;
    return readSchema(standard, $id);
  }
  return undefined;
}

/** What the harvesters of udata keep beside its fields: `extras.dcat`. */
function conditionsOf(reader: DcatReader): Record<string, string[]> {
  const licence = licenceOf(reader);
  const known = licence?.peekLicence();
  const named = known !== undefined && udataLicenceId(known) !== undefined;
  const licences = named || licence === undefined ? [] : [licence.iri, licence.text].flatMap((one) => one ?? []);
  // The name of an access right of the EU’s list is said by access_type.
  const accessRights = reader
    .nodes("accessRights")
    .flatMap((one) => one.text("description") ?? (one.node.$id === undefined ? one.label() : undefined) ?? []);
  const rights = haveSameRights(reader)
    ? rightsOf(reader)
    : rightsOf(reader, ({ path }) => !path.startsWith("distribution"));
  const provenance = reader
    .nodes("provenance")
    .flatMap((one) => one.text("description") ?? one.label() ?? one.id() ?? []);
  const all = { accessRights, rights, license: licences, provenance };
  return Object.fromEntries(
    Object.entries(all).flatMap(([key, texts]) =>
      texts.length === 0 ? [] : [[key, [...new Set(texts.map((text) => text.trim()))]]],
    ),
  );
}
