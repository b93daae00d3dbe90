import { defineConfig } from "tsup";

/** One build for every package: ES modules and their types; a package with more entries names them on its command line. */
export default defineConfig({
  entry: ["src/index.ts"],
  format: ["esm"],
  target: "es2022",
  platform: "neutral",
  dts: true,
  clean: true,
  treeshake: true,
  sourcemap: false,
});
