// Installs the dependencies when they are missing or are not those of the lock file.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stderr } from "node:process";
import { pnpm } from "./pnpm.mjs";
import { root, step } from "./step.mjs";

const modules = join(root, "node_modules");
const stamp = join(modules, ".metabridge-lock");

/** Of all that decides what is installed: the lock file, and which packages there are to install it for. */
function lockHash() {
  const hash = createHash("sha256");
  for (const name of ["pnpm-lock.yaml", "pnpm-workspace.yaml"]) hash.update(readFileSync(join(root, name)));
  for (const folder of ["packages", "examples"]) {
    const entries = existsSync(join(root, folder)) ? readdirSync(join(root, folder)).sort() : [];
    for (const entry of entries) {
      if (existsSync(join(root, folder, entry, "package.json"))) hash.update(`${folder}/${entry}\n`);
    }
  }
  return hash.digest("hex");
}

export function install() {
  const wanted = lockHash();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  stderr.write("Installing the dependencies of the lock file …\n");
  const [command, args] = pnpm("install", "--frozen-lockfile", "--config.confirmModulesPurge=false");
  step(command, args, { quiet: true });
  writeFileSync(stamp, wanted);
}
