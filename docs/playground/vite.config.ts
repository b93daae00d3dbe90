import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { packageSources } from "../../scripts/package-sources.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

export default defineConfig({
  root: fileURLToPath(new URL("./", import.meta.url)),
  base: "./",
  // Packages stand for their sources, so that each part of them is a module that can be left out or loaded later.
  // The work is done in a worker, which has no document: some packages use it where they find a browser.
  resolve: { alias: packageSources, conditions: ["worker", "module", "browser"] },
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
