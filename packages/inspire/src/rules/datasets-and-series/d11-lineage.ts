import type { Text } from "@metabridge/iso19115";
import { isFilled, objects, repeated } from "../../leaf.js";
import type { RecordView } from "../../record-view.js";
import type { Findings, Rule } from "../../rule.js";
import { lineageStatement } from "../../snippet.js";
import { text20 } from "../official-text.js";
import { concernsData } from "./d01-d02-resource-type.js";

/** Every lineage statement of the record. */
export const lineageStatements = (record: RecordView): readonly Text[] =>
  objects(record.record.resourceLineage).flatMap((lineage) => repeated(lineage, "statement", lineage.statement));

function* check(record: RecordView): Findings {
  const statements = lineageStatements(record);
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
  else if (!isFilled(first)) yield { node: first, message: "lineage.empty", fix };
}

export const d11: Rule = {
  id: "md datasets-and-series 1.11",
  title: "Lineage",
  suite: "datasets-and-series",
  requirement: { number: "TG Requirement 1.11", clause: "3.1.4.3" },
  address: text20("datasets-and-series", "lineage"),
  concerns: concernsData,
  check,
};
