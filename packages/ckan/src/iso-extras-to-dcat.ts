import { dateLiteral, geoJson, iri, mailto, safeIri, text } from "@metabridge/dcat";
import type { JsonReader } from "@metabridge/portal";
import { findAccessRight, findCrs, findRole, findStatus, languageAuthority } from "@metabridge/vocabularies";
import { type Draft, put } from "./draft.js";
import { ROLE_PROPERTIES } from "./role-properties.js";
import { term } from "./value-field.js";

const DATES: Readonly<Record<string, string>> = { creation: "created", publication: "issued", revision: "modified" };

/**
 * What the ISO harvester of ckanext-spatial keeps of a record in extras. A dataset that has none of them is left as it is.
 * Source: ckanext-spatial, `get_package_dict`.
 */
export function readIsoExtras(reader: JsonReader, dataset: Draft): void {
  for (const key of ["spatial_harvester", "harvest_object_id", "harvest_source_id", "harvest_source_title"])
    reader.ignore(key, "CKAN’s own, about the harvest");
  const type = reader.string("resource-type");
  if (type === "series") dataset.$type = "DatasetSeries";
  for (const date of reader.objects("dataset-reference-date")) {
    const property = DATES[String(date.peek("type"))];
    const literal = property === undefined ? undefined : dateLiteral(String(date.peek("value")));
    if (property === undefined || literal === undefined || dataset[property] !== undefined) continue;
    date.string("type");
    date.string("value");
    put(dataset, property, literal);
  }
  referenceSystem(reader, dataset);
  record(reader, dataset);
  responsibleParties(reader, dataset);
  conditions(reader, dataset);
  boundingBox(reader, dataset);
  const preview = safeIri(String(reader.peek("graphic-preview-file") ?? ""));
  if (preview !== undefined) {
    reader.string("graphic-preview-file");
    put(dataset, "depiction", [iri(preview)]);
  }
  const progress = findStatus(String(reader.peek("progress") ?? ""));
  if (progress !== undefined && dataset.status === undefined) {
    reader.string("progress");
    put(dataset, "status", term(progress.datasetStatus, "Concept"));
  }
}

function referenceSystem(reader: JsonReader, dataset: Draft): void {
  const written = reader.string("spatial-reference-system");
  if (written === undefined) return;
  const crs = findCrs(/^\d{4,6}$/.test(written) ? `EPSG:${written}` : written);
  put(dataset, "referenceSystem", [
    crs === undefined ? { $type: "Standard", title: [text(written)] } : term(crs.iri, "Standard"),
  ]);
}

function record(reader: JsonReader, dataset: Draft): void {
  const modified = reader.date("metadata-date");
  const language = reader.string("metadata-language");
  const authority = language === undefined ? undefined : languageAuthority(language);
  if (language !== undefined && authority === undefined)
    reader.report("value", `“${language}” is no language; it is left out.`, "warning", "metadata-language");
  if (modified === undefined && authority === undefined) return;
  const [given] = (dataset.isPrimaryTopicOf ?? []) as Draft[];
  const of: Draft = given ?? { $type: "CatalogRecord" };
  put(of, "modified", modified);
  put(of, "language", authority === undefined ? undefined : [term(authority, "LinguisticSystem")]);
  put(dataset, "isPrimaryTopicOf", [of]);
}

/** `responsible-party`: `[{ "name": "…", "roles": ["custodian"] }]`; the mail address of the metadata contact is apart. */
function responsibleParties(reader: JsonReader, dataset: Draft): void {
  for (const party of reader.objects("responsible-party")) {
    const name = party.string("name");
    if (name === undefined) continue;
    for (const written of party.strings("roles")) {
      const property = findRole(written)?.property?.replace(/^.*[/#]/, "");
      const names = [text(name)];
      if (property === "publisher") dataset.publisher ??= { $type: "Organization", name: names };
      else if (property === "contactPoint")
        put(dataset, "contactPoint", dataset.contactPoint ?? [{ $type: "Kind", fn: names }]);
      else if (property === "creator" || (property !== undefined && ROLE_PROPERTIES.has(property)))
        put(dataset, property, [...((dataset[property] as unknown[]) ?? []), { $type: "Organization", name: names }]);
      else
        reader.report("role", `“${written}” is no role that DCAT has; “${name}” is left out.`, "warning", party.path);
    }
  }
  const written = reader.string("contact-email");
  const email = written === undefined ? undefined : mailto(written);
  if (written !== undefined && email === undefined)
    reader.report("email", `“${written}” is no mail address; it is left out.`, "warning", "contact-email");
  if (email === undefined) return;
  const [first, ...others] = (dataset.contactPoint ?? []) as Draft[];
  const contact: Draft = first ?? { $type: "Kind" };
  contact.hasEmail ??= [iri(email)];
  put(dataset, "contactPoint", [contact, ...others]);
}

/** `licence` and `access_constraints`: the texts of the ISO record’s constraints. */
function conditions(reader: JsonReader, dataset: Draft): void {
  const rights = reader.strings("licence").map((value) => ({ $type: "RightsStatement", label: [text(value)] }));
  put(dataset, "rights", rights);
  const [first, ...others] = reader.strings("access_constraints");
  if (first === undefined) return;
  const known = findAccessRight(first);
  const statement =
    known === undefined ? { $type: "RightsStatement", label: [text(first)] } : term(known.iri, "RightsStatement");
  if (dataset.accessRights === undefined) put(dataset, "accessRights", statement);
  const more = others.map((value) => ({ $type: "RightsStatement", label: [text(value)] }));
  put(dataset, "rights", [...rights, ...more]);
}

function boundingBox(reader: JsonReader, dataset: Draft): void {
  const [west, south, east, north] = ["bbox-west-long", "bbox-south-lat", "bbox-east-long", "bbox-north-lat"].map(
    (key) => reader.number(key),
  );
  if (west === undefined || south === undefined || east === undefined || north === undefined) return;
  if (dataset.spatial !== undefined) return;
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  put(dataset, "spatial", [
    { $type: "Location", bbox: [geoJson(JSON.stringify({ type: "Polygon", coordinates: [ring] }))] },
  ]);
}
