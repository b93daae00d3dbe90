import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { type MD_Metadata, toJson } from "../src/index.js";
import { readIso } from "../src/read/read-iso.js";
import { corpusFiles, hasCorpus } from "./corpus.js";

const schema = JSON.parse(readFileSync(new URL("../schema/iso19115.schema.json", import.meta.url), "utf8"));
const validate = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false }).compile(schema);

/** What the schema says of a record: the place and the rule, for the first fault. */
function fault(record: unknown): string | undefined {
  if (validate(record)) return undefined;
  const [first] = validate.errors ?? [];
  return `${first?.instancePath} ${first?.message}`;
}

const RECORD: MD_Metadata = {
  $type: "MD_Metadata",
  contact: [{ $type: "CI_Responsibility", role: { value: "owner" } }],
  dateInfo: [{ $type: "CI_Date", date: { value: "2024-01-31" } }],
};

describe("the JSON Schema", () => {
  test("takes a record that the model can hold", () => {
    expect(fault(JSON.parse(toJson(RECORD)))).toBeUndefined();
  });

  test.each([
    ["a record without the mark of the model", { ...RECORD }],
    ["a text in place of a value", { $model: "metabridge:iso19115/1", ...RECORD, contact: ["Rouen"] }],
    ["one object where there is a list", { $model: "metabridge:iso19115/1", ...RECORD, contact: RECORD.contact?.[0] }],
    ["a property of no class", { $model: "metabridge:iso19115/1", ...RECORD, colour: { value: "red" } }],
    ["an object of another class", { $model: "metabridge:iso19115/1", ...RECORD, contact: RECORD.dateInfo }],
    [
      "a number as text",
      {
        $model: "metabridge:iso19115/1",
        ...RECORD,
        spatialRepresentationInfo: [{ $type: "MD_GridSpatialRepresentation", numberOfDimensions: { value: "2" } }],
      },
    ],
  ])("refuses %s", (_, record) => {
    expect(fault(record)).toBeDefined();
  });
});

describe.skipIf(!hasCorpus)("over the corpus", () => {
  test("the JSON of every record is valid by the schema", () => {
    let records = 0;
    const faults: string[] = [];
    for (const { name, text } of corpusFiles("iso19139", "iso19115-3")) {
      for (const record of readIso(text).value) {
        records++;
        const found = fault(JSON.parse(toJson(record)));
        if (found !== undefined) faults.push(`${name}: ${found}`);
      }
    }
    console.log(`JSON Schema: ${records - faults.length} of ${records} records are valid.`);
    expect(records).toBeGreaterThan(400);
    expect(faults).toEqual([]);
  });
});
