import { startTestServer, type TestServer, type TestServerOptions } from "@metabridge/test-server";
import { afterEach, describe, expect, it } from "vitest";
import { testClock } from "../../test/test-clock.js";
import { UnexpectedAnswerError } from "../http/request-error.js";
import { CswClient, type CswClientOptions } from "./csw-client.js";
import { filter } from "./filter.js";
import { ServiceExceptionError } from "./service-exception.js";

const GMD = "http://www.isotc211.org/2005/gmd";
const text = (value: string): string => `<gco:CharacterString>${value}</gco:CharacterString>`;
const record = (id: string, title: string, date: string, type: string, west: number): string =>
  `<gmd:MD_Metadata xmlns:gmd="${GMD}" xmlns:gco="http://www.isotc211.org/2005/gco"><gmd:fileIdentifier>${text(id)}</gmd:fileIdentifier><gmd:hierarchyLevel><gmd:MD_ScopeCode codeListValue="${type}"/></gmd:hierarchyLevel><gmd:dateStamp><gco:Date>${date}</gco:Date></gmd:dateStamp><gmd:title>${text(title)}</gmd:title><gmd:westBoundLongitude>${west}</gmd:westBoundLongitude><gmd:eastBoundLongitude>${west + 1}</gmd:eastBoundLongitude><gmd:southBoundLatitude>48</gmd:southBoundLatitude><gmd:northBoundLatitude>49</gmd:northBoundLatitude></gmd:MD_Metadata>`;

const RECORDS = [
  record("trees", "100% of the city’s trees", "2024-05-01", "dataset", 1),
  record("roads", "Roads", "2025-01-10", "dataset", 1),
  record("roads-wms", "Roads (map service)", "2025-03-01", "service", 1),
  record("lakes", "Lakes", "2025-03-02", "series", 30),
];

let server: TestServer;
afterEach(() => server.close());

async function start(options: Partial<CswClientOptions> = {}, csw: TestServerOptions["csw"] = {}): Promise<CswClient> {
  server = await startTestServer({ csw: { records: RECORDS, title: "City", ...csw } });
  return new CswClient({ url: server.csw.url, clock: testClock(), ...options });
}

async function idsOf(client: CswClient, query: Parameters<CswClient["getRecords"]>[0]): Promise<string[]> {
  const ids = [];
  for await (const { id } of (await client.getRecords({ outputSchema: GMD, ...query })).records) ids.push(id);
  return ids;
}

it("says what the service says about itself", async () => {
  const client = await start();
  expect(await client.capabilities()).toMatchObject({
    version: "2.0.2",
    title: "City",
    provider: "metabridge test server",
    schemas: { gmd: GMD, csw: "http://www.opengis.net/cat/csw/2.0.2" },
    constraintLanguages: ["CQL_TEXT", "FILTER"],
    maxRecordDefault: 10,
  });
  await client.capabilities();
  expect(server.requests).toHaveLength(1);
});

describe.each(["2.0.2", "3.0.0"] as const)("version %s", (version) => {
  it.each(["GET", "POST"] as const)("gives pages of records by %s, as they are", async (method) => {
    const client = await start({ version, method });
    const results = await client.getRecords({ outputSchema: GMD, startPosition: 2, maxRecords: 2 });
    expect(results).toMatchObject({ matched: 4, returned: 2, next: 4 });
    const records = [];
    for await (const one of results.records) records.push(one);
    expect(records).toEqual([
      { id: "roads", content: RECORDS[1], format: "iso19139", modified: "2025-01-10" },
      { id: "roads-wms", content: RECORDS[2], format: "iso19139", modified: "2025-03-01" },
    ]);
  });

  it.each(["GET", "POST"] as const)("sends filters by %s that the service understands", async (method) => {
    const client = await start({ version, method });
    expect(await idsOf(client, { constraint: filter.text("100% of") })).toEqual(["trees"]);
    expect(await idsOf(client, { constraint: filter.modifiedSince("2025-01-10") })).toEqual([
      "roads",
      "roads-wms",
      "lakes",
    ]);
    expect(await idsOf(client, { constraint: filter.bbox(29, 40, 31, 50) })).toEqual(["lakes"]);
    const both = filter.and(
      filter.not(filter.type("service")),
      filter.or(filter.identifier("trees"), filter.text("ROADS")),
    );
    expect(await idsOf(client, { constraint: both })).toEqual(["trees", "roads"]);
    expect(await idsOf(client, { constraint: "dc:type = 'service' AND csw:AnyText LIKE '%map%'" })).toEqual([
      "roads-wms",
    ]);
  });

  it("gives one record by its id, or none", async () => {
    const client = await start({ version });
    expect(await client.getRecordById("lakes", { outputSchema: GMD })).toMatchObject({
      id: "lakes",
      content: RECORDS[3],
    });
    expect(await client.getRecordById("nothing", { outputSchema: GMD })).toBeUndefined();
  });

  it("throws exception reports as errors with code, locator and text", async () => {
    const client = await start({ version });
    const error = await client.getRecords({ outputSchema: "urn:unknown" }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ServiceExceptionError);
    expect(error).toMatchObject({
      code: "InvalidParameterValue",
      locator: "outputSchema",
      status: version === "2.0.2" ? 200 : 400,
    });
    expect((error as Error).message).toContain("The schema urn:unknown is not supported.");
  });

  it("counts without records", async () => {
    const client = await start({ version });
    const { matched, records } = await client.getRecords({ resultType: "hits" });
    expect(matched).toBe(4);
    for await (const one of records) expect(one).toBe("nothing");
  });
});

it("speaks the version that the service has", async () => {
  const client = await start({}, { versions: ["3.0.0"] });
  expect((await client.capabilities()).version).toBe("3.0.0");
  expect(await idsOf(client, {})).toHaveLength(4);
  expect(server.requests.at(-1)?.query.get("version")).toBe("3.0.0");
});

it("reads csw:Record too", async () => {
  const client = await start();
  const { records } = await client.getRecords({ maxRecords: 1 });
  for await (const one of records) {
    expect(one).toMatchObject({ id: "trees", modified: "2024-05-01" });
    expect(one).not.toHaveProperty("format");
  }
});

it("gives the records before a response breaks off, and then says so", async () => {
  const client = await start();
  await client.capabilities();
  server.misbehave({ fault: { kind: "cut", afterBytes: 1800 } });
  const { records } = await client.getRecords({ outputSchema: GMD });
  const ids: string[] = [];
  const reading = (async () => {
    for await (const { id } of records) ids.push(id);
  })();
  await expect(reading).rejects.toThrow(/connection/);
  expect(ids).toEqual(["trees", "roads"]);
});

it("gives a record as soon as it is complete, and reads no further than is wanted", async () => {
  const client = await start({
    fetch: async (input) => {
      if (String(input).includes("GetCapabilities")) return fetch(input);
      const namespace = 'xmlns:csw="http://www.opengis.net/cat/csw/2.0.2"';
      const pieces = [
        `<csw:GetRecordsResponse ${namespace}><csw:SearchResults numberOfRecordsMatched="1000000">`,
        ...RECORDS,
      ];
      return new Response(
        new ReadableStream(
          {
            pull: (controller) => {
              pulled++;
              controller.enqueue(new TextEncoder().encode(pieces[Math.min(pulled - 1, 4)]?.padEnd(300)));
            },
            cancel: () => {
              isCancelled = true;
            },
          },
          { highWaterMark: 0 },
        ),
      );
    },
  });
  let pulled = 0;
  let isCancelled = false;
  const { records } = await client.getRecords({ outputSchema: GMD });
  for await (const { id } of records) {
    expect(id).toBe("trees");
    break;
  }
  expect(pulled).toBe(2);
  expect(isCancelled).toBe(true);
});

it("tells a page for people from a response", async () => {
  const client = await start();
  await client.capabilities();
  server.misbehave({ fault: { kind: "html-page" } });
  await expect(client.getRecords()).rejects.toThrow(UnexpectedAnswerError);
});

it("says that its address answers with a page for people, and what the address of a service looks like", async () => {
  const page = "<!DOCTYPE html>\n<html><head><title>Town portal</title></head><body><br></body></html>";
  const client = new CswClient({ url: "https://town.example/", fetch: async () => new Response(page) });
  await expect(client.capabilities()).rejects.toThrow(
    /^https:\/\/town\.example\/\?\S+: This address answers with a web page \(“Town portal”\), not with a catalogue service \(CSW\)\. The address that was given is https:\/\/town\.example\/\. Give the address of the service/,
  );
});

it("does not follow its capabilities to another host", async () => {
  const client = await start({
    fetch: async (input, init) => {
      const answer = await fetch(input, init);
      const body = (await answer.text()).replace(/xlink:href="[^"]*"/g, 'xlink:href="http://10.0.0.1:8080/csw"');
      return new Response(body, { status: answer.status });
    },
  });
  expect(await idsOf(client, {})).toHaveLength(4);
});
