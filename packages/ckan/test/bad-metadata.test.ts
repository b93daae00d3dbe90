import { readFileSync } from "node:fs";
import { parseResource } from "@metabridge/dcat";
import { expect, test } from "vitest";
import { spoilt } from "../../portal/test/spoilt.js";
import { CKAN_PACKAGE, ckanToDataset, datasetToCkan, datasetToCkanSpatial } from "../src/index.js";

const read = (name: string) => JSON.parse(readFileSync(new URL(`../test-fixtures/${name}`, import.meta.url), "utf8"));

test.each(["street-trees.json", "harvested-hydrography.json"])(
  "%s with any value spoilt is still read, and written as a valid dataset",
  (name) => {
    const document = read(name);
    let count = 0;
    const wrong: string[] = [];
    for (const json of spoilt(document.result ?? document)) {
      count++;
      const { value } = ckanToDataset(json as never, { siteUrl: "https://data.example.org" });
      for (const { message, path } of parseResource(value).diagnostics) wrong.push(`${path} ${message}`);
      for (const write of [datasetToCkan, datasetToCkanSpatial]) {
        const { error } = CKAN_PACKAGE.safeParse(write(value).value);
        for (const issue of error?.issues ?? []) wrong.push(`${issue.path.join("/")} ${issue.message}`);
      }
    }
    console.log(`${name}: ${count} spoilt datasets of CKAN`);
    expect([...new Set(wrong)]).toEqual([]);
  },
);
