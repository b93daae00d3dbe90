import type { EncodedClass, EncodedProperty } from "../encoding/encoding.js";
import { encodings } from "../encoding/encodings.js";
import { ClassFits } from "../read/class-fits.js";
import { FieldCheck, isJsonObject, type JsonObject } from "./field-check.js";
import { jsonProperty } from "./json-class.js";
import { type JsonNotes, sortOf, step } from "./json-notes.js";
import { type Fields, LEAF, NODE, RECORD } from "./node-fields.js";
import { valueTypeOf } from "./value-type.js";

const OF_RECORD: Fields = { ...RECORD, ...NODE };

/**
 * Checks a record that came from JSON against the declarations of the model, in place. Afterwards it is one that a reader
 * of XML could have made: what has a wrong type is out, and reported; what only stands in a wrong place is in `$extra`.
 */
export class RecordCheck {
  readonly #notes: JsonNotes;
  readonly #fields: FieldCheck;
  readonly #classes = new ClassFits(encodings());

  constructor(notes: JsonNotes, maxDepth: number) {
    this.#notes = notes;
    this.#fields = new FieldCheck(notes, maxDepth, (value, pointer, depth) => this.#anyValue(value, pointer, depth));
  }

  record(record: JsonObject): void {
    this.#object(record, "", 1, OF_RECORD);
  }

  /** A leaf or an object of any class. */
  #anyValue(value: unknown, pointer: string, depth: number): boolean {
    if (!isJsonObject(value)) {
      this.#notes.error("type.wrong", pointer, `Expected an object, found ${sortOf(value)}; left out.`);
      return false;
    }
    if (!this.#fields.isWithinDepth(depth, pointer)) return false;
    if (isObject(value)) this.#object(value, pointer, depth, NODE);
    else this.#leaf(value, undefined, pointer, depth);
    return true;
  }

  #object(object: JsonObject, pointer: string, depth: number, fields: Fields): void {
    const cls = encodings()["iso19115-3"].classes.get(String(object.$type));
    if (cls === undefined) {
      const message = `“${String(object.$type)}” is not a class of ISO 19115; it was kept, but cannot be written as XML.`;
      this.#notes.warn("class.unknown", step(pointer, "$type"), message);
    }
    for (const name of Object.keys(object)) {
      if (name === "$type") continue;
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
      const property = jsonProperty(String(object.$type), name);
      if (property !== undefined) this.#property(object, property, pointer, depth);
      else if (field !== undefined) this.#fields.field(object, name, field, pointer, depth);
      else this.#unknown(object, name, cls, pointer, depth);
    }
  }

  #property(object: JsonObject, property: EncodedProperty, pointer: string, depth: number): void {
    const { name, many } = property;
    const at = step(pointer, name);
    const given = object[name];
    const isList = Array.isArray(given);
    if (many && isJsonObject(given)) {
      this.#notes.warn(
        "property.not-an-array",
        at,
        `“${name}” can be repeated, so that it is a list; taken as one of one.`,
      );
    }
    const kept: unknown[] = [];
    (isList ? given : [given]).forEach((value: unknown, index) => {
      const place = isList ? step(at, index) : at;
      if (!isJsonObject(value)) this.#noNode(property, value, place);
      else if (this.#anyOf(object, property, value, place, depth + 1)) kept.push(value);
    });
    const [first, ...others] = kept;
    if (first === undefined) delete object[name];
    else object[name] = many ? kept : first;
    if (many || others.length === 0) {
      if (!many && isList && kept.length === 1) {
        this.#notes.warn("property.repeated", at, `“${name}” can stand once only, so that it is no list.`);
      }
      return;
    }
    this.#notes.warn(
      "property.repeated",
      at,
      `“${name}” can stand once only; the others were kept as extra properties.`,
    );
    for (const value of others) keepExtra(object, "repeated", name, value);
  }

  /** Checks a value; says whether it belongs in the property. */
  #anyOf(object: JsonObject, property: EncodedProperty, value: JsonObject, at: string, depth: number): boolean {
    if (!this.#fields.isWithinDepth(depth, at)) return false;
    const wantsObject = property.kind === "object";
    if (isObject(value)) {
      this.#object(value, at, depth, NODE);
      if (wantsObject && this.#classFits(property, String(value.$type), at)) return true;
    } else {
      this.#leaf(value, wantsObject ? undefined : property, at, depth);
      if (!wantsObject) return true;
    }
    const expected = wantsObject
      ? `an object of ${property.type ?? "a class"}, with its $type`
      : "a value without $type";
    this.#notes.warn(
      "property.wrong-type",
      at,
      `“${property.name}” holds ${expected}; this was kept as an extra property.`,
    );
    keepExtra(object, "wrong-type", property.name, value);
    return false;
  }

  #noNode(property: EncodedProperty, value: unknown, at: string): void {
    const hint =
      property.kind === "object"
        ? `an object of ${property.type ?? "a class"}, with its $type`
        : `an object such as { "value": … }`;
    this.#notes.error("type.wrong", at, `“${property.name}” is ${hint}; found ${sortOf(value)}, left out.`);
  }

  /** As in {@link ClassFits}; a class that is none of the model fits nowhere. */
  #classFits({ name, type }: EncodedProperty, found: string, at: string): boolean {
    const { classes } = encodings()["iso19115-3"];
    if (type === undefined) return true;
    if (!classes.has(found) || !this.#classes.fits(type, found)) return false;
    for (let one: string | undefined = found; one !== undefined; one = classes.get(one)?.declaration.extends) {
      if (one === type) return true;
    }
    this.#notes.warn("class.unexpected", at, `“${name}” holds objects of ${type}; this one of ${found} was kept.`);
    return true;
  }

  #leaf(leaf: JsonObject, property: EncodedProperty | undefined, pointer: string, depth: number): void {
    for (const name of Object.keys(leaf)) {
      const field = Object.hasOwn(LEAF, name) ? LEAF[name] : undefined;
      if (name === "value") this.#leafValue(leaf, property, step(pointer, name));
      else if (field !== undefined) this.#fields.field(leaf, name, field, pointer, depth);
      else {
        delete leaf[name];
        const message = `“${name}” is nothing that a value has; left out. An object needs its $type.`;
        this.#notes.error("property.unknown", step(pointer, name), message);
      }
    }
  }

  #leafValue(leaf: JsonObject, property: EncodedProperty | undefined, at: string): void {
    const { value } = leaf;
    const expected = property === undefined ? undefined : valueTypeOf(property.kind);
    if (expected === undefined ? ["string", "number", "boolean"].includes(typeof value) : typeof value === expected)
      return;
    delete leaf.value;
    const wanted = expected === "number" ? "a number" : expected === "boolean" ? "true or false" : "a text";
    this.#notes.error("type.wrong", at, `Expected ${wanted}, found ${sortOf(value)}; left out.`);
  }

  /** A name that the class does not have: kept where it holds what any property could hold. */
  #unknown(object: JsonObject, name: string, cls: EncodedClass | undefined, pointer: string, depth: number): void {
    const at = step(pointer, name);
    const value = object[name];
    const isKept =
      !name.startsWith("$") &&
      name !== "__proto__" &&
      (Array.isArray(value)
        ? value.every((one: unknown, index) => this.#anyValue(one, step(at, index), depth + 1))
        : this.#anyValue(value, at, depth + 1));
    if (!isKept) {
      delete object[name];
      this.#notes.error("property.unknown", at, `“${name}” is not known in ${String(object.$type)}; left out.`);
    } else if (cls !== undefined) {
      const message = `${cls.name} has no property “${name}”; it was kept, but cannot be written as XML.`;
      this.#notes.warn("property.unknown", at, message);
    }
  }
}

const isObject = (value: JsonObject): boolean => typeof value.$type === "string";

/** Puts a value that has no place among the properties where the reader of XML puts such. */
function keepExtra(object: JsonObject, reason: string, property: string, value: unknown): void {
  const extra = Array.isArray(object.$extra) ? (object.$extra as unknown[]) : [];
  extra.push({ reason, property, value });
  object.$extra = extra;
}
