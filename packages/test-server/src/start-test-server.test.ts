import { afterEach, expect, it } from "vitest";
import { startTestServer, type TestServer } from "./start-test-server.js";

let server: TestServer;
afterEach(() => server.close());

const ask = (init?: RequestInit): Promise<Response> =>
  fetch(`${server.csw.url}?service=CSW&request=GetCapabilities`, init);

it("answers with the status that it is told to, as often as it is told to", async () => {
  server = await startTestServer();
  server.misbehave({ fault: { kind: "status", status: 429, retryAfter: "7" }, after: 1, times: 2 });
  const statuses = [];
  for (let i = 0; i < 4; i++) statuses.push((await ask()).status);
  expect(statuses).toEqual([200, 429, 429, 200]);
  server.misbehave({ fault: { kind: "status", status: 503, retryAfter: "7" } });
  expect((await ask()).headers.get("retry-after")).toBe("7");
});

it("cuts the connection in the middle of a body, and before it answers", async () => {
  server = await startTestServer();
  server.misbehave({ fault: { kind: "cut", afterBytes: 100 } });
  const answer = await ask();
  expect(answer.status).toBe(200);
  await expect(answer.text()).rejects.toThrow();
  server.misbehave({ fault: { kind: "lost-answer" } });
  await expect(ask()).rejects.toThrow();
});

it("lets a client wait for ever, and forgets its faults when told to", async () => {
  server = await startTestServer();
  server.misbehave({ fault: { kind: "time-out" }, times: Number.POSITIVE_INFINITY });
  await expect(ask({ signal: AbortSignal.timeout(50) })).rejects.toThrow(/abort|timeout/i);
  server.behave();
  expect((await ask()).status).toBe(200);
  expect(server.requests.map(({ method, query }) => `${method} ${query.get("request")}`)).toEqual([
    "GET GetCapabilities",
    "GET GetCapabilities",
  ]);
});

it("gives a page for people where a gateway would", async () => {
  server = await startTestServer();
  server.misbehave({ fault: { kind: "html-page" }, when: ({ query }) => query.get("request") === "GetCapabilities" });
  expect(await (await ask()).text()).toMatch(/^<!DOCTYPE html>/);
});
