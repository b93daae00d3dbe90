export { nextPages } from "./hydra.js";
export type { JsonLdContexts, JsonLdLoader } from "./json-ld-contexts.js";
export { type JsonLdTermDefinition, jsonLdContext } from "./json-ld-terms.js";
export type { JsonLdForm } from "./json-ld-writer.js";
export { type ParseRdfOptions, parseRdf, parseRdfStream, type RdfDocument } from "./parse-rdf.js";
export { PREFIXES } from "./prefixes.js";
export {
  detectRdfFormat,
  findRdfFormat,
  RDF_FORMATS,
  type RdfFormat,
  type RdfFormatDescription,
} from "./rdf-format.js";
export type { StatementListener, WrittenStatement } from "./statement-lines.js";
export { createTermFactory, type TermFactory } from "./terms.js";
export { type RdfBatch, type WriteRdfOptions, writeRdf, writeRdfStream } from "./write-rdf.js";
