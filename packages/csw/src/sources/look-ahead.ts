import type { Page, PageSource } from "./page-walk.js";

interface Guess {
  readonly start: number;
  readonly count: number;
  readonly page: Promise<Page>;
  readonly controller: AbortController;
}

/**
 * Asks for the page that probably follows while the one before it is still being read, so that the server's time and ours are
 * not added up. A server whose pages follow otherwise is not guessed at again.
 */
export class LookAhead {
  readonly #source: PageSource;
  readonly #signal: AbortSignal | undefined;
  #guesses: boolean;
  /** The page that was asked for ahead, and the one that is being read and was a guess before. */
  #guess: Guess | undefined;
  #taken: Guess | undefined;
  readonly #abort = (): void => {
    this.#guess?.controller.abort(this.#signal?.reason);
    this.#taken?.controller.abort(this.#signal?.reason);
  };

  constructor(source: PageSource, signal: AbortSignal | undefined) {
    this.#source = source;
    this.#signal = signal;
    this.#guesses = source.http.concurrency > 1;
    signal?.addEventListener("abort", this.#abort);
  }

  /** The page that was asked for ahead, where it is this one; else it is asked for now. */
  read(start: number, count: number): Promise<Page> {
    const guess = this.#guess;
    this.#guess = undefined;
    this.#taken = undefined;
    if (guess?.start === start && guess.count === count) {
      this.#taken = guess;
      return guess.page;
    }
    if (guess !== undefined) {
      guess.controller.abort();
      this.#guesses = false;
    }
    return this.#source.read(start, count, this.#signal);
  }

  /** Asks for a page that will probably be wanted next. */
  prepare(start: number, count: number): void {
    if (!this.#guesses || this.#guess !== undefined) return;
    const controller = new AbortController();
    const page = this.#source.read(start, count, controller.signal);
    // What goes wrong is thrown where the page is wanted.
    page.catch(() => {});
    this.#guess = { start, count, page, controller };
  }

  /** Lets go of what was asked for and is not wanted. */
  end(): void {
    this.#signal?.removeEventListener("abort", this.#abort);
    this.#guess?.controller.abort();
    this.#guess = undefined;
  }
}
