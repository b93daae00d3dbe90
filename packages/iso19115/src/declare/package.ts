/** A package of the model: a name space of ISO 19115-3, and where ISO 19139 keeps the same classes. */
export interface Package {
  /** The prefix of its name space in ISO 19115-3: `cit`. */
  readonly prefix: string;
  /** The prefix of the name space that holds the same classes in ISO 19139. */
  readonly iso19139: string;
  readonly title: string;
  /** Where the standard describes it. */
  readonly clause: string;
}

const pkg = (prefix: string, iso19139: string, title: string, clause: string): Package => ({
  prefix,
  iso19139,
  title,
  clause,
});

export const MDB = pkg("mdb", "gmd", "Metadata base", "ISO 19115-1:2014, 6.5.2");
export const MRI = pkg("mri", "gmd", "Identification", "ISO 19115-1:2014, 6.5.3");
export const MCO = pkg("mco", "gmd", "Constraints", "ISO 19115-1:2014, 6.5.4");
export const MRL = pkg("mrl", "gmd", "Lineage", "ISO 19115-1:2014, 6.5.5");
export const MMI = pkg("mmi", "gmd", "Maintenance", "ISO 19115-1:2014, 6.5.6");
export const MSR = pkg("msr", "gmd", "Spatial representation", "ISO 19115-1:2014, 6.5.7");
export const MRS = pkg("mrs", "gmd", "Reference system", "ISO 19115-1:2014, 6.5.8");
export const MRC = pkg("mrc", "gmd", "Content", "ISO 19115-1:2014, 6.5.9");
export const MPC = pkg("mpc", "gmd", "Portrayal catalogue", "ISO 19115-1:2014, 6.5.10");
export const MRD = pkg("mrd", "gmd", "Distribution", "ISO 19115-1:2014, 6.5.11");
export const MEX = pkg("mex", "gmd", "Metadata extension", "ISO 19115-1:2014, 6.5.12");
export const MAS = pkg("mas", "gmd", "Application schema", "ISO 19115-1:2014, 6.5.13");
export const SRV = pkg("srv", "srv", "Services", "ISO 19115-1:2014, 6.5.14");
export const MDA = pkg("mda", "gmd", "Metadata application", "ISO 19115-1:2014, 6.3");
export const GEX = pkg("gex", "gmd", "Extent", "ISO 19115-1:2014, 6.6.1");
export const CIT = pkg("cit", "gmd", "Citation and responsibility", "ISO 19115-1:2014, 6.6.2");
export const MCC = pkg("mcc", "gmd", "Common classes", "ISO 19115-1:2014, 6.6.3");
export const LAN = pkg("lan", "gmd", "Languages and character sets", "ISO/TS 19115-3:2016, 7");
export const GCO = pkg("gco", "gco", "Basic types", "ISO 19103; ISO/TS 19115-3:2016, 7");
export const MDT = pkg("mdt", "gmx", "Metadata transfer", "ISO/TS 19115-3:2016, 8");
export const CAT = pkg("cat", "gmx", "Catalogues", "ISO/TS 19115-3:2016, 8");
export const MDQ = pkg("mdq", "gmd", "Data quality", "ISO 19157:2013, 10");
export const MAC = pkg("mac", "gmi", "Acquisition", "ISO 19115-2:2019, 6");
/** The imagery classes that extend other packages (MI_, LE_, QE_). */
export const MSR_IMAGERY = pkg("msr", "gmi", "Spatial representation of imagery", "ISO 19115-2:2019, 6");
export const MRC_IMAGERY = pkg("mrc", "gmi", "Content of imagery", "ISO 19115-2:2019, 6");
export const MRL_IMAGERY = pkg("mrl", "gmi", "Lineage of imagery", "ISO 19115-2:2019, 6");
export const MDQ_IMAGERY = pkg("mdq", "gmi", "Data quality of imagery", "ISO 19115-2:2019, 6");
export const GFC = pkg("gfc", "gfc", "Feature catalogue", "ISO 19110:2016");
export const GML = pkg("gml", "gml", "Temporal objects", "ISO 19136:2007, 14");
