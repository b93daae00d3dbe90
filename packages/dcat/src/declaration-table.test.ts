import { describe, expect, test } from "vitest";
import { allClasses } from "./classes.js";
import { declarationTable } from "./declaration-table.js";

const row = (name: string, property: string) =>
  declarationTable().find((one) => one.class === name && one.property === property);

describe("the table of the declarations", () => {
  test("says what a distribution's licence is, and what each profile says of it", () => {
    expect(row("Distribution", "license")).toEqual({
      class: "Distribution",
      classTerm: "dcat:Distribution",
      property: "license",
      term: "dct:license",
      range: "dct:LicenseDocument",
      multiplicity: "0..1",
      usage: {
        "dcat-ap": "recommended",
        "dcat-ap-3.0.0": "recommended",
        "dcat-ap-2.1.1": "recommended",
        "geodcat-ap": "recommended",
        "dcat-ap-hvd": "recommended",
        "dcat-ap-de": "mandatory",
        "dcat-ap-ch": "mandatory",
        "dcat-ap-ch-3": "mandatory",
      },
      oneIn: [],
      codes: "http://publications.europa.eu/resource/authority/licence",
      description: "The licence it may be used under.",
    });
  });

  test("leaves out the profiles that have no place for a property", () => {
    expect(Object.keys(row("Dataset", "purpose")?.usage ?? {})).toEqual(["geodcat-ap"]);
    expect(Object.keys(row("Dataset", "versionInfo")?.usage ?? {})).toEqual(["dcat-ap-2.1.1", "dcat-ap-ch"]);
    expect(row("Dataset", "inSeries")?.usage["dcat-ap-2.1.1"]).toBeUndefined();
  });

  test("names datatypes and the alternatives of a range", () => {
    expect(row("Distribution", "byteSize")?.range).toBe("xsd:nonNegativeInteger or xsd:decimal or xsd:integer");
    expect(row("Location", "geometry")?.range).toBe("geometry or locn:Geometry");
    expect(row("Dataset", "title")?.range).toBe("text");
    expect(row("Distribution", "accessURL")?.range).toBe("IRI");
  });

  test("has the properties of national name spaces", () => {
    const german = declarationTable().find((one) => one.term === "dcatde:contributorID");
    expect(german?.property).toBeUndefined();
    expect(german?.usage).toEqual({ "dcat-ap-de": "recommended" });
  });

  test("describes every property in a sentence", () => {
    for (const { class: name, term, description } of declarationTable()) {
      expect([name, term, /^[A-Z].*[.…]$/.test(description)]).toEqual([name, term, true]);
    }
  });

  test("no class has two properties for one predicate", () => {
    for (const { name, properties } of allClasses()) {
      const predicates = Object.values(properties).map(({ predicate }) => predicate);
      expect([name, predicates.length]).toEqual([name, new Set(predicates).size]);
    }
  });

  test("properties bear the local name of their term, hyphens in camel case, the second owner of a name its prefix", () => {
    const camel = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    const prefixed = new Map([
      ["admsIdentifier", "adms:identifier"],
      ["dctHasVersion", "dct:hasVersion"],
      ["dctIsVersionOf", "dct:isVersionOf"],
      ["provHadRole", "prov:hadRole"],
    ]);
    for (const { property, term } of declarationTable([])) {
      if (property === undefined) continue;
      expect([property, prefixed.get(property) ?? camel(term.replace(/^\w+:/, ""))]).toEqual([
        property,
        prefixed.has(property) ? term : property,
      ]);
    }
  });
});
