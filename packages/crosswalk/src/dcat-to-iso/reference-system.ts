import type { ConceptScheme, Literal, Standard } from "@metabridge/dcat";
import type { MD_ReferenceSystem } from "@metabridge/iso19115";
import { findCrs } from "@metabridge/vocabularies";
import { keyOf } from "./citation.js";
import type { Conversion } from "./conversion.js";
import { distributionsOf } from "./distributions.js";
import { iriOf, iso, type Referable } from "./view.js";

const SPATIAL = "http://inspire.ec.europa.eu/glossary/SpatialReferenceSystem";

/** Whether a dct:conformsTo names a reference system, as in GeoDCAT-AP before 3.0. */
export function isReferenceSystem(node: Referable<Standard>): boolean {
  const iri = iriOf(node);
  if (iri !== undefined && /\/def\/crs\/|^urn:(?:x-)?ogc:def:crs:/i.test(iri)) return true;
  return node.$type === "Standard" && (node.type ?? []).some(({ $id }) => $id === SPATIAL);
}

/** geodcatap:referenceSystem -> MD_ReferenceSystem, of the distributions too. GeoDCAT-AP 3.0.0, “Coordinate reference system”. */
export function referenceSystems(c: Conversion): MD_ReferenceSystem[] {
  const all: Referable<Standard>[] = [...(c.resource.referenceSystem ?? [])];
  all.push(...(c.resource.conformsTo ?? []).map((one) => c.full(one)).filter(isReferenceSystem));
  for (const { referenceSystem, conformsTo } of distributionsOf(c)) {
    all.push(...(referenceSystem ?? []), ...(conformsTo ?? []).map((one) => c.full(one)).filter(isReferenceSystem));
  }
  const first = new Map<string, object>();
  return all.flatMap((one) => {
    const node = c.full(one);
    const known = first.get(keyOf(node));
    if (known !== undefined) {
      c.useRepeated(node, known);
      return [];
    }
    first.set(keyOf(node), node);
    return system(c, node) ?? [];
  });
}

function system(c: Conversion, node: Referable<Standard>): MD_ReferenceSystem | undefined {
  const iri = iriOf(node);
  const known = iri === undefined ? undefined : findCrs(iri);
  const standard = node.$type === undefined ? undefined : node;
  const name = c.anchor(node, known === undefined ? undefined : (known.name ?? known.urn));
  const [own] = standard?.identifier ?? standard?.notation ?? [];
  const code = name ?? (own === undefined ? undefined : c.text([own]));
  if (code === undefined) return undefined;
  // The URN of a known system says the same as its IRI.
  for (const literal of [...(standard?.identifier ?? []), ...(standard?.notation ?? [])]) {
    if (known !== undefined && findCrs(literal.value)?.iri === known.iri) c.use(literal);
  }
  for (const one of standard?.type ?? []) if (one.$id === SPATIAL) c.use(one);
  const register = `http://www.opengis.net/def/crs/${known?.authority ?? ""}`;
  for (const one of standard?.inScheme ?? []) {
    if (known === undefined || (one.$id !== register && one.$id !== `${register}/0`)) continue;
    c.use(one, ...titlesOf(c.full(one)).filter(({ value }) => value === known.authority));
  }
  return iso("MD_ReferenceSystem", {
    referenceSystemIdentifier: iso("MD_Identifier", {
      code,
      codeSpace:
        known === undefined
          ? name === undefined || own === undefined
            ? undefined
            : c.text([own])
          : { value: known.authority },
      version: c.text(standard?.versionInfo),
    }),
  });
}

const titlesOf = (scheme: Referable<ConceptScheme>): readonly Literal[] =>
  scheme.$type === undefined ? [] : (scheme.title ?? []);
