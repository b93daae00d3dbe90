import { type Diagnostic, JsonPlaces, type Position, type Severity } from "@metabridge/core";

/** What can be wrong with the JSON form of a record. The code of the diagnostic is `iso.json.` and this. */
export type JsonFault =
  | "syntax"
  | "limit.size"
  | "limit.depth"
  | "no-record"
  | "model.missing"
  | "model.unknown"
  | "type.wrong"
  | "name.invalid"
  | "class.unknown"
  | "class.unexpected"
  | "property.unknown"
  | "property.missing"
  | "property.not-an-array"
  | "property.repeated"
  | "property.wrong-type";

/** More diagnostics about one record would help nobody. */
const MAX_DIAGNOSTICS = 500;

/** Collects what is to be said of a JSON document. */
export class JsonNotes {
  readonly diagnostics: Diagnostic[] = [];
  readonly #source: string | undefined;

  constructor(source: string | undefined) {
    this.#source = source;
  }

  /** Something is not in the value. */
  error(fault: JsonFault, pointer: string, message: string, place?: Partial<Position>): void {
    this.#add("error", fault, pointer, message, place);
  }

  /** Something is against the rules, and in the value all the same. */
  warn(fault: JsonFault, pointer: string, message: string): void {
    this.#add("warning", fault, pointer, message);
  }

  /** All of them, with line and column in the text. */
  diagnosticsIn(text: string): readonly Diagnostic[] {
    if (this.diagnostics.length === 0) return this.diagnostics;
    const places = new JsonPlaces(text);
    return this.diagnostics.map((one) => (one.line === undefined ? { ...one, ...placeOf(one, places) } : one));
  }

  #add(severity: Severity, fault: JsonFault, pointer: string, message: string, place?: Partial<Position>): void {
    if (this.diagnostics.length >= MAX_DIAGNOSTICS) return;
    this.diagnostics.push({
      code: `iso.json.${fault}`,
      severity,
      message,
      ...(pointer === "" ? {} : { path: pointer }),
      ...place,
      ...(this.#source === undefined ? {} : { source: this.#source }),
    });
  }
}

/** Where the value is; of one that is missing, what it is missing in. */
function placeOf({ path = "" }: Diagnostic, places: JsonPlaces): Position | undefined {
  for (let at = path; at !== ""; at = at.slice(0, at.lastIndexOf("/"))) {
    const place = places.of(at);
    if (place !== undefined) return place;
  }
  return places.of("");
}

/** One step further in a JSON pointer (RFC 6901). */
export function step(pointer: string, name: string | number): string {
  return `${pointer}/${String(name).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** What a JSON value is, for messages. */
export function sortOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "an object";
  return typeof value === "string" ? "a text" : typeof value === "number" ? "a number" : "true or false";
}
