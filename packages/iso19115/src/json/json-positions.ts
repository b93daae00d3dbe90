import { JsonPlaces, type Position } from "@metabridge/core";
import { type Positions, rememberPositions } from "../positions.js";
import { step } from "./json-notes.js";

/** Keeps where the parts of a record stand in the JSON that it was read from; they are looked for when somebody asks. */
export function rememberJsonPositions(record: object, text: string): void {
  let positions: ReadonlyMap<object, Position> | undefined;
  const known: Positions = {
    of(node) {
      positions ??= positionsIn(record, text);
      return positions.get(node);
    },
  };
  rememberPositions(record, known);
}

function positionsIn(record: object, text: string): ReadonlyMap<object, Position> {
  const places = new JsonPlaces(text);
  const found = new Map<object, Position>();
  const visit = (node: unknown, given: unknown, pointer: string): void => {
    if (typeof node !== "object" || node === null || typeof given !== "object" || given === null) return;
    if (Array.isArray(node)) {
      visitList(node, given, pointer);
      return;
    }
    // One that should have stood alone stood in a list.
    const [only, at] = Array.isArray(given) ? [given[0] as unknown, step(pointer, 0)] : [given, pointer];
    const position = places.of(at);
    if (position !== undefined) found.set(node, position);
    for (const [name, value] of Object.entries(node))
      visit(value, (only as Record<string, unknown> | null)?.[name], step(at, name));
  };
  const visitList = (nodes: readonly unknown[], given: object, pointer: string): void => {
    if (!Array.isArray(given)) {
      visit(nodes[0], given, pointer);
      return;
    }
    // What was no part of a record was taken out.
    let next = 0;
    for (const node of nodes) {
      const same = given.findIndex((one: unknown, index) => index >= next && isLike(node, one));
      if (same < 0) continue;
      visit(node, given[same], step(pointer, same));
      next = same + 1;
    }
  };
  visit(record, JSON.parse(text.replace(/^\ufeff/, "")), "");
  return found;
}

/** Whether a node can be what an item of the text became. */
function isLike(node: unknown, given: unknown): boolean {
  if (typeof node !== "object" || typeof given !== "object" || node === null || given === null) return node === given;
  return ["$type", "value", "name"].every(
    (key) => !(key in node) || (node as Record<string, unknown>)[key] === (given as Record<string, unknown>)[key],
  );
}
