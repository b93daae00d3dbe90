import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { mappingPage } from "./mapping-page.js";

it("the page of the mapping is current: run this test with -u after a change of the mapping", async () => {
  await expect(mappingPage()).toMatchFileSnapshot(
    fileURLToPath(new URL("../../../docs/reference/iso-to-dcat.md", import.meta.url)),
  );
});
