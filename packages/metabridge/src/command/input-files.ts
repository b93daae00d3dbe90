import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { basename, extname, join, relative, resolve, sep } from "node:path";
import { UsageError } from "./exit-code.js";

/** What a folder is searched for; a file that is named outright can have any name. */
const EXTENSIONS = new Set([".xml", ".rdf", ".ttl", ".trig", ".nt", ".nq", ".jsonld", ".json"]);

/** One input of the command. */
export interface InputFile {
  /** For messages: the path as it was given, or `-`. */
  readonly label: string;
  /** The path to read; absent for standard input. */
  readonly path?: string;
  /** Where the output belongs below the output folder, with the input's own name: `sub/record.xml`. */
  readonly relativeName: string;
  /** In bytes; 0 where it is not known. */
  readonly size: number;
}

/** An input that cannot be converted, or an output that cannot be written, in words for people. */
export class RefusalError extends Error {
  override readonly name = "RefusalError";
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "There is no such file or folder.",
  EACCES: "It may not be read: permission denied.",
  EPERM: "It may not be read: permission denied.",
  EISDIR: "It is a folder.",
  ELOOP: "Its symbolic links go in a circle.",
};

/** The reason that a file operation gave, as a sentence; other errors as they are. */
export function reasonOf(error: unknown): string | undefined {
  if (error instanceof RefusalError) return error.message;
  const { code } = error as NodeJS.ErrnoException;
  return code === undefined || !/^E[A-Z]+$/.test(code)
    ? undefined
    : (REASONS[code] ?? `It could not be read (${code}).`);
}

/** The files that an argument names: itself, or all that metadata can be in below a folder, in the order of their names. */
export async function inputFiles(argument: string): Promise<InputFile[]> {
  if (argument === "-") return [{ label: "-", relativeName: "stdin", size: 0 }];
  const found = await stat(argument).catch((error: NodeJS.ErrnoException) => {
    // The shell hands on a pattern as it is where nothing matches it.
    if (error.code !== "ENOENT" || !/[*?[]/.test(argument)) throw error;
    throw new RefusalError("There is no file that this pattern matches.");
  });
  if (!found.isDirectory()) {
    return [{ label: argument, path: argument, relativeName: basename(argument), size: found.size }];
  }
  const files: InputFile[] = [];
  await walk(argument, argument, files);
  if (files.length === 0) {
    throw new RefusalError(`The folder holds no ${[...EXTENSIONS].map((extension) => `*${extension}`).join(", ")}.`);
  }
  return files;
}

/** A report must not take the place of what it is about. */
export function checkIsNoInput(path: string | undefined, option: string, files: readonly InputFile[]): void {
  if (path === undefined) return;
  const input = files.find((file) => file.path !== undefined && resolve(file.path) === resolve(path));
  if (input === undefined) return;
  throw new UsageError(`${option} ${path} would overwrite the input ${input.label}; name another file.`);
}

async function walk(root: string, folder: string, files: InputFile[]): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      await walk(root, path, files);
    } else if (EXTENSIONS.has(extname(entry.name).toLowerCase())) {
      const found = entry.isFile() ? await stat(path) : await stat(path).catch(() => undefined);
      if (found?.isFile() !== true) continue;
      files.push({ label: path, path, relativeName: relative(root, path).split(sep).join("/"), size: found.size });
    }
  }
}

/** The bytes of an input; `onBytes` hears how many have been read. */
export async function* bytesOf(
  file: InputFile,
  stdin: AsyncIterable<Uint8Array>,
  onBytes?: (count: number) => void,
): AsyncIterable<Uint8Array> {
  const chunks = file.path === undefined ? stdin : createReadStream(file.path, { highWaterMark: 1 << 18 });
  for await (const chunk of chunks) {
    onBytes?.(chunk.length);
    yield chunk;
  }
}
