// `npm run docs`: the generated pages of docs/, the API pages in docs/api, then the site in docs/.vitepress/dist (git ignores
// both). The build ends with an error where a page has a link to one that is not there.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stdout } from "node:process";
import { root, status } from "../toolchain/step.mjs";

/**
 * A generator is a file in scripts/generate that exports `path` (below the root) and `generate`, which gives the page's
 * text from the built packages. A page may be written by hand around its generated part: `generate` gets the present text.
 * @typedef {{ path: string, generate: (present: string) => string | Promise<string> }} Generator
 */

async function pages() {
  const folder = new URL("../generate/", import.meta.url);
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".mjs"))
    .sort();
  return Promise.all(
    files.map(async (name) => {
      /** @type {Generator} */
      const { path, generate } = await import(new URL(name, folder).href);
      const file = join(root, path);
      const present = existsSync(file) ? readFileSync(file, "utf8") : "";
      return { path, file, present, wanted: await generate(present) };
    }),
  );
}

/** The paths of the generated pages that are not what the sources give. */
export async function outdatedPages() {
  return (await pages()).filter(({ present, wanted }) => present !== wanted).map(({ path }) => path);
}

/** The playground is a page of its own, since the site's script would come on top of what it loads. */
function buildPlayground() {
  return status("vite", ["build", "docs/playground", "--config", "docs/playground/vite.config.ts"]);
}

/** @param {string[]} args `--generate` writes the generated pages only. */
export async function run(args) {
  for (const { path, file, present, wanted } of await pages()) {
    if (present === wanted) continue;
    writeFileSync(file, wanted);
    stdout.write(`Wrote ${path}\n`);
  }
  if (args.includes("--generate")) return 0;
  return status("typedoc", []) || status("vitepress", ["build", "docs"]) || buildPlayground();
}
