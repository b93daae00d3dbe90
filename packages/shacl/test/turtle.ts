import { parseRdf } from "@metabridge/rdf";
import type { Quad } from "@rdfjs/types";

const PREFIXES = `
  PREFIX : <https://town.example/>
  PREFIX dcat: <http://www.w3.org/ns/dcat#>
  PREFIX dct: <http://purl.org/dc/terms/>
  PREFIX foaf: <http://xmlns.com/foaf/0.1/>
  PREFIX locn: <http://www.w3.org/ns/locn#>
  PREFIX owl: <http://www.w3.org/2002/07/owl#>
  PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
  PREFIX sh: <http://www.w3.org/ns/shacl#>
  PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
  PREFIX vcard: <http://www.w3.org/2006/vcard/ns#>
  PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
  PREFIX eu: <http://publications.europa.eu/resource/authority/>
`;

/** Statements in Turtle, with the usual prefixes; `:` is a town of our own. A fault in them is one of the test. */
export async function turtle(text: string): Promise<readonly Quad[]> {
  const { value, diagnostics } = await parseRdf(PREFIXES + text, { format: "turtle" });
  if (diagnostics.length > 0) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  return value.quads as readonly Quad[];
}

/** A dataset that DCAT-AP finds nothing wrong with, not even a recommendation. */
export const TREES = `
  :trees a dcat:Dataset ;
    dct:title "Trees of the town"@en ;
    dct:description "Every tree that the town looks after."@en ;
    dcat:keyword "tree"@en ;
    dcat:theme <http://publications.europa.eu/resource/authority/data-theme/ENVI> ;
    dcat:contactPoint :gardens ;
    dct:publisher :town ;
    dct:spatial :area ;
    dct:temporal :year ;
    dcat:distribution :file .
  :gardens a vcard:Kind ; vcard:fn "Gardens office" ; vcard:hasEmail <mailto:gardens@town.example> .
  :town a foaf:Agent ; foaf:name "The town"@en ; dct:type <http://purl.org/adms/publishertype/LocalAuthority> .
  :area a dct:Location ; dcat:bbox "POLYGON((5 52,6 52,6 53,5 52))" .
  :year a dct:PeriodOfTime ; dcat:startDate "2024-01-01"^^xsd:date ; dcat:endDate "2024-12-31"^^xsd:date .
  :file a dcat:Distribution ;
    dcat:accessURL <https://town.example/trees.csv> ;
    dct:description "All trees as a table."@en ;
    dct:format eu:file-type\\/CSV ;
    dct:license eu:licence\\/CC_BY_4_0 .
`;
