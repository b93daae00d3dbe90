/** The two XML encodings of the model. */
export type EncodingId = "iso19139" | "iso19115-3";
export type Edition = "1.0" | "2.0";

/** What a name space belongs to; undefined for those of other people. */
export type Family = EncodingId | "gml" | undefined;

const ISO19139 = "http://www.isotc211.org/2005/";
const ISO19115_3 = "http://standards.iso.org/iso/19115/-3/";
const ISO19157 = "http://standards.iso.org/iso/19157/-2/";
const ISO19110 = "http://standards.iso.org/iso/19110/";

/** Prefix to name space, as ISO 19139 is written. */
export const ISO19139_NAMESPACES: Readonly<Record<string, string>> = {
  gmd: `${ISO19139}gmd`,
  gco: `${ISO19139}gco`,
  gmx: `${ISO19139}gmx`,
  gts: `${ISO19139}gts`,
  gsr: `${ISO19139}gsr`,
  gss: `${ISO19139}gss`,
  srv: `${ISO19139}srv`,
  gfc: `${ISO19139}gfc`,
  gmi: "http://standards.iso.org/iso/19115/-2/gmi/1.0",
  // GML 3.2.0, which the schemas of ISO 19139 use; 3.2.1 moved to another name space (docs/decisions).
  gml: "http://www.opengis.net/gml",
  xlink: "http://www.w3.org/1999/xlink",
  xsi: "http://www.w3.org/2001/XMLSchema-instance",
};

const SECOND_EDITION = new Set(["mdb", "cit", "mrc", "mrl", "msr", "mac", "srv"]);
const ONE_EDITION = [
  "cat",
  "gco",
  "gcx",
  "gex",
  "lan",
  "mas",
  "mcc",
  "mco",
  "mda",
  "mdt",
  "mex",
  "mmi",
  "mpc",
  "mrd",
  "mri",
  "mrs",
];

/** Prefix to name space, as ISO 19115-3 is written in one of its two editions. */
export function iso19115_3Namespaces(edition: Edition): Readonly<Record<string, string>> {
  const namespaces: Record<string, string> = {};
  for (const prefix of [...SECOND_EDITION, ...ONE_EDITION]) {
    // The services were published as 2.0 with the first edition already.
    const version = SECOND_EDITION.has(prefix) && (edition === "2.0" || prefix === "srv") ? "2.0" : "1.0";
    namespaces[prefix] = `${ISO19115_3}${prefix}/${version}`;
  }
  return {
    ...namespaces,
    mdq: `${ISO19157}mdq/1.0`,
    dqc: `${ISO19157}dqc/1.0`,
    gfc: `${ISO19110}gfc/1.1`,
    fcc: `${ISO19110}fcc/1.0`,
    gml: "http://www.opengis.net/gml/3.2",
    xlink: "http://www.w3.org/1999/xlink",
    xsi: "http://www.w3.org/2001/XMLSchema-instance",
  };
}

const CANONICAL = new Set([
  ...Object.keys(ISO19139_NAMESPACES),
  ...SECOND_EDITION,
  ...ONE_EDITION,
  "mdq",
  "dqc",
  "fcc",
]);

/** Whether the writers use this prefix themselves. */
export function isCanonicalPrefix(prefix: string): boolean {
  return CANONICAL.has(prefix);
}

const families = new Map<string, Family>();

/** Name spaces have changed with the editions of the standards, and people have written them from memory: so they are known by their pattern. */
export function familyOf(uri: string): Family {
  if (families.has(uri)) return families.get(uri);
  const family = findFamily(uri);
  // The cache must not grow without bounds on hostile input.
  if (families.size < 500) families.set(uri, family);
  return family;
}

function findFamily(uri: string): Family {
  if (/^https?:\/\/www\.opengis\.net\/gml(\/3\.[12](\.\d)?)?$/.test(uri)) return "gml";
  if (/isotc211\.org\/(schemas\/)?20\d\d\/(gmd|gco|gmx|gts|gss|gsr|gst|srv|gmi|gfc|grg)$/.test(uri)) return "iso19139";
  if (/^https?:\/\/(standards\.iso\.org\/iso|schemas\.isotc211\.org)\/19115\/-2\/gmi\b/.test(uri)) return "iso19139";
  if (/^https?:\/\/schemas\.opengis\.net\/iso\/19139\/\d+\/(gmd|gco|gmx|gts|gss|gsr|srv)/.test(uri)) return "iso19139";
  if (
    /^https?:\/\/(standards\.iso\.org\/iso|standards\.isotc211\.org|schemas\.isotc211\.org)\/19(115\/-[13]|157|110|139|165|135)\//.test(
      uri,
    )
  ) {
    return "iso19115-3";
  }
  return undefined;
}

export const XLINK = "http://www.w3.org/1999/xlink";
export const XSI = "http://www.w3.org/2001/XMLSchema-instance";
