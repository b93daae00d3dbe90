import { type DeclarationRow, PREFIXES } from "@metabridge/dcat";

/** What the mappings call kinds of a class, by a class that has the property. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  CataloguedResource: ["CataloguedResource", "Dataset", "DataService", "DatasetSeries", "Catalog"],
  Agent: ["Agent", "Person", "Organization"],
};

/** `dct:title of dcat:Resource` for `CataloguedResource.title`. */
export function termOf(rows: readonly DeclarationRow[], place: string): string {
  const dot = place.indexOf(".");
  const [name, property] = [place.slice(0, dot), place.slice(dot + 1)];
  const classTerm = rows.find((row) => row.class === name)?.classTerm ?? name;
  if (property === "$id") return `the IRI of ${classTerm}`;
  if (property.includes("://")) {
    const [prefix, base] = Object.entries(PREFIXES).find(([, iri]) => property.startsWith(iri)) ?? [];
    const term =
      prefix === undefined || base === undefined ? `<${property}>` : `${prefix}:${property.slice(base.length)}`;
    return `${term} of ${classTerm}`;
  }
  for (const one of KINDS[name] ?? [name]) {
    const found = rows.find((row) => row.class === one && row.property === property);
    if (found !== undefined) return `${found.term} of ${found.classTerm}`;
  }
  throw new Error(`The model has no ${place}.`);
}

/** A text in a cell of a table in Markdown. */
export const cell = (text: string): string => text.replaceAll("|", "\\|");
