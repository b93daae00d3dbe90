/** The time and chance that a client depends on, so that a test can set both. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** A number of at least 0 and less than 1. */
  random(): number;
  /** Waits before the next try or request. Rejects with the signal's reason where it is aborted. */
  wait(milliseconds: number, signal?: AbortSignal): Promise<void>;
  /** Calls back when so much time has gone by, unless it is stopped before. */
  timeOut(milliseconds: number, elapsed: () => void): () => void;
}

/** The clock of the machine. */
export const systemClock: Clock = {
  now: () => Date.now(),
  random: () => Math.random(),
  wait: (milliseconds, signal) =>
    new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      const timer = setTimeout(() => {
        signal?.removeEventListener("abort", stop);
        resolve();
      }, milliseconds);
      const stop = (): void => {
        clearTimeout(timer);
        reject(signal?.reason);
      };
      signal?.addEventListener("abort", stop, { once: true });
    }),
  timeOut: (milliseconds, elapsed) => {
    const timer = setTimeout(elapsed, milliseconds);
    return () => clearTimeout(timer);
  },
};
