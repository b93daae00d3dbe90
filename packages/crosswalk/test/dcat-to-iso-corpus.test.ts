import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Result } from "@metabridge/core";
import { fromQuads, type Resource } from "@metabridge/dcat";
import { type MD_Metadata, writeIso } from "@metabridge/iso19115";
import { parseRdf } from "@metabridge/rdf";
import { parseXml, type XmlElement } from "@metabridge/xml";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dcatToIso } from "../src/dcat-to-iso/dcat-to-iso.js";
import { leavesOf } from "../src/dcat-to-iso/losses.js";
import { filesIn, hasCorpus, SHARED } from "./corpus.js";

const FIXTURES = fileURLToPath(new URL("../../../test-fixtures/dcat", import.meta.url));
const ENCODINGS = ["iso19139", "iso19115-3"] as const;

interface Converted {
  readonly file: string;
  readonly resource: Resource;
  readonly result: Result<MD_Metadata>;
}

async function convert(files: readonly string[]): Promise<Converted[]> {
  const all: Converted[] = [];
  for (const file of files) {
    const { value } = await parseRdf(readFileSync(file), { baseIRI: "https://example.org/" });
    for (const resource of fromQuads(value.quads).value) all.push({ file, resource, result: dcatToIso(resource) });
  }
  return all;
}

/** The files that xmllint finds invalid, with what it says. */
function invalid(folder: string, schema: string): string {
  const files = readdirSync(folder).map((file) => join(folder, file));
  try {
    execFileSync("xmllint", ["--nonet", "--noout", "--schema", schema, ...files], {
      stdio: "pipe",
      maxBuffer: 1e8,
      env: { ...process.env, XML_CATALOG_FILES: "" },
    });
    return "";
  } catch (error) {
    const said = String((error as { stderr?: Buffer }).stderr ?? error);
    return said
      .split("\n")
      .filter((line) => !line.endsWith(" validates"))
      .join("\n");
  }
}

/** All texts and attribute values of a document. */
function valuesOf(xml: string): string {
  const found: string[] = [];
  const visit = (element: XmlElement): void => {
    for (const { value } of element.attributes) found.push(value);
    for (const child of element.children) {
      if (typeof child === "string") found.push(child);
      else visit(child);
    }
  };
  const { value } = parseXml(xml);
  if (value !== undefined) visit(value);
  return found.join("\n");
}

function checks(name: string, files: () => string[]): void {
  describe(name, () => {
    let all: Converted[] = [];
    const folder = mkdtempSync(join(tmpdir(), "dcat-to-iso-"));
    beforeAll(async () => {
      all = await convert(files());
    });
    afterAll(() => rmSync(folder, { recursive: true }));

    it("converts every resource", () => {
      expect(all.length).toBeGreaterThan(0);
      const kinds = new Map<string, number>();
      for (const { resource } of all) kinds.set(resource.$type, (kinds.get(resource.$type) ?? 0) + 1);
      console.log(`${name}: ${[...kinds].map(([kind, count]) => `${count} ${kind}`).join(", ")}`);
      for (const { resource, result } of all) {
        const [identification] = result.value.identificationInfo ?? [];
        const title = identification?.citation?.title;
        const titled = (resource.title ?? []).some(({ value }) => value.trim() !== "");
        expect(title !== undefined, resource.$id).toBe(titled);
      }
    });

    it("keeps or reports every literal and IRI: the sum is 100 %", () => {
      let [leaves, kept, reported, checked] = [0, 0, 0, 0];
      const missing: string[] = [];
      for (const { file, resource, result } of all) {
        const written = valuesOf(writeIso(result.value, "iso19115-3").value);
        // What is lost of a language tag is no leaf of its own.
        const losses = result.losses.filter(({ code }) => code !== "crosswalk.language.variant");
        const lost = new Set(losses.map(({ path, value }) => `${path} ${value}`));
        for (const { path, value, kind } of leavesOf(resource)) {
          leaves++;
          if (lost.delete(`${path} ${value}`)) {
            reported++;
            continue;
          }
          kept++;
          // Codes, numbers and geometries are written in another form; each other text that is kept stands in the record.
          if (CONVERTED.test(path) || (kind !== "literal" && CODED.test(path)) || value === resource.$id) continue;
          checked++;
          if (!written.includes(plain(value))) missing.push(`${file}: ${path} “${value}”`);
        }
        expect([...lost], "losses of what the resource does not say").toEqual([]);
      }
      const share = ((100 * kept) / leaves).toFixed(1);
      console.log(
        `${name}: ${leaves} literals and IRIs, ${kept} kept (${share} %), ${reported} reported; ${checked} of them found word for word in the record`,
      );
      expect(kept + reported).toBe(leaves);
      expect(missing).toEqual([]);
    });

    if (hasCorpus) {
      it.each(ENCODINGS)("gives schema-valid %s", (encoding) => {
        const target = mkdtempSync(join(folder, encoding));
        let losses = 0;
        for (const [at, { result }] of all.entries()) {
          const written = writeIso(result.value, encoding);
          losses += written.losses.length;
          writeFileSync(join(target, `${at}.xml`), written.value);
        }
        console.log(
          `${name}: ${all.length} documents in ${encoding}; ${losses} values that the encoding has no element for`,
        );
        expect(invalid(target, join(SHARED, "schemas", `${encoding}.xsd`))).toBe("");
      });
    }
  });
}

/** Mail addresses and telephone numbers are written as people do, times with their seconds. */
function plain(value: string): string {
  if (/^(?:mailto|tel):/i.test(value)) return decodeURIComponent(value.replace(/^(?:mailto|tel):/i, ""));
  return value.replace(/^(\d{4}-\d\d-\d\dT\d\d:\d\d)(?=Z|[+-]|$)/, "$1:00");
}

/** Where an IRI is written as a code of ISO. */
const CODED =
  /(?:^|\/)(?:language|accrualPeriodicity|resourceType|topicCategory|status|representationTechnique|hadRole|serviceType|isMeasurementOf|unitMeasure|generated\[\d+\]\/type|referenceSystem\[\d+\]\/(?:type|inScheme))(?:$|\[\d+\]$)/;

/** Where a literal is written as something else: a geometry, a number, a code, or not again since its URN says the same. */
const CONVERTED =
  /(?:^|\/)(?:bbox|geometry|centroid|asWKT|asGML|asGeoJSON|byteSize|value|spatialResolutionInMeters|characterEncoding|notation|temporalResolution)(?:$|\[|\/)/;

checks("the catalogues of test-fixtures", () =>
  readdirSync(FIXTURES)
    .sort()
    .map((file) => join(FIXTURES, file)),
);

if (hasCorpus && existsSync(join(SHARED, "corpus/dcat-rdfxml"))) {
  checks("the corpus of DCAT in RDF/XML", () => filesIn("corpus/dcat-rdfxml", ".rdf"));
} else {
  describe.skip("the corpus of DCAT in RDF/XML", () => {});
}
