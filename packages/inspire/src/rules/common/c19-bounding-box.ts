import type { EX_GeographicBoundingBox, NumberValue } from "@metabridge/iso19115";
import { elementOf, hasValue, textOf } from "../../leaf.js";
import type { RecordView } from "../../record-view.js";
import type { Finding, Findings, Rule } from "../../rule.js";
import { boundingBox, boundingSide } from "../../snippet.js";
import { text20 } from "../official-text.js";

const SIDES = [
  ["westBoundLongitude", 180],
  ["eastBoundLongitude", 180],
  ["southBoundLatitude", 90],
  ["northBoundLatitude", 90],
] as const;

const DECIMAL = /^-?\d+\.\d{2,}/;

/** What is wrong with one side of a box. */
function sideFinding(
  record: RecordView,
  box: EX_GeographicBoundingBox,
  side: (typeof SIDES)[number][0],
  limit: number,
): Finding | undefined {
  const value: NumberValue | undefined = box[side];
  const text = textOf(value);
  if (value === undefined || !hasValue(value) || text === "" || elementOf(value, "Decimal") !== "Decimal") {
    return {
      node: value ?? box,
      ...(value === undefined ? { property: side } : {}),
      message: "bounding-box.side-missing",
      parameters: { side },
    };
  }
  const number = Number(text);
  if (Number.isNaN(number)) return { node: value, message: "bounding-box.not-a-number", parameters: { side, text } };
  if (Math.abs(number) > limit)
    return { node: value, message: "bounding-box.out-of-range", parameters: { side, text, limit: String(limit) } };
  if (!DECIMAL.test(text)) {
    const instead = number.toFixed(2);
    const fix = () => boundingSide(record, side, instead);
    return { node: value, message: "bounding-box.precision", parameters: { side, text, instead }, fix };
  }
  return undefined;
}

/** All that is wrong with a box. */
export function* boxFindings(record: RecordView, box: EX_GeographicBoundingBox): Findings {
  for (const [side, limit] of SIDES) {
    const wrong = sideFinding(record, box, side, limit);
    if (wrong !== undefined) yield wrong;
  }
  const south = Number(textOf(box.southBoundLatitude) || "NaN");
  const north = Number(textOf(box.northBoundLatitude) || "NaN");
  if (south > north) {
    yield {
      node: box,
      message: "bounding-box.upside-down",
      parameters: { south: textOf(box.southBoundLatitude), north: textOf(box.northBoundLatitude) },
    };
  }
}

/** Every bounding box of an identification. */
const boxesOf = (
  record: RecordView,
  places: readonly Parameters<RecordView["extentsOf"]>[0][],
): readonly EX_GeographicBoundingBox[] =>
  places.flatMap((one) =>
    record.extentsOf(one).flatMap((extent) => record.all(extent.geographicElement, "EX_GeographicBoundingBox")),
  );

function* check(record: RecordView): Findings {
  // The official suite looks for gmd:extent also in services, which have srv:extent: it finds none.
  const places = record.isReference
    ? record.isService
      ? []
      : record.fitting
    : record.subject === undefined
      ? []
      : [record.subject];
  const boxes = boxesOf(record, places);
  if (boxes.length === 0 && record.isDataset) {
    yield {
      node: record.subjectOrRecord,
      property: "extent",
      message: "bounding-box.missing",
      fix: () => boundingBox(record),
    };
  }
  for (const box of boxes) yield* boxFindings(record, box);
}

export const c19: Rule = {
  id: "md common req C.19",
  title: "Geographical Bounding Box",
  suite: "common",
  requirement: { number: "TG Requirement C.19", clause: "2.3.8" },
  address: text20("common", "bounding-box"),
  check,
  differences: [
    "Boxes of services are looked at; the official suite looks for them in an element that services do not have.",
  ],
};
