import type { DistributionBuilder, JsonReader } from "@metabridge/portal";
import { findServiceProtocol, licenceOfUrl, serviceProtocolOfUrl } from "@metabridge/vocabularies";

/** What udata says of a resource as a piece of its own data base. */
const OF_UDATA = ["latest", "preview_url", "metrics", "internal", "filetype"];

/** A resource as a distribution: a file, or the service that gives access. */
export function readResource(json: JsonReader, to: DistributionBuilder): void {
  const harvest = json.object("harvest");
  const url = json.url("url");
  const title = json.string("title");
  const format = json.string("format");
  const type = json.string("type");
  to.id(harvest?.url("uri"));
  const identifier = harvest?.string("dct_identifier");
  const own = json.string("id");
  to.plain("identifier", identifier ?? own);
  to.text("title", title).text("description", json.string("description"));
  const named = format === undefined ? undefined : findServiceProtocol(format);
  const protocol = named ?? (url === undefined ? undefined : serviceProtocolOfUrl(url));
  if (type === "api" && protocol !== undefined) to.service(url, { title, protocol });
  else if (type === "main" || type === "update" || json.peek("filetype") === "file") to.download(url);
  else to.access(url);
  to.mediaType(json.string("mime"));
  to.fileFormat(format);
  to.byteSize(json.number("filesize"));
  const checksum = json.object("checksum");
  const hash = checksum?.string("value");
  if (hash === undefined || /^(?:[\da-f]{2})+$/i.test(hash)) to.checksum(checksum?.string("type"), hash);
  else checksum?.report("checksum", `“${hash}” is no checksum; it is left out.`);
  const schema = json.object("schema");
  if (schema !== undefined)
    to.conformsTo({ title: schema.string("name"), url: schema.url("url"), version: schema.string("version") });
  const issued = harvest?.date("issued_at");
  const created = harvest?.date("created_at") ?? json.date("created_at");
  to.date("issued", issued ?? created);
  const modified = harvest?.date("modified_at");
  const changed = json.date("last_modified");
  to.date("modified", modified ?? changed);
  const dcat = json.object("extras")?.object("dcat");
  for (const text of dcat?.strings("rights") ?? []) to.rights(text);
  const [licence, ...others] = dcat?.strings("license") ?? [];
  if (licence !== undefined) to.licence(licenceOfUrl(licence) === undefined ? { name: licence } : { url: licence });
  for (const text of others) to.rights(text);
  for (const key of OF_UDATA) json.ignore(key, "udata’s own, or said by the address");
}
