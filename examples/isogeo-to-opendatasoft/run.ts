import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { HarvestReport } from "@metabridge/harvest";
import { type OpendatasoftDataset, startTestServer } from "@metabridge/test-server";
import { nightly } from "./nightly.js";

/** What two nights brought. */
export interface Nights {
  readonly reports: readonly HarvestReport[];
  readonly datasets: readonly OpendatasoftDataset[];
}

const PLU = JSON.parse(
  readFileSync(new URL("../../test-fixtures/isogeo/plu-vallebourg.json", import.meta.url), "utf8"),
) as { readonly _id: string; readonly title: string };

/** Two nights between stand-ins of both: the first brings two records, the second a change. */
export async function run(): Promise<Nights> {
  const trees = { ...PLU, _id: "0a1b2c3d4e5f60718293a4b5c6d7e8f9", title: "Arbres de Vallebourg" };
  const server = await startTestServer({ isogeo: { resources: [PLU, trees] } });
  const folder = mkdtempSync(join(tmpdir(), "isogeo-to-opendatasoft-"));
  const night = (): Promise<HarvestReport> =>
    nightly({
      isogeo: {
        url: server.isogeo.url,
        tokenUrl: `${server.isogeo.url}/oauth/token`,
        clientId: "client",
        clientSecret: "secret",
      },
      opendatasoft: { url: server.opendatasoft.url, key: "ods-key" },
      state: join(folder, "state.sqlite"),
    });
  try {
    const first = await night();
    server.isogeo.put({ ...trees, title: "Arbres remarquables de Vallebourg" });
    return { reports: [first, await night()], datasets: [...server.opendatasoft.datasets] };
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { reports, datasets } = await run();
  for (const { counts, refusals } of reports) console.log(counts, ...refusals);
  for (const { dataset_id, published } of datasets) console.log(dataset_id, published?.default?.title?.value);
}
