import { isoClass } from "../declare/class.js";
import { MRC, MRC_IMAGERY } from "../declare/package.js";
import {
  boolean,
  code,
  genericName,
  gml,
  integer,
  object,
  real,
  record,
  recordType,
  text,
} from "../declare/property.js";

export const MD_ContentInformation = isoClass("MD_ContentInformation", MRC, {}, { abstract: true });

export const MD_AttributeGroup = isoClass(
  "MD_AttributeGroup",
  MRC,
  {
    contentType: code("MD_CoverageContentTypeCode").many().required(),
    attribute: object("MD_RangeDimension").many(),
  },
  { since2014: true },
);

export const MD_RangeDimension = isoClass("MD_RangeDimension", MRC, {
  sequenceIdentifier: object("MemberName"),
  description: text(),
  name: object("MD_Identifier").many(),
});

export const MD_SampleDimension = isoClass(
  "MD_SampleDimension",
  MRC,
  {
    maxValue: real(),
    minValue: real(),
    units: gml("UnitOfMeasure"),
    scaleFactor: real(),
    offset: real(),
    meanValue: real(),
    numberOfValues: integer(),
    standardDeviation: real(),
    otherPropertyType: recordType(),
    otherProperty: record(),
    bitsPerValue: integer(),
    rangeElementDescription: object("MI_RangeElementDescription").many().secondEdition(),
  },
  { extends: "MD_RangeDimension", since2014: true },
);

export const MD_Band = isoClass(
  "MD_Band",
  MRC,
  {
    boundMax: real(),
    boundMin: real(),
    boundUnits: gml("UomLength"),
    peakResponse: real(),
    toneGradation: integer(),
  },
  { extends: "MD_SampleDimension" },
);

export const MD_CoverageDescription = isoClass(
  "MD_CoverageDescription",
  MRC,
  {
    attributeDescription: recordType().required(),
    processingLevelCode: object("MD_Identifier"),
    attributeGroup: object("MD_AttributeGroup").many(),
  },
  { extends: "MD_ContentInformation" },
);

export const MD_FeatureCatalogue = isoClass(
  "MD_FeatureCatalogue",
  MRC,
  {
    featureCatalogue: object("FC_FeatureCatalogue").many().required(),
  },
  { extends: "MD_ContentInformation", since2014: true },
);

export const MD_FeatureCatalogueDescription = isoClass(
  "MD_FeatureCatalogueDescription",
  MRC,
  {
    complianceCode: boolean(),
    locale: object("PT_Locale").many(),
    includedWithDataset: boolean(),
    featureTypes: object("MD_FeatureTypeInfo").many(),
    featureCatalogueCitation: object("CI_Citation").many(),
  },
  { extends: "MD_ContentInformation" },
);

export const MD_FeatureTypeInfo = isoClass(
  "MD_FeatureTypeInfo",
  MRC,
  {
    featureTypeName: genericName().required(),
    featureInstanceCount: integer(),
  },
  { since2014: true },
);

export const MD_ImageDescription = isoClass(
  "MD_ImageDescription",
  MRC,
  {
    illuminationElevationAngle: real(),
    illuminationAzimuthAngle: real(),
    imagingCondition: code("MD_ImagingConditionCode"),
    imageQualityCode: object("MD_Identifier"),
    cloudCoverPercentage: real(),
    compressionGenerationQuantity: integer(),
    triangulationIndicator: boolean(),
    radiometricCalibrationDataAvailability: boolean(),
    cameraCalibrationInformationAvailability: boolean(),
    filmDistortionInformationAvailability: boolean(),
    lensDistortionInformationAvailability: boolean(),
  },
  { extends: "MD_CoverageDescription" },
);

export const MI_Band = isoClass(
  "MI_Band",
  MRC_IMAGERY,
  {
    bandBoundaryDefinition: code("MI_BandDefinition"),
    nominalSpatialResolution: real(),
    transferFunctionType: code("MI_TransferFunctionTypeCode"),
    transmittedPolarisation: code("MI_PolarisationOrientationCode"),
    detectedPolarisation: code("MI_PolarisationOrientationCode"),
    sensor: object("MI_Sensor").since2014().secondEdition(),
  },
  { extends: "MD_Band" },
);

export const MI_CoverageDescription = isoClass(
  "MI_CoverageDescription",
  MRC_IMAGERY,
  {
    rangeElementDescription: object("MI_RangeElementDescription").many(),
  },
  { extends: "MD_CoverageDescription" },
);

export const MI_ImageDescription = isoClass(
  "MI_ImageDescription",
  MRC_IMAGERY,
  {
    rangeElementDescription: object("MI_RangeElementDescription").many(),
  },
  { extends: "MD_ImageDescription" },
);

export const MI_RangeElementDescription = isoClass("MI_RangeElementDescription", MRC_IMAGERY, {
  name: text().required(),
  definition: text().required(),
  rangeElement: record().many().required(),
});
