import { type Literal, type PeriodOfTime, text } from "@metabridge/dcat";
import type { Any_TM_Primitive, EX_Extent, Position, TimeInstant, TimePeriod } from "@metabridge/iso19115";
import { type Conversion, some, trimmed } from "./conversion.js";

/**
 * EX_Extent/temporalElement -> dct:temporal. GeoDCAT-AP 3.0.0, “Temporal extent”: an instant is a period that begins and
 * ends with it; an end that is not known is left out.
 */
export function periods(c: Conversion, extents: readonly EX_Extent[] | undefined): PeriodOfTime[] | undefined {
  if (extents === undefined) return undefined;
  const found: PeriodOfTime[] = [];
  for (const extent of extents) {
    for (const element of extent.temporalElement ?? []) {
      if (element.extent === undefined) continue;
      const period = periodOf(c, element.extent);
      if (period === undefined) continue;
      if (extent.geographicElement === undefined) period.prefLabel = c.text(extent.description) ?? period.prefLabel;
      found.push(c.from(element, period));
    }
  }
  return some(found);
}

function periodOf(c: Conversion, time: Any_TM_Primitive): PeriodOfTime | undefined {
  const prefLabel = labelOf(c, time);
  const [begin, end] = time.$type === "TimeInstant" ? [time.timePosition, time.timePosition] : endsOf(time);
  const startDate = moment(c, begin);
  const endDate = begin === end ? startDate && { ...startDate } : moment(c, end);
  if (startDate === undefined && endDate === undefined && prefLabel === undefined) return undefined;
  return { $type: "PeriodOfTime", startDate, endDate, prefLabel };
}

function endsOf(period: TimePeriod): [Position | undefined, Position | undefined] {
  return [period.beginPosition ?? instant(period.begin), period.endPosition ?? instant(period.end)];
}

const instant = (time: TimeInstant | undefined): Position | undefined => time?.timePosition;

function labelOf(c: Conversion, { description, name }: Any_TM_Primitive): Literal[] | undefined {
  return some(
    [description, ...(name ?? [])].flatMap((leaf) => {
      const value = trimmed(leaf);
      return leaf === undefined || value === undefined ? [] : [c.from(leaf, text(value, c.locales.language))];
    }),
  );
}

/** A position in time. `unknown` and `now` are no dates; `before` and `after` a date do not say when. */
function moment(c: Conversion, position: Position | undefined): Literal | undefined {
  if (position === undefined) return undefined;
  const { indeterminatePosition } = position;
  if (
    indeterminatePosition !== undefined &&
    trimmed(position) !== undefined &&
    /^(?:before|after)$/.test(indeterminatePosition)
  ) {
    const message = `“${indeterminatePosition} ${trimmed(position)}” is no certain date; it is left out.`;
    c.report("crosswalk.date.indeterminate", "info", message, position);
    return undefined;
  }
  return c.date(position);
}
