import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { SchemaFile } from "@metabridge/xsd";
import { UsageError } from "./exit-code.js";
import { reasonOf } from "./input-files.js";

/** The XML schemas below a folder. */
export async function schemaFolder(folder: string): Promise<SchemaFile[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const paths = entries
      .filter((entry) => entry.isFile() && entry.name.toLowerCase().endsWith(".xsd"))
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
      .sort();
    if (paths.length === 0) throw new UsageError(`${folder}: The folder holds no XML schemas (*.xsd).`);
    return await Promise.all(
      paths.map(async (path) => ({ path: relative(folder, path).split(sep).join("/"), content: await readFile(path) })),
    );
  } catch (error) {
    const reason = reasonOf(error);
    throw reason === undefined ? error : new UsageError(`${folder}: ${reason}`);
  }
}
