import type { RecordView } from "../../record-view.js";
import type { Findings, Rule } from "../../rule.js";
import { concernsData } from "../datasets-and-series/d01-d02-resource-type.js";
import { text20 } from "../official-text.js";
import {
  addresses,
  addressesInReference,
  codeFindings,
  identifiedSystem,
  referenceSystemIdentifiers,
} from "../reference-systems.js";

export const i01: Rule = {
  id: "md isdss 2.1",
  title: "Coordinate Reference System",
  suite: "isdss",
  requirement: { number: "TG Requirement 2.1", clause: "3.2.1.1" },
  address: text20("isdss", "crs"),
  concerns: concernsData,
  check: identifiedSystem,
};

export const i02: Rule = {
  id: "md isdss 2.2",
  title: "Coordinate Reference System Identifiers",
  suite: "isdss",
  requirement: { number: "TG Requirement 2.2", clause: "3.2.1.1" },
  address: text20("isdss", "crs-id"),
  concerns: concernsData,
  check: addresses,
  reference: addressesInReference,
  differences: [
    "A default system is recognised by its name, URN or code (EPSG:4258, ETRS89); the official suite looks for its number anywhere in the text.",
    "An empty code space is none.",
  ],
};

/** The suite asks for an identifier, of whatever system, and for its code. */
function* temporalReference(record: RecordView): Findings {
  if (referenceSystemIdentifiers(record).length === 0)
    yield { node: record.record, property: "referenceSystemInfo", message: "crs.missing" };
  else yield* codeFindings(record);
}

export const i03: Rule = {
  id: "md isdss 2.3",
  title: "Temporal Reference Systems",
  suite: "isdss",
  requirement: { number: "TG Requirement 2.3", clause: "3.2.1.2" },
  address: text20("isdss", "temporal-rs"),
  concerns: concernsData,
  check: codeFindings,
  reference: temporalReference,
  differences: [
    "A temporal reference system is needed only where data do not use the Gregorian calendar; the official suite asks for a reference system of any kind.",
  ],
};
