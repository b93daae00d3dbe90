import { leafLedger } from "@metabridge/roundtrip";
import { describe, expect, test } from "vitest";
import { writeIso } from "../write/write-iso.js";
import { readIso } from "./read-iso.js";

const abstract = (content: string): string =>
  `<gmd:MD_Metadata xmlns:gmd="http://www.isotc211.org/2005/gmd" xmlns:gco="http://www.isotc211.org/2005/gco"><gmd:identificationInfo><gmd:MD_DataIdentification><gmd:abstract>${content}</gmd:abstract></gmd:MD_DataIdentification></gmd:identificationInfo></gmd:MD_Metadata>`;
const read = (xml: string) => {
  const { value, diagnostics } = readIso(xml);
  const [record] = value;
  if (record === undefined) throw new Error("no record");
  return { record, text: record.identificationInfo?.[0]?.abstract, diagnostics };
};
const WALD = "<gco:CharacterString>Wald</gco:CharacterString>";
const group = (content: string, attributes = ""): string => `<gmd:textGroup${attributes}>${content}</gmd:textGroup>`;
const localised = (text: string, locale: string): string =>
  `<gmd:LocalisedCharacterString locale="${locale}">${text}</gmd:LocalisedCharacterString>`;

describe("PT_FreeText", () => {
  test.each([
    ["two languages, each in its group", `${group(localised("Forêt", "#FR"))}${group(localised("Forest", "#EN"))}`],
    ["two languages in one group", group(localised("Forêt", "#FR") + localised("Forest", "#EN"))],
  ])("%s", (_, groups) => {
    const { text, diagnostics } = read(abstract(`${WALD}<gmd:PT_FreeText>${groups}</gmd:PT_FreeText>`));
    expect(text).toEqual({
      value: "Wald",
      translations: [
        { value: "Forêt", locale: "#FR" },
        { value: "Forest", locale: "#EN" },
      ],
    });
    expect(diagnostics).toEqual([]);
  });

  test("a text in other languages only has no value of its own", () => {
    const { text } = read(abstract(`<gmd:PT_FreeText>${group(localised("Forêt", "#FR"))}</gmd:PT_FreeText>`));
    expect(text).toEqual({ translations: [{ value: "Forêt", locale: "#FR" }] });
  });

  test("a translation without an element of its own is kept where it stood, and said", () => {
    const source = abstract(`${WALD}<gmd:PT_FreeText>${group("Forêt")}</gmd:PT_FreeText>`);
    const { record, text, diagnostics } = read(source);
    expect(text?.translations).toEqual([{ value: "Forêt", $as: "" }]);
    expect(diagnostics).toMatchObject([
      { code: "iso.text.without-element", path: "identificationInfo[0]/abstract/translations[0]" },
    ]);
    expect(leafLedger(source, writeIso(record, "iso19139").value)).toMatchObject({ kept: 2, lost: [], moved: [] });
  });

  test.each([
    ["an attribute of PT_FreeText", `<gmd:PT_FreeText id="t1">${group(localised("Forêt", "#FR"))}</gmd:PT_FreeText>`],
    [
      "an attribute of a group",
      `<gmd:PT_FreeText>${group(localised("Forêt", "#FR"), ' gco:nilReason="x"')}</gmd:PT_FreeText>`,
    ],
    [
      "a group that is nil",
      `<gmd:PT_FreeText>${group("", ' gco:nilReason="missing"')}${group(localised("Forêt", "#FR"))}</gmd:PT_FreeText>`,
    ],
    [
      "an element in a translation",
      `<gmd:PT_FreeText>${group(localised("Forêt <b>dense</b>", "#FR"))}</gmd:PT_FreeText>`,
    ],
    [
      "another element in a group",
      `<gmd:PT_FreeText>${group("<gco:CharacterString>Forêt</gco:CharacterString>")}</gmd:PT_FreeText>`,
    ],
  ])("%s is kept", (_, freeText) => {
    const source = abstract(WALD + freeText);
    const { lost, changed } = leafLedger(source, writeIso(read(source).record, "iso19139").value);
    expect({ lost, changed }).toEqual({ lost: [], changed: [] });
  });

  test("an element in a translation belongs to it and not to the next value", () => {
    const { text } = read(
      abstract(`<gmd:PT_FreeText>${group(localised("<b>a</b>", "#FR") + localised("b", "#EN"))}</gmd:PT_FreeText>`),
    );
    expect(text?.translations).toMatchObject([
      { locale: "#FR", $unmapped: [{ name: "b" }] },
      { locale: "#EN", value: "b" },
    ]);
    expect(text?.translations?.[1]).not.toHaveProperty("$unmapped");
  });
});

test("the first language of a record of ISO 19115-3 becomes a locale of ISO 19139, where texts can refer to it", () => {
  const { record } = read(abstract(`${WALD}<gmd:PT_FreeText>${group(localised("Wald", "#DE"))}</gmd:PT_FreeText>`));
  record.defaultLocale = { $type: "PT_Locale", $id: "DE", language: { value: "ger" } };
  record.otherLocale = [{ $type: "PT_Locale", $id: "FR", language: { value: "fre" } }];
  delete record.$encoding;
  const { value } = writeIso(record, "iso19139");
  expect(value.match(/<gmd:PT_Locale id="(\w+)">/g)).toEqual(['<gmd:PT_Locale id="DE">', '<gmd:PT_Locale id="FR">']);
});
