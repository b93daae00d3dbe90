import { jsonMistake, lazyResult, type ReadOptions, type Result, result } from "@metabridge/core";
import type { MD_Metadata } from "../model.generated.js";
import { isJsonObject, type JsonObject } from "./field-check.js";
import { JsonNotes, sortOf, step } from "./json-notes.js";
import { rememberJsonPositions } from "./json-positions.js";
import { MODEL_FAMILY, MODEL_VERSION } from "./model-version.js";
import { RecordCheck } from "./record-check.js";

const DEFAULT_MAX_DEPTH = 500;
/** JSON is read as a whole, so that it needs a limit even where nobody sets one. */
const DEFAULT_MAX_SIZE = 100_000_000;

/**
 * Reads the JSON form of a record, as {@link toJson} writes it. It is checked against the declarations of the model: what
 * cannot be a part of a record is left out with an error, and its place as a JSON pointer, line and column; what can, is
 * kept with a warning. There is no value where the text is no JSON, or no record at all.
 *
 * @example
 * ```ts
 * import { fromJson } from "@metabridge/iso19115";
 * const { value, diagnostics } = fromJson('{"$model":"metabridge:iso19115/1","$type":"MD_Metadata","contact":"Rouen"}');
 * console.log(value?.$type, diagnostics[0]?.code, diagnostics[0]?.path); // MD_Metadata iso.json.type.wrong /contact
 * ```
 */
export function fromJson(text: string, options: ReadOptions = {}): Result<MD_Metadata | undefined> {
  const notes = new JsonNotes(options.source);
  if (tooLong(text.length, notes, options)) return result(undefined, notes.diagnostics);
  const record = recordIn(parsed(text, notes), notes);
  if (record !== undefined) {
    new RecordCheck(notes, options.maxDepth ?? DEFAULT_MAX_DEPTH).record(record);
    rememberJsonPositions(record, text);
  }
  return lazyResult(record as unknown as MD_Metadata | undefined, {
    diagnostics: () => notes.diagnosticsIn(text),
    losses: () => [],
  });
}

/** Reads a document that comes in pieces. */
export async function* readJson(
  text: AsyncIterable<string>,
  options: ReadOptions = {},
): AsyncGenerator<Result<MD_Metadata | undefined>> {
  const pieces: string[] = [];
  let size = 0;
  for await (const piece of text) {
    options.signal?.throwIfAborted();
    size += piece.length;
    const notes = new JsonNotes(options.source);
    if (tooLong(size, notes, options)) {
      yield result(undefined, notes.diagnostics);
      return;
    }
    pieces.push(piece);
  }
  yield fromJson(pieces.join(""), options);
}

function tooLong(size: number, notes: JsonNotes, options: ReadOptions): boolean {
  const maxSize = options.maxSize ?? DEFAULT_MAX_SIZE;
  if (size <= maxSize) return false;
  notes.error("limit.size", "", `The document is longer than ${maxSize} characters.`);
  return true;
}

/** An object of an array, so that nothing is said twice of what is no JSON. */
function parsed(text: string, notes: JsonNotes): readonly unknown[] {
  try {
    // A byte order mark is no part of JSON (RFC 8259, 8.1), but common.
    return [JSON.parse(text.startsWith("\ufeff") ? text.slice(1) : text)];
  } catch {
    const { message, ...place } = jsonMistake(text) ?? { message: "it cannot be parsed" };
    notes.error("syntax", "", `This is not JSON: ${message}.`, place);
    return [];
  }
}

function recordIn(documents: readonly unknown[], notes: JsonNotes): JsonObject | undefined {
  for (const document of documents) {
    if (!isJsonObject(document)) {
      notes.error(
        "no-record",
        "",
        `Expected a record, an object with the $type MD_Metadata; found ${sortOf(document)}.`,
      );
      return undefined;
    }
    const { $model, ...record } = document;
    return isKnownModel($model, notes) && isRecord(record, notes) ? record : undefined;
  }
  return undefined;
}

function isKnownModel(model: unknown, notes: JsonNotes): boolean {
  if (model === MODEL_VERSION) return true;
  const at = step("", "$model");
  if (model === undefined) {
    notes.warn("model.missing", at, `The record does not say what it is; “$model” should be “${MODEL_VERSION}”.`);
    return true;
  }
  const isOther = typeof model === "string" && model.startsWith(MODEL_FAMILY);
  const what = isOther ? "is of another version; update the program that reads it" : "is none of this model";
  notes.error("model.unknown", at, `The record ${what}: “$model” is ${JSON.stringify(model)}, not “${MODEL_VERSION}”.`);
  return false;
}

function isRecord({ $type }: JsonObject, notes: JsonNotes): boolean {
  if ($type === "MD_Metadata") return true;
  const found = $type === undefined ? "there is none" : `it is ${JSON.stringify($type)}`;
  notes.error("no-record", step("", "$type"), `A record has the $type MD_Metadata; ${found}.`);
  return false;
}
