import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { readIso, toJson } from "@metabridge/iso19115";
import { describe, expect, it } from "vitest";
import { type CatalogueRecord, CswClient } from "../src/index.js";

const shared = process.env.METABRIDGE_SHARED ?? fileURLToPath(new URL("../../../../shared", import.meta.url));
const folder = join(shared, "corpus", "csw-response");
const isThere = existsSync(folder);

if (!isThere && process.env.CI === "true") throw new Error(`There is no corpus at ${folder}.`);
if (!isThere) console.warn(`No corpus at ${folder}: the responses of real catalogues are not read.`);

const files = isThere
  ? readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith(".xml"))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
  : [];

const CAPABILITIES = '<csw:Capabilities xmlns:csw="http://www.opengis.net/cat/csw/2.0.2" version="2.0.2"/>';

/** The records of a response that comes in pieces of so many bytes. */
async function recordsOf(bytes: Uint8Array, pieces: number): Promise<CatalogueRecord[]> {
  const fetch = async (input: unknown): Promise<Response> => {
    if (String(input).includes("GetCapabilities")) return new Response(CAPABILITIES);
    let at = 0;
    return new Response(
      new ReadableStream({
        pull(controller) {
          if (at >= bytes.length) controller.close();
          else controller.enqueue(bytes.slice(at, at + pieces));
          at += pieces;
        },
      }),
    );
  };
  const records: CatalogueRecord[] = [];
  const client = new CswClient({ url: "https://example.org/csw", fetch: fetch as typeof globalThis.fetch });
  for await (const record of (await client.getRecords()).records) records.push(record);
  return records;
}

describe.skipIf(!isThere)("responses of real catalogues", () => {
  let count = 0;

  it.each(files.map((file) => [relative(folder, file), file]))(
    "%s: each record is what the whole response holds",
    async (_, file) => {
      const bytes = readFileSync(file);
      const whole = readIso(bytes.toString("utf8")).value;
      const records = await recordsOf(bytes, 1000);
      const cut = records.filter(({ format }) => format !== undefined);
      expect(cut.flatMap(({ content }) => readIso(content).value.map((record) => toJson(record)))).toEqual(
        whole.map((record) => toJson(record)),
      );
      expect(cut.map(({ id }) => id)).toEqual(whole.map((record) => record.metadataIdentifier?.code?.value ?? ""));
      for (const { content } of cut)
        expect(readIso(content).diagnostics.filter(({ code }) => code.startsWith("xml."))).toEqual([]);
      expect(await recordsOf(bytes, 7919)).toEqual(records);
      count += cut.length;
    },
  );

  it("are many", () => {
    console.info(`${count} ISO records in ${files.length} responses.`);
    expect(count).toBeGreaterThan(50);
  });
});
