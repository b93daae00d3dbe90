import type { Diagnostic, Loss } from "@metabridge/core";
import { dateLiteral, type Literal, safeIri } from "@metabridge/dcat";

/** A value of JSON. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

/** An object of JSON. */
export type JsonObject = { readonly [key: string]: Json | undefined };

/** Whether a value is an object of JSON, and no array. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** `null`, empty texts, lists and objects say nothing. */
function saysNothing(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === "string") return value.trim() === "";
  if (Array.isArray(value)) return value.every(saysNothing);
  return typeof value === "object" && Object.values(value).every(saysNothing);
}

/** How a {@link JsonReader} is opened. */
export interface JsonReaderOptions {
  /** The id of the portal; codes of losses and diagnostics begin with it. */
  readonly portal: string;
}

interface Shared {
  readonly portal: string;
  readonly diagnostics: Diagnostic[];
}

/**
 * Reads an object of foreign JSON and remembers what was read: in the end each value that nobody read is a loss, so that
 * a field that a portal adds tomorrow is told and not dropped. Values of another type than asked for are not read, and
 * give a diagnostic; `null`, empty texts and empty lists are as good as absent.
 *
 * @example
 * ```ts
 * import { JsonReader } from "@metabridge/portal";
 * const reader = JsonReader.open({ title: "Trees", views: 12, tags: ["green", ""] }, { portal: "city" });
 * console.log(reader.string("title"), reader.strings("tags")); // Trees [ 'green' ]
 * console.log(reader.losses().map(({ path, value }) => `${path} = ${value}`)); // [ 'views = 12' ]
 * ```
 */
export class JsonReader {
  readonly value: JsonObject;
  /** Where the object is in the document: `resources[0]`; empty for the record itself. */
  readonly path: string;
  readonly #shared: Shared;
  readonly #read = new Set<string>();
  readonly #inner = new Map<string, Map<number, JsonReader>>();

  private constructor(value: JsonObject, path: string, shared: Shared) {
    this.value = value;
    this.path = path;
    this.#shared = shared;
  }

  static open(value: JsonObject, { portal }: JsonReaderOptions): JsonReader {
    return new JsonReader(value, "", { portal, diagnostics: [] });
  }

  get portal(): string {
    return this.#shared.portal;
  }

  /** The names of the fields that say something. */
  get keys(): string[] {
    return Object.keys(this.value).filter((key) => !saysNothing(this.#own(key)));
  }

  /** Whether the field says something. */
  has(key: string): boolean {
    return !saysNothing(this.#own(key));
  }

  /** A value as it is, not marked as read. */
  peek(key: string): Json | undefined {
    return this.#own(key);
  }

  /** A value with all that is in it; it is read. */
  take(key: string): Json | undefined {
    this.#read.add(key);
    return this.#own(key);
  }

  /** A text; numbers are taken as they are written. */
  string(key: string): string | undefined {
    const value = this.#own(key);
    if (saysNothing(value)) return undefined;
    if (typeof value === "string" || typeof value === "number") {
      this.#read.add(key);
      return String(value).trim();
    }
    return this.#mistyped(key, "a text");
  }

  /** Texts: of a list, or one alone. */
  strings(key: string): string[] {
    const value = this.#own(key);
    if (saysNothing(value)) return [];
    const all = Array.isArray(value) ? value : [value];
    if (all.every((one) => typeof one === "string" || typeof one === "number" || one === null)) {
      this.#read.add(key);
      return all.flatMap((one) => (saysNothing(one) ? [] : [String(one).trim()]));
    }
    this.#mistyped(key, "a list of texts");
    return [];
  }

  /** A number, or a text that is one. */
  number(key: string): number | undefined {
    const value = this.#own(key);
    if (saysNothing(value)) return undefined;
    const number = typeof value === "number" ? value : typeof value === "string" ? Number(value) : Number.NaN;
    if (!Number.isFinite(number)) return this.#mistyped(key, "a number");
    this.#read.add(key);
    return number;
  }

  /** A boolean, or a text that is one. */
  boolean(key: string): boolean | undefined {
    const value = this.#own(key);
    if (saysNothing(value)) return undefined;
    if (value === true || value === false) {
      this.#read.add(key);
      return value;
    }
    const word = typeof value === "string" ? value.trim().toLowerCase() : "";
    if (word !== "true" && word !== "false") return this.#mistyped(key, "true or false");
    this.#read.add(key);
    return word === "true";
  }

  /** An address, made valid where it is plain what is meant; one that is none is not read, and gives a diagnostic. */
  url(key: string): string | undefined {
    const value = this.#own(key);
    if (saysNothing(value)) return undefined;
    const iri = typeof value === "string" ? safeIri(value) : undefined;
    if (iri === undefined) return this.#mistyped(key, "an address");
    this.#read.add(key);
    return iri;
  }

  /** A date; one that is none is not read, and gives a diagnostic. */
  date(key: string): Literal | undefined {
    const value = this.#own(key);
    if (saysNothing(value)) return undefined;
    const date = typeof value === "string" || typeof value === "number" ? dateLiteral(String(value)) : undefined;
    if (date === undefined) return this.#mistyped(key, "a date");
    this.#read.add(key);
    return date;
  }

  /** The object of a field; what of it nobody reads is lost. */
  object(key: string): JsonReader | undefined {
    const value = this.#own(key);
    if (saysNothing(value)) return undefined;
    if (!isJsonObject(value)) return this.#mistyped(key, "an object");
    return this.#open(key, 0, value, this.#at(key));
  }

  /** The objects of a list, or one alone. Values of the list that are no objects are lost. */
  objects(key: string): JsonReader[] {
    const value = this.#own(key);
    if (saysNothing(value)) return [];
    if (isJsonObject(value)) return [this.#open(key, 0, value, this.#at(key))];
    if (!Array.isArray(value)) {
      this.#mistyped(key, "a list of objects");
      return [];
    }
    return value.flatMap((one, index) =>
      isJsonObject(one) && !saysNothing(one) ? [this.#open(key, index, one, `${this.#at(key)}[${index}]`)] : [],
    );
  }

  /** Marks a field as read, with all that is in it. The reason is for who reads the mapping. */
  ignore(key: string, _because: string): void {
    this.#read.add(key);
  }

  /** Says something about the conversion. The portal's id is put before the code. */
  report(code: string, message: string, severity: Diagnostic["severity"] = "warning", path: string = this.path): void {
    const { portal, diagnostics } = this.#shared;
    diagnostics.push({ code: `${portal}.${code}`, severity, message, ...(path === "" ? {} : { path }) });
  }

  get diagnostics(): readonly Diagnostic[] {
    return this.#shared.diagnostics;
  }

  /** Each value that nobody read, with its path. */
  losses(): Loss[] {
    const losses: Loss[] = [];
    const lose = (value: unknown, path: string): void => {
      if (saysNothing(value)) return;
      if (Array.isArray(value)) for (const [index, one] of value.entries()) lose(one, `${path}[${index}]`);
      else if (isJsonObject(value))
        for (const [key, one] of Object.entries(value)) lose(one, path === "" ? key : `${path}/${key}`);
      else {
        const message = "DCAT has no place for it.";
        losses.push({ code: `${this.portal}.no-property`, path, value: String(value), message });
      }
    };
    this.#unread((value, path) => lose(value, path));
    return losses;
  }

  /** The fields of this object that nobody read, as they are: for targets that allow extras. */
  rest(): Record<string, Json> {
    const rest: Record<string, Json> = {};
    for (const key of this.keys) {
      const value = this.#own(key);
      if (!this.#read.has(key) && !this.#inner.has(key) && value !== undefined) rest[key] = value;
    }
    return rest;
  }

  #unread(lose: (value: unknown, path: string) => void): void {
    for (const key of Object.keys(this.value)) {
      if (this.#read.has(key)) continue;
      const inner = this.#inner.get(key);
      const value = this.#own(key);
      if (inner === undefined) lose(value, this.#at(key));
      else if (Array.isArray(value)) {
        for (const [index, one] of value.entries()) {
          const reader = inner.get(index);
          if (reader === undefined) lose(one, `${this.#at(key)}[${index}]`);
          else reader.#unread(lose);
        }
      } else {
        const reader = inner.get(0);
        if (reader !== undefined) reader.#unread(lose);
      }
    }
  }

  #own(key: string): Json | undefined {
    return Object.hasOwn(this.value, key) ? this.value[key] : undefined;
  }

  #at(key: string): string {
    return this.path === "" ? key : `${this.path}/${key}`;
  }

  #open(key: string, index: number, value: JsonObject, path: string): JsonReader {
    const all = this.#inner.get(key) ?? new Map<number, JsonReader>();
    this.#inner.set(key, all);
    const reader = all.get(index) ?? new JsonReader(value, path, this.#shared);
    all.set(index, reader);
    return reader;
  }

  #mistyped(key: string, wanted: string): undefined {
    this.report("type", `“${key}” should be ${wanted}; it is left out.`, "warning", this.#at(key));
    return undefined;
  }
}
