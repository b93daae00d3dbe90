import type { IsoObject, Leaf, MD_Metadata } from "@metabridge/iso19115";

/** Calls for each simple value of a record with the property and the object that it stands in. */
export function walkValues(
  record: MD_Metadata,
  visit: (value: Leaf, property: string, object: IsoObject) => void,
): void {
  const each = (object: IsoObject): void => {
    for (const key in object) {
      if (key.startsWith("$")) continue;
      const value = object[key];
      for (const one of Array.isArray(value) ? value : [value]) {
        if (typeof one !== "object" || one === null) continue;
        if ("$type" in one) each(one as IsoObject);
        else visit(one as Leaf, key, object);
      }
    }
  };
  each(record as unknown as IsoObject);
}
