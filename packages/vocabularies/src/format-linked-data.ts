import type { FormatRow } from "./format-row.js";

/**
 * Linked data.
 * Sources: EU authority table “file-type” (codes and their media types), INSPIRE media types
 * (http://inspire.ec.europa.eu/media-types), IANA, the GeoDCAT-AP mapping, and the names that real records use.
 */
export const LINKED_DATA_FORMATS: readonly FormatRow[] = [
  {
    name: "RDF/XML",
    fileType: "RDF_XML",
    mediaTypes: "application/rdf+xml application/xml+rdf",
    extensions: "rdf",
    names: "rdf xml; rdf; xml rdf",
  },
  {
    name: "Turtle",
    fileType: "RDF_TURTLE",
    mediaTypes: "text/turtle application/x-turtle application/turtle",
    extensions: "ttl",
    names: "=turtle; ttl; rdf turtle; terse rdf triple language",
  },
  {
    name: "N-Triples",
    fileType: "RDF_N_TRIPLES",
    mediaTypes: "application/n-triples",
    extensions: "nt",
    names: "n triples; ntriples; rdf n triples; =nt",
  },
  {
    name: "N-Quads",
    fileType: "RDF_N_QUADS",
    mediaTypes: "application/n-quads",
    extensions: "nq",
    names: "n quads; nquads; rdf n quads",
  },
  {
    name: "TriG",
    fileType: "RDF_TRIG",
    mediaTypes: "application/trig application/x-trig",
    extensions: "trig",
    names: "trig; rdf trig",
  },
  { name: "TriX", fileType: "RDF_TRIX", mediaTypes: "application/trix", names: "trix; rdf trix" },
  {
    name: "Notation3",
    fileType: "N3",
    mediaTypes: "text/n3 text/rdf+n3",
    extensions: "n3",
    names: "n3; notation 3; notation3",
  },
  {
    name: "JSON-LD",
    fileType: "JSON_LD",
    mediaTypes: "application/ld+json",
    extensions: "jsonld",
    names: "json ld; jsonld",
  },
  { name: "RDFa", fileType: "RDFA", names: "rdfa; rdf a" },
  { name: "HDT", fileType: "HDT", mediaTypes: "application/vnd.hdt", extensions: "hdt", names: "hdt" },
  { name: "OWL", fileType: "OWL", mediaTypes: "application/owl+xml", extensions: "owl", names: "owl" },
  {
    name: "SPARQL results",
    fileType: "SPARQLQRES",
    mediaTypes: "application/sparql-results+xml application/sparql-results+json",
    extensions: "srx",
    names: "sparql results; sparql results xml",
  },
];
