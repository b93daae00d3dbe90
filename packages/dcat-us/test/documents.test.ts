import { type Resource, toQuads } from "@metabridge/dcat";
import { isJsonObject, type JsonObject } from "@metabridge/portal";
import { validate } from "@metabridge/shacl";
import { describe, expect, it } from "vitest";
import { hasCorpus } from "../../portal/test/dcat-corpus.js";
import {
  datasetToDcatUs11,
  dcatUs3Dataset,
  dcatUs3ToResource,
  dcatUs11Dataset,
  dcatUs11ToDataset,
  resourceToDcatUs3,
} from "../src/index.js";
import { sharedJson } from "./shared.js";

const datasets = (path: string): JsonObject[] => {
  const document = sharedJson(path) as JsonObject;
  return "dataset" in document && Array.isArray(document.dataset) ? document.dataset.filter(isJsonObject) : [document];
};

/** All texts and numbers of a document with the field that they stand in, whatever is around it. */
function leaves(value: unknown, key = ""): [field: string, leaf: string][] {
  if (Array.isArray(value)) return value.flatMap((one) => leaves(one, key));
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).flatMap(([name, inner]) =>
      name === "@context" || name === "@type" || name === "@language"
        ? []
        : leaves(inner, name.startsWith("@") ? key : name),
    );
  }
  return value === null || value === "" ? [] : [[key, String(value)]];
}

/** Texts are compared by their words: HTML and white space are left out, and noughts at the end of decimals. */
const words = (text: string): string =>
  text
    .replace(/<[^>]*>/g, " ")
    .replace(/(\d\.\d*?)0+(?!\d)/g, "$1")
    .replace(/\W+/g, " ")
    .trim()
    .toLowerCase();

/** Fields of the document that are neither there after the way to DCAT and back, nor told as losses or in diagnostics. */
function gone(
  json: JsonObject,
  back: object,
  said: readonly { readonly value?: string; readonly message: string }[],
): string[] {
  const kept = leaves(back).map(([, leaf]) => words(leaf));
  return leaves(json).flatMap(([field, leaf]) => {
    const word = words(leaf);
    // A licence that the vocabularies know is said by its address, however it was put.
    if (field === "license" && /licence-ouverte/.test(leaf) && kept.some((one) => one.includes("licence ouverte")))
      return [];
    if (word === "" || kept.some((one) => one.includes(word))) return [];
    if (said.some(({ value, message }) => value === leaf || words(message).includes(word))) return [];
    return [`${field}: ${leaf}`];
  });
}

const DOCUMENTS_1_1 = [
  "dcat-us/catalog-sample.json",
  "dcat-us/catalog-sample-extended.json",
  "dcat-us/dcatus.json",
  "udata/arcgis-hub-data-json-evian.json",
];
const DOCUMENTS_3 = [
  "dcat-us/dcatus_2.json",
  "dcat-us/dcatus-modified.json",
  "dcat-us/dcat-us3-dataset-only.jsonld",
  "dcat-us/dcat-us3-dataset-real.jsonld",
  "dcat-us/dcat-us3-example-expanded.jsonld",
];

describe.skipIf(!hasCorpus)("real documents", () => {
  it.each(DOCUMENTS_1_1)("%s keeps every field on the way from 1.1 to DCAT and back", (path) => {
    let values = 0;
    const lost: string[] = [];
    for (const json of datasets(`portals/examples/${path}`)) {
      const read = dcatUs11ToDataset(dcatUs11Dataset.parse(json));
      const written = datasetToDcatUs11(read.value, { persons: "show" });
      values += leaves(json).length;
      lost.push(...gone(json, written.value, [...read.losses, ...read.diagnostics, ...written.losses]));
    }
    console.log(`${path}: ${values} values, ${lost.length} neither kept nor told`);
    expect(lost).toEqual([]);
  });

  it.each(DOCUMENTS_3)("%s keeps every field on the way from 3.0 to DCAT and back", (path) => {
    let values = 0;
    const lost: string[] = [];
    for (const json of datasets(`portals/examples/${path}`)) {
      const read = dcatUs3ToResource(dcatUs3Dataset.parse(json));
      const written = resourceToDcatUs3(read.value, { persons: "show" });
      values += leaves(json).length;
      lost.push(...gone(json, written.value, [...read.losses, ...read.diagnostics, ...written.losses]));
    }
    console.log(`${path}: ${values} values, ${lost.length} neither kept nor told`);
    expect(lost).toEqual([]);
  });

  it("are DCAT-AP but for what they lack", async () => {
    const kinds = new Map<string, number>();
    const count = async (resource: Resource): Promise<void> => {
      const { value: quads } = toQuads(resource, { profile: "dcat-ap" });
      const { value: report } = await validate(quads, { shapes: "dcat-ap", parts: ["shapes", "ranges"] });
      for (const { severity, code, property, message } of report.findings) {
        const kind = `${code} ${property}: ${message}`;
        if (severity === "error") kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      }
    };
    for (const path of DOCUMENTS_1_1) {
      for (const json of datasets(`portals/examples/${path}`))
        await count(dcatUs11ToDataset(dcatUs11Dataset.parse(json)).value);
    }
    for (const path of DOCUMENTS_3) {
      for (const json of datasets(`portals/examples/${path}`))
        await count(dcatUs3ToResource(dcatUs3Dataset.parse(json)).value);
    }
    console.log([...kinds].map(([kind, times]) => `${times} ${kind}`).join("\n"));
    // What is mandatory in DCAT-AP and not there in the document.
    expect([...kinds.keys()].filter((kind) => !/^shacl\.min-count (?:dct:description|foaf:name)/.test(kind))).toEqual(
      [],
    );
  });
});
