import { describe, expect, it } from "vitest";
import { code, datasetRecord, words } from "../../test/record.js";
import { isoToDcat } from "./iso-to-dcat.js";

const EU = "http://publications.europa.eu/resource/authority/language/";

describe("languages", () => {
  it.each(["ger", "deu", "de", "German", "de-DE"])("written as %s tag the texts in German", (written) => {
    const record = datasetRecord({}, { defaultLocale: { $type: "PT_Locale", language: code(written) } });
    expect(isoToDcat(record).value.title?.[0]?.language).toMatch(/^de(-DE)?$/);
  });

  it("of the data are those that the record names, each once", () => {
    const { value } = isoToDcat(
      datasetRecord({
        defaultLocale: { $type: "PT_Locale", language: code("ger") },
        otherLocale: [
          { $type: "PT_Locale", language: code("fra") },
          { $type: "PT_Locale", language: code("deu") },
        ],
      }),
    );
    expect(value).toMatchObject({ language: [{ $id: `${EU}DEU` }, { $id: `${EU}FRA` }] });
  });

  it("of the data are that of the metadata where nothing is said", () => {
    expect(isoToDcat(datasetRecord()).value).toMatchObject({ language: [{ $id: `${EU}DEU` }] });
  });

  it("that do not exist are left out with a warning, and no text is tagged with them", () => {
    const { value, diagnostics } = isoToDcat(
      datasetRecord({}, { defaultLocale: { $type: "PT_Locale", language: code("fra; can") }, otherLocale: [] }),
    );
    expect(value.title?.[0]?.language).toBe("fr-CA");
    expect(diagnostics).toEqual([]);
    const unknown = isoToDcat(
      datasetRecord({}, { defaultLocale: { $type: "PT_Locale", language: code("Klingonisch") } }),
    );
    expect(unknown.value.title).toEqual([{ value: "Radwege" }]);
    expect(unknown.diagnostics[0]).toMatchObject({
      code: "crosswalk.language.unknown",
      path: "defaultLocale/language",
    });
  });
});

describe("translations", () => {
  const titled = (translations: Record<string, string>) =>
    isoToDcat(datasetRecord({ citation: { $type: "CI_Citation", title: words("Radwege", translations) } }));

  it("are in the language of the locale that they refer to", () => {
    expect(titled({ "#FR": "Pistes cyclables" }).value.title?.[1]).toEqual({
      value: "Pistes cyclables",
      language: "fr",
    });
  });

  it("that refer to no locale of the record are in the language that its id tells", () => {
    expect(titled({ "#locale-ita": "Piste ciclabili" }).value.title?.[1]).toEqual({
      value: "Piste ciclabili",
      language: "it",
    });
  });

  it("in a language that nobody knows are kept without one, with a warning", () => {
    const { value, diagnostics } = titled({ "#L7": "Dromengoj" });
    expect(value.title?.[1]).toEqual({ value: "Dromengoj" });
    expect(diagnostics).toMatchObject([
      { code: "crosswalk.locale.unknown", path: "identificationInfo[0]/citation/title/translations[0]" },
    ]);
  });

  it("that only repeat the text are not said twice, and are no losses", () => {
    const { value, losses } = isoToDcat(
      datasetRecord(
        { citation: { $type: "CI_Citation", title: words("Radwege", { "#DE": "Radwege" }) } },
        { otherLocale: [{ $type: "PT_Locale", $id: "DE", language: code("ger") }] },
      ),
    );
    expect(value.title).toEqual([{ value: "Radwege", language: "de" }]);
    expect(losses).toEqual([]);
  });

  it("without any text give no literal", () => {
    expect(titled({ "#FR": "  " }).value.title).toEqual([{ value: "Radwege", language: "de" }]);
  });
});
