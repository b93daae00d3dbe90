import { isoClass } from "../declare/class.js";
import { GML } from "../declare/package.js";
import { object, position } from "../declare/property.js";

/** What ISO 19108 calls a temporal primitive, as GML encodes it. Other primitives than these two are kept as XML. */
export const TM_Primitive = isoClass("TM_Primitive", GML, {}, { abstract: true });

export const TimeInstant = isoClass(
  "TimeInstant",
  GML,
  {
    description: position(),
    identifier: position(),
    name: position().many(),
    timePosition: position().required(),
  },
  { extends: "TM_Primitive" },
);

export const TimePeriod = isoClass(
  "TimePeriod",
  GML,
  {
    description: position(),
    identifier: position(),
    name: position().many(),
    beginPosition: position(),
    begin: object("TimeInstant"),
    endPosition: position(),
    end: object("TimeInstant"),
    duration: position(),
    timeInterval: position(),
  },
  { extends: "TM_Primitive" },
);
