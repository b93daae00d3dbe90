import { defineConfig } from "tsup";
import shared from "../../tsup.config.js";

/** The engine and the HTTP sinks (index) run everywhere; only files, archives and the SQLite state (node) use Node. */
export default defineConfig({ ...shared, entry: ["src/index.ts", "src/node.ts"], external: [/^node:/] });
