import { findLanguage } from "@metabridge/vocabularies";
import { codeOf, hasValue, isCode, objects, textOf } from "../../leaf.js";
import type { RecordView } from "../../record-view.js";
import type { Findings, Rule } from "../../rule.js";
import { boundingBox, dataLanguage, identifier, lineageStatement, resourceType, topicCategory } from "../../snippet.js";
import { bibliographic } from "../common/c05-language-code.js";
import { boxFindings } from "../common/c19-bounding-box.js";
import { dataLanguages, isBibliographic } from "../datasets-and-series/d06-resource-language.js";
import { lineageStatements } from "../datasets-and-series/d11-lineage.js";
import { text13 } from "../official-text.js";

const concernsData = (record: RecordView): boolean => record.isDataset;

/** A rule of TG 1.3 about data; the official suite passes all other records. */
const dataOnly =
  (check: (record: RecordView) => Findings) =>
  (record: RecordView): Findings =>
    record.isDataset ? check(record) : [];

export const b01: Rule = {
  id: "md-iso.b.1",
  title: "Hierarchy",
  suite: "iso",
  requirement: { number: "TG MD Requirement 1, 2", clause: "2.2.3" },
  address: text13("hierarchy"),
  *check(record) {
    if (!record.isDataset && !record.isService) {
      yield {
        node: record.record.metadataScope?.[0] ?? record.record,
        property: "metadataScope",
        message: record.levels.length === 0 ? "resource-type.missing" : "resource-type.not-inspire",
        parameters: { found: record.levels.join(", ") },
        fix: () => resourceType(record, "dataset"),
      };
    }
  },
};

export const c01Identification: Rule = {
  id: "md-iso.c.1",
  title: "Dataset identification",
  suite: "iso",
  requirement: { number: "TG MD Requirement 5, 6", clause: "2.2.5" },
  address: text13("ds-identification"),
  concerns: concernsData,
  check: dataOnly(function* (record) {
    const codes = record.resourceIdentifiers.flatMap(({ code }) =>
      hasValue(code) && textOf(code) !== "" ? [code] : [],
    );
    if (codes.length === 0)
      yield {
        node: record.citationOf(record.first) ?? record.subjectOrRecord,
        property: "identifier",
        message: "identifier.missing",
        fix: () => identifier(record),
      };
    for (const code of codes) {
      if (record.batch.duplicateIdentifiers.has(textOf(code)))
        yield { node: code, message: "identifier.duplicate", parameters: { identifier: textOf(code) } };
    }
  }),
};

export const c02Language: Rule = {
  id: "md-iso.c.2",
  title: "Dataset language",
  suite: "iso",
  requirement: { number: "TG MD Requirement 8, 9", clause: "2.2.7" },
  address: text13("ds-language"),
  concerns: concernsData,
  check: dataOnly(function* (record) {
    const languages = dataLanguages(record.first);
    const codes = languages.filter(isCode);
    const fix = () => dataLanguage(record, bibliographic(languages[0]) ?? "eng");
    if (codes.length === 0)
      yield {
        node: languages[0] ?? record.subjectOrRecord,
        ...(languages[0] === undefined ? { property: "defaultLocale" } : {}),
        message: "data-language.missing",
        parameters: { text: textOf(languages[0]) },
        fix,
      };
    for (const one of codes) {
      const code = codeOf(one);
      if (code !== undefined && !isBibliographic(code) && findLanguage(code)?.bibliographic !== code) {
        yield {
          node: one,
          message: "data-language.unknown",
          parameters: { code, instead: bibliographic(one) ?? "zxx" },
          fix,
        };
      }
    }
  }),
};

export const c05Topic: Rule = {
  id: "md-iso.c.5",
  title: "Dataset topic",
  suite: "iso",
  requirement: { number: "TG MD Requirement 10, 11", clause: "2.3.1" },
  address: text13("ds-topic"),
  concerns: concernsData,
  check: dataOnly(function* (record) {
    if (!(record.first?.topicCategory ?? []).some(hasValue))
      yield {
        node: record.subjectOrRecord,
        property: "topicCategory",
        message: "topic.missing",
        fix: () => topicCategory(record),
      };
  }),
};

export const c06Box: Rule = {
  id: "md-iso.c.6",
  title: "Dataset geographic Bounding box",
  suite: "iso",
  requirement: { number: "TG MD Requirement 20, 21", clause: "2.5.1" },
  address: text13("geographic-bounding-box"),
  concerns: concernsData,
  check: dataOnly(function* (record) {
    const boxes = objects(record.first?.extent).flatMap((extent) =>
      record.all(extent.geographicElement, "EX_GeographicBoundingBox"),
    );
    if (boxes.length === 0)
      yield {
        node: record.subjectOrRecord,
        property: "extent",
        message: "bounding-box.missing",
        fix: () => boundingBox(record),
      };
    for (const box of boxes) yield* boxFindings(record, box);
    if (boxes[0] !== undefined) yield { node: boxes[0], message: "bounding-box.look", severity: "manual" };
  }),
};

export const c07Lineage: Rule = {
  id: "md-iso.c.7",
  title: "Dataset lineage",
  suite: "iso",
  requirement: { number: "TG MD Requirement 26", clause: "2.7.1" },
  address: text13("lineage"),
  concerns: concernsData,
  check: dataOnly(function* (record) {
    const statements = lineageStatements(record).filter(hasValue);
    const [first] = statements;
    const fix = () => lineageStatement(record);
    if (first === undefined)
      yield {
        node: record.record.resourceLineage?.[0] ?? record.record,
        property: "resourceLineage",
        message: "lineage.missing",
        fix,
      };
    else if (statements.length > 1)
      yield {
        node: statements[1] ?? first,
        message: "lineage.several",
        parameters: { count: String(statements.length) },
      };
    else if (textOf(first) === "") yield { node: first, message: "lineage.empty", fix };
  }),
};
