import { existsSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

/** Debian's package; another browser of the family can be named. */
const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";

const PROGRAM = `
import { createSchemaChecker } from "./packages/xsd/src/index.js";
const content = '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:town"><xs:element name="trees" type="xs:integer"/></xs:schema>';
const checker = await createSchemaChecker([{ path: "town.xsd", content }]);
globalThis.answer = ["12", "many"].map((text) => checker.check('<t:trees xmlns:t="urn:town">' + text + "</t:trees>"));
`;

describe.skipIf(!existsSync(CHROMIUM))("a schema checker in a browser", () => {
  const files = new Map<string, Uint8Array>();
  let server: Server;

  beforeAll(async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: PROGRAM,
        resolveDir: fileURLToPath(new URL("../../../", import.meta.url)),
        sourcefile: "page.js",
      },
      bundle: true,
      splitting: true,
      format: "esm",
      platform: "browser",
      target: "es2022",
      external: ["module"],
      tsconfig: fileURLToPath(new URL("../../../tsconfig.json", import.meta.url)),
      outdir: "/",
      write: false,
    });
    for (const { path, contents } of outputFiles) files.set(path, contents);
    server = createServer(({ url = "" }, response) => {
      const script = files.get(url);
      response.setHeader("content-type", script === undefined ? "text/html" : "text/javascript");
      response.end(script ?? '<!doctype html><script type="module" src="/stdin.js"></script>');
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  });
  afterAll(() => server.close());

  test("gives the same answers", async () => {
    const browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
    try {
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      await page.waitForFunction("globalThis.answer !== undefined");
      expect(await page.evaluate("globalThis.answer")).toMatchObject([
        [[]],
        [[{ code: "xsd.invalid-value", message: "“many” is no xs:integer.", line: 1, column: 1 }]],
      ]);
    } finally {
      await browser.close();
    }
  });
});
