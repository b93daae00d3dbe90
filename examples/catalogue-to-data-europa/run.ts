import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { HarvestReport } from "@metabridge/harvest";
import { startTestServer } from "@metabridge/test-server";
import { nightly } from "./nightly.js";

/** What two nights brought. */
export interface Nights {
  readonly reports: readonly HarvestReport[];
  /** The pages, by name. */
  readonly pages: ReadonlyMap<string, string>;
}

const RECORDS = [
  "halley-satellite-scene.gmi",
  "ostermark-habitats-directive-sites",
  "riberalta-hydrography-view-service",
  "waterland-aerial-photographs-series",
].map((name) => readFileSync(new URL(`../../test-fixtures/iso19139/${name}.xml`, import.meta.url), "utf8"));

/** Two nights with a stand-in of the service: in the second one a record is gone. */
export async function run(): Promise<Nights> {
  const server = await startTestServer({ csw: { records: RECORDS } });
  const folder = mkdtempSync(join(tmpdir(), "catalogue-to-data-europa-"));
  const night = (): Promise<HarvestReport> =>
    nightly({
      csw: server.csw.url,
      path: join(folder, "catalogue.rdf"),
      address: "https://data.town.example/catalogue.rdf",
      pageSize: 2,
      state: join(folder, "state.sqlite"),
    });
  try {
    const first = await night();
    const [gone] = [...server.csw.records];
    if (gone !== undefined) server.csw.records.delete(gone.id);
    const reports = [first, await night()];
    const names = readdirSync(folder).filter((name) => name.endsWith(".rdf"));
    return { reports, pages: new Map(names.map((name) => [name, readFileSync(join(folder, name), "utf8")])) };
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { reports, pages } = await run();
  for (const { counts, refusals } of reports) console.log(counts, ...refusals);
  for (const [name, text] of pages) console.log(`${name}: ${text.length} characters`);
}
