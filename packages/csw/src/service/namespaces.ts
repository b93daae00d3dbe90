/** The versions of the service that this client speaks. */
export type CswVersion = "2.0.2" | "3.0.0";

/** Name spaces that differ between the versions. Source: OGC 07-006r1 (2.0.2), OGC 12-176r7 (3.0). */
export const NAMESPACES: Readonly<
  Record<CswVersion, { readonly csw: string; readonly ows: string; readonly filter: string; readonly gml: string }>
> = {
  "2.0.2": {
    csw: "http://www.opengis.net/cat/csw/2.0.2",
    ows: "http://www.opengis.net/ows",
    filter: "http://www.opengis.net/ogc",
    gml: "http://www.opengis.net/gml",
  },
  "3.0.0": {
    csw: "http://www.opengis.net/cat/csw/3.0",
    ows: "http://www.opengis.net/ows/2.0",
    filter: "http://www.opengis.net/fes/2.0",
    gml: "http://www.opengis.net/gml/3.2",
  },
};

/** An encoding that records can be asked for in. */
export type RecordSchema = "gmd" | "mdb" | "dcat" | "csw";

const MDB = /^https?:\/\/standards\.iso\.org\/iso\/19115\/-3\/mdb\/\d/;
const GMD = /^https?:\/\/www\.isotc211\.org\/2005\/gmd\/?$/;
const DCAT = /^https?:\/\/(www\.w3\.org\/ns\/dcat|data\.europa\.eu\/930)/;
const CSW = /^https?:\/\/www\.opengis\.net\/cat\/csw\/(2\.0\.2|3\.0)\/?$/;

/** Which encoding an `outputSchema` of a service stands for, if it is one that is known. */
export function schemaOf(outputSchema: string): RecordSchema | undefined {
  if (GMD.test(outputSchema)) return "gmd";
  if (MDB.test(outputSchema)) return "mdb";
  if (DCAT.test(outputSchema)) return "dcat";
  if (CSW.test(outputSchema)) return "csw";
  return undefined;
}

/** What a service understands that lists no schemas. */
export const USUAL_SCHEMAS: Readonly<Record<RecordSchema, string>> = {
  gmd: "http://www.isotc211.org/2005/gmd",
  mdb: "http://standards.iso.org/iso/19115/-3/mdb/2.0",
  dcat: "http://www.w3.org/ns/dcat#",
  csw: "http://www.opengis.net/cat/csw/2.0.2",
};
