import { type JsonNotes, sortOf, step } from "./json-notes.js";
import {
  CLOSED_LISTS,
  EXTRA_PROPERTY,
  type Field,
  type Fields,
  TRANSLATION,
  XML_ATTRIBUTE,
  XML_ELEMENT,
} from "./node-fields.js";

export type JsonObject = Record<string, unknown>;

export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A name of XML, with or without a prefix; not one that declares name spaces, since the writer does that. */
const XML_NAME = /^(?!xmlns(?::|$))[\p{L}_][\p{L}\p{M}\p{N}._·-]*(?::[\p{L}_][\p{L}\p{M}\p{N}._·-]*)?$/u;

const LIST_ITEM_FIELDS: Readonly<Record<string, Fields>> = {
  xmlElements: XML_ELEMENT,
  xmlAttributes: XML_ATTRIBUTE,
  xmlChildren: XML_ELEMENT,
  translations: TRANSLATION,
  extraProperties: EXTRA_PROPERTY,
};

/** Checks a leaf or an object that stands where any of them may; says whether it can be kept. */
export type ValueCheck = (value: unknown, pointer: string, depth: number) => boolean;

/**
 * Checks the fields that are not properties of ISO. What is wrong is taken out and reported, so that all that is left
 * has the types that the model declares; nothing here is guessed.
 */
export class FieldCheck {
  readonly #notes: JsonNotes;
  readonly #maxDepth: number;
  readonly #value: ValueCheck;

  constructor(notes: JsonNotes, maxDepth: number, value: ValueCheck) {
    this.#notes = notes;
    this.#maxDepth = maxDepth;
    this.#value = value;
  }

  /** Whether an object at this depth may be looked into. */
  isWithinDepth(depth: number, pointer: string): boolean {
    if (depth <= this.#maxDepth) return true;
    this.#notes.error("limit.depth", pointer, `Objects are nested deeper than ${this.#maxDepth} levels; left out.`);
    return false;
  }

  /** Checks one field; one that cannot be kept is taken out of its object. */
  field(object: JsonObject, name: string, { type }: Field, pointer: string, depth: number): void {
    const at = step(pointer, name);
    if (type === "value") {
      if (!this.#value(object[name], at, depth + 1)) delete object[name];
    } else if (!this.#isOf(type, object, name, at, depth)) delete object[name];
  }

  #isOf(type: Field["type"], object: JsonObject, name: string, at: string, depth: number): boolean {
    const value = object[name];
    const items = LIST_ITEM_FIELDS[type];
    if (items !== undefined) {
      if (!Array.isArray(value)) return this.#wrong(at, "a list", value);
      object[name] = value.filter((item: unknown, index) => this.#item(item, type, items, step(at, index), depth + 1));
      return true;
    }
    switch (type) {
      case "xmlElement":
        return this.#item(value, type, XML_ELEMENT, at, depth + 1);
      case "attributes":
        return this.#attributes(value, at);
      case "texts":
        return (
          (Array.isArray(value) && value.every((one) => typeof one === "string")) ||
          this.#wrong(at, "a list of texts", value)
        );
      case "boolean":
        return typeof value === "boolean" || this.#wrong(at, "true or false", value);
      case "index":
        return (Number.isInteger(value) && Number(value) >= 0) || this.#wrong(at, "a whole number from 0 on", value);
      default:
        return this.#text(type, value, at);
    }
  }

  #text(type: Field["type"], value: unknown, at: string): boolean {
    if (typeof value !== "string") return this.#wrong(at, "a text", value);
    const list = CLOSED_LISTS[type];
    if (list !== undefined && !list.includes(value)) {
      this.#notes.error("type.wrong", at, `“${value}” is none of ${list.join(", ")}; left out.`);
      return false;
    }
    if ((type === "name" || (type === "nameOrEmpty" && value !== "")) && !XML_NAME.test(value))
      return this.#badName(at, value);
    return true;
  }

  /** Names to texts: those that do not fit are taken out. */
  #attributes(value: unknown, at: string): boolean {
    if (!isJsonObject(value)) return this.#wrong(at, "an object", value);
    for (const name of Object.keys(value)) {
      const isText = typeof value[name] === "string";
      if (!isText) this.#wrong(step(at, name), "a text", value[name]);
      const isName = XML_NAME.test(name) && !name.includes(":") && name !== "__proto__";
      if (!isName) this.#badName(step(at, name), name);
      if (!isText || !isName) delete value[name];
    }
    return true;
  }

  #item(item: unknown, type: Field["type"], fields: Fields, at: string, depth: number): boolean {
    if (type === "xmlChildren" && typeof item === "string") return true;
    if (!isJsonObject(item)) return this.#wrong(at, "an object", item);
    if (!this.isWithinDepth(depth, at)) return false;
    this.#only(item, fields, at);
    for (const name in fields) {
      const known = fields[name];
      if (known !== undefined && item[name] !== undefined) this.field(item, name, known, at, depth);
    }
    for (const name in fields) {
      if (fields[name]?.isRequired !== true || item[name] !== undefined) continue;
      this.#notes.error("property.missing", at, `“${name}” is missing or of no use, so that the whole is left out.`);
      return false;
    }
    return true;
  }

  /** Takes out what such an object does not have. */
  #only(item: JsonObject, fields: Fields, at: string): void {
    for (const name of Object.keys(item)) {
      if (Object.hasOwn(fields, name)) continue;
      delete item[name];
      this.#notes.error("property.unknown", step(at, name), `“${name}” is not known here; left out.`);
    }
  }

  #wrong(at: string, expected: string, value: unknown): false {
    this.#notes.error("type.wrong", at, `Expected ${expected}, found ${sortOf(value)}; left out.`);
    return false;
  }

  #badName(at: string, name: string): false {
    this.#notes.error("name.invalid", at, `“${name}” is not a name that XML can have; left out.`);
    return false;
  }
}
