import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const cli = fileURLToPath(new URL("../dist/cli.js", import.meta.url));
const fixture = fileURLToPath(new URL("../../../test-fixtures/csw/vallebourg-getrecords.xml", import.meta.url));

/** The three records of a response, and what stands before and behind them. */
function partsOf(response: string): { readonly head: string; readonly records: string[]; readonly tail: string } {
  const records = response.match(/<gmd:MD_Metadata[\s\S]*?<\/gmd:MD_Metadata>/g) ?? [];
  const head = response.slice(0, response.indexOf("<gmd:MD_Metadata"));
  const tail = response.slice(response.lastIndexOf("</gmd:MD_Metadata>") + "</gmd:MD_Metadata>".length);
  return { head, records, tail };
}

/** Converts a response of so many records; gives the statements that were written, and the most memory that it took. */
async function convertMany(count: number, to: string): Promise<{ statements: number; megabytes: number }> {
  const { head, records, tail } = partsOf(readFileSync(fixture, "utf8"));
  // A small heap makes the collector tidy up at once, so that what is used is what is needed.
  const child = spawn(process.execPath, ["--max-old-space-size=80", cli, "convert", "-", "--to", to], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  let statements = 0;
  child.stdout.on("data", (chunk: Buffer) => {
    for (const byte of chunk) if (byte === 10) statements++;
  });
  const closed = once(child, "close");
  child.stdin.write(head);
  for (let index = 0; index < count; index++) {
    if (!child.stdin.write(records[index % records.length] ?? "")) await once(child.stdin, "drain");
  }
  // All but the end of the response has gone in; what the process took until now is the most that it takes.
  const megabytes = Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1]) / 1024;
  child.stdin.end(tail);
  const [code] = await closed;
  expect(code).toBe(0);
  return { statements, megabytes };
}

const hasProc = existsSync("/proc/self/status");
if (!hasProc) console.warn("The memory of streams is not measured, since there is no /proc.");

it.skipIf(!hasProc).each(["ntriples", "jsonld"])(
  "a response ten times as long takes no more memory, as %s",
  async (to) => {
    const short = await convertMany(400, to);
    const long = await convertMany(4_000, to);
    expect(long.statements).toBeGreaterThan(short.statements * 9);
    expect(long.megabytes - short.megabytes).toBeLessThan(40);
  },
);
