import type { Engine } from "./protocol.js";

/** The engine as the page sees it: each call is a promise. */
export type RemoteEngine = {
  readonly [Name in keyof Engine]: (...args: Parameters<Engine[Name]>) => Promise<Awaited<ReturnType<Engine[Name]>>>;
};

interface Answer {
  readonly id: number;
  readonly value?: unknown;
  readonly error?: string;
}

/** Starts the worker. Nothing of a document ever leaves it but to this page. */
export function startEngine(): RemoteEngine {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let last = 0;
  worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
    const call = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.error === undefined) call?.resolve(data.value);
    else call?.reject(new Error(data.error));
  });
  worker.addEventListener("error", ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(message));
    waiting.clear();
  });
  const call =
    (name: keyof Engine) =>
    (...args: unknown[]): Promise<unknown> =>
      new Promise((resolve, reject) => {
        const id = ++last;
        waiting.set(id, { resolve, reject });
        worker.postMessage({ id, name, args });
      });
  return {
    targets: call("targets"),
    rules: call("rules"),
    open: call("open"),
    convert: call("convert"),
    validate: call("validate"),
    repair: call("repair"),
  } as RemoteEngine;
}
