import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { generateTypes } from "../src/generate/types.js";

/** Writes src/model.generated.ts from the declarations. Run by `pnpm generate`. */
writeFileSync(fileURLToPath(new URL("../src/model.generated.ts", import.meta.url)), generateTypes());
