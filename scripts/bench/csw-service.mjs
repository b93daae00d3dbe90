// A catalogue service with as many records as are asked for, made of a fixture when they are read; a process of its own.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import process, { argv } from "node:process";
import { startTestServer } from "@metabridge/test-server";
import { root } from "../toolchain/step.mjs";

const fixture = readFileSync(
  join(root, "test-fixtures/iso19139/waterland-aerial-photographs-series.xml"),
  "utf8",
).replace(/^<\?xml[^>]*\?>\s*/, "");
const count = Number(argv[2] ?? 1000);
const content = (/** @type {number} */ position) =>
  fixture.replace(
    /(<gmd:fileIdentifier>\s*<gco:CharacterString>)[^<]*/,
    `$1record-${String(position).padStart(7, "0")}`,
  );
const server = await startTestServer({
  csw: {
    records: {
      count,
      record: (position) => ({ id: `record-${position}`, content: content(position), modified: "2026-01-01" }),
    },
  },
});
process.send?.(server.csw.url);
