// What a package costs in a browser: its code and that of all it imports, bundled, minified and compressed. What is imported
// only when it is needed (JSON-LD contexts, SPARQL, schemas) is another file of the bundle, and does not count; size-limit
// adds it, which is why this is not done by it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { stdout } from "node:process";
import { gzipSync } from "node:zlib";
import { root } from "./step.mjs";

/** Kilobytes that may not be passed, by what is imported: scripts/sizes.json. */
const BUDGETS = "scripts/sizes.json";

/**
 * @param {string} folder Of the package.
 * @param {string} what What is imported from it.
 * @returns {Promise<number>} Bytes, compressed by gzip.
 */
async function sizeOf(folder, what) {
  const { build } = await import("esbuild");
  const { metafile, outputFiles } = await build({
    stdin: {
      contents: `export ${what} from "./dist/index.js";`,
      resolveDir: join(root, "packages", folder),
      loader: "js",
    },
    bundle: true,
    splitting: true,
    minify: true,
    metafile: true,
    write: false,
    format: "esm",
    platform: "browser",
    conditions: ["worker", "module", "browser"],
    target: "es2022",
    outdir: "out",
    external: ["libxml2-wasm"],
    logLevel: "error",
  });
  const sizes = new Map(
    outputFiles.map(({ path, contents }) => [path.slice(path.indexOf("out")), gzipSync(contents).length]),
  );
  const loaded = new Set(["out/stdin.js"]);
  for (const path of loaded) {
    for (const one of metafile.outputs[path]?.imports ?? [])
      if (one.kind === "import-statement" && !one.external) loaded.add(one.path);
  }
  return [...loaded].reduce((sum, path) => sum + (sizes.get(path) ?? 0), 0);
}

/** @returns {Record<string, number>} */
const budgets = () => JSON.parse(readFileSync(join(root, BUDGETS), "utf8"));

/** Ends with 1 where something is larger than it may be. */
export async function checkSizes() {
  let isWithin = true;
  for (const [what, budget] of Object.entries(budgets())) {
    const bytes = what.startsWith("@")
      ? await sizeOf(what.slice(what.indexOf("/") + 1), "*")
      : await sizeOf("metabridge", what);
    const kilobytes = bytes / 1000;
    const fits = kilobytes <= budget;
    isWithin &&= fits;
    stdout.write(`${fits ? " " : "✗"} ${what.padEnd(28)} ${kilobytes.toFixed(1).padStart(7)} kB of ${budget} kB\n`);
  }
  return isWithin ? 0 : 1;
}
