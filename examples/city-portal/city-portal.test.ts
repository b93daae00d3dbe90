import { createReadStream, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Dataset } from "@metabridge/dcat";
import { createMetabridge, standardFormats } from "metabridge";
import { expect, it } from "vitest";
import { CITY_PORTAL, datasetToEntry, entryToDataset } from "./city-portal.js";

const bridge = createMetabridge({ formats: [...standardFormats, CITY_PORTAL] });
const fixture = (name: string) => new URL(`../../test-fixtures/${name}`, import.meta.url);

const TREES: Dataset = {
  $type: "Dataset",
  title: [{ value: "Arbres des rues", language: "fr" }],
  description: [{ value: "<p>Tous les <b>arbres</b> des rues.</p>", language: "fr" }],
  keyword: [{ value: "arbre", language: "fr" }],
  version: [{ value: "3" }],
  license: { $id: "http://publications.europa.eu/resource/authority/licence/CC_BY_4_0" },
  accrualPeriodicity: { $id: "http://publications.europa.eu/resource/authority/frequency/ANNUAL" },
  distribution: [
    {
      $type: "Distribution",
      title: [{ value: "Le fichier" }],
      downloadURL: [{ $id: "https://odile.example/arbres.csv" }],
    },
  ],
};

it("a dataset is an entry as the portal's people would have typed it, and the rest is told", () => {
  const { value, losses } = datasetToEntry(TREES);
  expect(JSON.parse(JSON.stringify(value))).toEqual({
    key: "arbres-des-rues",
    name: "Arbres des rues",
    teaser: "Tous les arbres des rues.",
    text: "Tous les **arbres** des rues.",
    words: ["arbre"],
    licence: "CC-BY-4.0",
    rhythm: "year",
    buttons: [{ label: "Le fichier", action: "download", link: "https://odile.example/arbres.csv" }],
  });
  expect(losses.map(({ path, value: lost }) => `${path} = ${lost}`)).toEqual(["version[0] = 3"]);
});

it("an entry comes back, and a field that the portal added since is told", () => {
  const { value, losses } = entryToDataset({ ...datasetToEntry(TREES).value, likes: 12 });
  expect(losses.map(({ code, path }) => `${code} ${path}`)).toEqual(["city-portal.no-property likes"]);
  expect(value.license?.$id).toBe("http://publications.europa.eu/resource/authority/licence/CC_BY_4_0");
  expect(datasetToEntry(value).value).toMatchObject({ name: "Arbres des rues", rhythm: "year", licence: "CC-BY-4.0" });
});

it("metabridge takes the format as one of its own: from a CSW response, and back to Turtle", async () => {
  const { value } = await bridge.convert(createReadStream(fixture("csw/vallebourg-getrecords.xml")), {
    to: "city-portal",
  });
  const { entries } = JSON.parse(value) as { entries: { name: string }[] };
  expect(entries.map(({ name }) => name)).toContain("Aménagements cyclables de Vallebourg Métropole");
  const turtle = await bridge.convert(value, { to: "turtle" });
  expect(turtle.value).toContain("Aménagements cyclables");
});

it("is fewer than 150 lines", () => {
  const lines = readFileSync(fileURLToPath(new URL("city-portal.ts", import.meta.url)), "utf8").split("\n");
  expect(lines.length).toBeLessThan(150);
});
