import { afterEach, expect, it } from "vitest";
import { metadataRecord } from "../metadata-record.js";
import { startTestServer, type TestServer } from "../start-test-server.js";

const GMD = "http://www.isotc211.org/2005/gmd";

const record = (id: string, title: string, date = "2024-05-01"): string => `<?xml version="1.0" encoding="UTF-8"?>
<gmd:MD_Metadata xmlns:gmd="${GMD}" xmlns:gco="http://www.isotc211.org/2005/gco"><gmd:fileIdentifier><gco:CharacterString>${id}</gco:CharacterString></gmd:fileIdentifier><gmd:dateStamp><gco:Date>${date}</gco:Date></gmd:dateStamp><gmd:identificationInfo><gmd:MD_DataIdentification><gmd:citation><gmd:CI_Citation><gmd:title><gco:CharacterString>${title}</gco:CharacterString></gmd:title></gmd:CI_Citation></gmd:citation><gmd:extent><gmd:EX_Extent><gmd:geographicElement><gmd:EX_GeographicBoundingBox><gmd:westBoundLongitude><gco:Decimal>1</gco:Decimal></gmd:westBoundLongitude><gmd:eastBoundLongitude><gco:Decimal>2</gco:Decimal></gmd:eastBoundLongitude><gmd:southBoundLatitude><gco:Decimal>48</gco:Decimal></gmd:southBoundLatitude><gmd:northBoundLatitude><gco:Decimal>49</gco:Decimal></gmd:northBoundLatitude></gmd:EX_GeographicBoundingBox></gmd:geographicElement></gmd:EX_Extent></gmd:extent></gmd:MD_DataIdentification></gmd:identificationInfo></gmd:MD_Metadata>`;

const TREES = record("trees", "Street trees", "2024-05-01");
const ROADS = record("roads", "Roads &amp; paths", "2025-01-10");
const PARKS = record("parks", "Parks", "2025-03-01");

let server: TestServer | undefined;
afterEach(() => server?.close());

async function start(records: readonly string[] = [TREES, ROADS, PARKS]): Promise<TestServer> {
  server = await startTestServer({ csw: { records } });
  return server;
}

async function get(parameters: Record<string, string>): Promise<string> {
  const query = new URLSearchParams({ service: "CSW", version: "2.0.2", ...parameters });
  return (await fetch(`${server?.csw.url}?${query}`)).text();
}

async function post(body: string): Promise<string> {
  const answer = await fetch(`${server?.csw.url}`, {
    method: "POST",
    body,
    headers: { "content-type": "application/xml" },
  });
  return answer.text();
}

const ids = (response: string): string[] =>
  [...response.matchAll(/<gmd:fileIdentifier><gco:CharacterString>([^<]*)/g)].map((match) => match[1] ?? "");
const attribute = (response: string, name: string): string | undefined =>
  new RegExp(`${name}="([^"]*)"`).exec(response)?.[1];

it("gives pages of records as they are, and says what comes next", async () => {
  await start();
  const page = { request: "GetRecords", typeNames: "gmd:MD_Metadata", outputSchema: GMD, elementSetName: "full" };
  const first = await get({ ...page, maxRecords: "2" });
  expect(ids(first)).toEqual(["trees", "roads"]);
  expect(attribute(first, "numberOfRecordsMatched")).toBe("3");
  expect(attribute(first, "nextRecord")).toBe("3");
  const second = await get({ ...page, maxRecords: "2", startPosition: "3" });
  expect(ids(second)).toEqual(["parks"]);
  expect(attribute(second, "nextRecord")).toBe("0");
});

it("finds by words, box, date, and their combinations, in FES 1.1 as in CQL", async () => {
  await start();
  const page = { request: "GetRecords", outputSchema: GMD, constraintLanguage: "CQL_TEXT" };
  expect(ids(await get({ ...page, constraint: "AnyText LIKE '%street%'" }))).toEqual(["trees"]);
  expect(ids(await get({ ...page, constraint: "NOT (dc:title = 'Parks') AND dct:modified >= '2025'" }))).toEqual([
    "roads",
  ]);
  expect(ids(await get({ ...page, constraint: "BBOX(ows:BoundingBox, 5, 48, 6, 49)" }))).toEqual([]);
  const filter = `<csw:GetRecords xmlns:csw="http://www.opengis.net/cat/csw/2.0.2" xmlns:ogc="http://www.opengis.net/ogc" xmlns:gml="http://www.opengis.net/gml" service="CSW" version="2.0.2" resultType="results" outputSchema="${GMD}"><csw:Query typeNames="gmd:MD_Metadata"><csw:ElementSetName>full</csw:ElementSetName><csw:Constraint version="1.1.0"><ogc:Filter><ogc:And><ogc:BBOX><ogc:PropertyName>ows:BoundingBox</ogc:PropertyName><gml:Envelope srsName="urn:ogc:def:crs:EPSG::4326"><gml:lowerCorner>48 1</gml:lowerCorner><gml:upperCorner>49 2</gml:upperCorner></gml:Envelope></ogc:BBOX><ogc:Or><ogc:PropertyIsLike wildCard="*" singleChar="?" escapeChar="!"><ogc:PropertyName>apiso:Title</ogc:PropertyName><ogc:Literal>*ar*</ogc:Literal></ogc:PropertyIsLike><ogc:PropertyIsEqualTo><ogc:PropertyName>apiso:Identifier</ogc:PropertyName><ogc:Literal>roads</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Or></ogc:And></ogc:Filter></csw:Constraint></csw:Query></csw:GetRecords>`;
  expect(ids(await post(filter))).toEqual(["roads", "parks"]);
});

it("says what is wrong in an exception report: with status 200 in 2.0.2, 400 in 3.0", async () => {
  await start();
  const report = await get({ request: "GetRecords", outputSchema: "urn:unknown" });
  expect(attribute(report, "exceptionCode")).toBe("InvalidParameterValue");
  expect(attribute(report, "locator")).toBe("outputSchema");
  const answer = await fetch(`${server?.csw.url}?service=CSW&version=3.0.0&request=GetRecordById&id=nothing`);
  expect(answer.status).toBe(404);
  expect(await answer.text()).toContain("http://www.opengis.net/ows/2.0");
});

it("inserts, updates and deletes as a transaction says, or does nothing of it", async () => {
  const { csw } = await start([TREES]);
  const transaction = (inner: string): Promise<string> =>
    post(
      `<csw:Transaction xmlns:csw="http://www.opengis.net/cat/csw/2.0.2" xmlns:ogc="http://www.opengis.net/ogc" service="CSW" version="2.0.2">${inner}</csw:Transaction>`,
    );
  const bare = (xml: string): string => xml.replace(/<\?.*\?>\s*/, "");
  const identifier = (id: string): string =>
    `<csw:Constraint version="1.1.0"><ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>apiso:Identifier</ogc:PropertyName><ogc:Literal>${id}</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter></csw:Constraint>`;

  const inserted = await transaction(`<csw:Insert>${bare(ROADS)}${bare(PARKS)}</csw:Insert>`);
  expect(inserted).toContain("<csw:totalInserted>2</csw:totalInserted>");
  expect(inserted).toContain("<dc:title>Roads &amp; paths</dc:title>");
  expect(csw.records.get("roads")?.content).toBe(bare(ROADS));

  const again = await transaction(
    `<csw:Delete>${identifier("trees")}</csw:Delete><csw:Insert>${bare(ROADS)}</csw:Insert>`,
  );
  expect(attribute(again, "exceptionCode")).toBe("TransactionFailed");
  expect(csw.records.has("trees")).toBe(true);

  const newer = record("trees", "Street trees, 2025");
  expect(await transaction(`<csw:Update>${bare(newer)}</csw:Update>`)).toContain(
    "<csw:totalUpdated>1</csw:totalUpdated>",
  );
  expect(csw.records.get("trees")?.content).toBe(bare(newer));
  expect(await transaction(`<csw:Delete>${identifier("trees")}</csw:Delete>`)).toContain(
    "<csw:totalDeleted>1</csw:totalDeleted>",
  );
  expect([...csw.records].map(({ id }) => id)).toEqual(["roads", "parks"]);
});

it("pages wrongly where it is told to", async () => {
  const { csw } = await start();
  const page = (startPosition: number): Promise<string> =>
    get({ request: "GetRecords", outputSchema: GMD, maxRecords: "2", startPosition: String(startPosition) });
  csw.records.faults = { total: (total) => total + 5, repeat: { at: 2, times: 1 } };
  const repeated = await page(3);
  expect(ids(repeated)).toEqual(["trees", "roads"]);
  expect(attribute(repeated, "numberOfRecordsMatched")).toBe("8");
  expect(ids(await page(3))).toEqual(["parks"]);
  csw.records.faults = { poison: [1] };
  expect(await page(1)).toContain("NoApplicableCode");
  expect(ids(await page(3))).toEqual(["parks"]);
});

it("holds a hundred thousand records that nobody wrote", async () => {
  server = await startTestServer({
    csw: {
      records: {
        count: 100_000,
        record: (at) => metadataRecord(record(`record-${at}`, `Record ${at}`)),
        position: (id) => Number(id.replace("record-", "")),
      },
    },
  });
  const page = await get({ request: "GetRecords", outputSchema: GMD, startPosition: "99999", maxRecords: "10" });
  expect(ids(page)).toEqual(["record-99998", "record-99999"]);
  expect(ids(await get({ request: "GetRecordById", outputSchema: GMD, id: "record-500" }))).toEqual(["record-500"]);
});
