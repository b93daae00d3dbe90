import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const packages = fileURLToPath(new URL("./packages/", import.meta.url));

/**
 * Tests run on the sources, so that no build is stale; tests of the command run the built file.
 * Each entry of a package's `exports` stands for the source that it is built from: dist/x.js for src/x.ts.
 */
const sources = readdirSync(packages).flatMap((folder) => {
  const { name, exports } = JSON.parse(readFileSync(`${packages}${folder}/package.json`, "utf8"));
  return Object.entries<{ default?: string }>(exports).flatMap(([entry, target]) => {
    const source = /^\.\/dist\/(.+)\.js$/.exec(target.default ?? "")?.[1];
    if (source === undefined) return [];
    return [{ find: new RegExp(`^${name}${entry.slice(1)}$`), replacement: `${packages}${folder}/src/${source}.ts` }];
  });
});

export default defineConfig({
  resolve: { alias: sources },
  test: {
    include: [
      "packages/*/src/**/*.test.ts",
      "packages/*/test/**/*.test.ts",
      "docs/**/*.test.ts",
      "examples/**/*.test.ts",
      "scripts/**/*.test.ts",
    ],
    exclude: ["**/node_modules/**", "**/dist/**", "docs/api/**"],
    setupFiles: ["./vitest.setup.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
