import { type Result, result } from "@metabridge/core";
import type { Catalog, Resource } from "@metabridge/dcat";
import { DcatReader, type JsonObject } from "@metabridge/portal";
import { type DcatUsOptions, PORTAL } from "../options.js";
import { datasetToDcatUs11 } from "./write.js";

type Member = Exclude<Resource, Catalog>;

/** The datasets of a catalogue; what it says of itself has no field in DCAT-US 1.1, and is lost. */
export function catalogToDcatUs11(catalog: Catalog, options: DcatUsOptions): Result<JsonObject> {
  const { dataset = [], service = [], ...own } = catalog;
  const members = [...dataset, ...service].filter(
    (one): one is Member => one.$type === "Dataset" || one.$type === "DatasetSeries" || one.$type === "DataService",
  );
  const written = members.map((one) => datasetToDcatUs11(one, options));
  const losses = DcatReader.open(own, { portal: PORTAL }).losses();
  return result(
    { dataset: written.map(({ value }) => value as JsonObject) },
    written.flatMap(({ diagnostics }) => diagnostics),
    [...losses, ...written.flatMap((one) => one.losses)],
  );
}
