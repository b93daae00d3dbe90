import { applyProfile, DCAT_AP, toQuads } from "@metabridge/dcat";
import { contactsOf, DcatReader } from "@metabridge/portal";
import { validate } from "@metabridge/shacl";
import { describe, expect, test } from "vitest";
import { corpus, hasCorpus } from "../../ckan/test/corpus.js";
import { datasetToUdata, udataToDataset } from "../src/index.js";

/** What a record may lack, and nobody can make up. */
const LACKING = [/no title/, /no description/];

describe.skipIf(!hasCorpus)("what came from the corpus", () => {
  test("passes the shapes of DCAT-AP, back from udata, but for what the records lack", async () => {
    const kinds = new Map<string, number>();
    const all = (await corpus()).filter((_, index) => index % 4 === 1);
    for (const { resource } of all) {
      const { value } = udataToDataset(datasetToUdata(resource).value as never);
      const quads = toQuads(applyProfile(value, DCAT_AP).value, { profile: "dcat-ap" }).value;
      const { value: report } = await validate(quads, { shapes: "dcat-ap", parts: ["shapes", "ranges"] });
      for (const { message } of report.findings) {
        const kind = message.replace(/“[^”]*”/g, "“…”").replace(/<[^>]*>/g, "<…>");
        kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      }
    }
    console.log(
      `${all.length} datasets of udata:\n${[...kinds].map(([kind, count]) => `  ${count} ${kind}`).join("\n")}`,
    );
    expect([...kinds.keys()].filter((kind) => !LACKING.some((one) => one.test(kind)))).toEqual([]);
  });

  test("shows no person whose organisation is known", async () => {
    let persons = 0;
    for (const { resource } of await corpus()) {
      const { contact_points: points = [] } = datasetToUdata(resource).value;
      const shown = contactsOf(DcatReader.open(resource, { portal: "udata" }), { persons: "show" });
      // Some records write the name of an organisation as that of a person.
      const organisations = new Set(shown.map(({ organisation }) => organisation));
      for (const contact of shown) {
        const { organisation, person } = contact;
        if (organisation === undefined || person === undefined || organisations.has(person)) continue;
        persons++;
        expect(points.map(({ name }) => name)).not.toContain(person);
      }
    }
    console.log(`udata: ${persons} persons hidden`);
    expect(persons).toBeGreaterThan(10);
  });
});
