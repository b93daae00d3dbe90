import { readFileSync } from "node:fs";
import { parseResource } from "@metabridge/dcat";
import { describe, expect, test } from "vitest";
import { ckanToDataset, datasetToCkan } from "../src/index.js";
import { filesIn, hasCorpus, SHARED } from "./corpus.js";
import { checkDataset, readSchema } from "./field-lists.js";

const MULTILINGUAL = ["en", "ca", "es"];

/** The paths of all values that say something. */
function leaves(value: unknown, path = ""): [path: string, value: string][] {
  if (value === null || value === undefined || value === "") return [];
  if (typeof value !== "object") return [[path, String(value)]];
  if (/\.(?:geom|bbox|centroid)$/.test(path)) return [[path, JSON.stringify(value)]];
  return Object.entries(value).flatMap(([key, one]) =>
    leaves(one, Array.isArray(value) ? `${path}[${key}]` : path === "" ? key : `${path}.${key}`),
  );
}

/** Values that come back in another form that means the same, and where the test says why. */
const OTHER_FORM: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\.)language\[\d\]$/, "the EU’s IRI for a language code"],
  [/^frequency$/, "the EU’s IRI for the word"],
  [/^name$/, "made of the title, where no siteUrl says whose name it is"],
  [/\.mimetype$/, "the media type of the IANA address"],
  [/\.format$/, "the name of the EU’s file type"],
  [/\.(?:geom|bbox)$/, "the same area, keys in another order"],
];

describe.skipIf(!hasCorpus)("real documents of CKAN", () => {
  const files = filesIn("portals/examples/ckan", ".json").filter((file) => !file.includes("dcat_us"));

  test.each(files.map((file) => [file.slice(SHARED.length + 1), file]))(
    "%s comes back with every field, or says which has none",
    (_, file) => {
      const json = JSON.parse(readFileSync(file, "utf8"));
      const isMultilingual = file.includes("multilingual");
      const options = isMultilingual ? { formLanguages: MULTILINGUAL } : {};
      const read = ckanToDataset(json, options);
      expect(parseResource(read.value).diagnostics).toEqual([]);
      const written = datasetToCkan(read.value, options);
      const back = new Map(leaves(written.value));
      const said = [
        ...read.losses.map(({ path }) => path.replaceAll("/", ".")),
        ...read.diagnostics.map(({ message }) => message),
      ];
      const unsaid: string[] = [];
      let kept = 0;
      for (const [path, value] of leaves(json)) {
        if (back.get(path) === value) kept++;
        else if (back.has(path) && OTHER_FORM.some(([pattern]) => pattern.test(path))) kept++;
        else if (!said.some((one) => one === path || one.includes(`“${value}”`)))
          unsaid.push(`${path} ${value} -> ${back.get(path)}`);
      }
      console.log(
        `${file.replace(/^.*\//, "")}: ${kept} values kept, ${read.losses.length} reported as lost, ${unsaid.length} neither`,
      );
      expect(unsaid).toEqual([]);
      expect(written.losses).toEqual([]);
      const schema = readSchema(isMultilingual ? "dcat_ap_multilingual.yaml" : "dcat_ap_full.yaml");
      // CKAN has these beside any schema.
      const core = new Set(["title", "notes", "name", "description", "mimetype"]);
      const faults = checkDataset(schema, written.value).filter(
        (one) => !core.has(one.replace(/^resources\.\d+\./, "").replace(/:.*/, "")),
      );
      expect(faults).toEqual([]);
    },
  );
});
