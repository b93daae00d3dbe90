export { formatJsonDifference, type JsonDifference, jsonDifference } from "./json-difference.js";
export { type LeafLedger, type LeafPair, leafLedger } from "./leaf-ledger.js";
export { formatRdfDifference, type RdfDifference, rdfDifference, type StatementDifference } from "./rdf-difference.js";
export { type IsomorphismOptions, isomorphic } from "./rdf-isomorphism.js";
export { type XmlLeaf, type XmlLeafOptions, xmlLeaves } from "./xml-leaf.js";
