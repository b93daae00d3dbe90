import { validateStructure } from "@metabridge/iso19115";
import { describe, expect, test } from "vitest";
import { corpusFiles, corpusRecords, corpusText, hasCorpus, validFiles } from "./corpus.js";

/**
 * Editions of name spaces that the XML schemas at hand do not have: GML 3.2.1 in ISO 19139, imagery of 2005, and services of
 * the other edition in ISO 19115-3. TG requirement C.1 accepts the former.
 */
function usesAnotherEdition(part: string, text: string): boolean {
  if (part === "iso19139") return /opengis\.net\/gml\/3\.2"/.test(text) || /isotc211\.org\/2005\/gmi"/.test(text);
  // Services were published as 2.0 with the first edition already, and as 2.1.
  return /SV_ServiceIdentification/.test(text);
}

/**
 * Refused by xmllint, and sound all the same: white space around a duration, which XML Schema drops (part 2, 4.3.6) and libxml2
 * does not; feature catalogues, whose schema the entry point leaves out; brackets in the address of a unit, which xs:anyURI of
 * XML Schema 1.0 allows (part 2, 3.2.17).
 */
const SOUND: ReadonlySet<string> = new Set([
  "iso19115-3/exporter-iso19115-3/mmi_valid-caf6be.xml",
  "iso19115-3/exporter-iso19115-3/mrc_invalid-bdc2a6.xml",
  "iso19115-3/exporter-iso19115-3/mrc_valid-dadfc6.xml",
  "iso19115-3/metadata-geonetwork/iso19115-3.2018-dcat-dataset-fbd87c.xml",
]);

describe.skipIf(!hasCorpus)("the structure of real records", () => {
  test("is judged as the XML schemas judge it", () => {
    const valid = validFiles();
    const falseAlarms: string[] = [];
    const missed: string[] = [];
    let agreed = 0;
    let documents = 0;
    let otherEditions = 0;
    for (const part of ["iso19139", "iso19115-3"]) {
      for (const name of corpusFiles(part)) {
        const file = `${part}/${name}`;
        const isSound = corpusRecords(part, name).every((record) => validateStructure(record).length === 0);
        documents++;
        if (isSound === valid.has(file)) agreed++;
        else if (valid.has(file)) falseAlarms.push(file);
        else if (usesAnotherEdition(part, corpusText(part, name))) otherEditions++;
        else missed.push(file);
      }
    }
    console.log(
      `${documents} documents: ${agreed} judged alike, ${otherEditions} sound but for an edition of a name space that the schemas do not have, ${falseAlarms.length} false alarms, ${missed.length} missed`,
    );
    expect(falseAlarms).toEqual([]);
    expect(missed.filter((file) => !SOUND.has(file))).toEqual([]);
    expect(documents).toBeGreaterThanOrEqual(435);
  });
});
