import { codeOf, elementOf, isCode, isFilled, objectOf, textOf } from "../../leaf.js";
import type { RecordView } from "../../record-view.js";
import type { Findings, Rule } from "../../rule.js";
import { distributionFormat, spatialRepresentation } from "../../snippet.js";
import { CHARACTER_SETS, SPATIAL_REPRESENTATIONS } from "../../tables/code-values.js";
import { concernsData } from "../datasets-and-series/d01-d02-resource-type.js";
import { text20 } from "../official-text.js";

function* representation(record: RecordView): Findings {
  const places = record.isReference ? record.data : record.subject === undefined ? [] : [record.subject];
  const types = places.flatMap((one) => (one.spatialRepresentationType ?? []).filter(isCode));
  const fix = () => spatialRepresentation(record);
  if (types.length === 0)
    yield {
      node: record.subjectOrRecord,
      property: "spatialRepresentationType",
      message: "representation.missing",
      fix,
    };
  for (const type of types) {
    const code = codeOf(type) ?? "";
    if (!SPATIAL_REPRESENTATIONS.has(code))
      yield { node: type, message: "representation.unknown", parameters: { code }, fix };
  }
}

export const i04: Rule = {
  id: "md isdss 2.4",
  title: "Spatial Representation Type",
  suite: "isdss",
  requirement: { number: "TG Requirement 2.4", clause: "3.2.2.1" },
  address: text20("isdss", "spatial-representation-type"),
  concerns: concernsData,
  check: representation,
  differences: ["Only the identification that INSPIRE looks at is asked for its representation."],
};

function* characterSets(record: RecordView): Findings {
  const places = record.isReference ? record.data : record.identifications;
  for (const place of places) {
    if (place.$type !== "MD_DataIdentification") continue;
    for (const locale of [place.defaultLocale, ...(place.otherLocale ?? [])]) {
      const encoding = locale?.characterEncoding;
      if (!isCode(encoding)) continue;
      const code = codeOf(encoding) ?? "";
      if (!CHARACTER_SETS.has(code)) yield { node: encoding, message: "character-set.unknown", parameters: { code } };
    }
  }
}

export const i05: Rule = {
  id: "md isdss 2.5",
  title: "Character Encoding",
  suite: "isdss",
  requirement: { number: "TG Requirement 2.5", clause: "3.2.2.2" },
  address: text20("isdss", "character-encoding"),
  concerns: concernsData,
  check: characterSets,
};

function* encoding(record: RecordView): Findings {
  const { formats } = record;
  const fix = () => distributionFormat(record);
  if (formats.length === 0)
    yield {
      node: record.record.distributionInfo?.[0] ?? record.record,
      property: "distributionFormat",
      message: "format.missing",
      fix,
    };
  for (const format of formats) {
    const citation = objectOf(format.formatSpecificationCitation);
    const edition = citation?.edition;
    if (!isFilled(citation?.title)) {
      yield { node: citation?.title ?? format, message: "format.name-missing", fix };
      if (record.isReference) continue;
    }
    const isNil = elementOf(edition, "CharacterString") === undefined || textOf(edition) === "";
    if (isNil && !["unknown", "inapplicable"].includes(edition?.$nilReason ?? "")) {
      yield {
        node: edition ?? format,
        message: "format.version-missing",
        parameters: { name: textOf(citation?.title) },
      };
    }
  }
}

export const i06: Rule = {
  id: "md isdss 2.6",
  title: "Data Encoding",
  suite: "isdss",
  requirement: { number: "TG Requirement 2.6", clause: "3.2.3.1" },
  address: text20("isdss", "data-encoding"),
  concerns: concernsData,
  check: encoding,
  differences: [
    "The formats of all distributions are looked at; the official suite looks at the first distribution only.",
    "A version is asked for also where the name of the format is missing.",
  ],
};
