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

async function run(...args: readonly string[]): Promise<{ code: number; printed: string; noted: string }> {
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
  const code = await main(["fix", ...args], terminal);
  return { code, printed, noted };
}

describe("metabridge fix", () => {
  it("shows each change as a diff, and leaves the input alone", async () => {
    const input = join(folder, "plu.xml");
    await writeFile(input, RECORD);
    const { code, printed, noted } = await run(input);
    expect({ code, printed, noted }).toEqual({
      code: 0,
      printed: `${input}\n@@ defaultLocale/language (md common req C.5)\n- fra\n+ fre\n\n`,
      noted: "1 record, 1 change\n",
    });
    expect(await readFile(input, "utf8")).toBe(RECORD);
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
