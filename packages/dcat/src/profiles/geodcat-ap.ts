import { DCAT, DCT, DQV, PROV, RDFS, SKOS } from "../namespaces.js";
import { defineProfile, type Profile } from "../profile.js";
import { DCAT_AP } from "./dcat-ap.js";

/** The shapes ask rdfs:Resource of all addresses. */
const ADDRESSES = ["accessURL", "downloadURL", "isReferencedBy", "mbox", "phone", "hasTelephone", "hasURL", "relation"];

/** Reference systems are standards by their range, and concepts by the shapes of these classes. */
const WITH_REFERENCE_SYSTEM = ["Dataset", "DatasetSeries", "DataService"];

function classStatements(): Record<string, readonly string[]> {
  const asked: Record<string, readonly string[]> = {
    "DatasetSeries.relation": [DCAT.Resource],
    "*.expectedDataType": [RDFS.Datatype],
    "*.inDimension": [DQV.Dimension],
  };
  for (const name of ADDRESSES) asked[`*.${name}`] = [RDFS.Resource];
  for (const name of WITH_REFERENCE_SYSTEM) asked[`${name}.referenceSystem`] = [DCT.Standard, SKOS.Concept];
  return asked;
}

/**
 * GeoDCAT-AP 3.0.0: keeps every property of the model.
 * Source: SEMIC, GeoDCAT-AP 3.0.0, tables and SHACL shapes.
 */
export const GEODCAT_AP: Profile = /* @__PURE__ */ (() =>
  defineProfile({
    base: DCAT_AP,
    column: "geodcat-ap",
    id: "geodcat-ap",
    title: "GeoDCAT-AP 3.0.0",
    conformsTo: "http://data.europa.eu/930/",
    classStatements: classStatements(),
    // GeoDCAT-AP 3.0.0, "Agent": agents take part in activities.
    alsoTyped: { Agent: [PROV.Agent] },
  }))();
