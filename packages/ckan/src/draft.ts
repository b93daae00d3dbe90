import type { DraftNode } from "@metabridge/dcat";

/** A node of the DCAT model in the making. */
export type Draft = DraftNode & { $type: string };

/** Sets a property, unless there is nothing to say. */
export function put(draft: Draft, property: string, value: unknown): void {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return;
  if (!property.includes("://")) {
    draft[property] = value;
    return;
  }
  draft.$other = { ...draft.$other, [property]: Array.isArray(value) ? value : [value] };
}
