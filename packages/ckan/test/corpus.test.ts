import { contactsOf, DcatReader } from "@metabridge/portal";
import { describe, expect, test } from "vitest";
import { CKAN_PACKAGE, datasetToCkan, datasetToCkanSpatial } from "../src/index.js";
import { corpus, hasCorpus } from "./corpus.js";
import { checkDataset, readSchema } from "./field-lists.js";

describe.skipIf(!hasCorpus)("the corpus in CKAN", async () => {
  const all = hasCorpus ? await corpus() : [];

  test("is valid by the schema and by the field lists of ckanext-dcat, every record with a name of its own", () => {
    const full = readSchema("dcat_ap_full.yaml");
    const series = readSchema("dcat_ap_dataset_series.yaml");
    const fields = [...full.dataset_fields, ...series.dataset_fields];
    const taken = new Set<string>();
    const wrong: string[] = [];
    const names: string[] = [];
    let resources = 0;
    let losses = 0;
    for (const { file, resource } of all) {
      const { value, losses: lost } = datasetToCkan(resource, { taken });
      const { error } = CKAN_PACKAGE.safeParse(value);
      for (const issue of error?.issues ?? []) wrong.push(`${file} ${issue.path.join("/")} ${issue.message}`);
      const found = checkDataset({ ...full, dataset_fields: fields }, value);
      wrong.push(...found.map((one) => `${file} ${one}`));
      names.push(value.name);
      resources += value.resources?.length ?? 0;
      losses += lost.length;
    }
    console.log(`ckan: ${all.length} records, ${resources} resources, ${losses} losses, ${wrong.length} faults`);
    expect(wrong).toEqual([]);
    expect(new Set(names).size).toBe(all.length);
    expect(all.length).toBeGreaterThan(500);
  });

  test("is valid for ckanext-spatial: extras are texts, each key once", () => {
    const taken = new Set<string>();
    const wrong: string[] = [];
    let extras = 0;
    let outlines = 0;
    for (const { file, resource } of all) {
      const { value } = datasetToCkanSpatial(resource, { taken });
      const { error } = CKAN_PACKAGE.safeParse(value);
      for (const issue of error?.issues ?? []) wrong.push(`${file} ${issue.path.join("/")} ${issue.message}`);
      extras += value.extras?.length ?? 0;
      const spatial = value.extras?.find(({ key }) => key === "spatial")?.value;
      if (spatial !== undefined && /^(?:Polygon|Point)$/.test(JSON.parse(spatial).type)) outlines++;
    }
    console.log(
      `ckan-spatial: ${all.length} records, ${extras} extras, ${outlines} with an outline, ${wrong.length} faults`,
    );
    expect(wrong).toEqual([]);
    expect(outlines).toBeGreaterThan(300);
  });

  test("invents nothing: each text of the output stands in the record, or a vocabulary gives it", () => {
    const made = new Map<string, number>();
    let texts = 0;
    for (const { resource } of all) {
      const source = JSON.stringify(resource)
        .toLowerCase()
        .replace(/(?:\\[nrt]|\s)+/g, " ");
      const { value } = datasetToCkan(resource);
      for (const text of [
        value.title,
        value.version,
        value.identifier,
        ...(value.contact ?? []).map((one) => one.email),
      ]) {
        if (text === undefined || text === null) continue;
        texts++;
        const words = JSON.stringify(text).slice(1, -1).toLowerCase().replace(/…$/, "");
        if (!source.includes(words)) made.set(text, (made.get(text) ?? 0) + 1);
      }
    }
    console.log(`ckan: ${texts} titles, versions, identifiers and mail addresses looked up in their records`);
    expect([...made]).toEqual([]);
  });
});

describe.skipIf(!hasCorpus)("persons", () => {
  test("are not shown where their organisation is known", async () => {
    let persons = 0;
    for (const { resource } of await corpus()) {
      const {
        contact = [],
        publisher = [],
        creator = [],
        qualified_attribution: others = [],
      } = datasetToCkan(resource).value;
      const names = [...contact, ...publisher, ...creator, ...others.flatMap(({ agent }) => agent ?? [])].map(
        ({ name }) => name,
      );
      const shown = contactsOf(DcatReader.open(resource, { portal: "ckan" }), { persons: "show" });
      // Some records write the name of an organisation as that of a person.
      const organisations = new Set(shown.map(({ organisation }) => organisation));
      for (const one of shown) {
        const { organisation, person } = one;
        if (organisation === undefined || person === undefined || organisations.has(person)) continue;
        persons++;
        expect(names).not.toContain(person);
      }
    }
    console.log(`ckan: ${persons} persons hidden`);
    expect(persons).toBeGreaterThan(10);
  });
});
