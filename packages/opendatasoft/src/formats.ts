import type { Format } from "@metabridge/core";
import type { Resource } from "@metabridge/dcat";
import {
  isJsonObject,
  type Json,
  type JsonObject,
  type PortalFormatDefinition,
  portalFormat,
} from "@metabridge/portal";
import { opendatasoftToDataset } from "./reading.js";
import { OPENDATASOFT_CATALOG_SIGNATURE, OPENDATASOFT_SIGNATURE } from "./signature.js";
import { datasetToExplore, datasetToOpendatasoft } from "./writing.js";

/** The datasets of a document: of a list, of an answer of either API, of the first version's search, or one alone. */
function records(document: Json): readonly JsonObject[] {
  if (Array.isArray(document)) return (document as readonly Json[]).filter(isJsonObject);
  if (!isJsonObject(document)) return [];
  const list = document.results ?? (document.dataset === undefined ? document.datasets : undefined);
  return Array.isArray(list) ? (list as readonly Json[]).filter(isJsonObject) : [document];
}

const common = { records, read: opendatasoftToDataset } satisfies Partial<PortalFormatDefinition>;

/** Datasets of the Automation API. */
export const OPENDATASOFT_FORMAT: Format<Resource> = portalFormat({
  ...OPENDATASOFT_SIGNATURE,
  ...common,
  write: (resource, options) =>
    datasetToOpendatasoft(resource, options) as ReturnType<NonNullable<PortalFormatDefinition["write"]>>,
});

/** Datasets of the Explore API and of the catalogue's JSON export. */
export const OPENDATASOFT_CATALOG_FORMAT: Format<Resource> = portalFormat({
  ...OPENDATASOFT_CATALOG_SIGNATURE,
  ...common,
  write: (resource, options) =>
    datasetToExplore(resource, options) as ReturnType<NonNullable<PortalFormatDefinition["write"]>>,
});

/** What this package brings to metabridge. */
export const OPENDATASOFT_FORMATS: readonly Format<Resource>[] = [OPENDATASOFT_FORMAT, OPENDATASOFT_CATALOG_FORMAT];
