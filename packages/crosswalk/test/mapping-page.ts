import { declarationTable } from "@metabridge/dcat";
import { ISO_TO_DCAT, SAID_OTHERWISE } from "../src/iso-to-dcat/mapping.js";
import { cell, termOf } from "./dcat-term.js";

/** docs/reference/iso-to-dcat.md */
export function mappingPage(): string {
  const rows = declarationTable();
  const lines = [
    "# ISO 19115 to DCAT",
    "",
    "This page is made from the table that the tests hold the conversion against (`packages/crosswalk/src/iso-to-dcat/mapping.ts`):",
    "each statement that converting real records gives is in it, and nothing else. ISO names are those of ISO 19115-1:2014, so the",
    "table holds for ISO 19139 and ISO 19115-3 alike; MD_Identification stands for data and services, MD_Constraints for legal and",
    "security constraints, CI_Party for organisations and individuals. Values that reach no statement are in the `losses` of the",
    "result. Labels that come with a code are not listed.",
  ];
  for (const { subject, source, rows: of } of ISO_TO_DCAT) {
    lines.push("", `## ${subject}`, `Source: ${source}.`, "", "| ISO 19115 | DCAT | |", "|---|---|---|");
    for (const { iso, dcat, note } of of) {
      const from = iso.endsWith(".") ? iso.slice(0, -1) : iso;
      lines.push(`| ${from} | ${dcat.map((one) => cell(termOf(rows, one))).join("<br>")} | ${cell(note ?? "")} |`);
    }
  }
  lines.push(
    "",
    "## What other statements say",
    "These leaves reach no statement of their own, and are no losses: what they say is said.",
    "",
    "| ISO 19115 | said by |",
    "|---|---|",
    ...Object.entries(SAID_OTHERWISE).map(([iso, by]) => `| ${iso} | ${cell(by)} |`),
    "",
    "## Where the reference says something else",
    "The European Commission publishes a conversion of ISO 19139 to GeoDCAT-AP as a reference. How much of what it says of real",
    "records is said here too, and why the rest is not, is on [a page of its own](semic-differences.md).",
    "",
  );
  return lines.join("\n");
}
