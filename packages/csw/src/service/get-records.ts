import { XmlWriter } from "@metabridge/xml";
import type { Filter } from "./filter.js";
import { PROPERTY_PREFIXES, writeFilter } from "./filter-xml.js";
import { type CswVersion, NAMESPACES } from "./namespaces.js";

/** Which records are wanted, and how. */
export interface GetRecordsQuery {
  /** The position of the first record, from 1. Default 1. */
  readonly startPosition?: number;
  /** Default 10. */
  readonly maxRecords?: number;
  /** `hits` asks for the count alone. Default `results`. */
  readonly resultType?: "results" | "hits";
  /** The name space of the encoding. Default csw:Record. */
  readonly outputSchema?: string;
  /** Default `full`. */
  readonly elementSetName?: "brief" | "summary" | "full";
  /** What is searched: `gmd:MD_Metadata`. Default `csw:Record`. */
  readonly typeNames?: string;
  /** A filter, or a constraint in CQL text. */
  readonly constraint?: Filter | string;
  /** The property to sort by, such as `dc:identifier`; ascending. Default: as the server has them. */
  readonly sortBy?: string;
}

const TYPE_PREFIXES: Readonly<Record<string, string>> = {
  gmd: "http://www.isotc211.org/2005/gmd",
  mdb: "http://standards.iso.org/iso/19115/-3/mdb/2.0",
};

/** A GetRecords request as key and value pairs: OGC 07-006r1, 10.8.2. */
export function getRecordsParameters(query: GetRecordsQuery, version: CswVersion): Record<string, string> {
  const { typeNames = "csw:Record", outputSchema = NAMESPACES[version].csw, constraint, sortBy } = query;
  const prefix = typeNames.split(":")[0] ?? "";
  const uri = TYPE_PREFIXES[prefix];
  return {
    service: "CSW",
    version,
    request: "GetRecords",
    resultType: query.resultType ?? "results",
    typeNames,
    ...(uri === undefined ? {} : { namespace: `xmlns(${prefix}=${uri})` }),
    elementSetName: query.elementSetName ?? "full",
    outputSchema,
    startPosition: String(query.startPosition ?? 1),
    maxRecords: String(query.maxRecords ?? 10),
    ...(sortBy === undefined ? {} : { sortBy: `${sortBy}:A` }),
    ...(constraint === undefined ? {} : constraintParameters(constraint, version)),
  };
}

function constraintParameters(constraint: Filter | string, version: CswVersion): Record<string, string> {
  const language = { constraint_language_version: version === "2.0.2" ? "1.1.0" : "2.0.0" };
  if (typeof constraint === "string") return { constraintLanguage: "CQL_TEXT", ...language, constraint };
  const writer = new XmlWriter({ pretty: false });
  writeFilter(writer, constraint, version);
  const text = writer.toString();
  const end = text.indexOf(">");
  const declared = `${text.slice(0, end)}${declarations(version)}${text.slice(end)}`;
  return { constraintLanguage: "FILTER", ...language, constraint: declared };
}

const prefixes = (version: CswVersion): [string, string][] => {
  const { csw, ows, filter, gml } = NAMESPACES[version];
  return Object.entries({ csw, ows, [version === "2.0.2" ? "ogc" : "fes"]: filter, gml, ...PROPERTY_PREFIXES });
};

const declarations = (version: CswVersion): string =>
  prefixes(version)
    .map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`)
    .join("");

/** A GetRecords request in XML: OGC 07-006r1, 10.8.3; OGC 12-176r7, 7.3.4. */
export function getRecordsXml(query: GetRecordsQuery, version: CswVersion): string {
  const { typeNames = "csw:Record", outputSchema = NAMESPACES[version].csw, constraint, sortBy } = query;
  const writer = new XmlWriter({ pretty: false });
  openRequest(writer, "GetRecords", version);
  const prefix = typeNames.split(":")[0] ?? "";
  const uri = TYPE_PREFIXES[prefix];
  if (uri !== undefined) writer.attribute(`xmlns:${prefix}`, uri);
  // 3.0 has no resultType: a request for no records is one for the count.
  const isHits = query.resultType === "hits";
  if (version === "2.0.2") writer.attribute("resultType", query.resultType ?? "results");
  writer.attribute("outputSchema", outputSchema);
  writer.attribute("startPosition", String(query.startPosition ?? 1));
  writer.attribute("maxRecords", String(isHits && version === "3.0.0" ? 0 : (query.maxRecords ?? 10)));
  writer.open("csw:Query");
  writer.attribute("typeNames", typeNames);
  writer.leaf("csw:ElementSetName", query.elementSetName ?? "full");
  if (constraint !== undefined) {
    writer.open("csw:Constraint");
    writer.attribute("version", version === "2.0.2" ? "1.1.0" : "2.0.0");
    if (typeof constraint === "string") writer.leaf("csw:CqlText", constraint);
    else writeFilter(writer, constraint, version);
    writer.close();
  }
  if (sortBy !== undefined) writeSortBy(writer, sortBy, version);
  writer.close();
  writer.close();
  return writer.toString();
}

function writeSortBy(writer: XmlWriter, property: string, version: CswVersion): void {
  const prefix = version === "2.0.2" ? "ogc" : "fes";
  writer.open(`${prefix}:SortBy`);
  writer.open(`${prefix}:SortProperty`);
  writer.leaf(`${prefix}:${version === "2.0.2" ? "PropertyName" : "ValueReference"}`, property);
  writer.leaf(`${prefix}:SortOrder`, "ASC");
  writer.close();
  writer.close();
}

/** Opens a request with the name spaces that requests use. */
function openRequest(writer: XmlWriter, operation: string, version: CswVersion): void {
  writer.open(`csw:${operation}`);
  for (const [prefix, uri] of prefixes(version)) writer.attribute(`xmlns:${prefix}`, uri);
  writer.attribute("service", "CSW");
  writer.attribute("version", version);
}
