import type { MD_Resolution } from "@metabridge/iso19115";
import { elementOf, hasValue, objectOf, objects, textOf } from "../../leaf.js";
import type { RecordView } from "../../record-view.js";
import type { Findings, Rule } from "../../rule.js";
import { text20 } from "../official-text.js";
import { concernsData } from "./d01-d02-resource-type.js";

const scaleOf = (resolution: MD_Resolution) => objectOf(resolution.equivalentScale)?.denominator;

/** The suite takes zero for no number. */
const isNonZero = (text: string): boolean => text !== "" && !Number.isNaN(Number(text)) && Number(text) !== 0;

function* reference(record: RecordView): Findings {
  const data = record.firstData;
  if (data === undefined || (data.spatialResolution?.length ?? 0) === 0) return;
  const resolutions = objects(data.spatialResolution);
  const scaled = resolutions.filter(({ equivalentScale }) => equivalentScale !== undefined);
  const measured = resolutions.filter(({ distance }) => distance !== undefined);
  if (scaled.length === 0 && measured.length === 0) {
    yield { node: resolutions[0] ?? data, message: "resolution.empty" };
    return;
  }
  for (const resolution of resolutions) {
    if (resolution.equivalentScale !== undefined && resolution.distance !== undefined)
      yield { node: resolution, message: "resolution.both" };
    if (resolution.equivalentScale !== undefined && !/^\d{1,40}$/.test(textOf(scaleOf(resolution)))) {
      yield {
        node: scaleOf(resolution) ?? resolution,
        message: "resolution.scale",
        parameters: { text: textOf(scaleOf(resolution)) },
      };
    }
    const { distance } = resolution;
    if (hasValue(distance) && (elementOf(distance, "Distance") !== "Distance" || !isNonZero(textOf(distance)))) {
      yield { node: distance, message: "resolution.distance", parameters: { text: textOf(distance) } };
    }
  }
}

function* check(record: RecordView): Findings {
  for (const resolution of objects(record.subject?.spatialResolution)) {
    const { equivalentScale, distance, vertical, angularDistance, levelOfDetail } = resolution;
    if (equivalentScale !== undefined && distance !== undefined) yield { node: resolution, message: "resolution.both" };
    if ([equivalentScale, distance, vertical, angularDistance, levelOfDetail].every((one) => one === undefined))
      yield { node: resolution, message: "resolution.empty" };
    const scale = scaleOf(resolution);
    if (equivalentScale !== undefined && !/^[1-9]\d*$/.test(textOf(scale))) {
      yield { node: scale ?? resolution, message: "resolution.scale", parameters: { text: textOf(scale) } };
    }
    if (distance !== undefined) {
      const text = textOf(distance);
      if (!hasValue(distance) || text === "" || !(Number(text) > 0))
        yield { node: distance, message: "resolution.distance", parameters: { text } };
      else if ((distance.uom ?? "") === "") yield { node: distance, message: "resolution.unit", severity: "warning" };
    }
  }
}

export const d05: Rule = {
  id: "md datasets-and-series 1.5",
  title: "Spatial Resolution",
  suite: "datasets-and-series",
  requirement: { number: "TG Requirement 1.5", clause: "3.1.2.3" },
  address: text20("datasets-and-series", "spatial-resolution"),
  concerns: concernsData,
  check,
  reference,
  differences: [
    "A denominator of zero and a distance that is not above zero are wrong; a distance without a unit is a warning.",
  ],
};
