import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A web site on this machine, with files and a sitemap of them. */
export interface Site {
  readonly sitemap: string;
  /** What it has, by path. Change it to see what a second harvest does. */
  readonly files: Map<string, { content: string; modified: string }>;
  close(): Promise<void>;
}

const FIXTURES = [
  "ostermark-habitats-directive-sites",
  "riberalta-hydrography-view-service",
  "waterland-aerial-photographs-series",
];

/** Starts the site with three records. */
export async function startSite(): Promise<Site> {
  const files = new Map<string, { content: string; modified: string }>(
    FIXTURES.map((name) => {
      const content = readFileSync(new URL(`../../test-fixtures/iso19139/${name}.xml`, import.meta.url), "utf8");
      return [`/metadata/${name}.xml`, { content, modified: "2024-09-01" }] as const;
    }),
  );
  const server = createServer(({ url = "", headers }, response) => {
    const base = `http://${headers.host}`;
    if (url === "/sitemap.xml") {
      const entries = [...files].map(
        ([path, { modified }]) => `<url><loc>${base}${path}</loc><lastmod>${modified}</lastmod></url>`,
      );
      response.end(`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries.join("")}</urlset>`);
      return;
    }
    const content = files.get(url)?.content ?? "";
    response.writeHead(content === "" ? 404 : 200).end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    sitemap: `http://127.0.0.1:${(server.address() as AddressInfo).port}/sitemap.xml`,
    files,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
