import type { Readable } from "node:stream";
import { promisify } from "node:util";
import { type Diagnostic, MetabridgeError, type Source, type SourceOptions, type SourceRecord } from "@metabridge/core";
import { type Entry, fromBuffer, open, type ZipFile } from "yauzl";
import { type FileSourceOptions, MAX_FILE_SIZE, METADATA_EXTENSIONS, tooLarge } from "./folder-source.js";

/** What of a zip archive is read, and how much it may unpack to. */
export interface ZipSourceOptions extends FileSourceOptions {
  /** How many files and folders the archive may have. Default 200,000. */
  readonly maxEntries?: number;
  /** The size of everything that is unpacked, in bytes. Default 4 GiB. */
  readonly maxTotalSize?: number;
  /** How many times larger a file may be than it is packed. Deflate reaches 1,032; metadata lies below 30. Default 200. */
  readonly maxRatio?: number;
}

/** The archive cannot be read, or is more than its limits allow. */
export class ZipError extends MetabridgeError {
  override readonly name = "ZipError";
}

/**
 * The metadata files of a zip archive, in its order; their paths inside it are the identifiers. Files are unpacked one by
 * one, never to the disk, and no further than the limits: an archive that lies about its sizes is found out.
 */
export function zipSource(archive: string | Uint8Array, options: ZipSourceOptions = {}): Source {
  const { maxEntries = 200_000, maxTotalSize = 4 * 1024 ** 3, maxFileSize = MAX_FILE_SIZE, maxRatio = 200 } = options;
  const extensions = new Set(options.extensions ?? METADATA_EXTENSIONS);
  const id = typeof archive === "string" ? `zip:${archive}` : "zip";

  async function* records({ signal, onDiagnostic }: SourceOptions = {}): AsyncGenerator<SourceRecord, void> {
    const zip = await opened(archive);
    try {
      if (zip.entryCount > maxEntries) {
        throw new ZipError(`The archive has ${zip.entryCount} entries, which is more than ${maxEntries}.`);
      }
      let total = 0;
      for await (const entry of entriesOf(zip)) {
        if (signal?.aborted === true) return;
        const { fileName, uncompressedSize } = entry;
        if (!extensions.has(extensionOf(fileName))) continue;
        const leftOut = reasonToLeaveOut(entry, maxFileSize, maxRatio);
        if (leftOut !== undefined) {
          onDiagnostic?.(leftOut);
          continue;
        }
        total += uncompressedSize;
        if (total > maxTotalSize) {
          throw new ZipError(
            `The archive unpacks to more than ${maxTotalSize} bytes; ${fileName} is the file that goes beyond.`,
          );
        }
        const content = await contentOf(zip, entry);
        yield { id: fileName, content, modified: entry.getLastModDate().toISOString() };
      }
    } finally {
      zip.close();
    }
  }
  return { id, records };
}

function reasonToLeaveOut(entry: Entry, maxFileSize: number, maxRatio: number): Diagnostic | undefined {
  const { fileName, uncompressedSize, compressedSize } = entry;
  if (uncompressedSize > maxFileSize) return tooLarge(fileName, maxFileSize);
  if ((entry.generalPurposeBitFlag & 1) === 1) {
    const message = "The file is encrypted, and was left out.";
    return { code: "source.zip.encrypted", severity: "error", message, source: fileName };
  }
  if (uncompressedSize <= maxRatio * Math.max(1, compressedSize)) return undefined;
  const message = `The file unpacks to more than ${maxRatio} times its size, as traps do, and was left out.`;
  return { code: "source.zip.ratio", severity: "error", message, source: fileName };
}

async function opened(archive: string | Uint8Array): Promise<ZipFile> {
  // Entries are asked for one by one. Names with `..` and absolute ones are refused by yauzl itself.
  const settings = { lazyEntries: true, autoClose: false, validateEntrySizes: true } as const;
  try {
    return typeof archive === "string"
      ? await promisify<string, typeof settings, ZipFile>(open)(archive, settings)
      : await promisify<Buffer, typeof settings, ZipFile>(fromBuffer)(Buffer.from(archive), settings);
  } catch (error) {
    throw new ZipError(`The archive cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry, void> {
  for (;;) {
    const entry = await new Promise<Entry | undefined>((resolve, reject) => {
      const done = (settle: () => void): void => {
        zip.removeAllListeners("entry").removeAllListeners("end").removeAllListeners("error");
        settle();
      };
      zip.once("entry", (found: Entry) => done(() => resolve(found)));
      zip.once("end", () => done(() => resolve(undefined)));
      zip.once("error", (error: Error) =>
        done(() => reject(new ZipError(`The archive cannot be read further: ${error.message}`))),
      );
      zip.readEntry();
    });
    if (entry === undefined) return;
    yield entry;
  }
}

/** Unpacks one file; yauzl stops where it grows beyond the size that the archive tells. */
async function contentOf(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  try {
    const stream = await promisify<Entry, Readable>(zip.openReadStream.bind(zip))(entry);
    const pieces: Buffer[] = [];
    for await (const piece of stream) pieces.push(piece as Buffer);
    return Buffer.concat(pieces);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new ZipError(`${entry.fileName} cannot be unpacked: ${message}`);
  }
}

const extensionOf = (name: string): string => /\.[^./]+$/.exec(name)?.[0].toLowerCase() ?? "";
