import { isoClass } from "../../declare/class.js";
import { MRI } from "../../declare/package.js";
import { code, dateTime, object, text } from "../../declare/property.js";
import type { ShapeTransform } from "../../encoding/encoding.js";
import { list, made, put, renamed, without } from "../shape.js";
import { listsOf, localesOf } from "./language.js";
import { dateTimeOf, instantOf } from "./time.js";

export const MD_Identification = isoClass(
  "MD_Identification",
  MRI,
  {
    citation: object("CI_Citation").required(),
    abstract: text().required(),
    purpose: text(),
    credit: text().many(),
    status: code("MD_ProgressCode").many(),
    pointOfContact: object("CI_Responsibility").many(),
    resourceMaintenance: object("MD_MaintenanceInformation").many(),
    graphicOverview: object("MD_BrowseGraphic").many(),
    resourceFormat: object("MD_Format").many(),
    descriptiveKeywords: object("MD_Keywords").many(),
    resourceSpecificUsage: object("MD_Usage").many(),
    resourceConstraints: object("MD_Constraints").many(),
    aggregationInfo: object("MD_AggregateInformation").many(),
  },
  { abstract: true },
);

export const identification: ShapeTransform = {
  shape: "MD_Identification",
  up: (from) => (from.aggregationInfo === undefined ? from : renamed(from, { aggregationInfo: "associatedResource" })),
  down: (from) =>
    from.associatedResource === undefined ? from : renamed(from, { associatedResource: "aggregationInfo" }),
};

export const MD_DataIdentification = isoClass(
  "MD_DataIdentification",
  MRI,
  {
    spatialRepresentationType: code("MD_SpatialRepresentationTypeCode").many(),
    spatialResolution: object("MD_Resolution").many(),
    language: code("LanguageCode").many().required(),
    characterSet: code("MD_CharacterSetCode").many(),
    topicCategory: code("MD_TopicCategoryCode").many(),
    environmentDescription: text(),
    extent: object("EX_Extent").many(),
    supplementalInformation: text(),
  },
  { extends: "MD_Identification" },
);

export const dataIdentification: ShapeTransform = {
  shape: "MD_DataIdentification",
  up(from) {
    const to = without(from, "language", "characterSet");
    const [first, ...others] = localesOf(from.language, from.characterSet);
    put(to, "defaultLocale", first);
    put(to, "otherLocale", others);
    return to;
  },
  down(from, { faithful }) {
    const to = without(from, "defaultLocale", "otherLocale");
    const { languages, characterSets } = listsOf([...list(from.defaultLocale), ...list(from.otherLocale)], faithful);
    put(to, "language", languages);
    put(to, "characterSet", characterSets);
    return to;
  },
};

/** A service that is described by what all resources have. */
export const MD_ServiceIdentification = isoClass("MD_ServiceIdentification", MRI, {}, { extends: "MD_Identification" });

export const plainService: ShapeTransform = {
  shape: "MD_ServiceIdentification",
  up: (from) => ({ ...from, $type: "SV_ServiceIdentification", $element: from.$element ?? "MD_ServiceIdentification" }),
  down: (from) => from,
};

export const MD_Usage = isoClass("MD_Usage", MRI, {
  specificUsage: text().required(),
  usageDateTime: dateTime(),
  userDeterminedLimitations: text(),
  userContactInfo: object("CI_Responsibility").many().required(),
});

export const usage: ShapeTransform = {
  shape: "MD_Usage",
  up(from) {
    if (from.usageDateTime !== undefined) from.usageDateTime = [instantOf(from.usageDateTime)];
    return from;
  },
  down(from, context) {
    const to = without(from, "usageDateTime");
    put(to, "usageDateTime", dateTimeOf(list(from.usageDateTime)[0], context));
    return to;
  },
};

export const MD_AggregateInformation = isoClass("MD_AggregateInformation", MRI, {
  aggregateDataSetName: object("CI_Citation"),
  aggregateDataSetIdentifier: object("MD_Identifier"),
  associationType: code("DS_AssociationTypeCode").required(),
  initiativeType: code("DS_InitiativeTypeCode"),
});

export const aggregateInformation: ShapeTransform = {
  shape: "MD_AggregateInformation",
  model: "MD_AssociatedResource",
  up(from) {
    const to = without(from, "aggregateDataSetName", "aggregateDataSetIdentifier");
    to.$type = "MD_AssociatedResource";
    put(to, "name", from.aggregateDataSetName);
    const identifier = from.aggregateDataSetIdentifier;
    put(to, "metadataReference", made("CI_Citation", { identifier: list(identifier) }));
    return to;
  },
  down(from) {
    const to = without(from, "name", "metadataReference");
    to.$type = "MD_AggregateInformation";
    put(to, "aggregateDataSetName", from.name);
    const reference = list(from.metadataReference)[0];
    put(to, "aggregateDataSetIdentifier", list(reference?.identifier)[0]);
    return to;
  },
};
