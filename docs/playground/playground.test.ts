import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import AxeBuilder from "@axe-core/playwright";
import { type Browser, type BrowserContext, chromium, type Locator, type Page } from "playwright-core";
import { build } from "vite";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type SiteServer, serveFolder } from "./site-server.js";

const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";
const here = fileURLToPath(new URL("./", import.meta.url));
const fixture = (name: string): string => join(here, "../../test-fixtures", name);
const SITES = "iso19139/ostermark-habitats-directive-sites.xml";

if (!existsSync(CHROMIUM))
  console.log(`Skipped: the playground in a browser, since there is no ${CHROMIUM} (or CHROMIUM).`);

describe.skipIf(!existsSync(CHROMIUM))("the playground, in a browser", () => {
  let folder: string;
  let site: SiteServer;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let faults: string[];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "metabridge-playground-"));
    await build({ configFile: join(here, "vite.config.ts"), logLevel: "error", build: { outDir: folder } });
    site = await serveFolder(folder);
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
    await rm(folder, { recursive: true, force: true });
  });

  beforeEach(async () => {
    faults = [];
    site.served.clear();
    context = await browser.newContext({ locale: "en-GB", viewport: { width: 1400, height: 950 } });
    await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: site.address });
    page = await context.newPage();
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") faults.push(message.text());
    });
    page.on("pageerror", ({ message }) => faults.push(message));
    page.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(site.address) && !/^(?:blob|data):/.test(url)) faults.push(`asked ${url}`);
    });
  });
  afterEach(async () => {
    await context.close();
    // No error on the console, and no word to another host.
    expect(faults).toEqual([]);
  });

  const source = () => page.getByRole("textbox", { name: "Source" });
  const output = () => page.getByRole("textbox", { name: "Output" });
  const openExample = async (name: string): Promise<void> => {
    await page.goto(site.address);
    await page.getByLabel("Examples").selectOption(name);
    await page.getByText(/, \d+ records?$/).waitFor();
  };
  const example = SITES.slice(SITES.indexOf("/") + 1);

  it("loads less than 300 kB before there is a document, and says what to do", async () => {
    await page.goto(site.address);
    await page.getByText("Paste a document, drop a file here, or choose an example.").first().waitFor();
    const bytes = [...site.served.values()].reduce((sum, size) => sum + size, 0);
    console.log(`the playground's first load: ${Math.round(bytes / 1000)} kB compressed`);
    expect(bytes).toBeLessThan(300_000);
  });

  it("says what a document is, and converts it to any format", async () => {
    await openExample(example);
    await page.getByText("ISO 19139 XML, 1 record").waitFor();
    await expect.poll(() => output().textContent()).toContain("a dcat:Dataset");
    await page.getByLabel("Format").selectOption("jsonld");
    await expect.poll(() => output().textContent()).toContain('"@context"');
    await page.getByLabel("Format").selectOption("iso19115-3");
    await expect.poll(() => output().textContent()).toContain("<mdb:MD_Metadata");
  });

  it("takes what is typed and pasted, and knows when it knows nothing of it", async () => {
    await page.goto(site.address);
    await source().fill("This is no metadata.");
    await page.getByText("No format knows this document.").waitFor();
    await source().fill(
      '<https://example.org/a> a <http://www.w3.org/ns/dcat#Dataset> ; <http://purl.org/dc/terms/title> "Trees" .',
    );
    await page.getByText("Turtle, 1 record").waitFor();
    await page.getByLabel("Format").selectOption("iso19139");
    await expect.poll(() => output().textContent()).toContain("<gmd:MD_Metadata");
  });

  it("leads from a line of the output to its source, and back", async () => {
    await openExample(example);
    await expect.poll(() => output().textContent()).toContain("dct:title");
    await output()
      .locator(".cm-line", { hasText: "dct:title" })
      .first()
      .click({ position: { x: 20, y: 5 } });
    const marked = source().locator(".is-marked");
    await expect
      .poll(() => marked.allTextContents())
      .toEqual([expect.stringContaining("FFH-Gebiete im Land Ostermark")]);
    await page.getByText(/^Came from identificationInfo\[0\]\/citation\/title \(line \d+\)$/).waitFor();
    await source()
      .locator(".cm-line", { hasText: "FFH-Gebiete im Land Ostermark" })
      .click({ position: { x: 20, y: 5 } });
    await expect
      .poll(() => output().locator(".is-marked").allTextContents())
      .toEqual([expect.stringContaining("FFH-Gebiete im Land Ostermark")]);
  });

  it("leads from a line of a portal's JSON to its source, and back; the portal's mapping is loaded when it is wanted", async () => {
    await openExample(example);
    await expect.poll(() => output().textContent()).toContain("dct:title");
    expect([...site.served.keys()].filter((path) => /ckan/i.test(path))).toEqual([]);
    const before = site.served.size;
    await page.getByLabel("Format").selectOption("ckan");
    await expect.poll(() => output().textContent()).toContain('"notes"');
    expect(site.served.size).toBeGreaterThan(before);
    await output()
      .locator(".cm-line", { hasText: '"title": "FFH-Gebiete im Land Ostermark"' })
      .first()
      .click({ position: { x: 20, y: 5 } });
    await page.getByText(/^Came from identificationInfo\[0\]\/citation\/title \(line \d+\)$/).waitFor();
    await source()
      .locator(".cm-line", { hasText: "FFH-Gebiete im Land Ostermark" })
      .click({ position: { x: 20, y: 5 } });
    await expect
      .poll(async () => (await output().locator(".is-marked").allTextContents()).join())
      .toContain('"title": "FFH-Gebiete im Land Ostermark"');
  });

  it("leads from what a portal's JSON became to its line, and back: to RDF, to XML, to another portal", async () => {
    await openExample("stationnement-velo-vallebourg.json");
    const title = "Stationnement vélo de Vallebourg";
    const lit = (of: () => Locator) => of().locator(".is-marked");
    for (const [format, beginning, line] of [
      ["turtle", "@prefix", "dct:title"],
      ["iso19139", "<gmd:MD_Metadata", `>${title}<`],
      ["iso19115-3", "<mdb:MD_Metadata", `>${title}<`],
      ["udata", '"title"', '"title"'],
    ] as const) {
      await page.getByLabel("Format").selectOption(format);
      await expect.poll(() => output().textContent()).toContain(beginning);
      const written = output().locator(".cm-line", { hasText: line }).filter({ hasText: title }).first();
      await written.click({ position: { x: 20, y: 5 } });
      await expect.poll(async () => (await lit(source).allTextContents()).join()).toContain(`"title": "${title}"`);
      await page.getByText(/^Came from metas\/default\/title \(line \d+\)$/).waitFor();
      await source()
        .locator(".cm-line", { hasText: `"title": "${title}"` })
        .click({ position: { x: 20, y: 5 } });
      await expect.poll(async () => (await lit(output).allTextContents()).join()).toContain(title);
    }
  });

  it("lists what is lost, and leads there", async () => {
    await openExample(example);
    const tab = page.getByRole("tab", { name: /^Losses \(\d+\)$/ });
    await tab.waitFor();
    const first = page
      .getByRole("tabpanel")
      .getByRole("button", { name: /^line \d+$/ })
      .first();
    const line = (await first.textContent())?.replace("line ", "");
    await first.click();
    await source().locator(".is-marked").waitFor();
    expect(Number(line)).toBeGreaterThan(0);
  });

  it("checks a record, notes findings beside its lines, and mends what needs no guess", async () => {
    const xml = await readFile(fixture(SITES), "utf8");
    await page.goto(site.address);
    // A language code that INSPIRE does not know, and whose remedy is known.
    const untidy = xml.replace(/codeListValue="ger"/, 'codeListValue="deu"');
    expect(untidy).not.toBe(xml);
    await page
      .getByLabel("Open a file")
      .setInputFiles({ name: "a.xml", mimeType: "text/xml", buffer: Buffer.from(untidy) });
    await page.getByText("ISO 19139 XML, 1 record").waitFor();
    await page.getByRole("tab", { name: "Findings" }).click();
    await page
      .getByRole("tabpanel")
      .getByText(/^inspire\./)
      .first()
      .waitFor();
    await expect.poll(() => source().page().locator(".source .cm-lint-marker").count()).toBeGreaterThan(0);
    await page.getByRole("button", { name: "Mend what needs no guess" }).click();
    await page.getByRole("tab", { name: /^Changes \([1-9]\d*\)$/ }).waitFor();
    await expect.poll(() => page.getByRole("tabpanel").textContent()).toContain("deu");
    await expect.poll(() => source().textContent()).toContain('codeListValue="ger"');
    await page.getByRole("tab", { name: /^Findings/ }).click();
    await page.getByRole("tabpanel").getByLabel("Rules").selectOption("dcat-ap");
    await page.getByRole("tab", { name: /^Findings \(\d+\)$/ }).waitFor();
  });

  it("shows the place on an outline of the world", async () => {
    await openExample(example);
    await page.getByRole("tab", { name: "Map" }).click();
    await page.getByRole("img", { name: /^West, south, east, north: / }).waitFor();
    await expect.poll(async () => (await page.locator(".land").getAttribute("d"))?.length ?? 0).toBeGreaterThan(10_000);
    expect(await page.locator(".place").count()).toBeGreaterThan(0);
  });

  it("holds the document in a link", async () => {
    await openExample(example);
    await page.getByLabel("Format").selectOption("rdfxml");
    await expect.poll(() => output().textContent()).toContain("<rdf:RDF");
    await page.getByRole("button", { name: "Link to this" }).click();
    await page.getByText("The link is copied. It holds the document itself.").waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const other = await context.newPage();
    await other.goto(link);
    await other.getByText("ISO 19139 XML, 1 record").waitFor();
    await expect.poll(() => other.getByRole("textbox", { name: "Output" }).textContent()).toContain("<rdf:RDF");
  });

  it("copies the output, and gives it as a file", async () => {
    await openExample(example);
    await expect.poll(() => output().textContent()).toContain("dct:title");
    await page.getByRole("button", { name: "Copy" }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
      'dct:title "FFH-Gebiete im Land Ostermark"@de',
    );
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Download" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("metabridge.ttl");
  });

  it("speaks French, and works by keyboard", async () => {
    await openExample(example);
    await expect.poll(() => output().textContent()).toContain("dct:title");
    await output()
      .locator(".cm-line", { hasText: "dct:title" })
      .first()
      .click({ position: { x: 20, y: 5 } });
    await page.getByText(/^Came from /).waitFor();
    await page.getByLabel("Language").selectOption("fr");
    await expect.poll(() => page.getByText(/^Came from /).count()).toBe(0);
    await page.getByRole("heading", { name: "Résultat" }).waitFor();
    const first = page.getByRole("tab", { name: /^Pertes/ });
    await first.focus();
    await page.keyboard.press("ArrowLeft");
    await expect.poll(() => page.getByRole("tab", { selected: true }).textContent()).toBe("Carte");
  });

  it.each(["light", "dark"] as const)("has no serious fault of accessibility (%s)", async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await openExample(example);
    await expect.poll(() => output().textContent()).toContain("dct:title");
    for (const name of [/^Losses/, /^Findings/, "Map"]) {
      await page.getByRole("tab", { name }).click();
      await page.waitForTimeout(300);
      const { violations } = await new AxeBuilder({ page }).analyze();
      const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
      expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
  });

  it("fits on a phone", async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await openExample(example);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(360);
  });

  it("stays awake while 5 MB of a CSW response are converted", async () => {
    const response = await readFile(fixture("csw/vallebourg-getrecords.xml"), "utf8");
    const [start = 0, end = 0] = [response.search(/<gmd:MD_Metadata/), response.lastIndexOf("</gmd:MD_Metadata>") + 18];
    const records = response.slice(start, end);
    const large =
      response.slice(0, start) + records.repeat(Math.ceil(5_000_000 / records.length)) + response.slice(end);
    await page.goto(site.address);
    await page
      .getByLabel("Open a file")
      .setInputFiles({ name: "a.xml", mimeType: "text/xml", buffer: Buffer.from(large) });
    await page.getByText("Working …").waitFor();
    // The page answers before the work is done.
    await page.getByLabel("Language").selectOption("fr");
    await page.getByRole("heading", { name: "Résultat" }).waitFor();
    expect(await page.getByRole("textbox", { name: "Résultat" }).textContent()).toBe("");
    await expect
      .poll(() => page.getByRole("textbox", { name: "Résultat" }).textContent(), { timeout: 60_000 })
      .toContain("dcat:");
    console.log(`${(large.length / 1e6).toFixed(1)} MB: ${await page.locator(".what").textContent()}`);
  });
});
