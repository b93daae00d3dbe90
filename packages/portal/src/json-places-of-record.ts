import type { Diagnostic, Loss, Position } from "@metabridge/core";
import { type JsonLeaf, jsonLeaves } from "./json-leaf.js";
import { pathAbove, stepsOfPath } from "./json-path.js";
import type { JsonObject } from "./json-reader.js";
import type { JsonSource, Step } from "./json-source.js";

/** Where the records of one document stand in it. */
export class RecordWays {
  readonly source: JsonSource;
  readonly #records: ReadonlySet<object>;
  #ways: ReadonlyMap<object, readonly Step[]> | undefined;

  constructor(source: JsonSource, records: ReadonlySet<object>) {
    this.source = source;
    this.#records = records;
  }

  /** What stands in a record, without the records in it. */
  leavesOf(record: JsonObject): JsonLeaf[] {
    return jsonLeaves(record, this.#records);
  }

  /** What stands in the document beside its records. */
  leavesAround(): JsonLeaf[] {
    const { root } = this.source;
    return typeof root === "object" && root !== null && this.#records.has(root) ? [] : jsonLeaves(root, this.#records);
  }

  /** Undefined for a record that was put together of parts of the document. */
  wayTo(record: object): readonly Step[] | undefined {
    this.#ways ??= this.source.waysTo(this.#records);
    return this.#ways.get(record);
  }
}

/** Where the values of one record stand in its document. */
export class RecordPlaces {
  readonly #record: JsonObject;
  readonly #ways: RecordWays;
  #leaves: readonly JsonLeaf[] | undefined;

  constructor(record: JsonObject, ways: RecordWays) {
    this.#record = record;
    this.#ways = ways;
  }

  /** The position of what stands at these steps from the record. */
  at(steps: readonly Step[]): Position | undefined {
    const way = this.#ways.wayTo(this.#record);
    return way && this.#ways.source.positionOf([...way, ...steps]);
  }

  /** The position of what stands at these steps from the beginning of the document. */
  inDocument(steps: readonly Step[]): Position | undefined {
    return this.#ways.source.positionOf(steps);
  }

  get leaves(): readonly JsonLeaf[] {
    this.#leaves ??= this.#ways.leavesOf(this.#record);
    return this.#leaves;
  }

  /** The leaves of the document that are in none of its records. */
  leavesAround(): JsonLeaf[] {
    return this.#ways.leavesAround();
  }

  /** A diagnostic that has no place yet gets that of its path, or of what is nearest above it. */
  ofDiagnostic(diagnostic: Diagnostic): Diagnostic {
    if (diagnostic.line !== undefined) return diagnostic;
    return { ...diagnostic, ...this.at(this.#nearest(diagnostic.path ?? "")) };
  }

  /**
   * A loss gets the place of its value. Mappings may bring a record into another form before they read it; then its path may
   * not be that of the document, but the value is.
   */
  ofLoss(loss: Loss): Loss {
    if (loss.line !== undefined) return loss;
    const { path, value } = loss;
    const steps = stepsOfPath(path, this.#record);
    const isThere = steps !== undefined && String(this.#valueAt(steps)) === value;
    return { ...loss, ...this.at(isThere ? steps : (this.#stepsTo(value, path) ?? this.#nearest(path))) };
  }

  #valueAt(steps: readonly Step[]): unknown {
    let value: unknown = this.#record;
    for (const step of steps) value = (value as Record<Step, unknown>)[step];
    return value;
  }

  #nearest(path: string): readonly Step[] {
    for (let at: string | undefined = path; at !== undefined; at = pathAbove(at)) {
      const steps = stepsOfPath(at, this.#record);
      if (steps !== undefined) return steps;
    }
    return [];
  }

  /** The leaf with that value; of several the one that is called like the end of the path. */
  #stepsTo(value: string, path: string): readonly Step[] | undefined {
    const alike = this.leaves.filter((leaf) => String(leaf.value) === value);
    const name = path.replace(/(?:\[\d+\])+$/, "").replace(/^.*\//, "");
    const named = alike.find(({ steps }) => steps.filter((step) => typeof step === "string").at(-1) === name);
    return (named ?? (alike.length === 1 ? alike[0] : undefined))?.steps;
  }
}
