import type { TraceEntry } from "@metabridge/core";
import {
  type DcatNode,
  type DeclarationRow,
  declarationTable,
  isLiteral,
  type Resource,
  type Value,
} from "@metabridge/dcat";
import { ISO_TO_DCAT } from "../../crosswalk/src/iso-to-dcat/mapping.js";
import type { PortalField } from "../src/index.js";

/** Classes that the table of ISO 19115 calls by one name. */
const RESOURCES: ReadonlySet<string> = new Set(["Dataset", "DatasetSeries", "DataService", "Catalog"]);

let declared: readonly DeclarationRow[] | undefined;

/** `dct:title of dcat:Dataset` for `Dataset.title`. */
function termOf(place: string): string {
  declared ??= declarationTable();
  const [name = "", property = ""] = place.split(".");
  if (property === "") return `the IRI of ${declared.find((row) => row.class === name)?.classTerm ?? name}`;
  // What only services have is theirs, though resources of all classes are read alike.
  const kinds = name === "Dataset" ? ["Dataset", "DataService", "DatasetSeries"] : [name];
  const row = kinds
    .map((kind) => declared?.find((one) => one.class === kind && one.property === property))
    .find((one) => one !== undefined);
  if (row === undefined) throw new Error(`The model has no ${place}.`);
  return `${row.term} of ${row.classTerm}`;
}

/** The ISO elements that reach a place of DCAT, by the table of the crosswalk. */
function isoOf(places: readonly string[]): string[] {
  const named = new Set(
    places.map((place) => {
      const [name = "", property = ""] = place.split(".");
      return `${RESOURCES.has(name) ? "CataloguedResource" : name}.${property}`;
    }),
  );
  const rows = ISO_TO_DCAT.flatMap((subject) => subject.rows).filter((row) => row.dcat.some((one) => named.has(one)));
  return [...new Set(rows.map(({ iso }) => iso))];
}

const cell = (text: string): string => text.replaceAll("|", "\\|");

/** What a page of docs/reference says of one portal. */
export interface FieldPage {
  /** `Opendatasoft`. */
  readonly title: string;
  /** Where the table is: `packages/ckan/src/fields.ts`. */
  readonly file: string;
  /** A sentence or two before the table. */
  readonly intro: readonly string[];
  readonly sections: readonly { readonly title: string; readonly fields: readonly PortalField[] }[];
  /** More sections, after the tables. */
  readonly more?: readonly string[];
}

/** docs/reference/<portal>.md: ISO element, DCAT property and field of the portal, both ways. */
export function fieldPage({ title, file, intro, sections, more = [] }: FieldPage): string {
  const lines = [
    `# ${title}: fields`,
    "",
    `This page is made from the table that the tests hold the conversion against (\`${file}\`). ISO names are those of`,
    "ISO 19115-1:2014 and come from the [mapping of ISO 19115 to DCAT](iso-to-dcat.md). → : only written, ← : only read; all",
    "other fields go both ways. What has no field, or no property, is in the `losses` of the result.",
    "",
    ...intro,
  ];
  for (const section of sections) {
    lines.push("", `## ${section.title}`, "| field | | DCAT | ISO 19115 | |", "|---|---|---|---|---|");
    for (const { field, dcat, required, only, note } of section.fields) {
      const name = `\`${field}\`${required === true ? " (required)" : ""}`;
      const way = only === "to" ? "→" : only === "from" ? "←" : "";
      const terms = [...new Set(dcat.map(termOf))].map(cell).join("<br>");
      lines.push(`| ${name} | ${way} | ${terms} | ${isoOf(dcat).map(cell).join("<br>")} | ${cell(note ?? "")} |`);
    }
  }
  lines.push(...more.flatMap((line) => (line.startsWith("#") ? ["", line] : [line])), "");
  return lines.join("\n");
}

/** The node that a path of the model leads to from a resource, or from what a reference on the way means. */
function follow(root: Resource, path: string): { readonly node: DcatNode; readonly property: string } {
  const byId = new Map<string, DcatNode>();
  const index = (at: unknown, seen = new Set<object>()): void => {
    if (typeof at !== "object" || at === null || seen.has(at)) return;
    seen.add(at);
    const { $id, $type } = at as { $id?: string; $type?: string };
    if ($id !== undefined && $type !== undefined) byId.set($id, at as DcatNode);
    for (const below of Object.values(at)) index(below, seen);
  };
  let indexed = false;
  let node = root as DcatNode;
  let property = "";
  for (const step of path.split("/")) {
    if (property !== "") {
      const [, name = "", at] = /^([^[]+)(?:\[(\d+)\])?$/.exec(property) ?? [];
      const held = (node as unknown as Record<string, Value | Value[]>)[name];
      const value = Array.isArray(held) ? held[Number(at ?? 0)] : held;
      if (value === undefined || isLiteral(value)) break;
      node = value as DcatNode;
      const { $type, $id }: { $type?: string; $id?: string | undefined } = node;
      if ($type === undefined && $id !== undefined) {
        if (!indexed) index(root);
        indexed = true;
        node = byId.get($id) ?? node;
      }
    }
    property = step;
  }
  return { node, property };
}

/** `Dataset.title` for each place of a resource that a trace tells, with the field that it went to. */
export function pairsOf(
  resource: Resource,
  trace: readonly TraceEntry[] = [],
): { readonly field: string; readonly dcat: string }[] {
  return trace.map(({ output, path }) => {
    const { node, property } = follow(resource, path);
    const name = property.replace(/\[\d+\]$/, "");
    return { field: output, dcat: `${node.$type ?? "Reference"}${name === "" ? "" : `.${name}`}` };
  });
}

/**
 * What real records gave and the table does not have. A place below one that the table has (the name of a listed publisher)
 * is covered by it where the table says so for the class.
 */
export function notInTable(
  fields: readonly PortalField[],
  pairs: Iterable<{ readonly field: string; readonly dcat: string }>,
): string[] {
  const known = new Set(fields.flatMap(({ field, dcat }) => dcat.map((one) => `${field} <- ${general(one)}`)));
  const missing = new Set<string>();
  for (const { field, dcat } of pairs) {
    const line = `${field} <- ${general(dcat)}`;
    if (!known.has(line)) missing.add(line);
  }
  return [...missing].sort();
}

/** Kinds of one class have one line. */
function general(place: string): string {
  return place
    .replace(/^(?:DatasetSeries|DataService|Catalog)(?=\.|$)/, "Dataset")
    .replace(/^(?:Person|Organization|OrgOrganization)(?=\.|$)/, "Agent")
    .replace(/^(?:Individual|VcardOrganization)(?=\.|$)/, "Kind")
    .replace(/^MediaType(?=\.|$)/, "MediaTypeOrExtent");
}
