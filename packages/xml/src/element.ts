/** An attribute as written: `name` with its prefix, `uri` empty where it has no name space. */
export interface XmlAttribute {
  readonly name: string;
  readonly uri: string;
  readonly value: string;
}

/** An element with all that it holds: plain data that survives JSON. Comments and processing instructions are not kept. */
export interface XmlElement {
  /** As written, with its prefix: `gmd:title`. */
  readonly name: string;
  /** The name space, empty where there is none. */
  readonly uri: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly (XmlElement | string)[];
  /** Where its tag begins; absent where positions were not asked for. */
  readonly line?: number;
  readonly column?: number;
}

/** A name without its prefix: `title` of `gmd:title`. */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** The prefix of a name, empty where it has none. */
export function prefixOf(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? "" : name.slice(0, colon);
}

/** All the text in an element, in document order. */
export function textContent(element: XmlElement): string {
  let text = "";
  for (const child of element.children) text += typeof child === "string" ? child : textContent(child);
  return text;
}

/** The child elements with that local name, in any name space unless one is given. */
export function childElements(element: XmlElement, local?: string, uri?: string): XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement =>
      typeof child !== "string" &&
      (local === undefined || localName(child.name) === local) &&
      (uri === undefined || child.uri === uri),
  );
}

/** The value of an attribute by local name (and name space, where one is given). */
export function attributeValue(element: XmlElement, local: string, uri?: string): string | undefined {
  return element.attributes.find(
    (attribute) => localName(attribute.name) === local && (uri === undefined || attribute.uri === uri),
  )?.value;
}
