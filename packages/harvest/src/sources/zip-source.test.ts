import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic, Source } from "@metabridge/core";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../../test/temporary-folder.js";
import { zipOf } from "../../test/zip-of.js";
import { ZipError, zipSource } from "../node.js";

async function read(source: Source): Promise<{ records: [string, string][]; diagnostics: Diagnostic[] }> {
  const records: [string, string][] = [];
  const diagnostics: Diagnostic[] = [];
  const onDiagnostic = (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic);
  for await (const { id, content } of source.records({ onDiagnostic })) {
    records.push([id, new TextDecoder().decode(content as Uint8Array)]);
  }
  return { records, diagnostics };
}

describe("a zip archive", () => {
  it("gives its metadata files, by their paths, and leaves others alone", async () => {
    const archive = zipOf([
      { name: "plans/", content: "" },
      { name: "plans/plu.xml", content: "<plu/>" },
      { name: "plans/plu.pdf", content: "%PDF" },
      { name: "Forêt.ttl", content: "# Forêt" },
    ]);
    expect(await read(zipSource(archive))).toEqual({
      records: [
        ["plans/plu.xml", "<plu/>"],
        ["Forêt.ttl", "# Forêt"],
      ],
      diagnostics: [],
    });
    const path = join(temporaryFolder(), "records.zip");
    writeFileSync(path, archive);
    expect((await read(zipSource(path))).records.length).toBe(2);
  });

  it("does not unpack a file that grows like a trap, and gives the others", async () => {
    const bomb = zipOf([
      { name: "bomb.xml", content: new Uint8Array(5_000_000) },
      { name: "trees.xml", content: "<trees/>" },
    ]);
    const { records, diagnostics } = await read(zipSource(bomb));
    expect(records).toEqual([["trees.xml", "<trees/>"]]);
    expect(diagnostics).toMatchObject([{ code: "source.zip.ratio", severity: "error", source: "bomb.xml" }]);
  });

  it("stops where a file is larger than the archive says", async () => {
    const liar = zipOf([{ name: "bomb.xml", content: new Uint8Array(5_000_000), claimedSize: 100 }]);
    await expect(read(zipSource(liar))).rejects.toThrow(/bomb\.xml cannot be unpacked: too many bytes/);
  });

  it("leaves out what is too large or encrypted, and says so", async () => {
    const archive = zipOf([
      { name: "large.xml", content: "x".repeat(200) },
      { name: "secret.xml", content: "x", encrypted: true },
    ]);
    const { records, diagnostics } = await read(zipSource(archive, { maxFileSize: 100 }));
    expect(records).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["source.file-too-large", "source.zip.encrypted"]);
  });

  it("stops at the limits of the whole archive", async () => {
    const archive = zipOf(["a", "b", "c"].map((name) => ({ name: `${name}.xml`, content: name.repeat(100) })));
    await expect(read(zipSource(archive, { maxTotalSize: 250 }))).rejects.toThrow(
      "unpacks to more than 250 bytes; c.xml",
    );
    await expect(read(zipSource(archive, { maxEntries: 2 }))).rejects.toThrow(ZipError);
  });

  it("refuses names that lead out of it, and what is no archive", async () => {
    await expect(read(zipSource(zipOf([{ name: "../a.xml", content: "x" }])))).rejects.toThrow("invalid relative path");
    await expect(read(zipSource(new TextEncoder().encode("<html></html>")))).rejects.toThrow(ZipError);
  });
});
