import type { EX_TemporalExtent, Position, TimeInstant, TimePeriod } from "@metabridge/iso19115";
import { isIsoDateOrDateTime } from "../../iso-8601.js";
import { objectOf, textOf } from "../../leaf.js";
import type { RecordView } from "../../record-view.js";
import type { Finding, Findings, Rule } from "../../rule.js";
import { text20 } from "../official-text.js";

const INSTANT: ReadonlySet<string> = new Set(["unknown", "now"]);
const PERIOD: ReadonlySet<string> = new Set(["unknown", "now", "before", "after"]);

/** What is wrong with a time position, or undefined. */
function positionFinding(
  position: Position | undefined,
  indeterminate: ReadonlySet<string>,
  inNode: object,
  property: string,
): Finding | undefined {
  if (position === undefined)
    return { node: inNode, property, message: "temporal-extent.position-missing", parameters: { property } };
  const { indeterminatePosition } = position;
  const text = textOf(position);
  if (indeterminatePosition === undefined) {
    if (isIsoDateOrDateTime(text)) return undefined;
    return {
      node: position,
      message: text === "" ? "temporal-extent.position-empty" : "temporal-extent.date-invalid",
      parameters: { text },
    };
  }
  if (indeterminate.has(indeterminatePosition)) return undefined;
  return {
    node: position,
    message: "temporal-extent.indeterminate",
    parameters: { value: indeterminatePosition, allowed: [...indeterminate].join(", ") },
  };
}

/** Every temporal extent of the first identification. */
const temporalExtents = (record: RecordView): readonly EX_TemporalExtent[] =>
  record.first === undefined
    ? []
    : record.extentsOf(record.first).flatMap((extent) => record.all(extent.temporalElement, "EX_TemporalExtent"));

function* check(record: RecordView): Findings {
  for (const temporal of temporalExtents(record)) {
    const time = temporal.extent;
    if (time === undefined) continue;
    if (
      time.$reference !== true &&
      time.$type === "TimeInstant" &&
      (time.timePosition !== undefined || !record.isReference)
    ) {
      const wrong = positionFinding(time.timePosition, INSTANT, time, "timePosition");
      if (wrong !== undefined) yield wrong;
    } else if (time.$reference !== true && time.$type === "TimePeriod") {
      yield* periodFindings(record, time);
    } else {
      yield { node: time, message: "temporal-extent.no-time" };
    }
  }
}

/** The position of one end of a period: its own, or that of the instant that stands in its place. */
function endOf(
  record: RecordView,
  position: Position | undefined,
  instant: TimeInstant | undefined,
): Position | undefined {
  return position ?? (record.isReference ? undefined : objectOf(instant)?.timePosition);
}

function* periodFindings(record: RecordView, period: TimePeriod): Findings {
  const begin = positionFinding(endOf(record, period.beginPosition, period.begin), PERIOD, period, "beginPosition");
  if (begin !== undefined) yield begin;
  if (begin !== undefined && record.isReference) return;
  const end = positionFinding(endOf(record, period.endPosition, period.end), PERIOD, period, "endPosition");
  if (end !== undefined) yield end;
}

export const c14: Rule = {
  id: "md common req C.14",
  title: "Temporal Extent",
  suite: "common",
  requirement: { number: "TG Requirement C.14", clause: "2.3.4" },
  address: text20("common", "temporal-extent"),
  check,
  differences: ["A period whose ends are instants (gml:begin/gml:TimeInstant) is accepted."],
};
