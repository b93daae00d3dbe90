import { type Format, lazyResult, type ReadOptions, type Result, result, type WriteOptions } from "@metabridge/core";
import type { Resource } from "@metabridge/dcat";
import { readJson, recordsIn } from "./json-document.js";
import { keepJsonOrigins } from "./json-origins.js";
import { RecordPlaces, RecordWays } from "./json-places-of-record.js";
import type { Json, JsonObject } from "./json-reader.js";
import type { PortalOptions } from "./portal-options.js";
import { type TracedRecord, traceDocument } from "./trace/trace-document.js";

/** What makes a format of a portal's mapping. */
export interface PortalFormatDefinition {
  readonly id: string;
  /** For people: `CKAN package`. */
  readonly title: string;
  readonly mediaTypes?: readonly string[];
  /** Default `.json`. */
  readonly extensions?: readonly string[];
  /** How likely it is that a document that begins like this is of this format: 0 to 1. See {@link keysIn}. */
  detect(head: string): number;
  /**
   * The records of a document: default a list of objects, or one. An answer of an API has them in a field. They are objects of
   * the document itself, not copies, so that it is known where they stand.
   */
  records?(document: Json): readonly JsonObject[];
  /** The document around several records; default a list. */
  wrap?(records: readonly JsonObject[]): Json;
  /** Whether a single record is wrapped too; default no. */
  readonly wrapsOne?: boolean;
  /** Gives the same for the same record: it is called again to find out what came from where. */
  read?(record: JsonObject, options: PortalOptions): Result<Resource>;
  write?(resource: Resource, options: PortalOptions): Result<JsonObject>;
}

/**
 * A portal's JSON as a format of the DCAT hub: reads one record, lists, answers of an API and JSON Lines; writes one record
 * as itself and several as a list, or as the portal wraps them.
 *
 * @example
 * ```ts
 * import { result } from "@metabridge/core";
 * import { DcatReader, keysIn, portalFormat } from "@metabridge/portal";
 * const city = portalFormat({
 *   id: "city",
 *   title: "City portal",
 *   detect: (head) => (keysIn(head).has("city_id") ? 0.9 : 0),
 *   write(resource) {
 *     const reader = DcatReader.open(resource, { portal: "city" });
 *     const name = reader.text("title") ?? null;
 *     return result({ name }, reader.diagnostics, reader.losses());
 *   },
 * });
 * console.log(city.hub, city.documents); // dcat many-records
 * ```
 */
export function portalFormat(definition: PortalFormatDefinition): Format<Resource> {
  const { id, title, mediaTypes = [], extensions = [".json"] } = definition;
  return {
    id,
    title,
    hub: "dcat",
    mediaTypes,
    extensions,
    documents: "many-records",
    detect: (head) => definition.detect(head),
    ...(definition.read === undefined ? {} : { read: (text, options) => readRecords(text, definition, options) }),
    ...(definition.write === undefined
      ? {}
      : { write: (records, options) => writeRecords(records, definition, options) }),
  };
}

async function* readRecords(
  text: AsyncIterable<string>,
  { id, title, records = recordsIn, read }: PortalFormatDefinition,
  options: ReadOptions & PortalOptions,
): AsyncIterable<Result<Resource | undefined>> {
  const { source } = options;
  const place = source === undefined ? {} : { source };
  const { values, source: json, diagnostics } = await readJson(text, { ...options, portal: id });
  if (json === undefined) {
    yield result(undefined, diagnostics);
    return;
  }
  const all = values.flatMap((document) => records(document));
  const ways = new RecordWays(json, new Set(all));
  for (const record of all) {
    const one = read?.(record, options);
    if (one === undefined) continue;
    const places = new RecordPlaces(record, ways);
    keepJsonOrigins(one.value, { places, read: () => read?.(record, options).value ?? one.value });
    // A place costs a walk over the text: only who reads what is said pays for it.
    yield lazyResult(one.value, {
      diagnostics: () => one.diagnostics.map((said) => ({ ...place, ...places.ofDiagnostic(said) })),
      losses: () => one.losses.map((loss) => ({ ...place, ...places.ofLoss(loss) })),
    });
  }
  if (all.length === 0) {
    const message = `The document has no record of the format “${title}”.`;
    yield result(undefined, [{ code: `${id}.no-record`, severity: "error", message, ...place }]);
  }
}

async function* writeRecords(
  records: AsyncIterable<Resource>,
  { write, wrap, wrapsOne = false }: PortalFormatDefinition,
  options: WriteOptions & PortalOptions,
): AsyncIterable<Result<string>> {
  const isPretty = options.pretty !== false;
  const json = (value: Json): string => JSON.stringify(value, undefined, isPretty ? 2 : undefined);
  const traced = (document: Json, of: readonly TracedRecord[], line: number, path?: string) =>
    options.trace === true
      ? traceDocument(document, of, { isPretty, line, ...(path === undefined ? {} : { path }) })
      : undefined;
  const none = options.trace === true ? [] : undefined;
  const all: TracedRecord[] = [];
  let written = 0;
  let line = 1;
  /** A record of a list, behind what separates it from the one before. */
  const listed = (one: TracedRecord, at: number): Result<string> => {
    const text = `${at === 0 ? "[" : ","}\n${json(one.json)}`;
    const trace = traced(one.json, [one], line + 1, `[${at}]`);
    if (trace !== undefined) line += linesIn(text);
    return result(text, [], [], trace);
  };
  for await (const record of records) {
    const one = write?.(record, options);
    if (one === undefined) continue;
    const made = { resource: record, json: one.value, reads: one.trace ?? [] };
    // Where nothing wraps the records a list is written as they come.
    const first = all[0];
    if (wrap === undefined && written === 1 && first !== undefined) yield listed(first, 0);
    const { value, trace } = wrap === undefined && written > 0 ? listed(made, written) : result("", [], [], none);
    yield result(value, one.diagnostics, one.losses, trace);
    if (wrap !== undefined || written === 0) all.push(made);
    written++;
  }
  const [only] = all;
  const whole = (document: Json): Result<string> => result(`${json(document)}\n`, [], [], traced(document, all, 1));
  if (written === 1 && only !== undefined && (wrap === undefined || !wrapsOne)) yield whole(only.json);
  else if (wrap !== undefined) yield whole(wrap(all.map((one) => one.json)));
  else yield result(written === 0 ? "[]\n" : "\n]\n", [], [], none);
}

const linesIn = (text: string): number => text.split("\n").length - 1;
