import { type Result, result } from "@metabridge/core";
import type { Resource } from "@metabridge/dcat";
import { isJsonObject, type JsonObject, JsonReader, ResourceBuilder } from "@metabridge/portal";
import { parseMediaType } from "@metabridge/vocabularies";
import { automationMetas, exploreMetas, FieldReader, type Metas } from "./field-reader.js";
import type { OpendatasoftOptions } from "./options.js";
import type { Reading } from "./template.js";
import { ALL_TEMPLATES } from "./templates.js";
import { PORTAL } from "./writing.js";

/** The exports of records that every portal makes. Source: Explore API 2.1, `GET /catalog/datasets/{id}/exports`. */
const EXPORTS: readonly { readonly format: string; readonly geo?: true }[] = [
  { format: "csv" },
  { format: "json" },
  { format: "xlsx" },
  { format: "geojson", geo: true },
  { format: "shp", geo: true },
];

/** The address of the portal: as given, else that of the links of an answer of the API. */
function portalOf(document: JsonReader, { portal }: OpendatasoftOptions): string | undefined {
  if (portal !== undefined) return portal.replace(/\/+$/, "");
  for (const link of document.objects("links")) {
    const href = link.peek("href");
    const base = typeof href === "string" ? /^(https?:\/\/[^/]+)\/api\//.exec(href)?.[1] : undefined;
    if (base !== undefined) return base;
  }
  return undefined;
}

/** The page of the dataset, and the exports of its records. */
function access(dataset: JsonReader, id: string, portal: string, to: ResourceBuilder): void {
  const page = `${portal}/explore/dataset/${encodeURIComponent(id)}/`;
  if (!to.has("landingPage")) to.iri("landingPage", page);
  else to.iri("page", page);
  if (dataset.boolean("has_records") !== true) return;
  const features = dataset.peek("features");
  const hasShapes = Array.isArray(features) && features.includes("geo");
  for (const { format, geo } of EXPORTS) {
    if (geo === true && !hasShapes) continue;
    const url = `${portal}/api/explore/v2.1/catalog/datasets/${encodeURIComponent(id)}/exports/${format}`;
    to.distribution((file) => file.download(url).fileFormat(format));
  }
}

function files(dataset: JsonReader, to: ResourceBuilder): void {
  for (const document of dataset.objects("attachments")) {
    const mediaType = document.peek("mimetype");
    to.document("page", document.url("url"), document.string("title"), {
      description: document.string("description"),
      mediaType: typeof mediaType === "string" ? mediaType : undefined,
    });
    if (typeof mediaType === "string" && parseMediaType(mediaType)?.iana !== undefined) document.take("mimetype");
  }
  for (const file of dataset.objects("alternative_exports")) {
    const url = file.url("url");
    if (url === undefined) continue;
    to.distribution((one) =>
      one
        .text("title", file.string("title"))
        .text("description", file.string("description"))
        .download(url)
        .mediaType(file.string("mimetype")),
    );
  }
}

/** The language of the texts: of the metadata, else of the data. */
function languageOf(metas: Metas): string | undefined {
  const stated =
    new FieldReader(metas, "default", "metadata_languages").peek() ??
    new FieldReader(metas, "default", "language").peek();
  const first = Array.isArray(stated) ? stated[0] : stated;
  return typeof first === "string" && /^[a-z]{2,3}(?:-[a-z]+)?$/i.test(first) ? first : undefined;
}

/**
 * A dataset of Opendatasoft as a DCAT resource: from the Automation API, from the Explore API in all its versions, or from
 * the catalogue's export. Fields of templates that are not known are among the losses; give the templates of your portal
 * by the option `templates`.
 *
 * @example
 * ```ts
 * import { opendatasoftToDataset } from "@metabridge/opendatasoft";
 * const { value, losses } = opendatasoftToDataset({
 *   dataset_id: "arbres",
 *   metas: { default: { title: "Arbres", language: "fr", timezone: "Europe/Paris" } },
 * });
 * console.log(value.title?.[0]?.value, value.identifier?.[0]?.value); // Arbres arbres
 * console.log(losses.map(({ path }) => path)); // [ 'metas/default/timezone' ]
 * ```
 */
export function opendatasoftToDataset(json: JsonObject, options: OpendatasoftOptions = {}): Result<Resource> {
  const document = JsonReader.open(json, { portal: PORTAL });
  const dataset = isJsonObject(json.dataset) ? (document.object("dataset") ?? document) : document;
  const metas = dataset.has("metadata") ? automationMetas(dataset) : exploreMetas(dataset);
  const to = new ResourceBuilder("Dataset", languageOf(metas));
  const portal = portalOf(document, options);
  const id = dataset.string("dataset_id") ?? dataset.string("datasetid");
  const reading: Reading = { to, options };
  const own = options.templates ?? [];
  const templates = [...own, ...ALL_TEMPLATES.filter(({ name }) => !own.some((one) => one.name === name))];
  for (const { name, fields } of templates) {
    for (const [field, { read }] of Object.entries(fields)) {
      if (read === undefined) continue;
      const reader = new FieldReader(metas, name, field);
      if (reader.exists) read(reader, reading);
    }
  }
  // The name in addresses is an identifier of the portal, beside any that the record brought.
  to.plain("identifier", id);
  to.record({ modified: dataset.date("updated_at") });
  if (id !== undefined && portal !== undefined) access(dataset, id, portal, to);
  files(dataset, to);
  if (document !== dataset) document.ignore("links", "addresses of the API");
  dataset.ignore("links", "addresses of the API");
  return result(to.build(), document.diagnostics, document.losses());
}
