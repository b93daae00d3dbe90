import type { ReadOptions, Result } from "@metabridge/core";
import type { MD_Metadata } from "./model.generated.js";
import { readIso } from "./read/read-iso.js";
import { type IsoWriteOptions, writeIso } from "./write/write-iso.js";

export { iso19115_3 } from "./formats.js";

/** Reads the records of a document. Records in ISO 19139, and mixtures of both, are read as well. */
export const readIso19115_3 = (text: string, options?: ReadOptions): Result<MD_Metadata[]> => readIso(text, options);

/** Writes a record as ISO 19115-3 (mdb 2.0, or 1.0 with `edition`). Its losses are what ISO 19115-3 has no place for. */
export const writeIso19115_3 = (record: MD_Metadata, options?: IsoWriteOptions): Result<string> =>
  writeIso(record, "iso19115-3", options);
