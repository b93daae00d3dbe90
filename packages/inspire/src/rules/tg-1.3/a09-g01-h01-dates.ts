import type { TimeInstant, TimePeriod } from "@metabridge/iso19115";
import { isXmlDateOrDateTime } from "../../iso-8601.js";
import { codeOf, hasValue, objectOf, objects, textOf } from "../../leaf.js";
import type { RecordView } from "../../record-view.js";
import type { Rule } from "../../rule.js";
import { resourceDate } from "../../snippet.js";
import { REFERENCE_DATE_TYPES } from "../../tables/code-values.js";
import { text13 } from "../official-text.js";

/** The code lists that the official suite counts creation dates of. */
const DATE_TYPE_LISTS: ReadonlySet<string> = new Set([
  "CI_DateTypeCode",
  "http://www.isotc211.org/2005/resources/codeList.xml#CI_DateTypeCode",
]);

export const a09: Rule = {
  id: "md-iso.a.9",
  title: "Resource creation date",
  suite: "iso",
  requirement: { number: "TG MD Requirement 25", clause: "2.6.4" },
  address: text13("resource-creation-date"),
  *check(record) {
    const created = record.resourceDates.filter(
      ({ date, dateType }) =>
        codeOf(dateType) === "creation" &&
        hasValue(date) &&
        (!record.isReference || DATE_TYPE_LISTS.has(dateType?.codeList ?? "")),
    );
    if (created.length > 1)
      yield {
        node: created[1] ?? record.subjectOrRecord,
        message: "date-type.several",
        parameters: { type: "creation", count: String(created.length) },
      };
  },
  differences: [
    "Creation dates are counted whatever the address of the code list is; the official suite knows two addresses.",
  ],
};

const periods = (record: RecordView): readonly TimePeriod[] =>
  record.first === undefined
    ? []
    : objects(record.first.extent).flatMap((extent) =>
        objects(extent.temporalElement).flatMap(({ extent: time }) =>
          time?.$type === "TimePeriod" && time.$reference !== true ? [time] : [],
        ),
      );

const isInline = (instant: TimeInstant | undefined): boolean => instant === undefined || instant.$reference !== true;

export const g01: Rule = {
  id: "md-iso.g.1",
  title: "Temporal extent",
  suite: "iso",
  requirement: { number: "TG MD Requirement 22, 23", clause: "2.6" },
  address: text13("ds-temporal"),
  *check(record) {
    const referred = periods(record).find(({ begin, end }) => !isInline(begin) || !isInline(end));
    if (referred !== undefined) {
      yield { node: referred, message: "temporal-extent.by-reference" };
      return;
    }
    if (!record.resourceDates.some(({ dateType }) => REFERENCE_DATE_TYPES.has(codeOf(dateType) ?? ""))) {
      yield {
        node: record.citationOf(record.first) ?? record.subjectOrRecord,
        property: "date",
        message: "resource-date.missing",
        fix: () => resourceDate(record, "revision"),
      };
    }
  },
};

/** The text of both ends of a period. */
const endsOf = (period: TimePeriod): readonly (readonly [object, string])[] =>
  [
    period.beginPosition ?? objectOf(period.begin)?.timePosition,
    period.endPosition ?? objectOf(period.end)?.timePosition,
  ].flatMap((position) =>
    position === undefined || textOf(position) === "" ? [] : [[position, textOf(position)] as const],
  );

export const h01Date: Rule = {
  id: "md-iso.h.1",
  title: "Temporal date",
  suite: "iso",
  requirement: { number: "TG MD Requirement 24", clause: "2.6" },
  address: text13("ds-temporal-date"),
  *check(record) {
    for (const [position, text] of periods(record).flatMap(endsOf)) {
      if (!isXmlDateOrDateTime(text))
        yield { node: position, message: "temporal-extent.date-invalid", parameters: { text } };
    }
    for (const { date, dateType } of record.resourceDates) {
      if (!REFERENCE_DATE_TYPES.has(codeOf(dateType) ?? "") || !hasValue(date)) continue;
      if (!isXmlDateOrDateTime(textOf(date)))
        yield { node: date, message: "date.not-xml-date", parameters: { text: textOf(date) } };
    }
  },
};
