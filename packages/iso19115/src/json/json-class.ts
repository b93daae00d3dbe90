import type { EncodedProperty } from "../encoding/encoding.js";
import { encodings } from "../encoding/encodings.js";

/**
 * The properties that an object of the class can have in JSON, in the order of the model. Behind them those that only
 * ISO 19139 has, of classes that become others together with the object around them (CI_Telephone in CI_Contact): such an
 * object is kept as it is where it stands in a wrong place.
 */
export function jsonProperties(className: string): readonly EncodedProperty[] | undefined {
  const { iso19139, "iso19115-3": model } = encodings();
  const cls = model.classes.get(className);
  const shape = iso19139.classes.get(className);
  if (cls === undefined || shape === undefined || shape.ups.length > 0) return cls?.properties;
  return [...cls.properties, ...shape.properties.filter(({ name }) => !cls.byName.has(name))];
}

/** One of them. */
export function jsonProperty(className: string, name: string): EncodedProperty | undefined {
  const { iso19139, "iso19115-3": model } = encodings();
  const own = model.classes.get(className)?.byName.get(name);
  if (own !== undefined) return own;
  const shape = iso19139.classes.get(className);
  return shape?.ups.length === 0 && model.classes.has(className) ? shape.byName.get(name) : undefined;
}
