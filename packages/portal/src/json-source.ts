import { JsonPlaces, type Position } from "@metabridge/core";
import { isJsonObject, type Json } from "./json-reader.js";

/** A name or a number on the way to a value of JSON. */
export type Step = string | number;

/** A JSON text with what was parsed of it: tells where values stand, and does nothing before somebody asks. */
export class JsonSource {
  readonly #text: string;
  /** What was parsed: a list of the values of JSON Lines. */
  readonly root: Json;
  readonly #form: "json" | "json-lines";
  #places: JsonPlaces | undefined;

  /** `values`: one; several for JSON Lines. */
  constructor(text: string, values: readonly Json[], form: "json" | "json-lines") {
    this.#text = text;
    const [only = null] = values;
    this.root = form === "json" ? only : values;
    this.#form = form;
  }

  /** The ways to objects and lists of the document, which are told by their identity. One walk finds all. */
  waysTo(wanted: ReadonlySet<object>): ReadonlyMap<object, readonly Step[]> {
    const found = new Map<object, readonly Step[]>();
    const steps: Step[] = [];
    const visit = (value: Json | undefined): void => {
      if (typeof value !== "object" || value === null || found.size === wanted.size) return;
      if (wanted.has(value) && !found.has(value)) found.set(value, [...steps]);
      if (Array.isArray(value)) for (const [index, one] of (value as readonly Json[]).entries()) enter(index, one);
      else if (isJsonObject(value)) for (const key in value) enter(key, value[key]);
    };
    const enter = (step: Step, value: Json | undefined): void => {
      steps.push(step);
      visit(value);
      steps.pop();
    };
    visit(this.root);
    return found;
  }

  positionOf(way: readonly Step[]): Position | undefined {
    this.#places ??= new JsonPlaces(this.#text, this.#form);
    return this.#places.of(way);
  }
}
