import type { DQ_ConceptualConsistency, DQ_QuantitativeResult } from "@metabridge/iso19115";
import { codeOf, elementOf, isFilled, objectOf, textOf } from "../../leaf.js";
import type { RecordView } from "../../record-view.js";
import type { Findings, Rule } from "../../rule.js";
import { noConditions, referenceSystem, responsibleParty, serviceQuality } from "../../snippet.js";
import { DEFAULT_CRS } from "../../tables/code-values.js";
import { c18 } from "../common/c18-conditions-for-access-and-use.js";
import { text20 } from "../official-text.js";
import { hasUnit, recordType, unitOf } from "../quantitative-results.js";
import { addresses, identifiedSystem, referenceSystemIdentifiers } from "../reference-systems.js";
import { declaredCategory } from "./v01-v05-invocable.js";

/** A service that declares to be interoperable, or harmonised, which is more. */
const isInteroperable = (record: RecordView): boolean => {
  const category = declaredCategory(record);
  return category === "interoperable" || category === "harmonised";
};

export const o01: Rule = {
  id: "md sds-interoperable 6.1",
  title: "Coordinate Reference System element",
  suite: "sds-interoperable",
  requirement: { number: "TG Requirement 6.1", clause: "4.4.1.1" },
  address: text20("sds-interoperable", "crs"),
  concerns: isInteroperable,
  check: identifiedSystem,
};

/** The official suite compares the last four characters of the code, or of the address of its anchor. */
function* addressesInReference(record: RecordView): Findings {
  for (const one of referenceSystemIdentifiers(record)) {
    const text = textOf(one.code);
    const href = one.code?.href;
    const number = DEFAULT_CRS.find((crs) => text.endsWith(crs) || href?.endsWith(crs) === true);
    if (number === undefined) continue;
    const iri = `http://www.opengis.net/def/crs/EPSG/0/${number}`;
    if ((text !== iri && href !== iri) || one.codeSpace !== undefined) {
      yield {
        node: one.code ?? one,
        message: "crs.not-by-address",
        parameters: { text, iri },
        fix: () => referenceSystem(record, iri, `EPSG:${number}`),
      };
    }
  }
}

export const o02: Rule = {
  id: "md sds-interoperable 6.2",
  title: "Coordinate Reference System Identifier",
  suite: "sds-interoperable",
  requirement: { number: "TG Requirement 6.2", clause: "4.4.1.1" },
  address: text20("sds-interoperable", "crs-http-uris"),
  concerns: isInteroperable,
  check: addresses,
  reference: addressesInReference,
  differences: [
    "A default system is recognised by its name, URN or code; the official suite compares the last four characters.",
  ],
};

export const o03: Rule = {
  id: "md sds-interoperable 6.3",
  title: "Conditions Applying to Access and Use",
  suite: "sds-interoperable",
  requirement: { number: "TG Requirement 6.3", clause: "4.4.2.1" },
  address: text20("sds-interoperable", "conditions-applying-to-access-and-use"),
  concerns: isInteroperable,
  check: (record) => c18.check(record),
  *reference(record) {
    const blocks = record.services.flatMap((service) =>
      record.all(service.resourceConstraints, "MD_LegalConstraints").filter(({ $from }) => $from !== "restrictions"),
    );
    if (blocks.length === 0)
      yield {
        node: record.service ?? record.record,
        property: "resourceConstraints",
        message: "conditions.missing",
        fix: () => noConditions(record),
      };
  },
  differences: ["The conditions are checked as C.18 asks; the official suite is content with any legal constraints."],
};

export const o04: Rule = {
  id: "md sds-interoperable 6.4",
  title: "Responsible Party",
  suite: "sds-interoperable",
  requirement: { number: "TG Requirement 6.4", clause: "4.4.2.2" },
  address: text20("sds-interoperable", "responsible-party"),
  concerns: isInteroperable,
  *check(record) {
    const parties = (record.isReference ? record.services : record.identifications).flatMap((one) =>
      record.all(one.pointOfContact, "CI_Responsibility"),
    );
    if (!parties.some(({ role }) => codeOf(role) === "custodian")) {
      yield {
        node: record.subjectOrRecord,
        property: "pointOfContact",
        message: "point-of-contact.no-custodian",
        fix: () => responsibleParty(record, "pointOfContact", "custodian"),
      };
    }
  },
};

/** A criterion of the quality of service. Source: TG 2.0.1, table 4.2. */
interface Criterion {
  readonly unit: string;
  readonly type: string;
  readonly example: string;
  readonly isValue: (text: string) => boolean;
}

const isNumber = (text: string): boolean => text !== "" && !Number.isNaN(Number(text));

const CRITERIA: Readonly<Record<string, Criterion>> = {
  availability: {
    unit: "urn:ogc:def:uom:OGC::percent",
    type: "double",
    example: "99.0",
    isValue: (text) => isNumber(text) && Number(text) >= 0 && Number(text) <= 100,
  },
  performance: { unit: "http://www.opengis.net/def/uom/SI/second", type: "double", example: "5.0", isValue: isNumber },
  capacity: {
    unit: "http://www.opengis.net/def/uom/OGC/1.0/unity",
    type: "integer",
    example: "20",
    isValue: (text) => /^[+-]?\d+$/.test(text),
  },
};

const REGISTER = /^https?:\/\/inspire\.ec\.europa\.eu\/metadata-codelist\/QualityOfServiceCriteria(?:Code)?\/(\w+)\/?$/;
/** The address that the official suite has, which is not that of the Technical Guidelines. */
const SUITE_REGISTER = /^http:\/\/inspire\.ec\.europa\.eu\/metadata-codelist\/QualityOfServiceCriteria\/(\w+)$/;

const reports = (record: RecordView): readonly DQ_ConceptualConsistency[] =>
  record.dataQuality.flatMap((section) => record.all(section.report, "DQ_ConceptualConsistency"));

const criterionOf = (record: RecordView, report: DQ_ConceptualConsistency): string | undefined => {
  const name = objectOf(report.measure)?.nameOfMeasure?.find((one) => elementOf(one, "CharacterString") === "Anchor");
  return (record.isReference ? SUITE_REGISTER : REGISTER).exec(name?.href?.trim() ?? "")?.[1];
};

const exampleOf = (record: RecordView, name: string): string => {
  const { unit, type, example } = CRITERIA[name] ?? { unit: "", type: "double", example: "" };
  const href = `http://inspire.ec.europa.eu/metadata-codelist/QualityOfServiceCriteriaCode/${name}`;
  return serviceQuality(record, { href, name, unit, type: `xs:${type}`, value: example });
};

function* quantityFindings(result: DQ_QuantitativeResult, name: string, fix: () => string): Findings {
  const criterion = CRITERIA[name];
  if (criterion === undefined) return;
  const [value] = result.value ?? [];
  if (!hasUnit(result)) yield { node: result, property: "valueUnit", message: "quantity.unit-missing", fix };
  else if (unitOf(result) !== undefined && unitOf(result) !== criterion.unit)
    yield {
      node: result.valueUnit ?? result,
      message: "quantity.unit",
      parameters: { found: unitOf(result) ?? "", unit: criterion.unit },
      fix,
    };
  const text =
    value?.xml === undefined
      ? textOf(value)
      : value.xml.children
          .filter((child) => typeof child === "string")
          .join("")
          .trim();
  if (value === undefined || text === "")
    yield { node: result, property: "value", message: "quantity.value-missing", fix };
  else if (recordType(value) !== criterion.type)
    yield {
      node: value,
      message: "quantity.type",
      parameters: { found: recordType(value) ?? "", type: `xs:${criterion.type}` },
      fix,
    };
  else if (!criterion.isValue(text))
    yield { node: value, message: "quantity.value", parameters: { text, criterion: name }, fix };
}

function* reportFindings(record: RecordView, report: DQ_ConceptualConsistency): Findings {
  const name = criterionOf(record, report) ?? "";
  if (!Object.hasOwn(CRITERIA, name)) {
    yield {
      node: report,
      property: "measure",
      message: "service-quality.criterion",
      fix: () => exampleOf(record, "availability"),
    };
    return;
  }
  const fix = () => exampleOf(record, name);
  if (!isFilled(objectOf(report.measure)?.measureDescription))
    yield { node: report, property: "measureDescription", message: "service-quality.description", fix };
  const [result] = record.all(report.result, "DQ_QuantitativeResult");
  if (result === undefined) yield { node: report, property: "result", message: "service-quality.result", fix };
  else yield* quantityFindings(result, name, fix);
}

export const o05: Rule = {
  id: "md sds-interoperable 6.5",
  title: "Minimum estimated Quality of Service",
  suite: "sds-interoperable",
  requirement: { number: "TG Requirement 6.5", clause: "4.4.3.1" },
  address: text20("sds-interoperable", "quality-of-service"),
  concerns: isInteroperable,
  *check(record) {
    const found = new Set(reports(record).map((report) => criterionOf(record, report)));
    for (const name of Object.keys(CRITERIA)) {
      if (!found.has(name))
        yield {
          node: record.dataQuality[0] ?? record.record,
          property: "report",
          message: "service-quality.missing",
          parameters: { criterion: name },
          fix: () => exampleOf(record, name),
        };
    }
    for (const report of reports(record))
      if (criterionOf(record, report) !== undefined) yield* reportFindings(record, report);
  },
  *reference(record) {
    const all = reports(record);
    if (all.length < 3)
      yield {
        node: record.dataQuality[0] ?? record.record,
        property: "report",
        message: "service-quality.too-few",
        parameters: { count: String(all.length) },
      };
    for (const report of all) yield* reportFindings(record, report);
  },
  differences: [
    "Each of the three criteria must be there; other reports of conceptual consistency may stand beside them. The official suite counts the reports, and wants all of them to be criteria.",
    "The criteria are those of the register QualityOfServiceCriteriaCode, as the Technical Guidelines say; the official suite knows QualityOfServiceCriteria only.",
  ],
};
