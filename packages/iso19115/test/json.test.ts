import { hasErrors } from "@metabridge/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromJson, json, type MD_Metadata, positionsOf, readIso, toJson, writeIso } from "../src/index.js";

const PLAN = `<?xml version="1.0" encoding="UTF-8"?>
<gmd:MD_Metadata xmlns:gmd="http://www.isotc211.org/2005/gmd" xmlns:gco="http://www.isotc211.org/2005/gco" xmlns:rouen="https://example.org/rouen">
  <gmd:fileIdentifier><gco:CharacterString>rouen-plu</gco:CharacterString></gmd:fileIdentifier>
  <gmd:contact gco:nilReason="withheld"/>
  <gmd:dateStamp><gco:Date>2024-03-01</gco:Date></gmd:dateStamp>
  <rouen:sheet number="7">North</rouen:sheet>
</gmd:MD_Metadata>
`;

function plan(): MD_Metadata {
  const [record] = readIso(PLAN).value;
  if (record === undefined) throw new Error("The record of this test cannot be read.");
  return record;
}

/** The JSON of a record with these properties. */
const recordWith = (properties: object): string =>
  JSON.stringify({ $model: "metabridge:iso19115/1", $type: "MD_Metadata", ...properties });

/** The diagnostics as one line each. */
const saidOf = (text: string): string[] =>
  fromJson(text).diagnostics.map(({ severity, code, path }) => `${severity} ${code} ${path ?? ""}`.trim());

describe("a record as JSON", () => {
  test("is the model, in the order of the model, with the mark of its version", () => {
    expect(JSON.parse(toJson(plan()))).toEqual({
      $model: "metabridge:iso19115/1",
      $type: "MD_Metadata",
      $encoding: "iso19139",
      $namespaces: { rouen: "https://example.org/rouen" },
      metadataIdentifier: { $type: "MD_Identifier", code: { value: "rouen-plu" } },
      contact: [{ $type: "CI_Responsibility", $reference: true, $nilReason: "withheld" }],
      dateInfo: [{ $type: "CI_Date", date: { value: "2024-03-01" }, dateType: { value: "revision" } }],
      $unmapped: [
        {
          name: "rouen:sheet",
          uri: "https://example.org/rouen",
          attributes: [{ name: "number", uri: "", value: "7" }],
          children: ["North"],
        },
      ],
    });
  });

  test("is the same text whatever order a program made it in", () => {
    const one: MD_Metadata = {
      $type: "MD_Metadata",
      metadataIdentifier: { $type: "MD_Identifier", code: { value: "1" } },
      contact: [],
    };
    const other: MD_Metadata = {
      contact: [],
      metadataIdentifier: { code: { value: "1" }, $type: "MD_Identifier" },
      $type: "MD_Metadata",
    };
    expect(toJson(other)).toBe(toJson(one));
  });

  test("gives the XML that it came from", () => {
    const { value, diagnostics } = fromJson(toJson(plan()));
    expect(diagnostics).toEqual([]);
    expect(value && writeIso(value, "iso19139").value).toBe(writeIso(plan(), "iso19139").value);
  });

  test("has positions of its own, not those of the XML", () => {
    const text = toJson(plan());
    const { value } = fromJson(text);
    expect(text).not.toContain("position");
    const code = value?.metadataIdentifier?.code;
    const { line = 0, column } = (value && code && positionsOf(value)?.of(code)) ?? {};
    expect(text.split("\n")[line - 1]?.slice(0, column)).toMatch(/^ *"code": \{$/);
  });

  test("has positions where parts of it were left out, or are lists that should not be", () => {
    const contacts = ["nobody", { $type: "CI_Responsibility", role: [{ value: "owner" }] }];
    const text = JSON.stringify({ $type: "MD_Metadata", contact: contacts }, undefined, 1);
    const { value, diagnostics } = fromJson(text);
    const [contact] = value?.contact ?? [];
    const lineOf = (part: object | undefined) => value && part && positionsOf(value)?.of(part)?.line;
    expect([lineOf(value), lineOf(contact), lineOf(contact?.role)]).toEqual([1, 5, 8]);
    expect(diagnostics.map(({ path, line, column }) => `${line}:${column} ${path}`)).toEqual([
      "1:1 /$model",
      "4:3 /contact/0",
      "7:12 /contact/1/role",
    ]);
  });

  test("holds numbers that JSON has no word for as XML Schema writes them", () => {
    const record: MD_Metadata = {
      $type: "MD_Metadata",
      spatialRepresentationInfo: [{ $type: "MD_GridSpatialRepresentation", numberOfDimensions: { value: Number.NaN } }],
    };
    expect(toJson(record, { pretty: false })).toContain('"numberOfDimensions":{"lexical":"NaN"}');
  });
});

describe("JSON that is no record", () => {
  test.each([
    ["no JSON at all", "<gmd:MD_Metadata/>", ["error iso.json.syntax"]],
    ["a list", "[]", ["error iso.json.no-record"]],
    ["another class", '{"$model":"metabridge:iso19115/1","$type":"CI_Citation"}', ["error iso.json.no-record /$type"]],
    [
      "another version",
      '{"$model":"metabridge:iso19115/9","$type":"MD_Metadata"}',
      ["error iso.json.model.unknown /$model"],
    ],
    [
      "another model",
      '{"$model":"https://example.org/","$type":"MD_Metadata"}',
      ["error iso.json.model.unknown /$model"],
    ],
  ])("%s gives an error and no value", (_, text, said) => {
    expect(fromJson(text).value).toBeUndefined();
    expect(saidOf(text)).toEqual(said);
  });

  test("says where the mistake is", () => {
    expect(fromJson('{\n "$type": MD_Metadata }').diagnostics).toMatchObject([
      { code: "iso.json.syntax", line: 2, column: 11, message: "This is not JSON: expected a value, found “M”." },
    ]);
  });

  test("says that JSON is too long, before it is parsed", () => {
    const { value, diagnostics } = fromJson(recordWith({}), { maxSize: 20, source: "plu.json" });
    expect(value).toBeUndefined();
    expect(diagnostics).toEqual([
      {
        code: "iso.json.limit.size",
        severity: "error",
        message: "The document is longer than 20 characters.",
        source: "plu.json",
      },
    ]);
  });
});

describe("a fault in a record is reported with its place, and the rest is kept", () => {
  test.each<[string, object, string[]]>([
    [
      "a text in place of a value",
      { metadataIdentifier: { $type: "MD_Identifier", code: "plu" } },
      ["error iso.json.type.wrong /metadataIdentifier/code"],
    ],
    [
      "a number in place of a text",
      { metadataIdentifier: { $type: "MD_Identifier", code: { value: 7 } } },
      ["error iso.json.type.wrong /metadataIdentifier/code/value"],
    ],
    ["null", { metadataIdentifier: null }, ["error iso.json.type.wrong /metadataIdentifier"]],
    [
      "an object without its class",
      { contact: [{ role: { value: "owner" } }] },
      ["error iso.json.property.unknown /contact/0/role", "warning iso.json.property.wrong-type /contact/0"],
    ],
    [
      "a class that ISO does not have",
      { contact: [{ $type: "CI_Robot" }] },
      ["warning iso.json.class.unknown /contact/0/$type", "warning iso.json.property.wrong-type /contact/0"],
    ],
    [
      "a class that stands elsewhere",
      { contact: [{ $type: "CI_Citation" }] },
      ["warning iso.json.property.wrong-type /contact/0"],
    ],
    [
      "a class beside the one that is expected, with a common one above both",
      {
        contact: [
          {
            $type: "CI_Responsibility",
            party: [{ $type: "CI_Organisation", individual: [{ $type: "CI_Organisation" }] }],
          },
        ],
      },
      ["warning iso.json.class.unexpected /contact/0/party/0/individual/0"],
    ],
    ["a property that ISO does not have", { colour: { value: "red" } }, ["warning iso.json.property.unknown /colour"]],
    [
      "one that holds nothing of the model",
      { colour: "red" },
      ["error iso.json.type.wrong /colour", "error iso.json.property.unknown /colour"],
    ],
    ["a text where there is a list", { contact: "Rouen" }, ["error iso.json.type.wrong /contact"]],
    [
      "one object where there is a list",
      { contact: { $type: "CI_Responsibility" } },
      ["warning iso.json.property.not-an-array /contact"],
    ],
    [
      "a list where there is one",
      { metadataIdentifier: [{ $type: "MD_Identifier" }, { $type: "MD_Identifier" }] },
      ["warning iso.json.property.repeated /metadataIdentifier"],
    ],
    [
      "a name that XML cannot have",
      { $unmapped: [{ name: "a><b", uri: "", attributes: [], children: [] }] },
      ["error iso.json.name.invalid /$unmapped/0/name", "error iso.json.property.missing /$unmapped/0"],
    ],
    [
      "a name with a slash, escaped in the pointer",
      { "a/b~c": 1 },
      ["error iso.json.type.wrong /a~1b~0c", "error iso.json.property.unknown /a~1b~0c"],
    ],
  ])("%s", (_, properties, said) => {
    const text = recordWith({ ...properties, dateInfo: [{ $type: "CI_Date", date: { value: "2024" } }] });
    expect(saidOf(text)).toEqual(said);
    expect(fromJson(text).value?.dateInfo?.[0]?.date?.value).toBe("2024");
  });

  test("a second object where one may stand is kept as an extra property", () => {
    const { value } = fromJson(
      recordWith({ metadataIdentifier: ["a", "b"].map((code) => ({ $type: "MD_Identifier", code: { value: code } })) }),
    );
    expect(value?.metadataIdentifier?.code?.value).toBe("a");
    expect(value?.$extra).toEqual([
      { reason: "repeated", property: "metadataIdentifier", value: { $type: "MD_Identifier", code: { value: "b" } } },
    ]);
  });

  test.each([
    ["of another class", { $type: "CI_Date", date: { value: "2019-02-01" } }],
    ["of a class that ISO does not have", { $type: "CI_Robot" }],
  ])("an object %s is kept as an extra property, as the reader of XML keeps it", (_, citation) => {
    const { value } = fromJson(recordWith({ identificationInfo: [{ $type: "MD_DataIdentification", citation }] }));
    expect(value?.identificationInfo?.[0]).toEqual({
      $type: "MD_DataIdentification",
      $extra: [{ reason: "wrong-type", property: "citation", value: citation }],
    });
  });

  test("what is nested too deep is left out", () => {
    let xml = '{"name":"a","uri":"","attributes":[],"children":[]}';
    for (let depth = 0; depth < 600; depth++) xml = `{"name":"a","uri":"","attributes":[],"children":[${xml}]}`;
    expect(saidOf(recordWith({ $unmapped: [JSON.parse(xml)] }))[0]).toMatch(/^error iso\.json\.limit\.depth/);
    const hostile = `{"$model":"metabridge:iso19115/1","$type":"MD_Metadata","x":${"[".repeat(100_000)}${"]".repeat(100_000)}}`;
    expect(hasErrors(fromJson(hostile))).toBe(true);
  });

  test("a prototype cannot be set", () => {
    const { value } = fromJson(
      '{"$model":"metabridge:iso19115/1","$type":"MD_Metadata","__proto__":{"$fragment":true}}',
    );
    expect(value?.$fragment).toBeUndefined();
  });
});

describe("any JSON", () => {
  /** Names that the checks look at, with anything behind them. */
  const NAMES =
    "$type value contact role title $extra $unmapped $xlink $attributes $order xml translations reason property name uri attributes children dateInfo date party identificationInfo citation __proto__ lexical $as phone $reference".split(
      " ",
    );
  const TYPES = [
    "MD_Metadata",
    "CI_Responsibility",
    "CI_Organisation",
    "MD_DataIdentification",
    "CI_Citation",
    "CI_Date",
    "x",
    "",
  ];
  const { any } = fc.letrec<{ any: unknown; object: object }>((tie) => ({
    any: fc.oneof(
      { maxDepth: 6 },
      fc.constantFrom(null, true, 1, "x", "", ...TYPES),
      fc.array(tie("any"), { maxLength: 3 }),
      tie("object"),
      tie("object"),
    ),
    object: fc
      .tuple(fc.dictionary(fc.constantFrom(...NAMES), tie("any"), { maxKeys: 5 }), fc.option(fc.constantFrom(...TYPES)))
      .map(([object, type]) => (type === null ? object : { ...object, $type: type })),
  }));

  test("is read without an exception, and what was read can be written and read again", () => {
    fc.assert(
      fc.property(any, (properties) => {
        const text = recordWith({ ...(typeof properties === "object" ? properties : {}), $type: "MD_Metadata" });
        const { value } = fromJson(text);
        expect(value).toBeDefined();
        if (value === undefined) return;
        const again = fromJson(toJson(value));
        expect(hasErrors(again)).toBe(false);
        expect(toJson(again.value ?? value)).toBe(toJson(value));
        for (const encoding of ["iso19139", "iso19115-3"] as const) {
          const { value: xml } = writeIso(value, encoding);
          expect(readIso(xml).diagnostics.filter(({ code }) => code === "xml.not-well-formed")).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("the format", () => {
  test("knows its documents, and leaves JSON-LD and other JSON alone", () => {
    expect(json.detect(toJson(plan()))).toBe(1);
    expect(json.detect('{ "$type": "MD_Metadata" }')).toBeGreaterThan(0.9);
    expect(json.detect('{"@context": {"dcat": "http://www.w3.org/ns/dcat#"}, "@type": "dcat:Dataset"}')).toBe(0);
    expect(json.detect('{"title": "Trees"}')).toBe(0);
    expect(json.detect(PLAN)).toBe(0);
  });

  test("reads a document that comes in pieces", async () => {
    const text = toJson(plan());
    async function* pieces(): AsyncGenerator<string> {
      yield text.slice(0, 40);
      yield text.slice(40);
    }
    const results = [];
    for await (const result of json.read?.(pieces(), {}) ?? []) results.push(result);
    expect(results).toHaveLength(1);
    expect(results[0]?.value && toJson(results[0].value)).toBe(text);
  });
});
