import { DCAT, DCT, DQV, PROV, RDFS, SKOS } from "../namespaces.js";
import { defineProfile, type Profile } from "../profile.js";
import { DCAT_AP } from "./dcat-ap.js";

/** The shapes ask rdfs:Resource of all addresses. */
const RESOURCE = [RDFS.Resource];
/** Reference systems are standards by their range, and concepts by the shapes of datasets, series and services. */
const REFERENCE_SYSTEM = [DCT.Standard, SKOS.Concept];

/**
 * GeoDCAT-AP 3.0.0: keeps every property of the model.
 * Source: SEMIC, GeoDCAT-AP 3.0.0, tables and SHACL shapes.
 */
export const GEODCAT_AP: Profile = /* @__PURE__ */ defineProfile({
  base: DCAT_AP,
  column: "geodcat-ap",
  id: "geodcat-ap",
  title: "GeoDCAT-AP 3.0.0",
  conformsTo: "http://data.europa.eu/930/",
  classStatements: {
    "*.accessURL": RESOURCE,
    "*.downloadURL": RESOURCE,
    "*.isReferencedBy": RESOURCE,
    "*.mbox": RESOURCE,
    "*.phone": RESOURCE,
    "*.hasTelephone": RESOURCE,
    "*.hasURL": RESOURCE,
    "*.relation": RESOURCE,
    "DatasetSeries.relation": [DCAT.Resource],
    "Dataset.referenceSystem": REFERENCE_SYSTEM,
    "DatasetSeries.referenceSystem": REFERENCE_SYSTEM,
    "DataService.referenceSystem": REFERENCE_SYSTEM,
    "*.expectedDataType": [RDFS.Datatype],
    "*.inDimension": [DQV.Dimension],
  },
  // GeoDCAT-AP 3.0.0, "Agent": agents take part in activities.
  alsoTyped: { Agent: [PROV.Agent] },
});
