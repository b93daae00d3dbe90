import { isoClass } from "../../declare/class.js";
import { CAT, MAC, MAS, MCC, MDA, MDT, MEX, MMI, MSR, MSR_IMAGERY } from "../../declare/package.js";
import {
  binary,
  boolean,
  code,
  date,
  duration,
  genericName,
  gml,
  integer,
  object,
  text,
} from "../../declare/property.js";
import type { ShapeTransform } from "../../encoding/encoding.js";
import type { Code, IsoObject } from "../../node.js";
import { codeOf, keepExtra, list, made, put, renamed, without } from "../shape.js";

export const RS_Identifier = isoClass(
  "RS_Identifier",
  MCC,
  { codeSpace: text(), version: text() },
  { extends: "MD_Identifier" },
);

/** RS_Identifier, the identifier with a code space, became MD_Identifier. */
export const rsIdentifier: ShapeTransform = {
  shape: "RS_Identifier",
  up: (from) => ({ ...from, $type: "MD_Identifier", $element: from.$element ?? "RS_Identifier" }),
  down: (from) => from,
};

export const identifier: ShapeTransform = {
  shape: "MD_Identifier",
  up: (from) => from,
  down(from) {
    if (from.$type !== "MD_Identifier") return from;
    const isRs = from.$element === "RS_Identifier" || from.codeSpace !== undefined || from.version !== undefined;
    if (!isRs) return from;
    const to = from.$element === "RS_Identifier" ? without(from, "$element") : { ...from };
    to.$type = "RS_Identifier";
    return to;
  },
};

/** The identifier of a reference system is always an RS_Identifier. */
export const referenceSystem: ShapeTransform = {
  shape: "MD_ReferenceSystem",
  up: (from) => from,
  down(from, { copied }) {
    const one = from.referenceSystemIdentifier as IsoObject | undefined;
    if (one === undefined || one.$reference === true || one.$element !== undefined) return from;
    copied(one);
    return { ...from, referenceSystemIdentifier: { ...one, $element: "RS_Identifier" } };
  },
};

export const MD_MaintenanceInformation = isoClass("MD_MaintenanceInformation", MMI, {
  maintenanceAndUpdateFrequency: code("MD_MaintenanceFrequencyCode").required(),
  dateOfNextUpdate: date(),
  userDefinedMaintenanceFrequency: duration(),
  updateScope: code("MD_ScopeCode").many(),
  updateScopeDescription: object("MD_ScopeDescription").many(),
  maintenanceNote: text().many(),
  contact: object("CI_Responsibility").many(),
});

/** The date of the next update is one of several dates; what is updated is described by scopes. */
export const maintenanceInformation: ShapeTransform = {
  shape: "MD_MaintenanceInformation",
  up(from) {
    const { dateOfNextUpdate, updateScope, updateScopeDescription } = from;
    if (dateOfNextUpdate === undefined && updateScope === undefined && updateScopeDescription === undefined)
      return from;
    const to = without(from, "dateOfNextUpdate", "updateScope", "updateScopeDescription");
    const next =
      dateOfNextUpdate === undefined
        ? undefined
        : made("CI_Date", { date: dateOfNextUpdate, dateType: codeOf("nextUpdate") });
    put(to, "maintenanceDate", list(next));
    const levels = list(updateScope);
    const descriptions = list(updateScopeDescription);
    const scopes: IsoObject[] = [];
    for (let i = 0; i < Math.max(levels.length, descriptions.length); i++) {
      scopes.push(...list(made("MD_Scope", { level: levels[i], levelDescription: list(descriptions[i]) })));
    }
    put(to, "maintenanceScope", scopes);
    return to;
  },
  down(from, { told }) {
    const to = without(from, "maintenanceDate", "maintenanceScope");
    for (const one of list(from.maintenanceDate)) {
      const type = one.dateType as Code | undefined;
      if (type?.value !== "nextUpdate" || to.dateOfNextUpdate !== undefined) continue;
      told(type);
      put(to, "dateOfNextUpdate", one.date);
    }
    const scopes = list(from.maintenanceScope);
    put(
      to,
      "updateScope",
      scopes.flatMap(({ level }) => list(level)),
    );
    put(
      to,
      "updateScopeDescription",
      scopes.flatMap(({ levelDescription }) => list(levelDescription)),
    );
    return to;
  },
};

export const MD_Georectified = isoClass(
  "MD_Georectified",
  MSR,
  {
    checkPointAvailability: boolean().required(),
    checkPointDescription: text(),
    cornerPoints: gml("GM_Point").many(),
    centerPoint: gml("GM_Point"),
    pointInPixel: code("MD_PixelOrientationCode").required(),
    transformationDimensionDescription: text(),
    transformationDimensionMapping: text().many(),
  },
  { extends: "MD_GridSpatialRepresentation" },
);

export const georectified: ShapeTransform = {
  shape: "MD_Georectified",
  up: (from) => renamed(from, { centerPoint: "centrePoint" }),
  down: (from) => renamed(from, { centrePoint: "centerPoint" }),
};

export const MI_GCPCollection = isoClass(
  "MI_GCPCollection",
  MSR_IMAGERY,
  {
    collectionIdentification: integer().required(),
    collectionName: text().required(),
    coordinateReferenceSystem: object("MD_ReferenceSystem").required(),
    gcp: object("MI_GCP").many().required(),
  },
  { extends: "MI_GeolocationInformation" },
);

export const MI_Objective = isoClass("MI_Objective", MAC, {
  identifier: object("MD_Identifier").many().required(),
  priority: text(),
  type: code("MI_ObjectiveTypeCode").many(),
  function: text().many(),
  extent: object("EX_Extent").many(),
  sensingInstrument: object("MI_Instrument").many(),
  pass: object("MI_PlatformPass").many(),
  objectiveOccurance: object("MI_Event").many().required(),
});

export const objective: ShapeTransform = {
  shape: "MI_Objective",
  up: (from) => renamed(from, { objectiveOccurance: "objectiveOccurence" }),
  down: (from) => renamed(from, { objectiveOccurence: "objectiveOccurance" }),
};

export const MD_ApplicationSchemaInformation = isoClass("MD_ApplicationSchemaInformation", MAS, {
  name: object("CI_Citation").required(),
  schemaLanguage: text().required(),
  constraintLanguage: text().required(),
  schemaAscii: text(),
  graphicsFile: binary(),
  softwareDevelopmentFile: binary(),
  softwareDevelopmentFileFormat: text(),
});

/** Files that were embedded became links. */
export const applicationSchema: ShapeTransform = {
  shape: "MD_ApplicationSchemaInformation",
  up(from) {
    for (const key of ["graphicsFile", "softwareDevelopmentFile"]) {
      const file = from[key] as IsoObject | undefined;
      if (file === undefined) continue;
      if (file.value !== undefined && file.$as === undefined) file.$as = "Binary";
      from[key] = { $type: "CI_OnlineResource", linkage: file };
    }
    return from;
  },
  down(from) {
    const to = { ...from };
    for (const key of ["graphicsFile", "softwareDevelopmentFile"]) {
      if (to[key] !== undefined) put(to, key, (to[key] as IsoObject).linkage);
    }
    return to;
  },
};

export const MD_ExtendedElementInformation = isoClass("MD_ExtendedElementInformation", MEX, {
  name: text().required(),
  shortName: text(),
  domainCode: integer(),
  definition: text().required(),
  obligation: code("MD_ObligationCode"),
  condition: text(),
  dataType: code("MD_DatatypeCode").required(),
  maximumOccurrence: text(),
  domainValue: text(),
  parentEntity: text().many().required(),
  rule: text().required(),
  rationale: text().many(),
  source: object("CI_Responsibility").many().required(),
});

/** shortName and domainCode became conceptName and code. */
export const extendedElement: ShapeTransform = {
  shape: "MD_ExtendedElementInformation",
  up(from) {
    const to = renamed(without(from, "rationale", "domainCode"), { shortName: "conceptName" });
    const number = from.domainCode as IsoObject | undefined;
    if (number !== undefined) {
      const { value, lexical, ...rest } = number;
      const text = lexical ?? (value === undefined ? undefined : String(value));
      to.code = text === undefined ? number : { value: text, ...rest, $as: number.$as ?? "Integer" };
    }
    const [first, ...others] = list(from.rationale);
    put(to, "rationale", first);
    keepExtra(to, "rationale", others);
    return to;
  },
  down: (from) => renamed(from, { conceptName: "shortName", code: "domainCode" }),
};

export const DS_Aggregate = isoClass(
  "DS_Aggregate",
  MDA,
  {
    composedOf: object("DS_DataSet").many().required(),
    seriesMetadata: object("MD_Metadata").many().required(),
    subset: object("DS_Aggregate").many(),
    superset: object("DS_Aggregate").many(),
  },
  { abstract: true },
);

export const DS_DataSet = isoClass("DS_DataSet", MDA, {
  has: object("MD_Metadata").many().required(),
  partOf: object("DS_Aggregate").many(),
});

export const aggregate: ShapeTransform = {
  shape: "DS_Aggregate",
  up(from) {
    const to = renamed(without(from, "subset", "superset"), { seriesMetadata: "has" });
    keepExtra(to, "subset", from.subset);
    keepExtra(to, "superset", from.superset);
    return to;
  },
  down: (from) => renamed(from, { has: "seriesMetadata" }),
};

export const dataSet: ShapeTransform = {
  shape: "DS_DataSet",
  up(from) {
    if (from.partOf === undefined) return from;
    const to = without(from, "partOf");
    keepExtra(to, "partOf", from.partOf);
    return to;
  },
  down: (from) => from,
};

export const MX_DataFile = isoClass(
  "MX_DataFile",
  MDT,
  { featureTypes: genericName().many(), fileFormat: object("MD_Format").required() },
  { extends: "MX_File" },
);

export const MX_DataSet = isoClass(
  "MX_DataSet",
  MDT,
  {
    dataFile: object("MX_DataFile").many().required(),
    datasetCatalogue: object("CT_Catalogue").many(),
    supportFile: object("MX_SupportFile").many(),
  },
  { extends: "DS_DataSet" },
);

export const CT_Catalogue = isoClass(
  "CT_Catalogue",
  CAT,
  {
    name: text().required(),
    scope: text().many().required(),
    fieldOfApplication: text().many(),
    versionNumber: text().required(),
    versionDate: date().required(),
    language: text(),
    characterSet: code("MD_CharacterSetCode"),
    locale: object("PT_Locale").many(),
    subCatalogue: object("CT_Catalogue").many(),
  },
  { abstract: true },
);

export const catalogue: ShapeTransform = {
  shape: "CT_Catalogue",
  up(from) {
    if (from.subCatalogue === undefined) return from;
    const to = without(from, "subCatalogue");
    keepExtra(to, "subCatalogue", from.subCatalogue);
    return to;
  },
  down: (from) => from,
};
