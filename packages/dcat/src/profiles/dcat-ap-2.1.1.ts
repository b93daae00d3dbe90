import { DCAT, GSP, XSD } from "../namespaces.js";
import { isLiteral, isReference, type Value } from "../node.js";
import type { DraftNode, Profile, ProfileRule } from "../profile.js";

/** GeoDCAT-AP 2.0.0, "Dataset series": before DCAT 3 a series is a dataset of this type. */
const SERIES = "http://inspire.ec.europa.eu/metadata-codelist/ResourceType/series";

const seriesAsDataset: ProfileRule = {
  id: "dcat-ap-2.1.1.series-as-dataset",
  description:
    "A dataset series is written as a dcat:Dataset with the dct:type series; members are tied by dct:isPartOf.",
  on: ["DatasetSeries"],
  apply(node) {
    const types = (node.type ?? []) as Value[];
    if (!types.some((type) => "$id" in type && type.$id === SERIES)) node.type = [...types, { $id: SERIES }];
  },
};

const isPlainStatement = (value: Value): boolean =>
  !isLiteral(value) && !isReference(value) && value.$id === undefined && "description" in value;

const rightsAsOne: ProfileRule = {
  id: "dcat-ap-2.1.1.one-rights-statement",
  description: "Several statements of rights of a distribution or catalogue become one with all their texts.",
  on: ["Distribution", "Catalog"],
  apply(node: DraftNode) {
    const rights = node.rights as Value[] | undefined;
    if (rights === undefined || rights.length < 2 || !rights.every(isPlainStatement)) return;
    const description = rights.flatMap((one) => (one as { description?: Value[] }).description ?? []);
    node.rights = [{ ...rights[0], description }];
  },
};

/**
 * DCAT-AP 2.1.1, on DCAT 2: without series, and with the older terms for versions.
 * Source: SEMIC, DCAT-AP 2.1.1, tables and SHACL shapes.
 */
export const DCAT_AP_2: Profile = /* @__PURE__ */ (() => ({
  id: "dcat-ap-2.1.1",
  title: "DCAT-AP 2.1.1",
  conformsTo: "http://data.europa.eu/r5r/",
  column: "dcat-ap-2.1.1",
  usage: {},
  one: [],
  classStatements: {
    "*.relation": [],
    "Relationship.relation": [DCAT.Resource],
    "*.hasPart": [],
    "Catalog.hasPart": [DCAT.Catalog],
    "*.isPartOf": [],
    "Catalog.isPartOf": [DCAT.Catalog],
    "*.dctHasVersion": [],
    "Dataset.dctHasVersion": [DCAT.Dataset],
    "*.dctIsVersionOf": [],
    "Dataset.dctIsVersionOf": [DCAT.Dataset],
  },
  alsoTyped: {},
  datatypes: { decimal: XSD.decimal, integer: XSD.decimal, duration: XSD.duration, hexBinary: XSD.hexBinary },
  geometries: [GSP.wktLiteral, GSP.geoJSONLiteral, GSP.gmlLiteral],
  geometryAs: "literal",
  renames: {
    version: "versionInfo",
    hasVersion: "dctHasVersion",
    isVersionOf: "dctIsVersionOf",
    inSeries: "isPartOf",
    seriesMember: "hasPart",
  },
  classes: { DatasetSeries: "Dataset" },
  codes: {},
  properties: [],
  rules: [seriesAsDataset, rightsAsOne],
}))();
