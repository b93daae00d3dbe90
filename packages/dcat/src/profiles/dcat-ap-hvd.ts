import { RDFS } from "../namespaces.js";
import { defineProfile, type Profile } from "../profile.js";
import { DCAT_AP } from "./dcat-ap.js";

/**
 * DCAT-AP HVD 3.0.0, for high-value datasets by Regulation (EU) 2023/138.
 * Source: SEMIC, "Usage guidelines of DCAT-AP for High-Value Datasets" 3.0.0, tables and SHACL shapes.
 */
export const DCAT_AP_HVD: Profile = /* @__PURE__ */ (() =>
  defineProfile({
    base: DCAT_AP,
    column: "dcat-ap-hvd",
    id: "dcat-ap-hvd",
    title: "DCAT-AP HVD 3.0.0",
    conformsTo: "http://data.europa.eu/r5r/",
    classStatements: {
      "*.accessURL": [RDFS.Resource],
      "*.hasEmail": [RDFS.Resource],
      "*.hasURL": [RDFS.Resource],
    },
  }))();
