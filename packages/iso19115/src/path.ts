/**
 * The paths of nodes in a record, in the names of the model: `identificationInfo[0]/citation/date[1]`.
 * One walk finds all that are asked for; a node that is not in the record is not in the answer.
 */
export function pathsOf(record: object, wanted: ReadonlySet<object>): Map<object, string> {
  const found = new Map<object, string>();
  const walk = (node: object, path: string): void => {
    if (wanted.has(node)) found.set(node, path);
    if (found.size === wanted.size) return;
    for (const [key, value] of Object.entries(node)) {
      if (typeof value !== "object" || value === null || key === "$namespaces") continue;
      const step = path === "" ? key : `${path}/${key}`;
      if (Array.isArray(value)) {
        value.forEach((item: unknown, index) => {
          if (typeof item === "object" && item !== null) walk(item, `${step}[${index}]`);
        });
      } else {
        walk(value as object, step);
      }
    }
  };
  walk(record, "");
  return found;
}
