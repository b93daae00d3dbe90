import type { XmlAttribute, XmlElement } from "./element.js";
import type { XmlTag } from "./xml-reader.js";

const XMLNS = "http://www.w3.org/2000/xmlns/";

/** The attributes of a tag as plain data, name space declarations left out. */
export function attributesOf(tag: XmlTag): XmlAttribute[] {
  const attributes: XmlAttribute[] = [];
  for (const key in tag.attributes) {
    const attribute = tag.attributes[key];
    if (attribute === undefined || attribute.uri === XMLNS) continue;
    attributes.push({ name: attribute.name, uri: attribute.uri, value: attribute.value });
  }
  return attributes;
}

interface Building {
  name: string;
  uri: string;
  attributes: XmlAttribute[];
  children: (XmlElement | string)[];
  line?: number;
  column?: number;
}

/** Builds {@link XmlElement}s from reader events. White space between elements is not kept; text is kept as it is. */
export class ElementBuilder {
  readonly #open: Building[] = [];
  #text = "";
  /** The outermost element, once it is closed. */
  root: XmlElement | undefined;

  get depth(): number {
    return this.#open.length;
  }

  open(tag: XmlTag, position?: { readonly line: number; readonly column: number }): void {
    this.#flush();
    const element: Building = { name: tag.name, uri: tag.uri, attributes: attributesOf(tag), children: [] };
    if (position !== undefined) {
      element.line = position.line;
      element.column = position.column;
    }
    this.#open.at(-1)?.children.push(element);
    this.#open.push(element);
  }

  text(text: string): void {
    this.#text += text;
  }

  close(): void {
    const element = this.#open.at(-1);
    // A leaf keeps its white space: it may be its value.
    if (element?.children.length === 0 && this.#text !== "") {
      element.children.push(this.#text);
      this.#text = "";
    } else this.#flush();
    this.#open.pop();
    if (this.#open.length === 0) this.root = element;
  }

  #flush(): void {
    if (this.#text === "") return;
    if (this.#text.trim() !== "") this.#open.at(-1)?.children.push(this.#text);
    this.#text = "";
  }
}
