import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { linkChecker } from "./link-checker.js";

/** A server on this machine, that remembers what it was asked. */
let server: Server;
let base: string;
let asked: string[] = [];
let atOnce = 0;
let mostAtOnce = 0;

beforeAll(async () => {
  server = createServer((request, response) => {
    const { method = "", url = "", headers } = request;
    asked.push(`${method} ${url}`);
    if (url === "/agent") asked.push(headers["user-agent"] ?? "");
    atOnce++;
    mostAtOnce = Math.max(mostAtOnce, atOnce);
    response.on("close", () => atOnce--);
    if (url === "/gone") response.writeHead(404);
    else if (url === "/moved") response.writeHead(302, { location: "/page" });
    else if (url === "/no-head") response.writeHead(method === "HEAD" ? 405 : 200, { "content-type": "text/html" });
    else if (url === "/record") response.writeHead(200, { "content-type": "application/xml; charset=utf-8" });
    else if (url === "/endless") response.writeHead(200, { "content-type": "text/xml" });
    else if (url === "/silent") return;
    else response.writeHead(200, { "content-type": "text/html" });
    if (url === "/endless" && method === "GET") {
      const more = (): void => {
        while (!response.destroyed && response.write("<a>".repeat(10_000)));
      };
      response.on("drain", more);
      more();
      return;
    }
    setTimeout(() => response.end(url === "/record" && method === "GET" ? "<record/>" : undefined), 5);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  asked = [];
  mostAtOnce = 0;
});

describe("a link checker", () => {
  it("asks with HEAD, and with GET where a server does not take that", async () => {
    const follow = linkChecker();
    expect(await follow(`${base}/page`)).toEqual({ answers: true });
    expect(await follow(`${base}/no-head`)).toEqual({ answers: true });
    expect(await follow(`${base}/moved`)).toEqual({ answers: true });
    expect(await follow(`${base}/gone`)).toEqual({ answers: false });
    expect(asked).toEqual([
      "HEAD /page",
      "HEAD /no-head",
      "GET /no-head",
      "HEAD /moved",
      "HEAD /page",
      "HEAD /gone",
      "GET /gone",
    ]);
  });

  it("reads what can be metadata, where that matters, and nothing else", async () => {
    const follow = linkChecker();
    expect(await follow(`${base}/record`, { content: true })).toEqual({ answers: true, text: "<record/>" });
    expect(await follow(`${base}/record`)).toEqual({ answers: true });
    expect(await follow(`${base}/page`, { content: true })).toEqual({ answers: true });
    expect(asked).toEqual(["HEAD /record", "GET /record", "HEAD /record", "HEAD /page"]);
  });

  it("asks for each link once, whatever stands behind #, and a host for one thing at a time", async () => {
    const follow = linkChecker();
    await Promise.all(["/a", "/b", "/a#here", "/c", "/a"].map((path) => follow(base + path)));
    expect(asked).toEqual(["HEAD /a", "HEAD /b", "HEAD /c"]);
    expect(mostAtOnce).toBe(1);
  });

  it("says who it is", async () => {
    await linkChecker()(`${base}/agent`);
    expect(asked[1]).toMatch(/^metabridge\/\d/);
  });

  it("does not wait for ever, nor read without end, nor ask for what is no web address", async () => {
    const follow = linkChecker({ patience: 300, longest: 50_000 });
    expect(await follow(`${base}/silent`)).toEqual({ answers: false });
    const { answers, text = "" } = await follow(`${base}/endless`, { content: true });
    expect(answers).toBe(true);
    expect(text.length).toBeLessThan(1_000_000);
    expect(await follow("file:///etc/hostname")).toEqual({ answers: false });
    expect(await follow("not an address")).toEqual({ answers: false });
    expect(await follow("http://127.0.0.1:1/")).toEqual({ answers: false });
  });
});
