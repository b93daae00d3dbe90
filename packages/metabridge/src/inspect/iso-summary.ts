import type {
  Any_CI_Party,
  CI_Date,
  EX_GeographicBoundingBox,
  MD_Identifier,
  MD_Metadata,
  Text,
} from "@metabridge/iso19115";
import type { Summary } from "./summary.js";

/** The text of a value in all its languages. */
function textsOf(text: Text | undefined): string[] {
  const all = [text?.value, ...(text?.translations ?? []).map(({ value }) => value)];
  return [
    ...new Set(all.map((one) => one?.replace(/\s+/g, " ").trim()).filter((one) => one !== undefined && one !== "")),
  ] as string[];
}

const textOf = (text: Text | undefined): string | undefined => textsOf(text)[0];

/** ISO 19115-1, MD_Identifier: the code, with its code space where that is not part of it already. */
function identifierOf(identifier: MD_Identifier): string | undefined {
  const code = textOf(identifier.code);
  const space = textOf(identifier.codeSpace);
  if (code === undefined || space === undefined || code.startsWith(space)) return code;
  return `${code} (${space})`;
}

function boxOf(box: EX_GeographicBoundingBox): string {
  const side = (of: { value?: number; lexical?: string } | undefined): string =>
    of?.lexical ?? of?.value?.toString() ?? "?";
  return [
    `west ${side(box.westBoundLongitude)}`,
    `south ${side(box.southBoundLatitude)}`,
    `east ${side(box.eastBoundLongitude)}`,
    `north ${side(box.northBoundLatitude)}`,
  ].join(", ");
}

const datesOf = (dates: readonly CI_Date[] | undefined): string =>
  (dates ?? [])
    .map(({ date, dateType }) => [dateType?.value, date?.value ?? date?.lexical].filter(Boolean).join(" "))
    .filter((one) => one !== "")
    .join(", ");

const partyName = (party: Any_CI_Party): string | undefined => textOf(party.name);

const orAbsent = (text: string): string | undefined => (text === "" ? undefined : text);

export function isoSummary(record: MD_Metadata): Summary {
  const [identification] = record.identificationInfo ?? [];
  const citation = identification?.citation;
  const extents = (identification?.extent ?? []).flatMap(({ geographicElement }) => geographicElement ?? []);
  const boxes = extents.filter((extent) => extent.$type === "EX_GeographicBoundingBox");
  const distributions = record.distributionInfo ?? [];
  const transfers = distributions.flatMap(({ transferOptions, distributor }) => [
    ...(transferOptions ?? []),
    ...(distributor ?? []).flatMap(({ distributorTransferOptions }) => distributorTransferOptions ?? []),
  ]);
  const parties = (identification?.pointOfContact ?? []).flatMap(({ party }) => party ?? []);
  const languages = [record.defaultLocale, ...(record.otherLocale ?? [])]
    .map((locale) => (locale?.$type === "PT_Locale" ? locale.language?.value : undefined))
    .filter((language) => language !== undefined);
  return {
    title: textsOf(citation?.title),
    identifiers: (citation?.identifier ?? []).map(identifierOf).filter((one) => one !== undefined),
    kind: record.metadataScope?.map(({ resourceScope }) => resourceScope?.value).find((value) => value !== undefined),
    facts: [
      ["record", record.metadataIdentifier === undefined ? undefined : identifierOf(record.metadataIdentifier)],
      ["changed", orAbsent(datesOf(record.dateInfo))],
      ["dates", orAbsent(datesOf(citation?.date))],
      ["languages", orAbsent([...new Set(languages)].join(", "))],
      ["extent", orAbsent(boxes.map(boxOf).join("; "))],
      ["contact", orAbsent([...new Set(parties.map(partyName).filter((name) => name !== undefined))].join("; "))],
    ],
    counts: [
      ["keyword", (identification?.descriptiveKeywords ?? []).flatMap(({ keyword }) => keyword ?? []).length],
      ["link", transfers.flatMap(({ onLine }) => onLine ?? []).length],
      ["constraint", identification?.resourceConstraints?.length ?? 0],
      ["quality report", (record.dataQualityInfo ?? []).flatMap(({ report }) => report ?? []).length],
    ],
  };
}
