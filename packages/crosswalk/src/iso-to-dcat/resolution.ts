import { decimal, duration, iri, type Literal, type QualityMeasurement, text } from "@metabridge/dcat";
import type { DateValue, MD_Resolution, Measure } from "@metabridge/iso19115";
import { findUnit, toMetres } from "@metabridge/vocabularies";
import { labelled, wordsOf } from "./code-labels.js";
import { type Conversion, some } from "./conversion.js";

/** What MD_Resolution gives. */
export interface Resolutions {
  spatialResolutionInMeters?: Literal[] | undefined;
  spatialResolutionAsText?: Literal[] | undefined;
  hasQualityMeasurement?: QualityMeasurement[] | undefined;
}

const METRIC_DISTANCE = "http://data.europa.eu/930/spatialResolutionAsDistance";
const METRIC_SCALE = "http://data.europa.eu/930/spatialResolutionAsScale";

/** MD_Resolution -> dcat:spatialResolutionInMeters, dqv:hasQualityMeasurement. GeoDCAT-AP 3.0.0, “Spatial resolution”. */
export function resolutions(c: Conversion, all: readonly MD_Resolution[] | undefined): Resolutions | undefined {
  if (all === undefined) return undefined;
  const metres: Literal[] = [];
  const texts: Literal[] = [];
  const measurements: QualityMeasurement[] = [];
  for (const resolution of all) {
    scale(c, resolution, measurements);
    distance(c, resolution.distance, metres, texts, measurements);
    for (const [measure, what] of [
      [resolution.vertical, "vertical"],
      [resolution.angularDistance, "angular"],
    ] as const) {
      const value = numberOf(measure);
      if (measure !== undefined && value !== undefined) {
        texts.push(c.from(measure, text(`${value} ${shortUnit(measure.uom)} (${what})`)));
      }
    }
    texts.push(...(c.text(resolution.levelOfDetail) ?? []));
  }
  return {
    spatialResolutionInMeters: some(metres),
    spatialResolutionAsText: some(texts),
    hasQualityMeasurement: some(measurements),
  };
}

const numberOf = (leaf: Measure | undefined): string | undefined => (leaf?.lexical ?? leaf?.value?.toString())?.trim();
const shortUnit = (uom: string | undefined): string => (uom === undefined ? "" : uom.trim().replace(/^.*[/#:]/, ""));

/** equivalentScale: the measurement is one over the denominator. */
function scale(c: Conversion, { equivalentScale }: MD_Resolution, to: QualityMeasurement[]): void {
  const denominator = equivalentScale?.denominator;
  if (denominator === undefined) return;
  const number = denominator.value;
  if (number === undefined || !(number > 0)) {
    if (number !== undefined || denominator.lexical !== undefined) {
      const written = denominator.lexical ?? number;
      c.report(
        "crosswalk.scale.invalid",
        "warning",
        `“${written}” is no denominator of a scale; it is left out.`,
        denominator,
      );
    }
    return;
  }
  // Twelve digits give back any denominator that occurs.
  const value = decimal(Number((1 / number).toPrecision(12)));
  to.push(
    c.from(denominator, {
      $type: "QualityMeasurement",
      isMeasurementOf: iri(METRIC_SCALE),
      value,
    } satisfies QualityMeasurement),
  );
}

function distance(
  c: Conversion,
  measure: Measure | undefined,
  metres: Literal[],
  texts: Literal[],
  measurements: QualityMeasurement[],
): void {
  const written = numberOf(measure);
  if (measure === undefined || written === undefined || written === "") return;
  const value = decimal(written);
  if (value === undefined) {
    c.report("crosswalk.number.invalid", "warning", `“${written}” is no number; it is left out.`, measure);
    return;
  }
  if (written.includes(",")) {
    c.report(
      "crosswalk.number.comma",
      "info",
      `“${written}” has a decimal comma; it is read as ${value.value}.`,
      measure,
    );
  }
  const unit = measure.uom === undefined ? undefined : findUnit(measure.uom);
  const inMetres =
    unit === undefined ? undefined : unit.factor === 1 ? value : decimalOf(toMetres(Number(value.value), unit));
  if (unit === undefined || unit.quantity !== "length" || inMetres === undefined) {
    texts.push(c.from(measure, text(`${written} ${shortUnit(measure.uom)}`.trim())));
    return;
  }
  metres.push(c.from(measure, { ...inMetres }));
  measurements.push(
    c.from(measure, {
      $type: "QualityMeasurement",
      isMeasurementOf: iri(METRIC_DISTANCE),
      value,
      unitMeasure: labelled(unit.qudt, wordsOf(unit.name)),
    } satisfies QualityMeasurement),
  );
}

const decimalOf = (number: number | undefined): Literal | undefined =>
  number === undefined ? undefined : decimal(number);

/** MD_Identification/temporalResolution -> dcat:temporalResolution. DCAT 3, 6.6.9. */
export function temporalResolution(c: Conversion, all: readonly DateValue[] | undefined): Literal | undefined {
  for (const leaf of all ?? []) {
    const written = leaf.value?.trim();
    if (written === undefined || written === "") continue;
    const literal = duration(written);
    if (literal !== undefined) return c.from(leaf, literal);
    c.report("crosswalk.duration.invalid", "warning", `“${written}” is no duration such as P1D; it is left out.`, leaf);
  }
  return undefined;
}
