import { InvalidOptionError } from "@metabridge/core";
import { describe, expect, it } from "vitest";
import type { FollowedLink } from "./rule-set.js";
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

  it("ask for the links that they look at, each once, and judge by what is there", async () => {
    const service = (href: string): string =>
      `<gmd:MD_Metadata xmlns:gmd="http://www.isotc211.org/2005/gmd" xmlns:srv="http://www.isotc211.org/2005/srv" xmlns:xlink="http://www.w3.org/1999/xlink">
  <gmd:hierarchyLevel><gmd:MD_ScopeCode codeList="x" codeListValue="service"/></gmd:hierarchyLevel>
  <gmd:identificationInfo><srv:SV_ServiceIdentification><srv:operatesOn xlink:href="${href}"/></srv:SV_ServiceIdentification></gmd:identificationInfo>
</gmd:MD_Metadata>`;
    const answers: Readonly<Record<string, FollowedLink>> = {
      "https://csw.town.example/record": { answers: true, text: RECORD },
      "https://csw.town.example/service": { answers: true, text: service("x") },
      "https://town.example/page": { answers: true },
      "https://town.example/gone": { answers: false },
    };
    const asked: string[] = [];
    const codes = async (href: string): Promise<readonly string[]> => {
      const { value } = await validate(service(href), {
        rules: "inspire",
        followLink: async (url) => {
          asked.push(url);
          return answers[url] ?? { answers: false };
        },
      });
      return value.diagnostics.map(({ code }) => code).filter((code) => code.startsWith("inspire.3.6."));
    };
    const found = [];
    for (const href of Object.keys(answers)) found.push(await codes(href));
    expect(found).toEqual([
      [],
      ["inspire.3.6.coupled.no-dataset"],
      ["inspire.3.6.coupled.no-dataset"],
      ["inspire.3.6.coupled.unreachable"],
    ]);
    expect(asked).toEqual(Object.keys(answers));
  });

  it("judge records of ISO 19115 only", async () => {
    const turtle = "<https://example.org/trees> a <http://www.w3.org/ns/dcat#Dataset> .";
    const { value, diagnostics } = await validate(turtle, { rules: "inspire" });
    expect(value.conforms).toBe(false);
    expect(diagnostics.map(({ code }) => code)).toEqual(["validate.not-iso"]);
  });
});
