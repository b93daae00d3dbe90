import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { HarvestReport } from "@metabridge/harvest";
import { startTestServer, type UdataDataset } from "@metabridge/test-server";
import { nightly } from "./nightly.js";

/** What three nights brought. */
export interface Nights {
  readonly reports: readonly HarvestReport[];
  readonly datasets: readonly UdataDataset[];
}

const RECORDS = [
  "ostermark-habitats-directive-sites",
  "riberalta-hydrography-view-service",
  "waterland-aerial-photographs-series",
].map((name) => readFileSync(new URL(`../../test-fixtures/iso19139/${name}.xml`, import.meta.url), "utf8"));

/** Three nights between stand-ins of both; in the second one the portal loses an answer, and in the third a record is gone. */
export async function run(): Promise<Nights> {
  const server = await startTestServer({ csw: { records: RECORDS } });
  const folder = mkdtempSync(join(tmpdir(), "csw-to-datagouv-"));
  const night = (): Promise<HarvestReport> =>
    nightly({
      csw: server.csw.url,
      portal: { url: server.udata.url, key: "udata-key", organization: "ville" },
      state: join(folder, "state.sqlite"),
    });
  try {
    server.misbehave({
      fault: { kind: "lost-answer" },
      when: ({ method, path }) => method === "POST" && path.includes("/datasets"),
    });
    const first = await night();
    const second = await night();
    const [gone] = [...server.csw.records];
    if (gone !== undefined) server.csw.records.delete(gone.id);
    return { reports: [first, second, await night()], datasets: [...server.udata.datasets] };
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { reports, datasets } = await run();
  for (const { counts, refusals } of reports) console.log(counts, ...refusals);
  for (const { title, deleted } of datasets) console.log(deleted === null ? "published" : "deleted", title);
}
