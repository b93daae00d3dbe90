import { readFileSync } from "node:fs";
import { createMetabridge, standardFormats } from "metabridge";
import { CITY_PORTAL } from "./city-portal.js";

/** Anything that metabridge reads, as entries of the portal: `npm run convert record.xml`. */
const bridge = createMetabridge({ formats: [...standardFormats, CITY_PORTAL] });
const [file] = process.argv.slice(2);
if (file === undefined) throw new Error("Name a file.");
const { value, diagnostics, losses } = await bridge.convert(readFileSync(file), { to: "city-portal" });
console.log(value);
for (const { severity, message } of diagnostics) console.error(`${severity}: ${message}`);
console.error(`${losses.length} values have no place in the portal.`);
