import type { InputLeaf } from "@metabridge/core";
import { pathOfSteps } from "./json-path.js";
import type { Json } from "./json-reader.js";
import type { Step } from "./json-source.js";

/** A text, number or boolean of a JSON value, with the way to it. */
export interface JsonLeaf extends InputLeaf {
  readonly steps: readonly Step[];
}

/** All texts, numbers and booleans in a value, in their order; without those of objects that are to be `left`. */
export function jsonLeaves(value: Json | undefined, left?: ReadonlySet<object>): JsonLeaf[] {
  const leaves: JsonLeaf[] = [];
  const visit = (holder: Record<Step, Json>, steps: readonly Step[]): void => {
    for (const key of Array.isArray(holder) ? holder.keys() : Object.keys(holder)) {
      const one = holder[key];
      if (one === undefined || one === null) continue;
      const way = [...steps, key];
      if (typeof one === "object") {
        if (left?.has(one) !== true) visit(one as Record<Step, Json>, way);
      } else leaves.push({ holder, key, value: one, steps: way, path: pathOfSteps(way) });
    }
  };
  if (typeof value === "object" && value !== null) visit(value as Record<Step, Json>, []);
  return leaves;
}
