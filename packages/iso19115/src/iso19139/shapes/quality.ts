import { isoClass } from "../../declare/class.js";
import { MCC, MDQ, MDQ_IMAGERY } from "../../declare/package.js";
import { code, dateTime, gml, object, record, recordType, reference, text } from "../../declare/property.js";
import type { ShapeTransform } from "../../encoding/encoding.js";
import type { IsoObject } from "../../node.js";
import { keepExtra, list, made, put, renamed, without } from "../shape.js";

export const DQ_DataQuality = isoClass("DQ_DataQuality", MDQ, {
  scope: object("MD_Scope").required(),
  report: object("DQ_Element").many(),
  lineage: object("LI_Lineage"),
});

export const DQ_Scope = isoClass("DQ_Scope", MCC, {
  level: code("MD_ScopeCode").required(),
  extent: object("EX_Extent"),
  levelDescription: object("MD_ScopeDescription").many(),
});

export const scope: ShapeTransform = {
  shape: "DQ_Scope",
  model: "MD_Scope",
  up(from) {
    from.$type = "MD_Scope";
    if (from.extent !== undefined) from.extent = [from.extent];
    return from;
  },
  down(from) {
    const to: IsoObject = { ...without(from, "extent"), $type: "DQ_Scope" };
    put(to, "extent", list(from.extent)[0]);
    return to;
  },
};

export const MD_ScopeDescription = isoClass("MD_ScopeDescription", MCC, {
  attributes: reference().many(),
  features: reference().many(),
  featureInstances: reference().many(),
  attributeInstances: reference().many(),
  dataset: text(),
  other: text(),
});

/** References to features and attributes became one text each. */
export const scopeDescription: ShapeTransform = {
  shape: "MD_ScopeDescription",
  up(from) {
    for (const key of ["attributes", "features", "featureInstances", "attributeInstances"]) {
      const [first, ...others] = list(from[key]);
      if (first === undefined) continue;
      from[key] = first;
      keepExtra(from, key, others);
    }
    return from;
  },
  down: (from) => from,
};

const MEASURE = ["measureIdentification", "nameOfMeasure", "measureDescription"] as const;
const EVALUATION = ["dateTime", "evaluationMethodDescription", "evaluationProcedure", "evaluationMethodType"] as const;

export const DQ_Element = isoClass(
  "DQ_Element",
  MDQ,
  {
    nameOfMeasure: text().many(),
    measureIdentification: object("MD_Identifier"),
    measureDescription: text(),
    evaluationMethodType: code("DQ_EvaluationMethodTypeCode"),
    evaluationMethodDescription: text(),
    evaluationProcedure: object("CI_Citation"),
    dateTime: dateTime().many(),
    result: object("DQ_Result").many().required(),
  },
  { abstract: true },
);

const partOf = (from: IsoObject, keys: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(keys.map((key) => [key, from[key]]));

/** The measure and the evaluation method became objects of their own. */
export const element: ShapeTransform = {
  shape: "DQ_Element",
  up(from) {
    const to = without(from, ...MEASURE, ...EVALUATION);
    put(to, "measure", made("DQ_MeasureReference", partOf(from, MEASURE)));
    put(to, "evaluationMethod", made("DQ_EvaluationMethod", partOf(from, EVALUATION)));
    return to;
  },
  down(from) {
    const to = without(from, "measure", "evaluationMethod", "dateTime");
    const measure = (from.measure ?? {}) as IsoObject;
    const method = (from.evaluationMethod ?? {}) as IsoObject;
    for (const key of MEASURE) put(to, key, measure[key]);
    for (const key of EVALUATION) put(to, key, method[key]);
    // ISO 19157 can date the element itself, too.
    put(to, "dateTime", [...list(from.dateTime), ...list(method.dateTime)]);
    return to;
  },
};

export const DQ_NonQuantitativeAttributeAccuracy = isoClass(
  "DQ_NonQuantitativeAttributeAccuracy",
  MDQ,
  {},
  { extends: "DQ_ThematicAccuracy" },
);
export const QE_Usability = isoClass("QE_Usability", MDQ_IMAGERY, {}, { extends: "DQ_Element" });

const typed = (from: IsoObject, $type: string): IsoObject => ({ ...from, $type });

export const nonQuantitative: ShapeTransform = {
  shape: "DQ_NonQuantitativeAttributeAccuracy",
  model: "DQ_NonQuantitativeAttributeCorrectness",
  up: (from) => typed(from, "DQ_NonQuantitativeAttributeCorrectness"),
  down: (from) => typed(from, "DQ_NonQuantitativeAttributeAccuracy"),
};

export const usability: ShapeTransform = {
  shape: "QE_Usability",
  model: "DQ_UsabilityElement",
  up: (from) => typed(from, "DQ_UsabilityElement"),
  down: (from) => typed(from, "QE_Usability"),
};

export const DQ_QuantitativeResult = isoClass(
  "DQ_QuantitativeResult",
  MDQ,
  {
    valueType: recordType(),
    valueUnit: gml("UnitOfMeasure").required(),
    errorStatistic: text(),
    value: record().many().required(),
  },
  { extends: "DQ_Result" },
);

export const quantitativeResult: ShapeTransform = {
  shape: "DQ_QuantitativeResult",
  up(from) {
    const to = renamed(without(from, "errorStatistic"), { valueType: "valueRecordType" });
    keepExtra(to, "errorStatistic", from.errorStatistic);
    return to;
  },
  down: (from) => renamed(from, { valueRecordType: "valueType" }),
};

export const QE_CoverageResult = isoClass(
  "QE_CoverageResult",
  MDQ_IMAGERY,
  {
    spatialRepresentationType: code("MD_SpatialRepresentationTypeCode").required(),
    resultFile: object("MX_DataFile").required(),
    resultSpatialRepresentation: object("MD_SpatialRepresentation").required(),
    resultContentDescription: object("MD_CoverageDescription").required(),
    resultFormat: object("MD_Format").required(),
  },
  { extends: "DQ_Result" },
);

/** The data file of a result lost the types of the features in it. */
export const coverageResult: ShapeTransform = {
  shape: "QE_CoverageResult",
  up(from) {
    const file = from.resultFile as IsoObject | undefined;
    if (file?.$type !== "MX_DataFile" || file.$reference === true) return from;
    const to = typed(without(file, "featureTypes"), "QualityResultFile");
    keepExtra(to, "featureTypes", file.featureTypes);
    return { ...from, resultFile: to };
  },
  down(from, { copied }) {
    const file = from.resultFile as IsoObject | undefined;
    if (file?.$type !== "QualityResultFile") return from;
    copied(file);
    return { ...from, resultFile: typed(file, "MX_DataFile") };
  },
};
