import { dateLiteral, type Location, type PeriodOfTime, wkt } from "@metabridge/dcat";
import type { EX_Extent, EX_GeographicBoundingBox, Position, TimeInstant } from "@metabridge/iso19115";
import { type Conversion, some } from "./conversion.js";

/** EX_Extent/geographicElement -> dct:spatial. GeoDCAT-AP 3.0.0, “Spatial coverage”. */
export function locations(c: Conversion, extents: readonly EX_Extent[] | undefined): Location[] | undefined {
  const found: Location[] = [];
  for (const extent of extents ?? []) {
    for (const element of extent.geographicElement ?? []) {
      if (element.$type === "EX_GeographicBoundingBox") found.push(...boundingBox(c, element));
    }
  }
  return some(found);
}

/** EX_GeographicBoundingBox -> dcat:bbox, in CRS84: longitude first. */
function boundingBox(c: Conversion, box: EX_GeographicBoundingBox): Location[] {
  const w = box.westBoundLongitude?.value;
  const e = box.eastBoundLongitude?.value;
  const s = box.southBoundLatitude?.value;
  const n = box.northBoundLatitude?.value;
  if (w === undefined || e === undefined || s === undefined || n === undefined) return [];
  c.use(box.westBoundLongitude, box.eastBoundLongitude, box.southBoundLatitude, box.northBoundLatitude);
  const literal = wkt(`POLYGON((${w} ${n},${e} ${n},${e} ${s},${w} ${s},${w} ${n}))`);
  return [c.from(box, { $type: "Location", bbox: [c.from(box, literal)] } satisfies Location)];
}

/** EX_Extent/temporalElement -> dct:temporal. GeoDCAT-AP 3.0.0, “Temporal coverage”. */
export function periods(c: Conversion, extents: readonly EX_Extent[] | undefined): PeriodOfTime[] | undefined {
  const found: PeriodOfTime[] = [];
  for (const extent of extents ?? []) {
    for (const element of extent.temporalElement ?? []) {
      const time = element.extent;
      if (time === undefined) continue;
      const [from, to] =
        time.$type === "TimeInstant"
          ? [time.timePosition, time.timePosition]
          : [time.beginPosition ?? position(time.begin), time.endPosition ?? position(time.end)];
      const startDate = moment(c, from);
      const endDate = moment(c, to);
      if (startDate !== undefined || endDate !== undefined) {
        found.push(c.from(element, { $type: "PeriodOfTime", startDate, endDate } satisfies PeriodOfTime));
      }
    }
  }
  return some(found);
}

const position = (instant: TimeInstant | undefined): Position | undefined => instant?.timePosition;

function moment(c: Conversion, position: Position | undefined) {
  if (
    position?.value !== undefined &&
    position.indeterminatePosition !== undefined &&
    dateLiteral(position.value) === undefined
  ) {
    return undefined;
  }
  return c.date(position);
}
