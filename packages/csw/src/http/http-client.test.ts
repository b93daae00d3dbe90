import { startTestServer, type TestServer } from "@metabridge/test-server";
import { afterEach, expect, it } from "vitest";
import { testClock } from "../../test/test-clock.js";
import { HttpClient, type Retry } from "./http-client.js";
import {
  ConnectionError,
  HttpStatusError,
  publicUrl,
  ResponseTooLargeError,
  TimeOutError,
  UnexpectedAnswerError,
} from "./request-error.js";

let server: TestServer;
afterEach(() => server?.close());

const status = (): string => `${server.ckan.url}/api/3/action/status_show`;

it("tries again with waits that double, less a part by chance", async () => {
  server = await startTestServer();
  const clock = testClock({ random: 0.5 });
  const retries: Retry[] = [];
  const client = new HttpClient({ clock, backOff: 1000, onRetry: (retry) => retries.push(retry) });
  server.misbehave({ fault: { kind: "status", status: 500 } });
  server.misbehave({ fault: { kind: "lost-answer" } });
  server.misbehave({ fault: { kind: "status", status: 503 } });
  const answer = await client.request(status());
  expect(await answer.json()).toMatchObject({ success: true });
  expect(clock.waits).toEqual([750, 1500, 3000]);
  expect(retries.map(({ attempt, error }) => `${attempt} ${error.name}`)).toEqual([
    "1 HttpStatusError",
    "2 ConnectionError",
    "3 HttpStatusError",
  ]);
});

it("waits as long as the server asks for, in seconds or until a date", async () => {
  server = await startTestServer();
  const clock = testClock({ now: Date.parse("2026-03-01T12:00:00Z") });
  const client = new HttpClient({ clock });
  server.misbehave({ fault: { kind: "status", status: 429, retryAfter: "7" } });
  server.misbehave({ fault: { kind: "status", status: 503, retryAfter: "Sun, 01 Mar 2026 12:01:07 GMT" } });
  await client.request(status());
  expect(clock.waits).toEqual([7000, 60_000]);
});

it("gives up where the server asks for too long a wait, after enough tries, and at once for what will not pass", async () => {
  server = await startTestServer();
  const clock = testClock();
  const client = new HttpClient({ clock, retries: 2, longestWait: 10_000 });
  server.misbehave({ fault: { kind: "status", status: 429, retryAfter: "3600" } });
  await expect(client.request(status())).rejects.toMatchObject({ status: 429, retryAfter: 3_600_000 });
  expect(clock.waits).toEqual([]);
  server.misbehave({ fault: { kind: "status", status: 502 }, times: 3 });
  await expect(client.request(status())).rejects.toThrow(HttpStatusError);
  expect(clock.waits).toHaveLength(2);
  await expect(client.request(`${server.url}/nothing?apikey=s3cret`)).rejects.toThrow(
    /apikey=\*\*\*.* answered with status 404/,
  );
  expect(server.requests).toHaveLength(5);
});

it("does not send twice what may have been carried out, unless the server says that it did nothing", async () => {
  server = await startTestServer();
  const create = (): Promise<unknown> =>
    new HttpClient({ clock: testClock() }).request(`${server.ckan.url}/api/3/action/package_create`, {
      method: "POST",
      headers: { authorization: "ckan-token" },
      body: JSON.stringify({ name: `trees-${server.requests.length}` }),
    });
  server.misbehave({ fault: { kind: "lost-answer" } });
  await expect(create()).rejects.toThrow(ConnectionError);
  expect(server.ckan.packages.size).toBe(1);
  server.misbehave({ fault: { kind: "status", status: 500 } });
  await expect(create()).rejects.toThrow(HttpStatusError);
  server.misbehave({ fault: { kind: "status", status: 429 } });
  await create();
  expect(server.requests).toHaveLength(4);
});

it("gives up after silence, and says so; and when the caller wants it", async () => {
  server = await startTestServer();
  server.misbehave({ fault: { kind: "time-out" }, times: 2 });
  await expect(new HttpClient({ timeOut: 30, retries: 0 }).request(status())).rejects.toThrow(TimeOutError);
  const controller = new AbortController();
  const request = new HttpClient().request(status(), { signal: controller.signal });
  setTimeout(() => controller.abort(new Error("enough")), 20);
  await expect(request).rejects.toThrow("enough");
});

it("tells an answer that breaks off, that is too long, and that is a page for people", async () => {
  server = await startTestServer();
  const client = new HttpClient();
  server.misbehave({ fault: { kind: "cut", afterBytes: 20 } });
  await expect((await client.request(status())).text()).rejects.toThrow(ConnectionError);
  const small = new HttpClient({ maxResponseSize: 50 });
  await expect((await small.request(status())).text()).rejects.toThrow(ResponseTooLargeError);
  server.misbehave({ fault: { kind: "html-page" } });
  await expect((await client.request(status())).json()).rejects.toThrow(UnexpectedAnswerError);
});

it("asks no more at a time than allowed, with pauses between", async () => {
  let open = 0;
  let most = 0;
  const clock = testClock();
  const client = new HttpClient({
    concurrency: 2,
    delay: 100,
    clock,
    fetch: async () => {
      most = Math.max(most, ++open);
      await new Promise((resolve) => setTimeout(resolve, 5));
      open--;
      return new Response("ok");
    },
  });
  await Promise.all([1, 2, 3, 4, 5].map(() => client.request("https://example.org/")));
  expect(most).toBe(2);
  expect(clock.now()).toBe(400);
});

it("shows addresses without what is secret in them", () => {
  expect(publicUrl("https://me:pw@example.org/a?apikey=123&q=1")).toBe("https://example.org/a?apikey=***&q=1");
});
