/** What to do about it, by the code that the system gives (POSIX, `errno.h`). */
const FAULTS: Readonly<Record<string, string>> = {
  ENOENT: "a folder on the way to it does not exist",
  ENOTDIR: "a part of its path is a file, where a folder is needed. Name another place, or move that file away",
  // mkdir says so where the folder that it should make is a file.
  EEXIST: "a part of its path is a file, where a folder is needed. Name another place, or move that file away",
  EISDIR: "a folder has that name already. Name a file",
  ENOTEMPTY: "a folder has that name already. Name a file",
  EACCES: "permission denied. Name another place, or ask for the right to write there",
  EPERM: "permission denied. Name another place, or ask for the right to write there",
  EROFS: "the disk is read-only. Name another place",
  ENOSPC: "no space is left on the disk. Make room, or name another place",
  EDQUOT: "your share of the disk is used up. Make room, or name another place",
  EFBIG: "the file would be larger than the disk can hold. Name another place",
  ENAMETOOLONG: "its name is too long",
  EINVAL: "the disk cannot have a file of that name",
  EILSEQ: "the disk cannot have a file of that name",
  EMFILE: "too many files are open",
  ENFILE: "too many files are open",
  ELOOP: "its symbolic links go in a circle",
  EBUSY: "it is in use by another program",
  EIO: "the disk has a fault",
};

/**
 * Why a file or folder could not be written, as a sentence with its path and what to do. Undefined where the error is none of
 * the system's.
 *
 * @example
 * ```ts
 * import { writeFault } from "@metabridge/core";
 * console.log(writeFault({ code: "EROFS" }, "out/trees.ttl")); // out/trees.ttl cannot be written: the disk is read-only. Name another place.
 * ```
 */
export function writeFault(error: unknown, path: string): string | undefined {
  const { code } = (error ?? {}) as { readonly code?: unknown };
  if (typeof code !== "string" || !/^E[A-Z\d]+$/.test(code)) return undefined;
  return `${path} cannot be written: ${FAULTS[code] ?? code}.`;
}
