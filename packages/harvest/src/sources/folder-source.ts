import { readdir, readFile, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import type { Diagnostic, Source, SourceOptions, SourceRecord } from "@metabridge/core";

/** What files are read as metadata, and how large they may be. */
export interface FileSourceOptions {
  /** With the dot, in small letters. Default: those of XML and RDF formats and of JSON. */
  readonly extensions?: readonly string[];
  /** The largest file in bytes; a larger one is told by an error, and left out. Default 64 MiB. */
  readonly maxFileSize?: number;
}

/** Extensions that metadata files have. */
export const METADATA_EXTENSIONS: readonly string[] = [
  ".xml",
  ".rdf",
  ".owl",
  ".ttl",
  ".nt",
  ".nq",
  ".trig",
  ".jsonld",
  ".json",
  ".geojson",
];

export const MAX_FILE_SIZE = 64 * 1024 * 1024;

/** The files below a folder, in the order of their names; the path from the folder is the identifier: `sub/trees.xml`. */
export function folderSource(folder: string, options: FileSourceOptions = {}): Source {
  const { extensions = METADATA_EXTENSIONS, maxFileSize = MAX_FILE_SIZE } = options;
  async function* records({ signal, onTotal, onDiagnostic }: SourceOptions = {}): AsyncGenerator<SourceRecord, void> {
    const names: string[] = [];
    await walk(folder, "", new Set(extensions), names);
    onTotal?.(names.length);
    for (const id of names) {
      if (signal?.aborted === true) return;
      const path = join(folder, id);
      const { size, mtime } = await stat(path);
      if (size > maxFileSize) onDiagnostic?.(tooLarge(path, maxFileSize));
      else yield { id, content: await readFile(path), modified: mtime.toISOString() };
    }
  }
  return { id: `folder:${folder}`, records };
}

async function walk(root: string, below: string, extensions: ReadonlySet<string>, names: string[]): Promise<void> {
  const entries = await readdir(join(root, below), { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const name = below === "" ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) await walk(root, name, extensions, names);
    else if (entry.isFile() && extensions.has(extname(entry.name).toLowerCase())) names.push(name);
  }
}

/** An error, since the record is there and is not given. */
export const tooLarge = (source: string, limit: number): Diagnostic => ({
  code: "source.file-too-large",
  severity: "error",
  message: `The file is larger than ${limit} bytes, and was left out.`,
  source,
});
