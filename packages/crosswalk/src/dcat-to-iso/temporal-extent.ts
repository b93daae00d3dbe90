import { DCT, type Instant, isLiteral, type Literal, type PeriodOfTime, type Reference } from "@metabridge/dcat";
import type { EX_Extent, Position } from "@metabridge/iso19115";
import { type Conversion, isDate } from "./conversion.js";
import { iso, type Referable } from "./view.js";

/** dct:temporal -> EX_TemporalExtent with a TimePeriod. GeoDCAT-AP 3.0.0, “Temporal extent”. */
export function temporalExtents(c: Conversion): EX_Extent[] {
  const written = (c.resource.$other?.[DCT.temporal] ?? []).filter(isLiteral);
  return [
    ...(c.resource.temporal ?? []).flatMap((one) => extent(c, c.full(one)) ?? []),
    ...written.flatMap((literal) => interval(c, literal) ?? []),
  ];
}

/** A period that is given as text: an interval of ISO 8601, such as 2010/2020-06, or words. */
function interval(c: Conversion, literal: Literal): EX_Extent | undefined {
  const [begin, end, ...rest] = literal.value.trim().split("/");
  const [beginPosition, endPosition] = [begin, end].map((value) =>
    value !== undefined && isDate(value) ? { value } : undefined,
  );
  if (beginPosition === undefined || endPosition === undefined || rest.length > 0) {
    const description = c.text([literal]);
    return description === undefined ? undefined : iso("EX_Extent", { description });
  }
  c.use(literal);
  const time = iso("TimePeriod", { $id: c.id("period"), beginPosition, endPosition });
  return iso("EX_Extent", { temporalElement: [iso("EX_TemporalExtent", { extent: time })] });
}

function extent(c: Conversion, node: Referable<PeriodOfTime>): EX_Extent | undefined {
  const name = c.anchor(node);
  const period = node.$type === undefined ? undefined : node;
  const begin = position(c, dateOf(period, "startDate"), period?.hasBeginning);
  const end = position(c, dateOf(period, "endDate"), period?.hasEnd);
  if (begin === undefined && end === undefined) {
    return name === undefined ? undefined : iso("EX_Extent", { description: name });
  }
  const time = iso("TimePeriod", {
    $id: c.id("period"),
    beginPosition: begin ?? { indeterminatePosition: "unknown" },
    endPosition: end ?? { indeterminatePosition: "unknown" },
  });
  return iso("EX_Extent", { description: name, temporalElement: [iso("EX_TemporalExtent", { extent: time })] });
}

/** dcat:startDate and dcat:endDate; before DCAT 2 they were those of schema.org. */
function dateOf(period: PeriodOfTime | undefined, name: "startDate" | "endDate"): Literal | undefined {
  if (period?.[name] !== undefined) return period[name];
  const [older] = period?.$other?.[`http://schema.org/${name}`] ?? period?.$other?.[`https://schema.org/${name}`] ?? [];
  return older !== undefined && isLiteral(older) ? older : undefined;
}

/** dcat:startDate, or the time:Instant of DCAT 2: the first that is a date; others that repeat it say nothing more. */
function position(
  c: Conversion,
  literal: Literal | undefined,
  instant: Instant | Reference | undefined,
): Position | undefined {
  const node = instant === undefined ? undefined : c.full(instant);
  const inside =
    node?.$type === undefined
      ? []
      : [node.inXSDDateTimeStamp, node.inXSDDateTime, node.inXSDDate, node.inXSDgYearMonth, node.inXSDgYear];
  let found: Position | undefined;
  for (const one of [literal, ...inside]) {
    if (found === undefined) found = c.date(one);
    else if (one?.value.trim() === found.value) c.use(one);
  }
  return found;
}
