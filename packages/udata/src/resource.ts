import {
  type DcatReader,
  markdown,
  oneLine,
  type PortalLink,
  type PortalLinkKind,
  readDate,
  rightsOf,
} from "@metabridge/portal";
import type { UdataResource } from "./dataset.js";

/** What the kinds of links are called. Source: udata, `RESOURCE_TYPES`. */
const TYPES: Readonly<Record<PortalLinkKind, NonNullable<UdataResource["type"]>>> = {
  download: "main",
  service: "api",
  map: "other",
  documentation: "documentation",
  information: "other",
  "landing-page": "other",
};

const CHECKSUMS: ReadonlySet<string> = new Set(["sha1", "sha2", "sha256", "md5", "crc"]);

/** `csv`, `geojson`, `wms`: formats are lower-case, and those of files their extension. */
function formatOf(link: PortalLink): string | undefined {
  const protocol = link.kind === "service" ? link.protocol : undefined;
  if (protocol !== undefined) return protocol.id.toLowerCase();
  const format = link.format;
  return (format?.extension ?? format?.name ?? link.formatName)?.toLowerCase();
}

/** The title of the dataset, on one line; a blank one is none. */
export function titleOfDataset(dataset: DcatReader): string | undefined {
  const title = oneLine(dataset.text("title") ?? "");
  return title === "" ? undefined : title;
}

/** udata requires a title: that of the link, else the name of the file, else the format, else that of the dataset. */
function titleOf(link: PortalLink, format: string | undefined, dataset: string | undefined): string {
  const given = link.title;
  if (given !== undefined && given !== "") return given;
  const file = /\/([^/?#]+\.[a-z\d]{2,8})(?:[?#]|$)/i.exec(link.peekUrl().replace(/^[a-z]+:\/\/[^/]*/i, ""))?.[1];
  const name = link.kind === "service" ? undefined : file;
  return name ?? format?.toUpperCase() ?? dataset ?? link.peekUrl();
}

/** A schema of schema.data.gouv.fr by its name and version, any other by its address. */
function schemaOf(iri: string): NonNullable<UdataResource["schema"]> {
  const [, name, version] =
    /^https?:\/\/schema\.data\.gouv\.fr\/schemas\/([\w.-]+\/[\w.-]+)(?:\/v?(\d[\w.-]*))?\/schema(?:\.json)?$/.exec(
      iri,
    ) ?? [];
  if (name === undefined) return { url: iri };
  return { name, ...(version === undefined ? {} : { version }), url: iri };
}

/** The schema that a standard is; its name and version, where the address says them, are read with it. */
export function readSchema(standard: DcatReader, iri: string): NonNullable<UdataResource["schema"]> {
  standard.id();
  const schema = schemaOf(iri);
  if (standard.peek("title").some((one) => "value" in one && one.value === schema.name)) standard.text("title");
  if (standard.peek("versionInfo").some((one) => "value" in one && one.value === schema.version))
    standard.text("versionInfo");
  return schema;
}

/** Whether an address names a schema of data, and not a regulation or a profile. */
export function isSchema(iri: string): boolean {
  return /^https?:\/\/(?:schema\.data\.gouv\.fr\/|\S+(?:\.xsd|schema(?:\.json)?|\.schema\.json)$)/.test(iri);
}

/** A link as a resource; undefined where its address is none that udata takes. */
export function udataResource(link: PortalLink, dataset: DcatReader): UdataResource | undefined {
  const into = <T>(field: string, make: () => T): T => dataset.into(`resources[].${field}`, make);
  if (!/^(?:https?|ftps?):\/\/[^\s/?#]/i.test(link.peekUrl())) {
    dataset.report("resource.address", `“${link.peekUrl()}” is no web address; the resource is left out.`);
    return undefined;
  }
  const { reader } = link;
  const url = into("url", () => link.url);
  const format = into("format", () => formatOf(link));
  const title = into("title", () => titleOf(link, format, titleOfDataset(dataset)));
  const said = into("description", () => link.description);
  const repeats = dataset.peek("description").some((one) => "value" in one && one.value === said);
  // Of a service the record says the media type of the data.
  const mime = link.kind === "service" ? undefined : into("mime", () => link.mediaType);
  const filesize = into("filesize", () => link.byteSize);
  const [schema] = into("schema", () => link.conformsTo.flatMap((one) => schemaOfStandard(one.reader)));
  const harvest = into("harvest", () => harvestOf(reader, url));
  const extras = into("extras.dcat", () => conditions(link, dataset));
  return {
    title,
    ...(said === undefined || said === title || repeats ? {} : { description: markdown(said) }),
    type: TYPES[link.kind],
    filetype: "remote",
    url,
    ...(format === undefined ? {} : { format }),
    ...(mime === undefined ? {} : { mime }),
    ...(filesize === undefined ? {} : { filesize }),
    ...into("checksum", () => checksumOf(link)),
    ...(schema === undefined ? {} : { schema }),
    ...(harvest === undefined ? {} : { harvest }),
    ...(extras === undefined ? {} : { extras: { dcat: extras } }),
  };
}

function schemaOfStandard(standard: DcatReader): NonNullable<UdataResource["schema"]>[] {
  const { $id } = standard.node;
  if ($id === undefined || !isSchema($id)) return [];
  return [readSchema(standard, $id)];
}

function checksumOf(link: PortalLink): Pick<UdataResource, "checksum"> {
  const [node] = link.reader.nodes("checksum");
  const algorithm = node?.peek("algorithm")[0];
  const name =
    algorithm !== undefined && "$id" in algorithm
      ? algorithm.$id?.replace(/^.*checksumAlgorithm_/, "").toLowerCase()
      : undefined;
  if (name === undefined || !CHECKSUMS.has(name)) return {};
  const value = link.checksum?.value;
  return value === undefined ? {} : { checksum: { type: name as "md5", value } };
}

/** What the harvesters of udata keep of a distribution. */
function harvestOf(reader: DcatReader, url: string): UdataResource["harvest"] {
  if (reader.type !== "Distribution") return undefined;
  const { $id } = reader.node;
  const uri = $id === undefined || $id.startsWith("_:") || $id === url ? undefined : reader.id();
  const identifier = reader.text("identifier");
  const issued = dateOf(reader, "issued");
  const modified = dateOf(reader, "modified");
  const harvest = {
    ...(uri === undefined ? {} : { uri }),
    ...(identifier === undefined ? {} : { dct_identifier: identifier }),
    ...(issued === undefined ? {} : { issued_at: issued }),
    ...(modified === undefined ? {} : { modified_at: modified }),
  };
  return Object.keys(harvest).length === 0 ? undefined : harvest;
}

/** A day, or a day and time: as precise as the record. */
export function dateOf(reader: DcatReader, property: "created" | "issued" | "modified"): string | undefined {
  const [value] = reader.peek(property);
  const isTime = value !== undefined && "value" in value && String(value.value).includes("T");
  return readDate(reader, property, isTime ? "date-time" : "date");
}

/** Whether all distributions state the same rights: they are then those of the dataset. */
export function haveSameRights(dataset: DcatReader): boolean {
  const stated = new Set(
    dataset.nodes("distribution").map((one) => JSON.stringify(one.nodes("rights").map(({ node }) => node))),
  );
  return stated.size === 1;
}

/** Conditions of one resource that udata has no field for, as its harvesters keep them. */
function conditions(link: PortalLink, dataset: DcatReader): Record<string, string[]> | undefined {
  const isOwn = link.reader.type === "Distribution" && !haveSameRights(dataset);
  const rights = isOwn ? rightsOf(link.reader) : [];
  return rights.length === 0 ? undefined : { rights: rights.map((text) => text.trim()) };
}
