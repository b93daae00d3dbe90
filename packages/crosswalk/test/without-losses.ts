import type { Loss } from "@metabridge/core";
import type { MD_Metadata } from "@metabridge/iso19115";

type Node = Record<string, unknown>;

/** A copy of a record without the leaves that a writer reports as lost, and without the objects that are empty then. */
export function withoutLosses(record: MD_Metadata, losses: readonly Loss[]): MD_Metadata {
  const copy = structuredClone(record) as unknown as Node;
  for (const { path } of losses) remove(copy, path.split("/").flatMap(attribute));
  return withoutGaps(copy) as unknown as MD_Metadata;
}

/** `@uuidref` and `@xlink:href` by the names that the model has for them. */
function attribute(step: string): string[] {
  if (step.startsWith("@xlink:")) return ["$xlink", step.slice("@xlink:".length)];
  return [step.replace(/^@(uuidref|uuid|id|nilReason)$/, "$$$1")];
}

/** Removes what is at a path such as `dateInfo[0]/date`, and what that leaves empty; positions stay, for further paths. */
function remove(holder: Node, [step, ...others]: readonly string[]): void {
  const [, key = "", index] = /^([^[]+)(?:\[(\d+)\])?$/.exec(step ?? "") ?? [];
  const list = index === undefined ? undefined : (holder[key] as unknown[] | undefined);
  const value = index === undefined ? holder[key] : list?.[Number(index)];
  if (typeof value !== "object" || value === null) {
    if (others.length === 0) delete holder[key];
    return;
  }
  if (others.length > 0) remove(value as Node, others);
  const isEmpty = Object.entries(value).every(
    ([name, one]) => name === "$type" || name === "$reference" || one === undefined,
  );
  if (others.length > 0 && !isEmpty) return;
  if (list === undefined) delete holder[key];
  else {
    list[Number(index)] = undefined;
    if (list.every((one) => one === undefined)) delete holder[key];
  }
}

function withoutGaps(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((one) => one !== undefined).map(withoutGaps);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withoutGaps(one)]));
}
