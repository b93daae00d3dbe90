import type { Diagnostic } from "@metabridge/core";
import type { XmlAttribute } from "./element.js";
import { escapeAttribute } from "./escape.js";
import type { XmlName } from "./xml-name.js";
import { XmlReader, type XmlReaderOptions } from "./xml-reader.js";

/** Receives the events of a document, as an XmlHandler does, and the parts that it chooses. */
export interface SliceHandler {
  /** An element begins. True makes it a part, with all that is in it; within a part the answer does not matter. */
  open(name: XmlName, attributes: readonly XmlAttribute[]): boolean;
  text?(text: string): void;
  close?(): void;
  /** A part is complete: its own text, character for character, with the name spaces that were declared around it. */
  part(xml: string): void;
}

/**
 * Cuts elements out of a document as documents of their own, while it is read: the records of a catalogue's response, of
 * which only one is in memory at a time. Comments and white space in them stay as they are.
 *
 * @example
 * ```ts
 * import { ElementSlicer } from "@metabridge/xml";
 * const slicer = new ElementSlicer({
 *   open: ({ local }) => local === "record",
 *   part: (xml) => console.log(xml), // <x:record xmlns:x="urn:x"><x:title>Trees</x:title></x:record>
 * });
 * slicer.write('<list xmlns:x="urn:x" xmlns:y="urn:y"><x:record><x:ti');
 * slicer.write("tle>Trees</x:title></x:record></list>");
 * slicer.end();
 * ```
 */
export class ElementSlicer {
  readonly #reader: XmlReader;
  readonly #handler: SliceHandler;
  /** What was written and may still be part of a part, and how much went before it. */
  #held = "";
  #dropped = 0;
  /** Name spaces that the open elements around parts declare, outermost first. */
  readonly #around: Readonly<Record<string, string>>[] = [];
  /** The part that is open. */
  #part: { readonly start: number; readonly name: string; readonly own: Readonly<Record<string, string>> } | undefined;
  #depthInPart = 0;
  #usesDefault = false;

  constructor(handler: SliceHandler, options: XmlReaderOptions = {}) {
    this.#handler = handler;
    this.#reader = new XmlReader(
      {
        open: (name, attributes) => this.#open(name, attributes),
        text: (text) => handler.text?.(text),
        close: () => this.#close(),
      },
      options,
    );
  }

  get diagnostics(): readonly Diagnostic[] {
    return this.#reader.diagnostics;
  }

  /** Whether the input was given up. */
  get failed(): boolean {
    return this.#reader.failed;
  }

  write(text: string): void {
    this.#held += text;
    this.#reader.write(text);
    const keep = this.#part === undefined ? this.#held.lastIndexOf("<") : this.#part.start - this.#dropped;
    this.#drop(keep < 0 ? this.#held.length : keep);
  }

  /** Ends the document: reports what is unfinished. */
  end(): void {
    this.#reader.end();
  }

  #open(name: XmlName, attributes: readonly XmlAttribute[]): void {
    const begins = this.#handler.open(name, attributes);
    if (this.#part !== undefined) {
      this.#depthInPart++;
      if (name.prefix === "") this.#usesDefault = true;
      return;
    }
    if (!begins) {
      this.#around.push(this.#reader.declarations);
      return;
    }
    const start = this.#held.lastIndexOf(`<${name.name}`, this.#reader.offset - this.#dropped - 1);
    this.#part = { start: start + this.#dropped, name: name.name, own: this.#reader.declarations };
    this.#depthInPart = 0;
    this.#usesDefault = name.prefix === "";
  }

  #close(): void {
    this.#handler.close?.();
    const part = this.#part;
    if (part === undefined) {
      this.#around.pop();
      return;
    }
    if (this.#depthInPart-- > 0) return;
    this.#part = undefined;
    const end = this.#reader.offset - this.#dropped;
    const xml = this.#held.slice(part.start - this.#dropped, end);
    this.#handler.part(this.#withDeclarations(xml, part.name, part.own));
  }

  /** Those that a part may refer to: a prefix can also stand in a value, such as that of xsi:type. */
  #withDeclarations(xml: string, name: string, own: Readonly<Record<string, string>>): string {
    const inherited = Object.assign({}, ...this.#around) as Record<string, string>;
    let declarations = "";
    for (const [prefix, uri] of Object.entries(inherited)) {
      if (Object.hasOwn(own, prefix)) continue;
      if (prefix === "" ? uri !== "" && this.#usesDefault : xml.includes(`${prefix}:`)) {
        declarations += ` ${prefix === "" ? "xmlns" : `xmlns:${prefix}`}="${escapeAttribute(uri)}"`;
      }
    }
    if (declarations === "") return xml;
    const at = name.length + 1;
    return xml.slice(0, at) + declarations + xml.slice(at);
  }

  #drop(count: number): void {
    this.#held = this.#held.slice(count);
    this.#dropped += count;
  }
}
