// The mapping table of ISO 19115 to DCAT: from the table that the tests hold the conversion against.
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

export const path = "docs/reference/iso-to-dcat.md";

export async function generate() {
  const file = fileURLToPath(new URL("../../packages/crosswalk/test/mapping-page.ts", import.meta.url));
  const { module } = await runnerImport(file);
  return module.mappingPage();
}
