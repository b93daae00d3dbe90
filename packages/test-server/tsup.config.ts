import { defineConfig } from "tsup";
import shared from "../../tsup.config.js";

/** A server needs Node. */
export default defineConfig({ ...shared, external: [/^node:/] });
