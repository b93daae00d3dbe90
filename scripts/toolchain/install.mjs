// Installs the dependencies when they are missing or are not those of the lock file.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stderr } from "node:process";
import { root, step } from "./step.mjs";

const modules = join(root, "node_modules");
const stamp = join(modules, ".metabridge-lock");

const lockHash = () =>
  createHash("sha256")
    .update(readFileSync(join(root, "pnpm-lock.yaml")))
    .update(readFileSync(join(root, "pnpm-workspace.yaml")))
    .digest("hex");

/** The version is in one place: package.json's `packageManager`, `pnpm@10.34.9`. */
const packageManager = () => JSON.parse(readFileSync(join(root, "package.json"), "utf8")).packageManager.split("+")[0];

export function install() {
  const wanted = lockHash();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  stderr.write("Installing the dependencies of the lock file …\n");
  // No pnpm is presumed: npx, which comes with npm, brings the one that the workspace names.
  step("npx", ["-y", packageManager(), "install", "--frozen-lockfile", "--config.confirmModulesPurge=false"], {
    quiet: true,
  });
  writeFileSync(stamp, wanted);
}
