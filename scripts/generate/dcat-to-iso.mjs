// The mapping table of DCAT to ISO 19115: from the table that the tests hold the conversion against.
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

export const path = "docs/reference/dcat-to-iso.md";

export async function generate() {
  const file = fileURLToPath(new URL("../../packages/crosswalk/test/dcat-mapping-page.ts", import.meta.url));
  const { module } = await runnerImport(file);
  return module.dcatMappingPage();
}
