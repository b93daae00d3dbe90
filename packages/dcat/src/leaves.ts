import type { Loss } from "@metabridge/core";
import { isLiteral, type Value } from "./node.js";

/** Lists the leaves (literals and IRIs) below a value as lost, each with its path. */
export function losses(value: unknown, path: string, code: string, message: string, into: Loss[]): void {
  const seen = new Set<object>();
  const visit = (at: unknown, where: string): void => {
    if (typeof at !== "object" || at === null || seen.has(at)) return;
    seen.add(at);
    if (Array.isArray(at)) {
      for (let index = 0; index < at.length; index++) visit(at[index], `${where}[${index}]`);
      return;
    }
    if (isLiteral(at as Value)) {
      into.push({ code, path: where, value: (at as { value: string }).value, message });
      return;
    }
    const { $id } = at as { $id?: string };
    if ($id !== undefined) into.push({ code, path: where, value: $id, message });
    for (const [key, below] of Object.entries(at)) if (key !== "$id") visit(below, `${where}/${key}`);
  };
  visit(value, path);
}
