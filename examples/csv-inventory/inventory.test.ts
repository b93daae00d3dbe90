import { createReadStream } from "node:fs";
import { createMetabridge, standardFormats } from "metabridge";
import { expect, it } from "vitest";
import { csvInventory } from "./inventory.js";

const bridge = createMetabridge({ formats: [...standardFormats, csvInventory] });
const fixture = (name: string) => createReadStream(new URL(`../../test-fixtures/${name}`, import.meta.url));

it("has a line for each record of a CSW response", async () => {
  const { value, losses } = await bridge.convert(fixture("csw/vallebourg-getrecords.xml"), { to: "csv-inventory" });
  const [head, ...lines] = value.trimEnd().split("\r\n");
  expect(head).toBe("address,kind,title,publisher,modified,licence,access");
  expect(lines).toHaveLength(3);
  expect(lines[1]).toMatch(
    /^https:\/\/geo\.vallebourg-metropole\.example\/id\/amenagements-cyclables,Dataset,Aménagements cyclables/,
  );
  expect(lines[2]).toContain(",DataService,");
  expect(losses.map(({ path }) => path)).toContain("description");
});

it("gives titles in the language that is asked for, from RDF as from ISO", async () => {
  const options = { to: "csv-inventory", languages: ["en"] };
  const { value } = await bridge.convert(fixture("dcat/vallebourg-catalogue.ttl"), options);
  expect(value).toContain(",Dataset,Street trees,Vallebourg Métropole,2024-09-01,");
  const iso = await bridge.convert(fixture("iso19115-3/obersee-bathymetry.xml"), options);
  expect(iso.value).toContain("Bathymetric model of Lake Obersee");
});

it("writes fields so that a spreadsheet takes them as text", async () => {
  const turtle =
    '<https://example.org/a> a <http://www.w3.org/ns/dcat#Dataset>; <http://purl.org/dc/terms/title> "=1+1, \\"two\\"" .';
  const { value } = await bridge.convert(turtle, { to: "csv-inventory" });
  expect(value).toContain(`,"'=1+1, ""two""",`);
});
