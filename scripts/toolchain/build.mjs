// Builds the packages when a source is newer than what was built. Turbo caches each package; the stamp spares even Turbo.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { turbo } from "./pnpm.mjs";
import { root, step } from "./step.mjs";

const stamp = join(root, "node_modules", ".metabridge-build");
const sharedInputs = ["pnpm-lock.yaml", "tsconfig.base.json", "tsup.config.ts", "turbo.json"];

/** @param {string} folder @returns {string[]} */
function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

function packageFolders() {
  return readdirSync(join(root, "packages"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, "packages", entry.name, "src", "index.ts")))
    .map((entry) => join(root, "packages", entry.name));
}

function sourcesHash() {
  const hash = createHash("sha256");
  const inputs = sharedInputs.map((name) => join(root, name));
  for (const folder of packageFolders()) {
    inputs.push(...filesBelow(join(folder, "src")), join(folder, "package.json"));
  }
  for (const file of inputs) {
    const { mtimeMs, size } = statSync(file);
    hash.update(`${file}\0${mtimeMs}\0${size}\n`);
  }
  return hash.digest("hex");
}

const isBuilt = () => packageFolders().every((folder) => existsSync(join(folder, "dist", "index.js")));

export function build() {
  const wanted = sourcesHash();
  if (isBuilt() && existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  const [command, args] = turbo("run", "build");
  step(command, args, { quiet: true });
  writeFileSync(stamp, wanted);
}
