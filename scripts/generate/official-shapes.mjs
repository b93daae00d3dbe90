// What the official SHACL shapes miss: from the table that the test holds the records against.
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

export const path = "docs/reference/official-shapes.md";

export async function generate() {
  const file = fileURLToPath(new URL("../../packages/crosswalk/test/shapes-page.ts", import.meta.url));
  const { module } = await runnerImport(file);
  return module.shapesPage();
}
