import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startTestServer } from "@metabridge/test-server";
import { expect, it } from "vitest";
import { repository } from "./run-command.js";

const cli = join(repository, "packages", "metabridge", "dist", "cli.js");
const record = readFileSync(
  join(repository, "test-fixtures", "iso19139", "riberalta-hydrography-view-service.xml"),
  "utf8",
).replace(/^<\?xml[^>]*\?>\s*/, "");

/** Harvests so many records with a thread of its own for the conversion; gives how many arrived, and the most memory that it took. */
async function harvestMany(count: number): Promise<{ readonly records: number; readonly megabytes: number }> {
  const content = (position: number): string =>
    record.replace(/(<gmd:fileIdentifier>\s*<gco:CharacterString>)[^<]*/, `$1record-${position}`);
  const server = await startTestServer({
    csw: {
      records: { count, record: (at) => ({ id: `record-${at}`, content: content(at), modified: "2026-01-01" }) },
    },
  });
  const folder = mkdtempSync(join(tmpdir(), "metabridge-harvest-memory-"));
  const child = spawn(
    process.execPath,
    [cli, "harvest", `csw:${server.csw.url}`, "--to", "catalogue.nt", "--workers", "1"],
    {
      cwd: folder,
      stdio: ["ignore", "ignore", "pipe"],
    },
  );
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text) => {
    said += text;
  });
  let megabytes = 0;
  const look = setInterval(() => {
    if (!existsSync(`/proc/${child.pid}/status`)) return;
    const [, kilobytes = "0"] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8")) ?? [];
    megabytes = Math.max(megabytes, Number(kilobytes) / 1000);
  }, 50);
  await once(child, "close");
  clearInterval(look);
  await server.close();
  rmSync(folder, { recursive: true, force: true });
  return { records: Number(/(\d+) new/.exec(said)?.[1]), megabytes };
}

const hasProc = existsSync("/proc/self/status");
if (!hasProc) console.warn("The memory of a harvest is not measured, since there is no /proc.");

it.skipIf(!hasProc)(
  "a harvest four times as long takes no more memory",
  async () => {
    const short = await harvestMany(300);
    const long = await harvestMany(1_200);
    expect([short.records, long.records]).toEqual([300, 1_200]);
    expect(long.megabytes - short.megabytes).toBeLessThan(50);
  },
  120_000,
);
