export const RDF_NS = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const XSD_NS = "http://www.w3.org/2001/XMLSchema#";

/** The terms of RDF that the syntaxes treat in a way of their own. */
export const RDF_TYPE = `${RDF_NS}type`;
export const RDF_FIRST = `${RDF_NS}first`;
export const RDF_REST = `${RDF_NS}rest`;
export const RDF_NIL = `${RDF_NS}nil`;
export const RDF_LANG_STRING = `${RDF_NS}langString`;
export const RDF_XML_LITERAL = `${RDF_NS}XMLLiteral`;
export const RDF_JSON = `${RDF_NS}JSON`;

export const XSD_STRING = `${XSD_NS}string`;
export const XSD_BOOLEAN = `${XSD_NS}boolean`;
export const XSD_INTEGER = `${XSD_NS}integer`;
export const XSD_DECIMAL = `${XSD_NS}decimal`;
export const XSD_DOUBLE = `${XSD_NS}double`;
