import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { dcatMappingPage } from "./dcat-mapping-page.js";
import { mappingPage } from "./mapping-page.js";
import { referencePage } from "./reference-page.js";
import { shapesPage } from "./shapes-page.js";

it.each([
  ["iso-to-dcat", mappingPage],
  ["dcat-to-iso", dcatMappingPage],
  ["semic-differences", referencePage],
  ["official-shapes", shapesPage],
])("docs/reference/%s.md is current: `npm run docs -- --generate` makes it anew", async (name, page) => {
  const file = fileURLToPath(new URL(`../../../docs/reference/${name}.md`, import.meta.url));
  await expect(page()).toMatchFileSnapshot(file);
});
