import type { EncodedProperty } from "../encoding/encoding.js";
import type { ExtraProperty, IsoObject } from "../node.js";
import type { ClassFits } from "./class-fits.js";
import type { Value } from "./frame.js";
import type { RecordNotes } from "./record-notes.js";

/** Whether a value is of the sort that the property holds. */
function fits({ kind, type }: EncodedProperty, value: Value, classes: ClassFits): boolean {
  if (!("$type" in value)) return kind !== "object";
  return kind === "object" && (type === undefined || classes.fits(type, value.$type));
}

/** Puts a value where it belongs in its object; one that has no place in the model goes to `$extra`, with the reason. */
export function assign(
  object: IsoObject,
  property: EncodedProperty,
  value: Value,
  misplaced: boolean,
  classes: ClassFits,
  notes: RecordNotes,
): void {
  if (misplaced) {
    keepExtra(object, "misplaced", property.name, value);
    return;
  }
  const { name } = property;
  if (!fits(property, value, classes)) {
    notes.warn("iso.property.wrong-type", `“${name}” does not hold what it should; the content was kept.`, value);
    keepExtra(object, "wrong-type", name, value);
    return;
  }
  const present = object[name];
  if (property.many) {
    if (present === undefined) object[name] = [value];
    else (present as unknown[]).push(value);
  } else if (present === undefined) {
    object[name] = value;
  } else if (property.repeatable) {
    // What one standard may repeat and the other not is no fault of the record.
    keepExtra(object, "given-up", name, value);
  } else {
    notes.warn(
      "iso.property.repeated",
      `“${name}” can stand once only; the others were kept as extra properties.`,
      object,
      name,
    );
    keepExtra(object, "repeated", name, value);
  }
}

function keepExtra(object: IsoObject, reason: ExtraProperty["reason"], property: string, value: Value): void {
  object.$extra ??= [];
  object.$extra.push({ reason, property, value });
}
