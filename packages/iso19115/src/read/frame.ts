import type { XmlAttribute, XmlElement } from "@metabridge/xml";
import type { EncodedClass, EncodedProperty, Encoding } from "../encoding/encoding.js";
import type { GmlValue, IsoObject, Leaf, Translation } from "../node.js";

/** What an open element is. */
export enum Kind {
  /** Outside of any record. */
  Container,
  Object,
  Property,
  /** The element of a simple value. */
  Leaf,
  /** gmd:PT_FreeText, and gmd:textGroup in it. */
  FreeText,
  Localised,
  /** Content that is kept as XML. */
  Tree,
}

/** What a property holds. */
export type Value = IsoObject | Leaf | GmlValue;

/** An open element, and what was read of it so far. */
export interface Frame {
  kind: Kind;
  encoding: Encoding;
  attributes: readonly XmlAttribute[];
  line: number;
  column: number;
  /** It has no element of its own, and ends with what is in it. */
  implicit: boolean;
  /** Of an object. */
  object: IsoObject | undefined;
  cls: EncodedClass | undefined;
  namespace: string;
  /** Of an object: the places of its children in the schema's order, as far as they came. */
  lastIndex: number;
  disordered: boolean;
  /** Of an object: the names of its children so far, of which there are `count`; what follows is of an earlier object. */
  readonly sequence: string[];
  count: number;
  /** Of a property. */
  property: EncodedProperty | undefined;
  /** The property is not one of its class. */
  misplaced: boolean;
  /** Nearly all properties hold one value in one element. */
  value: Value | undefined;
  more: Value[] | undefined;
  translations: Translation[] | undefined;
  /** The attributes of its PT_FreeText. */
  freeText: readonly XmlAttribute[] | undefined;
  /** Of a simple value: the local name of its element. */
  local: string;
  /** Elements in a simple value or a translation, which should not be there. */
  trees: readonly XmlElement[] | undefined;
}

/** The open elements, the innermost one last. Frames are used again, since a record has thousands of elements. */
export class FrameStack {
  readonly #frames: Frame[];
  #depth = 1;
  /** The innermost one. */
  top: Frame;

  /** Begins outside of any record; `encoding` holds until an element says otherwise. */
  constructor(encoding: Encoding) {
    this.top = newFrame(Kind.Container, encoding, [], 0, 0);
    this.#frames = [this.top];
  }

  /** How many are open, the document itself among them. */
  get depth(): number {
    return this.#depth;
  }

  push(kind: Kind, attributes: readonly XmlAttribute[], line: number, column: number): Frame {
    const { encoding } = this.top;
    const used = this.#frames[this.#depth++];
    if (used === undefined) {
      const frame = newFrame(kind, encoding, attributes, line, column);
      this.#frames.push(frame);
      this.top = frame;
      return frame;
    }
    used.kind = kind;
    used.encoding = encoding;
    used.attributes = attributes;
    used.line = line;
    used.column = column;
    used.implicit = false;
    used.object = undefined;
    used.lastIndex = -1;
    used.disordered = false;
    used.count = 0;
    used.property = undefined;
    used.misplaced = false;
    used.value = undefined;
    used.more = undefined;
    used.translations = undefined;
    used.freeText = undefined;
    used.trees = undefined;
    this.top = used;
    return used;
  }

  pop(): void {
    const frame = this.#frames[--this.#depth - 1];
    if (frame === undefined) throw new Error("The document itself is never closed.");
    this.top = frame;
  }

  /** The innermost open property: there is one around each value. */
  innermostProperty(): Frame {
    for (let at = this.#depth - 1; at >= 0; at--) {
      const frame = this.#frames[at];
      if (frame?.kind === Kind.Property) return frame;
    }
    throw new Error("No property is open.");
  }
}

/** Adds a value to a property. */
export function addValue(frame: Frame, value: Value): void {
  if (frame.value === undefined) frame.value = value;
  else {
    frame.more ??= [];
    frame.more.push(value);
  }
}

function newFrame(
  kind: Kind,
  encoding: Encoding,
  attributes: readonly XmlAttribute[],
  line: number,
  column: number,
): Frame {
  return {
    kind,
    encoding,
    attributes,
    line,
    column,
    implicit: false,
    object: undefined,
    cls: undefined,
    namespace: "",
    lastIndex: -1,
    disordered: false,
    sequence: [],
    count: 0,
    property: undefined,
    misplaced: false,
    value: undefined,
    more: undefined,
    translations: undefined,
    freeText: undefined,
    local: "",
    trees: undefined,
  };
}
