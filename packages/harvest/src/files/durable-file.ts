import { type FileHandle, mkdir, open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";

/** Pieces are written together from so many characters on. */
const BUFFER = 1 << 16;

/**
 * A file that appears under its name only when it is complete and on the disk: it is written to a temporary name beside it,
 * and renamed.
 */
export class DurableFile {
  readonly path: string;
  readonly #temporary: string;
  #handle: FileHandle | undefined;
  #buffer = "";

  constructor(path: string) {
    this.path = path;
    this.#temporary = `${path}.partial`;
  }

  async write(text: string): Promise<void> {
    this.#buffer += text;
    if (this.#buffer.length >= BUFFER) await this.#flush();
  }

  /** Writes what is left, so that only the name is missing. */
  async complete(): Promise<void> {
    await this.#flush();
    await this.#handle?.datasync();
    await this.#handle?.close();
    this.#handle = undefined;
  }

  /** Gives a complete file its name. */
  async publish(): Promise<void> {
    await rename(this.#temporary, this.path);
  }

  /** Leaves nothing of an incomplete file. */
  async discard(): Promise<void> {
    await this.#handle?.close();
    this.#handle = undefined;
    await rm(this.#temporary, { force: true });
  }

  async #flush(): Promise<void> {
    if (this.#handle === undefined) {
      await mkdir(dirname(this.path), { recursive: true });
      this.#handle = await open(this.#temporary, "w");
    }
    const text = this.#buffer;
    this.#buffer = "";
    await this.#handle.writeFile(text);
  }
}

/** Writes a whole file at once. */
export async function writeDurably(path: string, text: string): Promise<void> {
  const file = new DurableFile(path);
  try {
    await file.write(text);
    await file.complete();
    await file.publish();
  } catch (error) {
    await file.discard();
    throw error;
  }
}
