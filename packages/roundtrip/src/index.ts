export { formatJsonDifference, type JsonDifference, jsonDifference } from "./json-difference.js";
export { formatRdfDifference, type RdfDifference, rdfDifference, type StatementDifference } from "./rdf-difference.js";
export { type IsomorphismOptions, isomorphic } from "./rdf-isomorphism.js";
