import type { Diagnostic, Severity } from "@metabridge/core";
import {
  ElementBuilder,
  type XmlAttribute,
  type XmlElement,
  type XmlHandler,
  type XmlName,
  type XmlReader,
} from "@metabridge/xml";
import { DIRECT, type EncodedClass, type EncodedProperty, type Encoding } from "../encoding/encoding.js";
import { isLeafElement } from "../encoding/leaf-elements.js";
import { type EncodingId, type Family, familyOf, isCanonicalPrefix, XLINK, XSI } from "../encoding/namespaces.js";
import type { ExtraProperty, GmlValue, IsoObject, Leaf, Translation, Xlink } from "../node.js";
import { pathsOf } from "../path.js";
import { PositionTable, rememberPositions } from "../positions.js";
import { LeafReader } from "./leaf-reader.js";

/** What an open element is. */
enum Kind {
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

interface Frame {
  kind: Kind;
  /** Of an object. */
  object: IsoObject | undefined;
  cls: EncodedClass | undefined;
  encoding: Encoding;
  /** Its properties stand in the property directly: it ends with it. */
  implicit: boolean;
  namespace: string;
  lastIndex: number;
  disordered: boolean;
  readonly sequence: string[];
  /** Of a property. */
  property: EncodedProperty | undefined;
  /** The property is not one of its class. */
  misplaced: boolean;
  local: string;
  values: (IsoObject | Leaf | GmlValue)[];
  attributes: readonly XmlAttribute[];
  translations: Translation[] | undefined;
  line: number;
  column: number;
}

interface Pending {
  readonly diagnostic: Diagnostic;
  readonly node: object | undefined;
  readonly step: string;
}

/** A name as the reader uses it. */
interface Known {
  readonly local: string;
  readonly family: Family;
  /** The name space, where it is one of GML. */
  readonly gml?: string;
}

const MAX_DIAGNOSTICS = 500;
const ROOTS = /^M[DI]_Metadata$/;
const NO_ATTRIBUTES: readonly XmlAttribute[] = [];

/**
 * Builds the records of a document straight from its XML events, driven by the declarations: an element of ISO is an object
 * of a class or a property of one; all others are kept as XML in the `$unmapped` of the object that they stand in.
 */
export class RecordReader implements XmlHandler {
  readonly #encodings: Readonly<Record<EncodingId, Encoding>>;
  readonly #onRecord: (record: IsoObject, diagnostics: readonly Diagnostic[]) => void;
  readonly #source: string | undefined;
  readonly #frames: Frame[] = [];
  readonly #known = new Map<XmlName, Known>();
  readonly #leaves: LeafReader;
  readonly #tree = new ElementBuilder();
  #xml: XmlReader | undefined;
  #depth = 0;
  #text = "";
  #positions = new PositionTable();
  #pending: Pending[] = [];
  #namespaces: Record<string, string> = {};
  /** The name space of GML that the record uses. */
  #gml: string | undefined;
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
    this.#leaves = new LeafReader((code, message, node) => this.#report("warning", code, message, node, ""));
    this.#push(Kind.Container, NO_ATTRIBUTES);
  }

  /** Tells where positions come from. */
  attach(reader: XmlReader): void {
    this.#xml = reader;
  }

  open(name: XmlName, attributes: readonly XmlAttribute[]): void {
    this.rootName ??= name;
    const frame = this.#top();
    if (frame.kind !== Kind.Container) {
      const declared = this.#xml?.declarations;
      if (declared !== undefined) for (const prefix in declared) this.#namespaces[prefix] ??= declared[prefix] ?? "";
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
        this.#keepText(frame);
        this.#push(name.local === "LocalisedCharacterString" ? Kind.Localised : Kind.FreeText, attributes);
        return;
      default:
        // A simple value that holds elements is none: what stood there is kept as XML.
        this.#openTree(name, attributes);
    }
  }

  text(text: string): void {
    const frame = this.#top();
    if (frame.kind === Kind.Tree) this.#tree.text(text);
    else if (frame.kind !== Kind.Container) this.#text += text;
  }

  close(): void {
    const frame = this.#top();
    switch (frame.kind) {
      case Kind.Container:
        this.#pop();
        return;
      case Kind.Tree:
        this.#tree.close();
        if (this.#tree.depth === 0) {
          this.#pop();
          this.#closeTree(this.#top());
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
        this.#text = "";
        this.#pop();
        return;
      case Kind.Property:
        this.#closeProperty(frame);
        return;
      default:
        this.#closeObject(frame);
        if (frame.implicit) this.#closeProperty(this.#top());
        else this.#closeImplicit();
    }
  }

  /** A property that has no element of its own ends with its value. */
  #closeImplicit(): void {
    const frame = this.#top();
    if (frame.kind === Kind.Property && frame.implicit) this.#closeProperty(frame);
  }

  // Containers and records

  #openInContainer(name: XmlName, attributes: readonly XmlAttribute[]): void {
    const known = this.#resolve(name);
    const isRecord = (known.family !== undefined && ROOTS.test(known.local)) || ROOTS.test(isoTypeOf(attributes) ?? "");
    if (!isRecord && !(this.#depth === 1 && this.#isFragment(known))) {
      this.#push(Kind.Container, attributes);
      return;
    }
    this.#positions = new PositionTable();
    this.#pending = [];
    this.#namespaces = {};
    this.#gml = undefined;
    // Declarations further out hold in the record too; those that matter are found when a name or a value uses them.
    const declared = this.#xml?.declarations ?? {};
    for (const prefix in declared) this.#namespaces[prefix] ??= declared[prefix] ?? "";
    this.#openObject(name, known, attributes, undefined);
  }

  /** A document of one class only, which holds no records. */
  #isFragment({ local, family }: Known): boolean {
    if (family !== "iso19139" && family !== "iso19115-3") return false;
    return this.#encodings[family].classes.has(local) && !/^(DS|MX|SV|CT|FC)_|Catalogue$/.test(local);
  }

  /** A fragment as a record with nothing else in it. */
  #recordOf(fragment: IsoObject): IsoObject {
    const property = this.#encodings["iso19115-3"].classes
      .get("MD_Metadata")
      ?.properties.find((one) => one.type === fragment.$type);
    const record: IsoObject = { $type: "MD_Metadata", $fragment: true };
    if (property === undefined) record.$extra = [{ reason: "misplaced", property: "", value: fragment }];
    else record[property.name] = property.many ? [fragment] : fragment;
    return record;
  }

  #closeRecord(record: IsoObject, encoding: Encoding, namespace: string): void {
    record.$encoding = encoding.id;
    if (encoding.id === "iso19115-3" && /\/mdb\/1\.0$/.test(namespace)) record.$edition = "1.0";
    if (this.#gml !== undefined) record.$gml = this.#gml;
    const kept: Record<string, string> = {};
    let some = false;
    for (const prefix in this.#namespaces) {
      const uri = this.#namespaces[prefix] ?? "";
      // The writer declares those of ISO by itself.
      if (prefix === "" || uri === "" || uri === XLINK || uri === XSI) continue;
      if (familyOf(uri) !== undefined && isCanonicalPrefix(prefix)) continue;
      kept[prefix] = uri;
      some = true;
    }
    if (some) record.$namespaces = kept;
    rememberPositions(record, this.#positions);
    this.recordCount++;
    this.#onRecord(record, this.#settle(record));
  }

  // Objects

  #openObject(name: XmlName, known: Known, attributes: readonly XmlAttribute[], declared: string | undefined): boolean {
    const parent = this.#top();
    const encoding = this.#encodingOf(known.family, parent.encoding);
    const isoType = isoTypeOf(attributes);
    const cls =
      this.#classOf(known.local, encoding) ??
      this.#classOf(isoType, encoding) ??
      this.#specialised(known.local, encoding, declared);
    if (cls === undefined) return false;
    const object: IsoObject = { $type: cls.name };
    const frame = this.#push(Kind.Object, attributes);
    frame.object = object;
    frame.cls = cls;
    frame.encoding = encoding;
    frame.namespace = name.uri;
    if (cls.name !== known.local || known.family === undefined) {
      object.$element = name.name;
      if (known.family === undefined) object.$elementNamespace = name.uri;
    }
    if (attributes.length > 0) this.#objectAttributes(object, attributes);
    return true;
  }

  #objectAttributes(object: IsoObject, attributes: readonly XmlAttribute[]): void {
    for (const attribute of attributes) {
      const local = attribute.name.slice(attribute.name.indexOf(":") + 1);
      const family = attribute.uri === "" ? "iso19139" : familyOf(attribute.uri);
      if (local === "id" && family !== undefined && object.$id === undefined) object.$id = attribute.value;
      else if (local === "uuid" && family !== undefined) object.$uuid = attribute.value;
      else if (local === "isoType" && family !== undefined) object.$isoType = attribute.value;
      else {
        object.$attributes ??= [];
        object.$attributes.push(attribute);
      }
    }
  }

  #closeObject(frame: Frame): void {
    const { cls, encoding, namespace } = frame;
    let object = frame.object;
    if (cls === undefined || object === undefined) throw new Error("An object frame has a class.");
    if (this.#text !== "") {
      if (this.#text.trim() !== "") object.$text = this.#text;
      this.#text = "";
    }
    if (frame.disordered) object.$order = frame.sequence.slice();
    this.#positions.add(object, frame.line, frame.column);
    const read = object;
    for (const up of cls.ups) object = up(object);
    if (object !== read) this.#positions.add(object, frame.line, frame.column);
    this.#pop();
    const parent = this.#top();
    if (parent.kind === Kind.Property) parent.values.push(object);
    else this.#closeRecord(object.$type === "MD_Metadata" ? object : this.#recordOf(object), encoding, namespace);
  }

  // Properties

  #openProperty(frame: Frame, name: XmlName, attributes: readonly XmlAttribute[]): void {
    if (this.#text !== "") this.#betweenProperties(frame);
    const known = this.#resolve(name);
    const { cls, object } = frame;
    if (cls === undefined || object === undefined) throw new Error("An object frame has a class.");
    if (known.family !== undefined) {
      let property = cls.byName.get(known.local);
      let misplaced = false;
      if (property === undefined) {
        property = this.#encodingOf(known.family, frame.encoding).anyProperty.get(known.local);
        misplaced = true;
      }
      if (property !== undefined) {
        this.#inSequence(frame, property.name, misplaced ? -1 : property.index);
        const opened = this.#push(Kind.Property, attributes);
        opened.property = property;
        opened.misplaced = misplaced;
        opened.encoding = frame.encoding;
        if (misplaced) {
          this.#report(
            "warning",
            "iso.property.misplaced",
            `${cls.name} has no property “${known.local}”; it was kept.`,
            object,
            known.local,
          );
        }
        return;
      }
      this.#openWithoutProperty(frame, name, known, attributes);
      return;
    }
    this.#inSequence(frame, "$unmapped", cls.properties.length);
    this.#openTree(name, attributes);
  }

  /** An element of ISO that is no property: a value without one, or something that no edition of the standards has. */
  #openWithoutProperty(frame: Frame, name: XmlName, known: Known, attributes: readonly XmlAttribute[]): void {
    this.#inSequence(frame, "", -1);
    const { object } = frame;
    const opened = this.#push(Kind.Property, NO_ATTRIBUTES);
    opened.property = DIRECT;
    opened.misplaced = true;
    opened.implicit = true;
    const isValue =
      isLeafElement(known.local) ||
      this.#classOf(known.local, this.#encodingOf(known.family, frame.encoding)) !== undefined;
    this.#report(
      "warning",
      isValue ? "iso.property.missing" : "iso.element.unknown",
      isValue
        ? `“${name.name}” stands without a property around it; it was kept.`
        : `“${name.name}” is not known in ISO 19115; it was kept as XML.`,
      object,
      known.local,
    );
    this.#openValue(opened, name, attributes);
  }

  #inSequence(frame: Frame, name: string, index: number): void {
    frame.sequence.push(name);
    if (index < frame.lastIndex || index < 0) frame.disordered = true;
    else frame.lastIndex = index;
  }

  #betweenProperties(frame: Frame): void {
    if (this.#text.trim() !== "" && frame.object !== undefined)
      frame.object.$text = (frame.object.$text ?? "") + this.#text;
    this.#text = "";
  }

  #openValue(frame: Frame, name: XmlName, attributes: readonly XmlAttribute[]): void {
    if (this.#text !== "") this.#keepText(frame);
    const { property } = frame;
    if (property === undefined) throw new Error("A property frame has a property.");
    const known = this.#resolve(name);
    this.#gml ??= known.gml;
    if (property.kind === "gml" || property.kind === "record") {
      this.#openTree(name, attributes);
      return;
    }
    if (known.family !== undefined) {
      if (known.local === "PT_FreeText") {
        this.#push(Kind.FreeText, attributes);
        return;
      }
      if (isLeafElement(known.local) && known.family !== "gml") {
        this.#push(Kind.Leaf, attributes).local = known.local;
        return;
      }
    }
    if (this.#openObject(name, known, attributes, property.type)) return;
    if (known.family !== undefined && known.family !== "gml") {
      // srv:name holds the content of a gco:MemberName without its element, as the schema says.
      const inline = property.kind === "object" ? this.#classOf(property.type, frame.encoding) : undefined;
      if (inline?.byName.has(known.local) === true) {
        const object: IsoObject = { $type: inline.name, $element: "" };
        const implicit = this.#push(Kind.Object, NO_ATTRIBUTES);
        implicit.object = object;
        implicit.cls = inline;
        implicit.encoding = frame.encoding;
        implicit.namespace = name.uri;
        implicit.implicit = true;
        this.#openProperty(implicit, name, attributes);
        return;
      }
      if (property.kind === "code" || attributes.some((attribute) => attribute.name === "codeListValue")) {
        this.#push(Kind.Leaf, attributes).local = known.local;
        return;
      }
      if (property !== DIRECT) {
        this.#report(
          "warning",
          "iso.element.unknown",
          `“${name.name}” is not known in ISO 19115; it was kept as XML.`,
          undefined,
          known.local,
        );
      }
    }
    this.#openTree(name, attributes);
  }

  #closeProperty(frame: Frame): void {
    const { property, values } = frame;
    if (property === undefined) throw new Error("A property frame has a property.");
    if (this.#text !== "") this.#keepText(frame);
    if (values.length === 0) values.push(this.#emptyValue(property, frame));
    const first = values[0];
    if (first !== undefined) {
      if (frame.translations !== undefined)
        (first as { translations?: Translation[] }).translations = frame.translations;
      if (frame.attributes.length > 0) propertyAttributes(first, frame.attributes, frame.translations !== undefined);
    }
    const misplaced = frame.misplaced;
    this.#pop();
    const parent = this.#top();
    const object = parent.object;
    if (object === undefined) throw new Error("A property is in an object.");
    for (const value of values) this.#assign(object, property, value, misplaced);
    if (values.length > 1) {
      this.#report(
        "warning",
        "iso.property.several-values",
        `“${property.name}” holds ${values.length} values in one element; each needs its own.`,
        first,
        "",
      );
    }
  }

  #assign(object: IsoObject, property: EncodedProperty, value: IsoObject | Leaf | GmlValue, misplaced: boolean): void {
    const { name } = property;
    let reason: ExtraProperty["reason"] = "misplaced";
    if (!misplaced && fits(property, value)) {
      const present = object[name];
      if (property.many) {
        if (present === undefined) object[name] = [value];
        else (present as unknown[]).push(value);
        return;
      }
      if (present === undefined) {
        object[name] = value;
        return;
      }
      // What one standard may repeat and the other not is no fault of the record.
      reason = property.repeatable ? "given-up" : "repeated";
      if (reason === "repeated") {
        this.#report(
          "warning",
          "iso.property.repeated",
          `“${name}” can stand once only; the others were kept as extra properties.`,
          object,
          name,
        );
      }
    } else if (!misplaced) {
      reason = "wrong-type";
      this.#report(
        "warning",
        "iso.property.wrong-type",
        `“${name}” does not hold what it should; the content was kept.`,
        value,
        "",
      );
    }
    object.$extra ??= [];
    object.$extra.push({ reason, property: name, value });
  }

  #emptyValue(property: EncodedProperty, frame: Frame): IsoObject | (Leaf & { [key: string]: unknown }) {
    const value: IsoObject | (Leaf & { [key: string]: unknown }) =
      property.kind === "object"
        ? { $type: frame.encoding.modelOf.get(property.type ?? "") ?? property.type ?? "", $reference: true }
        : property.kind === "position"
          ? { ...this.#leaves.position(undefined, frame.attributes) }
          : {};
    if (property.kind === "position") frame.attributes = NO_ATTRIBUTES;
    this.#positions.add(value, frame.line, frame.column);
    return value;
  }

  // Simple values

  /** Text that stands in a property without an element. */
  #keepText(frame: Frame): void {
    const text = this.#text;
    this.#text = "";
    if (frame.kind !== Kind.Property || text.trim() === "") return;
    const { property } = frame;
    if (property === undefined) return;
    if (property.kind === "position") {
      const leaf = this.#leaves.position(text, frame.attributes);
      frame.attributes = NO_ATTRIBUTES;
      this.#addLeaf(frame, leaf, frame.line, frame.column);
      return;
    }
    const leaf = this.#leaves.read("", property, text, NO_ATTRIBUTES);
    this.#report(
      "warning",
      "iso.text.without-element",
      `The text of “${property.name}” stands in the property itself; it needs an element such as gco:CharacterString.`,
      leaf,
      "",
    );
    this.#addLeaf(frame, leaf, frame.line, frame.column);
  }

  #closeLeaf(frame: Frame): void {
    const { local, attributes, line, column } = frame;
    const text = this.#text;
    this.#text = "";
    this.#pop();
    const parent = this.#top();
    if (parent.property === undefined) throw new Error("A simple value is in a property.");
    const tree = this.#leafTree;
    this.#leafTree = undefined;
    const leaf = this.#leaves.read(local, parent.property, text, attributes);
    if (tree !== undefined) {
      leaf.$unmapped = tree;
      this.#report(
        "warning",
        "iso.value.has-elements",
        `“${local}” holds elements where a value is expected; they were kept as XML.`,
        leaf,
        "",
      );
    }
    this.#addLeaf(parent, leaf, line, column);
  }

  #leafTree: XmlElement[] | undefined;

  #addLeaf(frame: Frame, leaf: Leaf, line: number, column: number): void {
    this.#positions.add(leaf, line, column);
    frame.values.push(leaf);
  }

  #closeLocalised(frame: Frame): void {
    const translation = this.#leaves.translation(this.#text, frame.attributes);
    this.#text = "";
    const { line, column } = frame;
    this.#pop();
    this.#positions.add(translation, line, column);
    for (let depth = this.#depth - 1; depth >= 0; depth--) {
      const outer = this.#frames[depth];
      if (outer?.kind === Kind.Property) {
        outer.translations ??= [];
        outer.translations.push(translation);
        return;
      }
    }
  }

  // Content that is kept as XML

  #openTree(name: XmlName, attributes: readonly XmlAttribute[]): void {
    this.#push(Kind.Tree, NO_ATTRIBUTES);
    this.#tree.open(name, attributes);
  }

  #closeTree(frame: Frame): void {
    const xml = this.#tree.root;
    if (xml === undefined) return;
    this.#tree.root = undefined;
    if (frame.kind === Kind.Object && frame.object !== undefined) {
      frame.object.$unmapped ??= [];
      frame.object.$unmapped.push(xml);
      return;
    }
    if (frame.kind === Kind.Leaf || frame.kind === Kind.Localised) {
      this.#leafTree ??= [];
      this.#leafTree.push(xml);
      return;
    }
    const { property } = frame;
    if (property === undefined) return;
    if (property.kind === "record") {
      this.#addLeaf(frame, this.#leaves.record(xml), frame.line, frame.column);
    } else if (familyOf(xml.uri) !== undefined) {
      const value = this.#emptyValue(property, frame);
      value.xml = xml;
      frame.values.push(value);
    } else {
      // An element of another name space in place of a value.
      const value = this.#emptyValue(property, frame);
      value.$unmapped = [xml];
      frame.values.push(value);
    }
  }

  // Names and frames

  #resolve(name: XmlName): Known {
    let known = this.#known.get(name);
    if (known === undefined) {
      known = { local: name.local, family: familyOf(name.uri) };
      if (known.family === "gml") known = { ...known, gml: name.uri };
      if (this.#known.size > 10_000) this.#known.clear();
      this.#known.set(name, known);
    }
    return known;
  }

  #encodingOf(family: Family, around: Encoding): Encoding {
    return family === "iso19139" || family === "iso19115-3" ? this.#encodings[family] : around;
  }

  #classOf(local: string | undefined, encoding: Encoding): EncodedClass | undefined {
    return local === undefined ? undefined : encoding.classes.get(local);
  }

  /** `CHE_MD_Metadata` without gco:isoType: the class whose name it ends with. */
  #specialised(local: string, encoding: Encoding, declared: string | undefined): EncodedClass | undefined {
    const suffix = /^[A-Z]{2,}_(.+)$/.exec(local)?.[1];
    if (suffix === undefined) return undefined;
    const cls = encoding.classes.get(suffix);
    return cls !== undefined && (declared === undefined || cls.name.includes("_")) ? cls : undefined;
  }

  #top(): Frame {
    const frame = this.#frames[this.#depth - 1];
    if (frame === undefined) throw new Error("There is always an open frame.");
    return frame;
  }

  #push(kind: Kind, attributes: readonly XmlAttribute[]): Frame {
    const xml = this.#xml;
    let frame = this.#frames[this.#depth];
    if (frame === undefined) {
      frame = {
        kind,
        object: undefined,
        cls: undefined,
        encoding: this.#encodings.iso19139,
        implicit: false,
        namespace: "",
        lastIndex: -1,
        disordered: false,
        sequence: [],
        property: undefined,
        misplaced: false,
        local: "",
        values: [],
        attributes,
        translations: undefined,
        line: 0,
        column: 0,
      };
      this.#frames.push(frame);
    } else {
      frame.kind = kind;
      frame.attributes = attributes;
      frame.implicit = false;
      frame.lastIndex = -1;
      frame.disordered = false;
      frame.sequence.length = 0;
      frame.misplaced = false;
      frame.values = [];
      frame.translations = undefined;
      frame.object = undefined;
    }
    if (this.#depth > 0) frame.encoding = this.#frames[this.#depth - 1]?.encoding ?? frame.encoding;
    if (xml !== undefined) {
      frame.line = xml.line;
      frame.column = xml.column;
    }
    this.#depth++;
    return frame;
  }

  #pop(): void {
    this.#depth--;
  }

  // Diagnostics

  #report(severity: Severity, code: string, message: string, node: object | undefined, step: string): void {
    if (this.#pending.length >= MAX_DIAGNOSTICS) return;
    const { line, column } = this.#xml ?? { line: 0, column: 0 };
    const diagnostic: Diagnostic = {
      code,
      severity,
      message,
      line,
      column,
      ...(this.#source === undefined ? {} : { source: this.#source }),
    };
    this.#pending.push({ diagnostic, node, step });
  }

  /** Gives the diagnostics of a record their paths, in one walk and only where there are any. */
  #settle(record: IsoObject): Diagnostic[] {
    if (this.#pending.length === 0) return [];
    const nodes = new Set(this.#pending.flatMap(({ node }) => (node === undefined ? [] : [node])));
    const paths = pathsOf(record, nodes);
    return this.#pending.map(({ diagnostic, node, step }) => {
      const path = node === undefined ? undefined : paths.get(node);
      const place = node === undefined || step !== "" ? undefined : this.#positions.of(node);
      const full = [path, step].filter((part) => part !== undefined && part !== "").join("/");
      return { ...diagnostic, ...place, ...(full === "" ? {} : { path: full }) };
    });
  }
}

/** The local name of the class that a class of a national profile specialises. */
function isoTypeOf(attributes: readonly XmlAttribute[]): string | undefined {
  for (const { name, value } of attributes) {
    if (name.endsWith("isoType")) return value.slice(value.indexOf(":") + 1).trim();
  }
  return undefined;
}

/** Whether a value is of the sort that the property holds. */
function fits(property: EncodedProperty, value: IsoObject | Leaf | GmlValue): boolean {
  const isObject = "$type" in value;
  return (property.kind === "object") === isObject;
}

function propertyAttributes(
  value: IsoObject | Leaf | GmlValue,
  attributes: readonly XmlAttribute[],
  translated: boolean,
): void {
  let xlink: Xlink | undefined;
  for (const attribute of attributes) {
    const local = attribute.name.slice(attribute.name.indexOf(":") + 1);
    if (attribute.uri === XLINK) {
      xlink ??= {};
      xlink[local as keyof Xlink] = attribute.value;
    } else if (local === "nilReason" && value.$nilReason === undefined) value.$nilReason = attribute.value;
    else if (local === "uuidref" && value.$uuidref === undefined) value.$uuidref = attribute.value;
    else if (translated && attribute.uri === XSI && attribute.value.endsWith("PT_FreeText_PropertyType")) continue;
    else {
      value.$propertyAttributes ??= [];
      value.$propertyAttributes.push(attribute);
    }
  }
  if (xlink !== undefined) value.$xlink = xlink;
}
