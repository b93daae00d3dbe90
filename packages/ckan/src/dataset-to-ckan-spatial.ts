import { type Result, result } from "@metabridge/core";
import type { Resource } from "@metabridge/dcat";
import {
  accessRightsOf,
  boxGeometry,
  byRole,
  calendarDate,
  contactPointOf,
  contactsOf,
  DcatReader,
  extentOf,
  frequencyOf,
  keywordsOf,
  licencesOf,
  linksOf,
  markdown,
  type PortalLink,
  referenceSystemsOf,
  rightsOf,
  temporalOf,
} from "@metabridge/portal";
import { findLanguage, findStatus, ISO_PROGRESS_OF_STATUS } from "@metabridge/vocabularies";
import { nameOf, titleOf } from "./dataset-to-ckan.js";
import { ckanLicenceId } from "./licence-id.js";
import type { CkanOptions } from "./options.js";
import { owningOrganization } from "./organization.js";
import type { CkanPackage, CkanResource } from "./package.js";
import { commonResource } from "./resource.js";
import { ckanTags } from "./tag.js";
import { termOf } from "./value-field.js";

/** CI_OnLineFunctionCode of what people do with a link. */
const FUNCTIONS: Readonly<Partial<Record<PortalLink["kind"], string>>> = {
  download: "download",
  documentation: "information",
  information: "information",
  "landing-page": "information",
};

/**
 * A record as the ISO harvester of ckanext-spatial writes it: title, notes, tags and resources, and all else in extras,
 * among them the outline that CKAN searches by. Source: ckanext-spatial, `get_package_dict`.
 *
 * @example
 * ```ts
 * import { datasetToCkanSpatial } from "@metabridge/ckan";
 * const { value } = datasetToCkanSpatial({
 *   $type: "Dataset",
 *   title: [{ value: "Street trees" }],
 *   description: [{ value: "All trees along streets." }],
 *   accrualPeriodicity: { $id: "http://publications.europa.eu/resource/authority/frequency/ANNUAL" },
 * });
 * console.log(value.extras?.find(({ key }) => key === "frequency-of-update")?.value); // annually
 * ```
 */
export function datasetToCkanSpatial(resource: Resource, options: CkanOptions = {}): Result<CkanPackage> {
  const { languages, trace } = options;
  const reader = DcatReader.open(resource, { portal: "ckan", languages, trace });
  const into = <T>(field: string, make: () => T): T => reader.into(field, make);
  const title = into("title", () => titleOf(reader));
  if (title === undefined) reader.missing("title", "title");
  const notes = into("notes", () => reader.text("description"));
  if (notes === undefined) reader.missing("notes", "description");
  const name = nameOf(reader, title, options);
  const tags = into("tags", () => ckanTags(keywordsOf(reader), reader));
  const extras: { key: string; value: string }[] = [];
  const add = (key: string, make: () => unknown): void => {
    const value = into(`extras[].${key}`, make);
    if (value === undefined || value === "" || (Array.isArray(value) && value.length === 0)) return;
    extras.push({ key, value: typeof value === "string" ? value : JSON.stringify(value) });
  };
  reader.ignore("resourceType", "the extra resource-type says it");
  addExtras(reader, resource, add, options);
  const licence = into("license_id", () => licencesOf(reader).flatMap((one) => one.peekLicence() ?? [])[0]);
  const owner = options.ownerOrg ?? owningOrganization(reader)?.name;
  const resources = linksOf(reader).map((link) => spatialResource(link, reader));
  const value: CkanPackage = {
    name,
    ...(title === undefined ? {} : { title }),
    ...(notes === undefined ? {} : { notes: markdown(notes) }),
    ...(tags.length === 0 ? {} : { tags }),
    ...(owner === undefined ? {} : { owner_org: owner }),
    ...(licence === undefined ? {} : { license_id: ckanLicenceId(licence, options.licences) }),
    ...(extras.length === 0 ? {} : { extras }),
    ...(resources.length === 0 ? {} : { resources }),
  };
  return result({ ...options.defaults, ...value }, reader.diagnostics, reader.losses(), reader.trace);
}

/** The extras, in the order in which the harvester writes them. */
function addExtras(
  reader: DcatReader,
  resource: Resource,
  add: (key: string, make: () => unknown) => void,
  options: CkanOptions,
): void {
  const [record] = reader.nodes("isPrimaryTopicOf");
  const contacts = contactsOf(reader, options);
  add("guid", () => record?.text("identifier") ?? reader.text("identifier"));
  add("spatial-reference-system", () => systemOf(reader));
  add("dataset-reference-date", () => datesOf(reader));
  add("metadata-language", () => {
    const [language] = record?.nodes("language") ?? [];
    const known = language === undefined ? undefined : findLanguage(language.node.$id ?? "");
    if (known !== undefined) language?.take();
    return known?.bibliographic;
  });
  add("metadata-date", () => dayOf(record, "modified") ?? dayOf(record, "created"));
  add("coupled-resource", () => reader.iris("servesDataset").map((href) => ({ href: [href] })));
  add("contact-email", () => byRole(contacts, ["pointOfContact"])?.email ?? contactPointOf(contacts)?.email);
  add("frequency-of-update", () => frequencyOf(reader)?.iso);
  add("spatial-data-service-type", () => {
    const type = reader.one("serviceType");
    return type === undefined ? undefined : termOf(type)?.replace(/^.*[/#]/, "");
  });
  add("progress", () => {
    const status = findStatus(reader.one("status")?.node.$id ?? "");
    if (status === undefined) return undefined;
    reader.one("status")?.take();
    return ISO_PROGRESS_OF_STATUS[status.code];
  });
  add("resource-type", () =>
    resource.$type === "DatasetSeries" ? "series" : resource.$type === "DataService" ? "service" : "dataset",
  );
  const licences = licencesOf(reader);
  add("licence", () => [
    ...new Set([...licences.flatMap((one) => one.text ?? one.licence?.title ?? []), ...rightsOf(reader)]),
  ]);
  add("licence_url", () => licences.flatMap((one) => one.iri ?? one.licence?.url ?? [])[0]);
  add("access_constraints", () => {
    const known = accessRightsOf(reader);
    const stated = reader
      .nodes("accessRights")
      .flatMap((one) => one.text("description") ?? one.label() ?? one.id() ?? []);
    return stated.length > 0 ? stated : known === undefined ? [] : [known.code];
  });
  add("graphic-preview-file", () => reader.iri("depiction"));
  const [period] = temporalOf(reader, "any");
  add("temporal-extent-begin", () => period?.start);
  add("temporal-extent-end", () => period?.end);
  add("responsible-party", () =>
    contacts.flatMap((contact) => {
      const name = contact.organisation ?? contact.name;
      return name === undefined ? [] : [{ name, roles: contact.roles }];
    }),
  );
  const extent = extentOf(reader);
  const box = reader.into("extras[].spatial", () => extent.bbox);
  if (box === undefined) return;
  const [west, south, east, north] = box;
  add("bbox-east-long", () => String(east));
  add("bbox-north-lat", () => String(north));
  add("bbox-south-lat", () => String(south));
  add("bbox-west-long", () => String(west));
  add("spatial", () => boxGeometry(box));
}

/** The name of the reference system, as the ISO record’s code: a URN. */
function systemOf(reader: DcatReader): string | undefined {
  const [first] = referenceSystemsOf(reader);
  return first?.crs?.urn ?? first?.title ?? first?.iri;
}

/** CI_Date: each with its type. */
function datesOf(reader: DcatReader): { type: string; value: string }[] {
  return (
    [
      ["creation", "created"],
      ["publication", "issued"],
      ["revision", "modified"],
    ] as const
  ).flatMap(([type, property]) => {
    const value = dayOf(reader, property);
    return value === undefined ? [] : [{ type, value }];
  });
}

function dayOf(reader: DcatReader | undefined, property: "created" | "issued" | "modified"): string | undefined {
  const [value] = reader?.peek(property) ?? [];
  const date = value !== undefined && "value" in value ? calendarDate(String(value.value), "any") : undefined;
  if (date !== undefined) reader?.literal(property);
  return date?.replace(/T.*$/, "").replace(/(?:Z|[+-]\d{2}:\d{2})$/, "");
}

function spatialResource(link: PortalLink, dataset: DcatReader): CkanResource {
  const resource = commonResource(link, dataset);
  const protocol = dataset.into("resources[].resource_locator_protocol", () => link.protocol);
  const code = FUNCTIONS[link.kind];
  return {
    ...resource,
    ...(protocol === undefined ? {} : { resource_locator_protocol: protocolName(protocol.id) }),
    ...(code === undefined ? {} : { resource_locator_function: code }),
  };
}

/** As GeoNetwork writes protocols: `OGC:WMS`. */
function protocolName(id: string): string {
  return /^(?:WMS|WMTS|WFS|WCS|CSW|SOS|SPS|WPS)$/.test(id) ? `OGC:${id}` : id;
}
