import { defineConfig } from "tsup";
import shared from "../../tsup.config.js";

/** The functions (index) run everywhere; only the command (cli) uses Node. */
export default defineConfig({
  ...shared,
  entry: {
    index: "src/index.ts",
    cli: "src/cli.ts",
    // A thread is started from a file.
    "convert-worker": "src/harvest/convert-worker.ts",
  },
  external: [/^node:/],
  dts: { entry: "src/index.ts" },
});
