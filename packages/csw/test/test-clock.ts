import type { Clock } from "../src/http/clock.js";

/** A clock that goes on only by waiting, and never waits: it notes how long it would have been. */
export function testClock(
  options: { readonly now?: number; readonly random?: number } = {},
): Clock & { readonly waits: number[] } {
  let now = options.now ?? 0;
  const waits: number[] = [];
  return {
    waits,
    now: () => now,
    random: () => options.random ?? 0,
    wait: async (milliseconds, signal) => {
      signal?.throwIfAborted();
      waits.push(milliseconds);
      now += milliseconds;
    },
    timeOut: () => () => {},
  };
}
