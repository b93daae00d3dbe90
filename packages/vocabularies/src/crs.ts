import { COMPOUND, GEOCENTRIC, GEOGRAPHIC_2D, GEOGRAPHIC_3D, VERTICAL } from "./crs-geodetic.js";
import { PROJECTED } from "./crs-projected.js";
import type { CrsRow } from "./crs-row.js";
import { lazy } from "./lookup.js";
import { normalise } from "./normalise.js";

/** What kind of coordinates: also the code in MD_ReferenceSystemTypeCode, where that list has one for it. */
export type CrsKind =
  | "geodeticGeographic2D"
  | "geodeticGeographic3D"
  | "geodeticGeocentric"
  | "projected"
  | "vertical"
  | "compound";

/** A coordinate reference system that a record names. */
export interface CoordinateReferenceSystem {
  /** The IRI at the OGC: `http://www.opengis.net/def/crs/EPSG/0/2154`. */
  readonly iri: string;
  /** `urn:ogc:def:crs:EPSG::2154`. */
  readonly urn: string;
  readonly authority: "EPSG" | "OGC";
  /** `2154`, `CRS84`. */
  readonly code: string;
  /** The authority's name; absent for codes that are well-formed and not in the tables. */
  readonly name?: string;
  readonly kind?: CrsKind;
}

/** The OGC's own systems, with longitude first. Source: OGC 06-042, Annex B; http://www.opengis.net/def/crs/OGC */
const OGC_SYSTEMS: Readonly<Record<string, { readonly path: string; readonly name: string; readonly kind: CrsKind }>> =
  {
    CRS84: { path: "OGC/1.3/CRS84", name: "WGS 84 longitude-latitude", kind: "geodeticGeographic2D" },
    CRS83: { path: "OGC/1.3/CRS83", name: "NAD83 longitude-latitude", kind: "geodeticGeographic2D" },
    CRS27: { path: "OGC/1.3/CRS27", name: "NAD27 longitude-latitude", kind: "geodeticGeographic2D" },
    CRS84h: { path: "OGC/0/CRS84h", name: "WGS 84 longitude-latitude-height", kind: "geodeticGeographic3D" },
  };

/** Numbers that are no EPSG codes and stand for one: Esri's and the one that was used before EPSG had one. */
const ALIAS_CODES: Readonly<Record<string, string>> = {
  900913: "3857",
  102100: "3857",
  102113: "3857",
  102110: "2154",
  102067: "5514",
  102013: "3034",
};

/**
 * Names that records use, beside those of EPSG. By EPSG code, divided by “; ”.
 * Sources: INSPIRE Metadata TG 2.0, Annex D.4 (short names of the default systems), national surveys, real records.
 */
const MORE_NAMES: Readonly<Record<string, string>> = {
  4326: "WGS 1984; WGS_1984; World Geodetic System 1984; World Geodetic System; WGS84 latitude longitude; WGS 84 geographic; WGS84 geographic; EPSG 4326 WGS84",
  4258: "ETRS 89; ETRS_1989; ETRS 1989; ETRS89 GRS80; ETRS89 geographic; European Terrestrial Reference System 1989; ETRS89 geographic 2D",
  4937: "ETRS89-GRS80h; ETRS89 geographic 3D",
  4936: "ETRS89-XYZ",
  3035: "ETRS89-LAEA; LAEA Europe; ETRS89-LAEA Europe; ETRS89 LAEA; Lambert Azimuthal Equal Area Europe",
  3034: "ETRS89-LCC; ETRS89 / LCC Europe",
  5730: "EVRS",
  5861: "LAT; Lowest Astronomical Tide",
  5715: "MSL",
  7409: "ETRS89-GRS80-EVRS",
  3857: "Web Mercator; WGS 84 Web Mercator; Google Mercator; Spherical Mercator; WGS_1984_Web_Mercator_Auxiliary_Sphere; WGS_1984_Web_Mercator; Popular Visualisation Pseudo Mercator; Pseudo-Mercator; Mercator spherique",
  2154: "Lambert 93; Lambert-93; RGF93 Lambert 93; RGF93_Lambert_93; RGF93 v1 Lambert 93; RGF 93 / Lambert 93; Lambert93; L93; RGF93 projection Lambert 93; Projection Lambert 93",
  4171: "RGF93; RGF 93; Reseau geodesique francais 1993; RGF93 geographique",
  27572:
    "Lambert II etendu; Lambert 2 etendu; Lambert II etendue; NTF Lambert II etendu; NTF (Paris) / Lambert II etendu",
  2975: "RGR92 / UTM 40S; RGR92 UTM 40S; RGR92 UTM zone 40 S; RGR92",
  2972: "RGFG95 / UTM 22N; RGFG95 UTM 22N; RGFG95",
  5490: "RGAF09 / UTM 20N; RGAF09 UTM 20N; RGAF09",
  4471: "RGM04 / UTM 38S; RGM04 UTM 38S; RGM04",
  4559: "RRAF91 UTM 20N; RRAF91",
  4467: "RGSPM06 UTM 21N; RGSPM06",
  31370:
    "Lambert 72; Belgian Lambert 72; Belge Lambert 72; Lambert belge 72; Lambert belge 1972; BD72 / Belgian Lambert 72; Belge 1972 Belgian Lambert 72; Lambert 1972",
  3812: "Lambert 2008; Belgian Lambert 2008; Lambert belge 2008",
  28992:
    "RD; RD New; RD nieuw; Rijksdriehoekstelsel; Rijksdriehoeksstelsel; Rijks Driehoeksstelsel; Amersfoort RD; Amersfoort RD Nieuw; Rijksdriehoeksmeting",
  27700:
    "OSGB 1936; OSGB36 British National Grid; National Grid of Great Britain; GB National Grid; British National Grid; BNG; Nat Grid GB",
  2157: "Irish Transverse Mercator; ITM; IRENET95 Irish Transverse Mercator",
  2056: "CH1903+ LV95; LV95; MN95; CH1903plus LV95; CH1903+ MN95",
  21781: "CH1903 LV03; LV03; MN03; CH1903",
  31287: "Austria Lambert; MGI Austria Lambert; OEK Lambert; MGI Osterreich Lambert",
  25832: "UTM 32N ETRS89; UTM32; UTM 32; ETRS89 UTM32; UTM zone 32N; UTM Zone 32 Nord",
  25833: "ETRS89 UTM33; UTM33",
  31467: "DHDN Gauss Kruger zone 3; Gauss Kruger 3; GK3",
  3006: "SWEREF 99 TM; SWEREF99TM",
  3067: "ETRS-TM35FIN; ETRS89 TM35FIN; ETRS TM35FIN; TM35FIN",
  3059: "LKS92 / Latvia TM; LKS-92",
  3301: "L-EST97; Estonian Coordinate System of 1997; EST97",
  2180: "PUWG 1992; CS92; PL-1992; ETRS89 CS92; Uklad 1992",
  5514: "S-JTSK; S-JTSK Krovak; S JTSK Krovak East North; S-JTSK EastNorth; Krovak East North",
  23700: "EOV; HD72 EOV; Egyseges Orszagos Vetulet",
  3794: "D96/TM; D96 TM; Slovenia 1996 Slovene National Grid; D96-17 TM",
  3765: "HTRS96/TM; HTRS96 TM; HTRS96 Croatia TM",
  3844: "Stereo 70; Stereo70; Pulkovo 1942(58) / Stereo70; Stereografic 1970",
  2100: "GGRS87; EGSA87; EGSA 87; Greek Grid; GGRS87 Greek Grid",
  3763: "PT-TM06/ETRS89; PT TM06; ETRS89 PT TM06; ETRS89 Portugal TM06",
  4283: "GDA 94; Geocentric Datum of Australia 1994",
  7844: "GDA 2020; Geocentric Datum of Australia 2020",
  4269: "NAD 83; North American Datum 1983",
  5709: "NAP; Normaal Amsterdams Peil",
  5710: "TAW; Tweede Algemene Waterpassing; Oostende",
  5720: "IGN69; NGF IGN69",
  5783: "DHHN92",
  7837: "DHHN2016",
};

const EPSG_IRI = "http://www.opengis.net/def/crs/EPSG/0/";

interface CrsIndex {
  readonly byCode: ReadonlyMap<string, CoordinateReferenceSystem>;
  readonly byName: ReadonlyMap<string, CoordinateReferenceSystem>;
}

const epsg = (code: string, name?: string, kind?: CrsKind): CoordinateReferenceSystem => ({
  iri: EPSG_IRI + code,
  urn: `urn:ogc:def:crs:EPSG::${code}`,
  authority: "EPSG",
  code,
  ...(name === undefined ? {} : { name }),
  ...(kind === undefined ? {} : { kind }),
});

function ogcSystem(code: string): CoordinateReferenceSystem | undefined {
  const key = Object.keys(OGC_SYSTEMS).find((one) => one.toLowerCase() === code.toLowerCase());
  const system = key === undefined ? undefined : OGC_SYSTEMS[key];
  if (key === undefined || system === undefined) return undefined;
  const version = system.path.split("/")[1];
  return {
    iri: `http://www.opengis.net/def/crs/${system.path}`,
    urn: `urn:ogc:def:crs:OGC:${version === "0" ? "" : version}:${key}`,
    authority: "OGC",
    code: key,
    name: system.name,
    kind: system.kind,
  };
}

const index = lazy((): CrsIndex => {
  const byCode = new Map<string, CoordinateReferenceSystem>();
  const byName = new Map<string, CoordinateReferenceSystem>();
  const addName = (name: string, crs: CoordinateReferenceSystem): void => {
    const key = normalise(name);
    if (key !== "" && !byName.has(key)) byName.set(key, crs);
  };
  const tables: readonly (readonly [readonly CrsRow[], CrsKind])[] = [
    [GEOGRAPHIC_2D, "geodeticGeographic2D"],
    [PROJECTED, "projected"],
    [VERTICAL, "vertical"],
    [COMPOUND, "compound"],
    [GEOGRAPHIC_3D, "geodeticGeographic3D"],
    [GEOCENTRIC, "geodeticGeocentric"],
  ];
  for (const [rows, kind] of tables) {
    for (const [code, name] of rows) {
      const crs = epsg(code, name, kind);
      byCode.set(code, crs);
      addName(name, crs);
    }
  }
  // EPSG 32601-32660 and 32701-32760: one system for each UTM zone.
  for (const [base, hemisphere] of [
    [32600, "N"],
    [32700, "S"],
  ] as const) {
    for (let zone = 1; zone <= 60; zone++) {
      const code = String(base + zone);
      const crs = epsg(code, `WGS 84 / UTM zone ${zone}${hemisphere}`, "projected");
      byCode.set(code, crs);
      addName(`WGS 84 / UTM zone ${zone}${hemisphere}`, crs);
      addName(`WGS_1984_UTM_Zone_${zone}${hemisphere}`, crs);
    }
  }
  const addNames = (code: string, names: string): void => {
    const crs = byCode.get(code);
    if (crs !== undefined) for (const name of names.split("; ")) addName(name, crs);
  };
  for (const [code, names] of Object.entries(MORE_NAMES)) addNames(code, names);
  // INSPIRE Metadata TG 2.0, Annex D.4: ETRS89-TM26N to ETRS89-TM39N are EPSG 3038 to 3051.
  for (let zone = 26; zone <= 39; zone++) addNames(String(3012 + zone), `ETRS89-TM${zone}N`);
  // EPSG's aliases come last: some are shared by several systems, or are another one's name.
  for (const [rows] of tables) {
    for (const [code, , aliases] of rows) if (aliases !== undefined) addNames(code, aliases);
  }
  for (const code of Object.keys(OGC_SYSTEMS)) {
    const crs = ogcSystem(code);
    if (crs !== undefined) addName(code, crs);
  }
  return { byCode, byName };
});

/** The system with an EPSG code; with a name where the tables have it. EPSG's codes have four or five digits. */
export function crsOfEpsgCode(code: string): CoordinateReferenceSystem | undefined {
  const plain = code.trim().replace(/^0+/, "");
  const number = Object.hasOwn(ALIAS_CODES, plain) ? (ALIAS_CODES[plain] ?? plain) : plain;
  if (!/^\d{4,5}$/.test(number)) return undefined;
  return index().byCode.get(number) ?? epsg(number);
}

const OGC_REFERENCE = /(?:urn:(?:x-)?ogc:def:crs:|opengis\.net\/def\/crs\/)(EPSG|OGC)[:/](?:[\d.]*[:/])?([\w.]+)/i;
const EPSG_MENTION = /\bepsg(?:\.xml#|[\s:/_,.-]|\[|\()*(\d{4,6})\b/gi;
const EPSG_PAGE =
  /^https?:\/\/(?:www\.)?(?:epsg\.io|spatialreference\.org\/ref\/epsg|epsg\.org\/crs_|epsg-registry\.org\/.*code=)\/?(\d{4,6})\b/i;

/** `UTM zone 32N (ETRS89)`, `ETRS89_UTM32`, `UTM 31N / WGS84`; after normalise(). */
function utmOf(words: string): CoordinateReferenceSystem | undefined {
  const zone = /\butm ?(?:zone )?(\d{1,2}) ?(n|s|nord|north|sud|south)?\b/.exec(words);
  if (zone?.[1] === undefined) return undefined;
  const number = Number(zone[1]);
  const south = zone[2]?.startsWith("s") === true;
  if (/\betrs ?(?:19)?89\b/.test(words) && !south && number >= 28 && number <= 37)
    return index().byCode.get(String(25800 + number));
  if (/\bwgs ?(?:19)?84\b/.test(words) && zone[2] !== undefined && number >= 1 && number <= 60) {
    return index().byCode.get(String((south ? 32700 : 32600) + number));
  }
  if (/\bed ?(?:19)?50\b/.test(words) && !south && number >= 28 && number <= 38)
    return index().byCode.get(String(23000 + number));
  return undefined;
}

/**
 * All coordinate reference systems that a code or a text names, each once.
 *
 * @example
 * ```ts
 * import { findCrsList } from "@metabridge/vocabularies";
 * console.log(findCrsList("EPSG:2056, EPSG:21781").map((crs) => crs.code)); // ["2056", "21781"]
 * ```
 */
export function findCrsList(code: string, codeSpace?: string): readonly CoordinateReferenceSystem[] {
  const value = code.trim();
  if (value === "" || value.length > 300) return [];
  const one = (crs: CoordinateReferenceSystem | undefined): readonly CoordinateReferenceSystem[] =>
    crs === undefined ? [] : [crs];
  if (/^\d+$/.test(value)) {
    // A bare number is EPSG's where the code space says so, or where it says nothing and the number is a known one.
    const isEpsg = codeSpace !== undefined && /\b(?:epsg|ogp|iogp)\b/i.test(codeSpace);
    const isOpen = codeSpace === undefined || codeSpace.trim() === "";
    return isEpsg ? one(crsOfEpsgCode(value)) : isOpen ? one(index().byCode.get(value)) : [];
  }
  const reference = OGC_REFERENCE.exec(value);
  if (reference?.[1] !== undefined && reference[2] !== undefined) {
    const found = reference[1].toUpperCase() === "OGC" ? ogcSystem(reference[2]) : crsOfEpsgCode(reference[2]);
    if (found !== undefined) return [found];
  }
  const page = EPSG_PAGE.exec(value)?.[1];
  if (page !== undefined) return one(crsOfEpsgCode(page));
  const found = new Map<string, CoordinateReferenceSystem>();
  for (const [, number] of value.matchAll(EPSG_MENTION)) {
    const crs = crsOfEpsgCode(number ?? "");
    if (crs !== undefined) found.set(crs.code, crs);
  }
  if (found.size > 0) return [...found.values()];
  const ogcCode = /^(?:OGC:|CRS:)?(?:CRS)?:?(84h?|83|27)$/i.exec(value)?.[1];
  if (ogcCode !== undefined && /crs/i.test(value)) return one(ogcSystem(`CRS${ogcCode}`));
  const name = value.replace(/^urn:(?:x-)?ogc:def:crs:(?:EPSG|OGP):[\d.]*:?/i, "");
  const words = normalise(name);
  return one(index().byName.get(words) ?? utmOf(words));
}

/**
 * The coordinate reference system that a code names, in any of the forms of real records: an IRI of the OGC, a URN,
 * `EPSG:2154`, `2154` with the code space EPSG, a page of epsg.io, or a name (`RGF93 / Lambert-93`, `LV95`).
 * Undefined where it names none, or several.
 *
 * @example
 * ```ts
 * import { findCrs } from "@metabridge/vocabularies";
 * console.log(findCrs("RGF93 / Lambert-93 (EPSG:2154)")?.iri); // "http://www.opengis.net/def/crs/EPSG/0/2154"
 * console.log(findCrs("27700", "urn:ogc:def:crs:EPSG")?.name); // "OSGB36 / British National Grid"
 * ```
 */
export function findCrs(code: string, codeSpace?: string): CoordinateReferenceSystem | undefined {
  const [only, ...others] = findCrsList(code, codeSpace);
  return others.length === 0 ? only : undefined;
}
