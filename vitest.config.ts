import { defineConfig } from "vitest/config";
import { packageSources } from "./scripts/package-sources.js";

export default defineConfig({
  // Tests run on the sources, so that no build is stale; tests of the command run the built file.
  resolve: { alias: packageSources },
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
