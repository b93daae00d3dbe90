import { type LeafLedger, leafLedger } from "@metabridge/roundtrip";
import type { MD_Metadata } from "../src/model.generated.js";
import { readIso } from "../src/read/read-iso.js";
import { writeIso } from "../src/write/write-iso.js";

const NAMESPACES = {
  gmd: "http://www.isotc211.org/2005/gmd",
  gco: "http://www.isotc211.org/2005/gco",
  gmx: "http://www.isotc211.org/2005/gmx",
  gts: "http://www.isotc211.org/2005/gts",
  srv: "http://www.isotc211.org/2005/srv",
  gmi: "http://standards.iso.org/iso/19115/-2/gmi/1.0",
  gml: "http://www.opengis.net/gml/3.2",
  xlink: "http://www.w3.org/1999/xlink",
  xsi: "http://www.w3.org/2001/XMLSchema-instance",
};
const DECLARATIONS = Object.entries(NAMESPACES)
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(" ");

/** A record in ISO 19139 with some content; `root` is its element. */
export const iso19139 = (content: string, root = "gmd:MD_Metadata"): string =>
  `<${root} ${DECLARATIONS}>${content}</${root}>`;

/** A record in ISO 19139 about a data set. */
export const dataset = (content: string): string =>
  iso19139(
    `<gmd:identificationInfo><gmd:MD_DataIdentification>${content}</gmd:MD_DataIdentification></gmd:identificationInfo>`,
  );

/** A record in ISO 19139 about a service. */
export const service = (content: string): string =>
  iso19139(
    `<gmd:identificationInfo><srv:SV_ServiceIdentification>${content}</srv:SV_ServiceIdentification></gmd:identificationInfo>`,
  );

/** An element in gmd, or under the prefix of its name. */
export const element = (name: string, content: string, attributes = ""): string => {
  const qualified = name.includes(":") ? name : `gmd:${name}`;
  return `<${qualified}${attributes === "" ? "" : ` ${attributes}`}>${content}</${qualified}>`;
};

/** A property with a text. */
export const text = (property: string, value: string): string =>
  element(property, `<gco:CharacterString>${value}</gco:CharacterString>`);

/** A property with a simple value of the gco name space. */
export const simple = (property: string, type: string, value: string): string =>
  element(property, `<gco:${type}>${value}</gco:${type}>`);

/** A property with a code. */
export const code = (property: string, list: string, value: string): string =>
  element(property, element(list, "", `codeList="${list}" codeListValue="${value}"`));

export function readOne(xml: string): MD_Metadata {
  const { value, diagnostics } = readIso(xml);
  const [record] = value;
  if (record === undefined) throw new Error(diagnostics[0]?.message ?? "no record");
  return record;
}

/** Writes a record in the encoding that it was read from, and compares. */
export function sameAgain(xml: string): LeafLedger {
  const record = readOne(xml);
  return leafLedger(xml, writeIso(record, record.$encoding ?? "iso19139").value);
}

/** Writes a record of ISO 19139 as ISO 19115-3, and back. */
export function thereAndBack(xml: string): { there: string; back: string; ledger: LeafLedger; losses: string[] } {
  const first = writeIso(readOne(xml), "iso19115-3");
  const second = writeIso(readOne(first.value), "iso19139");
  const losses = [...first.losses, ...second.losses].map(({ path, value }) => `${path}: ${value}`);
  return { there: first.value, back: second.value, ledger: leafLedger(xml, second.value), losses };
}
