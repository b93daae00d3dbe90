import type { Clock } from "./clock.js";

/** Lets so many through at a time, with a pause between two of them. */
export class Turnstile {
  readonly #places: number;
  readonly #delay: number;
  readonly #clock: Clock;
  readonly #waiting: (() => void)[] = [];
  #taken = 0;
  #next = 0;

  constructor(places: number, delay: number, clock: Clock) {
    this.#places = Math.max(1, places);
    this.#delay = delay;
    this.#clock = clock;
  }

  /** Resolves when it is one's turn, with what to call when one is through. */
  async enter(signal?: AbortSignal): Promise<() => void> {
    if (this.#taken < this.#places) this.#taken++;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    try {
      signal?.throwIfAborted();
      await this.#pause(signal);
    } catch (error) {
      this.#leave();
      throw error;
    }
    let isThrough = false;
    return () => {
      if (isThrough) return;
      isThrough = true;
      this.#leave();
    };
  }

  async #pause(signal?: AbortSignal): Promise<void> {
    if (this.#delay === 0) return;
    const now = this.#clock.now();
    const start = Math.max(now, this.#next);
    this.#next = start + this.#delay;
    if (start > now) await this.#clock.wait(start - now, signal);
  }

  /** The place passes on to the one who has waited longest. */
  #leave(): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#taken--;
    else next();
  }
}
