import type { Format } from "@metabridge/core";
import { standardFormats } from "./formats/standard-formats.js";
import { createMetabridge, type Metabridge } from "./metabridge.js";

/** All standard formats together; the functions of this package are its methods. */
export const metabridge: Metabridge = /* @__PURE__ */ createMetabridge({ formats: standardFormats });

/**
 * The standard formats: what `from` and `to` take.
 *
 * @example
 * ```ts
 * import { formats } from "metabridge";
 * console.log(formats().map(({ id }) => id)); // [ 'iso19139', 'iso19115-3', … ]
 * ```
 */
export const formats = (): readonly Format[] => metabridge.formats();

/** The standard format that a text is in, judged by its beginning; `undefined` where it is none. */
export const detectFormat: Metabridge["detectFormat"] = (head) => metabridge.detectFormat(head);

/**
 * Reads all records of an input, in the model of their hub.
 *
 * @example
 * ```ts
 * import { read } from "metabridge";
 *
 * const { value: records, diagnostics } = await read(`
 *   <gmd:MD_Metadata xmlns:gmd="http://www.isotc211.org/2005/gmd" xmlns:gco="http://www.isotc211.org/2005/gco">
 *     <gmd:fileIdentifier><gco:CharacterString>trees</gco:CharacterString></gmd:fileIdentifier>
 *   </gmd:MD_Metadata>`);
 * const [record] = records;
 * if (record?.hub === "iso19115") console.log(record.model.metadataIdentifier?.code?.value, diagnostics); // trees []
 * ```
 */
export const read: Metabridge["read"] = (input, options) => metabridge.read(input, options);

/** Reads an input record by record, in constant memory. A result without a value stands for one that cannot be read. */
export const readRecords: Metabridge["readRecords"] = (input, options) => metabridge.readRecords(input, options);

/**
 * Writes records as one document: after {@link read}, a change, and with nothing else touched.
 *
 * @example
 * ```ts
 * import { read, write } from "metabridge";
 *
 * const { value: records } = await read(`
 *   <gmd:MD_Metadata xmlns:gmd="http://www.isotc211.org/2005/gmd" xmlns:gco="http://www.isotc211.org/2005/gco">
 *     <gmd:fileIdentifier><gco:CharacterString>trees</gco:CharacterString></gmd:fileIdentifier>
 *   </gmd:MD_Metadata>`);
 * for (const record of records) {
 *   if (record.hub === "iso19115") record.model.metadataIdentifier = { $type: "MD_Identifier", code: { value: "street-trees" } };
 * }
 * const { value } = await write(records, { to: "iso19139" });
 * console.log(value.includes("street-trees")); // true
 * ```
 */
export const write: Metabridge["write"] = (records, options) => metabridge.write(records, options);

/** Writes records as one document, in pieces of text, as they come. */
export const writeStream: Metabridge["writeStream"] = (records, options) => metabridge.writeStream(records, options);

/**
 * Converts an input to one document. Bad metadata never throws: it gives diagnostics and losses beside the value.
 *
 * @example
 * ```ts
 * import { convert } from "metabridge";
 *
 * const { value, diagnostics, losses } = await convert(
 *   `<gmd:MD_Metadata xmlns:gmd="http://www.isotc211.org/2005/gmd" xmlns:gco="http://www.isotc211.org/2005/gco">
 *     <gmd:fileIdentifier><gco:CharacterString>trees</gco:CharacterString></gmd:fileIdentifier>
 *   </gmd:MD_Metadata>`,
 *   { to: "iso19115-3" },
 * );
 * console.log(value.includes("mdb:metadataIdentifier"), diagnostics.length, losses.length); // true 0 0
 * ```
 */
export const convert: Metabridge["convert"] = (input, options) => metabridge.convert(input, options);

/** Converts an input to one document, in pieces of text, in constant memory. */
export const convertStream: Metabridge["convertStream"] = (input, options) => metabridge.convertStream(input, options);

/** Converts an input to one document for each of its records, in constant memory. */
export const convertRecords: Metabridge["convertRecords"] = (input, options) =>
  metabridge.convertRecords(input, options);
