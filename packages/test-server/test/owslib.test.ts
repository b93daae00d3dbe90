import { execFile, execFileSync } from "node:child_process";
import { promisify } from "node:util";
import { afterEach, describe, expect, it } from "vitest";
import { startTestServer, type TestServer } from "../src/index.js";

/** OWSLib is a client of other people (Debian: python3-owslib), with an idea of its own of what a catalogue answers. */
const PYTHON = "/usr/bin/python3";
function hasOwslib(): boolean {
  try {
    execFileSync(PYTHON, ["-c", "import owslib.csw"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
const isThere = hasOwslib();
if (!isThere)
  console.warn("OWSLib is not installed (apt-get install python3-owslib): the CSW stand-in is not tried with it.");

const GMD = "http://www.isotc211.org/2005/gmd";
const record = (id: string, title: string): string =>
  `<gmd:MD_Metadata xmlns:gmd="${GMD}" xmlns:gco="http://www.isotc211.org/2005/gco"><gmd:fileIdentifier><gco:CharacterString>${id}</gco:CharacterString></gmd:fileIdentifier><gmd:identificationInfo><gmd:MD_DataIdentification><gmd:citation><gmd:CI_Citation><gmd:title><gco:CharacterString>${title}</gco:CharacterString></gmd:title></gmd:CI_Citation></gmd:citation></gmd:MD_DataIdentification></gmd:identificationInfo></gmd:MD_Metadata>`;

let server: TestServer;
afterEach(() => server?.close());

/** Runs Python with `csw`, the client, and gives what it prints, as JSON. */
async function python(url: string, lines: string): Promise<unknown> {
  const script = `import json
from owslib.csw import CatalogueServiceWeb
from owslib.fes import PropertyIsLike, PropertyIsEqualTo, And, Not
csw = CatalogueServiceWeb(${JSON.stringify(url)})
GMD = "${GMD}"
${lines}`;
  const { stdout } = await promisify(execFile)(PYTHON, ["-c", script], { timeout: 60_000 });
  return JSON.parse(stdout);
}

describe.skipIf(!isThere)("OWSLib", () => {
  it("understands the capabilities, pages, filters and single records of the CSW stand-in", async () => {
    const records = ["trees", "roads", "parks"].map((id) => record(id, `The ${id} of the city`));
    server = await startTestServer({ csw: { records, title: "City catalogue" } });
    const seen = await python(
      server.csw.url,
      `title = csw.identification.title
operations = [op.name for op in csw.operations]
csw.getrecords2(esn="full", outputschema=GMD, maxrecords=2, startposition=2)
page = [[id, r.identification[0].title if isinstance(r.identification, list) else r.identification.title] for id, r in csw.records.items()]
results = csw.results
csw.getrecords2(constraints=[And([PropertyIsLike("csw:AnyText", "%city%"), Not([PropertyIsEqualTo("dc:identifier", "roads")])])], esn="brief")
found = list(csw.records.keys())
csw.getrecordbyid(id=["parks"], outputschema=GMD)
print(json.dumps({"title": title, "operations": operations, "page": page, "results": results, "found": found, "one": list(csw.records.keys())}))`,
    );
    expect(seen).toEqual({
      title: "City catalogue",
      operations: ["GetCapabilities", "GetRecords", "GetRecordById", "Transaction"],
      page: [
        ["roads", "The roads of the city"],
        ["parks", "The parks of the city"],
      ],
      results: { matches: 3, returned: 2, nextrecord: 0 },
      found: ["trees", "parks"],
      one: ["parks"],
    });
  });

  it("writes to it", async () => {
    server = await startTestServer();
    const seen = await python(
      server.csw.url,
      `results = []
csw.transaction(ttype="insert", typename="gmd:MD_Metadata", record=${JSON.stringify(record("trees", "Trees"))})
results.append(csw.results)
csw.transaction(ttype="delete", typename="gmd:MD_Metadata", cql="dc:identifier = 'trees'")
results.append(csw.results)
print(json.dumps(results))`,
    );
    // OWSLib looks for the summary one level too deep, and so has no counts.
    expect(seen).toEqual([{ insertresults: ["trees"] }, { insertresults: [] }]);
    expect(server.requests.map(({ method }) => method)).toEqual(["GET", "POST", "POST"]);
    expect(server.csw.records.size).toBe(0);
  });
});
