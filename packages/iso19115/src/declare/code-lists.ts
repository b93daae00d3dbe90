/** Where a code list or enumeration has its element: the prefixes in ISO 19115-3 and in ISO 19139, undefined where it has none. */
export interface CodeListDeclaration {
  readonly iso19115_3: string | undefined;
  readonly iso19139: string | undefined;
  /** An enumeration is closed and written as text; a code list is open and written as the attributes codeList and codeListValue. */
  readonly enumeration: boolean;
}

const list = (iso19115_3: string | undefined, iso19139: string | undefined): CodeListDeclaration => ({
  iso19115_3,
  iso19139,
  enumeration: false,
});
const enumeration = (iso19115_3: string | undefined, iso19139: string | undefined): CodeListDeclaration => ({
  iso19115_3,
  iso19139,
  enumeration: true,
});

/** The code lists and enumerations of ISO 19115-1, 19115-2, 19157, 19110 and 19119. */
export const CODE_LISTS: Readonly<Record<string, CodeListDeclaration>> = {
  CI_DateTypeCode: list("cit", "gmd"),
  CI_OnLineFunctionCode: list("cit", "gmd"),
  CI_PresentationFormCode: list("cit", "gmd"),
  CI_RoleCode: list("cit", "gmd"),
  CI_TelephoneTypeCode: list("cit", undefined),
  Country: list(undefined, "gmd"),
  CountryCode: list("lan", undefined),
  DCPList: list("srv", "srv"),
  DQ_EvaluationMethodTypeCode: list("mdq", "gmd"),
  DS_AssociationTypeCode: list("mri", "gmd"),
  DS_InitiativeTypeCode: list("mri", "gmd"),
  FC_RoleType: list("gfc", "gfc"),
  LE_ParameterDirection: enumeration("mrl", undefined),
  LanguageCode: list("lan", "gmd"),
  MD_CellGeometryCode: list("msr", "gmd"),
  MD_CharacterSetCode: list("lan", "gmd"),
  MD_ClassificationCode: list("mco", "gmd"),
  MD_CoverageContentTypeCode: list("mrc", "gmd"),
  MD_DatatypeCode: list("mex", "gmd"),
  MD_DimensionNameTypeCode: list("msr", "gmd"),
  MD_DistributionUnits: list(undefined, "gmd"),
  MD_GeometricObjectTypeCode: list("msr", "gmd"),
  MD_ImagingConditionCode: list("mrc", "gmd"),
  MD_KeywordTypeCode: list("mri", "gmd"),
  MD_MaintenanceFrequencyCode: list("mmi", "gmd"),
  MD_MediumFormatCode: list("mrd", "gmd"),
  MD_MediumNameCode: list(undefined, "gmd"),
  MD_ObligationCode: enumeration("mex", "gmd"),
  MD_PixelOrientationCode: enumeration("msr", "gmd"),
  MD_ProgressCode: list("mcc", "gmd"),
  MD_ReferenceSystemTypeCode: list("mrs", undefined),
  MD_RestrictionCode: list("mco", "gmd"),
  MD_ScopeCode: list("mcc", "gmd"),
  MD_SpatialRepresentationTypeCode: list("mcc", "gmd"),
  MD_TopicCategoryCode: enumeration("mri", "gmd"),
  MD_TopologyLevelCode: list("msr", "gmd"),
  MI_BandDefinition: list("mrc", "gmi"),
  MI_ContextCode: list("mac", "gmi"),
  MI_GeometryTypeCode: list("mac", "gmi"),
  MI_InstrumentationEventTypeCode: list("mac", undefined),
  MI_ObjectiveTypeCode: list("mac", "gmi"),
  MI_OperationTypeCode: list("mac", "gmi"),
  MI_PolarisationOrientationCode: list("mrc", "gmi"),
  MI_PriorityCode: list("mac", "gmi"),
  MI_SensorTypeCode: list("mac", "gmi"),
  MI_SequenceCode: list("mac", "gmi"),
  MI_TransferFunctionTypeCode: list("mrc", "gmi"),
  MI_TriggerCode: list("mac", "gmi"),
  MX_ScopeCode: list("mdt", "gmx"),
  SV_CouplingType: list("srv", "srv"),
  SV_OperationModel: enumeration(undefined, "srv"),
  SV_ParameterDirection: enumeration("srv", "srv"),
};
