import { accessSync, constants, existsSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { MetabridgeError, writeFault } from "@metabridge/core";
import Database from "libsql";

/** A file that should be a database of ours, or become one, and cannot. */
export class DatabaseFileError extends MetabridgeError {
  override readonly name = "DatabaseFileError";
}

/** Opens a database that a harvest keeps in a file, or makes it; what stands in the way is said in words, which libsql does not. */
export function openDatabase(path: string): Database.Database {
  checkPlace(path);
  let database: Database.Database | undefined;
  try {
    database = new Database(path);
    database.exec("PRAGMA journal_mode = WAL");
    database.exec("PRAGMA synchronous = FULL");
    return database;
  } catch (error) {
    database?.close();
    throw inWords(error, path);
  }
}

/** Whether a database can be there, or be made there. */
export function checkPlace(path: string): void {
  if (path === ":memory:") return;
  const folder = dirname(resolve(path));
  try {
    if (!statSync(folder).isDirectory()) throw { code: "ENOTDIR" };
    const isThere = existsSync(path);
    if (isThere && statSync(path).isDirectory()) throw { code: "EISDIR" };
    // Beside it there are files of its own while it is in use.
    accessSync(folder, constants.W_OK);
    if (isThere) accessSync(path, constants.R_OK | constants.W_OK);
  } catch (error) {
    const fault = writeFault(error, path);
    throw fault === undefined ? error : new DatabaseFileError(fault);
  }
}

function inWords(error: unknown, path: string): unknown {
  const { code } = error as { readonly code?: unknown };
  if (code === "SQLITE_NOTADB" || code === "SQLITE_CORRUPT") {
    return new DatabaseFileError(
      `${path} is no database of metabridge, or a damaged one. Name another file; or move this one away, and all is done anew.`,
    );
  }
  if (code === "SQLITE_FULL") return new DatabaseFileError(writeFault({ code: "ENOSPC" }, path) ?? path);
  return error;
}
