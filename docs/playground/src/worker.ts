import { createEngine } from "./engine.js";
import type { Engine } from "./protocol.js";

const engine = createEngine();

/** One call at a time: the document that is open is the one that is worked on. */
let queue: Promise<unknown> = Promise.resolve();

self.addEventListener("message", ({ data }: MessageEvent<{ id: number; name: keyof Engine; args: unknown[] }>) => {
  const { id, name, args } = data;
  queue = queue.then(async () => {
    try {
      const method = engine[name] as (...given: unknown[]) => unknown;
      self.postMessage({ id, value: await method(...args) });
    } catch (error) {
      self.postMessage({ id, error: error instanceof Error ? error.message : String(error) });
    }
  });
});
