import { type Format, lazyResult, type ReadOptions, type Result, result } from "@metabridge/core";
import type { Crossing, CrossingOptions } from "./crossing.js";
import { fromSource, gathered, Ledger } from "./ledger.js";
import { type MetadataRecord, recordOf } from "./record.js";

/** Reads a text in a known format, record by record. */
export async function* readIn(
  format: Format,
  text: AsyncIterable<string>,
  options: ReadOptions,
): AsyncIterable<Result<MetadataRecord | undefined>> {
  if (format.read === undefined) return;
  for await (const read of format.read(text, options)) {
    options.signal?.throwIfAborted();
    const record = read.value === undefined ? undefined : recordOf(format, read.value, options.source);
    yield gathered(record, [read]);
  }
}

/** The record in the model of the format's hub, in the form that its profile wants. */
function modelFor(
  record: MetadataRecord,
  format: Format,
  crossings: readonly Crossing[],
  options: CrossingOptions,
): Result<unknown> {
  const isOwn = record.hub === format.hub;
  const crossed = isOwn ? result(record.model) : cross(record, format, crossings, options);
  // A record of the format's own hub is written as it is, unless the caller asks for a profile.
  const profile = options.profile ?? (isOwn ? undefined : format.profiles?.ids[0]);
  if (profile === undefined || format.profiles === undefined || crossed.value === undefined) return crossed;
  const applied = format.profiles.apply(crossed.value, profile, options);
  return gathered(applied.value, [crossed, applied]);
}

function cross(
  record: MetadataRecord,
  format: Format,
  crossings: readonly Crossing[],
  options: CrossingOptions,
): Result<unknown> {
  const crossing = crossings.find(({ from, to }) => from === record.hub && to === format.hub);
  if (crossing !== undefined) return crossing.cross(record.model, options);
  return result(undefined, [
    {
      code: "convert.no-way",
      severity: "error",
      message: `There is no way from ${record.format} to ${format.title}: no crossing from the ${record.hub} to the ${format.hub} model is registered.`,
    },
  ]);
}

/** Writes records as one document, in pieces; each piece brings along what was said of the records up to it. */
export async function* writeIn(
  format: Format,
  records: AsyncIterable<Result<MetadataRecord | undefined>>,
  crossings: readonly Crossing[],
  options: CrossingOptions,
): AsyncIterable<Result<string>> {
  if (format.write === undefined) return;
  const ledger = new Ledger();
  // Where the format traces its own output, what the crossing traced would say it twice.
  const crossed = new Ledger();
  const written = modelsFor(format, records, crossings, options, ledger, crossed);
  // A document is begun only when there is something to write; so input that was refused gives no empty document.
  const first = await written.next();
  if (first.done === true && ledger.hasErrors) {
    yield ledger.take("");
    return;
  }
  for await (const piece of format.write(from(first, written), options)) {
    ledger.add(piece);
    const { trace } = crossed.take(undefined);
    if (trace !== undefined && piece.trace === undefined) ledger.add({ diagnostics: [], losses: [], trace });
    yield ledger.take(piece.value);
  }
  if (!ledger.isEmpty) yield ledger.take("");
}

async function* from<T>(first: IteratorResult<T>, rest: AsyncGenerator<T>): AsyncIterable<T> {
  if (first.done === true) return;
  yield first.value;
  yield* rest;
}

async function* modelsFor(
  format: Format,
  records: AsyncIterable<Result<MetadataRecord | undefined>>,
  crossings: readonly Crossing[],
  options: CrossingOptions,
  ledger: Ledger,
  crossed: Ledger,
): AsyncGenerator<unknown, void> {
  let count = 0;
  for await (const read of records) {
    ledger.add(read);
    if (read.value === undefined) continue;
    count++;
    if (count > 1 && format.documents === "one-record") continue;
    const model = fromSource(modelFor(read.value, format, crossings, options), read.value.source);
    ledger.add(withoutTrace(model));
    if ("trace" in model) crossed.add(model);
    if (model.value !== undefined) yield model.value;
  }
  if (count > 1 && format.documents === "one-record") {
    ledger.report({
      code: "convert.several-records",
      severity: "error",
      message: `The input has ${count} records, and a document in ${format.title} holds one: only the first was written. convertRecords gives a document for each.`,
    });
  }
}

/** What a stage says, but for its trace; still told late. */
function withoutTrace(said: Result<unknown>): Omit<Result<unknown>, "value"> {
  if (!("trace" in said)) return said;
  return lazyResult(undefined, { diagnostics: () => said.diagnostics, losses: () => said.losses });
}

/** Writes each record as a document of its own; `undefined` stands for a record that could not be read or written. */
export async function* writeEachIn(
  format: Format,
  records: AsyncIterable<Result<MetadataRecord | undefined>>,
  crossings: readonly Crossing[],
  options: CrossingOptions,
): AsyncIterable<Result<string | undefined>> {
  for await (const read of records) {
    if (read.value === undefined) {
      yield { ...read, value: undefined };
      continue;
    }
    yield await collect(writeIn(format, once(read), crossings, options));
  }
}

/** An iterable of one. */
async function* once<T>(value: T): AsyncIterable<T> {
  yield value;
}

/** All pieces of a document as one result. */
export async function collect(pieces: AsyncIterable<Result<string>>): Promise<Result<string>> {
  const ledger = new Ledger();
  const texts: string[] = [];
  for await (const piece of pieces) {
    ledger.add(piece);
    texts.push(piece.value);
  }
  return ledger.take(texts.join(""));
}
