import { existsSync } from "node:fs";
import { reportHtml } from "@metabridge/core";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inspireReport, validateInspire } from "../src/index.js";
import { DATASET, recordOf, VIEW_SERVICE, withChange } from "./records.js";

/** Debian's package; another browser of the family can be named. */
const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";

const RECORDS = [
  recordOf(DATASET),
  recordOf(withChange(DATASET, 'codeListValue="fre"', 'codeListValue="fra"').replace("/id/plu<", "/id/plui<")),
  recordOf(withChange(VIEW_SERVICE, ">view</gco:LocalName>", ">WMS</gco:LocalName>")),
];
const report = validateInspire(RECORDS, { source: (_record, index) => `${index}.xml` });

describe.skipIf(!existsSync(CHROMIUM))("the report as HTML, in a browser", () => {
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
    page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
    page.on("pageerror", ({ message }) => complaints.push(message));
    page.on("request", (request) => {
      if (!/^(about|data):/.test(request.url())) complaints.push(`asks for ${request.url()}`);
    });
    await page.setContent(reportHtml(inspireReport(report)));
  }, 60_000);

  afterAll(() => browser.close());

  const visibleRecords = async (): Promise<number> => page.locator(".record:visible").count();
  const shown = (): Promise<string | null> => page.locator("#shown").textContent();

  test("shows the counts", async () => {
    expect(await page.locator("[data-total=all]").textContent()).toBe("3");
    expect(await page.locator("[data-total=bad]").textContent()).toBe("2");
    expect(await page.locator("[data-total=good]").textContent()).toBe("1");
    const row = page.locator('tr[data-rule="md common req C.5"]');
    expect(await row.locator("[data-count=bad]").textContent()).toBe("1");
    expect(await row.locator("[data-count=good]").textContent()).toBe("2");
    expect(await row.locator("rect.bad").boundingBox()).toMatchObject({ height: expect.any(Number) });
  });

  test("filters records by verdict, rule, conformance class and words", async () => {
    expect(await visibleRecords()).toBe(3);
    await page.selectOption("#verdict", "bad");
    expect([await visibleRecords(), await shown()]).toEqual([2, "2"]);
    await page.selectOption("#rule", "md sds 3.5");
    expect([await visibleRecords(), await shown()]).toEqual([1, "1"]);
    expect(await page.locator(".record:visible strong").textContent()).toBe("Service WMS du PLU");
    await page.selectOption("#rule", "");
    await page.selectOption("#verdict", "");
    await page.selectOption("#group", "sds");
    expect(await page.locator(".rules tbody tr:visible").count()).toBe(8);
    await page.selectOption("#group", "");
    await page.fill("#search", "1.xml");
    expect([await visibleRecords(), await shown()]).toEqual([1, "1"]);
    await page.fill("#search", "");
    expect(await visibleRecords()).toBe(3);
  });

  test("goes from a rule to the records that it is about", async () => {
    await page.click('button.rule[data-rule="md common req C.5"]');
    expect(await page.locator("#rule").inputValue()).toBe("md common req C.5");
    expect(await visibleRecords()).toBe(1);
    // What is wrong lies open where there are few records.
    expect(await page.locator(".record:visible .result:visible").count()).toBe(1);
    const result = page.locator(".record:visible .result:visible");
    expect(await result.textContent()).toContain("Write “fre”.");
    expect(await result.locator("pre").textContent()).toContain('codeListValue="fre"');
  });

  test("fits a narrow screen", async () => {
    await page.setViewportSize({ width: 360, height: 640 });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(360);
  });

  test("runs without an error, and asks for nothing from elsewhere", () => expect(complaints).toEqual([]));
});
