import type { CI_Citation } from "@metabridge/iso19115";
import { codeOf, folded, isCode, objects } from "../../leaf.js";
import type { RecordView } from "../../record-view.js";
import type { Findings, Rule } from "../../rule.js";
import { conformity } from "../../snippet.js";
import { REFERENCE_DATE_TYPES } from "../../tables/code-values.js";
import { isOfficialTitle, isOfficialTitleInAnySpelling, REGULATION_1089_2010 } from "../../tables/regulations.js";
import { specificationOf, titleOf } from "../conformity.js";
import { text20 } from "../official-text.js";
import { concernsData } from "./d01-d02-resource-type.js";

const fixOf = (record: RecordView): string =>
  conformity(record, REGULATION_1089_2010.title, REGULATION_1089_2010.address, REGULATION_1089_2010.published);

const citations = (record: RecordView): readonly CI_Citation[] =>
  record.conformanceResults.flatMap((result) => specificationOf(record, result) ?? []);

function* reference(record: RecordView): Findings {
  for (const citation of citations(record)) {
    if (!titleOf(citation).includes("1089/2010")) continue;
    for (const { dateType } of objects(citation.date)) {
      if (isCode(dateType) && !REFERENCE_DATE_TYPES.has(codeOf(dateType) ?? ""))
        yield { node: dateType, message: "conformity.date-type", parameters: { type: codeOf(dateType) ?? "" } };
    }
  }
  if (!citations(record).some((citation) => isOfficialTitle(folded(titleOf(citation))))) {
    yield {
      node: record.dataQuality[0] ?? record.record,
      property: "report",
      message: "conformity.no-regulation",
      parameters: { title: REGULATION_1089_2010.title },
      fix: () => fixOf(record),
    };
  }
}

/** Whether a citation is of the regulation: by its title in any official language, or by reference. */
export function* conformityToRegulation(record: RecordView): Findings {
  const fix = () => fixOf(record);
  const referred = record.conformanceResults.some(({ specification }) =>
    /reg-1089-2010|eli\/reg\/2010\/1089/.test(specification?.$xlink?.href ?? ""),
  );
  if (referred || citations(record).some((citation) => isOfficialTitleInAnySpelling(titleOf(citation)))) return;
  const near = citations(record).find(
    (citation) => titleOf(citation).includes("1089/2010") || /eli\/reg\/2010\/1089/.test(citation.title?.href ?? ""),
  );
  yield near === undefined
    ? {
        node: record.dataQuality[0] ?? record.record,
        property: record.dataQuality[0] === undefined ? "dataQualityInfo" : "report",
        message: "conformity.no-regulation",
        parameters: { title: REGULATION_1089_2010.title },
        fix,
      }
    : {
        node: near.title ?? near,
        message: "conformity.regulation-title",
        parameters: { found: titleOf(near), title: REGULATION_1089_2010.title },
        fix,
      };
}

export const d10: Rule = {
  id: "md datasets-and-series 1.10",
  title: "Dataset Conformity",
  suite: "datasets-and-series",
  requirement: { number: "TG Requirement 1.10", clause: "3.1.4.2" },
  address: text20("datasets-and-series", "conformity"),
  concerns: concernsData,
  check: conformityToRegulation,
  reference,
  differences: [
    "The official title is recognised whatever its punctuation and accents are (No, N°, nº), and a citation by reference is accepted.",
  ],
};
