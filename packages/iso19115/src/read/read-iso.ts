import { type Diagnostic, type ReadOptions, type Result, result } from "@metabridge/core";
import { type XmlName, XmlReader } from "@metabridge/xml";
import { encodings } from "../encoding/encodings.js";
import type { MD_Metadata } from "../model.generated.js";
import type { IsoObject } from "../node.js";
import type { KnownName } from "./known-name.js";
import { RecordReader } from "./record-reader.js";

/** Long texts are fed in pieces, so that the records of a large response come one after the other. */
const PIECE = 1 << 16;

/** Feeds one document to the reader and collects its records as they are complete. */
class Reading {
  readonly ready: Result<MD_Metadata | undefined>[] = [];
  readonly #xml: XmlReader<KnownName>;
  readonly #records: RecordReader;
  readonly #source: string | undefined;
  #reported = 0;

  constructor(options: ReadOptions) {
    this.#source = options.source;
    this.#records = new RecordReader(
      encodings(),
      (record, diagnostics) => this.#onRecord(record, diagnostics),
      options.source,
    );
    this.#xml = new XmlReader(this.#records, options);
    this.#records.attach(this.#xml);
  }

  get failed(): boolean {
    return this.#xml.failed;
  }

  write(text: string): void {
    this.#xml.write(text);
  }

  end(): void {
    this.#xml.end();
    const rest = this.#newDiagnostics();
    const nothing = this.#records.recordCount === 0 && !this.failed;
    if (nothing) rest.push(noRecord(this.#records.rootName, this.#source));
    if (rest.length > 0) this.ready.push(result(undefined, rest));
  }

  #onRecord(record: IsoObject, diagnostics: readonly Diagnostic[]): void {
    this.ready.push(result(record as unknown as MD_Metadata, [...this.#newDiagnostics(), ...diagnostics]));
  }

  #newDiagnostics(): Diagnostic[] {
    const fresh = this.#xml.diagnostics.slice(this.#reported);
    this.#reported = this.#xml.diagnostics.length;
    return fresh;
  }
}

/** Says what a document is that holds no record. */
function noRecord(root: XmlName | undefined, source: string | undefined): Diagnostic {
  const name = root?.name ?? "nothing";
  const local = root?.local ?? "";
  let message = `The document holds no ISO 19139 or ISO 19115-3 record; its outermost element is “${name}”.`;
  if (local === "html") message = "This is an HTML page, not metadata: the address may be wrong, or need a login.";
  else if (/Exception/.test(local)) message = "This is the error report of a service, not metadata.";
  else if (/^GetRecords?(ById)?Response$/.test(local)) {
    message =
      "The CSW response holds no ISO record: it is empty, or in another schema (ask for outputSchema http://www.isotc211.org/2005/gmd or http://standards.iso.org/iso/19115/-3/mdb/2.0).";
  }
  return { code: "iso.no-record", severity: "error", message, ...(source === undefined ? {} : { source }) };
}

/**
 * Reads all the records of a document: ISO 19139 or ISO 19115-3, bare, in a CSW or OAI-PMH response, or several below
 * any element. Bad metadata gives diagnostics; a document that cannot be read gives an error and the records before it.
 */
export function readIso(text: string, options: ReadOptions = {}): Result<MD_Metadata[]> {
  const reading = new Reading(options);
  reading.write(text);
  reading.end();
  const records: MD_Metadata[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { value, diagnostics: own } of reading.ready) {
    if (value !== undefined) records.push(value);
    diagnostics.push(...own);
  }
  return result(records, diagnostics);
}

/** Reads a document as it comes, record by record, in constant memory. The last result may have diagnostics only. */
export async function* readIsoStream(
  text: AsyncIterable<string>,
  options: ReadOptions = {},
): AsyncGenerator<Result<MD_Metadata | undefined>> {
  const reading = new Reading(options);
  for await (const chunk of text) {
    for (let at = 0; at < chunk.length; at += PIECE) {
      options.signal?.throwIfAborted();
      reading.write(chunk.length <= PIECE ? chunk : chunk.slice(at, at + PIECE));
      yield* reading.ready.splice(0);
      if (reading.failed) break;
    }
    if (reading.failed) break;
  }
  reading.end();
  yield* reading.ready;
}
