import { afterEach, expect, it } from "vitest";
import { startTestServer, type TestServer, type TestServerOptions } from "../start-test-server.js";

let server: TestServer;
afterEach(() => server.close());
const start = async (options: TestServerOptions): Promise<void> => {
  server = await startTestServer(options);
};
const text = async (url: string, init?: RequestInit): Promise<string> => (await fetch(url, init)).text();

it("an OAI-PMH repository gives lists in pages, deleted records as headers, and errors by code", async () => {
  const record = (at: number) => ({
    id: `oai:x:${at}`,
    content: `<a n="${at}"/>`,
    modified: `2025-01-0${at + 1}T00:00:00Z`,
  });
  await start({ oai: { pageSize: 2, records: [record(0), { ...record(1), deleted: true, content: "" }, record(2)] } });
  const list = (query: string): Promise<string> => text(`${server.oai.url}?verb=ListRecords&${query}`);
  const first = await list("metadataPrefix=iso19139");
  expect(first).toContain('<metadata><a n="0"/></metadata>');
  expect(first).toContain('<header status="deleted"><identifier>oai:x:1</identifier>');
  const token = /<resumptionToken completeListSize="3" cursor="0">([^<]+)</.exec(first)?.[1] ?? "";
  const second = await list(`resumptionToken=${encodeURIComponent(token)}`);
  expect(second).toContain('<resumptionToken completeListSize="3" cursor="2"></resumptionToken>');
  server.oai.expireTokens();
  expect(await list(`resumptionToken=${encodeURIComponent(token)}`)).toContain('code="badResumptionToken"');
  expect(await list("metadataPrefix=nonsense")).toContain('code="cannotDisseminateFormat"');
  expect(await list("metadataPrefix=oai_dc&from=2026-01-01T00:00:00Z")).toContain('code="noRecordsMatch"');
  expect(await list("metadataPrefix=oai_dc&from=2025-01-03T00:00:00Z")).not.toContain("oai:x:0");
  expect(await text(`${server.oai.url}?verb=Nonsense`)).toContain('code="badVerb"');
});

it("OGC API Records gives items in pages with links, and one by its id", async () => {
  await start({ ogcRecords: { records: [0, 1, 2].map((n) => ({ id: `r${n}`, type: "Feature", properties: { n } })) } });
  const url = `${server.ogcRecords.url}/collections/records/items`;
  const page = JSON.parse(await text(`${url}?limit=2`));
  expect(page).toMatchObject({ numberMatched: 3, numberReturned: 2 });
  const next = page.links.find(({ rel }: { rel: string }) => rel === "next").href;
  const last = JSON.parse(await text(next));
  expect(last.features).toEqual([{ id: "r2", type: "Feature", properties: { n: 2 } }]);
  expect(last.links.map(({ rel }: { rel: string }) => rel)).toEqual(["self"]);
  expect(JSON.parse(await text(`${url}/r1`)).properties.n).toBe(1);
  expect((await fetch(`${url}/r9`)).status).toBe(404);
});

it("a DCAT feed names the page that follows", async () => {
  const dataset = (n: number) => ({
    id: `https://example.org/${n}`,
    content: `<https://example.org/${n}> a <http://www.w3.org/ns/dcat#Dataset> .`,
  });
  await start({ dcatFeed: { pageSize: 2, datasets: { count: 5, record: dataset } } });
  const page = await text(`${server.dcatFeed.url}/catalog.ttl?page=2`);
  expect(page).toContain(`hydra/core#next> <${server.dcatFeed.url}/catalog.ttl?page=3>`);
  expect(page).toContain("<https://example.org/2> a");
  expect(await text(`${server.dcatFeed.url}/catalog.ttl?page=3`)).not.toContain("core#next");
});

it("a Graph Store makes, replaces, extends and deletes graphs", async () => {
  await start({});
  const graph = `${server.graphStore.url}?graph=${encodeURIComponent("https://example.org/g")}`;
  const send = (method: string, body: string, type = "text/turtle"): Promise<Response> =>
    fetch(graph, { method, body, headers: { "content-type": type } });
  expect((await fetch(graph)).status).toBe(404);
  expect((await send("PUT", "<urn:a> a <urn:T> .")).status).toBe(201);
  expect((await send("POST", '<urn:a> <urn:p> "1" . <urn:a> a <urn:T> .')).status).toBe(204);
  expect(server.graphStore.nTriples("https://example.org/g")).toBe(
    '<urn:a> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <urn:T> .\n<urn:a> <urn:p> "1" .\n',
  );
  expect((await send("PUT", "<urn:a> <urn:p> .")).status).toBe(400);
  expect((await send("PUT", "{}", "application/json")).status).toBe(415);
  expect((await fetch(graph, { method: "DELETE" })).status).toBe(204);
  expect(server.graphStore.graphs).toEqual([]);
});

it("Isogeo wants a token, and gives parts of a resource where they are asked for", async () => {
  await start({
    isogeo: { resources: [{ _id: "1", type: "vectorDataset", title: "Arbres", keywords: [] }], requestsPerToken: 3 },
  });
  const search = `${server.isogeo.url}/resources/search`;
  expect((await fetch(search)).status).toBe(401);
  const { access_token } = JSON.parse(
    await text(`${server.isogeo.url}/oauth/token`, {
      method: "POST",
      headers: { authorization: `Basic ${btoa("client:secret")}` },
      body: new URLSearchParams({ grant_type: "client_credentials" }),
    }),
  );
  const headers = { authorization: `Bearer ${access_token}` };
  expect(JSON.parse(await text(`${search}?q=type:vector-dataset`, { headers }))).toMatchObject({
    total: 1,
    results: [{ _id: "1", title: "Arbres" }],
  });
  expect(JSON.parse(await text(`${server.isogeo.url}/resources/1?_include=keywords`, { headers })).keywords).toEqual(
    [],
  );
  expect((await fetch(`${server.isogeo.url}/resources/2`, { headers })).status).toBe(404);
  expect((await fetch(search, { headers })).status).toBe(401);
});
