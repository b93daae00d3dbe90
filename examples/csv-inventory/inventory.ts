import type { Literal, Resource } from "@metabridge/dcat";
import type { Format, Loss } from "metabridge";

const COLUMNS = ["address", "kind", "title", "publisher", "modified", "licence", "access"] as const;
type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

/** Properties of a resource that this table has a column for. */
const SHOWN = new Set(["title", "publisher", "modified", "license", "distribution", "endpointURL"]);

/**
 * An inventory of records, a line each, for a spreadsheet. It only writes: a table with seven columns is nothing to read
 * metadata from.
 */
export const csvInventory: Format<Resource> = {
  id: "csv-inventory",
  title: "Inventory (CSV)",
  hub: "dcat",
  mediaTypes: ["text/csv"],
  extensions: [".csv"],
  documents: "many-records",
  detect: () => 0,
  async *write(records, { languages = [] }) {
    yield { value: line(COLUMNS), diagnostics: [], losses: [] };
    for await (const record of records) {
      const row = rowOf(record, languages);
      yield { value: line(COLUMNS.map((column) => row[column])), diagnostics: [], losses: lossesOf(record) };
    }
  },
};

function rowOf(record: Resource, languages: readonly string[]): Row {
  const distributions = "distribution" in record ? (record.distribution ?? []) : [];
  const endpoints = record.$type === "DataService" ? (record.endpointURL ?? []) : [];
  const licences = [record.license, ...distributions.map((one) => ("license" in one ? one.license : undefined))];
  const accesses = distributions.flatMap((one) => ("accessURL" in one ? (one.accessURL ?? []) : []));
  const publisher = record.publisher !== undefined && "name" in record.publisher ? record.publisher.name : undefined;
  return {
    address: record.$id ?? "",
    kind: record.$type,
    title: textOf(record.title, languages),
    publisher: textOf(publisher, languages),
    modified: record.modified?.value ?? "",
    licence: distinct(licences.map((one) => one?.$id)).join(" "),
    access: distinct([...accesses, ...endpoints].map(({ $id }) => $id)).join(" "),
  };
}

/** The text in the first of the wanted languages that there is; else the first one. */
function textOf(texts: readonly Literal[] | undefined, languages: readonly string[]): string {
  const wanted = languages.map((language) => texts?.find((one) => one.language === language));
  return (wanted.find((one) => one !== undefined) ?? texts?.[0])?.value ?? "";
}

const distinct = (values: readonly (string | undefined)[]): string[] =>
  [...new Set(values)].filter((value) => value !== undefined) as string[];

/** What the table has no column for is a loss, and said. */
function lossesOf(record: Resource): Loss[] {
  return Object.keys(record)
    .filter((property) => !property.startsWith("$") && !SHOWN.has(property))
    .map((property) => ({
      code: "csv-inventory.no-column",
      path: property,
      value: JSON.stringify(record[property as keyof Resource]),
      message: "The inventory has no column for it.",
    }));
}

/** RFC 4180: fields with separators, quotes or line breaks stand in quotes. A leading sign could be taken for a formula. */
function line(fields: readonly string[]): string {
  const written = fields.map((field) => {
    const safe = /^[=+@-]/.test(field) ? `'${field}` : field;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  });
  return `${written.join(",")}\r\n`;
}
