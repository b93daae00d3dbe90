import { isoClass } from "../../declare/class.js";
import { MRC } from "../../declare/package.js";
import { boolean, code, genericName, gml, integer, object, real, recordType, text } from "../../declare/property.js";
import type { ShapeTransform } from "../../encoding/encoding.js";
import { list, made, put, renamed, without } from "../shape.js";

export const MD_RangeDimension = isoClass("MD_RangeDimension", MRC, {
  sequenceIdentifier: object("MemberName"),
  descriptor: text(),
});

export const rangeDimension: ShapeTransform = {
  shape: "MD_RangeDimension",
  up: (from) => renamed(from, { descriptor: "description" }),
  down: (from) => renamed(from, { description: "descriptor" }),
};

export const MD_Band = isoClass(
  "MD_Band",
  MRC,
  {
    maxValue: real(),
    minValue: real(),
    units: gml("UomLength"),
    peakResponse: real(),
    bitsPerValue: integer(),
    toneGradation: integer(),
    scaleFactor: real(),
    offset: real(),
  },
  { extends: "MD_RangeDimension" },
);

/** In ISO 19115:2003 the greatest and least value of a band are wavelengths: the bounds of ISO 19115-1. */
export const band: ShapeTransform = {
  shape: "MD_Band",
  up: (from) => renamed(from, { maxValue: "boundMax", minValue: "boundMin", units: "boundUnits" }),
  down: (from) =>
    renamed(without(from, "maxValue", "minValue", "units"), {
      boundMax: "maxValue",
      boundMin: "minValue",
      boundUnits: "units",
    }),
};

/** A dimension with values but without wavelengths: a band is the nearest that ISO 19139 has. */
export const sampleDimension: ShapeTransform = {
  shape: "MD_SampleDimension",
  up: (from) => from,
  down: (from) => ({ ...without(from, "maxValue", "minValue", "units"), $type: "MD_Band" }),
};

export const MD_CoverageDescription = isoClass(
  "MD_CoverageDescription",
  MRC,
  {
    attributeDescription: recordType().required(),
    contentType: code("MD_CoverageContentTypeCode").required(),
    dimension: object("MD_RangeDimension").many(),
  },
  { extends: "MD_ContentInformation" },
);

/** The type of content and the dimensions moved into groups of attributes. */
export const coverageDescription: ShapeTransform = {
  shape: "MD_CoverageDescription",
  up(from) {
    const to = without(from, "contentType", "dimension");
    const group = made("MD_AttributeGroup", {
      contentType: list(from.contentType),
      attribute: list(from.dimension),
    });
    put(to, "attributeGroup", list(group));
    return to;
  },
  down(from) {
    const to = without(from, "attributeGroup");
    const groups = list(from.attributeGroup);
    put(to, "contentType", groups.flatMap((group) => list(group.contentType))[0]);
    put(
      to,
      "dimension",
      groups.flatMap((group) => list(group.attribute)),
    );
    return to;
  },
};

export const MD_ImageDescription = isoClass(
  "MD_ImageDescription",
  MRC,
  {
    illuminationElevationAngle: real(),
    illuminationAzimuthAngle: real(),
    imagingCondition: code("MD_ImagingConditionCode"),
    imageQualityCode: object("MD_Identifier"),
    cloudCoverPercentage: real(),
    processingLevelCode: object("MD_Identifier"),
    compressionGenerationQuantity: integer(),
    triangulationIndicator: boolean(),
    radiometricCalibrationDataAvailability: boolean(),
    cameraCalibrationInformationAvailability: boolean(),
    filmDistortionInformationAvailability: boolean(),
    lensDistortionInformationAvailability: boolean(),
  },
  { extends: "MD_CoverageDescription" },
);

export const MD_FeatureCatalogueDescription = isoClass(
  "MD_FeatureCatalogueDescription",
  MRC,
  {
    complianceCode: boolean(),
    language: code("LanguageCode").many(),
    includedWithDataset: boolean().required(),
    featureTypes: genericName().many(),
    featureCatalogueCitation: object("CI_Citation").many().required(),
  },
  { extends: "MD_ContentInformation" },
);

export const featureCatalogueDescription: ShapeTransform = {
  shape: "MD_FeatureCatalogueDescription",
  up(from) {
    const to = without(from, "language", "featureTypes");
    put(
      to,
      "locale",
      list(from.language).flatMap((language) => list(made("PT_Locale", { language }))),
    );
    put(
      to,
      "featureTypes",
      list(from.featureTypes).flatMap((featureTypeName) => list(made("MD_FeatureTypeInfo", { featureTypeName }))),
    );
    return to;
  },
  down(from) {
    const to = without(from, "locale", "featureTypes");
    put(
      to,
      "language",
      list(from.locale).flatMap(({ language }) => list(language)),
    );
    put(
      to,
      "featureTypes",
      list(from.featureTypes).flatMap(({ featureTypeName }) => list(featureTypeName)),
    );
    return to;
  },
};
