import type { Literal, QualityMeasurement } from "@metabridge/dcat";
import type { DateValue, MD_Resolution } from "@metabridge/iso19115";
import { findUnit } from "@metabridge/vocabularies";
import type { Conversion } from "./conversion.js";
import { distributionsOf } from "./distributions.js";
import { iriOf, iso, type Referable } from "./view.js";

const AS_DISTANCE = "http://data.europa.eu/930/spatialResolutionAsDistance";
const AS_SCALE = "http://data.europa.eu/930/spatialResolutionAsScale";

/**
 * dqv:hasQualityMeasurement, dcat:spatialResolutionInMeters, geodcatap:spatialResolutionAsText -> MD_Resolution: of the
 * resource and its distributions, each once. GeoDCAT-AP 3.0.0, “Spatial resolution”.
 */
export function spatialResolutions(c: Conversion): MD_Resolution[] {
  const found = new Map<string, MD_Resolution>();
  const holders = [c.resource, ...distributionsOf(c)];
  for (const { hasQualityMeasurement } of holders) {
    for (const one of hasQualityMeasurement ?? []) measurement(c, c.full(one), found);
  }
  for (const { spatialResolutionInMeters } of holders) {
    for (const literal of spatialResolutionInMeters ?? []) metres(c, literal, found);
  }
  for (const { spatialResolutionAsText } of holders) {
    for (const literal of spatialResolutionAsText ?? []) {
      const levelOfDetail = c.text([literal]);
      if (levelOfDetail !== undefined) found.set(`text ${literal.value}`, iso("MD_Resolution", { levelOfDetail }));
    }
  }
  return [...found.values()];
}

function metres(c: Conversion, literal: Literal, to: Map<string, MD_Resolution>): void {
  const number = c.number(literal);
  if (number?.value === undefined) return;
  const key = `distance ${number.value}`;
  if (!to.has(key)) to.set(key, iso("MD_Resolution", { distance: { ...number, uom: "m" } }));
}

/** The measurements that are resolutions: a distance with its unit, a scale as one over its denominator. */
function measurement(c: Conversion, node: Referable<QualityMeasurement>, to: Map<string, MD_Resolution>): void {
  if (node.$type === undefined) return;
  const metric = iriOf(node.isMeasurementOf);
  const value = Number(node.value?.value);
  if (node.value === undefined || !(value > 0)) return;
  if (metric === AS_SCALE) {
    c.use(node.value, node.isMeasurementOf);
    const denominator = Math.round(1 / value);
    to.set(
      `scale ${denominator}`,
      iso("MD_Resolution", {
        equivalentScale: iso("MD_RepresentativeFraction", { denominator: { value: denominator } }),
      }),
    );
  } else if (metric === AS_DISTANCE) {
    const unit = findUnit(iriOf(node.unitMeasure) ?? "m");
    if (unit?.quantity !== "length") return;
    const number = c.number(node.value);
    if (number === undefined) return;
    c.use(node.isMeasurementOf, node.unitMeasure);
    // The same distance in metres stands in dcat:spatialResolutionInMeters as well.
    const inMetres = Number((value * unit.factor).toPrecision(12));
    to.set(`distance ${inMetres}`, iso("MD_Resolution", { distance: { ...number, uom: unit.ucum } }));
  }
}

const DURATION = /^-?P(?=[\dT])(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?$/;

/** dcat:temporalResolution -> temporalResolution, which only ISO 19115-1 has. */
export function temporalResolutions(c: Conversion): DateValue[] {
  const found = new Map<string, DateValue>();
  for (const { temporalResolution } of [c.resource, ...distributionsOf(c)]) {
    // ISO 8601 has weeks, XML has not.
    const value = (temporalResolution?.value.trim() ?? "").replace(/^P(\d+)W$/, (_, weeks) => `P${7 * Number(weeks)}D`);
    if (!DURATION.test(value)) continue;
    c.use(temporalResolution);
    found.set(value, { value });
  }
  return [...found.values()];
}
