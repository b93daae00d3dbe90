import { pathToFileURL } from "node:url";
import { type HarvestReport, harvest, memoryState, ndjsonSink } from "@metabridge/harvest";
import { convert } from "metabridge";
import { type Site, startSite } from "./site.js";
import { sitemapSource } from "./sitemap-source.js";

/** Harvests the site into lines of JSON with Turtle in them, and again after a record was changed and one was removed. */
export async function run(write: (line: string) => void): Promise<readonly HarvestReport[]> {
  const site = await startSite();
  const state = memoryState();
  const again = (): Promise<HarvestReport> =>
    harvest({
      source: sitemapSource(site.sitemap),
      convert: ({ content, id }) => convert(content, { to: "turtle", source: id }),
      sink: ndjsonSink({ format: "turtle", write: async (line) => write(line) }),
      state,
      maxDeletedShare: 0.5,
    }).report();
  try {
    const first = await again();
    change(site);
    return [first, await again()];
  } finally {
    await site.close();
  }
}

function change({ files }: Site): void {
  const [changed, removed] = [...files.keys()];
  for (const [path, file] of files) {
    if (path === changed)
      files.set(path, { content: file.content.replaceAll("Habitats", "Natural habitats"), modified: "2024-10-01" });
    if (path === removed) files.delete(path);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const reports = await run((line) => console.log(line.trimEnd().slice(0, 120)));
  for (const { counts } of reports) console.log(counts);
}
