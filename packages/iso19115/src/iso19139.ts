import type { ReadOptions, Result } from "@metabridge/core";
import type { MD_Metadata } from "./model.generated.js";
import { readIso } from "./read/read-iso.js";
import { type IsoWriteOptions, writeIso } from "./write/write-iso.js";

export { iso19139 } from "./formats.js";

/**
 * Reads the records of a document. Records in ISO 19115-3, and mixtures of both, are read as well.
 *
 * @example
 * ```ts
 * import { readIso19139 } from "@metabridge/iso19115/iso19139";
 * const { value, diagnostics } = readIso19139('<gmd:MD_Metadata xmlns:gmd="http://www.isotc211.org/2005/gmd"></gmd:MD_Metadata>');
 * console.log(value.length, diagnostics.length); // 1 0
 * ```
 */
export const readIso19139 = (text: string, options?: ReadOptions): Result<MD_Metadata[]> => readIso(text, options);

/** Writes a record as ISO 19139 (gmd 2007, GML 3.2). Its losses are what ISO 19139 has no place for. */
export const writeIso19139 = (record: MD_Metadata, options?: Omit<IsoWriteOptions, "edition">): Result<string> =>
  writeIso(record, "iso19139", options);
