import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { result, type SourceRecord } from "@metabridge/core";
import { expect, it } from "vitest";
import { temporaryFolder } from "../../test/temporary-folder.js";
import { harvest } from "../index.js";
import { folderSink, folderSource, sqliteState } from "../node.js";

const files = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

const convert = async ({ content }: SourceRecord) =>
  result(new TextDecoder().decode(content as Uint8Array).toUpperCase());

it("carries a folder over to another one, and its changes later", async () => {
  const from = temporaryFolder();
  const to = temporaryFolder();
  mkdirSync(join(from, "plans"));
  writeFileSync(join(from, "trees.xml"), "trees");
  writeFileSync(join(from, "plans", "plu.xml"), "plu");
  writeFileSync(join(from, "notes.txt"), "no metadata");
  writeFileSync(join(to, "README.md"), "of somebody else");
  const run = async () => {
    const state = sqliteState(join(from, "state.sqlite"));
    const sink = folderSink(to, { format: "turtle", extension: ".ttl" });
    const report = await harvest({ source: folderSource(from), sink, state, convert }).report();
    await state.close();
    return report;
  };
  expect(await run()).toMatchObject({ total: 2, counts: { new: 2 } });
  expect(files(to)).toEqual(["README.md", "plans/plu.xml.ttl", "trees.xml.ttl"]);
  expect(readFileSync(join(to, "plans", "plu.xml.ttl"), "utf8")).toBe("PLU");
  expect((await run()).counts).toMatchObject({ unchanged: 2, new: 0 });

  writeFileSync(join(from, "trees.xml"), "trees and bushes");
  mkdirSync(join(from, "more"));
  writeFileSync(join(from, "more", "a.xml"), "a");
  expect((await run()).counts).toMatchObject({ changed: 1, new: 1, unchanged: 1 });
  expect(readFileSync(join(to, "trees.xml.ttl"), "utf8")).toBe("TREES AND BUSHES");
});

it("deletes the file of a record that is gone, and no other", async () => {
  const to = temporaryFolder();
  const sink = folderSink(to, { format: "turtle", extension: ".ttl" });
  await sink.send([
    { action: "put", id: "a", content: "a" },
    { action: "put", id: "b", content: "b" },
  ]);
  const answers = await sink.send([
    { action: "delete", id: "a" },
    { action: "delete", id: "never-there" },
  ]);
  expect(answers.map(({ outcome }) => outcome)).toEqual(["deleted", "deleted"]);
  expect(files(to)).toEqual(["b.ttl"]);
});

it("refuses a record whose identifier would need a folder where a file is", async () => {
  const to = temporaryFolder();
  const sink = folderSink(to, { format: "turtle", extension: ".ttl" });
  const answers = await sink.send([
    { action: "put", id: "a", content: "a" },
    { action: "put", id: "a.ttl/b", content: "b" },
    { action: "put", id: "c", content: "c" },
  ]);
  expect(answers.map(({ outcome }) => outcome)).toEqual(["created", "refused", "created"]);
});

it("says in words that the disk is full, which no record can help", async () => {
  const to = temporaryFolder();
  symlinkSync("/dev/full", join(to, "a.ttl.partial"));
  const sink = folderSink(to, { format: "turtle", extension: ".ttl" });
  await expect(sink.send([{ action: "put", id: "a", content: "a" }])).rejects.toThrow(
    `${join(to, "a.ttl")} cannot be written: no space is left on the disk.`,
  );
});

it("leaves out a file that is too large, and then finds no deletions", async () => {
  const from = temporaryFolder();
  writeFileSync(join(from, "large.xml"), "x".repeat(2000));
  const sink = folderSink(temporaryFolder(), { format: "turtle", extension: ".ttl" });
  const source = folderSource(from, { maxFileSize: 1000 });
  const report = await harvest({ source, sink, convert }).report();
  expect(report).toMatchObject({ complete: false, diagnostics: [{ code: "source.file-too-large" }] });
});
