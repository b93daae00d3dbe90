import { type Activity, type Concept, DCT, type Reference, type Standard } from "@metabridge/dcat";
import type { DQ_ConformanceResult, DQ_DataQuality, Text } from "@metabridge/iso19115";
import { findDegreeOfConformity, passOfDegree } from "@metabridge/vocabularies";
import { citation, keyOf } from "./citation.js";
import type { Conversion } from "./conversion.js";
import { distributionsOf } from "./distributions.js";
import { isProtocol } from "./online-resource.js";
import { isReferenceSystem } from "./reference-system.js";
import { iriOf, iso, type Referable } from "./view.js";

/**
 * dct:conformsTo, of the distributions too, and tests of conformity (prov:wasUsedBy) -> DQ_ConformanceResult: one for each
 * specification. GeoDCAT-AP 3.0.0, “Conformity and data quality”; INSPIRE Metadata TG 2.0, C.20.
 */
export function dataQuality(c: Conversion, scope: string): DQ_DataQuality[] {
  const results = new Map<string, { node: object; result: DQ_ConformanceResult }>();
  const add = (node: Referable<Standard>, pass: boolean | undefined, explanation: Text | undefined): void => {
    const known = results.get(keyOf(node));
    if (known !== undefined) {
      c.useRepeated(node, known.node);
      if (explanation !== undefined) known.result.explanation ??= explanation;
      return;
    }
    const specification = citation(c, node);
    if (specification === undefined) return;
    const result = iso("DQ_ConformanceResult", {
      specification,
      explanation,
      pass: pass === undefined ? { $nilReason: "unknown" } : { value: pass },
    });
    results.set(keyOf(node), { node, result });
  };
  for (const one of c.resource.wasUsedBy ?? []) test(c, c.full(one), add);
  const isService = c.resource.$type === "DataService";
  for (const one of c.all(c.resource, c.resource.conformsTo, DCT.conformsTo)) {
    const node = c.full(one);
    if (!isReferenceSystem(node) && !(isService && isProtocol(node) && c.used.has(node))) add(node, true, undefined);
  }
  for (const distribution of distributionsOf(c)) {
    for (const one of c.all(distribution, distribution.conformsTo, DCT.conformsTo)) {
      const node = c.full(one);
      if (!isReferenceSystem(node) && !isProtocol(node)) add(node, true, undefined);
    }
  }
  if (results.size === 0) return [];
  const report = [...results.values()].map(({ result }) => iso("DQ_DomainConsistency", { result: [result] }));
  return [iso("DQ_DataQuality", { scope: iso("MD_Scope", { level: { value: scope } }), report })];
}

/** prov:Activity that tests the resource against a specification, and gives a degree of conformity. */
function test(
  c: Conversion,
  node: Referable<Activity>,
  add: (node: Referable<Standard>, pass: boolean | undefined, explanation: Text | undefined) => void,
): void {
  if (node.$type === undefined) return;
  const standards = (node.qualifiedAssociation ?? [])
    .map((one) => c.full(one))
    .flatMap((one) => (one.$type === undefined ? [] : (one.hadPlan ?? [])))
    .map((one) => c.full(one))
    .flatMap((plan) => (plan.$type === undefined ? [] : (plan.wasDerivedFrom ?? [])))
    .map((one) => c.full(one));
  if (standards.length === 0) return;
  c.use(...(node.used ?? []).filter(({ $id }) => $id !== undefined && $id === c.resource.$id));
  let pass: boolean | undefined;
  let explanation: Text | undefined;
  for (const one of (node.generated ?? []).map((entity) => c.full(entity))) {
    if (one.$type === undefined) continue;
    explanation ??= c.text(one.description, "\n\n");
    for (const type of (one.type ?? []).map((concept) => c.full<Concept | Reference>(concept))) {
      const degree = findDegreeOfConformity(iriOf(type) ?? "");
      if (degree === undefined) continue;
      c.use(type);
      pass = passOfDegree(degree.code);
    }
  }
  explanation ??= c.text(node.description, "\n\n");
  for (const standard of standards) add(standard, pass, explanation);
}
