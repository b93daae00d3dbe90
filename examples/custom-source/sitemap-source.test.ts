import type { Diagnostic, SourceRecord } from "@metabridge/core";
import { afterEach, beforeEach, expect, it } from "vitest";
import { run } from "./run.js";
import { type Site, startSite } from "./site.js";
import { sitemapSource } from "./sitemap-source.js";

let site: Site;
beforeEach(async () => {
  site = await startSite();
});
afterEach(() => site.close());

async function read(cursor?: string): Promise<{ records: SourceRecord[]; diagnostics: Diagnostic[] }> {
  const records: SourceRecord[] = [];
  const diagnostics: Diagnostic[] = [];
  const asked = {
    onDiagnostic: (one: Diagnostic) => diagnostics.push(one),
    ...(cursor === undefined ? {} : { cursor }),
  };
  for await (const record of sitemapSource(site.sitemap).records(asked)) records.push(record);
  return { records, diagnostics };
}

it("gives the records of a sitemap, and goes on behind a cursor", async () => {
  const { records } = await read();
  expect(records.map(({ id, modified }) => `${id.split("/").at(-1)} ${modified}`)).toEqual([
    "ostermark-habitats-directive-sites.xml 2024-09-01",
    "riberalta-hydrography-view-service.xml 2024-09-01",
    "waterland-aerial-photographs-series.xml 2024-09-01",
  ]);
  expect((await read(records[1]?.cursor)).records).toEqual(records.slice(2));
});

it("says which record is listed and missing, and gives the others", async () => {
  const [path = ""] = site.files.keys();
  site.files.set(path, { content: "", modified: "2024-09-01" });
  const { records, diagnostics } = await read();
  expect(records).toHaveLength(2);
  expect(diagnostics.map(({ code, severity }) => `${severity} ${code}`)).toEqual(["error sitemap.record.missing"]);
});

it("brings what is new, then what has changed or gone", async () => {
  const lines: string[] = [];
  const [first, second] = await run((line) => lines.push(line));
  expect(first?.counts).toMatchObject({ new: 3, refused: 0 });
  expect(second?.counts).toMatchObject({ new: 0, changed: 1, unchanged: 1, deleted: 1, refused: 0 });
  const actions = lines.map((line) => JSON.parse(line) as { action: string; content?: string });
  expect(actions.map(({ action }) => action)).toEqual(["put", "put", "put", "put", "delete"]);
  expect(actions[3]?.content).toContain("Natural habitats");
});
