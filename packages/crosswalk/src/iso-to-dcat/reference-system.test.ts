import type { MD_Identifier } from "@metabridge/iso19115";
import { describe, expect, it } from "vitest";
import { anchor, datasetRecord, identifier, words } from "../../test/record.js";
import { isoToDcat } from "./iso-to-dcat.js";

function system(referenceSystemIdentifier: MD_Identifier) {
  const { value } = isoToDcat(
    datasetRecord({}, { referenceSystemInfo: [{ $type: "MD_ReferenceSystem", referenceSystemIdentifier }] }),
  );
  const one = value.$type === "Dataset" ? value.referenceSystem?.[0] : undefined;
  return one?.$type === "Standard" ? one : undefined;
}

const ANY_URI = "http://www.w3.org/2001/XMLSchema#anyURI";

describe("a reference system", () => {
  it.each<[string, MD_Identifier]>([
    ["a URN", identifier("urn:ogc:def:crs:EPSG::25832")],
    ["an IRI", identifier("http://www.opengis.net/def/crs/EPSG/0/25832")],
    ["a number of EPSG", identifier("25832", "EPSG")],
    ["a code with its authority", identifier("EPSG:25832")],
    ["a name", identifier("ETRS89 / UTM zone 32N")],
    ["an anchor", { $type: "MD_Identifier", code: anchor("UTM 32", "http://www.opengis.net/def/crs/EPSG/0/25832") }],
  ])("that is %s is the one that it means", (_, code) => {
    expect(system(code)).toMatchObject({
      $id: "http://www.opengis.net/def/crs/EPSG/0/25832",
      identifier: [{ value: "urn:ogc:def:crs:EPSG::25832", datatype: ANY_URI }],
      type: [{ $id: "http://inspire.ec.europa.eu/glossary/SpatialReferenceSystem" }],
      inScheme: [{ $id: "http://www.opengis.net/def/crs/EPSG/0" }],
    });
  });

  it("has the register's name where the record gives a mere code, else the record's", () => {
    expect(system(identifier("EPSG:25832"))).toMatchObject({
      title: [{ value: "EPSG:25832", language: "de" }],
      prefLabel: [{ value: "ETRS89 / UTM zone 32N" }],
    });
    expect(system(identifier("25832", "EPSG"))?.title).toEqual([{ value: "ETRS89 / UTM zone 32N" }]);
    expect(
      system({ $type: "MD_Identifier", code: anchor("UTM 32", "http://www.opengis.net/def/crs/EPSG/0/25832") })
        ?.prefLabel,
    ).toEqual([{ value: "UTM 32", language: "de" }]);
  });

  it("keeps the version of the register in its URN", () => {
    const code = { ...identifier("27700", "urn:ogc:def:crs:EPSG"), version: words("6.11.2") };
    expect(system(code)).toMatchObject({
      $id: "http://www.opengis.net/def/crs/EPSG/0/27700",
      identifier: [{ value: "urn:ogc:def:crs:EPSG:6.11.2:27700" }],
      versionInfo: [{ value: "6.11.2" }],
    });
  });

  it("is of a register with a name for people, also where its code space is a URN", () => {
    expect(system(identifier("27700", "urn:ogc:def:crs:EPSG"))?.inScheme).toEqual([
      {
        $type: "ConceptScheme",
        $id: "http://www.opengis.net/def/crs/EPSG/0",
        title: [
          { value: "urn:ogc:def:crs:EPSG", language: "de" },
          { value: "EPSG Coordinate Reference Systems", language: "en" },
        ],
      },
    ]);
  });

  it("that nobody knows keeps its name", () => {
    expect(system(identifier("Örtliches Netz von 1923", "Stadt"))).toEqual({
      $type: "Standard",
      type: [
        {
          $type: "Concept",
          $id: "http://inspire.ec.europa.eu/glossary/SpatialReferenceSystem",
          prefLabel: [{ value: "Spatial reference system", language: "en" }],
        },
      ],
      title: [{ value: "Örtliches Netz von 1923", language: "de" }],
      prefLabel: [{ value: "Örtliches Netz von 1923", language: "de" }],
      identifier: [{ value: "Stadt/Örtliches Netz von 1923" }],
      inScheme: [{ $type: "ConceptScheme", title: [{ value: "Stadt", language: "de" }] }],
    });
  });
});
