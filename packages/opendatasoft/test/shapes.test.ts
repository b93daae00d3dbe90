import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { applyProfile, DCAT_AP, toQuads } from "@metabridge/dcat";
import { validate } from "@metabridge/shacl";
import { describe, expect, it } from "vitest";
import { SHARED } from "../../portal/test/dcat-corpus.js";
import { opendatasoftToDataset } from "../src/index.js";

const fixtures = fileURLToPath(new URL("../../../test-fixtures/opendatasoft/", import.meta.url));
const real = join(SHARED, "portals/examples/opendatasoft/ods-geonetwork-test.json");

/** What the official constraints find fault with, after a way through DCAT-AP. */
async function errors(file: string): Promise<string[]> {
  const { value } = opendatasoftToDataset(JSON.parse(readFileSync(file, "utf8")), {
    portal: "https://data.vallebourg.example",
  });
  const { value: profiled } = applyProfile(value, DCAT_AP);
  const { value: quads } = toQuads([profiled]);
  const { value: report } = await validate(quads, { shapes: "dcat-ap", vocabularies: "known" });
  return report.findings.filter(({ severity }) => severity === "error").map(({ message }) => message);
}

describe("from the portal to DCAT-AP", () => {
  it.each(["stationnement-velo-vallebourg.json", "stationnement-velo-vallebourg-automation.json"])(
    "%s conforms",
    async (file) => expect(await errors(fixtures + file)).toEqual([]),
  );

  it.skipIf(!existsSync(real))("a dataset of a real portal conforms", async () =>
    expect(await errors(real)).toEqual([]),
  );
});
