import { isoClass } from "../declare/class.js";
import { MDT } from "../declare/package.js";
import { genericName, object, text } from "../declare/property.js";

export const MX_File = isoClass(
  "MX_File",
  MDT,
  {
    fileName: text().required(),
    fileDescription: text().required(),
    fileType: text().required(),
  },
  { abstract: true },
);

export const MX_Aggregate = isoClass(
  "MX_Aggregate",
  MDT,
  {
    aggregateCatalogue: object("CT_Catalogue").many(),
    aggregateFile: object("MX_SupportFile").many(),
  },
  { extends: "DS_Aggregate" },
);

export const MX_DataFile = isoClass(
  "MX_DataFile",
  MDT,
  {
    featureTypes: genericName().many(),
  },
  { extends: "MX_File" },
);

export const MX_DataSet = isoClass(
  "MX_DataSet",
  MDT,
  {
    datasetCatalogue: object("CT_Catalogue").many(),
    supportFile: object("MX_SupportFile").many(),
    dataFile: object("MX_DataFile").many().required(),
  },
  { extends: "DS_Resource" },
);

export const MX_SupportFile = isoClass("MX_SupportFile", MDT, {}, { extends: "MX_File" });
