import { DIFFERENCES } from "./reference-differences.js";
import { EQUIVALENCES } from "./reference-equivalences.js";
import { MEASURED } from "./reference-measured.js";

const cell = (text: string): string => text.replaceAll("|", "\\|");
const number = (value: number): string => value.toLocaleString("en");
const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(2)} %`;

/** docs/reference/semic-differences.md: from the declared tables alone, which the test holds against the records. */
export function referencePage(): string {
  const { total, verbatim, byRule } = MEASURED;
  const byRules = Object.values(byRule).reduce((sum, count) => sum + count, 0);
  const missing = DIFFERENCES.reduce((sum, { count }) => sum + count, 0);
  const hollow = DIFFERENCES.reduce((sum, { count, isHollow }) => sum + (isHollow === true ? count : 0), 0);
  const rows = (all: readonly (typeof DIFFERENCES)[number][]): string[] => [
    "| statements | number | why they are not made here |",
    "|---|---:|---|",
    ...[...all]
      .sort((a, b) => b.count - a.count)
      .map(({ kind, count, reason }) => `| ${cell(kind)} | ${number(count)} | ${cell(reason)} |`),
  ];
  return [
    "# Differences from the reference conversion",
    "",
    "The European Commission publishes a conversion of ISO 19139 to GeoDCAT-AP (XSLT, extended profile) as a reference. This page",
    "tells how much of what it says of real records is said here too, and names each kind of the rest. It is made from tables that",
    "a test holds against the records (`packages/crosswalk/test/reference.test.ts`): each statement of the reference is found, or",
    "belongs to one kind, and the numbers are those that are found.",
    "",
    'Compared is `isoToDcat` with `profile: "geodcat-ap"` and the defaults of all other options, by the path from the resource to',
    "the statement and by its value. Names of blank nodes, white space in texts, and whether a node has an IRI of its own do not",
    "count. For this profile the output has older terms of GeoDCAT-AP 1 and 2 beside the newer ones, as the reference does;",
    "`olderTerms: false` leaves them out.",
    "",
    "| statements of the reference | number | share |",
    "|---|---:|---:|",
    `| all | ${number(total)} | |`,
    `| said here in the same words | ${number(verbatim)} | ${percent(verbatim, total)} |`,
    `| said here in other words, by the rules below | ${number(byRules)} | ${percent(byRules, total)} |`,
    `| of which nothing can be said, since they say nothing | ${number(hollow)} | ${percent(hollow, total)} |`,
    `| not said here | ${number(missing - hollow)} | ${percent(missing - hollow, total)} |`,
    "",
    `Of the ${number(total - hollow)} statements that say something, ${percent(verbatim + byRules, total - hollow)} are said here.`,
    "",
    "## The same in other words",
    "",
    "| rule | statements | reason |",
    "|---|---:|---|",
    ...EQUIVALENCES.map(({ name, reason }) => `| ${cell(name)} | ${number(byRule[name] ?? 0)} | ${cell(reason)} |`),
    ...(byRule[SEVERAL] === undefined ? [] : [`| several of these | ${byRule[SEVERAL]} | |`]),
    "",
    "## Statements that say nothing",
    "",
    ...rows(DIFFERENCES.filter(({ isHollow }) => isHollow === true)),
    "",
    "## Statements that are not made here",
    "",
    ...rows(DIFFERENCES.filter(({ isHollow }) => isHollow !== true)),
    "",
  ].join("\n");
}

const SEVERAL = "several of these";
