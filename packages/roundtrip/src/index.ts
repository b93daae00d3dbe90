export {
  type DocumentContent,
  type JsonContent,
  type RdfContent,
  type ReadDocumentOptions,
  readDocument,
  type XmlContent,
} from "./document.js";
export {
  type DocumentDifference,
  type DocumentDifferenceOptions,
  DocumentKindError,
  type DocumentValue,
  type DocumentValuePair,
  documentDifference,
} from "./document-difference.js";
export { formatJsonDifference, type JsonDifference, jsonDifference } from "./json-difference.js";
export { type LeafLedger, type LeafLedgerOptions, type LeafPair, leafLedger } from "./leaf-ledger.js";
export { type KeepLeavesOptions, type MatcherResult, matchers, type RoundtripMatchers } from "./matchers.js";
export { formatRdfDifference, type RdfDifference, rdfDifference, type StatementDifference } from "./rdf-difference.js";
export { type IsomorphismOptions, isomorphic } from "./rdf-isomorphism.js";
export { type XmlLeaf, type XmlLeafOptions, xmlLeaves } from "./xml-leaf.js";
