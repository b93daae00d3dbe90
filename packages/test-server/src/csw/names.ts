/** The names that differ between the two versions of the service. Source: OGC 07-006r1 (2.0.2) and 12-176r7 (3.0). */
export interface CswNames {
  readonly version: "2.0.2" | "3.0.0";
  readonly csw: string;
  readonly ows: string;
  readonly filter: string;
  /** The prefix of the filter name space. */
  readonly filterPrefix: "ogc" | "fes";
}

export const CSW_2: CswNames = {
  version: "2.0.2",
  csw: "http://www.opengis.net/cat/csw/2.0.2",
  ows: "http://www.opengis.net/ows",
  filter: "http://www.opengis.net/ogc",
  filterPrefix: "ogc",
};

export const CSW_3: CswNames = {
  version: "3.0.0",
  csw: "http://www.opengis.net/cat/csw/3.0",
  ows: "http://www.opengis.net/ows/2.0",
  filter: "http://www.opengis.net/fes/2.0",
  filterPrefix: "fes",
};

/** What the stand-in can give, by the name space that stands for it in `outputSchema`. */
export const SCHEMAS = {
  gmd: "http://www.isotc211.org/2005/gmd",
  mdb: "http://standards.iso.org/iso/19115/-3/mdb/2.0",
  dcat: "http://www.w3.org/ns/dcat#",
} as const;
