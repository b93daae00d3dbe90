import type { Result } from "@metabridge/core";
import {
  type DocumentContent,
  type DocumentDifference,
  type DocumentValue,
  type DocumentValuePair,
  documentDifference,
  readDocument,
} from "@metabridge/roundtrip";
import { Ledger } from "../ledger.js";
import type { Metabridge, WriteRecordsOptions } from "../metabridge.js";
import type { MetadataRecord } from "../record.js";
import { recordLeaves } from "./record-leaves.js";
import { reportedBy } from "./reported-losses.js";

/** Which way a document goes. */
export interface RoundTripOptions extends Omit<WriteRecordsOptions, "to"> {
  /** The id of the format in between. */
  readonly via: string;
  /** The id of the input's format. Default: it is detected. */
  readonly from?: string;
  /** The file or address, for diagnostics. */
  readonly source?: string;
}

/** Whether a value that did not come back was reported as a loss: the code of the loss. */
interface Reported {
  readonly reported?: string;
}

/** What became of each value of a document on the way to another format and back. */
export interface RoundTripLedger {
  /** The id of the format that the document is in. */
  readonly format: string;
  readonly records: number;
  /** How many values (leaves of XML, statements of RDF) the records of the original have. */
  readonly total: number;
  /** The same value at the same place. */
  readonly kept: number;
  /** The same value at another place. */
  readonly moved: readonly DocumentValuePair[];
  /** Another value at the same place. */
  readonly changed: readonly (DocumentValuePair & Reported)[];
  /** In the original only. */
  readonly lost: readonly (DocumentValue & Reported)[];
  /** In what came back only. */
  readonly added: readonly DocumentValue[];
  /** What values are, see {@link DocumentDifference}. */
  readonly kind: DocumentDifference["kind"];
}

/**
 * Converts a document to another format and back, and compares what came back with the original. Order does not count. The
 * value is undefined where the document cannot be read or written; the diagnostics say why.
 */
export async function roundTrip(
  bridge: Metabridge,
  text: string,
  { via, from, source, ...options }: RoundTripOptions,
): Promise<Result<RoundTripLedger | undefined>> {
  const ledger = new Ledger();
  const place = source === undefined ? {} : { source };
  const read = await bridge.read(text, { ...place, ...(from === undefined ? {} : { from }) });
  ledger.add(read);
  const format = read.value[0]?.format;
  if (format === undefined) return ledger.take(undefined);
  if (bridge.formats().find(({ id }) => id === format)?.write === undefined) {
    const message = `Documents in ${format} are read only: there is no way back.`;
    ledger.report({ code: "roundtrip.no-way-back", severity: "error", message });
    return ledger.take(undefined);
  }
  const there = await documentsOf(bridge, read.value, { ...options, to: via });
  ledger.add(there);
  const back = await comeBack(bridge, there.value, via, { ...options, to: format });
  ledger.add(back);
  const original = await contentOf([text], place);
  const returned = await contentOf(back.value, {});
  // Faults of the original have been said when it was read.
  if (original.value === undefined || returned.value === undefined) {
    ledger.add({ ...returned, losses: [] });
    return ledger.take(undefined);
  }
  const difference = documentDifference(original.value, returned.value, { ignoreOrder: true });
  const losses = { there: [...read.losses, ...there.losses], back: back.losses };
  return ledger.take({ format, records: read.value.length, ...accounted(difference, losses) });
}

/** Reads the documents in between, and writes what is in them in the format of the original. */
async function comeBack(
  bridge: Metabridge,
  documents: readonly string[],
  via: string,
  options: WriteRecordsOptions,
): Promise<Result<string[]>> {
  const ledger = new Ledger();
  const records: MetadataRecord[] = [];
  for (const document of documents) {
    const read = await bridge.read(document, { from: via });
    ledger.add(read);
    records.push(...read.value);
  }
  const written = await documentsOf(bridge, records, options);
  ledger.add(written);
  return ledger.take(written.value);
}

/** One document with all records where the format has such, and else one for each record. */
async function documentsOf(
  bridge: Metabridge,
  records: readonly MetadataRecord[],
  options: WriteRecordsOptions,
): Promise<Result<string[]>> {
  const holdsMany = bridge.formats().find(({ id }) => id === options.to)?.documents === "many-records";
  const ledger = new Ledger();
  const documents: string[] = [];
  for (const group of holdsMany ? [records] : records.map((record) => [record])) {
    const { value, ...said } = await bridge.write(group, options);
    ledger.add(said);
    // An error that left nothing to write has been said.
    if (value !== "") documents.push(value);
  }
  return ledger.take(documents);
}

async function contentOf(
  documents: readonly string[],
  options: { readonly source?: string },
): Promise<Result<DocumentContent | undefined>> {
  const contents: DocumentContent[] = [];
  const ledger = new Ledger();
  for (const document of documents) {
    const { value, ...said } = await readDocument(document, options);
    ledger.add(said);
    if (value !== undefined) contents.push(value);
  }
  return ledger.take(ledger.hasErrors ? undefined : merged(contents));
}

/** Several records come back as several XML documents; formats that hold many records come back as one. */
function merged([first, ...others]: readonly DocumentContent[]): DocumentContent | undefined {
  if (first?.kind !== "xml") return first;
  const leaves = [first, ...others].flatMap((one) => (one.kind === "xml" ? recordLeaves(one.leaves) : []));
  return { kind: "xml", leaves };
}

function accounted(
  { kind, total, same, moved, changed, vanished, added }: DocumentDifference,
  losses: Parameters<typeof reportedBy>[2],
): Omit<RoundTripLedger, "format" | "records"> {
  const reported = reportedBy([...vanished, ...changed.map(({ before }) => before)], kind, losses);
  const codeOf = (value: DocumentValue): Reported => {
    const code = reported.get(value);
    return code === undefined ? {} : { reported: code };
  };
  return {
    kind,
    total,
    kept: same,
    moved,
    changed: changed.map((pair) => ({ ...pair, ...codeOf(pair.before) })),
    lost: vanished.map((value) => ({ ...value, ...codeOf(value) })),
    added,
  };
}
