import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type DcatFeedOptions, DcatFeedStandIn } from "./catalogues/dcat-feed-stand-in.js";
import { type GraphStoreOptions, GraphStoreStandIn } from "./catalogues/graph-store-stand-in.js";
import { type IsogeoOptions, IsogeoStandIn } from "./catalogues/isogeo-stand-in.js";
import { type OaiOptions, OaiStandIn } from "./catalogues/oai-stand-in.js";
import { type OgcRecordsOptions, OgcRecordsStandIn } from "./catalogues/ogc-records-stand-in.js";
import { type CswOptions, CswStandIn } from "./csw/csw-stand-in.js";
import { type Fault, type FaultRule, Faults } from "./faults.js";
import type { StandIn, StandInAnswer, StandInRequest } from "./http.js";
import { type CkanOptions, CkanStandIn } from "./portals/ckan-stand-in.js";
import { type OpendatasoftOptions, OpendatasoftStandIn } from "./portals/opendatasoft-stand-in.js";
import { type UdataOptions, UdataStandIn } from "./portals/udata-stand-in.js";
import { TestClock } from "./test-clock.js";

/** What the stand-ins hold at the start. Each is there, whether named or not. */
export interface TestServerOptions {
  readonly csw?: CswOptions;
  readonly oai?: OaiOptions;
  readonly ogcRecords?: OgcRecordsOptions;
  readonly dcatFeed?: DcatFeedOptions;
  readonly graphStore?: GraphStoreOptions;
  readonly isogeo?: IsogeoOptions;
  readonly ckan?: CkanOptions;
  readonly udata?: UdataOptions;
  readonly opendatasoft?: OpendatasoftOptions;
  /** The port. Default: any that is free. */
  readonly port?: number;
  /** When the stand-ins' own time begins; each look is a second later. Default 2026-01-01T00:00:00Z. */
  readonly time?: string;
}

/** A stand-in and where it is. */
export type Mounted<T> = T & { readonly url: string };

/** A running server. */
export interface TestServer {
  /** Its address, without a slash at its end. */
  readonly url: string;
  readonly csw: Mounted<CswStandIn>;
  readonly oai: Mounted<OaiStandIn>;
  readonly ogcRecords: Mounted<OgcRecordsStandIn>;
  readonly dcatFeed: Mounted<DcatFeedStandIn>;
  readonly graphStore: Mounted<GraphStoreStandIn>;
  readonly isogeo: Mounted<IsogeoStandIn>;
  readonly ckan: Mounted<CkanStandIn>;
  readonly udata: Mounted<UdataStandIn>;
  readonly opendatasoft: Mounted<OpendatasoftStandIn>;
  /** All requests so far, in the order in which they came. */
  readonly requests: readonly StandInRequest[];
  /** Misbehaves from now on, as the rule says. */
  misbehave(rule: FaultRule): void;
  /** No faults any more. */
  behave(): void;
  /** Ends all connections, and stops. May be called twice. */
  close(): Promise<void>;
}

const HTML_PAGE =
  "<!DOCTYPE html>\n<html><head><title>Sign in</title></head><body><h1>Please sign in</h1></body></html>";

/**
 * Starts the stand-ins on a port of the loopback interface.
 *
 * @example
 * ```ts
 * import { startTestServer } from "@metabridge/test-server";
 * const server = await startTestServer();
 * const answer = await fetch(`${server.csw.url}?service=CSW&version=2.0.2&request=GetRecords&resultType=hits`);
 * console.log(/numberOfRecordsMatched="\d+"/.exec(await answer.text())?.[0]); // numberOfRecordsMatched="0"
 * await server.close();
 * ```
 */
export async function startTestServer(options: TestServerOptions = {}): Promise<TestServer> {
  const clock = new TestClock(options.time);
  const standIns = {
    csw: new CswStandIn(options.csw ?? {}, clock),
    oai: new OaiStandIn(options.oai ?? {}, clock),
    ogcRecords: new OgcRecordsStandIn(options.ogcRecords ?? {}, clock),
    dcatFeed: new DcatFeedStandIn(options.dcatFeed ?? {}),
    graphStore: new GraphStoreStandIn(options.graphStore ?? {}),
    isogeo: new IsogeoStandIn(options.isogeo ?? {}),
    ckan: new CkanStandIn(options.ckan ?? {}, clock),
    udata: new UdataStandIn(options.udata ?? {}, clock),
    opendatasoft: new OpendatasoftStandIn(options.opendatasoft ?? {}, clock),
  };
  const faults = new Faults();
  const requests: StandInRequest[] = [];
  let url = "";

  const server = createServer((incoming, response) => {
    receive(incoming)
      .then((body) => {
        const [path = "", search = ""] = (incoming.url ?? "/").split(/\?(.*)/s);
        const [, name = "", below = ""] = /^\/([^/]*)(.*)$/s.exec(path) ?? [];
        const standIn = Object.hasOwn(standIns, name) ? standIns[name as keyof typeof standIns] : undefined;
        const request: StandInRequest = {
          method: incoming.method ?? "GET",
          path: decodeURI(below),
          query: new URLSearchParams(search),
          headers: headersOf(incoming),
          body,
          base: `${url}/${name}`,
        };
        requests.push(request);
        const fault = faults.next(request);
        if (fault === undefined || fault.kind === "cut" || fault.kind === "lost-answer") {
          send(response, answerOf(standIn, request), fault);
        } else misbehave(response, fault);
      })
      .catch(() => response.destroy());
  });
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port ?? 0, "127.0.0.1", resolve);
  });
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    url,
    requests,
    ...mounted(standIns, url),
    misbehave: (rule) => faults.add(rule),
    behave: () => faults.clear(),
    close: () =>
      new Promise((resolve, reject) => {
        if (!server.listening) {
          resolve();
          return;
        }
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
}

function mounted<T extends Record<string, StandIn>>(standIns: T, url: string): { [K in keyof T]: Mounted<T[K]> } {
  const all = Object.entries(standIns).map(([name, standIn]) => [
    name,
    Object.assign(standIn, { url: `${url}/${name}` }),
  ]);
  return Object.fromEntries(all) as { [K in keyof T]: Mounted<T[K]> };
}

function answerOf(standIn: StandIn | undefined, request: StandInRequest): StandInAnswer {
  if (standIn === undefined) return { status: 404, body: "There is nothing here." };
  try {
    return standIn.handle(request);
  } catch (error) {
    return { status: 500, body: `The stand-in itself failed: ${error instanceof Error ? error.stack : String(error)}` };
  }
}

async function receive(incoming: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of incoming) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString("utf8");
}

function headersOf({ headers }: IncomingMessage): Record<string, string> {
  const all = Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(", ") : value]);
  return Object.fromEntries(all.filter(([, value]) => value !== undefined));
}

function misbehave(response: ServerResponse, fault: Exclude<Fault, { kind: "cut" | "lost-answer" }>): void {
  if (fault.kind === "time-out") return;
  if (fault.kind === "html-page") {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(HTML_PAGE);
    return;
  }
  const headers = fault.retryAfter === undefined ? {} : { "retry-after": fault.retryAfter };
  response.writeHead(fault.status, headers).end(fault.body ?? "");
}

function send(response: ServerResponse, answer: StandInAnswer, fault: Fault | undefined): void {
  if (fault?.kind === "lost-answer") {
    response.destroy();
    return;
  }
  const body = Buffer.from(answer.body ?? "", "utf8");
  const length = answer.status === 204 || answer.status === 304 ? {} : { "content-length": String(body.length) };
  response.writeHead(answer.status, { ...answer.headers, ...length });
  if (fault?.kind !== "cut") {
    response.end(body);
    return;
  }
  // The length is told and not kept: the client must notice.
  response.write(body.subarray(0, Math.min(fault.afterBytes, Math.max(0, body.length - 1))), () => response.destroy());
}
