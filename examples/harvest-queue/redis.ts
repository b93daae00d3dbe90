import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";

/** A Redis of our own, for as long as the example runs. */
export interface OwnRedis {
  readonly url: string;
  stop(): Promise<void>;
}

/** Whether there is a Redis to start: Debian has it as `redis-server`. */
export const hasRedis = (): boolean => spawnSync("redis-server", ["--version"]).status === 0;

/** Starts Redis on a free port of the loopback interface; it keeps nothing on the disk. */
export async function startRedis(): Promise<OwnRedis> {
  const port = await freePort();
  const redis = spawn(
    "redis-server",
    ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"],
    {
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  for await (const line of redis.stdout.setEncoding("utf8")) {
    if (String(line).includes("Ready to accept connections")) break;
  }
  return {
    url: `redis://127.0.0.1:${port}`,
    async stop() {
      redis.kill();
      if (redis.exitCode === null) await once(redis, "exit");
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (address === null || typeof address === "string") throw new Error("There is no free port.");
  return address.port;
}
