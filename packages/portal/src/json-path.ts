import { isJsonObject, type Json } from "./json-reader.js";
import type { Step } from "./json-source.js";

/** A path as losses and diagnostics have it: `resources[0]/format`. */
export function pathOfSteps(steps: readonly Step[]): string {
  let path = "";
  for (const step of steps) path += typeof step === "number" ? `[${step}]` : path === "" ? step : `/${step}`;
  return path;
}

/**
 * The steps of a path in a value; undefined where it leads to nothing. Names may have slashes and brackets in them, so that
 * the value tells where they end.
 */
export function stepsOfPath(path: string, value: Json | undefined): readonly Step[] | undefined {
  if (path === "") return [];
  if (Array.isArray(value)) {
    const [step, index] = /^\[(\d+)\]\/?/.exec(path) ?? [];
    const item = (value as readonly Json[])[Number(index)];
    if (step === undefined || item === undefined) return undefined;
    const rest = stepsOfPath(path.slice(step.length), item);
    return rest && [Number(index), ...rest];
  }
  if (!isJsonObject(value)) return undefined;
  for (const key in value) {
    if (!path.startsWith(key)) continue;
    const next = path[key.length];
    if (next !== undefined && next !== "/" && next !== "[") continue;
    const rest = stepsOfPath(path.slice(next === "/" ? key.length + 1 : key.length), value[key]);
    if (rest !== undefined) return [key, ...rest];
  }
  return undefined;
}

/** The path without its last step; undefined for the empty one. */
export function pathAbove(path: string): string | undefined {
  if (path === "") return undefined;
  return path.slice(0, Math.max(0, path.lastIndexOf(path.endsWith("]") ? "[" : "/")));
}
