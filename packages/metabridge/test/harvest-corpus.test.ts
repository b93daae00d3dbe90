import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { decodeBytes, type Sink } from "@metabridge/core";
import { cswSource } from "@metabridge/csw";
import {
  ckanSink,
  cswSink,
  graphStoreSink,
  harvest,
  memoryState,
  ndjsonSink,
  opendatasoftSink,
  udataSink,
} from "@metabridge/harvest";
import { catalogueSink, folderSink } from "@metabridge/harvest/node";
import { type MetadataRecord, metadataRecord, startTestServer, type TestServer } from "@metabridge/test-server";
import { afterAll, afterEach, beforeEach, expect, it } from "vitest";
import { harvestBridge } from "../src/harvest/harvest-bridge.js";
import { converter } from "../src/index.js";
import { corpusFiles, describeWith, hasCorpus } from "./shared-corpus.js";

/** The records of the corpus that a catalogue service can hold: each identifier once. */
function corpusRecords(): Map<string, MetadataRecord> {
  const records = new Map<string, MetadataRecord>();
  for (const file of corpusFiles("iso19139")) {
    try {
      const record = metadataRecord(decodeBytes(readFileSync(file)));
      // Without an identifier of its own no catalogue could give it.
      const isNamed = /<gmd:fileIdentifier[^>]*>\s*<gco:CharacterString[^>]*>[^<]*\S/.test(record.content);
      if (isNamed && !records.has(record.id)) records.set(record.id, record);
    } catch {
      // What is no XML neither.
    }
  }
  return records;
}

interface Ends {
  readonly folder: string;
  readonly server: TestServer;
  readonly lines: string[];
}

/** Each sink, and how many records it holds. */
const SINKS: readonly [string, (ends: Ends) => Sink & { close?(): Promise<void> }, (ends: Ends) => number][] = [
  [
    "a folder",
    ({ folder }) => folderSink(folder, { format: "turtle", extension: ".ttl" }),
    ({ folder }) => readdirSync(folder, { recursive: true }).filter((name) => String(name).endsWith(".ttl")).length,
  ],
  [
    "a catalogue file",
    ({ folder }) => catalogueSink(join(folder, "catalogue.nt"), { catalogue: CATALOGUE }),
    ({ folder }) =>
      readFileSync(join(folder, "catalogue.nt"), "utf8").match(
        /^<https:\/\/town\.example\/c> <[^>]*#(dataset|service|catalog)> /gm,
      )?.length ?? 0,
  ],
  [
    "lines of JSON",
    ({ lines }) => ndjsonSink({ format: "jsonld", write: async (line) => void lines.push(line) }),
    ({ lines }) => {
      const held = new Set<string>();
      for (const { action, id } of lines.map((line) => JSON.parse(line) as { action: string; id: string })) {
        if (action === "put") held.add(id);
        else held.delete(id);
      }
      return held.size;
    },
  ],
  [
    "CKAN",
    ({ server }) => ckanSink({ url: server.ckan.url, token: "ckan-token" }),
    ({ server }) => [...server.ckan.packages].filter(({ state }) => state === "active").length,
  ],
  [
    "udata",
    ({ server }) => udataSink({ url: server.udata.url, key: "udata-key", organization: "ville" }),
    ({ server }) => [...server.udata.datasets].filter(({ deleted }) => deleted === null).length,
  ],
  [
    "Opendatasoft",
    ({ server }) => opendatasoftSink({ url: server.opendatasoft.url, key: "ods-key" }),
    ({ server }) => server.opendatasoft.datasets.size,
  ],
  [
    "a graph store",
    ({ server }) => graphStoreSink({ url: server.graphStore.url, graphs: "https://town.example/g/" }),
    ({ server }) => server.graphStore.graphs.length,
  ],
];

const CATALOGUE = {
  iri: "https://town.example/c",
  title: "All",
  description: "All of it",
  publisher: { name: "The town" },
};

describeWith({ corpus: hasCorpus })("the corpus through a catalogue service", () => {
  const records = hasCorpus ? corpusRecords() : new Map<string, MetadataRecord>();
  const bridge = harvestBridge();
  let ends: Ends;
  beforeEach(async () => {
    const server = await startTestServer({ csw: { records: records.values() } });
    ends = { folder: mkdtempSync(join(tmpdir(), "metabridge-corpus-")), server, lines: [] };
  });
  afterEach(async () => {
    await ends.server.close();
    rmSync(ends.folder, { recursive: true, force: true });
  });
  afterAll(() => console.info(`${records.size} records of the corpus into ${SINKS.length + 1} sinks`));

  it.each(SINKS)("arrives in %s; then nothing is sent; then a change and a deletion", async (_, sinkOf, countIn) => {
    const state = memoryState();
    const { csw } = ends.server;
    const run = async () => {
      const sink = sinkOf(ends);
      const convert = converter(bridge, { to: sink.format, base: "https://town.example/d/" });
      const report = await harvest({ source: cswSource({ url: csw.url }), sink, convert, state }).report();
      await sink.close?.();
      return report;
    };
    const first = await run();
    const arrived = first.counts.new;
    expect(first).toMatchObject({ complete: true, listed: records.size });
    // What a portal refuses, such as a dataset without a title, is told of; nothing else may be missing.
    expect(arrived + first.counts.refused).toBe(records.size);
    expect(first.refusals.length).toBe(first.counts.refused);
    expect(first.refusals.every(({ reasons }) => reasons.length > 0)).toBe(true);
    expect(arrived).toBeGreaterThan(records.size * 0.8);
    expect(countIn(ends)).toBe(arrived);

    const second = await run();
    expect(second.counts).toMatchObject({
      new: 0,
      changed: 0,
      deleted: 0,
      unchanged: arrived,
      refused: first.counts.refused,
    });

    const refused = new Set(first.refusals.map(({ id }) => id));
    const [changed, gone] = [...records.values()].filter(
      ({ id, content }) => !refused.has(id) && /<gmd:title>\s*<gco:CharacterString>[^<]/.test(content),
    );
    csw.records.put({
      id: changed?.id ?? "",
      content: (changed?.content ?? "").replace(/(<gmd:title>\s*<gco:CharacterString>)/, "$1Changed: "),
    });
    csw.records.delete(gone?.id ?? "");
    expect((await run()).counts).toMatchObject({ new: 0, changed: 1, deleted: 1, unchanged: arrived - 2 });
    expect(countIn(ends)).toBe(arrived - 1);
  });

  it("arrives in another catalogue service, record by record as it was", async () => {
    const target = await startTestServer();
    const run = () =>
      harvest({
        source: cswSource({ url: ends.server.csw.url }),
        sink: cswSink({ url: target.csw.url }),
        convert: converter(bridge, { to: "iso19139" }),
        state,
      }).report();
    const state = memoryState();
    const { counts, refusals } = await run();
    expect(refusals).toEqual([]);
    expect(counts.new).toBe(records.size);
    expect(target.csw.records.size).toBe(records.size);
    expect((await run()).counts).toMatchObject({ unchanged: records.size });
    await target.close();
  });
});
