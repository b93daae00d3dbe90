import { createWriteStream, type WriteStream } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { finished } from "node:stream/promises";

/** A file that appears under its name only when it is complete. */
export class OutputFile {
  readonly #path: string;
  readonly #partial: string;
  #stream: WriteStream | undefined;

  constructor(path: string) {
    this.#path = path;
    this.#partial = `${path}.partial`;
  }

  async write(text: string): Promise<void> {
    if (this.#stream === undefined) {
      await mkdir(dirname(this.#path), { recursive: true });
      this.#stream = createWriteStream(this.#partial);
      // Its errors come out of close().
      this.#stream.on("error", () => {});
    }
    const stream = this.#stream;
    if (stream.errored !== null) throw stream.errored;
    if (!stream.write(text)) {
      await new Promise<void>((done) => {
        stream.once("drain", done);
        stream.once("error", () => done());
      });
    }
  }

  /** Ends the file and gives it its name. */
  async close(): Promise<void> {
    if (this.#stream === undefined) await this.write("");
    const stream = this.#stream;
    if (stream === undefined) return;
    stream.end();
    await finished(stream);
    await rename(this.#partial, this.#path);
  }

  /** Leaves nothing behind. */
  async discard(): Promise<void> {
    this.#stream?.destroy();
    await rm(this.#partial, { force: true });
  }
}
