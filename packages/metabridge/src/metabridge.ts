import {
  decodeText,
  type Format,
  type Input,
  InvalidOptionError,
  type ReadOptions,
  type Result,
  result,
  UnknownFormatError,
} from "@metabridge/core";
import { type Crossing, type CrossingOptions, crosswalk } from "./crossing.js";
import { detectFormat } from "./detect-format.js";
import { didYouMean } from "./did-you-mean.js";
import type { RdfReadOptions, RdfWriteOptions } from "./formats/rdf-format.js";
import { readHead } from "./input-head.js";
import { Ledger } from "./ledger.js";
import { collect, readIn, writeEachIn, writeIn } from "./pipeline.js";
import type { MetadataRecord } from "./record.js";
import { UndecodableWatch } from "./undecodable.js";
import { unknownInput } from "./unknown-input.js";

/** How to read an input. */
export interface ReadRecordsOptions extends ReadOptions, RdfReadOptions {
  /** The id of the input's format. Default: it is detected. */
  readonly from?: string;
}

/** How to write records. */
export interface WriteRecordsOptions extends CrossingOptions, RdfWriteOptions {
  /** The id of the format to write. */
  readonly to: string;
}

/** How to convert an input. */
export interface ConvertOptions extends ReadRecordsOptions, WriteRecordsOptions {}

/** Reads, writes and converts between the formats that it was made with. */
export interface Metabridge {
  /** The formats, in the order of their registration. */
  formats(): readonly Format[];
  /** The format that a text is in, judged by its beginning; `undefined` where no format knows it. */
  detectFormat(head: string): Format | undefined;
  /** Reads all records of an input. */
  read(input: Input, options?: ReadRecordsOptions): Promise<Result<MetadataRecord[]>>;
  /** Reads an input record by record, in constant memory. A result without a value stands for one that cannot be read. */
  readRecords(input: Input, options?: ReadRecordsOptions): AsyncIterable<Result<MetadataRecord | undefined>>;
  /** Writes records as one document. */
  write(records: Iterable<MetadataRecord>, options: WriteRecordsOptions): Promise<Result<string>>;
  /** Writes records as one document, in pieces of text, as they come. */
  writeStream(
    records: AsyncIterable<MetadataRecord> | Iterable<MetadataRecord>,
    options: WriteRecordsOptions,
  ): AsyncIterable<Result<string>>;
  /** Converts an input to one document. */
  convert(input: Input, options: ConvertOptions): Promise<Result<string>>;
  /** Converts an input to one document, in pieces of text, in constant memory. */
  convertStream(input: Input, options: ConvertOptions): AsyncIterable<Result<string>>;
  /** Converts an input to one document for each of its records, in constant memory. */
  convertRecords(input: Input, options: ConvertOptions): AsyncIterable<Result<string | undefined>>;
}

/** What a {@link Metabridge} is made of. */
export interface MetabridgeParts {
  readonly formats: readonly Format[];
  /** The ways between the two hubs. Default: the ones of `@metabridge/crosswalk`. */
  readonly crossings?: readonly Crossing[];
}

/**
 * Composes formats to one API. The formats of metabridge are registered in no other way than anybody's: see
 * {@link standardFormats}.
 *
 * @example
 * ```ts
 * import { createMetabridge, type Format, standardFormats } from "metabridge";
 *
 * // A format of one's own: the titles of DCAT resources, one a line.
 * const titles: Format = {
 *   id: "titles",
 *   title: "Titles",
 *   hub: "dcat",
 *   mediaTypes: ["text/plain"],
 *   extensions: [".txt"],
 *   documents: "many-records",
 *   detect: () => 0,
 *   async *write(records) {
 *     for await (const record of records) {
 *       const { title } = record as { title?: { value: string }[] };
 *       yield { value: `${title?.[0]?.value ?? ""}\n`, diagnostics: [], losses: [] };
 *     }
 *   },
 * };
 *
 * const bridge = createMetabridge({ formats: [...standardFormats, titles] });
 * const turtle = '<https://example.org/a> a <http://www.w3.org/ns/dcat#Dataset>; <http://purl.org/dc/terms/title> "Trees" .';
 * const { value } = await bridge.convert(turtle, { to: "titles" });
 * console.log(value); // Trees
 * ```
 */
export function createMetabridge({ formats, crossings = crosswalk }: MetabridgeParts): Metabridge {
  const byId = new Map<string, Format>();
  for (const format of formats) {
    if (byId.has(format.id)) {
      throw new InvalidOptionError("formats", `Two formats have the id “${format.id}”; an id names one format.`);
    }
    byId.set(format.id, format);
  }
  const readable = () => [...byId.values()].filter(({ read }) => read !== undefined).map(({ id }) => id);
  const writable = () => [...byId.values()].filter(({ write }) => write !== undefined).map(({ id }) => id);

  function readableFormat(id: string): Format {
    const format = byId.get(id);
    if (format?.read === undefined) throw new UnknownFormatError(id, readable());
    return format;
  }

  function writableFormat({ to, profile }: WriteRecordsOptions): Format {
    const format = byId.get(to);
    if (format?.write === undefined) throw new UnknownFormatError(to, writable());
    const { profiles, title } = format;
    if (profile !== undefined && profiles !== undefined && !profiles.ids.includes(profile)) {
      throw new InvalidOptionError(
        "profile",
        `${title} has no profile “${profile}”.${didYouMean(profile, profiles.ids)} Its profiles: ${profiles.ids.join(", ")}.`,
      );
    }
    return format;
  }

  /** Checks the options at once, not when the first record is asked for. */
  function readRecords(input: Input, options: ReadRecordsOptions = {}) {
    const format = options.from === undefined ? undefined : readableFormat(options.from);
    return recordsOf(input, format, options);
  }

  async function* recordsOf(
    input: Input,
    format: Format | undefined,
    options: ReadRecordsOptions,
  ): AsyncIterable<Result<MetadataRecord | undefined>> {
    options.signal?.throwIfAborted();
    const watch = new UndecodableWatch();
    const text = watch.watch(decodeText(input));
    if (format !== undefined) {
      yield* readWatched(format, text, watch, options);
      return;
    }
    const headed = await readHead(text);
    const detected = detectFormat(headed.head, byId.values());
    if (detected !== undefined) {
      yield* readWatched(detected, headed.text, watch, options);
      return;
    }
    const unknown = unknownInput(headed.head, readable());
    yield result(undefined, [options.source === undefined ? unknown : { ...unknown, source: options.source }]);
  }

  async function* readWatched(
    format: Format,
    text: AsyncIterable<string>,
    watch: UndecodableWatch,
    options: ReadRecordsOptions,
  ): AsyncIterable<Result<MetadataRecord | undefined>> {
    for await (const one of readIn(format, text, options)) yield watch.told(one, options.source);
    const left = watch.take(options.source);
    if (left !== undefined) yield result(undefined, [left]);
  }

  async function read(input: Input, options?: ReadRecordsOptions): Promise<Result<MetadataRecord[]>> {
    const ledger = new Ledger();
    const records: MetadataRecord[] = [];
    for await (const one of readRecords(input, options)) {
      ledger.add(one);
      if (one.value !== undefined) records.push(one.value);
    }
    return ledger.take(records);
  }

  function writeStream(
    records: AsyncIterable<MetadataRecord> | Iterable<MetadataRecord>,
    options: WriteRecordsOptions,
  ) {
    return writeIn(writableFormat(options), asResults(records), crossings, options);
  }

  function convertStream(input: Input, options: ConvertOptions) {
    return writeIn(writableFormat(options), readRecords(input, options), crossings, options);
  }

  return {
    formats: () => [...byId.values()],
    detectFormat: (head) => detectFormat(head, byId.values()),
    read,
    readRecords,
    write: async (records, options) => collect(writeStream(records, options)),
    writeStream,
    convert: async (input, options) => collect(convertStream(input, options)),
    convertStream,
    convertRecords: (input, options) =>
      writeEachIn(writableFormat(options), readRecords(input, options), crossings, options),
  };
}

async function* asResults(
  records: AsyncIterable<MetadataRecord> | Iterable<MetadataRecord>,
): AsyncIterable<Result<MetadataRecord>> {
  for await (const record of records) yield result(record);
}
