import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createColors } from "picocolors";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Terminal } from "../command/terminal.js";
import { main } from "./main.js";

const RECORD = `<gmd:MD_Metadata xmlns:gmd="http://www.isotc211.org/2005/gmd" xmlns:gco="http://www.isotc211.org/2005/gco">
  <gmd:language>
    <gmd:LanguageCode codeList="http://www.loc.gov/standards/iso639-2/" codeListValue="fra"/>
  </gmd:language>
</gmd:MD_Metadata>`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "metabridge-fix-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Outcome {
  readonly code: number;
  readonly printed: string;
  readonly noted: string;
}

const run = (...args: readonly string[]): Promise<Outcome> => runIn("fix", ...args);

async function runIn(...args: readonly string[]): Promise<Outcome> {
  let printed = "";
  let noted = "";
  const terminal: Terminal = {
    stdin: (async function* () {})(),
    print: async (text) => {
      printed += text;
    },
    note: (line) => {
      noted += `${line}\n`;
    },
    colors: createColors(false),
    noteColors: createColors(false),
    showsProgress: false,
    width: 80,
  };
  const code = await main(args, terminal);
  return { code, printed, noted };
}

describe("metabridge fix", () => {
  it("shows each change as a diff, and leaves the input alone", async () => {
    const input = join(folder, "plu.xml");
    await writeFile(input, RECORD);
    const { code, printed, noted } = await run(input);
    expect({ code, printed, noted }).toEqual({
      code: 0,
      printed: `${input}\n@@ 3:5 defaultLocale/language (md common req C.5)\n- fra\n+ fre\n\n`,
      noted: "1 record, 1 change\n",
    });
    expect(await readFile(input, "utf8")).toBe(RECORD);
  });

  it("shows the changes to programs too", async () => {
    const input = join(folder, "plu.xml");
    await writeFile(input, RECORD);
    const { code, printed } = await run(input, "--format", "json");
    expect(code).toBe(0);
    expect(JSON.parse(printed)).toEqual({
      records: [
        {
          source: input,
          changes: [
            {
              rule: "md common req C.5",
              kind: "language-code",
              path: "defaultLocale/language",
              before: "fra",
              after: "fre",
              line: 3,
              column: 5,
            },
          ],
        },
      ],
    });
    expect((await run(input, "--format", "docx")).code).toBe(2);
  });

  it("mends what the rules fail: codes, themes, regulations, constraints, so that they pass them", async () => {
    const code = (list: string, value: string): string =>
      `<gmd:${list} codeList="./resources/codeList.xml#${list}" codeListValue="${value}"/>`;
    const text = (value: string): string => `<gco:CharacterString>${value}</gco:CharacterString>`;
    const input = join(folder, "many.xml");
    await writeFile(
      input,
      `<gmd:MD_Metadata xmlns:gmd="http://www.isotc211.org/2005/gmd" xmlns:gco="http://www.isotc211.org/2005/gco">
  <gmd:language>${text("français")}</gmd:language>
  <gmd:hierarchyLevel>${code("MD_ScopeCode", "Dataset")}</gmd:hierarchyLevel>
  <gmd:identificationInfo>
    <gmd:MD_DataIdentification>
      <gmd:descriptiveKeywords><gmd:MD_Keywords><gmd:keyword>${text("Usage des sols")}</gmd:keyword></gmd:MD_Keywords></gmd:descriptiveKeywords>
      <gmd:resourceConstraints>
        <gmd:MD_LegalConstraints>
          <gmd:accessConstraints>${code("MD_RestrictionCode", "otherRestrictions")}</gmd:accessConstraints>
          <gmd:otherConstraints>${text("no limitations to public access")}</gmd:otherConstraints>
        </gmd:MD_LegalConstraints>
      </gmd:resourceConstraints>
      <gmd:language>${code("LanguageCode", "fra")}</gmd:language>
    </gmd:MD_DataIdentification>
  </gmd:identificationInfo>
</gmd:MD_Metadata>`,
    );
    const rules = ["md common req C.5", "md common req C.17", "md datasets-and-series 1.1"];
    rules.push("md datasets-and-series 1.4", "md datasets-and-series 1.6");
    const verdicts = async (path: string): Promise<unknown[]> => {
      const { printed } = await runIn("validate", path, "--rules", "inspire", "--format", "json");
      const [record] = JSON.parse(printed).records;
      return record.results
        .filter(({ rule }: { rule: string }) => rules.includes(rule))
        .map(({ verdict }: { verdict: string }) => verdict);
    };
    expect(await verdicts(input)).toEqual(rules.map(() => "failed"));
    const out = join(folder, "all-mended");
    const { printed } = await run(input, "--out", out);
    expect(printed).toContain(
      "@@ 3:23 metadataScope[0]/resourceScope (md datasets-and-series 1.1)\n- Dataset\n+ dataset\n",
    );
    expect(printed).toContain("+ GEMET - INSPIRE themes, version 1.0\n");
    expect(await verdicts(join(out, "many.xml"))).toEqual(rules.map(() => "passed"));
  });

  it("writes mended records to a folder, with nothing else changed", async () => {
    const input = join(folder, "plu.xml");
    await writeFile(input, RECORD);
    const out = join(folder, "mended");
    expect((await run(input, "--out", out)).code).toBe(0);
    const mended = await readFile(join(out, "plu.xml"), "utf8");
    expect(mended).toContain('codeListValue="fre"');
    expect(mended).not.toContain("fra");
    expect((await run(join(out, "plu.xml"))).printed).toBe("");
  });

  it("does not overwrite an input", async () => {
    const input = join(folder, "plu.xml");
    await writeFile(input, RECORD);
    const { code, noted } = await run(input, "--out", folder);
    expect(code).toBe(1);
    expect(noted).toContain("would overwrite the input");
  });

  it("mends records of ISO 19115 only", async () => {
    const input = join(folder, "trees.ttl");
    await writeFile(input, "<https://example.org/trees> a <http://www.w3.org/ns/dcat#Dataset> .");
    const { code, noted } = await run(input);
    expect(code).toBe(1);
    expect(noted).toContain("Records of ISO 19115 can be mended");
  });

  it("knows for which rules it can mend", async () => {
    const { code, noted } = await run("plu.xml", "--rules", "dcat-ap");
    expect(code).toBe(2);
    expect(noted).toContain("--rules takes: inspire.");
  });
});
