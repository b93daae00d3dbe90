// The table of docs/formats.md: from the registered formats themselves.
import { formats } from "metabridge";

export const path = "docs/formats.md";

const BEGIN = "<!-- formats -->";
const END = "<!-- /formats -->";

/** @param {string} present */
export function generate(present) {
  const rows = formats().map(({ id, title, hub, mediaTypes, extensions, documents, read, write }) => {
    const ways = [read && "read", write && "write"].filter(Boolean).join(", ");
    const files = extensions.map((extension) => `\`${extension}\``).join(" ");
    const several = documents === "many-records" ? "several" : "one";
    return `| \`${id}\` | ${title} | ${ways} | ${several} | ${files} | ${hub} | ${mediaTypes.map((type) => `\`${type}\``).join(", ")} |`;
  });
  const table = [
    BEGIN,
    "| id | format | can | records in a document | files | hub | media types |",
    "|---|---|---|---|---|---|---|",
    ...rows,
    END,
  ].join("\n");
  const begin = present.indexOf(BEGIN);
  const end = present.indexOf(END);
  if (begin < 0 || end < 0) throw new Error(`${path} has no place for the table: ${BEGIN} … ${END}`);
  return present.slice(0, begin) + table + present.slice(end + END.length);
}
