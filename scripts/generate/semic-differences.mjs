// The differences from the reference conversion: from the tables that the test holds the records against.
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

export const path = "docs/reference/semic-differences.md";

export async function generate() {
  const file = fileURLToPath(new URL("../../packages/crosswalk/test/reference-page.ts", import.meta.url));
  const { module } = await runnerImport(file);
  return module.referencePage();
}
