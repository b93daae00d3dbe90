import type { CI_Citation, CI_Date, DQ_ConformanceResult } from "@metabridge/iso19115";
import { isIsoDate } from "../iso-8601.js";
import { codeOf, dateElementOf, objectOf, textOf } from "../leaf.js";
import type { RecordView } from "../record-view.js";

/** The citation of the specification that a result is about, where it stands in the record. */
export const specificationOf = (record: RecordView, result: DQ_ConformanceResult): CI_Citation | undefined => {
  const citation = objectOf(result.specification);
  return citation !== undefined && record.is(citation, "CI_Citation") ? citation : undefined;
};

export const titleOf = (citation: CI_Citation | undefined): string => textOf(citation?.title);

/** Results about the regulations that the official suite looks at: by the number in the title and the kind of resource. */
export function regulationResults(record: RecordView): readonly DQ_ConformanceResult[] {
  const isOther = record.serviceTypes.includes("other");
  return record.conformanceResults.filter((result) => {
    const title = titleOf(specificationOf(record, result));
    const asData = record.levels.includes("dataset") || (record.isService && isOther);
    return (asData && title.includes("1089/2010")) || (record.isService && title.includes("976/2009"));
  });
}

/** A date of publication by the calendar. */
export const isPublication = ({ date, dateType }: CI_Date): boolean =>
  codeOf(dateType) === "publication" && dateElementOf(date) === "Date" && isIsoDate(textOf(date));

/** Whether a result says whether the resource conforms: true, false, or not evaluated. */
export function degreeOf(result: DQ_ConformanceResult): boolean | "unknown" | undefined {
  const { pass } = result;
  if (pass?.$nilReason === "unknown" && pass.value === undefined && pass.lexical === undefined) return "unknown";
  return pass?.value;
}
