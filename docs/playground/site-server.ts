import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
};

/** A folder over loopback HTTP, for tests in a browser. */
export interface SiteServer {
  readonly address: string;
  /** Bytes of each file that was asked for, compressed as servers do it. */
  readonly served: Map<string, number>;
  close(): Promise<void>;
}

export async function serveFolder(folder: string): Promise<SiteServer> {
  const { gzipSync } = await import("node:zlib");
  const served = new Map<string, number>();
  const server = createServer(async ({ url = "/" }, response) => {
    const path = normalize(decodeURIComponent(new URL(url, "http://localhost").pathname));
    const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
    try {
      const body = await readFile(file);
      const compressed = gzipSync(body);
      served.set(path, compressed.length);
      response.writeHead(200, {
        "content-type": MEDIA_TYPES[extname(file)] ?? "application/octet-stream",
        "content-encoding": "gzip",
      });
      response.end(compressed);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    address: `http://127.0.0.1:${port}`,
    served,
    close: () => new Promise((done) => server.close(() => done())),
  };
}
