import { readFileSync } from "node:fs";
import { isoToDcat } from "@metabridge/crosswalk";
import { fromQuads, type Resource } from "@metabridge/dcat";
import { readIso } from "@metabridge/iso19115";
import { parseRdf } from "@metabridge/rdf";
import { describe, expect, test } from "vitest";
import { corpus, filesIn, hasCorpus, SHARED } from "../../ckan/test/corpus.js";
import { datasetToUdata, UDATA_DATASET, type UdataDataset } from "../src/index.js";

/** The licences of data.gouv.fr. */
const LICENCES =
  "cc-by cc-by-sa cc-zero fr-lo lov2 notspecified odc-by odc-odbl odc-pddl other-at other-open other-pd".split(" ");

/** What is wrong with a dataset by rules that stand here once more, apart from the schema. */
function faults(dataset: UdataDataset): string[] {
  const {
    license,
    tags = [],
    spatial,
    resources = [],
    contact_points: contacts = [],
    temporal_coverage: period,
  } = dataset;
  const rings = (spatial?.geom?.coordinates ?? []).flat();
  return [
    ...(license == null || LICENCES.includes(license) ? [] : [`license ${license}`]),
    ...tags.filter((tag) => tag !== tag.normalize("NFKD").toLowerCase() || /[^a-z0-9-]/.test(tag) || tag.length < 3),
    ...rings.filter((ring) => JSON.stringify(ring[0]) !== JSON.stringify(ring.at(-1))).map(() => "open ring"),
    ...resources.filter(({ url }) => !/^(?:https?|ftps?):\/\/[^\s/?#]+\S*$/i.test(url)).map(({ url }) => `url ${url}`),
    ...resources
      .filter(({ format }) => format != null && format !== format.toLowerCase())
      .map(({ format }) => `format ${format}`),
    ...contacts
      .filter(({ email }) => email != null && !/^\S+@\S+\.\S+$/.test(email))
      .map(({ email }) => `email ${email}`),
    ...(period?.end != null && period.end < period.start ? [`period ${period.start}/${period.end}`] : []),
  ];
}

/** What the record itself lacks. */
const isLacking = (path: PropertyKey[], dataset: UdataDataset): boolean =>
  path.length === 1 && (path[0] === "title" || path[0] === "description") && dataset[path[0]] === undefined;

function check(name: string, resources: readonly { file: string; resource: Resource }[]): number {
  const wrong: string[] = [];
  let lacking = 0;
  let links = 0;
  for (const { file, resource } of resources) {
    const { value, diagnostics } = datasetToUdata(resource);
    for (const issue of UDATA_DATASET.safeParse(value).error?.issues ?? []) {
      if (isLacking(issue.path, value)) {
        lacking++;
        expect(diagnostics.map(({ code }) => code)).toContain(`udata.${String(issue.path[0])}.missing`);
      } else wrong.push(`${file} ${issue.path.join("/")} ${issue.message}`);
    }
    wrong.push(...faults(value).map((one) => `${file} ${one}`));
    links += value.resources?.length ?? 0;
  }
  console.log(
    `${name}: ${resources.length} records, ${links} resources, ${lacking} titles or descriptions lacking, ${wrong.length} faults`,
  );
  expect(wrong).toEqual([]);
  return links;
}

describe.skipIf(!hasCorpus)("udata", () => {
  test("takes the whole corpus", async () => {
    expect(check("corpus", await corpus())).toBeGreaterThan(500);
  });

  test("takes the documents that data.gouv.fr harvests", async () => {
    const all: { file: string; resource: Resource }[] = [];
    for (const path of filesIn("portals/examples/udata/csw_dcat_fixtures", ".xml")) {
      const file = path.slice(SHARED.length + 1);
      const text = readFileSync(path, "utf8");
      if (file.includes("iso19139")) {
        for (const record of readIso(text).value) all.push({ file, resource: isoToDcat(record).value });
        continue;
      }
      for (const [rdf] of text.matchAll(/<rdf:RDF[\s\S]*?<\/rdf:RDF>/g)) {
        const { value } = await parseRdf(rdf, { format: "rdfxml", baseIRI: "https://example.org/" });
        for (const resource of fromQuads(value.quads).value) all.push({ file, resource });
      }
    }
    expect(all.length).toBeGreaterThan(10);
    expect(check("harvested documents", all)).toBeGreaterThan(10);
  });
});
