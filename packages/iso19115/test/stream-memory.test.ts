import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const built = fileURLToPath(new URL("../dist/index.js", import.meta.url));
const fixture = fileURLToPath(
  new URL("../../../test-fixtures/iso19139/waterland-aerial-photographs-series.xml", import.meta.url),
);

/** Reads a CSW response of many copies of a record, piece by piece, and prints the records and the memory it took above the start. */
const PROGRAM = `
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
const [built, fixture, count] = process.argv.slice(1);
const { readIso, readIsoStream, writeIso } = await import(pathToFileURL(built).href);
const [model] = readIso(readFileSync(fixture, "utf8")).value;
// A record of the size that most are, so that the test does not take minutes.
const { $type, $encoding, metadataIdentifier, contact, dateInfo, identificationInfo } = model;
const short = { $type, $encoding, metadataIdentifier, contact, dateInfo, identificationInfo };
const record = writeIso(short, "iso19139", { pretty: false, declaration: false }).value;
async function* response() {
  yield '<csw:GetRecordsResponse xmlns:csw="http://www.opengis.net/cat/csw/2.0.2"><csw:SearchResults>';
  for (let i = 0; i < Number(count); i++) yield record;
  yield "</csw:SearchResults></csw:GetRecordsResponse>";
}
const start = process.memoryUsage().rss;
let peak = start;
let records = 0;
for await (const { value } of readIsoStream(response())) {
  if (value !== undefined && ++records % 1000 === 0) peak = Math.max(peak, process.memoryUsage().rss);
}
console.log(JSON.stringify({ records, megabytes: Math.round((peak - start) / 1e6), length: record.length * Number(count) }));
`;

test("a response of 100,000 records is read within 150 MB", { timeout: 300_000 }, () => {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    // A heap that cannot grow: what V8 leaves uncollected on a busy machine says nothing of what the reader holds.
    ["--max-old-space-size=64", "--input-type=module", "--eval", PROGRAM, built, fixture, "100000"],
    { encoding: "utf8" },
  );
  expect(stderr).toBe("");
  const { records, megabytes, length } = JSON.parse(stdout) as { records: number; megabytes: number; length: number };
  console.log(`${records} records, ${Math.round(length / 1e6)} million characters: ${megabytes} MB above the start.`);
  expect(records).toBe(100_000);
  expect(megabytes).toBeLessThan(150);
});
