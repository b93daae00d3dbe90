import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { decodeBytes } from "@metabridge/core";
import { afterAll, describe, expect, test } from "vitest";
import type { Edition, EncodingId } from "../src/encoding/namespaces.js";
import { readIso } from "../src/read/read-iso.js";
import { writeIso } from "../src/write/write-iso.js";
import { hasCorpus, SHARED, validFiles } from "./corpus.js";

const hasXmllint = spawnSync("xmllint", ["--version"]).status === 0;
if (!hasXmllint) {
  const message = "xmllint is not installed: outputs are not checked against the schemas.";
  if (process.env.CI === "true") throw new Error(message);
  console.log(`${message} Skipped.`);
}

const folder = mkdtempSync(join(tmpdir(), "metabridge-validity-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Those of some documents that are not valid by a schema, with the first complaint. */
function invalid(documents: ReadonlyMap<string, string>, schema: string): string[] {
  const files = [...documents].map(([name, text]) => {
    const file = join(folder, name.replace(/\W+/g, "_"));
    writeFileSync(file, text);
    return file;
  });
  const { stderr } = spawnSync("xmllint", ["--nonet", "--noout", "--schema", schema, ...files], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  const valid = new Set(stderr.split("\n").flatMap((line) => /^(.*) validates$/.exec(line)?.[1] ?? []));
  return files
    .filter((file) => !valid.has(file))
    .map((file) => stderr.split("\n").find((line) => line.startsWith(`${file}:`)) ?? `${file}: not checked`);
}

/** The valid records of the corpus, written in an encoding. `gmi` tells the documents that need the schemas of ISO 19115-2. */
function written(encoding: EncodingId, edition?: Edition): { plain: Map<string, string>; gmi: Map<string, string> } {
  const plain = new Map<string, string>();
  const gmi = new Map<string, string>();
  for (const name of validFiles()) {
    const [record] = readIso(decodeBytes(readFileSync(join(SHARED, "corpus", name)))).value;
    if (record === undefined) throw new Error(`No record in ${name}`);
    const { value } = writeIso(record, encoding, edition === undefined ? {} : { edition });
    (value.includes("<gmi:") ? gmi : plain).set(`${encoding}-${edition ?? ""}-${name}`, value);
  }
  return { plain, gmi };
}

/**
 * A schema with gmi beside it. The schemas of ISO 19115-2 import those of ISO 19139 by their addresses at ISO, and GML 3.2.1;
 * a copy is made that imports the ones at hand, with the GML that those use.
 */
function schemaWithImagery(): string {
  const schemas = join(SHARED, "schemas");
  const at = pathToFileURL(join(schemas, "iso19139")).href;
  const source = join(schemas, "iso19115-3/standards.iso.org/19115/-2/gmi/1.0");
  const copy = mkdtempSync(join(folder, "gmi-"));
  for (const file of readdirSync(source).filter((name) => name.endsWith(".xsd"))) {
    const text = readFileSync(join(source, file), "utf8")
      .replaceAll("http://standards.iso.org/ittf/PubliclyAvailableStandards/ISO_19139_Schemas", at)
      .replaceAll('schemaLocation="http://www.opengis.net/gml/3.2"', `schemaLocation="${at}/gml/gml.xsd"`)
      .replaceAll("http://www.opengis.net/gml/3.2", "http://www.opengis.net/gml");
    writeFileSync(join(copy, file), text);
  }
  const imports = [
    ["http://www.isotc211.org/2005/gmx", `${at}/gmx/gmx.xsd`],
    ["http://www.isotc211.org/2005/srv", `${at}/srv/srv.xsd`],
    ["http://standards.iso.org/iso/19115/-2/gmi/1.0", pathToFileURL(join(copy, "gmi.xsd")).href],
  ].map(([namespace, location]) => `<xs:import namespace="${namespace}" schemaLocation="${location}"/>`);
  const schema = join(folder, "imagery.xsd");
  writeFileSync(schema, `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join("")}</xs:schema>`);
  return schema;
}

describe.skipIf(!hasCorpus || !hasXmllint)("a valid record", () => {
  test("is written valid as ISO 19139", () => {
    const { plain, gmi } = written("iso19139");
    expect(invalid(plain, join(SHARED, "schemas/iso19139.xsd"))).toEqual([]);
    const complaints = invalid(gmi, schemaWithImagery());
    console.log(`ISO 19139: ${plain.size} valid; ${gmi.size - complaints.length} of ${gmi.size} with imagery valid.`);
    expect(complaints).toEqual([]);
  });

  test("is written valid as ISO 19115-3, in both editions", () => {
    const schema = join(SHARED, "schemas/iso19115-3.xsd");
    for (const edition of ["2.0", "1.0"] as const) {
      const { plain } = written("iso19115-3", edition);
      const complaints = invalid(plain, schema);
      console.log(`ISO 19115-3, edition ${edition}: ${plain.size - complaints.length} of ${plain.size} valid.`);
      expect(complaints).toEqual([]);
    }
  });
});
