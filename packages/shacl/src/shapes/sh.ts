/** The SHACL vocabulary. Source: W3C, Shapes Constraint Language, 2017. */
const SH = "http://www.w3.org/ns/shacl#";

/** An IRI of the SHACL vocabulary. */
export const sh = (name: string): string => SH + name;

/** RDF Schema, 3.4. */
export const SUB_CLASS_OF = "http://www.w3.org/2000/01/rdf-schema#subClassOf";
