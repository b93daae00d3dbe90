import { readFileSync } from "node:fs";
import { join } from "node:path";
import { SHARED } from "../../portal/test/dcat-corpus.js";

export { SHARED };

/** A JSON file of shared. */
export const sharedJson = (path: string): unknown => JSON.parse(readFileSync(join(SHARED, path), "utf8"));
