import { defineConfig } from "tsup";
import shared from "../../tsup.config.js";

/** The functions (index) run everywhere; only the command (cli) uses Node. */
export default defineConfig({
  ...shared,
  entry: ["src/index.ts", "src/cli.ts"],
  external: [/^node:/],
  dts: { entry: "src/index.ts" },
});
