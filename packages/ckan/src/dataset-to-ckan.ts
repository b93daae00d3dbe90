import { type Result, result } from "@metabridge/core";
import type { Resource } from "@metabridge/dcat";
import {
  boxGeometry,
  DcatReader,
  extentOf,
  fitField,
  geometryOf,
  keywordsOf,
  licenceOf,
  linksOf,
  markdown,
  oneLine,
  type PortalLink,
  referenceSystemsOf,
  rightsOf,
  slug,
  standardsOf,
  temporalOf,
  themesOf,
} from "@metabridge/portal";
import { activitiesOf } from "./activity-to-ckan.js";
import { partiesOf } from "./agent-to-ckan.js";
import { DATASET_VALUES, HVD_CATEGORY } from "./fields-of-dcat-ap.js";
import { keywordsByLanguage, translations } from "./fluent-to-ckan.js";
import { ckanLicenceId, licenceOfCkanId } from "./licence-id.js";
import type { CkanOptions } from "./options.js";
import { owningOrganization } from "./organization.js";
import type { CkanPackage, CkanResource } from "./package.js";
import { ckanResource } from "./resource.js";
import { datasetsAt, idAt } from "./site.js";
import { ckanTags } from "./tag.js";
import { ckanDate, termOf, writeValue } from "./value-field.js";

const RESERVED: ReadonlySet<string> = new Set(["new", "edit", "search"]);

/**
 * A record as CKAN with ckanext-dcat and ckanext-scheming takes it in `package_create`: the fields of the schema
 * `dcat_ap_full`, and those of dataset series. What has no field is in the losses.
 *
 * @example
 * ```ts
 * import { datasetToCkan } from "@metabridge/ckan";
 * const { value } = datasetToCkan({
 *   $type: "Dataset",
 *   title: [{ value: "Arbres d’alignement", language: "fr" }],
 *   description: [{ value: "Les arbres des rues.", language: "fr" }],
 *   distribution: [
 *     { $type: "Distribution", downloadURL: [{ $id: "https://example.org/arbres.csv" }], license: { $id: "https://opendatacommons.org/licenses/odbl/1-0/" } },
 *   ],
 * });
 * console.log(value.name, value.license_id, value.resources?.[0]?.format); // arbres-d-alignement odc-odbl CSV
 * ```
 */
export function datasetToCkan(resource: Resource, options: CkanOptions = {}): Result<CkanPackage> {
  const { languages, trace } = options;
  const reader = DcatReader.open(resource, { portal: "ckan", languages, trace });
  const made: Record<string, unknown> = {};
  const set = (field: string, value: unknown): void => {
    if (value !== undefined && !(Array.isArray(value) && value.length === 0)) made[field] = value;
  };
  const into = <T>(field: string, make: () => T): T => reader.into(field, make);

  const title = into("title", () => titleOf(reader));
  if (title === undefined) reader.missing("title", "title");
  const notes = into("notes", () => reader.text("description"));
  if (notes === undefined) reader.missing("notes", "description");
  set(
    "title_translated",
    into("title_translated", () => translations(reader, "title", options)),
  );
  set(
    "notes_translated",
    into("notes_translated", () => translations(reader, "description", options, "markdown")),
  );
  const name = nameOf(reader, title, options);
  if (resource.$type === "DatasetSeries") set("type", "dataset_series");
  reader.ignore("resourceType", "the type of the package says it");
  if (resource.$type === "DataService")
    reader.report(
      "service-as-dataset",
      "CKAN has datasets only: the service is one, with its address as a resource.",
      "info",
    );
  set(
    "uri",
    into("uri", () => uriOf(reader, options)),
  );
  set("id", idAt(options.siteUrl, resource.$id, "dataset"));
  identifiers(reader, set);
  set(
    "tags",
    into("tags", () => ckanTags(keywordsOf(reader), reader)),
  );
  if (options.formLanguages !== undefined)
    set(
      "tags_translated",
      into("tags_translated", () => keywordsByLanguage(reader, options)),
    );
  const parties = partiesOf(reader, options);
  for (const [field, value] of Object.entries(parties)) set(field, value);
  set("owner_org", options.ownerOrg ?? owningOrganization(reader)?.name);
  for (const value of DATASET_VALUES) {
    if (value.field === "identifier" || value === HVD_CATEGORY) continue;
    const written = into(value.field, () => writeValue(reader, value));
    set(
      value.field,
      value.field === "version" && typeof written === "string" ? fitField(reader, "version", written, 100) : written,
    );
  }
  const themes = into("theme", () => themesOfDataset(reader));
  set("theme", themes);
  set(
    "groups",
    themes.flatMap((iri) => (options.groups?.[iri] === undefined ? [] : [{ name: options.groups[iri] }])),
  );
  set(
    "version_notes",
    into("version_notes", () => translations(reader, "versionNotes", options) ?? reader.text("versionNotes")),
  );
  set(
    "provenance",
    into("provenance", () => provenance(reader, options)),
  );
  set(
    "conforms_to",
    into("conforms_to", () => standards(reader)),
  );
  set(
    "temporal_coverage",
    into("temporal_coverage", () => periods(reader)),
  );
  set(
    "spatial_coverage",
    into("spatial_coverage", () => places(reader)),
  );
  set(
    "qualified_relation",
    into("qualified_relation", () => relations(reader)),
  );
  set(
    "provenance_activity",
    into("provenance_activity", () => activitiesOf(reader, options)),
  );
  const hvd = into("extras[].hvd_category", () => writeValue(reader, HVD_CATEGORY));
  if (Array.isArray(hvd)) set("extras", [{ key: "hvd_category", value: JSON.stringify(hvd) }]);
  const licence = into("license_id", () => licenceOfDataset(reader, options));
  set("license_id", licence.id);
  resources(reader, licence, options, set);

  const value = {
    name,
    ...(title === undefined ? {} : { title }),
    ...(notes === undefined ? {} : { notes: markdown(notes) }),
    ...made,
  };
  const filled = { ...options.defaults, ...value } as CkanPackage;
  return result(filled, reader.diagnostics, reader.losses(), reader.trace);
}

/** The title, on one line; a blank one is none. */
export function titleOf(reader: DcatReader): string | undefined {
  const title = oneLine(reader.text("title") ?? "");
  return title === "" ? undefined : title;
}

/** A name of the title’s words: CKAN shows it in the address of the page. */
export function nameOf(
  reader: DcatReader,
  title: string | undefined,
  { taken = new Set(), siteUrl }: CkanOptions,
): string {
  const [record] = reader.nodes("isPrimaryTopicOf");
  const place = datasetsAt(siteUrl);
  const page = record?.node.$id;
  if (place !== undefined && page?.startsWith(place) === true && /^[a-z0-9_-]{2,100}$/.test(page.slice(place.length))) {
    record?.id();
    taken.add(page.slice(place.length));
    return page.slice(place.length);
  }
  const [identifier] = reader.peek("identifier") as readonly { value?: string }[];
  const text = title ?? identifier?.value ?? reader.node.$id ?? "dataset";
  const made = slug(text, { taken });
  return RESERVED.has(made) ? slug(`${made} dataset`, { taken }) : made;
}

/** The IRI of the dataset; that of its page in this very CKAN is made by CKAN itself. */
function uriOf(reader: DcatReader, { siteUrl }: CkanOptions): string | undefined {
  const id = reader.id();
  const place = datasetsAt(siteUrl);
  return place !== undefined && id?.startsWith(place) === true ? undefined : id;
}

/** The first identifier; all others, and those of other systems, are alternate ones. */
function identifiers(reader: DcatReader, set: (field: string, value: unknown) => void): void {
  const [first, ...others] = reader.peek("identifier") as readonly { value?: string }[];
  if (first !== undefined)
    set(
      "identifier",
      reader.into("identifier", () => reader.literal("identifier")?.value.trim()),
    );
  const alternate = reader.into("alternate_identifier", () => [
    ...(others.length === 0
      ? []
      : reader
          .literals("identifier")
          .slice(1)
          .map(({ value }) => value)),
    ...reader.nodes("admsIdentifier").flatMap((node) => node.text("notation") ?? node.id() ?? []),
  ]);
  set(
    "alternate_identifier",
    [...new Set(alternate)].filter((one) => one !== first?.value),
  );
}

/** EU data themes (named, or meant by INSPIRE themes and topic categories), then the IRIs of all other concepts. */
function themesOfDataset(reader: DcatReader): string[] {
  const themes = themesOf(reader);
  const eu = themes.euOrImplied.map(({ iri }) => iri);
  const inspire = themes.inspire.map(({ iri }) => iri);
  const topics = themes.topics.flatMap(({ iri }) => iri ?? []);
  const other = themes.other.flatMap(({ iri }) => iri ?? []);
  for (const concept of [...reader.nodes("theme"), ...reader.nodes("subject")])
    if (concept.id() !== undefined) concept.ignore("inScheme", "the IRI of the concept says it");
  return [...new Set([...eu, ...inspire, ...topics, ...other])];
}

function provenance(reader: DcatReader, options: CkanOptions): CkanPackage["provenance"] {
  const nodes = reader.nodes("provenance");
  const [node] = nodes;
  if (node !== undefined && nodes.length === 1) {
    const texts = translations(node, node.has("label") ? "label" : "description", options, "markdown");
    if (texts !== undefined) return texts;
  }
  const all = nodes.flatMap((one) => one.text("description") ?? one.label() ?? one.id() ?? []);
  for (const one of nodes) one.id();
  return all.length === 0 ? undefined : markdown([...new Set(all)].join("\n\n"));
}

/** Standards, and reference systems, which DCAT-AP 2 has among them. */
function standards(reader: DcatReader): string[] {
  const systems = referenceSystemsOf(reader).flatMap((one) => one.crs?.iri ?? termOf(one.reader) ?? []);
  return [...new Set([...standardsOf(reader).flatMap((one) => termOf(one.reader) ?? []), ...systems])];
}

function periods(reader: DcatReader): NonNullable<CkanPackage["temporal_coverage"]> {
  const dates = (name: "start" | "end", value: string | undefined): { start?: string; end?: string } => {
    const date = value === undefined ? undefined : ckanDate({ value });
    if (value !== undefined && date === undefined)
      reader.report("date", `“${value}” is no date for CKAN; it is left out.`, "warning", "temporal");
    return date === undefined ? {} : { [name]: date };
  };
  return temporalOf(reader, "any")
    .map(({ start, end }) => ({ ...dates("start", start), ...dates("end", end) }))
    .filter((period) => Object.keys(period).length > 0);
}

function places(reader: DcatReader): NonNullable<CkanPackage["spatial_coverage"]> {
  return extentOf(reader)
    .places.map((place) => {
      const uri = place.reader.id();
      const text = place.reader.label();
      const geom = place.reader.has("geometry") ? place.geometry : undefined;
      const box = place.reader.has("bbox") ? place.bbox : undefined;
      const outline = box === undefined ? undefined : boxGeometry(box);
      const isPoint = outline?.type === "Point";
      const [point] = place.reader.peek("centroid");
      const centroid = point === undefined || !("value" in point) ? undefined : geometryOf(point as { value: string });
      if (centroid !== undefined) place.reader.literals("centroid");
      return {
        ...(uri === undefined ? {} : { uri }),
        ...(text === undefined ? {} : { text }),
        ...(geom === undefined && !isPoint ? {} : { geom: geom ?? outline }),
        ...(outline === undefined || isPoint ? {} : { bbox: outline }),
        ...(centroid === undefined ? {} : { centroid }),
      };
    })
    .filter((place) => Object.keys(place).length > 0) as NonNullable<CkanPackage["spatial_coverage"]>;
}

function relations(reader: DcatReader): NonNullable<CkanPackage["qualified_relation"]> {
  return reader.nodes("qualifiedRelation").flatMap((node) => {
    const uri = node.id();
    const relation = node.iri("relation");
    const role = node.nodes("hadRole").flatMap((one) => termOf(one) ?? [])[0];
    const all = {
      ...(uri === undefined ? {} : { uri }),
      ...(relation === undefined ? {} : { relation }),
      ...(role === undefined ? {} : { role }),
    };
    return Object.keys(all).length === 0 ? [] : [all];
  });
}

/** The id of the licence that CKAN shows, and what of it the id does not say: the version, or a licence that has no id. */
interface DatasetLicence {
  readonly id?: string;
  readonly exact?: string;
}

function licenceOfDataset(reader: DcatReader, { licences }: CkanOptions): DatasetLicence {
  const own = reader.has("license");
  const view = licenceOf(reader);
  const licence = own ? view?.licence : view?.peekLicence();
  if (licence === undefined) {
    const exact = own ? (view?.iri ?? view?.text) : undefined;
    return exact === undefined ? {} : { exact };
  }
  const id = ckanLicenceId(licence, licences);
  if (licenceOfCkanId(id, licences)?.id === licence.id) return { id };
  const exact = licence.authority ?? licence.url;
  return exact === undefined ? { id } : { id, exact };
}

/** One resource for each thing that a user can take; pages about the dataset are its landing page and its documentation. */
function resources(
  reader: DcatReader,
  licence: DatasetLicence,
  options: CkanOptions,
  set: (field: string, value: unknown) => void,
): void {
  const links = linksOf(reader);
  const rights = reader.into("resources[].rights", () => rightsOfDataset(reader));
  const ofDataset = { rights, ...(licence.exact === undefined ? {} : { licence: licence.exact }) };
  const all: CkanResource[] = [];
  const documents: PortalLink[] = [];
  for (const link of links) {
    if (link.reader.type !== "Distribution" && link.reader.type !== "DataService") {
      documents.push(link);
      continue;
    }
    const siblings = links.filter((one) => one.reader.node === link.reader.node);
    const download = siblings.find(({ kind }) => kind === "download");
    const page = siblings.find((one) => one !== download && one.kind === "information");
    if (download !== undefined && link === page) continue;
    const made = ckanResource(link, link === download ? page : undefined, reader, ofDataset, options);
    // Each resource is a distribution of its own: those of one distribution do not share its IRI.
    if (all.some(({ uri }) => uri !== undefined && uri === made.uri)) delete made.uri;
    all.push(made);
  }
  const landing = documents.filter(({ kind }) => kind === "landing-page");
  const [first, ...others] = landing;
  set("url", first === undefined ? undefined : reader.into("url", () => first.url));
  const pages = [...others, ...documents.filter(({ kind }) => kind !== "landing-page")];
  set(
    "documentation",
    reader.into("documentation", () => [...new Set(pages.map((one) => one.url))]),
  );
  set("resources", all);
}

/** Rights that are said of the dataset itself. */
function rightsOfDataset(reader: DcatReader): string[] {
  const says = reader.has("distribution") && reader.has("rights");
  return says ? rightsOf(reader) : [];
}
