import { DCAT, GSP, RDFS, XSD } from "../namespaces.js";
import type { Profile } from "../profile.js";

/**
 * DCAT-AP 3.0.1. Keeps the properties of DCAT-AP and DCAT 3, of HVD, and all of the classes that both leave open
 * (agents, contacts, concepts, …); what only GeoDCAT-AP knows is listed as lost.
 * Source: SEMIC, DCAT-AP 3.0.1, tables and SHACL shapes.
 */
export const DCAT_AP: Profile = /* @__PURE__ */ (() => ({
  id: "dcat-ap",
  title: "DCAT-AP 3.0.1",
  conformsTo: "http://data.europa.eu/r5r/",
  column: "dcat-ap",
  usage: {},
  one: [],
  classStatements: {
    "*.endpointURL": [RDFS.Resource],
    "*.endpointDescription": [RDFS.Resource],
    // The shapes leave these open.
    "*.relation": [],
    "*.hasPart": [],
    "Catalog.hasPart": [DCAT.Catalog],
    "*.hasVersion": [DCAT.Dataset],
  },
  alsoTyped: {},
  datatypes: {
    decimal: XSD.decimal,
    integer: XSD.nonNegativeInteger,
    duration: XSD.duration,
    hexBinary: XSD.hexBinary,
  },
  geometries: [GSP.wktLiteral, GSP.geoJSONLiteral, GSP.gmlLiteral],
  geometryAs: "node",
  renames: { versionInfo: "version", dctHasVersion: "hasVersion", dctIsVersionOf: "isVersionOf" },
  classes: {},
  codes: {},
  properties: [],
  rules: [],
}))();
