import { type Activity, iri, type Standard } from "@metabridge/dcat";
import type { DQ_ConformanceResult, DQ_DataQuality } from "@metabridge/iso19115";
import { standard } from "./citation.js";
import { inspireConcept } from "./code-labels.js";
import { type Conversion, some } from "./conversion.js";
import { copyOf } from "./copy.js";

/** What conformance results become. */
export interface Conformity {
  conformsTo?: Standard[] | undefined;
  wasUsedBy?: Activity[] | undefined;
}

/**
 * DQ_ConformanceResult -> dct:conformsTo where the data pass, and for every result the test as a prov:Activity with its
 * degree. GeoDCAT-AP 3.0.0, “Conformity and data quality”.
 */
export function conformity(c: Conversion, all: readonly DQ_DataQuality[] | undefined): Conformity {
  const conformsTo: Standard[] = [];
  const wasUsedBy: Activity[] = [];
  for (const { report, standaloneQualityReport } of all ?? []) {
    for (const element of [...(report ?? []), ...(standaloneQualityReport?.elementReport ?? [])]) {
      for (const result of element.result ?? []) {
        if (result.$type !== "DQ_ConformanceResult") continue;
        const specification = standard(c, result.specification);
        if (specification === undefined) continue;
        if (result.pass?.value === true) {
          const same = conformsTo.some((one) => one.$id !== undefined && one.$id === specification.$id);
          if (!same) conformsTo.push(copyOf(c, specification));
        }
        wasUsedBy.push(test(c, result, specification));
      }
    }
  }
  return { conformsTo: some(conformsTo), wasUsedBy: some(wasUsedBy) };
}

const DEGREES = new Map<boolean | undefined, string>([
  [true, "conformant"],
  [false, "notConformant"],
  [undefined, "notEvaluated"],
]);

function test(c: Conversion, result: DQ_ConformanceResult, specification: Standard): Activity {
  const { pass } = result;
  const degree = inspireConcept("DegreeOfConformity", DEGREES.get(pass?.value) ?? "notEvaluated");
  if (pass !== undefined) c.use(pass);
  return c.from(result, {
    $type: "Activity",
    used: [iri(c.iris.resource)],
    qualifiedAssociation: [{ $type: "Association", hadPlan: [{ $type: "Plan", wasDerivedFrom: [specification] }] }],
    generated: [
      {
        $type: "Entity",
        type: degree === undefined ? undefined : [degree],
        description: c.text(result.explanation),
      },
    ],
  } satisfies Activity);
}
