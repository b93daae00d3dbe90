import { isJsonObject, type Json, type JsonObject } from "../json-reader.js";

/** A text, number or boolean of a JSON document, with where it stands. */
export interface WrittenValue {
  readonly value: string | number | boolean;
  /** The object or list that holds it. */
  readonly holder: object;
  readonly key: string;
  /** In the document, as losses have it: `resources[0]/format`. */
  readonly path: string;
  /** The names on the way: `resources`, `format`. */
  readonly names: readonly string[];
  /** The objects and lists that it is in, the nearest one first. */
  readonly holders: readonly object[];
  /** The line of the document that it is on, as JSON.stringify breaks lines; the first is 1. */
  readonly line: number;
}

/** All texts, numbers and booleans of a document, in their order. `isPretty`: whether each stands on a line of its own. */
export function* writtenValues(document: Json, isPretty: boolean): Generator<WrittenValue> {
  let line = 1;
  const next = (): void => {
    if (isPretty) line++;
  };
  function* visit(
    value: Json,
    key: string,
    path: string,
    names: readonly string[],
    holders: readonly object[],
  ): Generator<WrittenValue> {
    if (value === null) return;
    if (typeof value !== "object") {
      const [holder] = holders;
      if (holder !== undefined) yield { value, holder, key, path, names, holders, line };
      return;
    }
    const inside = [value, ...holders];
    const isObject = isJsonObject(value);
    const members = isObject
      ? Object.entries(value).filter(([, one]) => one !== undefined)
      : (value as readonly Json[]).entries();
    let isEmpty = true;
    for (const [name, one] of members) {
      isEmpty = false;
      next();
      const at = isObject ? `${path}${path === "" ? "" : "/"}${name}` : `${path}[${name}]`;
      const own = isObject ? (isPair(value) ? (name === "key" ? [] : [value.key]) : [String(name)]) : [];
      yield* visit(one as Json, String(name), at, [...names, ...own], inside);
    }
    if (!isEmpty) next();
  }
  yield* visit(document, "", "", [], []);
}

/** A field as an object with its name and its value: extras of CKAN. */
function isPair(object: JsonObject): object is { readonly key: string; readonly value: Json } {
  return typeof object.key === "string" && object.value !== undefined && Object.keys(object).length === 2;
}
