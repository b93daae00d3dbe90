import type { Diagnostic, Source, SourceOptions, SourceRecord } from "@metabridge/core";
import { type Collection, type FaultRule, startTestServer, type TestServer } from "@metabridge/test-server";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { testClock } from "../../test/test-clock.js";
import type { HttpOptions } from "../http/http-client.js";
import { HttpStatusError, UnexpectedAnswerError } from "../http/request-error.js";
import { ckanSource } from "./ckan-source.js";
import { dcatFeedSource } from "./dcat-feed-source.js";
import { isogeoSource } from "./isogeo-source.js";
import { OaiError, oaiSource } from "./oai-source.js";
import { ogcRecordsSource } from "./ogc-records-source.js";
import { opendatasoftSource } from "./opendatasoft-source.js";
import { udataSource } from "./udata-source.js";

const numbers = Array.from({ length: 23 }, (_, at) => at);
const iri = (at: number): string => `https://example.org/d${at}`;
const metadata = { default: { title: { value: "Trees" }, modified: { value: "2025-01-01" } } };

let server: TestServer;
beforeEach(async () => {
  server = await startTestServer({
    ckan: {
      packages: numbers.map((at) => ({
        id: `d${at}`,
        name: `n${at}`,
        state: "active",
        metadata_modified: "2025-01-01",
      })),
    },
    udata: {
      datasets: numbers.map((at) => ({
        id: `d${at}`,
        slug: `s${at}`,
        title: "T",
        deleted: null,
        last_modified: "2025-01-01",
      })),
    },
    opendatasoft: {
      datasets: numbers.map((at) => ({
        id: `da_${at}`,
        dataset_id: `d${at}`,
        is_restricted: false,
        metadata,
        published: metadata,
        isPublished: true,
        resources: [],
        created_at: "2025-01-01",
        updated_at: "2025-01-01",
      })),
    },
    isogeo: { resources: numbers.map((at) => ({ _id: `d${at}`, _modified: "2025-01-01", keywords: [] })) },
    ogcRecords: {
      records: numbers.map((at) => ({ id: `d${at}`, type: "Feature", properties: { updated: "2025-01-01" } })),
    },
    oai: {
      pageSize: 5,
      records: numbers.map((at) => ({
        id: `d${at}`,
        content: `<x:a xmlns:x="urn:x">${at}</x:a>`,
        modified: "2025-01-01",
      })),
    },
    dcatFeed: {
      pageSize: 5,
      datasets: numbers.map((at) => ({
        id: iri(at),
        content: `<${iri(at)}> a <http://www.w3.org/ns/dcat#Dataset> ; <http://purl.org/dc/terms/modified> "2025-01-01" .`,
      })),
    },
  });
});
afterEach(() => server.close());

/** How each source is made, and which of its records is which. */
const SOURCES: Readonly<
  Record<string, { make(options: HttpOptions): Source; collection(): Collection<never>; name(at: number): string }>
> = {
  CKAN: {
    make: (options) => ckanSource({ ...options, url: server.ckan.url, pageSize: 5 }),
    collection: () => server.ckan.packages as Collection<never>,
    name: (at) => `d${at}`,
  },
  udata: {
    make: (options) => udataSource({ ...options, url: server.udata.url, pageSize: 5 }),
    collection: () => server.udata.datasets as Collection<never>,
    name: (at) => `d${at}`,
  },
  Opendatasoft: {
    make: (options) => opendatasoftSource({ ...options, url: server.opendatasoft.url, pageSize: 5 }),
    collection: () => server.opendatasoft.datasets as Collection<never>,
    name: (at) => `d${at}`,
  },
  Isogeo: {
    make: (options) =>
      isogeoSource({
        ...options,
        url: server.isogeo.url,
        tokenUrl: `${server.isogeo.url}/oauth/token`,
        clientId: "client",
        clientSecret: "secret",
        pageSize: 5,
      }),
    collection: () => server.isogeo.resources as Collection<never>,
    name: (at) => `d${at}`,
  },
  "OGC API Records": {
    make: (options) =>
      ogcRecordsSource({ ...options, url: `${server.ogcRecords.url}/collections/records`, pageSize: 5 }),
    collection: () => server.ogcRecords.records as Collection<never>,
    name: (at) => `d${at}`,
  },
  "OAI-PMH": {
    make: (options) => oaiSource({ ...options, url: server.oai.url }),
    collection: () => server.oai.records as Collection<never>,
    name: (at) => `d${at}`,
  },
  "a DCAT feed": {
    make: (options) => dcatFeedSource({ ...options, url: `${server.dcatFeed.url}/catalog.ttl` }),
    collection: () => server.dcatFeed.datasets as Collection<never>,
    name: iri,
  },
};

async function read(
  source: Source,
  asked: SourceOptions = {},
): Promise<{ records: SourceRecord[]; ids: string[]; diagnostics: Diagnostic[]; total: number | undefined }> {
  const records: SourceRecord[] = [];
  const diagnostics: Diagnostic[] = [];
  let total: number | undefined;
  const told: SourceOptions = {
    onDiagnostic: (one) => diagnostics.push(one),
    onTotal: (count) => {
      total = count;
    },
  };
  for await (const record of source.records({ ...told, ...asked })) records.push(record);
  return { records, ids: records.map(({ id }) => id), diagnostics, total };
}

/** The token of Isogeo comes from another server. */
const isListed = ({ path }: { readonly path: string }): boolean => !path.endsWith("/token");

describe.each(Object.entries(SOURCES))("%s", (_, { make, collection, name }) => {
  const all = numbers.map(name);
  const start = (options: HttpOptions = {}): Source => make({ clock: testClock(), ...options });

  it("gives all records once, with dates, and tells how many there are", async () => {
    const { records, ids, diagnostics, total } = await read(start());
    expect(ids).toEqual(all);
    expect(records.map(({ modified }) => modified)).toEqual(numbers.map(() => "2025-01-01"));
    expect(diagnostics).toEqual([]);
    expect(total).toBe(23);
  });

  it("goes on behind the record of a cursor", async () => {
    const { records } = await read(start());
    for (const at of [0, 4, 11, 22]) {
      const { ids, diagnostics } = await read(start(), { cursor: records[at]?.cursor ?? "" });
      expect(ids).toEqual(all.slice(at + 1));
      expect(diagnostics).toEqual([]);
    }
  });

  it.each<[string, FaultRule]>([
    ["asks to wait", { fault: { kind: "status", status: 429, retryAfter: "3" }, after: 2, times: 2 }],
    ["fails", { fault: { kind: "status", status: 500 }, after: 2, times: 2 }],
    ["breaks off", { fault: { kind: "cut", afterBytes: 150 }, after: 2, times: 2 }],
    ["gives a page for people", { fault: { kind: "html-page" }, after: 2, times: 2 }],
    ["does not answer", { fault: { kind: "lost-answer" }, after: 2, times: 2 }],
  ])("misses nothing where the server %s for a while", async (_, rule) => {
    server.misbehave(rule);
    const { ids, diagnostics } = await read(start());
    expect(ids).toEqual(all);
    expect(diagnostics).toEqual([]);
  });

  it("says at once that a page for people is none of its own, with its title and the address that was given", async () => {
    const clock = testClock();
    server.misbehave({ fault: { kind: "html-page" }, when: isListed, times: Number.POSITIVE_INFINITY });
    await expect(read(make({ clock }))).rejects.toThrow(
      /: This address answers with a web page \(“[^”]+”\), not with .+\. The address that was given is http:\S+\. \w+/,
    );
    expect(clock.waits).toEqual([]);
  });

  it("tells of records that are counted and do not come", async () => {
    collection().faults = { total: (total) => total + 4 };
    const { ids, diagnostics } = await read(start());
    expect(ids).toEqual(all);
    expect(diagnostics.map(({ code, severity }) => `${severity} ${code}`)).toEqual(["error source.records.missing"]);
  });

  it("ends with an error where the server fails for ever", async () => {
    server.misbehave({ fault: { kind: "status", status: 502 }, after: 2, times: Number.POSITIVE_INFINITY });
    await expect(read(start())).rejects.toThrow(HttpStatusError);
  });
});

describe.each(["CKAN", "udata", "Opendatasoft", "Isogeo"])("%s, asked by positions", (name) => {
  const { make, collection } = SOURCES[name] ?? expect.fail();

  it("gives all but what makes its page fail", async () => {
    collection().faults = { poison: [7] };
    const { ids, diagnostics } = await read(make({ clock: testClock(), retries: 0 }));
    expect(ids).toEqual(numbers.filter((at) => at !== 7).map((at) => `d${at}`));
    expect(diagnostics.map(({ message }) => message.slice(0, 9))).toEqual(["Record 8 "]);
  });
});

it("asks Isogeo for another token where the last one is refused", async () => {
  await server.close();
  const resources = numbers.map((at) => ({ _id: `d${at}`, keywords: ["tree"] }));
  server = await startTestServer({ isogeo: { resources, requestsPerToken: 2 } });
  const { records } = await read(SOURCES.Isogeo?.make({ clock: testClock() }) ?? expect.fail());
  expect(records).toHaveLength(23);
  expect(records[0]?.content).toBe('{"_id":"d0","keywords":["tree"]}');
  expect(server.requests.filter(({ path }) => path === "/oauth/token")).toHaveLength(3);
});

describe("OAI-PMH", () => {
  const source = (options = {}): Source => oaiSource({ url: server.oai.url, clock: testClock(), ...options });

  it("tells of deleted records, and begins anew where a token expires on the way", async () => {
    server.oai.records.put({ id: "d3", content: "", deleted: true, modified: "2025-06-01" } as never);
    const records: SourceRecord[] = [];
    for await (const record of source().records()) {
      records.push(record);
      if (record.id === "d7") server.oai.expireTokens();
    }
    expect(records.map(({ id }) => id)).toEqual(numbers.map((at) => `d${at}`));
    expect(records[3]).toMatchObject({ id: "d3", content: "", deleted: true });
    expect(records[4]?.content).toBe('<x:a xmlns:x="urn:x">4</x:a>');
  });

  it("has nothing where nothing matches, and an error where the encoding is unknown", async () => {
    expect((await read(source({ from: "2026-01-01" }))).ids).toEqual([]);
    await expect(read(source({ metadataPrefix: "nonsense" }))).rejects.toThrow(OaiError);
  });
});

it("a DCAT feed's records have what they lead to, and no more", async () => {
  const turtle = `@prefix dcat: <http://www.w3.org/ns/dcat#> . @prefix dct: <http://purl.org/dc/terms/> . @prefix foaf: <http://xmlns.com/foaf/0.1/> .
    <#c> a dcat:Catalog, dcat:Dataset ; dcat:dataset <#a>, _:b .
    <#a> a dcat:Dataset ; dct:publisher <#city> ; dcat:distribution [ dcat:accessURL <https://example.org/a.csv> ; dcat:accessService <#s> ] .
    _:b a dcat:Dataset ; dct:identifier "b" ; dct:publisher <#city> .
    <#s> a dcat:DataService ; dcat:servesDataset <#a> .
    <#city> a foaf:Agent ; foaf:name "City" .
    <#r> a dcat:CatalogRecord ; foaf:primaryTopic <#a> ; dct:modified "2025-02-02" .`;
  const fetch = async (): Promise<Response> => new Response(turtle, { headers: { "content-type": "text/turtle" } });
  const { records } = await read(dcatFeedSource({ url: "https://example.org/catalog", fetch }));
  expect(records.map(({ id, content }) => [id, String(content).trim().split("\n").length])).toEqual([
    ["https://example.org/catalog#a", 3 + 2 + 2 + 3],
    ["b", 3 + 2],
    ["https://example.org/catalog#s", 2],
  ]);
  expect(records[0]?.content).toContain("https://example.org/catalog#r");
  expect(records[0]?.content).not.toContain("servesDataset");
});

it("datasets without names on different pages of a feed are different ones", async () => {
  const page = (n: number): string => `<?page=${n}> <http://www.w3.org/ns/hydra/core#next> <?page=${n + 1}> .`;
  const dataset = (n: number): string =>
    `[] a <http://www.w3.org/ns/dcat#Dataset> ; <http://purl.org/dc/terms/title> "${n}" .`;
  const fetch = async (input: unknown): Promise<Response> => {
    const n = Number(new URL(String(input)).searchParams.get("page"));
    return new Response(`${n < 3 ? page(n) : ""} ${dataset(n)}`, { headers: { "content-type": "text/turtle" } });
  };
  const { records, diagnostics } = await read(
    dcatFeedSource({ url: "https://example.org/catalog?page=1", fetch: fetch as typeof globalThis.fetch }),
  );
  expect(records.map(({ content }) => /"(\d)"/.exec(String(content))?.[1])).toEqual(["1", "2", "3"]);
  expect(diagnostics).toEqual([]);
});

it("JSON of another kind is told from a list", async () => {
  const fetch = async (): Promise<Response> => Response.json({ success: true, result: [] });
  const clock = testClock();
  const error = await read(ckanSource({ url: "https://example.org", fetch, clock })).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(UnexpectedAnswerError);
  expect(String(error)).toContain("not with that of the API of CKAN");
  expect(clock.waits).toEqual([]);
});
