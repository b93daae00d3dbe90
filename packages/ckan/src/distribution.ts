import { iri, nonNegativeInteger, safeIri, text, XSD } from "@metabridge/dcat";
import type { JsonReader } from "@metabridge/portal";
import { findFileFormat, findServiceProtocol, findStatus, ianaMediaType, licenceOfUrl } from "@metabridge/vocabularies";
import { readAgent, readContact, saysSomething } from "./agent.js";
import { type Draft, put } from "./draft.js";
import { RESOURCE_STATUS, RESOURCE_VALUES, SERVICE_VALUES } from "./fields-of-dcat-ap.js";
import { textsOf } from "./fluent.js";
import { readValue, term } from "./value-field.js";

/** What CKAN says of a resource as a piece of its own data base. */
const OF_CKAN = [
  "state",
  "position",
  "package_id",
  "revision_id",
  "datastore_active",
  "cache_url",
  "cache_last_updated",
  "url_type",
];

/** The page of the resource, below that of its dataset. Source: ckanext-dcat, `resource_uri`. */
function pageOf(json: JsonReader, dataset: string | undefined): string | undefined {
  const id = dataset === undefined ? undefined : json.string("id");
  return id === undefined ? undefined : `${dataset}/resource/${encodeURIComponent(id)}`;
}

/** A resource, as dcat:Distribution; `page` is the dataset’s page in CKAN, where that is known. Source: ckanext-dcat, `_parse_dataset` and `_graph_from_dataset` of its profiles. */
export function readDistribution(json: JsonReader, page?: string): Draft {
  const distribution: Draft = { $type: "Distribution" };
  const $id = json.url("uri") ?? pageOf(json, page);
  if ($id !== undefined) distribution.$id = $id;
  put(distribution, "title", textsOf(json, "name"));
  put(distribution, "description", textsOf(json, "description"));
  urls(json, distribution);
  formats(json, distribution);
  const size = json.number("size");
  put(distribution, "byteSize", size === undefined ? undefined : nonNegativeInteger(size));
  put(distribution, "checksum", checksum(json));
  put(distribution, "rights", statements(json));
  const licence = json.string("license");
  if (licence !== undefined) put(distribution, "license", term(licenceIri(licence) ?? licence, "LicenseDocument"));
  for (const value of RESOURCE_VALUES) put(distribution, value.dcat, readValue(json, value));
  // DCAT-AP wants the EU’s status, ckanext-dcat the one of ADMS.
  const status = json.string(RESOURCE_STATUS.field);
  if (status !== undefined)
    put(distribution, "status", term(findStatus(status)?.distributionStatus ?? status, "Concept"));
  fallBack(json, distribution, "issued", "created");
  fallBack(json, distribution, "modified", "last_modified");
  const services = json.objects("access_services").map(readService).filter(saysSomething);
  put(distribution, "accessService", [...services, ...locatedService(json)]);
  for (const key of OF_CKAN) json.ignore(key, "CKAN’s own, not about the data");
  return distribution;
}

/** An http address of a licence that the EU has a concept for; other texts stay as they are. */
function licenceIri(written: string): string | undefined {
  return safeIri(written) ?? licenceOfUrl(written)?.url;
}

function urls(json: JsonReader, distribution: Draft): void {
  const url = json.url("url");
  // A file that lies in CKAN itself is there to be downloaded.
  const download = json.url("download_url") ?? (json.string("url_type") === "upload" ? url : undefined);
  const access = json.url("access_url") ?? url ?? download;
  put(distribution, "accessURL", access === undefined ? undefined : [iri(access)]);
  put(distribution, "downloadURL", download === undefined ? undefined : [iri(download)]);
}

function formats(json: JsonReader, distribution: Draft): void {
  const name = json.string("format");
  const mime = json.string("mimetype");
  const format = name === undefined ? undefined : findFileFormat(name);
  if (name !== undefined)
    put(
      distribution,
      "format",
      format?.fileType === undefined
        ? { $type: "MediaTypeOrExtent", label: [text(name)] }
        : term(format.fileType, "MediaTypeOrExtent"),
    );
  if (mime === undefined) return;
  const media = ianaMediaType(mime) ?? safeIri(mime);
  put(
    distribution,
    "mediaType",
    media === undefined ? { $type: "MediaType", label: [text(mime)] } : term(media, "MediaType"),
  );
}

/** `hash` is the value alone, or has the algorithm before it: `md5:…`. */
function checksum(json: JsonReader): Draft | undefined {
  const written = json.string("hash");
  const named = json.string("hash_algorithm");
  if (written === undefined) return undefined;
  const [, prefix, value = ""] = /^(?:(md5|sha-?\d{1,3}):)?(.*)$/i.exec(written) ?? [];
  if (!/^(?:[\da-f]{2})+$/i.test(value)) {
    json.report("value", `“${written}” is no checksum; it is left out.`, "warning", `${json.path}/hash`);
    return undefined;
  }
  const draft: Draft = { $type: "Checksum", checksumValue: { value: value.toLowerCase(), datatype: XSD.hexBinary } };
  const name = named ?? prefix;
  if (name === undefined) return draft;
  const known = /^(md5|sha-?\d{1,3})$/i.exec(name)?.[1]?.toLowerCase().replace("-", "");
  const id = known === undefined ? safeIri(name) : `http://spdx.org/rdf/terms#checksumAlgorithm_${known}`;
  if (id === undefined)
    json.report(
      "value",
      `“${name}” is no algorithm of checksums; it is left out.`,
      "warning",
      `${json.path}/hash_algorithm`,
    );
  put(draft, "algorithm", id === undefined ? undefined : term(id, "ChecksumAlgorithm"));
  return draft;
}

function statements(json: JsonReader): unknown[] {
  const texts = textsOf(json, "rights");
  const [only, ...others] = texts;
  const id = only === undefined || others.length > 0 ? undefined : safeIri(only.value);
  if (id !== undefined) return [term(id, "RightsStatement")];
  return texts.length === 0 ? [] : [{ $type: "RightsStatement", label: texts }];
}

/** The date that CKAN keeps of a resource, where nobody gave another. */
function fallBack(json: JsonReader, distribution: Draft, property: string, field: string): void {
  const date = json.date(field);
  if (distribution[property] === undefined) put(distribution, property, date);
}

function readService(json: JsonReader): Draft {
  const service: Draft = { $type: "DataService" };
  const $id = json.url("uri");
  if ($id !== undefined) service.$id = $id;
  for (const value of SERVICE_VALUES) put(service, value.dcat, readValue(json, value));
  put(
    service,
    "format",
    json.strings("format").map((name) => {
      const id = findFileFormat(name)?.fileType ?? safeIri(name);
      return id === undefined ? { $type: "MediaTypeOrExtent", label: [text(name)] } : term(id, "MediaTypeOrExtent");
    }),
  );
  const keywords = json.strings("keyword").flatMap((one) => one.split(","));
  put(
    service,
    "keyword",
    keywords.map((one) => text(one.trim())),
  );
  put(service, "contactPoint", json.objects("contact").map(readContact).filter(saysSomething));
  put(service, "creator", json.objects("creator").map(readAgent).filter(saysSomething));
  put(service, "publisher", json.objects("publisher").map(readAgent).filter(saysSomething)[0]);
  return service;
}

/** ckanext-spatial: a link of an ISO record whose protocol is that of a service leads to that service. */
function locatedService(json: JsonReader): Draft[] {
  const protocol = findServiceProtocol(String(json.peek("resource_locator_protocol") ?? ""));
  const url = safeIri(String(json.peek("url") ?? ""));
  if (protocol === undefined || url === undefined) return [];
  json.string("resource_locator_protocol");
  const service: Draft = { $type: "DataService", endpointURL: [iri(url)] };
  put(service, "title", textsOf(json, "name"));
  if (protocol.specification !== undefined) put(service, "conformsTo", [term(protocol.specification, "Standard")]);
  return [service];
}
