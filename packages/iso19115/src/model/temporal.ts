import { isoClass } from "../declare/class.js";
import { GML } from "../declare/package.js";
import { gml, object, position, reference } from "../declare/property.js";

/** What ISO 19108 calls a temporal primitive, as GML encodes it. Other primitives than these two are kept as XML. */
export const TM_Primitive = isoClass("TM_Primitive", GML, {}, { abstract: true });

/** What every temporal primitive of GML can have (ISO 19136:2007, 7.2.2 and 14.2.1). */
const GML_OBJECT = {
  metaDataProperty: gml("MetaDataProperty").many(),
  description: position(),
  descriptionReference: reference(),
  identifier: position(),
  name: position().many(),
  relatedTime: gml("TM_Primitive").many(),
};

export const TimeInstant = isoClass(
  "TimeInstant",
  GML,
  {
    ...GML_OBJECT,
    timePosition: position().required(),
  },
  { extends: "TM_Primitive" },
);

export const TimePeriod = isoClass(
  "TimePeriod",
  GML,
  {
    ...GML_OBJECT,
    beginPosition: position(),
    begin: object("TimeInstant"),
    endPosition: position(),
    end: object("TimeInstant"),
    duration: position(),
    timeInterval: position(),
  },
  { extends: "TM_Primitive" },
);
