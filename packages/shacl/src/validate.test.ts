import { InvalidOptionError } from "@metabridge/core";
import { DCAT_AP } from "@metabridge/dcat";
import { describe, expect, it } from "vitest";
import { TREES, turtle } from "../test/turtle.js";
import { type ShaclFinding, shaclMessages, type ValidateOptions, validate } from "./index.js";

const known: ValidateOptions = { vocabularies: "known", parts: ["shapes", "ranges", "vocabularies"] };

async function findingsOf(text: string, options: ValidateOptions = known): Promise<readonly ShaclFinding[]> {
  const { value, diagnostics } = await validate(await turtle(text), options);
  expect(diagnostics).toEqual(value.findings);
  expect(value.conforms).toBe(value.findings.every(({ severity }) => severity !== "error"));
  return value.findings;
}

const lines = (findings: readonly ShaclFinding[]): string[] =>
  findings.map(({ severity, code, message }) => `${severity} ${code}: ${message}`);

/** What is found in the dataset about trees, with these statements more. */
const withMore = async (text: string, options?: ValidateOptions): Promise<string[]> =>
  lines(await findingsOf(`${TREES}${text}`, options));

describe("a dataset against DCAT-AP", () => {
  it("conforms where nothing is wrong with it", async () => {
    const { value } = await validate(await turtle(TREES), known);
    expect(value).toEqual({ conforms: true, shapes: ["DCAT-AP 3.0.1"], language: "en", findings: [] });
  });

  it("is told what is missing, by whom it is asked for, and what to write", async () => {
    const [missing, ...others] = await findingsOf(`:trees a dcat:Dataset ; dct:description "Trees."@en .`);
    expect(others).toEqual([]);
    expect(missing).toEqual({
      code: "shacl.min-count",
      severity: "error",
      message:
        "This dataset has no title (dct:title), which DCAT-AP 3.0.1 makes mandatory. Give it a name that tells it from others.",
      path: "dct:title",
      about: "https://town.example/trees",
      constraint: "min-count",
      focusNode: "https://town.example/trees",
      focusClass: "dcat:Dataset",
      property: "dct:title",
      shape: "urn:metabridge:shapes:dcat-ap#Dataset-title",
    });
  });

  it("has one publisher at most, and that is a node", async () => {
    expect(await withMore(`:trees dct:publisher "The town" .`)).toEqual([
      "error shacl.max-count: This dataset has 2 values for its publisher (dct:publisher); DCAT-AP 3.0.1 allows 1. Keep the one that fits best.",
      "error shacl.node-kind: The publisher (dct:publisher) “The town” is a text, and a node is needed. Give an IRI, or a node that is described.",
    ]);
  });

  it("has dates that are dates, by the text of the profile: a warning, since its own shapes leave it open", async () => {
    expect(await withMore(`:trees dct:issued "last spring" .`)).toEqual([
      "warning shacl.or: The date of publication (dct:issued) “last spring” is not of the datatype xsd:date, xsd:dateTime, xsd:gYear or xsd:gYearMonth. Give it that datatype and its form.",
    ]);
    expect(await withMore(`:trees dct:issued "2024-13-01"^^xsd:date .`)).toEqual([
      "warning shacl.or: The date of publication (dct:issued) “2024-13-01” has not the form of xsd:date. Write it in that form.",
    ]);
    for (const date of [`"2024"^^xsd:gYear`, `"2024-05"^^xsd:gYearMonth`, `"2024-05-31T08:00:00Z"^^xsd:dateTime`]) {
      expect(await withMore(`:trees dct:issued ${date} .`)).toEqual([]);
    }
  });

  it("has values of the classes that the profile names", async () => {
    expect(await withMore(`:trees dct:conformsTo :rules .`)).toEqual([
      "error shacl.class: The standard (dct:conformsTo) <https://town.example/rules> is not said to be of the class dct:Standard. State it: <https://town.example/rules> a dct:Standard.",
    ]);
    expect(await withMore(`:trees dct:conformsTo :rules . :rules a dct:Standard .`)).toEqual([]);
  });

  it("names a node without a name by the way to it", async () => {
    const [finding] = await findingsOf(
      `${TREES} :trees dct:spatial [ a dct:Location ; dcat:bbox "POLYGON((0 0,1 0,1 1,0 0))", "POLYGON((2 2,3 2,3 3,2 2))" ] .`,
    );
    expect(finding).toMatchObject({
      message:
        "This place has 2 values for its bounding box (dcat:bbox); DCAT-AP 3.0.1 allows 1. Keep the one that fits best.",
      about: "Trees of the town › dct:spatial",
      focusClass: "dct:Location",
      property: "dcat:bbox",
    });
    expect(finding?.focusNode).toMatch(/^_:/);
  });

  it("is told of what is recommended as a note", async () => {
    const notes = await findingsOf(TREES, { vocabularies: "known" });
    expect(new Set(notes.map(({ severity }) => severity))).toEqual(new Set(["info"]));
    expect(lines(notes)).toContain(
      "info shacl.min-count: This dataset has no access rights (dct:accessRights), which DCAT-AP 3.0.1 recommends. Say whether it is public, restricted or non-public, with a code of the EU.",
    );
  });

  it("hears nothing about codes of which the data say the class alone", async () => {
    const notes = await findingsOf(`${TREES} :trees dct:spatial eu:country\\/NLD . eu:country\\/NLD a dct:Location .`, {
      vocabularies: "known",
    });
    expect(notes.filter(({ focusNode }) => focusNode.endsWith("NLD"))).toEqual([]);
  });
});

describe("controlled vocabularies", () => {
  it("have every format as a code", async () => {
    const file = TREES.replace("dct:format eu:file-type\\/CSV", "dct:format :table");
    expect(lines(await findingsOf(`${file} :table a dct:MediaTypeOrExtent .`))).toEqual([
      "warning shacl.pattern: The format (dct:format) <https://town.example/table> is no code of http://publications.europa.eu/resource/authority/file-type. Use one of its codes, such as http://publications.europa.eu/resource/authority/file-type/GPKG.",
    ]);
  });

  it("want one theme of the EU, and let others stand beside it", async () => {
    const green = ":green a skos:Concept ; skos:prefLabel 'Green'@en ; skos:inScheme :colours .";
    expect(await withMore(`:trees dcat:theme :green . ${green}`)).toEqual([]);
    const theme = "<http://publications.europa.eu/resource/authority/data-theme/ENVI>";
    expect(lines(await findingsOf(`${TREES.replace(theme, ":green")} ${green}`))).toEqual([
      "warning shacl.or: None of the values of theme (dcat:theme) is a code of http://publications.europa.eu/resource/authority/data-theme. Add one, such as http://publications.europa.eu/resource/authority/data-theme/ENVI.",
    ]);
  });

  it("take a place that is drawn, where it has no code", async () => {
    const place = TREES.replace(`dcat:bbox "POLYGON((5 52,6 52,6 53,5 52))"`, `skos:prefLabel "The town"@en`);
    expect(lines(await findingsOf(place))).toEqual([
      "warning shacl.or: The area (dct:spatial) <https://town.example/area> is no code of http://publications.europa.eu/resource/authority/country. Use one of its codes, such as http://publications.europa.eu/resource/authority/country/FRA.",
    ]);
  });

  it("are recommended for licences: a note", async () => {
    const file = TREES.replace("dct:license eu:licence\\/CC_BY_4_0", "dct:license :ours");
    const [finding, ...others] = await findingsOf(`${file} :ours a dct:LicenseDocument .`);
    expect(finding).toMatchObject({ severity: "info", code: "shacl.pattern", property: "dct:license" });
    expect(others).toEqual([]);
  });
});

describe("what is known beside the data", () => {
  const theme = (findings: readonly ShaclFinding[]) => findings.find(({ property }) => property === "dcat:theme");

  it("is nothing by default, as for the official shapes where no vocabulary is loaded", async () => {
    expect(theme(await findingsOf(TREES, { parts: ["ranges"] }))).toMatchObject({
      severity: "error",
      code: "shacl.class",
      message:
        "The theme (dcat:theme) <http://publications.europa.eu/resource/authority/data-theme/ENVI> is not said to be of the class skos:Concept. State it: <http://publications.europa.eu/resource/authority/data-theme/ENVI> a skos:Concept. Where known vocabularies are taken into account, it needs no statement.",
    });
  });

  it("can be vocabularies that were loaded, whose own nodes are not judged", async () => {
    const vocabularies = await turtle("eu:data-theme\\/ENVI a skos:Concept . eu:data-theme a skos:ConceptScheme .");
    const findings = await findingsOf(TREES, { parts: ["shapes", "ranges"], vocabularies });
    expect(theme(findings)).toBeUndefined();
    expect(findings.filter(({ focusNode }) => focusNode.includes("data-theme"))).toEqual([]);
    expect(findings.map(({ property }) => property).sort()).toEqual(["dct:format", "dct:license", "dct:type"]);
  });

  it("can be a hierarchy of classes", async () => {
    const office = `${TREES.replace(":gardens a vcard:Kind", ":gardens a vcard:Organization")}`;
    expect(lines(await findingsOf(office, { parts: ["ranges"], vocabularies: await turtle("") }))).toContain(
      "error shacl.class: The contact point (dcat:contactPoint) <https://town.example/gardens> is not said to be of the class vcard:Kind. State it: <https://town.example/gardens> a vcard:Kind. Where known vocabularies are taken into account, it needs no statement.",
    );
    expect(lines(await findingsOf(office))).toEqual([]);
  });

  it("is also what the data themselves say of the hierarchy of classes", async () => {
    const flora = `:flora a :Flora ; dct:description "Flowers."@en .`;
    expect(lines(await findingsOf(`${TREES} ${flora}`))).toEqual([]);
    expect(lines(await findingsOf(`${TREES} ${flora} :Flora rdfs:subClassOf dcat:Dataset .`))).toEqual([
      "error shacl.min-count: This dataset has no title (dct:title), which DCAT-AP 3.0.1 makes mandatory. Give it a name that tells it from others.",
    ]);
  });
});

describe("findings", () => {
  it("come in the order of the nodes in the data, errors first", async () => {
    const findings = await findingsOf(`
      :b a dcat:Dataset ; dct:title "B"@en ; dct:issued "soon" .
      :a a dcat:Dataset ; dct:description "A."@en .
    `);
    expect(findings.map(({ focusNode, severity, property }) => [focusNode.slice(-1), severity, property])).toEqual([
      ["b", "error", "dct:description"],
      ["b", "warning", "dct:issued"],
      ["a", "error", "dct:title"],
    ]);
  });

  it("are told once, also where two sets of shapes find the same", async () => {
    const once = await findingsOf(`:trees a dcat:Dataset .`, { parts: ["shapes"] });
    const twice = await findingsOf(`:trees a dcat:Dataset .`, { parts: ["shapes"], shapes: ["dcat-ap", DCAT_AP] });
    expect(once.map(({ property }) => property).sort()).toEqual(["dct:description", "dct:title"]);
    expect(twice).toEqual(once);
  });

  it("say in French what to mend", async () => {
    const [finding] = await findingsOf(`:trees a dcat:Dataset ; dct:description "x"@en .`, {
      ...known,
      language: "fr-BE",
    });
    expect(finding?.message).toBe(
      "Ce jeu de données n’a pas de valeur pour titre (dct:title), obligatoire selon DCAT-AP 3.0.1. Donnez un nom qui le distingue des autres.",
    );
  });

  it("are in English where there are no messages in a language", async () => {
    const { value } = await validate(await turtle(TREES), { language: "fi" });
    expect(value.language).toBe("en");
  });

  it("can have other words", async () => {
    const messages = { ...shaclMessages("en"), language: "de", message: ({ property = "" }) => `${property} fehlt.` };
    const { value } = await validate(await turtle(`:trees a dcat:Dataset ; dct:description "x"@en .`), { messages });
    expect(value.language).toBe("de");
    expect(value.findings[0]?.message).toBe("dct:title fehlt.");
  });

  it("name the file that the data came from", async () => {
    const [finding] = await findingsOf(`:trees a dcat:Dataset .`, { source: "trees.ttl" });
    expect(finding?.source).toBe("trees.ttl");
  });

  it("name the element of the record that a value came from, or that a value is missing in", async () => {
    const trees = "<https://town.example/trees>";
    const trace = [
      {
        output: `${trees} <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/dcat#Dataset> .`,
        path: "identificationInfo[0]",
        position: { line: 28, column: 5 },
      },
      {
        output: `${trees} <http://purl.org/dc/terms/description> "Trees."@en .`,
        path: "identificationInfo[0]/abstract",
        position: { line: 40, column: 7 },
      },
      {
        output: `${trees} <http://purl.org/dc/terms/issued> "soon" .`,
        path: "identificationInfo[0]/citation/date[0]/date",
        position: { line: 31, column: 9 },
      },
    ];
    const text = `:trees a dcat:Dataset ; dct:description "Trees."@en ; dct:issued "soon" .`;
    const [missing, wrong] = await findingsOf(text, { ...known, trace, source: "trees.xml" });
    expect(missing).toMatchObject({
      message:
        "This dataset has no title (dct:title), which DCAT-AP 3.0.1 makes mandatory. Give it a name that tells it from others. In ISO 19115 it comes from citation/title.",
      path: "identificationInfo[0]",
      line: 28,
      column: 5,
      source: "trees.xml",
      property: "dct:title",
    });
    expect(wrong).toMatchObject({
      path: "identificationInfo[0]/citation/date[0]/date",
      line: 31,
      column: 9,
      value: "soon",
      property: "dct:issued",
    });
  });
});

describe("shapes of one’s own", () => {
  it("stand in place of a profile", async () => {
    const shapes = await turtle(`
      :TreeShape a sh:NodeShape ; sh:targetClass dcat:Dataset ;
        sh:property [ sh:path dct:title ; sh:uniqueLang true ; sh:maxLength 20 ] ;
        sh:property [ sh:path ( dcat:distribution dcat:accessURL ) ; sh:minCount 1 ; sh:severity sh:Info ] .
    `);
    const text = `:trees a dcat:Dataset ; dct:title "Trees"@en , "Trees of the whole wide town"@en .`;
    expect(lines(await findingsOf(text, { shapes }))).toEqual([
      "error shacl.unique-lang: This dataset has more than one title (dct:title) in the same language. Keep one for each language.",
      "error shacl.max-length: The title (dct:title) “Trees of the whole wide town” is longer than 20 characters.",
      "info shacl.min-count: This dataset has no dcat:distribution/dcat:accessURL, which the shapes recommend.",
    ]);
  });

  it("speak for themselves, in the language of the report", async () => {
    const shapes = await turtle(`
      :TreeShape a sh:NodeShape ; sh:targetClass dcat:Dataset ;
        sh:property [ sh:path dct:title ; sh:minCount 1 ; sh:message "Name the trees."@en , "Nommez les arbres."@fr ] .
    `);
    const messages = async (language: string) =>
      (await findingsOf(":trees a dcat:Dataset .", { shapes, language })).map(({ message }) => message);
    expect(await messages("en")).toEqual(["Name the trees."]);
    expect(await messages("fr")).toEqual(["Nommez les arbres."]);
  });

  it("stand beside a profile, also where two files use the same labels of blank nodes", async () => {
    const one = await turtle(
      `:A a sh:NodeShape ; sh:targetClass dcat:Dataset ; sh:property _:p . _:p sh:path dct:title ; sh:minCount 1 .`,
    );
    const two = await turtle(
      `:B a sh:NodeShape ; sh:targetClass dcat:Dataset ; sh:property _:p . _:p sh:path dct:description ; sh:maxCount 0 .`,
    );
    const findings = await findingsOf(`:trees a dcat:Dataset ; dct:description "x"@en .`, { shapes: [one, two] });
    expect(findings.map(({ code, property }) => `${code} ${property}`)).toEqual([
      "shacl.min-count dct:title",
      "shacl.max-count dct:description",
    ]);
    const { value } = await validate(await turtle(TREES), { ...known, shapes: ["dcat-ap", one] });
    expect(value.shapes).toEqual(["DCAT-AP 3.0.1", "shapes"]);
  });

  it("may ask in SPARQL", async () => {
    const shapes = await turtle(`
      :Years a sh:NodeShape ; sh:targetClass dct:PeriodOfTime ; sh:sparql [
        sh:message "It ends before it starts." ;
        sh:select """SELECT $this WHERE {
          $this <http://www.w3.org/ns/dcat#startDate> ?start ; <http://www.w3.org/ns/dcat#endDate> ?end . FILTER(?end < ?start)
        }""" ] .
    `);
    const year = (start: number, end: number): string =>
      `:year a dct:PeriodOfTime ; dcat:startDate "${start}-01-01"^^xsd:date ; dcat:endDate "${end}-01-01"^^xsd:date .`;
    expect(await findingsOf(year(2023, 2024), { shapes })).toEqual([]);
    expect(lines(await findingsOf(year(2024, 2023), { shapes }))).toEqual([
      "error shacl.sparql: It ends before it starts.",
    ]);
  });

  it("may judge a node itself", async () => {
    const shapes = await turtle(`
      :Town a sh:NodeShape ; sh:targetClass foaf:Agent ; sh:nodeKind sh:BlankNode ; sh:closed true ; sh:ignoredProperties ( <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> ) .
    `);
    expect(lines(await findingsOf(`:town a foaf:Agent ; foaf:name "The town" .`, { shapes }))).toEqual([
      "error shacl.node-kind: This agent is not described in place. Describe it there, without an IRI.",
      "error shacl.closed: This agent has a name (foaf:name), which has no place here. Take it out.",
    ]);
  });

  it("must be shapes", async () => {
    const data = await turtle(TREES);
    const wrong: [ValidateOptions["shapes"], string][] = [
      [data, "neither a sh:NodeShape nor a target"],
      ["dcat-ap-9", "dcat-ap-9"],
      [[], "no shapes"],
      [await turtle(`:A a sh:NodeShape ; sh:targetClass dcat:Dataset ; sh:property [ sh:path [] ] .`), "shapes"],
    ];
    for (const [shapes, reason] of wrong) {
      const failure = validate(data, shapes === undefined ? {} : { shapes });
      await expect(failure).rejects.toThrow(InvalidOptionError);
      await expect(failure).rejects.toThrow(reason);
    }
  });
});

describe("data of all kinds", () => {
  it("conform where there is nothing to judge", async () => {
    expect(await findingsOf("")).toEqual([]);
    expect(await findingsOf(`:x :y "z" .`)).toEqual([]);
  });

  it("are judged where nodes refer to each other in circles", async () => {
    const findings = await findingsOf(`
      :trees a dcat:Dataset ; dct:title "T"@en ; dct:description "T."@en ; dct:isPartOf :trees ; dct:spatial _:a .
      _:a a dct:Location ; dct:spatial _:b . _:b a dct:Location ; dct:spatial _:a ; dcat:bbox "a" , "b" .
    `);
    expect(findings.map(({ code }) => code)).toContain("shacl.max-count");
  });
});
