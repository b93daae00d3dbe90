import { isoClass } from "../declare/class.js";
import { MDQ, MDQ_IMAGERY } from "../declare/package.js";
import { boolean, code, dateTime, gml, object, record, recordType, text } from "../declare/property.js";

export const DQ_Element = isoClass(
  "DQ_Element",
  MDQ,
  {
    dateTime: dateTime().many().element("dqc:dateTime").since2014(),
    standaloneQualityReportDetails: text(),
    measure: object("DQ_MeasureReference"),
    evaluationMethod: object("DQ_EvaluationMethod"),
    result: object("DQ_Result").many().required(),
    derivedElement: object("DQ_Element").many(),
  },
  { abstract: true },
);

export const DQ_Completeness = isoClass("DQ_Completeness", MDQ, {}, { extends: "DQ_Element", abstract: true });

export const DQ_EvaluationMethod = isoClass(
  "DQ_EvaluationMethod",
  MDQ,
  {
    dateTime: dateTime().many(),
    evaluationMethodDescription: text(),
    evaluationProcedure: object("CI_Citation"),
    referenceDoc: object("CI_Citation").many(),
    evaluationMethodType: code("DQ_EvaluationMethodTypeCode"),
  },
  { since2014: true },
);

export const DQ_DataEvaluation = isoClass(
  "DQ_DataEvaluation",
  MDQ,
  {},
  { extends: "DQ_EvaluationMethod", abstract: true, since2014: true },
);

export const DQ_LogicalConsistency = isoClass(
  "DQ_LogicalConsistency",
  MDQ,
  {},
  { extends: "DQ_Element", abstract: true },
);

export const DQ_Metaquality = isoClass(
  "DQ_Metaquality",
  MDQ,
  {
    relatedElement: object("DQ_Element").many(),
  },
  { extends: "DQ_Element", abstract: true, since2014: true },
);

export const DQ_PositionalAccuracy = isoClass(
  "DQ_PositionalAccuracy",
  MDQ,
  {},
  { extends: "DQ_Element", abstract: true },
);

export const DQ_Result = isoClass(
  "DQ_Result",
  MDQ,
  {
    dateTime: dateTime().since2014(),
    resultScope: object("MD_Scope").since2014(),
  },
  { abstract: true },
);

export const DQ_TemporalQuality = isoClass(
  "DQ_TemporalQuality",
  MDQ,
  {},
  { extends: "DQ_Element", abstract: true, since2014: true },
);

export const DQ_ThematicAccuracy = isoClass("DQ_ThematicAccuracy", MDQ, {}, { extends: "DQ_Element", abstract: true });

export const DQ_AbsoluteExternalPositionalAccuracy = isoClass(
  "DQ_AbsoluteExternalPositionalAccuracy",
  MDQ,
  {},
  { extends: "DQ_PositionalAccuracy" },
);

export const DQ_AccuracyOfATimeMeasurement = isoClass(
  "DQ_AccuracyOfATimeMeasurement",
  MDQ,
  {},
  { extends: "DQ_TemporalQuality" },
);

export const DQ_AggregationDerivation = isoClass(
  "DQ_AggregationDerivation",
  MDQ,
  {},
  { extends: "DQ_EvaluationMethod", since2014: true },
);

export const DQ_CompletenessCommission = isoClass("DQ_CompletenessCommission", MDQ, {}, { extends: "DQ_Completeness" });

export const DQ_CompletenessOmission = isoClass("DQ_CompletenessOmission", MDQ, {}, { extends: "DQ_Completeness" });

export const DQ_ConceptualConsistency = isoClass(
  "DQ_ConceptualConsistency",
  MDQ,
  {},
  { extends: "DQ_LogicalConsistency" },
);

export const DQ_Confidence = isoClass("DQ_Confidence", MDQ, {}, { extends: "DQ_Metaquality", since2014: true });

export const DQ_ConformanceResult = isoClass(
  "DQ_ConformanceResult",
  MDQ,
  {
    specification: object("CI_Citation").required(),
    explanation: text().in19139({ required: true }),
    pass: boolean().required(),
  },
  { extends: "DQ_Result" },
);

export const DQ_DataInspection = isoClass(
  "DQ_DataInspection",
  MDQ,
  {},
  { extends: "DQ_EvaluationMethod", since2014: true },
);

export const DQ_DataQuality = isoClass("DQ_DataQuality", MDQ, {
  scope: object("MD_Scope").required(),
  standaloneQualityReport: object("DQ_StandaloneQualityReportInformation"),
  report: object("DQ_Element").many().required(),
});

export const DQ_DescriptiveResult = isoClass(
  "DQ_DescriptiveResult",
  MDQ,
  {
    statement: text().required(),
  },
  { extends: "DQ_Result", since2014: true },
);

export const DQ_DomainConsistency = isoClass("DQ_DomainConsistency", MDQ, {}, { extends: "DQ_LogicalConsistency" });

export const DQ_FormatConsistency = isoClass("DQ_FormatConsistency", MDQ, {}, { extends: "DQ_LogicalConsistency" });

export const DQ_FullInspection = isoClass(
  "DQ_FullInspection",
  MDQ,
  {},
  { extends: "DQ_DataEvaluation", since2014: true },
);

export const DQ_GriddedDataPositionalAccuracy = isoClass(
  "DQ_GriddedDataPositionalAccuracy",
  MDQ,
  {},
  { extends: "DQ_PositionalAccuracy" },
);

export const DQ_Homogeneity = isoClass("DQ_Homogeneity", MDQ, {}, { extends: "DQ_Metaquality", since2014: true });

export const DQ_IndirectEvaluation = isoClass(
  "DQ_IndirectEvaluation",
  MDQ,
  {
    deductiveSource: text().many().required(),
  },
  { extends: "DQ_DataEvaluation", since2014: true },
);

export const DQ_MeasureReference = isoClass(
  "DQ_MeasureReference",
  MDQ,
  {
    measureIdentification: object("MD_Identifier"),
    nameOfMeasure: text().many(),
    measureDescription: text(),
  },
  { since2014: true },
);

export const DQ_NonQuantitativeAttributeCorrectness = isoClass(
  "DQ_NonQuantitativeAttributeCorrectness",
  MDQ,
  {},
  { extends: "DQ_ThematicAccuracy", since2014: true },
);

export const DQ_QuantitativeAttributeAccuracy = isoClass(
  "DQ_QuantitativeAttributeAccuracy",
  MDQ,
  {},
  { extends: "DQ_ThematicAccuracy" },
);

export const DQ_QuantitativeResult = isoClass(
  "DQ_QuantitativeResult",
  MDQ,
  {
    value: record().many().required(),
    valueUnit: gml("UnitOfMeasure"),
    valueRecordType: recordType(),
  },
  { extends: "DQ_Result" },
);

export const DQ_RelativeInternalPositionalAccuracy = isoClass(
  "DQ_RelativeInternalPositionalAccuracy",
  MDQ,
  {},
  { extends: "DQ_PositionalAccuracy" },
);

export const DQ_Representativity = isoClass(
  "DQ_Representativity",
  MDQ,
  {},
  { extends: "DQ_Metaquality", since2014: true },
);

export const DQ_SampleBasedInspection = isoClass(
  "DQ_SampleBasedInspection",
  MDQ,
  {
    samplingScheme: text().required(),
    lotDescription: text().required(),
    samplingRatio: text().required(),
  },
  { extends: "DQ_DataEvaluation", since2014: true },
);

export const DQ_StandaloneQualityReportInformation = isoClass(
  "DQ_StandaloneQualityReportInformation",
  MDQ,
  {
    reportReference: object("CI_Citation").required(),
    abstract: text().required(),
    elementReport: object("DQ_Element").many(),
  },
  { since2014: true },
);

export const DQ_TemporalConsistency = isoClass("DQ_TemporalConsistency", MDQ, {}, { extends: "DQ_TemporalQuality" });

export const DQ_TemporalValidity = isoClass("DQ_TemporalValidity", MDQ, {}, { extends: "DQ_TemporalQuality" });

export const DQ_ThematicClassificationCorrectness = isoClass(
  "DQ_ThematicClassificationCorrectness",
  MDQ,
  {},
  { extends: "DQ_ThematicAccuracy" },
);

export const DQ_TopologicalConsistency = isoClass(
  "DQ_TopologicalConsistency",
  MDQ,
  {},
  { extends: "DQ_LogicalConsistency" },
);

export const DQ_UsabilityElement = isoClass("DQ_UsabilityElement", MDQ, {}, { extends: "DQ_Element", since2014: true });

export const QE_CoverageResult = isoClass(
  "QE_CoverageResult",
  MDQ_IMAGERY,
  {
    spatialRepresentationType: code("MD_SpatialRepresentationTypeCode").required(),
    resultFile: object("QualityResultFile").required(),
    resultSpatialRepresentation: object("MD_SpatialRepresentation").required(),
    resultContentDescription: object("MD_ContentInformation").required(),
    resultFormat: object("MD_Format").required(),
  },
  { extends: "DQ_Result" },
);

export const QualityResultFile = isoClass(
  "QualityResultFile",
  MDQ,
  {
    fileName: text().required(),
    fileType: text().required(),
    fileDescription: text().required(),
    fileFormat: object("MD_Format").required(),
  },
  { since2014: true },
);
