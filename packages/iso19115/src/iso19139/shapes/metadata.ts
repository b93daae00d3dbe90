import { isoClass } from "../../declare/class.js";
import { MAC, MDB } from "../../declare/package.js";
import { code, date, object, reference, text } from "../../declare/property.js";
import type { DownContext, ShapeTransform } from "../../encoding/encoding.js";
import type { Code, IsoObject } from "../../node.js";
import { codeOf, keepExtra, list, made, put, without } from "../shape.js";
import { listsOf } from "./language.js";

export const MD_Metadata = isoClass("MD_Metadata", MDB, {
  fileIdentifier: text(),
  language: code("LanguageCode"),
  characterSet: code("MD_CharacterSetCode"),
  parentIdentifier: text(),
  hierarchyLevel: code("MD_ScopeCode").many(),
  hierarchyLevelName: text().many(),
  contact: object("CI_Responsibility").many().required(),
  dateStamp: date().required(),
  metadataStandardName: text(),
  metadataStandardVersion: text(),
  dataSetURI: text(),
  locale: object("PT_Locale").many(),
  spatialRepresentationInfo: object("MD_SpatialRepresentation").many(),
  referenceSystemInfo: object("MD_ReferenceSystem").many(),
  metadataExtensionInfo: object("MD_MetadataExtensionInformation").many(),
  identificationInfo: object("MD_Identification").many().required(),
  contentInfo: object("MD_ContentInformation").many(),
  distributionInfo: object("MD_Distribution").many().in19139({ many: false }),
  dataQualityInfo: object("DQ_DataQuality").many(),
  portrayalCatalogueInfo: object("MD_PortrayalCatalogueReference").many(),
  metadataConstraints: object("MD_Constraints").many(),
  applicationSchemaInfo: object("MD_ApplicationSchemaInformation").many(),
  metadataMaintenance: object("MD_MaintenanceInformation"),
  series: object("DS_Aggregate").many(),
  describes: object("DS_DataSet").many(),
  propertyType: reference().many(),
  featureType: reference().many(),
  featureAttribute: reference().many(),
});

export const MI_Metadata = isoClass(
  "MI_Metadata",
  { ...MAC, title: "Metadata of imagery" },
  { acquisitionInformation: object("MI_AcquisitionInformation").many() },
  { extends: "MD_Metadata" },
);

/** The header of the record, where the two standards differ most. */
export const metadata: ShapeTransform = {
  shape: "MD_Metadata",
  up(from) {
    const { fileIdentifier, language, characterSet, parentIdentifier, dateStamp, locale } = from;
    const to: IsoObject = { $type: "MD_Metadata" };
    if (from.$type === "MI_Metadata") to.$element = from.$element ?? "MI_Metadata";
    put(to, "metadataIdentifier", made("MD_Identifier", { code: fileIdentifier }));
    put(to, "defaultLocale", made("PT_Locale", { language, characterEncoding: characterSet }));
    put(
      to,
      "parentMetadata",
      made("CI_Citation", { identifier: list(made("MD_Identifier", { code: parentIdentifier })) }),
    );
    put(to, "metadataScope", scopesOf(from.hierarchyLevel, from.hierarchyLevelName));
    put(to, "contact", from.contact);
    put(
      to,
      "dateInfo",
      dateStamp === undefined ? [] : [made("CI_Date", { date: dateStamp, dateType: codeOf("revision") })],
    );
    const { metadataStandardName: title, metadataStandardVersion: edition } = from;
    put(to, "metadataStandard", list(made("CI_Citation", { title, edition })));
    put(to, "otherLocale", locale);
    for (const key in from) if (!MOVED.has(key) && to[key] === undefined) to[key] = from[key];
    for (const property of ["series", "describes", "propertyType", "featureType", "featureAttribute"]) {
      keepExtra(to, property, from[property]);
    }
    datasetUriUp(from, to);
    lineageUp(from, to);
    return to;
  },
  down(from, { told, copied, faithful }) {
    const to: IsoObject = {
      $type:
        from.acquisitionInformation !== undefined || from.$element === "MI_Metadata" ? "MI_Metadata" : "MD_Metadata",
    };
    const identifier = from.metadataIdentifier as IsoObject | undefined;
    put(to, "fileIdentifier", identifier?.code);
    const { languages, characterSets } = listsOf([from.defaultLocale as IsoObject | undefined], faithful);
    put(to, "language", languages[0]);
    put(to, "characterSet", characterSets[0]);
    put(to, "parentIdentifier", parentIdentifierOf(from.parentMetadata as IsoObject | undefined, told));
    const scopes = list(from.metadataScope);
    put(
      to,
      "hierarchyLevel",
      scopes.flatMap(({ resourceScope }) => list(resourceScope)),
    );
    put(
      to,
      "hierarchyLevelName",
      scopes.flatMap(({ name }) => list(name)),
    );
    put(to, "dateStamp", dateStampOf(list(from.dateInfo), told));
    const standard = list(from.metadataStandard)[0];
    put(to, "metadataStandardName", standard?.title);
    put(to, "metadataStandardVersion", standard?.edition);
    put(to, "locale", faithful ? from.otherLocale : localesWithDefault(from));
    for (const key in from) if (!MODEL_HEADER.has(key)) to[key] = from[key];
    put(to, "distributionInfo", distributionsOf(list(from.distributionInfo), faithful, copied));
    datasetUriDown(from, to);
    lineageDown(from, to, copied);
    if (to.$element === "MI_Metadata") delete to.$element;
    return to;
  },
};

const MOVED: ReadonlySet<string> = new Set([
  "$type",
  "fileIdentifier",
  "language",
  "characterSet",
  "parentIdentifier",
  "hierarchyLevel",
  "hierarchyLevelName",
  "dateStamp",
  "metadataStandardName",
  "metadataStandardVersion",
  "dataSetURI",
  "locale",
  "dataQualityInfo",
  "series",
  "describes",
  "propertyType",
  "featureType",
  "featureAttribute",
]);

const MODEL_HEADER: ReadonlySet<string> = new Set([
  "$type",
  "metadataIdentifier",
  "defaultLocale",
  "parentMetadata",
  "metadataScope",
  "dateInfo",
  "metadataStandard",
  "otherLocale",
  "distributionInfo",
  "dataQualityInfo",
  "resourceLineage",
]);

function scopesOf(levels: unknown, names: unknown): IsoObject[] {
  const level = list(levels);
  const name = list(names);
  const scopes: IsoObject[] = [];
  for (let i = 0; i < Math.max(level.length, name.length); i++) {
    const scope = made("MD_MetadataScope", { resourceScope: level[i], name: name[i] });
    if (scope !== undefined) scopes.push(scope);
  }
  return scopes;
}

/** ISO 19139 has the default language without an identifier. One that translations may refer to becomes a locale, too. */
function localesWithDefault(from: IsoObject): readonly IsoObject[] {
  const others = list(from.otherLocale);
  const [main] = list(from.defaultLocale);
  return main?.$id === undefined || others.some(({ $id }) => $id === main.$id) ? others : [main, ...others];
}

/** The identifier of the parent; its title where it has none; the record that it refers to where it is a reference. */
function parentIdentifierOf(parent: IsoObject | undefined, told: (value: object) => void): unknown {
  if (parent === undefined) return undefined;
  const identifier = list(parent.identifier)[0];
  if (identifier?.code !== undefined) return identifier.code;
  if (parent.title !== undefined) return parent.title;
  const reference = parent.$uuidref ?? parent.$xlink?.href;
  if (reference === undefined) return undefined;
  told(parent);
  return { value: reference };
}

/** ISO 19139 has one date: that of the last revision, or else of the publication or creation. */
function dateStampOf(dates: readonly IsoObject[], told: (value: object) => void): unknown {
  for (const wanted of ["revision", "publication", "creation", undefined]) {
    for (const one of dates) {
      const type = one.dateType as Code | undefined;
      if (one.date === undefined || (wanted !== undefined && type?.value !== wanted)) continue;
      if (type !== undefined && wanted === "revision") told(type);
      return one.date;
    }
  }
  return undefined;
}

/** Several distributions in one, since ISO 19139 has room for one. */
function distributionsOf(
  distributions: readonly IsoObject[],
  faithful: boolean,
  copied: DownContext["copied"],
): readonly IsoObject[] {
  if (distributions.length < 2) return distributions;
  const into = distributions.find(isDistribution) ?? distributions[0];
  if (into === undefined) return [];
  copied(into);
  const merged: IsoObject = { ...into };
  // What is nil, or holds more than has a place in another one, stays as it stood in a record that is written back.
  const isApart = (one: IsoObject): boolean => faithful && one !== into && !isMergeable(one);
  for (const key of MERGED) {
    put(
      merged,
      key,
      distributions.flatMap((one) => (isApart(one) ? [] : list(one[key]))),
    );
  }
  return distributions.flatMap((one) => (one === into ? [merged] : isApart(one) ? [one] : []));
}

const MERGED: readonly string[] = ["distributionFormat", "distributor", "transferOptions"];
const isDistribution = ({ $type, $reference }: IsoObject): boolean =>
  $type === "MD_Distribution" && $reference !== true;
const isMergeable = (one: IsoObject): boolean =>
  isDistribution(one) && Object.keys(one).every((key) => key === "$type" || MERGED.includes(key));

/** The address of the data set itself became an online resource of its citation. */
function datasetUriUp(from: IsoObject, to: IsoObject): void {
  const uri = from.dataSetURI;
  if (uri === undefined) return;
  const cited = list(to.identificationInfo)[0]?.citation as IsoObject | undefined;
  if (cited === undefined || cited.$reference === true) keepExtra(to, "dataSetURI", uri);
  else cited.onlineResource = [{ $type: "CI_OnlineResource", linkage: uri }];
}

function datasetUriDown(from: IsoObject, to: IsoObject): void {
  const cited = list(from.identificationInfo)[0]?.citation as IsoObject | undefined;
  put(to, "dataSetURI", list(cited?.onlineResource)[0]?.linkage);
}

/** Lineage left the quality reports. A report of lineage only becomes lineage with its scope; others remain without it. */
function lineageUp(from: IsoObject, to: IsoObject): void {
  const reports = list(from.dataQualityInfo);
  const kept: IsoObject[] = [];
  const lineages: IsoObject[] = [];
  reports.forEach((report, index) => {
    const lineage = report.lineage as IsoObject | undefined;
    if (lineage === undefined) {
      kept.push(report);
      return;
    }
    const onlyLineage =
      lineage.$reference !== true && Object.keys(report).every((key) => ["$type", "scope", "lineage"].includes(key));
    lineages.push(lineage);
    if (onlyLineage) {
      put(lineage, "scope", report.scope);
      lineage.$index = index;
    } else {
      kept.push({ ...without(report, "lineage"), $lineage: true });
    }
  });
  put(to, "dataQualityInfo", kept);
  put(to, "resourceLineage", lineages);
}

function lineageDown(from: IsoObject, to: IsoObject, copied: DownContext["copied"]): void {
  const reports = list(from.dataQualityInfo).map((report) => {
    copied(report);
    return { ...report };
  });
  const alone: IsoObject[] = [];
  for (const lineage of list(from.resourceLineage)) {
    copied(lineage);
    const bare = without(lineage, "scope", "$index");
    const scope = lineage.scope;
    const home =
      scope === undefined && lineage.$index === undefined
        ? (reports.find((report) => report.$lineage === true && report.lineage === undefined) ??
          reports.find((report) => report.lineage === undefined && report.$reference !== true))
        : undefined;
    if (home !== undefined) home.lineage = bare;
    else {
      const report: IsoObject = { $type: "DQ_DataQuality", lineage: bare };
      put(report, "scope", scope);
      put(report, "$index", lineage.$index);
      alone.push(report);
    }
  }
  for (const report of alone) {
    const index = report.$index;
    if (typeof index === "number" && index <= reports.length)
      reports.splice(index, 0, report as (typeof reports)[number]);
    else reports.push(report as (typeof reports)[number]);
  }
  put(to, "dataQualityInfo", reports);
}
