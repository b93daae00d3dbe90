// Made from the declarations in src/model by `pnpm generate`: change those, not this.

import type { BooleanValue, Code, DateValue, GmlValue, IsoNode, Measure, NumberValue, Position, RecordValue, ReferenceValue, Text } from "./node.js";

/** Citation and responsibility: ISO 19115-1:2014, 6.6.2. */
export interface CI_Address extends IsoNode {
  $type: "CI_Address";
  /** text; 0..* */
  deliveryPoint?: Text[];
  /** text; 0..1 */
  city?: Text;
  /** text; 0..1 */
  administrativeArea?: Text;
  /** text; 0..1 */
  postalCode?: Text;
  /** text; 0..1 */
  country?: Text;
  /** text; 0..* */
  electronicMailAddress?: Text[];
}

/** Citation and responsibility: ISO 19115-1:2014, 6.6.2. */
export interface CI_Citation extends IsoNode {
  $type: "CI_Citation";
  /** text; 1 */
  title?: Text;
  /** text; 0..* */
  alternateTitle?: Text[];
  /** 0..* */
  date?: CI_Date[];
  /** text; 0..1 */
  edition?: Text;
  /** date; 0..1 */
  editionDate?: DateValue;
  /** 0..* */
  identifier?: MD_Identifier[];
  /** 0..* */
  citedResponsibleParty?: CI_Responsibility[];
  /** CI_PresentationFormCode; 0..* */
  presentationForm?: Code[];
  /** 0..1 */
  series?: CI_Series;
  /** text; 0..* */
  otherCitationDetails?: Text[];
  /** text; 0..1 */
  ISBN?: Text;
  /** text; 0..1 */
  ISSN?: Text;
  /** 0..* */
  onlineResource?: CI_OnlineResource[];
  /** 0..* */
  graphic?: MD_BrowseGraphic[];
}

/** Citation and responsibility: ISO 19115-1:2014, 6.6.2. */
export interface CI_Contact extends IsoNode {
  $type: "CI_Contact";
  /** 0..* */
  phone?: CI_Telephone[];
  /** 0..* */
  address?: CI_Address[];
  /** 0..* */
  onlineResource?: CI_OnlineResource[];
  /** text; 0..* */
  hoursOfService?: Text[];
  /** text; 0..1 */
  contactInstructions?: Text;
  /** text; 0..1; since 19115-1:2014 */
  contactType?: Text;
}

/** Citation and responsibility: ISO 19115-1:2014, 6.6.2. */
export interface CI_Date extends IsoNode {
  $type: "CI_Date";
  /** date; 1 */
  date?: DateValue;
  /** CI_DateTypeCode; 1 */
  dateType?: Code;
}

/** Citation and responsibility: ISO 19115-1:2014, 6.6.2. */
export interface CI_Individual extends CI_Party_Properties {
  $type: "CI_Individual";
  /** text; 0..1 */
  positionName?: Text;
}

/** Citation and responsibility: ISO 19115-1:2014, 6.6.2. */
export interface CI_OnlineResource extends IsoNode {
  $type: "CI_OnlineResource";
  /** url; 1 */
  linkage?: Text;
  /** text; 0..1 */
  protocol?: Text;
  /** text; 0..1 */
  applicationProfile?: Text;
  /** text; 0..1 */
  name?: Text;
  /** text; 0..1 */
  description?: Text;
  /** CI_OnLineFunctionCode; 0..1 */
  function?: Code;
  /** text; 0..1; since 19115-1:2014 */
  protocolRequest?: Text;
}

/** Citation and responsibility: ISO 19115-1:2014, 6.6.2. */
export interface CI_Organisation extends CI_Party_Properties {
  $type: "CI_Organisation";
  /** 0..* */
  logo?: MD_BrowseGraphic[];
  /** 0..* */
  individual?: CI_Individual[];
}

/** Citation and responsibility: ISO 19115-1:2014, 6.6.2. */
export interface CI_Party_Properties extends IsoNode {
  /** text; 0..1 */
  name?: Text;
  /** 0..* */
  contactInfo?: CI_Contact[];
  /** 0..* */
  partyIdentifier?: MD_Identifier[];
}

/** Citation and responsibility: ISO 19115-1:2014, 6.6.2. */
export interface CI_Responsibility extends IsoNode {
  $type: "CI_Responsibility";
  /** CI_RoleCode; 1 */
  role?: Code;
  /** 0..* */
  extent?: EX_Extent[];
  /** 1..* */
  party?: Any_CI_Party[];
}

/** Citation and responsibility: ISO 19115-1:2014, 6.6.2. */
export interface CI_Series extends IsoNode {
  $type: "CI_Series";
  /** text; 0..1 */
  name?: Text;
  /** text; 0..1 */
  issueIdentification?: Text;
  /** text; 0..1 */
  page?: Text;
}

/** Citation and responsibility: ISO 19115-1:2014, 6.6.2. */
export interface CI_Telephone extends IsoNode {
  $type: "CI_Telephone";
  /** text; 1 */
  number?: Text;
  /** CI_TelephoneTypeCode; 0..1 */
  numberType?: Code;
}

/** Catalogues: ISO/TS 19115-3:2016, 8. */
export interface CT_Catalogue_Properties extends IsoNode {
  /** text; 1 */
  name?: Text;
  /** text; 1..* */
  scope?: Text[];
  /** text; 0..* */
  fieldOfApplication?: Text[];
  /** text; 1 */
  versionNumber?: Text;
  /** date; 1 */
  versionDate?: DateValue;
  /** text; 0..1 */
  language?: Text;
  /** MD_CharacterSetCode; 0..1 */
  characterSet?: Code;
  /** 0..* */
  locale?: Any_PT_Locale[];
}

/** Data quality: ISO 19157:2013, 10. */
export interface DQ_AbsoluteExternalPositionalAccuracy extends DQ_PositionalAccuracy_Properties {
  $type: "DQ_AbsoluteExternalPositionalAccuracy";
}

/** Data quality: ISO 19157:2013, 10. */
export interface DQ_AccuracyOfATimeMeasurement extends DQ_TemporalQuality_Properties {
  $type: "DQ_AccuracyOfATimeMeasurement";
}

/** Data quality: ISO 19157:2013, 10. */
export interface DQ_AggregationDerivation extends DQ_EvaluationMethod_Properties {
  $type: "DQ_AggregationDerivation";
}

/** Data quality: ISO 19157:2013, 10. */
export interface DQ_Completeness_Properties extends DQ_Element_Properties {
}

/** Data quality: ISO 19157:2013, 10. */
export interface DQ_CompletenessCommission extends DQ_Completeness_Properties {
  $type: "DQ_CompletenessCommission";
}

/** Data quality: ISO 19157:2013, 10. */
export interface DQ_CompletenessOmission extends DQ_Completeness_Properties {
  $type: "DQ_CompletenessOmission";
}

/** Data quality: ISO 19157:2013, 10. */
export interface DQ_ConceptualConsistency extends DQ_LogicalConsistency_Properties {
  $type: "DQ_ConceptualConsistency";
}

/** Data quality: ISO 19157:2013, 10. */
export interface DQ_Confidence extends DQ_Metaquality_Properties {
  $type: "DQ_Confidence";
}

/** Data quality: ISO 19157:2013, 10. */
export interface DQ_ConformanceResult extends DQ_Result_Properties {
  $type: "DQ_ConformanceResult";
  /** 1 */
  specification?: CI_Citation;
  /** text; 0..1 */
  explanation?: Text;
  /** boolean; 1 */
  pass?: BooleanValue;
}

/** Data quality: ISO 19157:2013, 10. */
export interface DQ_DataEvaluation_Properties extends DQ_EvaluationMethod_Properties {
}

/** Data quality: ISO 19157:2013, 10. */
export interface DQ_DataInspection extends DQ_EvaluationMethod_Properties {
  $type: "DQ_DataInspection";
}

/** Data quality: ISO 19157:2013, 10. */
export interface DQ_DataQuality extends IsoNode {
  $type: "DQ_DataQuality";
  /** 1 */
  scope?: MD_Scope;
  /** 0..1 */
  standaloneQualityReport?: DQ_StandaloneQualityReportInformation;
  /** 1..* */
  report?: Any_DQ_Element[];
}

/** Data quality: ISO 19157:2013, 10. */
export interface DQ_DescriptiveResult extends DQ_Result_Properties {
  $type: "DQ_DescriptiveResult";
  /** text; 1 */
  statement?: Text;
}

/** Data quality: ISO 19157:2013, 10. */
export interface DQ_DomainConsistency extends DQ_LogicalConsistency_Properties {
  $type: "DQ_DomainConsistency";
}

/** Data quality: ISO 19157:2013, 10. */
export interface DQ_Element_Properties extends IsoNode {
  /** dateTime; 0..*; since 19115-1:2014 */
  dateTime?: DateValue[];
  /** text; 0..1 */
  standaloneQualityReportDetails?: Text;
  /** 0..1 */
  measure?: DQ_MeasureReference;
  /** 0..1 */
  evaluationMethod?: Any_DQ_EvaluationMethod;
  /** 1..* */
  result?: Any_DQ_Result[];
  /** 0..* */
  derivedElement?: Any_DQ_Element[];
}

/** Data quality: ISO 19157:2013, 10. */
export interface DQ_EvaluationMethod_Properties extends IsoNode {
  /** dateTime; 0..* */
  dateTime?: DateValue[];
  /** text; 0..1 */
  evaluationMethodDescription?: Text;
  /** 0..1 */
  evaluationProcedure?: CI_Citation;
  /** 0..* */
  referenceDoc?: CI_Citation[];
  /** DQ_EvaluationMethodTypeCode; 0..1 */
  evaluationMethodType?: Code;
}

export interface DQ_EvaluationMethod extends DQ_EvaluationMethod_Properties {
  $type: "DQ_EvaluationMethod";
}

/** Data quality: ISO 19157:2013, 10. */
export interface DQ_FormatConsistency extends DQ_LogicalConsistency_Properties {
  $type: "DQ_FormatConsistency";
}

/** Data quality: ISO 19157:2013, 10. */
export interface DQ_FullInspection extends DQ_DataEvaluation_Properties {
  $type: "DQ_FullInspection";
}

/** Data quality: ISO 19157:2013, 10. */
export interface DQ_GriddedDataPositionalAccuracy extends DQ_PositionalAccuracy_Properties {
  $type: "DQ_GriddedDataPositionalAccuracy";
}

/** Data quality: ISO 19157:2013, 10. */
export interface DQ_Homogeneity extends DQ_Metaquality_Properties {
  $type: "DQ_Homogeneity";
}

/** Data quality: ISO 19157:2013, 10. */
export interface DQ_IndirectEvaluation extends DQ_DataEvaluation_Properties {
  $type: "DQ_IndirectEvaluation";
  /** text; 1..* */
  deductiveSource?: Text[];
}

/** Data quality: ISO 19157:2013, 10. */
export interface DQ_LogicalConsistency_Properties extends DQ_Element_Properties {
}

/** Data quality: ISO 19157:2013, 10. */
export interface DQ_MeasureReference extends IsoNode {
  $type: "DQ_MeasureReference";
  /** 0..1 */
  measureIdentification?: MD_Identifier;
  /** text; 0..* */
  nameOfMeasure?: Text[];
  /** text; 0..1 */
  measureDescription?: Text;
}

/** Data quality: ISO 19157:2013, 10. */
export interface DQ_Metaquality_Properties extends DQ_Element_Properties {
  /** 0..* */
  relatedElement?: Any_DQ_Element[];
}

/** Data quality: ISO 19157:2013, 10. */
export interface DQ_NonQuantitativeAttributeCorrectness extends DQ_ThematicAccuracy_Properties {
  $type: "DQ_NonQuantitativeAttributeCorrectness";
}

/** Data quality: ISO 19157:2013, 10. */
export interface DQ_PositionalAccuracy_Properties extends DQ_Element_Properties {
}

/** Data quality: ISO 19157:2013, 10. */
export interface DQ_QuantitativeAttributeAccuracy extends DQ_ThematicAccuracy_Properties {
  $type: "DQ_QuantitativeAttributeAccuracy";
}

/** Data quality: ISO 19157:2013, 10. */
export interface DQ_QuantitativeResult extends DQ_Result_Properties {
  $type: "DQ_QuantitativeResult";
  /** record; 1..* */
  value?: RecordValue[];
  /** UnitOfMeasure; 0..1 */
  valueUnit?: GmlValue;
  /** recordType; 0..1 */
  valueRecordType?: RecordValue;
}

/** Data quality: ISO 19157:2013, 10. */
export interface DQ_RelativeInternalPositionalAccuracy extends DQ_PositionalAccuracy_Properties {
  $type: "DQ_RelativeInternalPositionalAccuracy";
}

/** Data quality: ISO 19157:2013, 10. */
export interface DQ_Representativity extends DQ_Metaquality_Properties {
  $type: "DQ_Representativity";
}

/** Data quality: ISO 19157:2013, 10. */
export interface DQ_Result_Properties extends IsoNode {
  /** dateTime; 0..1; since 19115-1:2014 */
  dateTime?: DateValue;
  /** 0..1; since 19115-1:2014 */
  resultScope?: MD_Scope;
}

/** Data quality: ISO 19157:2013, 10. */
export interface DQ_SampleBasedInspection extends DQ_DataEvaluation_Properties {
  $type: "DQ_SampleBasedInspection";
  /** text; 1 */
  samplingScheme?: Text;
  /** text; 1 */
  lotDescription?: Text;
  /** text; 1 */
  samplingRatio?: Text;
}

/** Data quality: ISO 19157:2013, 10. */
export interface DQ_StandaloneQualityReportInformation extends IsoNode {
  $type: "DQ_StandaloneQualityReportInformation";
  /** 1 */
  reportReference?: CI_Citation;
  /** text; 1 */
  abstract?: Text;
  /** 0..* */
  elementReport?: Any_DQ_Element[];
}

/** Data quality: ISO 19157:2013, 10. */
export interface DQ_TemporalConsistency extends DQ_TemporalQuality_Properties {
  $type: "DQ_TemporalConsistency";
}

/** Data quality: ISO 19157:2013, 10. */
export interface DQ_TemporalQuality_Properties extends DQ_Element_Properties {
}

/** Data quality: ISO 19157:2013, 10. */
export interface DQ_TemporalValidity extends DQ_TemporalQuality_Properties {
  $type: "DQ_TemporalValidity";
}

/** Data quality: ISO 19157:2013, 10. */
export interface DQ_ThematicAccuracy_Properties extends DQ_Element_Properties {
}

/** Data quality: ISO 19157:2013, 10. */
export interface DQ_ThematicClassificationCorrectness extends DQ_ThematicAccuracy_Properties {
  $type: "DQ_ThematicClassificationCorrectness";
}

/** Data quality: ISO 19157:2013, 10. */
export interface DQ_TopologicalConsistency extends DQ_LogicalConsistency_Properties {
  $type: "DQ_TopologicalConsistency";
}

/** Data quality: ISO 19157:2013, 10. */
export interface DQ_UsabilityElement extends DQ_Element_Properties {
  $type: "DQ_UsabilityElement";
}

/** Metadata application: ISO 19115-1:2014, 6.3. */
export interface DS_Aggregate_Properties extends DS_Resource_Properties {
  /** 1..* */
  composedOf?: Any_DS_Resource[];
}

/** Metadata application: ISO 19115-1:2014, 6.3. */
export interface DS_DataSet extends DS_Resource_Properties {
  $type: "DS_DataSet";
}

/** Metadata application: ISO 19115-1:2014, 6.3. */
export interface DS_Initiative extends DS_Aggregate_Properties {
  $type: "DS_Initiative";
}

/** Metadata application: ISO 19115-1:2014, 6.3. */
export interface DS_OtherAggregate extends DS_Aggregate_Properties {
  $type: "DS_OtherAggregate";
}

/** Metadata application: ISO 19115-1:2014, 6.3. */
export interface DS_Platform extends DS_Series_Properties {
  $type: "DS_Platform";
}

/** Metadata application: ISO 19115-1:2014, 6.3. */
export interface DS_ProductionSeries extends DS_Series_Properties {
  $type: "DS_ProductionSeries";
}

/** Metadata application: ISO 19115-1:2014, 6.3. */
export interface DS_Resource_Properties extends IsoNode {
  /** 1..* */
  has?: MD_Metadata[];
}

/** Metadata application: ISO 19115-1:2014, 6.3. */
export interface DS_Sensor extends DS_Series_Properties {
  $type: "DS_Sensor";
}

/** Metadata application: ISO 19115-1:2014, 6.3. */
export interface DS_Series_Properties extends DS_Aggregate_Properties {
}

export interface DS_Series extends DS_Series_Properties {
  $type: "DS_Series";
}

/** Extent: ISO 19115-1:2014, 6.6.1. */
export interface EX_BoundingPolygon extends EX_GeographicExtent_Properties {
  $type: "EX_BoundingPolygon";
  /** GM_Object; 1..* */
  polygon?: GmlValue[];
}

/** Extent: ISO 19115-1:2014, 6.6.1. */
export interface EX_Extent extends IsoNode {
  $type: "EX_Extent";
  /** text; 0..1 */
  description?: Text;
  /** 0..* */
  geographicElement?: Any_EX_GeographicExtent[];
  /** 0..* */
  temporalElement?: Any_EX_TemporalExtent[];
  /** 0..* */
  verticalElement?: EX_VerticalExtent[];
}

/** Extent: ISO 19115-1:2014, 6.6.1. */
export interface EX_GeographicBoundingBox extends EX_GeographicExtent_Properties {
  $type: "EX_GeographicBoundingBox";
  /** decimal; 1 */
  westBoundLongitude?: NumberValue;
  /** decimal; 1 */
  eastBoundLongitude?: NumberValue;
  /** decimal; 1 */
  southBoundLatitude?: NumberValue;
  /** decimal; 1 */
  northBoundLatitude?: NumberValue;
}

/** Extent: ISO 19115-1:2014, 6.6.1. */
export interface EX_GeographicDescription extends EX_GeographicExtent_Properties {
  $type: "EX_GeographicDescription";
  /** 1 */
  geographicIdentifier?: MD_Identifier;
}

/** Extent: ISO 19115-1:2014, 6.6.1. */
export interface EX_GeographicExtent_Properties extends IsoNode {
  /** boolean; 0..1 */
  extentTypeCode?: BooleanValue;
}

/** Extent: ISO 19115-1:2014, 6.6.1. */
export interface EX_SpatialTemporalExtent extends EX_TemporalExtent_Properties {
  $type: "EX_SpatialTemporalExtent";
  /** 0..1; since 19115-1:2014 */
  verticalExtent?: EX_VerticalExtent;
  /** 1..* */
  spatialExtent?: Any_EX_GeographicExtent[];
}

/** Extent: ISO 19115-1:2014, 6.6.1. */
export interface EX_TemporalExtent_Properties extends IsoNode {
  /** 1 */
  extent?: Any_TM_Primitive;
}

export interface EX_TemporalExtent extends EX_TemporalExtent_Properties {
  $type: "EX_TemporalExtent";
}

/** Extent: ISO 19115-1:2014, 6.6.1. */
export interface EX_VerticalExtent extends IsoNode {
  $type: "EX_VerticalExtent";
  /** real; 1 */
  minimumValue?: NumberValue;
  /** real; 1 */
  maximumValue?: NumberValue;
  /** 0..1; since 19115-1:2014 */
  verticalCRSId?: MD_ReferenceSystem;
  /** SC_CRS; 0..1 */
  verticalCRS?: GmlValue;
}

/** Feature catalogue: ISO 19110:2016. */
export interface FC_AssociationRole extends FC_PropertyType_Properties {
  $type: "FC_AssociationRole";
  /** FC_RoleType; 1 */
  type?: Code;
  /** boolean; 1 */
  isOrdered?: BooleanValue;
  /** boolean; 1 */
  isNavigable?: BooleanValue;
  /** 0..1 */
  rolePlayer?: Any_FC_FeatureType;
  /** 1 */
  relation?: FC_FeatureAssociation;
}

/** Feature catalogue: ISO 19110:2016. */
export interface FC_Binding_Properties extends FC_CarrierOfCharacteristics_Properties {
  /** text; 0..1 */
  description?: Text;
  /** 1 */
  globalProperty?: Any_FC_PropertyType;
}

export interface FC_Binding extends FC_Binding_Properties {
  $type: "FC_Binding";
}

/** Feature catalogue: ISO 19110:2016. */
export interface FC_BoundAssociationRole extends FC_Binding_Properties {
  $type: "FC_BoundAssociationRole";
  /** 1 */
  rolePlayer?: Any_FC_FeatureType;
}

/** Feature catalogue: ISO 19110:2016. */
export interface FC_BoundFeatureAttribute extends FC_Binding_Properties {
  $type: "FC_BoundFeatureAttribute";
  /** 0..1 */
  valueType?: TypeName;
}

/** Feature catalogue: ISO 19110:2016. */
export interface FC_CarrierOfCharacteristics_Properties extends IsoNode {
  /** 0..1 */
  featureType?: Any_FC_FeatureType;
  /** 0..* */
  constrainedBy?: FC_Constraint[];
}

/** Feature catalogue: ISO 19110:2016. */
export interface FC_Constraint extends IsoNode {
  $type: "FC_Constraint";
  /** text; 1 */
  description?: Text;
}

/** Feature catalogue: ISO 19110:2016. */
export interface FC_DefinitionReference extends IsoNode {
  $type: "FC_DefinitionReference";
  /** text; 0..1 */
  sourceIdentifier?: Text;
  /** 0..* */
  translation?: FC_LocalisedDefinitionReference[];
  /** 1 */
  definitionSource?: FC_DefinitionSource;
}

/** Feature catalogue: ISO 19110:2016. */
export interface FC_DefinitionSource extends IsoNode {
  $type: "FC_DefinitionSource";
  /** 1 */
  source?: CI_Citation;
}

/** Feature catalogue: ISO 19110:2016. */
export interface FC_FeatureAssociation extends FC_FeatureType_Properties {
  $type: "FC_FeatureAssociation";
  /** 1..* */
  roleName?: FC_AssociationRole[];
}

/** Feature catalogue: ISO 19110:2016. */
export interface FC_FeatureAttribute extends FC_PropertyType_Properties {
  $type: "FC_FeatureAttribute";
  /** text; 0..1 */
  code?: Text;
  /** UomIdentifier; 0..1 */
  valueMeasurementUnit?: GmlValue;
  /** 0..1 */
  valueType?: TypeName;
  /** 0..* */
  listedValue?: FC_ListedValue[];
}

/** Feature catalogue: ISO 19110:2016. */
export interface FC_FeatureCatalogue extends CT_Catalogue_Properties {
  $type: "FC_FeatureCatalogue";
  /** 1 */
  producer?: CI_Responsibility;
  /** text; 0..1 */
  functionalLanguage?: Text;
  /** 0..1 */
  identifier?: MD_Identifier;
  /** 0..* */
  featureType?: Any_FC_FeatureType[];
  /** 0..* */
  inheritanceRelation?: FC_InheritanceRelation[];
  /** 0..* */
  globalProperty?: Any_FC_PropertyType[];
  /** 0..* */
  definitionSource?: FC_DefinitionSource[];
}

/** Feature catalogue: ISO 19110:2016. */
export interface FC_FeatureOperation extends FC_PropertyType_Properties {
  $type: "FC_FeatureOperation";
  /** text; 1 */
  signature?: Text;
  /** text; 0..1 */
  formalDefinition?: Text;
  /** 0..* */
  observesValuesOf?: Any_FC_CarrierOfCharacteristics[];
  /** 0..* */
  affectsValuesOf?: Any_FC_CarrierOfCharacteristics[];
  /** 0..* */
  triggeredByValuesOf?: Any_FC_CarrierOfCharacteristics[];
}

/** Feature catalogue: ISO 19110:2016. */
export interface FC_FeatureType_Properties extends IsoNode {
  /** genericName; 1 */
  typeName?: Text;
  /** text; 0..1 */
  definition?: Text;
  /** text; 0..1 */
  code?: Text;
  /** boolean; 1 */
  isAbstract?: BooleanValue;
  /** genericName; 0..* */
  aliases?: Text[];
  /** text; 0..1 */
  designation?: Text;
  /** 0..* */
  carrierOfCharacteristics?: Any_FC_CarrierOfCharacteristics[];
  /** 0..* */
  inheritsFrom?: FC_InheritanceRelation[];
  /** 0..* */
  inheritsTo?: FC_InheritanceRelation[];
  /** 0..* */
  constrainedBy?: FC_Constraint[];
  /** 0..1 */
  definitionReference?: FC_DefinitionReference;
  /** reference; 1 */
  featureCatalogue?: ReferenceValue;
}

export interface FC_FeatureType extends FC_FeatureType_Properties {
  $type: "FC_FeatureType";
}

/** Feature catalogue: ISO 19110:2016. */
export interface FC_InheritanceRelation extends IsoNode {
  $type: "FC_InheritanceRelation";
  /** text; 0..1 */
  name?: Text;
  /** text; 1 */
  description?: Text;
  /** boolean; 1 */
  uniqueInstance?: BooleanValue;
  /** text; 0..1 */
  designation?: Text;
  /** 1 */
  subtype?: Any_FC_FeatureType;
  /** 1 */
  supertype?: Any_FC_FeatureType;
}

/** Feature catalogue: ISO 19110:2016. */
export interface FC_ListedValue extends IsoNode {
  $type: "FC_ListedValue";
  /** text; 1 */
  label?: Text;
  /** text; 0..1 */
  code?: Text;
  /** text; 0..1 */
  definition?: Text;
  /** text; 0..1 */
  designation?: Text;
  /** 0..1 */
  definitionReference?: FC_DefinitionReference;
}

/** Feature catalogue: ISO 19110:2016. */
export interface FC_LocalisedDefinitionReference extends IsoNode {
  $type: "FC_LocalisedDefinitionReference";
  /** text; 0..1 */
  sourceIdentifier?: Text;
  /** 1 */
  definitionSource?: FC_DefinitionSource;
}

/** Feature catalogue: ISO 19110:2016. */
export interface FC_PropertyType_Properties extends FC_CarrierOfCharacteristics_Properties {
  /** genericName; 1 */
  memberName?: Text;
  /** text; 0..1 */
  definition?: Text;
  /** text; 1 */
  cardinality?: Text;
  /** text; 0..1 */
  designation?: Text;
  /** 0..1 */
  definitionReference?: FC_DefinitionReference;
  /** reference; 0..1 */
  featureCatalogue?: ReferenceValue;
}

/** Lineage of imagery: ISO 19115-2:2019, 6. */
export interface LE_Algorithm extends IsoNode {
  $type: "LE_Algorithm";
  /** 1 */
  citation?: CI_Citation;
  /** text; 1 */
  description?: Text;
}

/** Lineage of imagery: ISO 19115-2:2019, 6. */
export interface LE_NominalResolution extends IsoNode {
  $type: "LE_NominalResolution";
  /** Distance; 0..1 */
  scanningResolution?: Measure;
  /** Distance; 0..1 */
  groundResolution?: Measure;
}

/** Lineage of imagery: ISO 19115-2:2019, 6. */
export interface LE_Processing extends IsoNode {
  $type: "LE_Processing";
  /** 0..* */
  algorithm?: LE_Algorithm[];
  /** 1 */
  identifier?: MD_Identifier;
  /** 0..1 */
  softwareReference?: CI_Citation;
  /** text; 0..1 */
  procedureDescription?: Text;
  /** 0..* */
  documentation?: CI_Citation[];
  /** text; 0..1 */
  runTimeParameters?: Text;
  /** 0..* */
  parameter?: LE_ProcessParameter[];
  /** recordType; 0..1 */
  otherPropertyType?: RecordValue;
  /** record; 0..1 */
  otherProperty?: RecordValue;
}

/** Lineage of imagery: ISO 19115-2:2019, 6. */
export interface LE_ProcessParameter extends IsoNode {
  $type: "LE_ProcessParameter";
  /** 1 */
  name?: MemberName;
  /** LE_ParameterDirection; 1 */
  direction?: Code;
  /** text; 1 */
  description?: Text;
  /** boolean; 1 */
  optionality?: BooleanValue;
  /** boolean; 1 */
  repeatability?: BooleanValue;
  /** recordType; 0..1 */
  valueType?: RecordValue;
  /** record; 0..* */
  value?: RecordValue[];
  /** 0..* */
  resource?: Any_LI_Source[];
}

/** Lineage of imagery: ISO 19115-2:2019, 6. */
export interface LE_ProcessStep extends LI_ProcessStep_Properties {
  $type: "LE_ProcessStep";
  /** 0..1 */
  processingInformation?: LE_Processing;
  /** 0..* */
  report?: LE_ProcessStepReport[];
  /** 0..* */
  output?: LE_Source[];
}

/** Lineage of imagery: ISO 19115-2:2019, 6. */
export interface LE_ProcessStepReport extends IsoNode {
  $type: "LE_ProcessStepReport";
  /** text; 1 */
  name?: Text;
  /** text; 0..1 */
  description?: Text;
  /** text; 0..1 */
  fileType?: Text;
}

/** Lineage of imagery: ISO 19115-2:2019, 6. */
export interface LE_Source extends LI_Source_Properties {
  $type: "LE_Source";
  /** 0..1 */
  processedLevel?: MD_Identifier;
  /** 0..1 */
  resolution?: LE_NominalResolution;
}

/** Lineage: ISO 19115-1:2014, 6.5.5. */
export interface LI_Lineage extends IsoNode {
  $type: "LI_Lineage";
  /** text; 0..1 */
  statement?: Text;
  /** 0..1 */
  scope?: MD_Scope;
  /** 0..* */
  additionalDocumentation?: CI_Citation[];
  /** 0..* */
  source?: Any_LI_Source[];
  /** 0..* */
  processStep?: Any_LI_ProcessStep[];
}

/** Lineage: ISO 19115-1:2014, 6.5.5. */
export interface LI_ProcessStep_Properties extends IsoNode {
  /** text; 1 */
  description?: Text;
  /** text; 0..1 */
  rationale?: Text;
  /** 0..1 */
  stepDateTime?: Any_TM_Primitive;
  /** 0..* */
  processor?: CI_Responsibility[];
  /** 0..* */
  reference?: CI_Citation[];
  /** 0..1 */
  scope?: MD_Scope;
  /** 0..* */
  source?: Any_LI_Source[];
}

export interface LI_ProcessStep extends LI_ProcessStep_Properties {
  $type: "LI_ProcessStep";
}

/** Lineage: ISO 19115-1:2014, 6.5.5. */
export interface LI_Source_Properties extends IsoNode {
  /** text; 0..1 */
  description?: Text;
  /** 0..1 */
  sourceSpatialResolution?: MD_Resolution;
  /** 0..1 */
  sourceReferenceSystem?: MD_ReferenceSystem;
  /** 0..1 */
  sourceCitation?: CI_Citation;
  /** 0..* */
  sourceMetadata?: CI_Citation[];
  /** 0..1 */
  scope?: MD_Scope;
  /** 0..* */
  sourceStep?: Any_LI_ProcessStep[];
}

export interface LI_Source extends LI_Source_Properties {
  $type: "LI_Source";
}

/** Application schema: ISO 19115-1:2014, 6.5.13. */
export interface MD_ApplicationSchemaInformation extends IsoNode {
  $type: "MD_ApplicationSchemaInformation";
  /** 1 */
  name?: CI_Citation;
  /** text; 1 */
  schemaLanguage?: Text;
  /** text; 1 */
  constraintLanguage?: Text;
  /** text; 0..1 */
  schemaAscii?: Text;
  /** 0..1 */
  graphicsFile?: CI_OnlineResource;
  /** 0..1 */
  softwareDevelopmentFile?: CI_OnlineResource;
  /** text; 0..1 */
  softwareDevelopmentFileFormat?: Text;
}

/** Identification: ISO 19115-1:2014, 6.5.3. */
export interface MD_AssociatedResource extends IsoNode {
  $type: "MD_AssociatedResource";
  /** 0..1 */
  name?: CI_Citation;
  /** DS_AssociationTypeCode; 1 */
  associationType?: Code;
  /** DS_InitiativeTypeCode; 0..1 */
  initiativeType?: Code;
  /** 0..1 */
  metadataReference?: CI_Citation;
}

/** Content: ISO 19115-1:2014, 6.5.9. */
export interface MD_AttributeGroup extends IsoNode {
  $type: "MD_AttributeGroup";
  /** MD_CoverageContentTypeCode; 1..* */
  contentType?: Code[];
  /** 0..* */
  attribute?: Any_MD_RangeDimension[];
}

/** Content: ISO 19115-1:2014, 6.5.9. */
export interface MD_Band_Properties extends MD_SampleDimension_Properties {
  /** real; 0..1 */
  boundMax?: NumberValue;
  /** real; 0..1 */
  boundMin?: NumberValue;
  /** UomLength; 0..1 */
  boundUnits?: GmlValue;
  /** real; 0..1 */
  peakResponse?: NumberValue;
  /** integer; 0..1 */
  toneGradation?: NumberValue;
}

export interface MD_Band extends MD_Band_Properties {
  $type: "MD_Band";
}

/** Common classes: ISO 19115-1:2014, 6.6.3. */
export interface MD_BrowseGraphic extends IsoNode {
  $type: "MD_BrowseGraphic";
  /** text; 1 */
  fileName?: Text;
  /** text; 0..1 */
  fileDescription?: Text;
  /** text; 0..1 */
  fileType?: Text;
  /** 0..*; since 19115-1:2014 */
  imageConstraints?: Any_MD_Constraints[];
  /** 0..*; since 19115-1:2014 */
  linkage?: CI_OnlineResource[];
}

/** Constraints: ISO 19115-1:2014, 6.5.4. */
export interface MD_Constraints_Properties extends IsoNode {
  /** text; 0..* */
  useLimitation?: Text[];
  /** 0..1; since 19115-1:2014 */
  constraintApplicationScope?: MD_Scope;
  /** 0..*; since 19115-1:2014 */
  graphic?: MD_BrowseGraphic[];
  /** 0..*; since 19115-1:2014 */
  reference?: CI_Citation[];
  /** 0..1; since 19115-1:2014 */
  releasability?: MD_Releasability;
  /** 0..*; since 19115-1:2014 */
  responsibleParty?: CI_Responsibility[];
}

export interface MD_Constraints extends MD_Constraints_Properties {
  $type: "MD_Constraints";
}

/** Content: ISO 19115-1:2014, 6.5.9. */
export interface MD_ContentInformation_Properties extends IsoNode {
}

/** Content: ISO 19115-1:2014, 6.5.9. */
export interface MD_CoverageDescription_Properties extends MD_ContentInformation_Properties {
  /** recordType; 1 */
  attributeDescription?: RecordValue;
  /** 0..1 */
  processingLevelCode?: MD_Identifier;
  /** 0..* */
  attributeGroup?: MD_AttributeGroup[];
}

export interface MD_CoverageDescription extends MD_CoverageDescription_Properties {
  $type: "MD_CoverageDescription";
}

/** Identification: ISO 19115-1:2014, 6.5.3. */
export interface MD_DataIdentification extends MD_Identification_Properties {
  $type: "MD_DataIdentification";
  /** 0..1 */
  defaultLocale?: Any_PT_Locale;
  /** 0..* */
  otherLocale?: Any_PT_Locale[];
  /** text; 0..1 */
  environmentDescription?: Text;
  /** text; 0..1 */
  supplementalInformation?: Text;
}

/** Distribution: ISO 19115-1:2014, 6.5.11. */
export interface MD_DigitalTransferOptions extends IsoNode {
  $type: "MD_DigitalTransferOptions";
  /** text; 0..1 */
  unitsOfDistribution?: Text;
  /** real; 0..1 */
  transferSize?: NumberValue;
  /** 0..* */
  onLine?: CI_OnlineResource[];
  /** 0..* */
  offLine?: MD_Medium[];
  /** duration; 0..1; since 19115-1:2014 */
  transferFrequency?: DateValue;
  /** 0..*; since 19115-1:2014 */
  distributionFormat?: MD_Format[];
}

/** Spatial representation: ISO 19115-1:2014, 6.5.7. */
export interface MD_Dimension extends IsoNode {
  $type: "MD_Dimension";
  /** MD_DimensionNameTypeCode; 1 */
  dimensionName?: Code;
  /** integer; 1 */
  dimensionSize?: NumberValue;
  /** Measure; 0..1 */
  resolution?: Measure;
  /** text; 0..1; since 19115-1:2014 */
  dimensionTitle?: Text;
  /** text; 0..1; since 19115-1:2014 */
  dimensionDescription?: Text;
}

/** Distribution: ISO 19115-1:2014, 6.5.11. */
export interface MD_Distribution extends IsoNode {
  $type: "MD_Distribution";
  /** text; 0..1; since 19115-1:2014 */
  description?: Text;
  /** 0..* */
  distributionFormat?: MD_Format[];
  /** 0..* */
  distributor?: MD_Distributor[];
  /** 0..* */
  transferOptions?: MD_DigitalTransferOptions[];
}

/** Distribution: ISO 19115-1:2014, 6.5.11. */
export interface MD_Distributor extends IsoNode {
  $type: "MD_Distributor";
  /** 1 */
  distributorContact?: CI_Responsibility;
  /** 0..* */
  distributionOrderProcess?: MD_StandardOrderProcess[];
  /** 0..* */
  distributorFormat?: MD_Format[];
  /** 0..* */
  distributorTransferOptions?: MD_DigitalTransferOptions[];
}

/** Metadata extension: ISO 19115-1:2014, 6.5.12. */
export interface MD_ExtendedElementInformation extends IsoNode {
  $type: "MD_ExtendedElementInformation";
  /** text; 1 */
  name?: Text;
  /** text; 1 */
  definition?: Text;
  /** MD_ObligationCode; 0..1 */
  obligation?: Code;
  /** text; 0..1 */
  condition?: Text;
  /** MD_DatatypeCode; 1 */
  dataType?: Code;
  /** text; 0..1 */
  maximumOccurrence?: Text;
  /** text; 0..1 */
  domainValue?: Text;
  /** text; 1..* */
  parentEntity?: Text[];
  /** text; 1 */
  rule?: Text;
  /** text; 0..1 */
  rationale?: Text;
  /** 1..* */
  source?: CI_Responsibility[];
  /** text; 0..1 */
  conceptName?: Text;
  /** text; 0..1 */
  code?: Text;
}

/** Content: ISO 19115-1:2014, 6.5.9. */
export interface MD_FeatureCatalogue extends MD_ContentInformation_Properties {
  $type: "MD_FeatureCatalogue";
  /** 1..* */
  featureCatalogue?: FC_FeatureCatalogue[];
}

/** Content: ISO 19115-1:2014, 6.5.9. */
export interface MD_FeatureCatalogueDescription extends MD_ContentInformation_Properties {
  $type: "MD_FeatureCatalogueDescription";
  /** boolean; 0..1 */
  complianceCode?: BooleanValue;
  /** 0..* */
  locale?: Any_PT_Locale[];
  /** boolean; 0..1 */
  includedWithDataset?: BooleanValue;
  /** 0..* */
  featureTypes?: MD_FeatureTypeInfo[];
  /** 0..* */
  featureCatalogueCitation?: CI_Citation[];
}

/** Content: ISO 19115-1:2014, 6.5.9. */
export interface MD_FeatureTypeInfo extends IsoNode {
  $type: "MD_FeatureTypeInfo";
  /** genericName; 1 */
  featureTypeName?: Text;
  /** integer; 0..1 */
  featureInstanceCount?: NumberValue;
}

/** Distribution: ISO 19115-1:2014, 6.5.11. */
export interface MD_Format extends IsoNode {
  $type: "MD_Format";
  /** 1 */
  formatSpecificationCitation?: CI_Citation;
  /** text; 0..1 */
  amendmentNumber?: Text;
  /** text; 0..1 */
  fileDecompressionTechnique?: Text;
  /** 0..* */
  medium?: MD_Medium[];
  /** 0..* */
  formatDistributor?: MD_Distributor[];
}

/** Spatial representation: ISO 19115-1:2014, 6.5.7. */
export interface MD_GeometricObjects extends IsoNode {
  $type: "MD_GeometricObjects";
  /** MD_GeometricObjectTypeCode; 1 */
  geometricObjectType?: Code;
  /** integer; 0..1 */
  geometricObjectCount?: NumberValue;
}

/** Spatial representation: ISO 19115-1:2014, 6.5.7. */
export interface MD_Georectified_Properties extends MD_GridSpatialRepresentation_Properties {
  /** boolean; 1 */
  checkPointAvailability?: BooleanValue;
  /** text; 0..1 */
  checkPointDescription?: Text;
  /** GM_Point; 1..* */
  cornerPoints?: GmlValue[];
  /** GM_Point; 0..1 */
  centrePoint?: GmlValue;
  /** MD_PixelOrientationCode; 1 */
  pointInPixel?: Code;
  /** text; 0..1 */
  transformationDimensionDescription?: Text;
  /** text; 0..* */
  transformationDimensionMapping?: Text[];
}

export interface MD_Georectified extends MD_Georectified_Properties {
  $type: "MD_Georectified";
}

/** Spatial representation: ISO 19115-1:2014, 6.5.7. */
export interface MD_Georeferenceable_Properties extends MD_GridSpatialRepresentation_Properties {
  /** boolean; 1 */
  controlPointAvailability?: BooleanValue;
  /** boolean; 1 */
  orientationParameterAvailability?: BooleanValue;
  /** text; 0..1 */
  orientationParameterDescription?: Text;
  /** record; 1 */
  georeferencedParameters?: RecordValue;
  /** 0..* */
  parameterCitation?: CI_Citation[];
}

export interface MD_Georeferenceable extends MD_Georeferenceable_Properties {
  $type: "MD_Georeferenceable";
}

/** Spatial representation: ISO 19115-1:2014, 6.5.7. */
export interface MD_GridSpatialRepresentation_Properties extends MD_SpatialRepresentation_Properties {
  /** integer; 1 */
  numberOfDimensions?: NumberValue;
  /** 0..* */
  axisDimensionProperties?: MD_Dimension[];
  /** MD_CellGeometryCode; 1 */
  cellGeometry?: Code;
  /** boolean; 1 */
  transformationParameterAvailability?: BooleanValue;
}

export interface MD_GridSpatialRepresentation extends MD_GridSpatialRepresentation_Properties {
  $type: "MD_GridSpatialRepresentation";
}

/** Identification: ISO 19115-1:2014, 6.5.3. */
export interface MD_Identification_Properties extends IsoNode {
  /** 1 */
  citation?: CI_Citation;
  /** text; 1 */
  abstract?: Text;
  /** text; 0..1 */
  purpose?: Text;
  /** text; 0..* */
  credit?: Text[];
  /** MD_ProgressCode; 0..* */
  status?: Code[];
  /** 0..* */
  pointOfContact?: CI_Responsibility[];
  /** MD_SpatialRepresentationTypeCode; 0..* */
  spatialRepresentationType?: Code[];
  /** 0..* */
  spatialResolution?: MD_Resolution[];
  /** duration; 0..* */
  temporalResolution?: DateValue[];
  /** MD_TopicCategoryCode; 0..* */
  topicCategory?: Code[];
  /** 0..* */
  extent?: EX_Extent[];
  /** 0..* */
  additionalDocumentation?: CI_Citation[];
  /** 0..1 */
  processingLevel?: MD_Identifier;
  /** 0..* */
  resourceMaintenance?: MD_MaintenanceInformation[];
  /** 0..* */
  graphicOverview?: MD_BrowseGraphic[];
  /** 0..* */
  resourceFormat?: MD_Format[];
  /** 0..* */
  descriptiveKeywords?: MD_Keywords[];
  /** 0..* */
  resourceSpecificUsage?: MD_Usage[];
  /** 0..* */
  resourceConstraints?: Any_MD_Constraints[];
  /** 0..* */
  associatedResource?: MD_AssociatedResource[];
}

/** Common classes: ISO 19115-1:2014, 6.6.3. */
export interface MD_Identifier extends IsoNode {
  $type: "MD_Identifier";
  /** 0..1 */
  authority?: CI_Citation;
  /** text; 1 */
  code?: Text;
  /** text; 0..1; since 19115-1:2014 */
  codeSpace?: Text;
  /** text; 0..1; since 19115-1:2014 */
  version?: Text;
  /** text; 0..1; since 19115-1:2014 */
  description?: Text;
}

/** Content: ISO 19115-1:2014, 6.5.9. */
export interface MD_ImageDescription_Properties extends MD_CoverageDescription_Properties {
  /** real; 0..1 */
  illuminationElevationAngle?: NumberValue;
  /** real; 0..1 */
  illuminationAzimuthAngle?: NumberValue;
  /** MD_ImagingConditionCode; 0..1 */
  imagingCondition?: Code;
  /** 0..1 */
  imageQualityCode?: MD_Identifier;
  /** real; 0..1 */
  cloudCoverPercentage?: NumberValue;
  /** integer; 0..1 */
  compressionGenerationQuantity?: NumberValue;
  /** boolean; 0..1 */
  triangulationIndicator?: BooleanValue;
  /** boolean; 0..1 */
  radiometricCalibrationDataAvailability?: BooleanValue;
  /** boolean; 0..1 */
  cameraCalibrationInformationAvailability?: BooleanValue;
  /** boolean; 0..1 */
  filmDistortionInformationAvailability?: BooleanValue;
  /** boolean; 0..1 */
  lensDistortionInformationAvailability?: BooleanValue;
}

export interface MD_ImageDescription extends MD_ImageDescription_Properties {
  $type: "MD_ImageDescription";
}

/** Identification: ISO 19115-1:2014, 6.5.3. */
export interface MD_KeywordClass extends IsoNode {
  $type: "MD_KeywordClass";
  /** text; 1 */
  className?: Text;
  /** text; 0..1 */
  conceptIdentifier?: Text;
  /** 1 */
  ontology?: CI_Citation;
}

/** Identification: ISO 19115-1:2014, 6.5.3. */
export interface MD_Keywords extends IsoNode {
  $type: "MD_Keywords";
  /** text; 1..* */
  keyword?: Text[];
  /** MD_KeywordTypeCode; 0..1 */
  type?: Code;
  /** 0..1 */
  thesaurusName?: CI_Citation;
  /** 0..1; since 19115-1:2014 */
  keywordClass?: MD_KeywordClass;
}

/** Constraints: ISO 19115-1:2014, 6.5.4. */
export interface MD_LegalConstraints extends MD_Constraints_Properties {
  $type: "MD_LegalConstraints";
  /** MD_RestrictionCode; 0..* */
  accessConstraints?: Code[];
  /** MD_RestrictionCode; 0..* */
  useConstraints?: Code[];
  /** text; 0..* */
  otherConstraints?: Text[];
}

/** Maintenance: ISO 19115-1:2014, 6.5.6. */
export interface MD_MaintenanceInformation extends IsoNode {
  $type: "MD_MaintenanceInformation";
  /** MD_MaintenanceFrequencyCode; 0..1 */
  maintenanceAndUpdateFrequency?: Code;
  /** 0..* */
  maintenanceDate?: CI_Date[];
  /** duration; 0..1 */
  userDefinedMaintenanceFrequency?: DateValue;
  /** 0..* */
  maintenanceScope?: MD_Scope[];
  /** text; 0..* */
  maintenanceNote?: Text[];
  /** 0..* */
  contact?: CI_Responsibility[];
}

/** Distribution: ISO 19115-1:2014, 6.5.11. */
export interface MD_Medium extends IsoNode {
  $type: "MD_Medium";
  /** 0..1 */
  name?: CI_Citation;
  /** real; 0..1 */
  density?: NumberValue;
  /** text; 0..1 */
  densityUnits?: Text;
  /** integer; 0..1 */
  volumes?: NumberValue;
  /** MD_MediumFormatCode; 0..* */
  mediumFormat?: Code[];
  /** text; 0..1 */
  mediumNote?: Text;
  /** 0..1 */
  identifier?: MD_Identifier;
}

/** Metadata base: ISO 19115-1:2014, 6.5.2. */
export interface MD_Metadata extends IsoNode {
  $type: "MD_Metadata";
  /** The encoding that the record was read from; absent for one that a program made. */
  $encoding?: "iso19139" | "iso19115-3";
  /** The generation of ISO 19115-3 that it was read from, where it is the first. */
  $edition?: "1.0" | "2.0";
  /** The name space of GML that it uses. */
  $gml?: string;
  /** Prefixes of other name spaces that the source declared. */
  $namespaces?: Record<string, string>;
  /** 0..1 */
  metadataIdentifier?: MD_Identifier;
  /** 0..1 */
  defaultLocale?: Any_PT_Locale;
  /** 0..1 */
  parentMetadata?: CI_Citation;
  /** 0..* */
  metadataScope?: MD_MetadataScope[];
  /** 1..* */
  contact?: CI_Responsibility[];
  /** 1..* */
  dateInfo?: CI_Date[];
  /** 0..* */
  metadataStandard?: CI_Citation[];
  /** 0..* */
  metadataProfile?: CI_Citation[];
  /** 0..* */
  alternativeMetadataReference?: CI_Citation[];
  /** 0..* */
  otherLocale?: Any_PT_Locale[];
  /** 0..* */
  metadataLinkage?: CI_OnlineResource[];
  /** 0..* */
  spatialRepresentationInfo?: Any_MD_SpatialRepresentation[];
  /** 0..* */
  referenceSystemInfo?: MD_ReferenceSystem[];
  /** 0..* */
  metadataExtensionInfo?: MD_MetadataExtensionInformation[];
  /** 1..* */
  identificationInfo?: Any_MD_Identification[];
  /** 0..* */
  contentInfo?: Any_MD_ContentInformation[];
  /** 0..* */
  distributionInfo?: MD_Distribution[];
  /** 0..* */
  dataQualityInfo?: DQ_DataQuality[];
  /** 0..* */
  resourceLineage?: LI_Lineage[];
  /** 0..* */
  portrayalCatalogueInfo?: MD_PortrayalCatalogueReference[];
  /** 0..* */
  metadataConstraints?: Any_MD_Constraints[];
  /** 0..* */
  applicationSchemaInfo?: MD_ApplicationSchemaInformation[];
  /** 0..1 */
  metadataMaintenance?: MD_MaintenanceInformation;
  /** 0..* */
  acquisitionInformation?: MI_AcquisitionInformation[];
}

/** Metadata extension: ISO 19115-1:2014, 6.5.12. */
export interface MD_MetadataExtensionInformation extends IsoNode {
  $type: "MD_MetadataExtensionInformation";
  /** 0..* */
  extensionOnLineResource?: CI_OnlineResource[];
  /** 0..* */
  extendedElementInformation?: MD_ExtendedElementInformation[];
}

/** Metadata base: ISO 19115-1:2014, 6.5.2. */
export interface MD_MetadataScope extends IsoNode {
  $type: "MD_MetadataScope";
  /** MD_ScopeCode; 1 */
  resourceScope?: Code;
  /** text; 0..1 */
  name?: Text;
}

/** Portrayal catalogue: ISO 19115-1:2014, 6.5.10. */
export interface MD_PortrayalCatalogueReference extends IsoNode {
  $type: "MD_PortrayalCatalogueReference";
  /** 1..* */
  portrayalCatalogueCitation?: CI_Citation[];
}

/** Content: ISO 19115-1:2014, 6.5.9. */
export interface MD_RangeDimension_Properties extends IsoNode {
  /** 0..1 */
  sequenceIdentifier?: MemberName;
  /** text; 0..1 */
  description?: Text;
  /** 0..* */
  name?: MD_Identifier[];
}

export interface MD_RangeDimension extends MD_RangeDimension_Properties {
  $type: "MD_RangeDimension";
}

/** Reference system: ISO 19115-1:2014, 6.5.8. */
export interface MD_ReferenceSystem extends IsoNode {
  $type: "MD_ReferenceSystem";
  /** 0..1 */
  referenceSystemIdentifier?: MD_Identifier;
  /** MD_ReferenceSystemTypeCode; 0..1; since 19115-1:2014 */
  referenceSystemType?: Code;
}

/** Constraints: ISO 19115-1:2014, 6.5.4. */
export interface MD_Releasability extends IsoNode {
  $type: "MD_Releasability";
  /** 0..* */
  addressee?: CI_Responsibility[];
  /** text; 0..1 */
  statement?: Text;
  /** MD_RestrictionCode; 0..* */
  disseminationConstraints?: Code[];
}

/** Identification: ISO 19115-1:2014, 6.5.3. */
export interface MD_RepresentativeFraction extends IsoNode {
  $type: "MD_RepresentativeFraction";
  /** integer; 1 */
  denominator?: NumberValue;
}

/** Identification: ISO 19115-1:2014, 6.5.3. */
export interface MD_Resolution extends IsoNode {
  $type: "MD_Resolution";
  /** 0..1 */
  equivalentScale?: MD_RepresentativeFraction;
  /** Distance; 0..1 */
  distance?: Measure;
  /** Distance; 0..1; since 19115-1:2014 */
  vertical?: Measure;
  /** Angle; 0..1; since 19115-1:2014 */
  angularDistance?: Measure;
  /** text; 0..1; since 19115-1:2014 */
  levelOfDetail?: Text;
}

/** Content: ISO 19115-1:2014, 6.5.9. */
export interface MD_SampleDimension_Properties extends MD_RangeDimension_Properties {
  /** real; 0..1 */
  maxValue?: NumberValue;
  /** real; 0..1 */
  minValue?: NumberValue;
  /** UnitOfMeasure; 0..1 */
  units?: GmlValue;
  /** real; 0..1 */
  scaleFactor?: NumberValue;
  /** real; 0..1 */
  offset?: NumberValue;
  /** real; 0..1 */
  meanValue?: NumberValue;
  /** integer; 0..1 */
  numberOfValues?: NumberValue;
  /** real; 0..1 */
  standardDeviation?: NumberValue;
  /** recordType; 0..1 */
  otherPropertyType?: RecordValue;
  /** record; 0..1 */
  otherProperty?: RecordValue;
  /** integer; 0..1 */
  bitsPerValue?: NumberValue;
  /** 0..* */
  rangeElementDescription?: MI_RangeElementDescription[];
}

export interface MD_SampleDimension extends MD_SampleDimension_Properties {
  $type: "MD_SampleDimension";
}

/** Common classes: ISO 19115-1:2014, 6.6.3. */
export interface MD_Scope extends IsoNode {
  $type: "MD_Scope";
  /** MD_ScopeCode; 1 */
  level?: Code;
  /** 0..* */
  extent?: EX_Extent[];
  /** 0..* */
  levelDescription?: MD_ScopeDescription[];
}

/** Common classes: ISO 19115-1:2014, 6.6.3. */
export interface MD_ScopeDescription extends IsoNode {
  $type: "MD_ScopeDescription";
  /** text; 0..1 */
  attributes?: Text;
  /** text; 0..1 */
  features?: Text;
  /** text; 0..1 */
  featureInstances?: Text;
  /** text; 0..1 */
  attributeInstances?: Text;
  /** text; 0..1 */
  dataset?: Text;
  /** text; 0..1 */
  other?: Text;
}

/** Constraints: ISO 19115-1:2014, 6.5.4. */
export interface MD_SecurityConstraints extends MD_Constraints_Properties {
  $type: "MD_SecurityConstraints";
  /** MD_ClassificationCode; 1 */
  classification?: Code;
  /** text; 0..1 */
  userNote?: Text;
  /** text; 0..1 */
  classificationSystem?: Text;
  /** text; 0..1 */
  handlingDescription?: Text;
}

/** Spatial representation: ISO 19115-1:2014, 6.5.7. */
export interface MD_SpatialRepresentation_Properties extends IsoNode {
  /** 0..1; since 19115-1:2014 */
  scope?: MD_Scope;
}

/** Distribution: ISO 19115-1:2014, 6.5.11. */
export interface MD_StandardOrderProcess extends IsoNode {
  $type: "MD_StandardOrderProcess";
  /** text; 0..1 */
  fees?: Text;
  /** dateTime; 0..1 */
  plannedAvailableDateTime?: DateValue;
  /** text; 0..1 */
  orderingInstructions?: Text;
  /** text; 0..1 */
  turnaround?: Text;
  /** recordType; 0..1; since 19115-1:2014 */
  orderOptionsType?: RecordValue;
  /** record; 0..1; since 19115-1:2014 */
  orderOptions?: RecordValue;
}

/** Identification: ISO 19115-1:2014, 6.5.3. */
export interface MD_Usage extends IsoNode {
  $type: "MD_Usage";
  /** text; 1 */
  specificUsage?: Text;
  /** 0..* */
  usageDateTime?: Any_TM_Primitive[];
  /** text; 0..1 */
  userDeterminedLimitations?: Text;
  /** 0..* */
  userContactInfo?: CI_Responsibility[];
  /** text; 0..* */
  response?: Text[];
  /** 0..* */
  additionalDocumentation?: CI_Citation[];
  /** 0..1 */
  identifiedIssues?: CI_Citation;
}

/** Spatial representation: ISO 19115-1:2014, 6.5.7. */
export interface MD_VectorSpatialRepresentation extends MD_SpatialRepresentation_Properties {
  $type: "MD_VectorSpatialRepresentation";
  /** MD_TopologyLevelCode; 0..1 */
  topologyLevel?: Code;
  /** 0..* */
  geometricObjects?: MD_GeometricObjects[];
}

/** Basic types: ISO 19103; ISO/TS 19115-3:2016, 7. */
export interface MemberName extends IsoNode {
  $type: "MemberName";
  /** text; 1 */
  aName?: Text;
  /** 1 */
  attributeType?: TypeName;
}

/** Acquisition: ISO 19115-2:2019, 6. */
export interface MI_AcquisitionInformation extends IsoNode {
  $type: "MI_AcquisitionInformation";
  /** 1; since 19115-1:2014 */
  scope?: MD_Scope;
  /** 0..* */
  instrument?: Any_MI_Instrument[];
  /** 0..* */
  operation?: MI_Operation[];
  /** 0..* */
  platform?: MI_Platform[];
  /** 0..* */
  acquisitionPlan?: MI_Plan[];
  /** 0..* */
  objective?: MI_Objective[];
  /** 0..* */
  acquisitionRequirement?: MI_Requirement[];
  /** 0..1 */
  environmentalConditions?: MI_EnvironmentalRecord;
}

/** Content of imagery: ISO 19115-2:2019, 6. */
export interface MI_Band extends MD_Band_Properties {
  $type: "MI_Band";
  /** MI_BandDefinition; 0..1 */
  bandBoundaryDefinition?: Code;
  /** real; 0..1 */
  nominalSpatialResolution?: NumberValue;
  /** MI_TransferFunctionTypeCode; 0..1 */
  transferFunctionType?: Code;
  /** MI_PolarisationOrientationCode; 0..1 */
  transmittedPolarisation?: Code;
  /** MI_PolarisationOrientationCode; 0..1 */
  detectedPolarisation?: Code;
  /** 0..1; since 19115-1:2014 */
  sensor?: MI_Sensor;
}

/** Content of imagery: ISO 19115-2:2019, 6. */
export interface MI_CoverageDescription extends MD_CoverageDescription_Properties {
  $type: "MI_CoverageDescription";
  /** 0..* */
  rangeElementDescription?: MI_RangeElementDescription[];
}

/** Acquisition: ISO 19115-2:2019, 6. */
export interface MI_EnvironmentalRecord extends IsoNode {
  $type: "MI_EnvironmentalRecord";
  /** real; 1 */
  averageAirTemperature?: NumberValue;
  /** real; 1 */
  maxRelativeHumidity?: NumberValue;
  /** real; 1 */
  maxAltitude?: NumberValue;
  /** text; 1 */
  meterologicalConditions?: Text;
  /** real; 1; since 19115-1:2014 */
  solarAzimuth?: NumberValue;
  /** real; 1; since 19115-1:2014 */
  solarElevation?: NumberValue;
}

/** Acquisition: ISO 19115-2:2019, 6. */
export interface MI_Event extends IsoNode {
  $type: "MI_Event";
  /** 1 */
  identifier?: MD_Identifier;
  /** MI_TriggerCode; 1 */
  trigger?: Code;
  /** MI_ContextCode; 1 */
  context?: Code;
  /** MI_SequenceCode; 1 */
  sequence?: Code;
  /** dateTime; 1 */
  time?: DateValue;
  /** 0..1 */
  relatedPass?: MI_PlatformPass;
  /** 0..* */
  relatedSensor?: Any_MI_Instrument[];
  /** 0..* */
  expectedObjective?: MI_Objective[];
}

/** Spatial representation of imagery: ISO 19115-2:2019, 6. */
export interface MI_GCP extends IsoNode {
  $type: "MI_GCP";
  /** GM_Point; 1 */
  geographicCoordinates?: GmlValue;
  /** 0..*; since 19115-1:2014 */
  accuracyReport?: Any_DQ_Element[];
}

/** Spatial representation of imagery: ISO 19115-2:2019, 6. */
export interface MI_GCPCollection extends MI_GeolocationInformation_Properties {
  $type: "MI_GCPCollection";
  /** 1..* */
  gcp?: MI_GCP[];
  /** integer; 1 */
  collectionIdentification?: NumberValue;
  /** text; 1 */
  collectionName?: Text;
  /** 1 */
  coordinateReferenceSystem?: MD_ReferenceSystem;
}

/** Spatial representation: ISO 19115-1:2014, 6.5.7. */
export interface MI_GeolocationInformation_Properties extends IsoNode {
  /** 0..*; since 19115-1:2014 */
  qualityInfo?: DQ_DataQuality[];
}

/** Spatial representation of imagery: ISO 19115-2:2019, 6. */
export interface MI_Georectified extends MD_Georectified_Properties {
  $type: "MI_Georectified";
  /** 0..* */
  checkPoint?: MI_GCP[];
}

/** Spatial representation of imagery: ISO 19115-2:2019, 6. */
export interface MI_Georeferenceable extends MD_Georeferenceable_Properties {
  $type: "MI_Georeferenceable";
  /** 0..1; since 19115-1:2014 */
  platformParameters?: MI_Platform;
  /** 1..* */
  geolocationInformation?: Any_MI_GeolocationInformation[];
}

/** Content of imagery: ISO 19115-2:2019, 6. */
export interface MI_ImageDescription extends MD_ImageDescription_Properties {
  $type: "MI_ImageDescription";
  /** 0..* */
  rangeElementDescription?: MI_RangeElementDescription[];
}

/** Acquisition: ISO 19115-2:2019, 6. */
export interface MI_Instrument_Properties extends IsoNode {
  /** 0..* */
  citation?: CI_Citation[];
  /** 1 */
  identifier?: MD_Identifier;
  /** text; 1 */
  type?: Text;
  /** text; 0..1 */
  description?: Text;
  /** 0..1 */
  mountedOn?: MI_Platform;
  /** recordType; 0..1; since 19115-1:2014 */
  otherPropertyType?: RecordValue;
  /** record; 0..1; since 19115-1:2014 */
  otherProperty?: RecordValue;
  /** 0..1; since 19115-1:2014 */
  content?: Any_MD_ContentInformation;
  /** 0..*; since 19115-1:2014 */
  sensor?: MI_Sensor[];
  /** 0..*; since 19115-1:2014 */
  history?: MI_InstrumentationEventList[];
}

export interface MI_Instrument extends MI_Instrument_Properties {
  $type: "MI_Instrument";
}

/** Acquisition: ISO 19115-2:2019, 6. */
export interface MI_InstrumentationEvent extends IsoNode {
  $type: "MI_InstrumentationEvent";
  /** 0..* */
  citation?: CI_Citation[];
  /** text; 1 */
  description?: Text;
  /** 0..* */
  extent?: EX_Extent[];
  /** MI_InstrumentationEventTypeCode; 1..* */
  type?: Code[];
  /** 0..* */
  revisionHistory?: MI_Revision[];
}

/** Acquisition: ISO 19115-2:2019, 6. */
export interface MI_InstrumentationEventList extends IsoNode {
  $type: "MI_InstrumentationEventList";
  /** 1 */
  citation?: CI_Citation;
  /** text; 1 */
  description?: Text;
  /** 0..1 */
  locale?: Any_PT_Locale;
  /** 0..* */
  metadataConstraints?: Any_MD_Constraints[];
  /** 1..* */
  instrumentationEvent?: MI_InstrumentationEvent[];
}

/** Acquisition: ISO 19115-2:2019, 6. */
export interface MI_Objective extends IsoNode {
  $type: "MI_Objective";
  /** 1..* */
  identifier?: MD_Identifier[];
  /** text; 0..1 */
  priority?: Text;
  /** MI_ObjectiveTypeCode; 0..* */
  type?: Code[];
  /** text; 0..* */
  function?: Text[];
  /** 0..* */
  extent?: EX_Extent[];
  /** 0..* */
  sensingInstrument?: Any_MI_Instrument[];
  /** 0..* */
  pass?: MI_PlatformPass[];
  /** 1..* */
  objectiveOccurence?: MI_Event[];
}

/** Acquisition: ISO 19115-2:2019, 6. */
export interface MI_Operation extends IsoNode {
  $type: "MI_Operation";
  /** text; 0..1 */
  description?: Text;
  /** 0..1 */
  citation?: CI_Citation;
  /** 0..1 */
  identifier?: MD_Identifier;
  /** MD_ProgressCode; 1 */
  status?: Code;
  /** MI_OperationTypeCode; 0..1 */
  type?: Code;
  /** 0..1 */
  parentOperation?: MI_Operation;
  /** 0..* */
  childOperation?: MI_Operation[];
  /** 0..* */
  platform?: MI_Platform[];
  /** 0..* */
  objective?: MI_Objective[];
  /** 0..1 */
  plan?: MI_Plan;
  /** 0..* */
  significantEvent?: MI_Event[];
  /** recordType; 0..1; since 19115-1:2014 */
  otherPropertyType?: RecordValue;
  /** record; 0..1; since 19115-1:2014 */
  otherProperty?: RecordValue;
}

/** Acquisition: ISO 19115-2:2019, 6. */
export interface MI_Plan extends IsoNode {
  $type: "MI_Plan";
  /** MI_GeometryTypeCode; 0..1 */
  type?: Code;
  /** MD_ProgressCode; 1 */
  status?: Code;
  /** 1 */
  citation?: CI_Citation;
  /** 0..* */
  operation?: MI_Operation[];
  /** 0..* */
  satisfiedRequirement?: MI_Requirement[];
}

/** Acquisition: ISO 19115-2:2019, 6. */
export interface MI_Platform extends IsoNode {
  $type: "MI_Platform";
  /** 0..* */
  citation?: CI_Citation[];
  /** 1 */
  identifier?: MD_Identifier;
  /** text; 1 */
  description?: Text;
  /** 0..* */
  sponsor?: CI_Responsibility[];
  /** 1..* */
  instrument?: Any_MI_Instrument[];
  /** recordType; 0..1; since 19115-1:2014 */
  otherPropertyType?: RecordValue;
  /** record; 0..1; since 19115-1:2014 */
  otherProperty?: RecordValue;
  /** 0..*; since 19115-1:2014 */
  history?: MI_InstrumentationEventList[];
}

/** Acquisition: ISO 19115-2:2019, 6. */
export interface MI_PlatformPass extends IsoNode {
  $type: "MI_PlatformPass";
  /** 1 */
  identifier?: MD_Identifier;
  /** GM_Object; 0..1 */
  extent?: GmlValue;
  /** 0..* */
  relatedEvent?: MI_Event[];
}

/** Content of imagery: ISO 19115-2:2019, 6. */
export interface MI_RangeElementDescription extends IsoNode {
  $type: "MI_RangeElementDescription";
  /** text; 1 */
  name?: Text;
  /** text; 1 */
  definition?: Text;
  /** record; 1..* */
  rangeElement?: RecordValue[];
}

/** Acquisition: ISO 19115-2:2019, 6. */
export interface MI_RequestedDate extends IsoNode {
  $type: "MI_RequestedDate";
  /** dateTime; 1 */
  requestedDateOfCollection?: DateValue;
  /** dateTime; 1 */
  latestAcceptableDate?: DateValue;
}

/** Acquisition: ISO 19115-2:2019, 6. */
export interface MI_Requirement extends IsoNode {
  $type: "MI_Requirement";
  /** 0..1 */
  citation?: CI_Citation;
  /** 1 */
  identifier?: MD_Identifier;
  /** 1..* */
  requestor?: CI_Responsibility[];
  /** 1..* */
  recipient?: CI_Responsibility[];
  /** MI_PriorityCode; 1 */
  priority?: Code;
  /** 1 */
  requestedDate?: MI_RequestedDate;
  /** dateTime; 1 */
  expiryDate?: DateValue;
  /** 0..* */
  satisifiedPlan?: MI_Plan[];
}

/** Acquisition: ISO 19115-2:2019, 6. */
export interface MI_Revision extends IsoNode {
  $type: "MI_Revision";
  /** text; 0..1 */
  description?: Text;
  /** 1 */
  author?: CI_Responsibility;
  /** 1 */
  dateInfo?: CI_Date;
}

/** Acquisition: ISO 19115-2:2019, 6. */
export interface MI_Sensor extends MI_Instrument_Properties {
  $type: "MI_Sensor";
  /** 0..* */
  hosted?: Any_MI_Instrument[];
}

/** Basic types: ISO 19103; ISO/TS 19115-3:2016, 7. */
export interface Multiplicity extends IsoNode {
  $type: "Multiplicity";
  /** 1..* */
  range?: MultiplicityRange[];
}

/** Basic types: ISO 19103; ISO/TS 19115-3:2016, 7. */
export interface MultiplicityRange extends IsoNode {
  $type: "MultiplicityRange";
  /** integer; 1 */
  lower?: NumberValue;
  /** unlimitedInteger; 1 */
  upper?: NumberValue;
}

/** Metadata transfer: ISO/TS 19115-3:2016, 8. */
export interface MX_Aggregate extends DS_Aggregate_Properties {
  $type: "MX_Aggregate";
  /** 0..* */
  aggregateCatalogue?: Any_CT_Catalogue[];
  /** 0..* */
  aggregateFile?: MX_SupportFile[];
}

/** Metadata transfer: ISO/TS 19115-3:2016, 8. */
export interface MX_DataFile extends MX_File_Properties {
  $type: "MX_DataFile";
  /** genericName; 0..* */
  featureTypes?: Text[];
}

/** Metadata transfer: ISO/TS 19115-3:2016, 8. */
export interface MX_DataSet extends DS_Resource_Properties {
  $type: "MX_DataSet";
  /** 0..* */
  datasetCatalogue?: Any_CT_Catalogue[];
  /** 0..* */
  supportFile?: MX_SupportFile[];
  /** 1..* */
  dataFile?: MX_DataFile[];
}

/** Metadata transfer: ISO/TS 19115-3:2016, 8. */
export interface MX_File_Properties extends IsoNode {
  /** text; 1 */
  fileName?: Text;
  /** text; 1 */
  fileDescription?: Text;
  /** text; 1 */
  fileType?: Text;
}

/** Metadata transfer: ISO/TS 19115-3:2016, 8. */
export interface MX_SupportFile extends MX_File_Properties {
  $type: "MX_SupportFile";
}

/** Languages and character sets: ISO/TS 19115-3:2016, 7. */
export interface PT_Locale_Properties extends IsoNode {
  /** LanguageCode; 1 */
  language?: Code;
  /** CountryCode; 0..1 */
  country?: Code;
  /** MD_CharacterSetCode; 1 */
  characterEncoding?: Code;
}

export interface PT_Locale extends PT_Locale_Properties {
  $type: "PT_Locale";
}

/** Languages and character sets: ISO/TS 19115-3:2016, 7. */
export interface PT_LocaleContainer extends PT_Locale_Properties {
  $type: "PT_LocaleContainer";
  /** text; 1 */
  description?: Text;
  /** 1 */
  locale?: Any_PT_Locale;
  /** 1..* */
  date?: CI_Date[];
  /** 1..* */
  responsibleParty?: CI_Responsibility[];
  /** text; 1..* */
  localisedString?: Text[];
}

/** Data quality of imagery: ISO 19115-2:2019, 6. */
export interface QE_CoverageResult extends DQ_Result_Properties {
  $type: "QE_CoverageResult";
  /** MD_SpatialRepresentationTypeCode; 1 */
  spatialRepresentationType?: Code;
  /** 1 */
  resultFile?: QualityResultFile;
  /** 1 */
  resultSpatialRepresentation?: Any_MD_SpatialRepresentation;
  /** 1 */
  resultContentDescription?: Any_MD_ContentInformation;
  /** 1 */
  resultFormat?: MD_Format;
}

/** Data quality: ISO 19157:2013, 10. */
export interface QualityResultFile extends IsoNode {
  $type: "QualityResultFile";
  /** text; 1 */
  fileName?: Text;
  /** text; 1 */
  fileType?: Text;
  /** text; 1 */
  fileDescription?: Text;
  /** 1 */
  fileFormat?: MD_Format;
}

/** Services: ISO 19115-1:2014, 6.5.14. */
export interface SV_CoupledResource extends IsoNode {
  $type: "SV_CoupledResource";
  /** genericName; 0..1 */
  scopedName?: Text;
  /** 0..* */
  resourceReference?: CI_Citation[];
  /** 0..1 */
  operation?: SV_OperationMetadata;
  /** 0..* */
  resource?: MD_DataIdentification[];
}

/** Services: ISO 19115-1:2014, 6.5.14. */
export interface SV_OperationChainMetadata extends IsoNode {
  $type: "SV_OperationChainMetadata";
  /** text; 1 */
  name?: Text;
  /** text; 0..1 */
  description?: Text;
  /** 1..* */
  operation?: SV_OperationMetadata[];
}

/** Services: ISO 19115-1:2014, 6.5.14. */
export interface SV_OperationMetadata extends IsoNode {
  $type: "SV_OperationMetadata";
  /** text; 1 */
  operationName?: Text;
  /** DCPList; 1..* */
  distributedComputingPlatform?: Code[];
  /** text; 0..1 */
  operationDescription?: Text;
  /** text; 0..1 */
  invocationName?: Text;
  /** 1..* */
  connectPoint?: CI_OnlineResource[];
  /** 0..* */
  parameter?: SV_Parameter[];
  /** 0..* */
  dependsOn?: SV_OperationMetadata[];
}

/** Services: ISO 19115-1:2014, 6.5.14. */
export interface SV_Parameter extends IsoNode {
  $type: "SV_Parameter";
  /** 1 */
  name?: MemberName;
  /** SV_ParameterDirection; 1 */
  direction?: Code;
  /** text; 0..1 */
  description?: Text;
  /** boolean; 1 */
  optionality?: BooleanValue;
  /** boolean; 1 */
  repeatability?: BooleanValue;
}

/** Metadata application: ISO 19115-1:2014, 6.3. */
export interface SV_Service extends DS_Resource_Properties {
  $type: "SV_Service";
}

/** Services: ISO 19115-1:2014, 6.5.14. */
export interface SV_ServiceIdentification extends MD_Identification_Properties {
  $type: "SV_ServiceIdentification";
  /** genericName; 1 */
  serviceType?: Text;
  /** text; 0..* */
  serviceTypeVersion?: Text[];
  /** 0..1 */
  accessProperties?: MD_StandardOrderProcess;
  /** SV_CouplingType; 0..1 */
  couplingType?: Code;
  /** 0..* */
  coupledResource?: SV_CoupledResource[];
  /** 0..* */
  operatedDataset?: CI_Citation[];
  /** 0..* */
  profile?: CI_Citation[];
  /** 0..* */
  serviceStandard?: CI_Citation[];
  /** 0..* */
  containsOperations?: SV_OperationMetadata[];
  /** 0..* */
  operatesOn?: MD_DataIdentification[];
  /** 0..* */
  containsChain?: SV_OperationChainMetadata[];
}

/** Temporal objects: ISO 19136:2007, 14. */
export interface TimeInstant extends TM_Primitive_Properties {
  $type: "TimeInstant";
  /** MetaDataProperty; 0..* */
  metaDataProperty?: GmlValue[];
  /** position; 0..1 */
  description?: Position;
  /** reference; 0..1 */
  descriptionReference?: ReferenceValue;
  /** position; 0..1 */
  identifier?: Position;
  /** position; 0..* */
  name?: Position[];
  /** TM_Primitive; 0..* */
  relatedTime?: GmlValue[];
  /** position; 1 */
  timePosition?: Position;
}

/** Temporal objects: ISO 19136:2007, 14. */
export interface TimePeriod extends TM_Primitive_Properties {
  $type: "TimePeriod";
  /** MetaDataProperty; 0..* */
  metaDataProperty?: GmlValue[];
  /** position; 0..1 */
  description?: Position;
  /** reference; 0..1 */
  descriptionReference?: ReferenceValue;
  /** position; 0..1 */
  identifier?: Position;
  /** position; 0..* */
  name?: Position[];
  /** TM_Primitive; 0..* */
  relatedTime?: GmlValue[];
  /** position; 0..1 */
  beginPosition?: Position;
  /** 0..1 */
  begin?: TimeInstant;
  /** position; 0..1 */
  endPosition?: Position;
  /** 0..1 */
  end?: TimeInstant;
  /** position; 0..1 */
  duration?: Position;
  /** position; 0..1 */
  timeInterval?: Position;
}

/** Temporal objects: ISO 19136:2007, 14. */
export interface TM_Primitive_Properties extends IsoNode {
}

/** Basic types: ISO 19103; ISO/TS 19115-3:2016, 7. */
export interface TypeName extends IsoNode {
  $type: "TypeName";
  /** text; 1 */
  aName?: Text;
}

/** CI_Party or a class that specialises it. */
export type Any_CI_Party = CI_Individual | CI_Organisation;

/** CT_Catalogue or a class that specialises it. */
export type Any_CT_Catalogue = FC_FeatureCatalogue;

/** DQ_Element or a class that specialises it. */
export type Any_DQ_Element = DQ_CompletenessCommission | DQ_CompletenessOmission | DQ_ConceptualConsistency | DQ_DomainConsistency | DQ_FormatConsistency | DQ_TopologicalConsistency | DQ_Confidence | DQ_Homogeneity | DQ_Representativity | DQ_AbsoluteExternalPositionalAccuracy | DQ_GriddedDataPositionalAccuracy | DQ_RelativeInternalPositionalAccuracy | DQ_AccuracyOfATimeMeasurement | DQ_TemporalConsistency | DQ_TemporalValidity | DQ_NonQuantitativeAttributeCorrectness | DQ_QuantitativeAttributeAccuracy | DQ_ThematicClassificationCorrectness | DQ_UsabilityElement;

/** DQ_EvaluationMethod or a class that specialises it. */
export type Any_DQ_EvaluationMethod = DQ_EvaluationMethod | DQ_AggregationDerivation | DQ_FullInspection | DQ_IndirectEvaluation | DQ_SampleBasedInspection | DQ_DataInspection;

/** DQ_Result or a class that specialises it. */
export type Any_DQ_Result = DQ_ConformanceResult | DQ_DescriptiveResult | DQ_QuantitativeResult | QE_CoverageResult;

/** DS_Resource or a class that specialises it. */
export type Any_DS_Resource = DS_Initiative | DS_OtherAggregate | DS_Series | DS_Platform | DS_ProductionSeries | DS_Sensor | MX_Aggregate | DS_DataSet | MX_DataSet | SV_Service;

/** EX_GeographicExtent or a class that specialises it. */
export type Any_EX_GeographicExtent = EX_BoundingPolygon | EX_GeographicBoundingBox | EX_GeographicDescription;

/** EX_TemporalExtent or a class that specialises it. */
export type Any_EX_TemporalExtent = EX_TemporalExtent | EX_SpatialTemporalExtent;

/** FC_CarrierOfCharacteristics or a class that specialises it. */
export type Any_FC_CarrierOfCharacteristics = FC_Binding | FC_BoundAssociationRole | FC_BoundFeatureAttribute | FC_AssociationRole | FC_FeatureAttribute | FC_FeatureOperation;

/** FC_FeatureType or a class that specialises it. */
export type Any_FC_FeatureType = FC_FeatureType | FC_FeatureAssociation;

/** FC_PropertyType or a class that specialises it. */
export type Any_FC_PropertyType = FC_AssociationRole | FC_FeatureAttribute | FC_FeatureOperation;

/** LI_ProcessStep or a class that specialises it. */
export type Any_LI_ProcessStep = LI_ProcessStep | LE_ProcessStep;

/** LI_Source or a class that specialises it. */
export type Any_LI_Source = LI_Source | LE_Source;

/** MD_Constraints or a class that specialises it. */
export type Any_MD_Constraints = MD_Constraints | MD_LegalConstraints | MD_SecurityConstraints;

/** MD_ContentInformation or a class that specialises it. */
export type Any_MD_ContentInformation = MD_CoverageDescription | MD_ImageDescription | MI_ImageDescription | MI_CoverageDescription | MD_FeatureCatalogue | MD_FeatureCatalogueDescription;

/** MD_Identification or a class that specialises it. */
export type Any_MD_Identification = MD_DataIdentification | SV_ServiceIdentification;

/** MD_RangeDimension or a class that specialises it. */
export type Any_MD_RangeDimension = MD_RangeDimension | MD_SampleDimension | MD_Band | MI_Band;

/** MD_SpatialRepresentation or a class that specialises it. */
export type Any_MD_SpatialRepresentation = MD_GridSpatialRepresentation | MD_Georectified | MI_Georectified | MD_Georeferenceable | MI_Georeferenceable | MD_VectorSpatialRepresentation;

/** MI_GeolocationInformation or a class that specialises it. */
export type Any_MI_GeolocationInformation = MI_GCPCollection;

/** MI_Instrument or a class that specialises it. */
export type Any_MI_Instrument = MI_Instrument | MI_Sensor;

/** PT_Locale or a class that specialises it. */
export type Any_PT_Locale = PT_Locale | PT_LocaleContainer;

/** TM_Primitive or a class that specialises it. */
export type Any_TM_Primitive = TimeInstant | TimePeriod;

/** Every class by its name. */
export interface IsoClasses {
  CI_Address: CI_Address;
  CI_Citation: CI_Citation;
  CI_Contact: CI_Contact;
  CI_Date: CI_Date;
  CI_Individual: CI_Individual;
  CI_OnlineResource: CI_OnlineResource;
  CI_Organisation: CI_Organisation;
  CI_Responsibility: CI_Responsibility;
  CI_Series: CI_Series;
  CI_Telephone: CI_Telephone;
  DQ_AbsoluteExternalPositionalAccuracy: DQ_AbsoluteExternalPositionalAccuracy;
  DQ_AccuracyOfATimeMeasurement: DQ_AccuracyOfATimeMeasurement;
  DQ_AggregationDerivation: DQ_AggregationDerivation;
  DQ_CompletenessCommission: DQ_CompletenessCommission;
  DQ_CompletenessOmission: DQ_CompletenessOmission;
  DQ_ConceptualConsistency: DQ_ConceptualConsistency;
  DQ_Confidence: DQ_Confidence;
  DQ_ConformanceResult: DQ_ConformanceResult;
  DQ_DataInspection: DQ_DataInspection;
  DQ_DataQuality: DQ_DataQuality;
  DQ_DescriptiveResult: DQ_DescriptiveResult;
  DQ_DomainConsistency: DQ_DomainConsistency;
  DQ_EvaluationMethod: DQ_EvaluationMethod;
  DQ_FormatConsistency: DQ_FormatConsistency;
  DQ_FullInspection: DQ_FullInspection;
  DQ_GriddedDataPositionalAccuracy: DQ_GriddedDataPositionalAccuracy;
  DQ_Homogeneity: DQ_Homogeneity;
  DQ_IndirectEvaluation: DQ_IndirectEvaluation;
  DQ_MeasureReference: DQ_MeasureReference;
  DQ_NonQuantitativeAttributeCorrectness: DQ_NonQuantitativeAttributeCorrectness;
  DQ_QuantitativeAttributeAccuracy: DQ_QuantitativeAttributeAccuracy;
  DQ_QuantitativeResult: DQ_QuantitativeResult;
  DQ_RelativeInternalPositionalAccuracy: DQ_RelativeInternalPositionalAccuracy;
  DQ_Representativity: DQ_Representativity;
  DQ_SampleBasedInspection: DQ_SampleBasedInspection;
  DQ_StandaloneQualityReportInformation: DQ_StandaloneQualityReportInformation;
  DQ_TemporalConsistency: DQ_TemporalConsistency;
  DQ_TemporalValidity: DQ_TemporalValidity;
  DQ_ThematicClassificationCorrectness: DQ_ThematicClassificationCorrectness;
  DQ_TopologicalConsistency: DQ_TopologicalConsistency;
  DQ_UsabilityElement: DQ_UsabilityElement;
  DS_DataSet: DS_DataSet;
  DS_Initiative: DS_Initiative;
  DS_OtherAggregate: DS_OtherAggregate;
  DS_Platform: DS_Platform;
  DS_ProductionSeries: DS_ProductionSeries;
  DS_Sensor: DS_Sensor;
  DS_Series: DS_Series;
  EX_BoundingPolygon: EX_BoundingPolygon;
  EX_Extent: EX_Extent;
  EX_GeographicBoundingBox: EX_GeographicBoundingBox;
  EX_GeographicDescription: EX_GeographicDescription;
  EX_SpatialTemporalExtent: EX_SpatialTemporalExtent;
  EX_TemporalExtent: EX_TemporalExtent;
  EX_VerticalExtent: EX_VerticalExtent;
  FC_AssociationRole: FC_AssociationRole;
  FC_Binding: FC_Binding;
  FC_BoundAssociationRole: FC_BoundAssociationRole;
  FC_BoundFeatureAttribute: FC_BoundFeatureAttribute;
  FC_Constraint: FC_Constraint;
  FC_DefinitionReference: FC_DefinitionReference;
  FC_DefinitionSource: FC_DefinitionSource;
  FC_FeatureAssociation: FC_FeatureAssociation;
  FC_FeatureAttribute: FC_FeatureAttribute;
  FC_FeatureCatalogue: FC_FeatureCatalogue;
  FC_FeatureOperation: FC_FeatureOperation;
  FC_FeatureType: FC_FeatureType;
  FC_InheritanceRelation: FC_InheritanceRelation;
  FC_ListedValue: FC_ListedValue;
  FC_LocalisedDefinitionReference: FC_LocalisedDefinitionReference;
  LE_Algorithm: LE_Algorithm;
  LE_NominalResolution: LE_NominalResolution;
  LE_Processing: LE_Processing;
  LE_ProcessParameter: LE_ProcessParameter;
  LE_ProcessStep: LE_ProcessStep;
  LE_ProcessStepReport: LE_ProcessStepReport;
  LE_Source: LE_Source;
  LI_Lineage: LI_Lineage;
  LI_ProcessStep: LI_ProcessStep;
  LI_Source: LI_Source;
  MD_ApplicationSchemaInformation: MD_ApplicationSchemaInformation;
  MD_AssociatedResource: MD_AssociatedResource;
  MD_AttributeGroup: MD_AttributeGroup;
  MD_Band: MD_Band;
  MD_BrowseGraphic: MD_BrowseGraphic;
  MD_Constraints: MD_Constraints;
  MD_CoverageDescription: MD_CoverageDescription;
  MD_DataIdentification: MD_DataIdentification;
  MD_DigitalTransferOptions: MD_DigitalTransferOptions;
  MD_Dimension: MD_Dimension;
  MD_Distribution: MD_Distribution;
  MD_Distributor: MD_Distributor;
  MD_ExtendedElementInformation: MD_ExtendedElementInformation;
  MD_FeatureCatalogue: MD_FeatureCatalogue;
  MD_FeatureCatalogueDescription: MD_FeatureCatalogueDescription;
  MD_FeatureTypeInfo: MD_FeatureTypeInfo;
  MD_Format: MD_Format;
  MD_GeometricObjects: MD_GeometricObjects;
  MD_Georectified: MD_Georectified;
  MD_Georeferenceable: MD_Georeferenceable;
  MD_GridSpatialRepresentation: MD_GridSpatialRepresentation;
  MD_Identifier: MD_Identifier;
  MD_ImageDescription: MD_ImageDescription;
  MD_KeywordClass: MD_KeywordClass;
  MD_Keywords: MD_Keywords;
  MD_LegalConstraints: MD_LegalConstraints;
  MD_MaintenanceInformation: MD_MaintenanceInformation;
  MD_Medium: MD_Medium;
  MD_Metadata: MD_Metadata;
  MD_MetadataExtensionInformation: MD_MetadataExtensionInformation;
  MD_MetadataScope: MD_MetadataScope;
  MD_PortrayalCatalogueReference: MD_PortrayalCatalogueReference;
  MD_RangeDimension: MD_RangeDimension;
  MD_ReferenceSystem: MD_ReferenceSystem;
  MD_Releasability: MD_Releasability;
  MD_RepresentativeFraction: MD_RepresentativeFraction;
  MD_Resolution: MD_Resolution;
  MD_SampleDimension: MD_SampleDimension;
  MD_Scope: MD_Scope;
  MD_ScopeDescription: MD_ScopeDescription;
  MD_SecurityConstraints: MD_SecurityConstraints;
  MD_StandardOrderProcess: MD_StandardOrderProcess;
  MD_Usage: MD_Usage;
  MD_VectorSpatialRepresentation: MD_VectorSpatialRepresentation;
  MemberName: MemberName;
  MI_AcquisitionInformation: MI_AcquisitionInformation;
  MI_Band: MI_Band;
  MI_CoverageDescription: MI_CoverageDescription;
  MI_EnvironmentalRecord: MI_EnvironmentalRecord;
  MI_Event: MI_Event;
  MI_GCP: MI_GCP;
  MI_GCPCollection: MI_GCPCollection;
  MI_Georectified: MI_Georectified;
  MI_Georeferenceable: MI_Georeferenceable;
  MI_ImageDescription: MI_ImageDescription;
  MI_Instrument: MI_Instrument;
  MI_InstrumentationEvent: MI_InstrumentationEvent;
  MI_InstrumentationEventList: MI_InstrumentationEventList;
  MI_Objective: MI_Objective;
  MI_Operation: MI_Operation;
  MI_Plan: MI_Plan;
  MI_Platform: MI_Platform;
  MI_PlatformPass: MI_PlatformPass;
  MI_RangeElementDescription: MI_RangeElementDescription;
  MI_RequestedDate: MI_RequestedDate;
  MI_Requirement: MI_Requirement;
  MI_Revision: MI_Revision;
  MI_Sensor: MI_Sensor;
  Multiplicity: Multiplicity;
  MultiplicityRange: MultiplicityRange;
  MX_Aggregate: MX_Aggregate;
  MX_DataFile: MX_DataFile;
  MX_DataSet: MX_DataSet;
  MX_SupportFile: MX_SupportFile;
  PT_Locale: PT_Locale;
  PT_LocaleContainer: PT_LocaleContainer;
  QE_CoverageResult: QE_CoverageResult;
  QualityResultFile: QualityResultFile;
  SV_CoupledResource: SV_CoupledResource;
  SV_OperationChainMetadata: SV_OperationChainMetadata;
  SV_OperationMetadata: SV_OperationMetadata;
  SV_Parameter: SV_Parameter;
  SV_Service: SV_Service;
  SV_ServiceIdentification: SV_ServiceIdentification;
  TimeInstant: TimeInstant;
  TimePeriod: TimePeriod;
  TypeName: TypeName;
}
