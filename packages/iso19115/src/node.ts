import type { XmlAttribute, XmlElement } from "@metabridge/xml";

/** The XLink attributes of a property (ISO 19139, 8.5; W3C XLink): a value by reference, or a link beside the value. */
export interface Xlink {
  href?: string;
  title?: string;
  role?: string;
  arcrole?: string;
  type?: string;
  show?: string;
  actuate?: string;
}

/**
 * What an encoding adds to a value: all names begin with `$`. It is kept so that a record is written as it was read; most
 * programs need none of it but `$nilReason` and `$xlink`.
 */
export interface Encoded {
  /** Why there is no value: `missing`, `inapplicable`, `template`, `unknown`, `withheld`, or a URI (gco:nilReason). */
  $nilReason?: string;
  $xlink?: Xlink;
  $uuidref?: string;
  /** Other attributes of the element of the value. */
  $attributes?: XmlAttribute[];
  /** Other attributes of the element of the property. */
  $propertyAttributes?: XmlAttribute[];
  /** Elements of other name spaces (national profiles, extensions), in document order. */
  $unmapped?: XmlElement[];
  /** It stood in the element of the value before it, where each value needs a property element of its own. */
  $sameElement?: boolean;
}

/** A translation of a text (PT_FreeText). */
export interface Translation extends Encoded {
  /** As written: the `#` and the id of a PT_Locale of the record, such as `#locale-fr`. */
  locale?: string;
  value: string;
  /** Empty where the text stood in the textGroup itself. */
  $as?: string;
}

/** A value that is not an object of a class. Each kind of property uses a part of these: see {@link Text}, {@link Code} and others. */
export interface Leaf extends Encoded {
  value?: string | number | boolean;
  /** The value as written, where `value` cannot show it: `45.50`, or a text that is no number. */
  lexical?: string;
  /**
   * The element that held the value, where it is not the one that the property calls for: `Anchor`, `FileName`, `DateTime`;
   * empty where the text stood in the property itself.
   */
  $as?: string;
  /** What stood in place of the value, where it is none that ISO knows: kept as XML. */
  xml?: XmlElement;
}

/** A text with its translations (gco:CharacterString, PT_FreeText, gmx:Anchor and their like). */
export interface Text extends Leaf {
  value?: string;
  /** Where an anchor leads to (gmx:Anchor, gcx:Anchor). */
  href?: string;
  translations?: Translation[];
  /** The attributes of the element PT_FreeText. */
  $freeText?: XmlAttribute[];
  /** The code space of a gco:LocalName or gco:ScopedName. */
  codeSpace?: string;
}

/** A value of a code list or enumeration: `value` is the code. */
export interface Code extends Text {
  /** The address of the code list, as written; empty where the source had none. */
  codeList?: string;
  /** The text of the element, where it is not the code itself. */
  label?: string;
  /** The text of the element repeats the code. */
  $labelled?: boolean;
  /** Whether the code stood in the text of the element, where that is not the rule: code lists have an attribute codeListValue, enumerations a text. */
  $inText?: boolean;
}

export interface NumberValue extends Leaf {
  value?: number;
}

/** A number with a unit of measure, as written: `m`, or a URI. */
export interface Measure extends NumberValue {
  uom?: string;
}

export interface BooleanValue extends Leaf {
  value?: boolean;
}

/** A date, year, month, date with time or duration, as written (ISO 8601). */
export interface DateValue extends Leaf {
  value?: string;
}

/** The text of a GML time position. */
export interface Position extends DateValue {
  codeSpace?: string;
  /** `unknown`, `now`, `before`, `after` (ISO 19136, 14.2.2.7). */
  indeterminatePosition?: string;
}

/** A record or record type (ISO 19103): text, or XML of any kind. */
export interface RecordValue extends Text {}

/** A GML object, kept as XML. */
export interface GmlValue extends Encoded {
  xml?: XmlElement;
  value?: undefined;
}

/** A property by reference only (gco:ObjectReference). */
export type ReferenceValue = Text;

/** Something of ISO that stands where the model has no place for it: a repeated property, an object in place of a text. */
export interface ExtraProperty {
  /**
   * Why it is here: it stands where its standard has no such property (`misplaced`), again where it may stand once
   * (`repeated`), holds something of another type (`wrong-type`); or ISO 19139 has it and ISO 19115-1 gave it up (`given-up`).
   */
  reason: "misplaced" | "repeated" | "wrong-type" | "given-up";
  /** The name of the property in its encoding; empty for an element that stands in the object without a property. */
  property: string;
  value: Leaf | GmlValue | IsoObject;
}

/** What all objects of the model have. */
export interface IsoNode extends Encoded {
  /** The attribute id (gml:id of GML objects). */
  $id?: string;
  $uuid?: string;
  /** gco:isoType: the ISO class that a class of a national profile specialises. */
  $isoType?: string;
  /** The element of the object, where it is not that of its class: `RS_Identifier`, `che:CHE_MD_Metadata`; empty where the properties stood without one. */
  $element?: string;
  /** The name space of {@link $element}, where it is not of ISO. */
  $elementNamespace?: string;
  /** The encoding that it stood in: of a record; of another object only where that around it is in the other encoding. */
  $encoding?: "iso19139" | "iso19115-3";
  /** The property of the encoding that it stood in, where two of them are one in the model. */
  $from?: string;
  /** Of a record: the document was no whole record, but the one object in it. */
  $fragment?: boolean;
  /** Of lineage: where among the quality reports of ISO 19139 it stood. */
  $index?: number;
  /** Of a quality report: the lineage without a scope stood in it, in ISO 19139. */
  $lineage?: boolean;
  /** There was no object: the property is nil, empty, or a reference. */
  $reference?: boolean;
  /** Text between the properties. */
  $text?: string;
  $extra?: ExtraProperty[];
  /** The order of the child elements by property name, where it is not that of the schema; `$unmapped` stands for an element of another name space, the empty name for one without a property. */
  $order?: string[];
}

/** Any object of the model, seen without its class. */
export interface IsoObject extends IsoNode {
  $type: string;
  [property: string]: unknown;
}
