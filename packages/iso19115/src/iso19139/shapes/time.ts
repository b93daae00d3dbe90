import type { DownContext } from "../../encoding/encoding.js";
import type { IsoObject } from "../../node.js";

/** A date and time as the temporal primitive that ISO 19115-1 has in its place. A nil one stays nil. */
export function instantOf(dateTime: unknown): IsoObject {
  const leaf = dateTime as IsoObject;
  if (leaf.value === undefined) return { ...leaf, $type: "TM_Primitive", $reference: true };
  return { $type: "TimeInstant", timePosition: leaf };
}

/** The date and time of a temporal primitive: that of an instant, or the beginning of a period. */
export function dateTimeOf(time: IsoObject | undefined, { copied }: DownContext): unknown {
  if (time === undefined) return undefined;
  if (time.$reference === true) {
    copied(time);
    const { $type, $reference, ...leaf } = time;
    return leaf;
  }
  return time.timePosition ?? time.beginPosition ?? (time.begin as IsoObject | undefined)?.timePosition;
}
