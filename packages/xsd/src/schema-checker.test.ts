import { describe, expect, test } from "vitest";
import { createSchemaChecker, MissingPeerError, type SchemaChecker, SchemaError, schemaMessages } from "./index.js";
import { type Libxml2, loadLibxml2 } from "./libxml2.js";

const XS = 'xmlns:xs="http://www.w3.org/2001/XMLSchema"';

/** A set of schemas as they are published: in folders, with includes, and an import that names an address of the web. */
const TOWN = [
  {
    path: "town/town.xsd",
    content: `<xs:schema ${XS} xmlns:t="urn:x/town" targetNamespace="urn:x/town" elementFormDefault="qualified"><xs:include schemaLocation="tree.xsd"/></xs:schema>`,
  },
  {
    path: "town/tree.xsd",
    content: `<xs:schema ${XS} xmlns:t="urn:x/town" xmlns:c="urn:x/code" targetNamespace="urn:x/town" elementFormDefault="qualified">
  <xs:include schemaLocation="town.xsd"/>
  <xs:import namespace="urn:x/code" schemaLocation="http://schemas.example/code/kind.xsd"/>
  <xs:element name="tree"><xs:complexType><xs:sequence>
    <xs:element name="name" type="xs:string"/>
    <xs:element name="height" type="xs:decimal" minOccurs="0"/>
    <xs:element name="planted" type="xs:date" minOccurs="0"/>
    <xs:element ref="c:kind"/>
  </xs:sequence><xs:attribute name="id" type="xs:ID" use="required"/></xs:complexType></xs:element>
</xs:schema>`,
  },
  {
    path: "code/kind.xsd",
    content: `<xs:schema ${XS} xmlns:c="urn:x/code" targetNamespace="urn:x/code" elementFormDefault="qualified">
  <xs:element name="kind"><xs:simpleType><xs:restriction base="xs:string"><xs:enumeration value="oak"/><xs:enumeration value="lime"/></xs:restriction></xs:simpleType></xs:element>
  <xs:element name="mark"><xs:simpleType><xs:restriction base="xs:string"><xs:pattern value="[A-Z][0-9]+"/></xs:restriction></xs:simpleType></xs:element>
</xs:schema>`,
  },
];

const tree = (inside: string, attributes = 'id="a"'): string =>
  `<t:tree xmlns:t="urn:x/town" xmlns:c="urn:x/code" ${attributes}>\n${inside}\n</t:tree>`;

const OAK = tree("<t:name>Old oak</t:name>\n<c:kind>oak</c:kind>");

const withTown = async <T>(run: (checker: SchemaChecker) => T, language = "en"): Promise<T> => {
  const checker = await createSchemaChecker(TOWN, { language });
  try {
    return run(checker);
  } finally {
    checker.dispose();
  }
};

const only = (xml: string, language = "en") => withTown((checker) => checker.check(xml)[0]?.[0], language);

describe("a set of XML schemas", () => {
  test("finds a valid document valid, through includes in a circle and an import by an address of the web", async () => {
    expect(await withTown((checker) => checker.check(OAK))).toEqual([[]]);
    expect(await withTown((checker) => checker.check(new TextEncoder().encode(OAK)))).toEqual([[]]);
  });

  test("says what must not stand where it stands, and what belongs there", async () => {
    expect(
      await only(
        tree("<t:name>Oak</t:name>\n<t:planted>2020-01-01</t:planted>\n<t:height>3</t:height>\n<c:kind>oak</c:kind>"),
      ),
    ).toEqual({
      code: "xsd.unexpected-element",
      message: "t:height must not stand here.",
      remedy: "Here belongs c:kind.",
      path: "t:tree/t:height",
      line: 4,
      column: 1,
      detail: "Element '{urn:x/town}height': This element is not expected. Expected is ( {urn:x/code}kind ).",
    });
  });

  test.each([
    ["xsd.missing-child", tree("<t:name>Oak</t:name>"), "Something is missing in t:tree."],
    ["xsd.invalid-value", tree("<t:name/><t:height>high</t:height><c:kind>oak</c:kind>"), "“high” is no xs:decimal."],
    [
      "xsd.value-not-in-list",
      tree("<t:name/><c:kind>fir</c:kind>"),
      "“fir” is not one of the values that c:kind can have.",
    ],
    [
      "xsd.value-against-pattern",
      '<c:mark xmlns:c="urn:x/code">a</c:mark>',
      "“a” does not have the form that c:mark asks for.",
    ],
    ["xsd.attribute-missing", tree("<t:name/><c:kind>oak</c:kind>", ""), "t:tree has no attribute id."],
    [
      "xsd.attribute-not-allowed",
      tree("<t:name/><c:kind>oak</c:kind>", 'id="a" age="9"'),
      "t:tree has no attribute age.",
    ],
    [
      "xsd.attribute-value",
      tree("<t:name/><c:kind>oak</c:kind>", 'id="1 2"'),
      "“1 2” is no xs:ID, which the attribute id of t:tree must be.",
    ],
    ["xsd.text-not-allowed", tree("Oak<t:name/><c:kind>oak</c:kind>"), "There is text directly in t:tree."],
    [
      "xsd.elements-not-allowed",
      tree("<t:name><b/></t:name><c:kind>oak</c:kind>"),
      "t:name holds elements, and may not.",
    ],
    [
      "xsd.unexpected-end",
      tree("<t:name/><c:kind>oak</c:kind><t:name/>"),
      "t:name must not stand here: nothing more may follow.",
    ],
    [
      "xsd.unexpected-element-of-several",
      tree("<t:name/><t:roots/><c:kind>oak</c:kind>"),
      "t:roots must not stand here.",
    ],
    [
      "xsd.other-edition",
      '<t:tree xmlns:t="urn:x/town" id="a"><n:name xmlns:n="urn:x/town/2"/></t:tree>',
      "n:name is of the name space urn:x/town/2, and the schemas have urn:x/town here.",
    ],
    ["xsd.unknown-root", "<trees/>", "The schemas do not know trees."],
    ["xsd.unknown-root", '<t:town xmlns:t="urn:x/town"/>', "The schemas do not know t:town."],
    [
      "xsd.unknown-type",
      '<c:mark xmlns:c="urn:x/code" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="c:sign">A1</c:mark>',
      "The schemas do not know the type “c:sign” that c:mark says it has.",
    ],
    ["xsd.not-well-formed", "<t:tree", "This is not well-formed XML: "],
    ["xsd.not-well-formed", "", "This is not well-formed XML: "],
  ])("tells %s in plain words", async (code, xml, message) => {
    const fault = await only(xml);
    expect(fault?.code).toBe(code);
    expect(fault?.message).toContain(message);
  });

  test("speaks French, and a language of one's own", async () => {
    expect(await only(tree("<t:name>Oak</t:name>"), "fr")).toMatchObject({
      message: "Il manque quelque chose dans t:tree.",
    });
    const english = schemaMessages("en");
    const german = {
      language: "de",
      texts: { ...english.texts, "unknown-root": ["{element} ist unbekannt.", "Anderes Schema wählen."] as const },
    };
    const checker = await createSchemaChecker(TOWN, { language: german });
    expect(checker.check("<trees/>")[0]?.[0]?.message).toBe("trees ist unbekannt.");
    checker.dispose();
    await expect(createSchemaChecker(TOWN, { language: "xx" })).rejects.toThrow("There are no messages in “xx”");
  });

  test("checks the elements that are asked for, each by itself", async () => {
    const response = `<answer>${OAK}<page>${tree("<t:name/>")}</page>${OAK}</answer>`;
    const found = await withTown((checker) =>
      checker.check(response, { elements: ({ local, namespace }) => local === "tree" && namespace === "urn:x/town" }),
    );
    expect(found.map((faults) => faults.map(({ code }) => code))).toEqual([[], ["xsd.missing-child"], []]);
  });

  test("gives the line where a start tag of several lines begins, and no column where it cannot be told", async () => {
    expect(await only('<t:tree\n  xmlns:t="urn:x/town"\n  age="9"\n/>')).toMatchObject({ line: 1, column: 1 });
    const twice = await withTown((checker) =>
      checker.check(tree("<t:name/><t:height>a</t:height><t:height>b</t:height>")),
    );
    expect(twice[0]?.[0]).toMatchObject({ line: 2 });
    expect(twice[0]?.[0]).not.toHaveProperty("column");
  });

  test("tells no more faults than are wanted", async () => {
    const many = tree(`${"<t:name/>".repeat(3)}<c:kind>fir</c:kind>`, 'x="1" y="2" z="3"');
    const checker = await createSchemaChecker(TOWN, { most: 2 });
    expect(checker.check(many)[0]).toHaveLength(2);
    checker.dispose();
  });
});

describe("hostile documents", () => {
  test("cannot ask for files, neither by an entity nor by a schema location", async () => {
    const external = `<!DOCTYPE t:tree [<!ENTITY e SYSTEM "schemas:/code/kind.xsd">]>${tree("<t:name>&e;</t:name><c:kind>oak</c:kind>")}`;
    const located = OAK.replace(
      'id="a"',
      'id="a" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="urn:x/town file:///etc/passwd urn:y schemas:/town/tree.xsd"',
    );
    const answers = await withTown((checker) => [checker.check(external), checker.check(located), checker.check(OAK)]);
    expect(answers[0]?.[0]?.map(({ code }) => code)).toEqual(["xsd.entity-reference"]);
    expect(answers[1]).toEqual([[]]);
    expect(answers[2]).toEqual([[]]);
  });

  test("end with a fault, not with the memory: entities in entities, deep nesting", async () => {
    const laughs = `<!DOCTYPE t:tree [<!ENTITY a "${"ha".repeat(1000)}">${"bcdefghij"
      .split("")
      .map((name, at) => `<!ENTITY ${name} "${`&${"abcdefghi"[at]};`.repeat(10)}">`)
      .join("")}]>${tree("<t:name>&j;</t:name><c:kind>oak</c:kind>")}`;
    const deep = "<a>".repeat(5000) + "</a>".repeat(5000);
    const started = performance.now();
    const [one, other] = await withTown((checker) => [checker.check(laughs), checker.check(deep)]);
    expect(one?.[0]?.length).toBeLessThanOrEqual(2);
    expect(other?.[0]?.[0]?.code).toBe("xsd.not-well-formed");
    expect(performance.now() - started).toBeLessThan(5000);
  });

  test("leave nothing behind: the same verdict after a thousand of them", async () => {
    const bad = tree("<t:name/><b/>");
    const last = await withTown((checker) => {
      for (let count = 0; count < 1000; count++) checker.check(count % 2 === 0 ? bad : "<a");
      return checker.check(OAK);
    });
    expect(last).toEqual([[]]);
  });
});

describe("what cannot be used", () => {
  test("a missing peer is an error that says what to install", async () => {
    const missing = async (): Promise<Libxml2> => {
      throw Object.assign(new Error("Cannot find package 'libxml2-wasm'"), { code: "ERR_MODULE_NOT_FOUND" });
    };
    await expect(loadLibxml2(missing)).rejects.toThrow(MissingPeerError);
    await expect(loadLibxml2(missing)).rejects.toThrow("npm install libxml2-wasm");
  });

  test("no schemas, a file that is none, and schemas that do not hang together are errors that name them", async () => {
    await expect(createSchemaChecker([])).rejects.toThrow(SchemaError);
    await expect(createSchemaChecker([{ path: "a/b.xsd", content: "<html" }])).rejects.toThrow(
      "The schema a/b.xsd cannot be read",
    );
    const checker = await createSchemaChecker(TOWN.slice(0, 2));
    expect(() => checker.check(OAK)).toThrow(/The schemas of urn:x\/town cannot be used: .*kind/s);
    checker.dispose();
  });
});
