import { isoClass } from "../declare/class.js";
import { GCO } from "../declare/package.js";
import { integer, object, text, unlimitedInteger } from "../declare/property.js";

export const MemberName = isoClass("MemberName", GCO, {
  aName: text().required(),
  attributeType: object("TypeName").required(),
});

export const Multiplicity = isoClass("Multiplicity", GCO, {
  range: object("MultiplicityRange").many().required(),
});

export const MultiplicityRange = isoClass("MultiplicityRange", GCO, {
  lower: integer().required(),
  upper: unlimitedInteger().required(),
});

export const TypeName = isoClass("TypeName", GCO, {
  aName: text().required(),
});
