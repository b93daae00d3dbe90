import { createWriteStream, type WriteStream } from "node:fs";
import { access, constants, mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { finished } from "node:stream/promises";
import { writeFault } from "@metabridge/core";
import { RefusalError } from "./input-files.js";

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
    await told(this.#path, () => this.#write(text));
  }

  async #write(text: string): Promise<void> {
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
    await told(this.#path, () => this.#close());
  }

  async #close(): Promise<void> {
    if (this.#stream === undefined) await this.#write("");
    const stream = this.#stream;
    if (stream === undefined) return;
    stream.end();
    await finished(stream);
    await rename(this.#partial, this.#path);
  }

  /** Leaves nothing behind. */
  async discard(): Promise<void> {
    this.#stream?.destroy();
    // What could not be made cannot be removed.
    await rm(this.#partial, { force: true }).catch(() => {});
  }
}

/** Makes a folder with those around it, where it is not there; it can be written to. */
export async function makeFolder(path: string): Promise<void> {
  await told(path, async () => {
    await mkdir(path, { recursive: true });
    await access(path, constants.W_OK);
  });
}

/** Refuses a path for a file where a folder is. */
export async function checkNoFolder(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory() === true) throw new RefusalError(writeFault({ code: "EISDIR" }, path));
}

/** Writes a whole file. */
export async function writeWhole(path: string, text: string): Promise<void> {
  await told(path, () => writeFile(path, text));
}

/** What the system says of a failure, in words for people. */
async function told(path: string, deed: () => Promise<unknown>): Promise<void> {
  try {
    await deed();
  } catch (error) {
    const fault = writeFault(error, path);
    throw fault === undefined ? error : new RefusalError(fault, { cause: error });
  }
}
