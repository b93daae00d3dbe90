import type { Diagnostic } from "@metabridge/core";
import { ElementBuilder, type XmlAttribute, type XmlHandler, type XmlName, type XmlReader } from "@metabridge/xml";
import { DIRECT, type EncodedProperty, type Encoding } from "../encoding/encoding.js";
import { type EncodingId, familyOf } from "../encoding/namespaces.js";
import type { IsoObject, Leaf, Text, Translation } from "../node.js";
import { assign } from "./assign.js";
import { isoTypeOf, keepObjectAttributes, keepPropertyAttributes } from "./attributes.js";
import { ClassFits } from "./class-fits.js";
import { addValue, type Frame, FrameStack, Kind, type Value } from "./frame.js";
import { KnownName, KnownNames } from "./known-name.js";
import { LeafReader } from "./leaf-reader.js";
import { RecordNotes } from "./record-notes.js";
import { isFragment, ROOTS, recordOf } from "./record-root.js";

const NO_ATTRIBUTES: readonly XmlAttribute[] = [];

/**
 * Builds the records of a document straight from its XML events, driven by the declarations: an element of ISO is an object
 * of a class or a property of one; all others are kept as XML in the `$unmapped` of the object that they stand in.
 */
export class RecordReader implements XmlHandler<KnownName> {
  readonly #encodings: Readonly<Record<EncodingId, Encoding>>;
  readonly #onRecord: (record: IsoObject, diagnostics: readonly Diagnostic[]) => void;
  readonly #source: string | undefined;
  readonly #frames: FrameStack;
  readonly #names: KnownNames;
  readonly #classes: ClassFits;
  readonly #leaves: LeafReader;
  readonly #tree = new ElementBuilder();
  #xml: XmlReader<KnownName> | undefined;
  #notes: RecordNotes;
  /** Character data since the last tag. */
  #text = "";
  /** What the outermost element is, for the message when there is no record in it. */
  rootName: XmlName | undefined;
  recordCount = 0;

  constructor(
    encodings: Readonly<Record<EncodingId, Encoding>>,
    onRecord: (record: IsoObject, diagnostics: readonly Diagnostic[]) => void,
    source?: string,
  ) {
    this.#encodings = encodings;
    this.#onRecord = onRecord;
    this.#source = source;
    this.#frames = new FrameStack(encodings.iso19139);
    this.#names = new KnownNames(encodings);
    this.#classes = new ClassFits(encodings);
    this.#notes = new RecordNotes(undefined, source);
    this.#leaves = new LeafReader((code, message, node) => this.#notes.warn(code, message, node));
  }

  /** Tells where positions come from. */
  attach(reader: XmlReader<KnownName>): void {
    this.#xml = reader;
  }

  // Events

  known(name: XmlName): KnownName {
    return new KnownName(name);
  }

  open(name: KnownName, attributes: readonly XmlAttribute[]): void {
    this.rootName ??= name;
    const frame = this.#frames.top;
    if (frame.kind !== Kind.Container) {
      this.#notes.declare();
      if (attributes.length > 0) this.#notes.namesIn(attributes);
    }
    switch (frame.kind) {
      case Kind.Tree:
        this.#tree.open(name, attributes);
        return;
      case Kind.Container:
        this.#openInContainer(name, attributes);
        return;
      case Kind.Object:
        this.#openProperty(frame, name, attributes);
        return;
      case Kind.Property:
        this.#openValue(frame, name, attributes);
        return;
      case Kind.FreeText:
        this.#openInFreeText(frame, name, attributes);
        return;
      default:
        // A simple value that holds elements is none: what stood there is kept as XML.
        this.#openTree(name, attributes);
    }
  }

  text(text: string): void {
    const { kind } = this.#frames.top;
    if (kind === Kind.Tree) this.#tree.text(text);
    else if (kind !== Kind.Container) this.#text += text;
  }

  close(): void {
    const frame = this.#frames.top;
    switch (frame.kind) {
      case Kind.Container:
        this.#frames.pop();
        return;
      case Kind.Tree:
        this.#tree.close();
        if (this.#tree.depth === 0) {
          this.#frames.pop();
          this.#closeTree(this.#frames.top);
          this.#closeImplicit();
        }
        return;
      case Kind.Leaf:
        this.#closeLeaf(frame);
        this.#closeImplicit();
        return;
      case Kind.Localised:
        this.#closeLocalised(frame);
        return;
      case Kind.FreeText:
        this.#closeFreeText(frame);
        this.#closeImplicit();
        return;
      case Kind.Property:
        this.#closeProperty(frame);
        return;
      default:
        this.#closeObject(frame);
        if (frame.implicit) this.#closeProperty(this.#frames.top);
        else this.#closeImplicit();
    }
  }

  /** A property that has no element of its own ends with its value. */
  #closeImplicit(): void {
    const frame = this.#frames.top;
    if (frame.kind === Kind.Property && frame.implicit) this.#closeProperty(frame);
  }

  #push(kind: Kind, attributes: readonly XmlAttribute[]): Frame {
    const xml = this.#xml;
    return this.#frames.push(kind, attributes, xml?.line ?? 0, xml?.column ?? 0);
  }

  // Containers and records

  #openInContainer(name: KnownName, attributes: readonly XmlAttribute[]): void {
    const isRecord = (name.family !== undefined && ROOTS.test(name.local)) || ROOTS.test(isoTypeOf(attributes) ?? "");
    if (!isRecord && !(this.#frames.depth === 1 && isFragment(name, this.#encodings))) {
      this.#push(Kind.Container, attributes);
      return;
    }
    this.#notes = new RecordNotes(this.#xml, this.#source);
    // Declarations further out hold in the record too; those that matter are found when a name or a value uses them.
    this.#notes.declare();
    this.#notes.namesIn(attributes);
    this.#openObject(name, attributes, undefined);
  }

  #closeRecord(object: IsoObject, encoding: Encoding, namespace: string): void {
    const record = object.$type === "MD_Metadata" ? object : recordOf(object, this.#encodings);
    record.$encoding = encoding.id;
    if (encoding.id === "iso19115-3" && /\/mdb\/1\.0$/.test(namespace)) record.$edition = "1.0";
    this.recordCount++;
    this.#onRecord(record, this.#notes.settle(record));
  }

  // Objects

  /** Begins an object where the element is one of a class. */
  #openObject(name: KnownName, attributes: readonly XmlAttribute[], declared: string | undefined): boolean {
    const parent = this.#frames.top;
    const encoding = this.#names.encodingOf(name.family, parent.encoding);
    const cls = this.#names.classOf(name, isoTypeOf(attributes), encoding, declared);
    if (cls === undefined) return false;
    const object: IsoObject = { $type: cls.name };
    const frame = this.#push(Kind.Object, attributes);
    frame.object = object;
    frame.cls = cls;
    frame.encoding = encoding;
    frame.namespace = name.uri;
    if (cls.name !== name.local || name.family === undefined) {
      object.$element = name.name;
      if (name.family === undefined) object.$elementNamespace = name.uri;
    }
    if (parent.kind === Kind.Property && encoding !== parent.encoding) object.$encoding = encoding.id;
    if (attributes.length > 0) keepObjectAttributes(object, attributes, cls.element.startsWith("gml:"));
    return true;
  }

  #closeObject(frame: Frame): void {
    const { cls, encoding, namespace } = frame;
    let object = frame.object;
    if (cls === undefined || object === undefined) throw new Error("An object frame has a class.");
    if (this.#text !== "") this.#betweenProperties(frame);
    if (frame.disordered) object.$order = frame.sequence.slice(0, frame.count);
    const { positions } = this.#notes;
    positions.add(object, frame.line, frame.column);
    const read = object;
    for (const up of cls.ups) object = up(object);
    if (object !== read) positions.add(object, frame.line, frame.column);
    this.#frames.pop();
    const parent = this.#frames.top;
    if (parent.kind === Kind.Property) addValue(parent, object);
    else this.#closeRecord(object, encoding, namespace);
  }

  // Properties

  #openProperty(frame: Frame, name: KnownName, attributes: readonly XmlAttribute[]): void {
    if (this.#text !== "") this.#betweenProperties(frame);
    const { cls, object } = frame;
    if (cls === undefined || object === undefined) throw new Error("An object frame has a class.");
    if (name.family === undefined) {
      inSequence(frame, "$unmapped", cls.properties.length);
      this.#openTree(name, attributes);
      return;
    }
    const own = name.propertyOf(cls);
    const property = own ?? this.#names.encodingOf(name.family, frame.encoding).anyProperty.get(name.local);
    if (property === undefined) {
      this.#openWithoutProperty(frame, name, attributes);
      return;
    }
    inSequence(frame, property.name, own === undefined ? -1 : property.index);
    const opened = this.#push(Kind.Property, attributes);
    opened.property = property;
    if (own === undefined) {
      opened.misplaced = true;
      const message = `${cls.name} has no property “${name.local}”; it was kept.`;
      this.#notes.warn("iso.property.misplaced", message, object, name.local);
    }
  }

  /** An element of ISO that is no property: a value without one, or something that no edition of the standards has. */
  #openWithoutProperty(frame: Frame, name: KnownName, attributes: readonly XmlAttribute[]): void {
    inSequence(frame, "", -1);
    const { object, encoding } = frame;
    const opened = this.#push(Kind.Property, NO_ATTRIBUTES);
    opened.property = DIRECT;
    opened.misplaced = true;
    opened.implicit = true;
    const isValue = name.isLeaf || this.#names.encodingOf(name.family, encoding).classes.has(name.local);
    if (isValue) {
      const message = `“${name.name}” stands without a property around it; it was kept.`;
      this.#notes.warn("iso.property.missing", message, object, name.local);
    } else this.#unknownElement(name, object);
    this.#openValue(opened, name, attributes);
  }

  #unknownElement(name: XmlName, object: IsoObject | undefined): void {
    const message = `“${name.name}” is not known in ISO 19115; it was kept as XML.`;
    this.#notes.warn("iso.element.unknown", message, object, name.local);
  }

  #betweenProperties(frame: Frame): void {
    if (this.#text.trim() !== "" && frame.object !== undefined)
      frame.object.$text = (frame.object.$text ?? "") + this.#text;
    this.#text = "";
  }

  /** What stands in a property. */
  #openValue(frame: Frame, name: KnownName, attributes: readonly XmlAttribute[]): void {
    if (this.#text !== "") this.#keepText(frame);
    const { property } = frame;
    if (property === undefined) throw new Error("A property frame has a property.");
    this.#notes.gml ??= name.gml;
    if (property.kind === "gml" || property.kind === "record") {
      this.#openTree(name, attributes);
      return;
    }
    const { isIso } = name;
    if (isIso && name.local === "PT_FreeText") {
      this.#push(Kind.FreeText, NO_ATTRIBUTES);
      if (attributes.length > 0) frame.freeText = attributes;
      return;
    }
    if (isIso && name.isLeaf) {
      this.#push(Kind.Leaf, attributes).local = name.local;
      return;
    }
    if (this.#openObject(name, attributes, property.type)) return;
    if (isIso) {
      if (this.#openInline(frame, property, name, attributes)) return;
      if (property.kind === "code" || attributes.some((attribute) => attribute.name === "codeListValue")) {
        this.#push(Kind.Leaf, attributes).local = name.local;
        return;
      }
      if (property !== DIRECT) this.#unknownElement(name, undefined);
    }
    this.#openTree(name, attributes);
  }

  /** srv:name holds the content of a gco:MemberName without its element, as the schema says. */
  #openInline(frame: Frame, property: EncodedProperty, name: KnownName, attributes: readonly XmlAttribute[]): boolean {
    const { encoding } = frame;
    const cls = property.kind === "object" ? encoding.classes.get(property.type ?? "") : undefined;
    if (cls?.byName.has(name.local) !== true) return false;
    const inline = this.#push(Kind.Object, NO_ATTRIBUTES);
    inline.object = { $type: cls.name, $element: "" };
    inline.cls = cls;
    inline.namespace = name.uri;
    inline.implicit = true;
    this.#openProperty(inline, name, attributes);
    return true;
  }

  #closeProperty(frame: Frame): void {
    const { property, misplaced, translations, freeText, trees } = frame;
    if (property === undefined) throw new Error("A property frame has a property.");
    if (this.#text !== "") this.#keepText(frame);
    const first = frame.value ?? this.#emptyValue(property, frame);
    if (translations !== undefined) (first as Text).translations = translations;
    if (freeText !== undefined) (first as Text).$freeText = [...freeText];
    if (trees !== undefined) first.$unmapped = [...(first.$unmapped ?? []), ...trees];
    if (frame.attributes.length > 0) keepPropertyAttributes(first, frame.attributes, translations !== undefined);
    const { more } = frame;
    this.#frames.pop();
    const { object } = this.#frames.top;
    if (object === undefined) throw new Error("A property is in an object.");
    assign(object, property, first, misplaced, this.#classes, this.#notes);
    if (more === undefined) return;
    for (const value of more) {
      value.$sameElement = true;
      assign(object, property, value, misplaced, this.#classes, this.#notes);
    }
    const message = `“${property.name}” holds ${more.length + 1} values in one element; each needs its own.`;
    this.#notes.warn("iso.property.several-values", message, first);
  }

  /** What stands for a property without content: a reference, or nothing. */
  #emptyValue(property: EncodedProperty, frame: Frame): IsoObject | (Leaf & { [key: string]: unknown }) {
    let value: IsoObject | (Leaf & { [key: string]: unknown }) = {};
    if (property.kind === "object") {
      const type = property.type ?? "";
      value = { $type: frame.encoding.modelOf.get(type) ?? type, $reference: true };
    } else if (property.kind === "position") {
      value = { ...this.#leaves.position(undefined, frame.attributes) };
      frame.attributes = NO_ATTRIBUTES;
    }
    this.#notes.positions.add(value, frame.line, frame.column);
    return value;
  }

  // Simple values

  /** Text that stands in a property without an element. */
  #keepText(frame: Frame): void {
    const text = this.#text;
    this.#text = "";
    const { property } = frame;
    if (frame.kind !== Kind.Property || property === undefined || text.trim() === "") return;
    if (property.kind === "position") {
      this.#addLeaf(frame, this.#leaves.position(text, frame.attributes), frame.line, frame.column);
      frame.attributes = NO_ATTRIBUTES;
      return;
    }
    const leaf = this.#leaves.read("", property, text, NO_ATTRIBUTES);
    const message = `The text of “${property.name}” stands in the property itself; it needs an element such as gco:CharacterString.`;
    this.#notes.warn("iso.text.without-element", message, leaf);
    this.#addLeaf(frame, leaf, frame.line, frame.column);
  }

  #closeLeaf(frame: Frame): void {
    const { local, attributes, line, column, trees } = frame;
    const text = this.#text;
    this.#text = "";
    this.#frames.pop();
    const parent = this.#frames.top;
    if (parent.property === undefined) throw new Error("A simple value is in a property.");
    const leaf = this.#leaves.read(local, parent.property, text, attributes);
    if (trees !== undefined) {
      leaf.$unmapped = [...trees];
      const message = `“${local}” holds elements where a value is expected; they were kept as XML.`;
      this.#notes.warn("iso.value.has-elements", message, leaf);
    }
    this.#addLeaf(parent, leaf, line, column);
  }

  #addLeaf(frame: Frame, leaf: Value, line: number, column: number): void {
    this.#notes.positions.add(leaf, line, column);
    addValue(frame, leaf);
  }

  // Translations

  #openInFreeText(frame: Frame, name: XmlName, attributes: readonly XmlAttribute[]): void {
    this.#bareTranslation(frame);
    if (name.local === "LocalisedCharacterString") this.#push(Kind.Localised, attributes);
    else if (name.local === "textGroup") this.#push(Kind.FreeText, attributes);
    else this.#openTree(name, attributes);
  }

  #closeFreeText(frame: Frame): void {
    this.#bareTranslation(frame);
    // A group that is nil says so in its attributes; PT_FreeText itself has none here.
    if (frame.attributes.length > 0) this.#addTranslation({ value: "", $as: "" }, frame, frame);
    this.#frames.pop();
  }

  /** Text that stands in a textGroup itself. */
  #bareTranslation(frame: Frame): void {
    const text = this.#text;
    this.#text = "";
    if (text.trim() === "") return;
    const translation: Translation = { value: text, $as: "" };
    const message = "A translation needs an element LocalisedCharacterString with the attribute locale; it was kept.";
    this.#notes.warn("iso.text.without-element", message, translation);
    this.#addTranslation(translation, frame, frame);
  }

  #closeLocalised(frame: Frame): void {
    const translation = this.#leaves.translation(this.#text, frame.attributes);
    this.#text = "";
    if (frame.trees !== undefined) translation.$unmapped = [...frame.trees];
    this.#frames.pop();
    this.#addTranslation(translation, frame, this.#frames.top);
  }

  /** `group` is the textGroup. */
  #addTranslation(translation: Translation, { line, column }: Frame, group: Frame): void {
    this.#notes.positions.add(translation, line, column);
    if (group.attributes.length > 0) {
      translation.$propertyAttributes = [...group.attributes];
      group.attributes = NO_ATTRIBUTES;
    }
    const outer = this.#frames.innermostProperty();
    outer.translations ??= [];
    outer.translations.push(translation);
  }

  // Content that is kept as XML

  #openTree(name: XmlName, attributes: readonly XmlAttribute[]): void {
    this.#push(Kind.Tree, NO_ATTRIBUTES);
    this.#tree.open(name, attributes);
  }

  /** `frame` is what the element stands in. */
  #closeTree(frame: Frame): void {
    const xml = this.#tree.root;
    if (xml === undefined) return;
    this.#tree.root = undefined;
    const { kind, object, property } = frame;
    if (kind === Kind.Object && object !== undefined) {
      object.$unmapped ??= [];
      object.$unmapped.push(xml);
    } else if (kind === Kind.Leaf || kind === Kind.Localised) {
      frame.trees = [...(frame.trees ?? []), xml];
    } else if (kind === Kind.FreeText) {
      const outer = this.#frames.innermostProperty();
      outer.trees = [...(outer.trees ?? []), xml];
    } else if (property?.kind === "record") {
      this.#addLeaf(frame, this.#leaves.record(xml), frame.line, frame.column);
    } else if (property !== undefined) {
      // An element of another name space is an extension beside the value; one of ISO or GML is the value.
      if (familyOf(xml.uri) === undefined) {
        frame.trees = [...(frame.trees ?? []), xml];
        return;
      }
      const value = this.#emptyValue(property, frame);
      value.xml = xml;
      addValue(frame, value);
    }
  }
}

/** Notes the order of the children of an object. */
function inSequence(frame: Frame, name: string, index: number): void {
  frame.sequence[frame.count++] = name;
  if (index < frame.lastIndex || index < 0) frame.disordered = true;
  else frame.lastIndex = index;
}
