// `npm run bench:harvest`: many records through CSW paging to a DCAT file; what it takes in time and in memory.
// `npm run bench:harvest -- --records 100000 --workers 0,1,2 --to catalogue.ttl`; the service runs in a process of its own.
import { fork, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { execPath, stdout } from "node:process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** @param {string[]} args */
export async function run(args) {
  const { values } = parseArgs({
    args,
    options: {
      records: { type: "string", default: "100000" },
      workers: { type: "string", default: "0,1,2" },
      to: { type: "string", default: "catalogue.nt" },
    },
  });
  const service = fork(join(root, "scripts/bench/csw-service.mjs"), [values.records]);
  try {
    const url = await new Promise((resolve, reject) => {
      service.once("message", resolve);
      service.once("exit", () => reject(new Error("The service did not start.")));
    });
    const load = loadavg()[0]?.toFixed(1);
    stdout.write(`${values.records} records, ${availableParallelism()} cores, load ${load} before\n`);
    for (const workers of values.workers.split(",")) {
      const folder = mkdtempSync(join(tmpdir(), "metabridge-bench-"));
      try {
        const { seconds, processor, peak, code } = await harvested(url, folder, values.to, workers);
        const size = statSync(join(folder, values.to)).size / 1e6;
        const rate = (Number(values.records) / seconds).toFixed(0);
        stdout.write(
          `${workers} workers: ${seconds.toFixed(1)} s, ${rate} records/s, ${processor.toFixed(1)} s of processor time, at most ${peak.toFixed(0)} MB resident, ${size.toFixed(0)} MB written, exit code ${code}\n`,
        );
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    }
  } finally {
    service.kill();
  }
  return 0;
}

/**
 * Runs the command, and looks at its memory while it runs.
 * @param {string} url
 * @param {string} folder
 * @param {string} to
 * @param {string} workers
 */
function harvested(url, folder, to, workers) {
  const cli = join(root, "packages/metabridge/dist/cli.js");
  const started = performance.now();
  const child = spawn(
    execPath,
    [cli, "harvest", `csw:${url}`, "--to", to, "--state", "state.sqlite", "--workers", workers],
    { cwd: folder, stdio: ["ignore", "inherit", "inherit"] },
  );
  let peak = 0;
  let processor = 0;
  const look = setInterval(() => {
    try {
      const [, kilobytes = "0"] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8")) ?? [];
      peak = Math.max(peak, Number(kilobytes) / 1000);
      // User and system time in hundredths of a second: proc(5).
      const times = readFileSync(`/proc/${child.pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
      processor = (Number(times[11]) + Number(times[12])) / 100;
    } catch {
      // No /proc, or the process is gone.
    }
  }, 200);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      clearInterval(look);
      resolve({ seconds: (performance.now() - started) / 1000, processor, peak, code });
    });
  });
}
