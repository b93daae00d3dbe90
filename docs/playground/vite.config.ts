import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const root = fileURLToPath(new URL("../../", import.meta.url));
const packages = `${root}packages/`;

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, { readonly default?: string }>>;
}

/** Packages stand for their sources, so that each part of them is a module that can be left out or loaded later. */
const sources = readdirSync(packages).flatMap((folder) => {
  const manifest = JSON.parse(readFileSync(`${packages}${folder}/package.json`, "utf8")) as Manifest;
  return Object.entries(manifest.exports).flatMap(([entry, target]) => {
    const source = /^\.\/dist\/(.+)\.js$/.exec(target.default ?? "")?.[1];
    if (source === undefined) return [];
    const find = new RegExp(`^${manifest.name}${entry.slice(1)}$`);
    return [{ find, replacement: `${packages}${folder}/src/${source}.ts` }];
  });
});

export default defineConfig({
  root: fileURLToPath(new URL("./", import.meta.url)),
  base: "./",
  // The work is done in a worker, which has no document: some packages use it where they find a browser.
  resolve: { alias: sources, conditions: ["worker", "module", "browser"] },
  build: {
    outDir: `${root}docs/.vitepress/dist/playground`,
    emptyOutDir: true,
    target: "es2022",
    // Documents hold no more than they need; maps are for those who look at our sources.
    sourcemap: false,
    chunkSizeWarningLimit: 1_000,
  },
  worker: { format: "es" },
});
