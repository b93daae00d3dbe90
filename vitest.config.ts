import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const packages = fileURLToPath(new URL("./packages/", import.meta.url));

/** Tests run on the sources, so that no build is stale; tests of the command run the built file. */
const sources = readdirSync(packages).map((name) => ({
  find: new RegExp(`^${name === "metabridge" ? "metabridge" : `@metabridge/${name}`}$`),
  replacement: `${packages}${name}/src/index.ts`,
}));

export default defineConfig({
  resolve: { alias: sources },
  test: {
    include: [
      "packages/*/src/**/*.test.ts",
      "packages/*/test/**/*.test.ts",
      "docs/**/*.test.ts",
      "scripts/**/*.test.ts",
    ],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
