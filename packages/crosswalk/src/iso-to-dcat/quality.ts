import {
  type Activity,
  decimal,
  iri,
  type Metric,
  PROV,
  type QualityMeasurement,
  type Standard,
  text,
} from "@metabridge/dcat";
import type { Any_DQ_Element, DQ_ConformanceResult, DQ_DataQuality, DQ_QuantitativeResult } from "@metabridge/iso19115";
import { degreeOfPass, findUnit } from "@metabridge/vocabularies";
import { attributeValue } from "@metabridge/xml";
import { standard } from "./citation.js";
import { inspireConcept, labelled, wordsOf } from "./code-labels.js";
import { type Conversion, some, trimmed } from "./conversion.js";

/** What DQ_DataQuality gives. */
export interface Quality {
  conformsTo?: Standard[] | undefined;
  wasUsedBy?: Activity[] | undefined;
  hasQualityMeasurement?: QualityMeasurement[] | undefined;
}

/** DQ_DataQuality/report -> dct:conformsTo, prov:wasUsedBy, dqv:hasQualityMeasurement. GeoDCAT-AP 3.0.0, “Conformity” and “Data quality”. */
export function quality(c: Conversion, all: readonly DQ_DataQuality[] | undefined): Quality {
  const conformsTo: Standard[] = [];
  const wasUsedBy: Activity[] = [];
  const measurements: QualityMeasurement[] = [];
  for (const { report } of all ?? []) {
    for (const element of report ?? []) {
      for (const result of element.result ?? []) {
        if (result.$type === "DQ_ConformanceResult") conformity(c, result, conformsTo, wasUsedBy);
        else if (result.$type === "DQ_QuantitativeResult") measurements.push(...measurement(c, element, result));
      }
    }
  }
  return { conformsTo: some(conformsTo), wasUsedBy: some(wasUsedBy), hasQualityMeasurement: some(measurements) };
}

/**
 * DQ_ConformanceResult: a specification that the resource conforms to, and for any outcome the test itself.
 * GeoDCAT-AP 3.0.0, “Conformity and data quality”.
 */
function conformity(c: Conversion, result: DQ_ConformanceResult, conformsTo: Standard[], activities: Activity[]): void {
  const specification = standard(c, result.specification);
  // The plan of the test is derived from it: prov:wasDerivedFrom is between entities.
  if (specification !== undefined) specification.$types = [PROV.Entity];
  const description = c.text(result.explanation);
  if (specification === undefined && description === undefined) return;
  const { pass } = result;
  const degree = degreeOfPass(pass?.value);
  const concept = inspireConcept("DegreeOfConformity", degree.code);
  if (specification !== undefined && pass?.value === true) conformsTo.push(specification);
  activities.push(
    c.from(result, {
      $type: "Activity",
      used: [iri(c.iris.resource)],
      qualifiedAssociation:
        specification === undefined
          ? undefined
          : [{ $type: "Association", hadPlan: [{ $type: "Plan", wasDerivedFrom: [specification] }] }],
      generated: [
        {
          $type: "Entity",
          type: concept === undefined ? undefined : [pass?.value === undefined ? concept : c.from(pass, concept)],
          description,
        },
      ],
    } satisfies Activity),
  );
}

/** DQ_QuantitativeResult -> dqv:QualityMeasurement of the measure that the report names. */
function measurement(c: Conversion, element: Any_DQ_Element, result: DQ_QuantitativeResult): QualityMeasurement[] {
  const { measure } = element;
  const names = c.texts(measure?.nameOfMeasure);
  const unit = result.valueUnit?.xml === undefined ? undefined : unitOf(result.valueUnit.xml);
  return (result.value ?? []).flatMap((leaf) => {
    const written = trimmed(leaf);
    if (written === undefined) return [];
    const metric: Metric = {
      $type: "Metric",
      title: names ?? [text(wordsOf(element.$type.replace(/^DQ_/, "")), "en")],
      definition: c.text(measure?.measureDescription),
    };
    if (result.valueUnit !== undefined && unit !== undefined) c.use(result.valueUnit);
    return [
      c.from(leaf, {
        $type: "QualityMeasurement",
        isMeasurementOf: metric,
        value: decimal(written) ?? text(written),
        unitMeasure: unit === undefined ? undefined : labelled(unit.qudt, wordsOf(unit.name)),
      } satisfies QualityMeasurement),
    ];
  });
}

/** A unit by the id or the symbol of its definition. */
function unitOf(xml: Parameters<typeof attributeValue>[0]) {
  const id = attributeValue(xml, "id");
  return id === undefined ? undefined : findUnit(id);
}
