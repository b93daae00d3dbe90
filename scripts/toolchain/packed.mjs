// The packages as npm would publish them, installed in a clean folder: what importers get, not what stands here.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { pnpm } from "./pnpm.mjs";
import { root, step } from "./step.mjs";

/** Packages for files, sockets and processes; the others must work in a browser. */
const NOT_BUNDLED = new Set(["@metabridge/harvest", "@metabridge/test-server"]);

/** A worker has no document, which some packages use where they find a browser. */
const WORKER = ["worker", "module", "browser"];

/** @typedef {{ name: string, version: string, folder: string, isPublic: boolean }} Package */

/** @returns {Package[]} */
function publicPackages() {
  return readdirSync(join(root, "packages"))
    .map((name) => {
      const folder = join(root, "packages", name);
      const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
      return { name: manifest.name, version: manifest.version, folder, isPublic: manifest.private !== true };
    })
    .filter(({ isPublic }) => isPublic);
}

const DATASET =
  '<https://example.org/a> a <http://www.w3.org/ns/dcat#Dataset> ; <http://purl.org/dc/terms/title> "Trees"@en .';

/** Imports each package, and converts with the umbrella. @param {readonly string[]} names */
const nodeProgram = (names) => `
import { convert } from "metabridge";
for (const name of ${JSON.stringify(names)}) {
  const exports = Object.keys(await import(name));
  if (exports.length === 0) throw new Error(name + " exports nothing");
}
const { value } = await convert(${JSON.stringify(DATASET)}, { to: "iso19139" });
if (!value.includes("<gmd:MD_Metadata") || !value.includes("Trees")) throw new Error("The conversion gave: " + value);
`;

/** @param {readonly string[]} names */
const browserProgram = (names) => `
import { convert } from "metabridge";
${names.map((name, index) => `import * as p${index} from ${JSON.stringify(name)};`).join("\n")}
export const all = [${names.map((_, index) => `p${index}`).join(", ")}];
export const run = () => convert(${JSON.stringify(DATASET)}, { to: "iso19115-3" });
`;

/** Packs, installs, runs in Node, and bundles for browsers. Ends with an error where any of it fails. */
export async function checkPacked() {
  const folder = mkdtempSync(join(tmpdir(), "metabridge-packed-"));
  try {
    const packages = publicPackages();
    const tarballs = join(folder, "tarballs");
    mkdirSync(tarballs);
    for (const { folder: cwd } of packages) step(...pnpm("pack", "--pack-destination", tarballs), { cwd, quiet: true });
    const fileOf = (/** @type {Package} */ { name, version }) =>
      `file:${join(tarballs, `${name.replace("@", "").replace("/", "-")}-${version}.tgz`)}`;
    const files = Object.fromEntries(packages.map((one) => [one.name, fileOf(one)]));
    const app = join(folder, "app");
    mkdirSync(app);
    const manifest = { name: "app", private: true, type: "module", dependencies: files, overrides: files };
    writeFileSync(join(app, "package.json"), JSON.stringify(manifest));
    step("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"], { cwd: app });

    const names = packages.map(({ name }) => name);
    writeFileSync(join(app, "main.mjs"), nodeProgram(names));
    step("node", ["main.mjs"], { cwd: app });
    step("node", [join("node_modules", "metabridge", "dist", "cli.js"), "--version"], { cwd: app });

    const entry = join(app, "browser.mjs");
    writeFileSync(entry, browserProgram(names.filter((name) => !NOT_BUNDLED.has(name))));
    await runsBundled(await bundledByEsbuild(entry, join(app, "by-esbuild")));
    await runsBundled(await bundledByVite(entry, join(app, "by-vite")));
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** esbuild refuses built-in modules of Node for browsers. @param {string} entry @param {string} outdir */
async function bundledByEsbuild(entry, outdir) {
  const { build } = await import("esbuild");
  await build({
    entryPoints: [entry],
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    conditions: WORKER,
    outdir,
    outExtension: { ".js": ".mjs" },
    logLevel: "error",
  });
  return join(outdir, "browser.mjs");
}

/** @param {string} entry @param {string} outDir */
async function bundledByVite(entry, outDir) {
  const { build } = await import("vite");
  const lib = { entry, formats: /** @type {["es"]} */ (["es"]), fileName: () => "browser.mjs" };
  await build({
    configFile: false,
    root: join(entry, ".."),
    logLevel: "error",
    resolve: { conditions: WORKER },
    build: { lib, outDir, target: "es2022" },
  });
  return join(outDir, "browser.mjs");
}

/** @param {string} file */
async function runsBundled(file) {
  const { run } = await import(pathToFileURL(file).href);
  const { value } = await run();
  if (!value.includes("<mdb:MD_Metadata")) throw new Error(`${file} gave: ${value}`);
}
