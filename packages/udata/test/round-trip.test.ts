import { readFileSync } from "node:fs";
import { applyProfile, DCAT_AP, parseResource, toQuads } from "@metabridge/dcat";
import { validate } from "@metabridge/shacl";
import { expect, test } from "vitest";
import { datasetToUdata, UDATA_DATASET, udataToDataset } from "../src/index.js";

const trees = JSON.parse(readFileSync(new URL("../test-fixtures/street-trees.json", import.meta.url), "utf8"));

/** Fields that only the portal itself writes, and why others come back in another place. */
const OF_THE_PORTAL =
  /^(?:slug|badges|private|featured|metrics|quality|page|uri|last_update|created_at|last_modified|organization\.(?!id)|contact_points\[\d\]\.id|harvest\.(?:backend|domain|source|remote_id|last_update)|resources\[\d\]\.(?:latest|metrics|filetype|id|created_at|last_modified))/;

function leaves(value: unknown, path = ""): [path: string, value: string][] {
  if (value === null || value === undefined || value === "") return [];
  if (typeof value !== "object") return [[path, String(value)]];
  return Object.entries(value).flatMap(([key, one]) =>
    leaves(one, Array.isArray(value) ? `${path}[${key}]` : path === "" ? key : `${path}.${key}`),
  );
}

test("a dataset of the API comes back with every field that a dataset can be sent with, or says which are lost", () => {
  expect(UDATA_DATASET.safeParse(trees).error).toBeUndefined();
  const read = udataToDataset(trees);
  expect(parseResource(read.value).diagnostics).toEqual([]);
  const written = datasetToUdata(read.value);
  const back = new Map(leaves({ ...written.value, tags: [...(written.value.tags ?? [])].sort() }));
  back.set("organization.id", String(written.value.organization));
  const lost = read.losses.map(({ path }) => path.replaceAll("/", "."));
  const differing = leaves(trees).filter(
    ([path, value]) => !OF_THE_PORTAL.test(path) && !lost.includes(path) && back.get(path) !== value,
  );
  console.log(`udata: ${leaves(trees).length} values read, ${read.losses.length} lost, ${back.size} written`);
  expect(differing).toEqual([]);
  expect(lost).toEqual(["extras.geop:dataset_id"]);
  expect(written.losses).toEqual([]);
});

test("and passes the shapes of DCAT-AP", async () => {
  const { value } = udataToDataset(trees);
  const quads = toQuads(applyProfile(value, DCAT_AP).value, { profile: "dcat-ap" }).value;
  const { value: report } = await validate(quads, { shapes: "dcat-ap", parts: ["shapes", "ranges"] });
  expect(report.findings.map(({ message }) => message)).toEqual([]);
});
