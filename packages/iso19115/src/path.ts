/**
 * The paths of nodes in a record, in the names of the model: `identificationInfo[0]/citation/date[1]`.
 * One walk finds all that are asked for; a node that is not in the record is not in the answer.
 */
export function pathsOf(record: object, wanted: ReadonlySet<object>): Map<object, string> {
  const found = new Map<object, string>();
  // Names and positions from the record to where the walk is; few of them become a path.
  const steps: (string | number)[] = [];

  function walk(node: object): void {
    if (wanted.has(node) && !found.has(node)) found.set(node, pathOf(steps));
    if (found.size === wanted.size) return;
    for (const key in node) {
      const value: unknown = (node as Record<string, unknown>)[key];
      if (typeof value !== "object" || value === null || key === "$namespaces") continue;
      steps.push(key);
      if (Array.isArray(value)) walkAll(value);
      else walk(value);
      steps.pop();
    }
  }

  function walkAll(values: readonly unknown[]): void {
    for (let index = 0; index < values.length; index++) {
      const value = values[index];
      if (typeof value !== "object" || value === null) continue;
      steps.push(index);
      walk(value);
      steps.pop();
    }
  }

  walk(record);
  return found;
}

function pathOf(steps: readonly (string | number)[]): string {
  let path = "";
  for (const step of steps) path += typeof step === "number" ? `[${step}]` : path === "" ? step : `/${step}`;
  return path;
}
