import type { Distribution } from "@metabridge/dcat";
import type { Conversion } from "./conversion.js";

/** All distributions of data that the resource describes, its samples (adms:sample) too. */
export function distributionsOf(c: Conversion): Distribution[] {
  const { resource } = c;
  if (resource.$type !== "Dataset" && resource.$type !== "DatasetSeries") return [];
  const found = new Set<Distribution>();
  for (const one of [...(resource.distribution ?? []), ...(resource.sample ?? [])]) {
    const distribution = c.full(one);
    if (distribution.$type === "Distribution") found.add(distribution);
  }
  return [...found];
}
