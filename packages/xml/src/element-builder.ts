import type { XmlAttribute, XmlElement } from "./element.js";
import type { XmlName } from "./xml-name.js";

interface Building {
  name: string;
  uri: string;
  attributes: readonly XmlAttribute[];
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

  open(
    name: XmlName,
    attributes: readonly XmlAttribute[],
    position?: { readonly line: number; readonly column: number },
  ): void {
    this.#flush();
    const element: Building = { name: name.name, uri: name.uri, attributes, children: [] };
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
    }
    this.#flush();
    this.#open.pop();
    if (this.#open.length === 0 && element !== undefined) this.root = element;
  }

  #flush(): void {
    if (this.#text !== "" && this.#text.trim() !== "") this.#open.at(-1)?.children.push(this.#text);
    this.#text = "";
  }
}
