import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startTestServer, type TestServer } from "@metabridge/test-server";
import { expect, it } from "vitest";
import { temporaryFolder } from "./temporary-folder.js";

/** METABRIDGE_KILLS=20 for the whole of it, of 2,000 records; by default a part that takes seconds. */
const KILLS = Number(process.env.METABRIDGE_KILLS ?? 5);
const RECORDS = KILLS * 100;
const script = fileURLToPath(new URL("./killed-harvest.mjs", import.meta.url));
const built = fileURLToPath(new URL("../dist/node.js", import.meta.url));

/** Numbers that look random and are the same each time: a linear congruential generator. */
function* seeded(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

it(`has each of ${RECORDS} records once after ${KILLS} kills at random moments`, { timeout: 180_000 }, async () => {
  expect(existsSync(built), "The package is not built: npm run build").toBe(true);
  const server = await startTestServer();
  const state = join(temporaryFolder(), "state.sqlite");
  const random = seeded(20260101);
  let killed = 0;
  try {
    for (;;) {
      const { value: share } = random.next();
      const { value: moment } = random.next();
      // Somewhere in what a run can get done until the next kill, and in the middle of a request or between two.
      const writes = killed < KILLS ? Math.floor(share * ((1.5 * RECORDS) / (KILLS + 1))) : Number.POSITIVE_INFINITY;
      const { code, signal } = await runUntil(server, state, writes, moment * 4);
      if (signal === null) {
        expect(code).toBe(0);
        break;
      }
      killed++;
    }
  } finally {
    await server.close();
  }
  expect(killed).toBe(KILLS);
  const ids = [...server.udata.datasets].map(({ extras }) => (extras as Record<string, string>)["metabridge:id"]);
  expect(ids.length).toBe(RECORDS);
  expect(new Set(ids).size).toBe(RECORDS);
  const updates = server.requests.filter(({ method }) => method === "PUT").length;
  // Only what was under way when it was killed can have been sent again: three batches of ten at most.
  expect(updates).toBeLessThanOrEqual(KILLS * 30);
  console.info(`${killed} kills, ${ids.length} records, ${updates} of them sent again under their identifier`);
});

/** Runs the harvest, and kills it so many milliseconds behind the request that follows so many writes. */
async function runUntil(
  server: TestServer,
  state: string,
  writes: number,
  milliseconds: number,
): Promise<{ readonly code: number | null; readonly signal: string | null }> {
  let child: ChildProcess | undefined;
  let seen = 0;
  server.behave();
  server.misbehave({
    // Never happens: it only looks.
    fault: { kind: "time-out" },
    when: ({ method }) => {
      if (method === "POST" && seen++ === writes) setTimeout(() => child?.kill("SIGKILL"), milliseconds);
      return false;
    },
  });
  return new Promise((resolve, reject) => {
    child = spawn(process.execPath, [script, server.udata.url, state, String(RECORDS)], { stdio: ["ignore", 2, 2] });
    child.on("error", reject);
    child.on("close", (code, signal) => resolve({ code, signal }));
  });
}
