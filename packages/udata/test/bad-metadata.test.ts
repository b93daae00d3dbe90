import { readFileSync } from "node:fs";
import { parseResource } from "@metabridge/dcat";
import { expect, test } from "vitest";
import { spoilt } from "../../portal/test/spoilt.js";
import { datasetToUdata, UDATA_DATASET, udataToDataset } from "../src/index.js";

const read = (name: string) => JSON.parse(readFileSync(new URL(`../test-fixtures/${name}`, import.meta.url), "utf8"));

test.each(["street-trees.json"])("%s with any value spoilt is still read, and written as a valid dataset", (name) => {
  const document = read(name);
  let count = 0;
  const wrong: string[] = [];
  for (const json of spoilt(document)) {
    count++;
    const { value } = udataToDataset(json as never);
    for (const { message, path } of parseResource(value).diagnostics) wrong.push(`${path} ${message}`);
    {
      const { error } = UDATA_DATASET.safeParse(
        datasetToUdata(value, { defaults: { title: "-", description: "-" } }).value,
      );
      for (const issue of error?.issues ?? []) wrong.push(`${issue.path.join("/")} ${issue.message}`);
    }
  }
  console.log(`${name}: ${count} spoilt datasets of udata`);
  expect([...new Set(wrong)]).toEqual([]);
});
