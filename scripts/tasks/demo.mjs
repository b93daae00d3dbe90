// `npm run demo`: a few records of test-fixtures, of different kinds, in three RDF syntaxes.
import { createReadStream, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { cwd, stdout } from "node:process";
import { convert, formats, read } from "metabridge";
import { root } from "../toolchain/step.mjs";

/** @type {readonly (readonly [file: string, what: string])[]} */
const inputs = [
  ["csw/vallebourg-getrecords.xml", "CSW response of a French metropolis"],
  ["iso19139/ostermark-habitats-directive-sites.xml", "INSPIRE dataset in three languages"],
  ["iso19139/riberalta-hydrography-view-service.xml", "INSPIRE view service (WMS)"],
  ["iso19139/waterland-aerial-photographs-series.xml", "series of datasets"],
  ["iso19139/halley-satellite-scene.gmi.xml", "satellite scene (gmi)"],
  ["iso19115-3/obersee-bathymetry.xml", "ISO 19115-3 in four languages"],
  ["untidy/saint-eloi-rural-paths.latin1.xml", "untidy record in ISO-8859-1"],
];
const targets = ["turtle", "jsonld", "rdfxml"];

export async function run() {
  const out = join(root, "demo-output");
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out);
  const extensionOf = new Map(formats().map(({ id, extensions }) => [id, extensions[0] ?? ""]));
  const rows = [["what", "input", "records", "warnings", "losses", "written"]];
  let failed = false;
  for (const [file, what] of inputs) {
    const path = join(root, "test-fixtures", file);
    const { value: records } = await read(createReadStream(path));
    const name = basename(file, ".xml");
    const written = [];
    let warnings = 0;
    let losses = 0;
    for (const to of targets) {
      const result = await convert(createReadStream(path), { to, source: file });
      const target = name + extensionOf.get(to);
      writeFileSync(join(out, target), result.value);
      written.push(target);
      warnings = Math.max(warnings, result.diagnostics.filter(({ severity }) => severity === "warning").length);
      losses = Math.max(losses, result.losses.length);
      for (const { severity, message } of result.diagnostics) {
        if (severity !== "error") continue;
        failed = true;
        stdout.write(`${file}: ${message}\n`);
      }
    }
    rows.push([
      what,
      file,
      `${records.length}`,
      `${warnings}`,
      `${losses}`,
      `${name}${targets.map((to) => extensionOf.get(to)).join(" ")}`,
    ]);
  }
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  stdout.write("\n");
  for (const row of rows)
    stdout.write(
      `${row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd()}\n`,
    );
  const place = relative(cwd(), out) || ".";
  stdout.write(`\nEach input is there as Turtle (.ttl), JSON-LD (.jsonld) and RDF/XML (.rdf): ${place}/\n`);
  stdout.write(
    `Begin with ${join(place, "vallebourg-getrecords.ttl")}, beside ${join("test-fixtures", inputs[0]?.[0] ?? "")}.\n`,
  );
  stdout.write("Your own records: npm run metabridge -- convert <files or folder> --to turtle --out converted/\n");
  return failed ? 1 : 0;
}
