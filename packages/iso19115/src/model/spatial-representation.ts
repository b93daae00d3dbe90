import { isoClass } from "../declare/class.js";
import { MSR, MSR_IMAGERY } from "../declare/package.js";
import { boolean, code, gml, integer, measure, object, record, text } from "../declare/property.js";

export const MD_SpatialRepresentation = isoClass(
  "MD_SpatialRepresentation",
  MSR,
  {
    scope: object("MD_Scope").since2014().secondEdition(),
  },
  { abstract: true },
);

export const MI_GeolocationInformation = isoClass(
  "MI_GeolocationInformation",
  MSR,
  {
    qualityInfo: object("DQ_DataQuality").many().since2014(),
  },
  { abstract: true },
);

export const MD_Dimension = isoClass("MD_Dimension", MSR, {
  dimensionName: code("MD_DimensionNameTypeCode").required(),
  dimensionSize: integer().required(),
  resolution: measure("Measure"),
  dimensionTitle: text().since2014(),
  dimensionDescription: text().since2014(),
});

export const MD_GeometricObjects = isoClass("MD_GeometricObjects", MSR, {
  geometricObjectType: code("MD_GeometricObjectTypeCode").required(),
  geometricObjectCount: integer(),
});

export const MD_GridSpatialRepresentation = isoClass(
  "MD_GridSpatialRepresentation",
  MSR,
  {
    numberOfDimensions: integer().required(),
    axisDimensionProperties: object("MD_Dimension").many(),
    cellGeometry: code("MD_CellGeometryCode").required(),
    transformationParameterAvailability: boolean().required(),
  },
  { extends: "MD_SpatialRepresentation" },
);

export const MD_Georectified = isoClass(
  "MD_Georectified",
  MSR,
  {
    checkPointAvailability: boolean().required(),
    checkPointDescription: text(),
    cornerPoints: gml("GM_Point").many().required(),
    centrePoint: gml("GM_Point"),
    pointInPixel: code("MD_PixelOrientationCode").required(),
    transformationDimensionDescription: text(),
    transformationDimensionMapping: text().many(),
  },
  { extends: "MD_GridSpatialRepresentation" },
);

export const MD_Georeferenceable = isoClass(
  "MD_Georeferenceable",
  MSR,
  {
    controlPointAvailability: boolean().required(),
    orientationParameterAvailability: boolean().required(),
    orientationParameterDescription: text(),
    georeferencedParameters: record().required(),
    parameterCitation: object("CI_Citation").many(),
  },
  { extends: "MD_GridSpatialRepresentation" },
);

export const MD_VectorSpatialRepresentation = isoClass(
  "MD_VectorSpatialRepresentation",
  MSR,
  {
    topologyLevel: code("MD_TopologyLevelCode"),
    geometricObjects: object("MD_GeometricObjects").many(),
  },
  { extends: "MD_SpatialRepresentation" },
);

export const MI_GCP = isoClass("MI_GCP", MSR_IMAGERY, {
  geographicCoordinates: gml("GM_Point").required(),
  accuracyReport: object("DQ_Element").many().since2014(),
});

export const MI_GCPCollection = isoClass(
  "MI_GCPCollection",
  MSR_IMAGERY,
  {
    gcp: object("MI_GCP").many().required(),
    collectionIdentification: integer().required(),
    collectionName: text().required(),
    coordinateReferenceSystem: object("MD_ReferenceSystem").required(),
  },
  { extends: "MI_GeolocationInformation" },
);

export const MI_Georectified = isoClass(
  "MI_Georectified",
  MSR_IMAGERY,
  {
    checkPoint: object("MI_GCP").many(),
  },
  { extends: "MD_Georectified" },
);

export const MI_Georeferenceable = isoClass(
  "MI_Georeferenceable",
  MSR_IMAGERY,
  {
    platformParameters: object("MI_Platform").since2014(),
    geolocationInformation: object("MI_GeolocationInformation").many().required(),
  },
  { extends: "MD_Georeferenceable" },
);
