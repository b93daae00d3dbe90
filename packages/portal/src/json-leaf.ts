import type { Json } from "./json-reader.js";
import type { Step } from "./json-source.js";

/** A text, number or boolean of a JSON value, with the object or list that holds it. */
export interface JsonLeaf {
  readonly holder: Record<Step, Json>;
  readonly steps: readonly Step[];
  readonly value: string | number | boolean;
}

/** All texts, numbers and booleans in a value, in their order. */
export function jsonLeaves(value: Json | undefined): JsonLeaf[] {
  const leaves: JsonLeaf[] = [];
  const visit = (holder: Record<Step, Json>, steps: readonly Step[]): void => {
    for (const key of Array.isArray(holder) ? holder.keys() : Object.keys(holder)) {
      const one = holder[key];
      if (one === undefined || one === null) continue;
      const way = [...steps, key];
      if (typeof one === "object") visit(one as Record<Step, Json>, way);
      else leaves.push({ holder, steps: way, value: one });
    }
  };
  if (typeof value === "object" && value !== null) visit(value as Record<Step, Json>, []);
  return leaves;
}
