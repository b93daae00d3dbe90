import { LACKING, SHAPES, type Standard } from "./shapes-lacking.js";

const STANDARDS = Object.keys(SHAPES) as Standard[];

/** docs/reference/official-shapes.md: from the declared table alone, which the test holds against the records. */
export function shapesPage(): string {
  const row = (cells: readonly (string | number)[]): string => `| ${cells.join(" | ")} |`;
  return [
    "# The official SHACL shapes over real records",
    "",
    "The European Commission publishes SHACL shapes for its profiles. Over all ISO records that the project is tested with, in ISO",
    "19139 and ISO 19115-3, the output of `isoToDcat` has no violations of them other than those that name information which the",
    "record does not have. A test (`packages/crosswalk/test/shapes.test.ts`) holds these numbers against the records, and looks at",
    "each record for what is said to be missing.",
    "",
    row(["shapes", "files", "profile of the output"]),
    "|---|---|---|",
    ...STANDARDS.map((standard) => {
      const { files, profile } = SHAPES[standard];
      return row([standard, files.map((file) => `\`${file}\``).join(", "), `\`${profile}\``]);
    }),
    "",
    row(["what the shapes miss", ...STANDARDS, "why it is not there"]),
    `|---|${STANDARDS.map(() => "---:|").join("")}---|`,
    ...LACKING.map(({ what, counts, reason }) => row([what, ...STANDARDS.map((one) => counts[one]), reason])),
    "",
  ].join("\n");
}
