import type { XmlAttribute } from "@metabridge/xml";
import { familyOf, XLINK, XSI } from "../encoding/namespaces.js";
import type { GmlValue, IsoObject, Leaf, Xlink } from "../node.js";

const localOf = (name: string): string => name.slice(name.indexOf(":") + 1);

/** The local name of the class that a class of a national profile specialises (gco:isoType). */
export function isoTypeOf(attributes: readonly XmlAttribute[]): string | undefined {
  for (const { name, value } of attributes) {
    if (name.endsWith("isoType")) return localOf(value).trim();
  }
  return undefined;
}

/** Whether an attribute is the identifier of an object: `id` in ISO, `gml:id` in GML. */
const isIdentifier = ({ name, uri }: XmlAttribute, isGml: boolean): boolean =>
  isGml ? localOf(name) === "id" && familyOf(uri) === "gml" : name === "id" && uri === "";

/** Keeps the attributes of the element of an object. */
export function keepObjectAttributes(object: IsoObject, attributes: readonly XmlAttribute[], isGml: boolean): void {
  for (const attribute of attributes) {
    const { name, uri, value } = attribute;
    if (isIdentifier(attribute, isGml)) object.$id = value;
    else if (name === "uuid" && uri === "") object.$uuid = value;
    else if (name.endsWith("isoType") && familyOf(uri) !== undefined) object.$isoType = value;
    else {
      object.$attributes ??= [];
      object.$attributes.push(attribute);
    }
  }
}

/** Keeps the attributes of the element of a property, with its (first) value. */
export function keepPropertyAttributes(
  value: IsoObject | Leaf | GmlValue,
  attributes: readonly XmlAttribute[],
  isTranslated: boolean,
): void {
  let xlink: Xlink | undefined;
  for (const attribute of attributes) {
    const local = localOf(attribute.name);
    if (attribute.uri === XLINK) {
      xlink ??= {};
      xlink[local as keyof Xlink] = attribute.value;
    } else if (local === "nilReason" && value.$nilReason === undefined) value.$nilReason = attribute.value;
    else if (local === "uuidref" && value.$uuidref === undefined) value.$uuidref = attribute.value;
    else if (isTranslated && attribute.uri === XSI && attribute.value.endsWith("PT_FreeText_PropertyType")) continue;
    else {
      value.$propertyAttributes ??= [];
      value.$propertyAttributes.push(attribute);
    }
  }
  if (xlink !== undefined) value.$xlink = xlink;
}
