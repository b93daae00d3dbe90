import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { cswSource } from "@metabridge/csw";
import { graphStoreSink, type HarvestReport, harvest } from "@metabridge/harvest";
import { sqliteState } from "@metabridge/harvest/node";
import { startTestServer } from "@metabridge/test-server";
import { queueConverter } from "./conversion-queue.js";
import { hasRedis, startRedis } from "./redis.js";

/** What came of it. */
export interface Outcome {
  readonly reports: readonly HarvestReport[];
  /** Workers that were killed in the middle of their work. */
  readonly killed: number;
  /** Named graphs in the store at the end: one a record. */
  readonly graphs: number;
}

const WORKERS = 3;
const here = fileURLToPath(new URL(".", import.meta.url));
const template = readFileSync(
  new URL("../../test-fixtures/iso19139/waterland-aerial-photographs-series.xml", import.meta.url),
  "utf8",
).replace(/^<\?xml[^>]*\?>\s*/, "");

function record(position: number): { readonly id: string; readonly content: string } {
  const id = `record-${position}`;
  const identifier = /(<gmd:fileIdentifier>\s*<gco:CharacterString>)[^<]*/;
  return { id, content: template.replace(identifier, `$1${id}`) };
}

function startWorker(redis: string): ChildProcess {
  return spawn(process.execPath, ["--import", "tsx", "worker.ts", redis], {
    cwd: here,
    env: { ...process.env, TSX_TSCONFIG_PATH: "../../tsconfig.json" },
    stdio: "inherit",
  });
}

/** Harvests records with three worker processes, kills one of them on the way, and harvests again. */
export async function run(count: number): Promise<Outcome> {
  const redis = await startRedis();
  const server = await startTestServer({ csw: { records: { count, record } } });
  const folder = mkdtempSync(join(tmpdir(), "harvest-queue-"));
  const workers = Array.from({ length: WORKERS }, () => startWorker(redis.url));
  const conversions = queueConverter(redis.url);
  let killed = 0;
  const night = async (): Promise<HarvestReport> => {
    const state = sqliteState(join(folder, "state.sqlite"));
    const running = harvest({
      source: cswSource({ url: server.csw.url }),
      convert: conversions.convert,
      sink: graphStoreSink({ url: server.graphStore.url, graphs: "https://town.example/graph/" }),
      state,
      conversions: WORKERS * 4,
      batchSize: WORKERS * 8,
    });
    let records = 0;
    for await (const { type } of running) {
      if (
        type === "record" &&
        ++records === Math.floor(count / 3) &&
        killed === 0 &&
        workers[0]?.kill("SIGKILL") === true
      )
        killed++;
    }
    await state.close();
    return running.report();
  };
  try {
    const reports = [await night(), await night()];
    return { reports, killed, graphs: server.graphStore.graphs.length };
  } finally {
    await conversions.close();
    for (const worker of workers) {
      if (worker.exitCode !== null || worker.signalCode !== null) continue;
      worker.kill();
      await once(worker, "exit");
    }
    await server.close();
    await redis.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  if (hasRedis()) {
    const { reports, killed, graphs } = await run(Number(process.argv[2] ?? 300));
    for (const { counts } of reports) console.log(counts);
    console.log(`${killed} of ${WORKERS} workers killed; ${graphs} graphs in the store`);
    // Connections that BullMQ lets go of later need not be waited for.
    process.exit(0);
  }
  console.log("There is no redis-server here; Debian has it: apt install redis-server.");
}
