import { access, rm } from "node:fs/promises";
import { join } from "node:path";
import { type Sink, type SinkAnswer, type SinkRequest, writeFault } from "@metabridge/core";
import { writeDurably } from "../files/durable-file.js";
import { fileNameOf } from "../files/file-name.js";
import { refusal } from "./refusal.js";

/** How a {@link folderSink} writes. */
export interface FolderSinkOptions {
  /** The id of the format of the files, such as `turtle`. */
  readonly format: string;
  /** With the dot: `.ttl`. */
  readonly extension: string;
}

/**
 * A file for each record, named by its identifier: `sub/trees` becomes `sub/trees.ttl`. A file appears only when it is
 * complete. Files of others in the folder are left alone.
 */
export function folderSink(folder: string, options: FolderSinkOptions): Sink {
  const { format, extension } = options;
  return {
    id: `folder:${folder}`,
    format,
    async send(batch) {
      const answers: SinkAnswer[] = [];
      for (const request of batch) answers.push(await carryOut(request, folder, extension));
      return answers;
    },
  };
}

async function carryOut(request: SinkRequest, folder: string, extension: string): Promise<SinkAnswer> {
  const { id } = request;
  const targetId = `${fileNameOf(id)}${extension}`;
  const path = join(folder, targetId);
  try {
    if (request.action === "delete") {
      await rm(path, { force: true });
      return { id, outcome: "deleted", targetId, diagnostics: [] };
    }
    const isThere = await access(path).then(
      () => true,
      () => false,
    );
    await writeDurably(path, request.content);
    return { id, outcome: isThere ? "updated" : "created", targetId, diagnostics: [] };
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    const fault = writeFault(error, path);
    if (fault === undefined) throw error;
    // A full disk or a folder without permission is no fault of the record.
    if (!OF_THE_RECORD.has(code)) throw new Error(fault, { cause: error });
    return refusal(request, "folder.name", fault);
  }
}

/** Its identifier makes a path that cannot be, such as a file where a folder is. */
const OF_THE_RECORD = new Set(["EISDIR", "ENOTDIR", "EEXIST", "ENAMETOOLONG", "EILSEQ"]);
