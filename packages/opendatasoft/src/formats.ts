import type { Format } from "@metabridge/core";
import type { Resource } from "@metabridge/dcat";
import {
  isJsonObject,
  type Json,
  type JsonObject,
  keysIn,
  type PortalFormatDefinition,
  portalFormat,
} from "@metabridge/portal";
import { opendatasoftToDataset } from "./reading.js";
import { datasetToExplore, datasetToOpendatasoft } from "./writing.js";

/** The datasets of a document: of a list, of an answer of either API, of the first version's search, or one alone. */
function records(document: Json): readonly JsonObject[] {
  if (Array.isArray(document)) return (document as readonly Json[]).filter(isJsonObject);
  if (!isJsonObject(document)) return [];
  const list = document.results ?? (document.dataset === undefined ? document.datasets : undefined);
  return Array.isArray(list) ? (list as readonly Json[]).filter(isJsonObject) : [document];
}

function detect(head: string, automation: boolean): number {
  const keys = keysIn(head);
  const isAutomation = keys.has("metadata") && (keys.has("remote_value") || (keys.has("default") && keys.has("value")));
  const isExplore =
    (keys.has("dataset_id") || keys.has("datasetid")) &&
    (keys.has("metas") || keys.has("dataset_uid") || keys.has("has_records"));
  // It has a `license_id`, as datasets of other portals do.
  if (automation) return isAutomation ? 0.95 : 0;
  return isExplore && !isAutomation ? 0.9 : 0;
}

const common = { records, read: opendatasoftToDataset } satisfies Partial<PortalFormatDefinition>;

/** Datasets of the Automation API. */
export const OPENDATASOFT_FORMAT: Format<Resource> = portalFormat({
  id: "opendatasoft",
  title: "Opendatasoft dataset (Automation API)",
  ...common,
  detect: (head) => detect(head, true),
  write: (resource, options) =>
    datasetToOpendatasoft(resource, options) as ReturnType<NonNullable<PortalFormatDefinition["write"]>>,
});

/** Datasets of the Explore API and of the catalogue's JSON export. */
export const OPENDATASOFT_CATALOG_FORMAT: Format<Resource> = portalFormat({
  id: "opendatasoft-catalog",
  title: "Opendatasoft catalogue (Explore API)",
  ...common,
  detect: (head) => detect(head, false),
  write: (resource, options) =>
    datasetToExplore(resource, options) as ReturnType<NonNullable<PortalFormatDefinition["write"]>>,
});

/** What this package brings to metabridge. */
export const OPENDATASOFT_FORMATS: readonly Format<Resource>[] = [OPENDATASOFT_FORMAT, OPENDATASOFT_CATALOG_FORMAT];
