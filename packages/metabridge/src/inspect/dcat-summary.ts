import type { Literal, Resource } from "@metabridge/dcat";
import type { Summary } from "./summary.js";

const textsOf = (literals: readonly Literal[] | undefined): string[] => [
  ...new Set((literals ?? []).map(({ value }) => value.replace(/\s+/g, " ").trim()).filter((one) => one !== "")),
];

const languagesOf = (literals: readonly Literal[] | undefined): string =>
  [...new Set((literals ?? []).map(({ language }) => language).filter((one) => one !== undefined))].join(", ");

const orAbsent = (text: string): string | undefined => (text === "" ? undefined : text);

function* boxes(record: Resource): Iterable<string> {
  for (const place of record.spatial ?? []) {
    if (place.$type !== "Location") yield place.$id;
    else for (const { value } of place.bbox ?? []) yield value;
  }
}

function contactNames(record: Resource): string[] {
  return (record.contactPoint ?? []).flatMap((contact) => ("fn" in contact ? textsOf(contact.fn) : []));
}

function countsOf(record: Resource): [string, number][] {
  const counts: [string, number][] = [
    ["keyword", record.keyword?.length ?? 0],
    ["theme", record.theme?.length ?? 0],
  ];
  if (record.$type === "DataService") {
    counts.push(["served dataset", record.servesDataset?.length ?? 0]);
    return counts;
  }
  if (record.$type === "Catalog")
    counts.push(["dataset", record.dataset?.length ?? 0], ["service", record.service?.length ?? 0]);
  else counts.push(["distribution", record.distribution?.length ?? 0]);
  return counts;
}

export function dcatSummary(record: Resource): Summary {
  return {
    title: textsOf(record.title),
    identifiers: [...new Set([record.$id, ...textsOf(record.identifier)].filter((one) => one !== undefined))],
    kind: record.$type,
    facts: [
      ["issued", record.issued?.value],
      ["changed", record.modified?.value],
      ["languages", orAbsent(languagesOf(record.title))],
      ["extent", orAbsent([...boxes(record)].join("; "))],
      ["contact", orAbsent([...new Set(contactNames(record))].join("; "))],
    ],
    counts: countsOf(record),
  };
}
