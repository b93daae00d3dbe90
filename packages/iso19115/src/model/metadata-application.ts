import { isoClass } from "../declare/class.js";
import { MDA } from "../declare/package.js";
import { object } from "../declare/property.js";

export const DS_Resource = isoClass(
  "DS_Resource",
  MDA,
  {
    has: object("MD_Metadata").many().required(),
  },
  { abstract: true, since2014: true },
);

export const DS_Aggregate = isoClass(
  "DS_Aggregate",
  MDA,
  {
    composedOf: object("DS_Resource").many().required(),
  },
  { extends: "DS_Resource", abstract: true },
);

export const DS_DataSet = isoClass("DS_DataSet", MDA, {}, { extends: "DS_Resource" });

export const DS_Initiative = isoClass("DS_Initiative", MDA, {}, { extends: "DS_Aggregate" });

export const DS_OtherAggregate = isoClass("DS_OtherAggregate", MDA, {}, { extends: "DS_Aggregate" });

export const DS_Series = isoClass("DS_Series", MDA, {}, { extends: "DS_Aggregate" });

export const DS_Platform = isoClass("DS_Platform", MDA, {}, { extends: "DS_Series" });

export const DS_ProductionSeries = isoClass("DS_ProductionSeries", MDA, {}, { extends: "DS_Series" });

export const DS_Sensor = isoClass("DS_Sensor", MDA, {}, { extends: "DS_Series" });

export const SV_Service = isoClass("SV_Service", MDA, {}, { extends: "DS_Resource", since2014: true });
