import { escapeAttribute, escapeText } from "./escape.js";

const INDENTS = Array.from({ length: 40 }, (_, depth) => `\n${"  ".repeat(depth)}`);
const indent = (depth: number): string => INDENTS[depth] ?? `\n${"  ".repeat(depth)}`;

/**
 * Writes one element after the other into a string, as the caller names them; it checks nothing.
 * An element with text is written on one line; elements with elements are indented where `pretty`.
 */
export class XmlWriter {
  #out = "";
  readonly #names: string[] = [];
  readonly #pretty: boolean;
  /** The start tag is not finished: attributes can follow. */
  #inTag = false;
  /** The element that is open holds text, so that no white space may be added. */
  #hasText = false;
  #hasChild = false;

  constructor(options: { readonly pretty?: boolean } = {}) {
    this.#pretty = options.pretty ?? true;
  }

  get length(): number {
    return this.#out.length;
  }

  /** The names of the elements that are open, the outermost first. */
  get path(): string {
    return this.#names.join("/");
  }

  open(name: string): void {
    if (this.#inTag) this.#out += ">";
    if (this.#pretty && !this.#hasText && (this.#names.length > 0 || this.#out !== "")) {
      this.#out += indent(this.#names.length);
    }
    this.#out += `<${name}`;
    this.#names.push(name);
    this.#inTag = true;
    this.#hasText = false;
    this.#hasChild = false;
  }

  attribute(name: string, value: string): void {
    this.#out += ` ${name}="${escapeAttribute(value)}"`;
  }

  text(text: string): void {
    if (this.#inTag) this.#out += ">";
    this.#inTag = false;
    this.#hasText = true;
    this.#out += escapeText(text);
  }

  close(): void {
    const name = this.#names.pop();
    if (this.#inTag) this.#out += "/>";
    else {
      if (this.#pretty && this.#hasChild && !this.#hasText) this.#out += indent(this.#names.length);
      this.#out += `</${name}>`;
    }
    this.#inTag = false;
    this.#hasText = false;
    this.#hasChild = true;
  }

  /** An element with text only, the commonest case. */
  leaf(name: string, text: string): void {
    if (this.#inTag) {
      this.#out += ">";
      this.#inTag = false;
    }
    if (this.#pretty && !this.#hasText) this.#out += indent(this.#names.length);
    this.#out += `<${name}>${escapeText(text)}</${name}>`;
    this.#hasChild = true;
  }

  toString(): string {
    return this.#out;
  }
}
