/** Where the pages of datasets are at a CKAN site: `https://data.example.org/dataset/`. */
export function datasetsAt(siteUrl: string | undefined): string | undefined {
  return siteUrl === undefined ? undefined : `${siteUrl.replace(/\/+$/, "")}/dataset/`;
}

/** The id of a dataset, or of a resource, at this very CKAN, by the address of its page. */
export function idAt(
  siteUrl: string | undefined,
  page: string | undefined,
  kind: "dataset" | "resource",
): string | undefined {
  const place = datasetsAt(siteUrl);
  if (place === undefined || page?.startsWith(place) !== true) return undefined;
  const [dataset, , resource] = page.slice(place.length).split("/");
  const id = kind === "dataset" ? dataset : resource;
  return id !== undefined && /^[0-9a-f-]{36}$/.test(id) ? id : undefined;
}
