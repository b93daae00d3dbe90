import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { dcatToIso } from "@metabridge/crosswalk";
import { applyProfile, DCAT_AP, type Resource, toQuads } from "@metabridge/dcat";
import { writeIso } from "@metabridge/iso19115";
import { validate } from "@metabridge/shacl";
import { describe, expect, it } from "vitest";
import { SHARED } from "../../portal/test/dcat-corpus.js";
import { fieldPage } from "../../portal/test/field-page.js";
import { FIELDS } from "../src/fields.js";
import { isogeoResource, isogeoToDataset } from "../src/index.js";

const REAL = join(SHARED, "portals/examples/isogeo/resource_complete_1.json");
const OURS = fileURLToPath(new URL("../../../test-fixtures/isogeo/plu-vallebourg.json", import.meta.url));
if (!existsSync(REAL) && process.env.CI === "true") throw new Error(`No ${REAL}.`);

const read = (file: string) => JSON.parse(readFileSync(file, "utf8"));

async function errors(resource: Resource): Promise<string[]> {
  const { value: quads } = toQuads([applyProfile(resource, DCAT_AP).value]);
  const { value: report } = await validate(quads, { shapes: "dcat-ap", vocabularies: "known" });
  return report.findings.filter(({ severity }) => severity === "error").map(({ message }) => message);
}

describe("from Isogeo to DCAT-AP and ISO 19115", () => {
  it("our fixture conforms to DCAT-AP", async () =>
    expect(await errors(isogeoToDataset(read(OURS)).value)).toEqual([]));

  it("our fixture is an ISO record with its title, contact, licence and extent", () => {
    const { value, losses } = dcatToIso(isogeoToDataset(read(OURS), { api: "https://v1.api.isogeo.com" }).value);
    const xml = writeIso(value, "iso19139").value;
    for (const text of [
      "Zonage du PLU de Vallebourg",
      "Jeanne Morel",
      "Licence Ouverte 2.0",
      "48.11",
      "zone_urba.zip",
      "Numérisation au cadastre.",
      "CNIG PLU v2017",
      "9f3c2a7be4d14c0f8a56d1b0c7e92f41",
    ]) {
      expect(xml).toContain(text);
    }
    // The labels of codes, and that a protocol is a standard too: ISO 19115 has its own words for both.
    expect(losses.filter(({ path }) => !/\/(?:prefLabel|\$types)\[0\]$/.test(path))).toEqual([]);
  });

  it.skipIf(!existsSync(REAL))(
    "a complete resource of the API conforms, and loses what DCAT has no place for",
    async () => {
      const json = read(REAL);
      expect(isogeoResource.safeParse(json).error).toBeUndefined();
      const { value, losses, diagnostics } = isogeoToDataset(json, { api: "https://v1.api.isogeo.com" });
      expect(await errors(value)).toEqual([]);
      expect(diagnostics).toEqual([]);
      const paths = [...new Set(losses.map(({ path }) => path.replace(/\[\d+\]/g, "[]")))].sort();
      console.log(`isogeo, real document: ${losses.length} values are told`);
      expect(paths).toEqual([
        "_creator/contact/fax",
        "contacts[]/contact/fax",
        "feature-attributes[]/_id",
        "feature-attributes[]/alias",
        "feature-attributes[]/dataType",
        "feature-attributes[]/description",
        "feature-attributes[]/language",
        "feature-attributes[]/name",
        "features",
        "formatVersion",
        "geometry",
        "path",
        "serviceLayers[]/service/created",
        "serviceLayers[]/service/envelope/bbox[]",
        "serviceLayers[]/service/envelope/coordinates[][][]",
        "serviceLayers[]/service/envelope/type",
        "serviceLayers[]/service/formatVersion",
        "serviceLayers[]/service/language",
        "topologicalConsistency",
      ]);
      expect(dcatToIso(value).value.identificationInfo).toHaveLength(1);
    },
  );
});

it("the page of the fields is current: run this test with -u after a change of the table", async () => {
  const page = fieldPage({
    title: "Isogeo",
    file: "packages/isogeo/src/fields.ts",
    intro: [
      "Resources of the Isogeo API are read with their sub-resources (`_include=_all`). To ISO 19115 they go through the crosswalk.",
    ],
    sections: [{ title: "Resource", fields: FIELDS }],
  });
  await expect(page).toMatchFileSnapshot(fileURLToPath(new URL("../../../docs/reference/isogeo.md", import.meta.url)));
});
