import { normalise } from "./normalise.js";
import { inspireCode, parseInspireCode } from "./registry-iri.js";

/** Codes of INSPIRE's DegreeOfConformity. Source: Regulation (EC) No 1205/2008, Part D.5. */
export type DegreeOfConformityCode = "conformant" | "notConformant" | "notEvaluated";

/** Whether a resource is as a specification asks. */
export interface DegreeOfConformity {
  readonly code: DegreeOfConformityCode;
  readonly iri: string;
}

/* @__NO_SIDE_EFFECTS__ */
const degree = (code: DegreeOfConformityCode): DegreeOfConformity => ({
  code,
  iri: inspireCode("DegreeOfConformity", code),
});

const DEGREES: Readonly<Record<DegreeOfConformityCode, DegreeOfConformity>> = {
  conformant: degree("conformant"),
  notConformant: degree("notConformant"),
  notEvaluated: degree("notEvaluated"),
};

/** What people write for the values; as normalise() leaves it. */
const NAMES: Readonly<Record<string, DegreeOfConformityCode>> = {
  true: "conformant",
  "1": "conformant",
  conformant: "conformant",
  conform: "conformant",
  conforme: "conformant",
  konform: "conformant",
  false: "notConformant",
  "0": "notConformant",
  notconformant: "notConformant",
  "not conformant": "notConformant",
  "non conforme": "notConformant",
  "nicht konform": "notConformant",
  notevaluated: "notEvaluated",
  "not evaluated": "notEvaluated",
  "non evalue": "notEvaluated",
  "nicht evaluiert": "notEvaluated",
  unknown: "notEvaluated",
};

/**
 * The degree of conformity of DQ_ConformanceResult/pass: true, false, or without a value (nilReason `unknown`).
 * Source: INSPIRE Metadata TG 2.0, requirement C.22.
 */
export function degreeOfPass(pass: boolean | undefined): DegreeOfConformity {
  return DEGREES[pass === undefined ? "notEvaluated" : pass ? "conformant" : "notConformant"];
}

/** The value to write in DQ_ConformanceResult/pass; undefined (nilReason `unknown`) where it is not evaluated. */
export function passOfDegree(code: DegreeOfConformityCode): boolean | undefined {
  return code === "notEvaluated" ? undefined : code === "conformant";
}

/**
 * The degree of conformity that a text means: a boolean, the code, or the IRI in INSPIRE's list.
 *
 * @example
 * ```ts
 * import { findDegreeOfConformity } from "@metabridge/vocabularies";
 * console.log(findDegreeOfConformity("true")?.iri);
 * // "http://inspire.ec.europa.eu/metadata-codelist/DegreeOfConformity/conformant"
 * ```
 */
export function findDegreeOfConformity(text: string): DegreeOfConformity | undefined {
  const inspire = parseInspireCode(text);
  if (inspire !== undefined && inspire.list !== "DegreeOfConformity") return undefined;
  const name = normalise(inspire?.code ?? text);
  const code = Object.hasOwn(NAMES, name) ? NAMES[name] : undefined;
  return code === undefined ? undefined : DEGREES[code];
}
