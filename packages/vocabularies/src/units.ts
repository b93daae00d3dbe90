import { lazy } from "./lookup.js";
import { normalise } from "./normalise.js";
import { lastSegment } from "./registry-iri.js";

/** A unit of measure that a record names. */
export interface Unit {
  /** UCUM, case sensitive: `m`, `km`, `[ft_i]`, `deg`. */
  readonly ucum: string;
  /** In English. */
  readonly name: string;
  /** `http://qudt.org/vocab/unit/M`. */
  readonly qudt: string;
  readonly quantity: "length" | "angle" | "time" | "ratio";
  /** One unit in metres, radians, seconds or as a number. */
  readonly factor: number;
}

type UnitRow = readonly [
  ucum: string,
  name: string,
  qudt: string,
  quantity: Unit["quantity"],
  factor: number,
  epsg: string,
  names: string,
];

/**
 * Units of spatial resolution, of coordinates, of temporal resolution and of quality measures.
 * Sources: UCUM 2.1; EPSG Geodetic Parameter Dataset (units 9001 to 9122); QUDT 2.1, http://qudt.org/vocab/unit/
 */
const UNITS: readonly UnitRow[] = [
  [
    "m",
    "metre",
    "M",
    "length",
    1,
    "9001",
    "metre; meter; metres; meters; mètre; mètres; metro; metri; metros; Meter; metr; метр; mtr",
  ],
  [
    "km",
    "kilometre",
    "KiloM",
    "length",
    1000,
    "9036",
    "kilometre; kilometer; kilometres; kilometers; kilomètre; kilomètres; chilometro; chilometri; kilómetro; kilómetros; kms",
  ],
  ["dm", "decimetre", "DeciM", "length", 0.1, "", "decimetre; decimeter; decimetres; decimeters; décimètre"],
  [
    "cm",
    "centimetre",
    "CentiM",
    "length",
    0.01,
    "1033",
    "centimetre; centimeter; centimetres; centimeters; centimètre; centimètres; Zentimeter",
  ],
  [
    "mm",
    "millimetre",
    "MilliM",
    "length",
    0.001,
    "1025",
    "millimetre; millimeter; millimetres; millimeters; millimètre",
  ],
  [
    "[ft_i]",
    "foot",
    "FT",
    "length",
    0.3048,
    "9002",
    "foot; feet; ft; international foot; international feet; pied; pieds; Fuß",
  ],
  [
    "[ft_us]",
    "US survey foot",
    "FT_US",
    "length",
    0.3048006096012192,
    "9003",
    "US survey foot; US survey feet; us-ft; ftUS; survey foot",
  ],
  ["[in_i]", "inch", "IN", "length", 0.0254, "", "inch; inches; pouce; Zoll"],
  ["[yd_i]", "yard", "YD", "length", 0.9144, "9096", "yard; yards; yd"],
  ["[mi_i]", "statute mile", "MI", "length", 1609.344, "9093", "statute mile; mile; miles; mi"],
  [
    "[nmi_i]",
    "nautical mile",
    "MI_N",
    "length",
    1852,
    "9030",
    "nautical mile; nautical miles; nmi; mille marin; Seemeile",
  ],
  [
    "deg",
    "degree",
    "DEG",
    "angle",
    0.017453292519943295,
    "9102",
    "degree; degrees; degré; degrés; Grad; decimal degree; decimal degrees; dd; degrees_east; degrees_north; degree_east; degree_north; dega; grado; gradi; grados; graden; °",
  ],
  [
    "'",
    "arc minute",
    "ARCMIN",
    "angle",
    0.0002908882086657216,
    "9103",
    "arc-minute; arc minute; arc minutes; arcminute; arcmin; minute of arc",
  ],
  [
    "''",
    "arc second",
    "ARCSEC",
    "angle",
    0.00000484813681109536,
    "9104",
    "arc-second; arc second; arc seconds; arcsecond; arcseconds; arcsec; second of arc; sec of arc; seconde d'arc",
  ],
  ["rad", "radian", "RAD", "angle", 1, "9101", "radian; radians"],
  ["gon", "grad", "GRAD", "angle", 0.015707963267948967, "9105", "grad (gon); gon; grade"],
  ["s", "second", "SEC", "time", 1, "", "second; seconds; sec; seconde; secondes; Sekunde"],
  ["min", "minute", "MIN", "time", 60, "", "minute; minutes; Minute"],
  ["h", "hour", "HR", "time", 3600, "", "hour; hours; heure; heures; Stunde; Stunden; hr"],
  ["d", "day", "DAY", "time", 86_400, "", "day; days; jour; jours; Tag; Tage"],
  ["%", "percent", "PERCENT", "ratio", 0.01, "", "percent; per cent; percentage; pourcent; pourcentage; Prozent; %"],
  ["1", "number", "UNITLESS", "ratio", 1, "9201", "unity; unitless; dimensionless"],
];

const index = lazy(() => {
  const bySymbol = new Map<string, Unit>();
  const byName = new Map<string, Unit>();
  const byEpsg = new Map<string, Unit>();
  for (const [ucum, name, qudt, quantity, factor, epsg, names] of UNITS) {
    const unit: Unit = { ucum, name, qudt: `http://qudt.org/vocab/unit/${qudt}`, quantity, factor };
    bySymbol.set(ucum, unit);
    if (epsg !== "") byEpsg.set(epsg, unit);
    for (const one of [name, ...names.split("; ")]) {
      const key = normalise(one);
      if (key !== "" && !byName.has(key)) byName.set(key, unit);
      if (key === "") bySymbol.set(one, unit);
    }
    bySymbol.set(qudt, unit);
  }
  // EPSG 9122: degree in the representation that the data supplier chose.
  const degree = bySymbol.get("deg");
  if (degree !== undefined) byEpsg.set("9122", degree);
  return { bySymbol, byName, byEpsg };
});

const EPSG_UNIT = /(?:uom|EPSG|gmxUom)[^\s]*?(?:EPSG)?[:/]+(?:[\d.]+[:/])?(1\d{3}|9\d{3})$|^EPSG:+(1\d{3}|9\d{3})$/i;
/**
 * The unit of measure that a text names: a UCUM symbol, a name in one of several languages, or a URN or IRI of EPSG, OGC,
 * UCUM, QUDT or the ISO dictionaries (`urn:ogc:def:uom:EPSG::9001`, `…/gmxUom.xml#m`).
 *
 * @example
 * ```ts
 * import { findUnit } from "@metabridge/vocabularies";
 * console.log(findUnit("urn:ogc:def:uom:EPSG::9001")?.qudt); // "http://qudt.org/vocab/unit/M"
 * console.log(findUnit("[ft_i]")?.factor); // 0.3048
 * ```
 */
export function findUnit(text: string): Unit | undefined {
  const value = text.trim();
  if (value === "") return undefined;
  const { bySymbol, byName, byEpsg } = index();
  const direct = bySymbol.get(value) ?? byName.get(normalise(value));
  if (direct !== undefined) return direct;
  const epsg = EPSG_UNIT.exec(value);
  const code = epsg?.[1] ?? epsg?.[2];
  if (code !== undefined) return byEpsg.get(code);
  if (!/[:/#]/.test(value)) return undefined;
  // The ISO dictionaries' units are pointed at by id: “…gmxUom.xml#xpointer(//*[@gml:id='m'])”.
  const named = /@gml:id=['"]([^'"]+)['"]/.exec(value)?.[1] ?? lastSegment(value);
  return bySymbol.get(named) ?? byName.get(normalise(named));
}

/** A length in metres; undefined where the unit is not one of length. */
export function toMetres(value: number, unit: Unit): number | undefined {
  if (unit.quantity !== "length") return undefined;
  // Binary fractions would give 30.479999999999997 for 100 feet.
  return Number((value * unit.factor).toPrecision(12));
}
