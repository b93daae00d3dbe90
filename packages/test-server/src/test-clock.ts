/**
 * The time as the stand-ins tell it: each look is a second later than the one before, so that what they write is the same
 * in every run.
 */
export class TestClock {
  #now: number;

  constructor(start = "2026-01-01T00:00:00Z") {
    this.#now = Date.parse(start);
  }

  /** ISO 8601 in UTC, without milliseconds. */
  next(): string {
    const text = new Date(this.#now).toISOString().replace(".000Z", "Z");
    this.#now += 1000;
    return text;
  }
}
