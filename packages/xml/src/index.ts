export {
  attributeValue,
  childElements,
  localName,
  prefixOf,
  textContent,
  type XmlAttribute,
  type XmlElement,
} from "./element.js";
export { ElementBuilder } from "./element-builder.js";
export { ElementSlicer, type SliceHandler } from "./element-slicer.js";
export { escapeAttribute, escapeText } from "./escape.js";
export { parseXml } from "./parse-xml.js";
export type { XmlName } from "./xml-name.js";
export { type XmlHandler, XmlReader, type XmlReaderOptions } from "./xml-reader.js";
export { XmlWriter } from "./xml-writer.js";
