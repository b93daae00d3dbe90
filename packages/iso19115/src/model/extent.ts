import { isoClass } from "../declare/class.js";
import { GEX } from "../declare/package.js";
import { boolean, decimal, gml, object, real, text } from "../declare/property.js";

export const EX_GeographicExtent = isoClass(
  "EX_GeographicExtent",
  GEX,
  {
    extentTypeCode: boolean(),
  },
  { abstract: true },
);

export const EX_BoundingPolygon = isoClass(
  "EX_BoundingPolygon",
  GEX,
  {
    polygon: gml("GM_Object").many().required(),
  },
  { extends: "EX_GeographicExtent" },
);

export const EX_Extent = isoClass("EX_Extent", GEX, {
  description: text(),
  geographicElement: object("EX_GeographicExtent").many(),
  temporalElement: object("EX_TemporalExtent").many(),
  verticalElement: object("EX_VerticalExtent").many(),
});

export const EX_GeographicBoundingBox = isoClass(
  "EX_GeographicBoundingBox",
  GEX,
  {
    westBoundLongitude: decimal().required(),
    eastBoundLongitude: decimal().required(),
    southBoundLatitude: decimal().required(),
    northBoundLatitude: decimal().required(),
  },
  { extends: "EX_GeographicExtent" },
);

export const EX_GeographicDescription = isoClass(
  "EX_GeographicDescription",
  GEX,
  {
    geographicIdentifier: object("MD_Identifier").required(),
  },
  { extends: "EX_GeographicExtent" },
);

export const EX_TemporalExtent = isoClass("EX_TemporalExtent", GEX, {
  extent: object("TM_Primitive").required(),
});

export const EX_SpatialTemporalExtent = isoClass(
  "EX_SpatialTemporalExtent",
  GEX,
  {
    verticalExtent: object("EX_VerticalExtent").since2014(),
    spatialExtent: object("EX_GeographicExtent").many().required(),
  },
  { extends: "EX_TemporalExtent" },
);

export const EX_VerticalExtent = isoClass("EX_VerticalExtent", GEX, {
  minimumValue: real().required(),
  maximumValue: real().required(),
  verticalCRSId: object("MD_ReferenceSystem").since2014(),
  verticalCRS: gml("SC_CRS").in19139({ required: true }),
});
