import { expect, test } from "vitest";
import { modelSource } from "../scripts/model-source.js";

test("model.generated.ts says what the declarations say", async () => {
  await expect(modelSource()).toMatchFileSnapshot("../src/model.generated.ts");
});
