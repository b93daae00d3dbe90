import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { generateEncodingsPage } from "../src/generate/encodings-page.js";
import { generateJsonSchema } from "../src/generate/json-schema.js";
import { generateReference } from "../src/generate/reference.js";
import { generateTypes } from "../src/generate/types.js";

// `pnpm generate` runs this file with -u, which writes what the declarations give.
test.each([
  ["src/model.generated.ts", generateTypes],
  ["schema/iso19115.schema.json", generateJsonSchema],
  ["../../docs/reference/iso19115.md", generateReference],
  ["../../docs/reference/encodings.md", generateEncodingsPage],
])("%s says what the declarations say", async (path, generate) => {
  await expect(generate()).toMatchFileSnapshot(`../${path}`);
});

test("the JSON Schema can be imported by the name that toJson tells", () => {
  const { resolve } = createRequire(import.meta.url);
  expect(resolve("@metabridge/iso19115/schema/iso19115.schema.json")).toMatch(/schema[\\/]iso19115\.schema\.json$/);
});
