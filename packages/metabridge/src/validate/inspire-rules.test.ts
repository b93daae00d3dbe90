import { InvalidOptionError } from "@metabridge/core";
import { describe, expect, it } from "vitest";
import { validate } from "./validate.js";

const RECORD = `<gmd:MD_Metadata xmlns:gmd="http://www.isotc211.org/2005/gmd" xmlns:gco="http://www.isotc211.org/2005/gco">
  <gmd:language><gco:CharacterString>fre</gco:CharacterString></gmd:language>
</gmd:MD_Metadata>`;

describe("the INSPIRE rules", () => {
  it("find what is wrong in a record of ISO 19115, with its line", async () => {
    const { value: verdict } = await validate(RECORD, { rules: "inspire", source: "trees.xml" });
    expect(verdict.conforms).toBe(false);
    expect(verdict.diagnostics.find(({ code }) => code.startsWith("inspire.C.5."))).toMatchObject({
      severity: "error",
      source: "trees.xml",
      line: 2,
    });
    expect(JSON.parse(verdict.render("json")).records[0].results).toHaveLength(63);
  });

  it("give the verdicts of the official suites in the reference mode, which pass a language without a level", async () => {
    const codes = async (mode: "default" | "reference"): Promise<string[]> => {
      const { value } = await validate(RECORD, { rules: "inspire", mode, classes: ["common"] });
      return value.diagnostics.map(({ code }) => code);
    };
    expect(await codes("default")).toContain("inspire.C.5.metadata-language.as-text");
    expect(await codes("reference")).not.toContain("inspire.C.5.metadata-language.as-text");
    expect((await codes("reference")).every((code) => code.startsWith("inspire.C."))).toBe(true);
  });

  it("refuse a class that does not exist before they read anything", async () => {
    await expect(validate(RECORD, { rules: "inspire", classes: ["iso"] })).rejects.toThrow(InvalidOptionError);
    await expect(validate(RECORD, { rules: "inspire-1.3", classes: ["iso"] })).resolves.toBeDefined();
  });

  it("judge records of ISO 19115 only", async () => {
    const turtle = "<https://example.org/trees> a <http://www.w3.org/ns/dcat#Dataset> .";
    const { value, diagnostics } = await validate(turtle, { rules: "inspire" });
    expect(value.conforms).toBe(false);
    expect(diagnostics.map(({ code }) => code)).toEqual(["validate.not-iso"]);
  });
});
