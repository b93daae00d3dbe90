import { isoClass } from "../declare/class.js";
import { GFC } from "../declare/package.js";
import { boolean, code, genericName, gml, object, reference, text } from "../declare/property.js";

export const FC_CarrierOfCharacteristics = isoClass(
  "FC_CarrierOfCharacteristics",
  GFC,
  {
    featureType: object("FC_FeatureType"),
    constrainedBy: object("FC_Constraint").many(),
  },
  { abstract: true },
);

export const FC_PropertyType = isoClass(
  "FC_PropertyType",
  GFC,
  {
    memberName: genericName().required(),
    definition: text(),
    cardinality: text().required(),
    designation: text(),
    definitionReference: object("FC_DefinitionReference"),
    featureCatalogue: reference(),
  },
  { extends: "FC_CarrierOfCharacteristics", abstract: true },
);

export const FC_AssociationRole = isoClass(
  "FC_AssociationRole",
  GFC,
  {
    type: code("FC_RoleType").required(),
    isOrdered: boolean().required(),
    isNavigable: boolean().required(),
    rolePlayer: object("FC_FeatureType"),
    relation: object("FC_FeatureAssociation").required(),
  },
  { extends: "FC_PropertyType" },
);

export const FC_Binding = isoClass(
  "FC_Binding",
  GFC,
  {
    description: text(),
    globalProperty: object("FC_PropertyType").required(),
  },
  { extends: "FC_CarrierOfCharacteristics" },
);

export const FC_BoundAssociationRole = isoClass(
  "FC_BoundAssociationRole",
  GFC,
  {
    rolePlayer: object("FC_FeatureType").required(),
  },
  { extends: "FC_Binding" },
);

export const FC_BoundFeatureAttribute = isoClass(
  "FC_BoundFeatureAttribute",
  GFC,
  {
    valueType: object("TypeName"),
  },
  { extends: "FC_Binding" },
);

export const FC_Constraint = isoClass("FC_Constraint", GFC, {
  description: text().required(),
});

export const FC_DefinitionReference = isoClass("FC_DefinitionReference", GFC, {
  sourceIdentifier: text(),
  translation: object("FC_LocalisedDefinitionReference").many(),
  definitionSource: object("FC_DefinitionSource").required(),
});

export const FC_DefinitionSource = isoClass("FC_DefinitionSource", GFC, {
  source: object("CI_Citation").required(),
});

export const FC_FeatureType = isoClass("FC_FeatureType", GFC, {
  typeName: genericName().required(),
  definition: text(),
  code: text(),
  isAbstract: boolean().required(),
  aliases: genericName().many(),
  designation: text(),
  carrierOfCharacteristics: object("FC_CarrierOfCharacteristics").many(),
  inheritsFrom: object("FC_InheritanceRelation").many(),
  inheritsTo: object("FC_InheritanceRelation").many(),
  constrainedBy: object("FC_Constraint").many(),
  definitionReference: object("FC_DefinitionReference"),
  featureCatalogue: reference().required(),
});

export const FC_FeatureAssociation = isoClass(
  "FC_FeatureAssociation",
  GFC,
  {
    roleName: object("FC_AssociationRole").many().required(),
  },
  { extends: "FC_FeatureType" },
);

export const FC_FeatureAttribute = isoClass(
  "FC_FeatureAttribute",
  GFC,
  {
    code: text(),
    valueMeasurementUnit: gml("UomIdentifier"),
    valueType: object("TypeName"),
    listedValue: object("FC_ListedValue").many(),
  },
  { extends: "FC_PropertyType" },
);

export const FC_FeatureCatalogue = isoClass(
  "FC_FeatureCatalogue",
  GFC,
  {
    producer: object("CI_Responsibility").required(),
    functionalLanguage: text(),
    identifier: object("MD_Identifier"),
    featureType: object("FC_FeatureType").many(),
    inheritanceRelation: object("FC_InheritanceRelation").many(),
    globalProperty: object("FC_PropertyType").many(),
    definitionSource: object("FC_DefinitionSource").many(),
  },
  { extends: "CT_Catalogue" },
);

export const FC_FeatureOperation = isoClass(
  "FC_FeatureOperation",
  GFC,
  {
    signature: text().required(),
    formalDefinition: text(),
    observesValuesOf: object("FC_CarrierOfCharacteristics").many(),
    affectsValuesOf: object("FC_CarrierOfCharacteristics").many(),
    triggeredByValuesOf: object("FC_CarrierOfCharacteristics").many(),
  },
  { extends: "FC_PropertyType" },
);

export const FC_InheritanceRelation = isoClass("FC_InheritanceRelation", GFC, {
  name: text(),
  description: text().required(),
  uniqueInstance: boolean().required(),
  designation: text(),
  subtype: object("FC_FeatureType").required(),
  supertype: object("FC_FeatureType").required(),
});

export const FC_ListedValue = isoClass("FC_ListedValue", GFC, {
  label: text().required(),
  code: text(),
  definition: text(),
  designation: text(),
  definitionReference: object("FC_DefinitionReference"),
});

export const FC_LocalisedDefinitionReference = isoClass("FC_LocalisedDefinitionReference", GFC, {
  sourceIdentifier: text(),
  definitionSource: object("FC_DefinitionSource").required(),
});
