import { type Result, result } from "@metabridge/core";
import type { Resource } from "@metabridge/dcat";
import { type JsonObject, JsonReader, ResourceBuilder } from "@metabridge/portal";
import { PORTAL } from "./options.js";
import { readLicense, readLinks, relate } from "./read-common.js";
import { boxes } from "./read-record.js";
import type { StacCollection } from "./schema.js";

/** The property of GeoDCAT-AP for a role of a provider. Source: STAC 1.1.0, “Provider Object”. */
const PROPERTIES = {
  licensor: "rightsHolder",
  producer: "creator",
  processor: "processor",
  host: "distributor",
} as const;

/**
 * A collection of STAC as a DCAT dataset; its assets are distributions.
 *
 * @example
 * ```ts
 * import { stacCollectionToDataset } from "@metabridge/ogc-records";
 * const { value } = stacCollectionToDataset({
 *   type: "Collection",
 *   stac_version: "1.1.0",
 *   id: "orthophotos",
 *   summaries: { gsd: [0.2] },
 * });
 * console.log("spatialResolutionInMeters" in value && value.spatialResolutionInMeters?.[0]?.value); // 0.2
 * ```
 */
export function stacCollectionToDataset(json: StacCollection): Result<Resource> {
  const reader = JsonReader.open(json as JsonObject, { portal: PORTAL });
  for (const key of ["type", "stac_version", "stac_extensions"]) reader.ignore(key, "how the collection is written");
  const to = new ResourceBuilder("Dataset");
  to.plain("identifier", reader.string("id")).text("title", reader.string("title"));
  to.text("description", reader.string("description")).keywords(reader.strings("keywords"));
  readLicense(reader, reader, to);
  for (const provider of reader.objects("providers")) readProvider(provider, to);
  for (const box of boxes(reader)) to.bbox(box);
  temporal(reader, to);
  summaries(reader, to);
  const assets = reader.object("assets");
  for (const key of assets?.keys ?? []) {
    const asset = assets?.object(key);
    if (asset !== undefined) readAsset(asset, to);
  }
  const resource = to.build();
  readLinks(reader, to, (property, iri) => relate(resource, property, iri));
  return result(resource, reader.diagnostics, reader.losses());
}

function readProvider(provider: JsonReader, to: ResourceBuilder): void {
  const fields = { name: provider.string("name"), url: provider.string("url"), kind: "organisation" as const };
  const roles = provider.strings("roles");
  const known = roles.flatMap((role) => (role in PROPERTIES ? [PROPERTIES[role as keyof typeof PROPERTIES]] : []));
  for (const property of known) to.agent(property, fields);
  if (known.length === 0) to.agent("contributor", fields);
}

function temporal(reader: JsonReader, to: ResourceBuilder): void {
  const at = reader.object("extent")?.object("temporal");
  const interval = at?.peek("interval");
  if (at === undefined || !Array.isArray(interval)) return;
  at.ignore("interval", "read here");
  // The first interval is around all, where there are several.
  const all = interval as readonly unknown[];
  for (const one of all.length > 1 ? all.slice(1) : all) {
    if (!Array.isArray(one)) continue;
    const [start, end] = (one as readonly unknown[]).map((side) => (typeof side === "string" ? side : undefined));
    to.period(start, end);
  }
}

/** gsd -> dcat:spatialResolutionInMeters; proj:code -> the reference systems. Others are losses. */
function summaries(reader: JsonReader, to: ResourceBuilder): void {
  const all = reader.object("summaries");
  if (all === undefined) return;
  for (const distance of all.strings("gsd")) to.metres(distance);
  for (const code of all.strings("proj:code")) to.referenceSystem(code);
}

function readAsset(asset: JsonReader, to: ResourceBuilder): void {
  const url = asset.url("href");
  if (url === undefined) return;
  const roles = asset.strings("roles");
  if (roles.includes("thumbnail") || roles.includes("overview")) {
    to.add("depiction", { $id: url });
    return;
  }
  to.distribution((file) => {
    file.text("title", asset.string("title")).text("description", asset.string("description")).download(url);
    const type = asset.string("type");
    if (type !== undefined) file.mediaType(type);
  });
}
