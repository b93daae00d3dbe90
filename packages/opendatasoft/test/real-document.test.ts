import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { boxOf, geometryOfJson, isJsonObject, type Json, type JsonObject } from "@metabridge/portal";
import { describe, expect, it } from "vitest";
import { SHARED } from "../../portal/test/dcat-corpus.js";
import { datasetToExplore, type ExploreDataset, exploreDataset, opendatasoftToDataset } from "../src/index.js";

const FILE = join(SHARED, "portals/examples/opendatasoft/ods-geonetwork-test.json");
if (!existsSync(FILE) && process.env.CI === "true") throw new Error(`No ${FILE}.`);

/** The leaves of a document that say something, by path. */
function leaves(value: unknown, path = "", found = new Map<string, string>()): Map<string, string> {
  if (Array.isArray(value)) for (const [at, one] of value.entries()) leaves(one, `${path}[${at}]`, found);
  else if (isJsonObject(value)) {
    for (const [key, one] of Object.entries(value)) leaves(one, path === "" ? key : `${path}/${key}`, found);
  } else if (value !== null && value !== undefined && value !== "") found.set(path, String(value));
  return found;
}

const bboxOf = (dataset: ExploreDataset): Json => (dataset.metas.default?.bbox ?? null) as Json;

describe.skipIf(!existsSync(FILE))("a dataset of a real portal", () => {
  const document = JSON.parse(existsSync(FILE) ? readFileSync(FILE, "utf8") : "{}") as JsonObject;
  const read = opendatasoftToDataset(document);
  const written = datasetToExplore(read.value, { persons: "show" });

  it("goes to DCAT and back, and each field either comes back or is told", () => {
    const back = leaves({ dataset: written.value });
    const told = new Set(read.losses.map(({ path }) => path));
    const changed: string[] = [];
    let kept = 0;
    for (const [path, value] of leaves(document)) {
      if (back.get(path) === value) kept++;
      else if (!told.has(path) && !path.startsWith("links")) changed.push(`${path}: ${value} -> ${back.get(path)}`);
    }
    console.log(`opendatasoft, real document: ${kept} values come back, ${told.size} are told`);
    const settled = changed
      .filter((line) => !/bbox\/geometry\/coordinates/.test(line))
      .map((line) => line.slice(0, 150));
    // The EU's code for the portal's word; markup that only sets a font. The ring of the box begins at another corner.
    expect(settled).toEqual([
      "dataset/metas/dcat/accrualperiodicity: daily -> http://publications.europa.eu/resource/authority/frequency/DAILY",
      'dataset/metas/default/description: <p><font face="Open Sans, sans-serif"><span style="font-size: 12px;">Toutes les collectes de sang organisées par le',
    ]);
    expect(boxOf(geometryOfJson(bboxOf(written.value)) as Parameters<typeof boxOf>[0])).toEqual([
      3.97492295131087, 49.9810485122725, 6.17299164645374, 50.8502430282533,
    ]);
    expect(kept).toBeGreaterThan(30);
  });

  it("loses only what DCAT has no place for: the columns, settings of the portal, what it computes, the portal's own fields", () => {
    const kinds = new Set(
      read.losses.map(({ path }) =>
        path.replace(/^dataset\/metas\/custom\/.*/, "custom").replace(/^dataset\/(?:metas\/\w+\/)?([\w-]+).*/, "$1"),
      ),
    );
    expect([...kinds].sort()).toEqual([
      "custom",
      "data_processed",
      "data_visible",
      "dataset_uid",
      "features",
      "federated",
      "fields",
      "geographic_reference_auto",
      "geometry_types",
      "modified_updates_on_data_change",
      "modified_updates_on_metadata_change",
      "records_count",
      "timezone",
      "visibility",
    ]);
  });

  it("is valid by our schema, before and after", () => {
    expect(exploreDataset.safeParse(document.dataset).error).toBeUndefined();
    expect(exploreDataset.safeParse(written.value).error).toBeUndefined();
  });
});
