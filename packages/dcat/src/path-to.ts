/** The path from a node to an object somewhere below it, such as `distribution[0]/accessURL[1]`; undefined where it is not there. */
export function pathTo(root: unknown, wanted: object): string | undefined {
  const seen = new Set<object>();
  const search = (at: unknown, path: string): string | undefined => {
    if (at === wanted) return path;
    if (typeof at !== "object" || at === null || seen.has(at)) return undefined;
    seen.add(at);
    if (Array.isArray(at)) {
      for (let index = 0; index < at.length; index++) {
        const found = search(at[index], `${path}[${index}]`);
        if (found !== undefined) return found;
      }
      return undefined;
    }
    for (const [key, value] of Object.entries(at)) {
      const found = search(value, path === "" ? key : `${path}/${key}`);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return search(root, "");
}
