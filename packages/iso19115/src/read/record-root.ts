import type { Encoding } from "../encoding/encoding.js";
import type { EncodingId } from "../encoding/namespaces.js";
import type { IsoObject } from "../node.js";
import type { KnownName } from "./known-name.js";

/** The classes of whole records. */
export const ROOTS = /^M[DI]_Metadata$/;

/** Classes that hold records, so that a document of one of them is read for the records in it. */
const CONTAINERS = /^(DS|MX|SV|CT|FC)_|Catalogue$/;

/** Whether the outermost element is of a class that is neither a record nor holds any, such as CI_ResponsibleParty. */
export function isFragment({ local, family }: KnownName, encodings: Readonly<Record<EncodingId, Encoding>>): boolean {
  if (family !== "iso19139" && family !== "iso19115-3") return false;
  return encodings[family].classes.has(local) && !CONTAINERS.test(local);
}

/** A fragment as a record with nothing else in it. */
export function recordOf(fragment: IsoObject, encodings: Readonly<Record<EncodingId, Encoding>>): IsoObject {
  const property = encodings["iso19115-3"].classes
    .get("MD_Metadata")
    ?.properties.find((one) => one.type === fragment.$type);
  const record: IsoObject = { $type: "MD_Metadata", $fragment: true };
  if (property === undefined) record.$extra = [{ reason: "misplaced", property: "", value: fragment }];
  else record[property.name] = property.many ? [fragment] : fragment;
  return record;
}
