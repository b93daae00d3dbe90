import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { InvalidOptionError } from "@metabridge/core";
import { createJiti } from "jiti";
import { type CheckedConfig, checkConfig } from "./harvest-config.js";

/** Loads a configuration that is TypeScript, JavaScript or JSON, and checks it. */
export async function loadConfig(file: string): Promise<CheckedConfig> {
  if (!existsSync(file)) throw new InvalidOptionError("config", `There is no configuration ${file}.`);
  // A configuration can import `metabridge` wherever the command is installed.
  const own = fileURLToPath(new URL("./index.js", import.meta.url));
  const jiti = createJiti(import.meta.url, { alias: { metabridge: own }, moduleCache: false });
  let value: unknown;
  try {
    value = await jiti.import(pathToFileURL(resolve(file)).href, { default: true });
  } catch (error) {
    throw new InvalidOptionError(
      "config",
      `${file} cannot be loaded: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  return checkConfig(value, file);
}
