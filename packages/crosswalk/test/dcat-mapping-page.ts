import { declarationTable } from "@metabridge/dcat";
import { DCAT_TO_ISO } from "../src/dcat-to-iso/mapping.js";
import { cell, termOf } from "./dcat-term.js";

/** docs/reference/dcat-to-iso.md */
export function dcatMappingPage(): string {
  const table = declarationTable();
  const lines = [
    "# DCAT to ISO 19115",
    "",
    "This page is made from the table that the tests hold the conversion against (`packages/crosswalk/src/dcat-to-iso/mapping.ts`):",
    "each value that converting real catalogues carries over is in it, and nothing else. ISO names are those of ISO 19115-1:2014,",
    "so the table holds for ISO 19139 and ISO 19115-3 alike; MD_Identification stands for data and services, CI_Party for",
    "organisations and individuals. dcat:Resource stands for datasets, series, services and catalogues: its class is the scope of",
    "the record (dataset, series, service, collection). Each text goes to the language of the metadata or to a translation. Texts",
    "in the place of nodes, such as a publisher that is only a name, and second values of single properties go the same way as",
    "the values that DCAT asks for. What reaches no place is in the `losses` of the result.",
  ];
  for (const { subject, source, rows } of DCAT_TO_ISO) {
    lines.push("", `## ${subject}`, `Source: ${source}.`, "", "| DCAT | ISO 19115 | |", "|---|---|---|");
    for (const { dcat, iso, note } of rows) {
      lines.push(`| ${cell(termOf(table, dcat))} | ${iso.join("<br>")} | ${cell(note ?? "")} |`);
    }
  }
  lines.push("");
  return lines.join("\n");
}
