import { readFileSync } from "node:fs";
import { applyProfile, DCAT_AP, toQuads } from "@metabridge/dcat";
import { validate } from "@metabridge/shacl";
import { describe, expect, test } from "vitest";
import { ckanToDataset, datasetToCkan } from "../src/index.js";
import { corpus, filesIn, hasCorpus } from "./corpus.js";

/** The faults of a dataset by the shapes of DCAT-AP 3. */
async function faults(json: object): Promise<string[]> {
  const { value } = ckanToDataset(json as never);
  const quads = toQuads(applyProfile(value, DCAT_AP).value, { profile: "dcat-ap" }).value;
  const { value: report } = await validate(quads, { shapes: "dcat-ap", parts: ["shapes", "ranges"] });
  return report.findings.map(({ message }) => message.replace(/“[^”]*”/g, "“…”").replace(/<[^>]*>/g, "<…>"));
}

/** What a document may lack, and nobody can make up: CKAN keeps the IRIs of concepts of foreign lists without a name. */
const LACKING = [
  /no title/,
  /no description/,
  /no name/,
  /no checksum algorithm/,
  /no had role/,
  /concept has no label/,
  /served dataset .* is not said/,
];

const isLacking = (fault: string): boolean => LACKING.some((one) => one.test(fault));

describe.skipIf(!hasCorpus)("CKAN in DCAT-AP", () => {
  test("real documents pass the shapes", async () => {
    const files = filesIn("portals/examples/ckan", ".json");
    for (const file of files) {
      const found = (await faults(JSON.parse(readFileSync(file, "utf8")))).filter((fault) => !isLacking(fault));
      expect([file, found]).toEqual([file, []]);
    }
    console.log(`${files.length} documents of CKAN pass the shapes of DCAT-AP 3.0.1`);
  });

  test("what came from the corpus passes the shapes but for what the records lack", async () => {
    const kinds = new Map<string, number>();
    const all = (await corpus()).filter((_, index) => index % 4 === 0);
    for (const { resource } of all) {
      for (const fault of await faults(datasetToCkan(resource).value)) kinds.set(fault, (kinds.get(fault) ?? 0) + 1);
    }
    console.log(
      `${all.length} datasets of CKAN:\n${[...kinds].map(([kind, count]) => `  ${count} ${kind}`).join("\n")}`,
    );
    expect([...kinds.keys()].filter((kind) => !isLacking(kind))).toEqual([]);
  });
});
