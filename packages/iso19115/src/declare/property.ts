/**
 * What a property holds.
 * - `text`, `url`, `genericName`, `binary`: text; `code`: a code list or enumeration value;
 * - `integer`, `real`, `decimal`, `unlimitedInteger`, `measure`: numbers; `boolean`; `date`, `dateTime`, `duration`;
 * - `recordType`, `record`: ISO 19103 records, typed by the document itself; `reference`: a link and no content;
 * - `gml`: a GML object, kept as an XML tree; `position`: text that stands in the element of the property itself, as in GML;
 * - `object`: an object of one of the model's classes.
 */
export type PropertyKind =
  | "text"
  | "url"
  | "genericName"
  | "binary"
  | "code"
  | "integer"
  | "real"
  | "decimal"
  | "unlimitedInteger"
  | "measure"
  | "boolean"
  | "date"
  | "dateTime"
  | "duration"
  | "recordType"
  | "record"
  | "reference"
  | "gml"
  | "position"
  | "object";

/** How a property differs in ISO 19139 from what is declared for the model (ISO 19115-1:2014). */
export interface Iso19139Difference {
  /** There it can be repeated, or cannot. */
  readonly many?: boolean;
  readonly required?: boolean;
}

/** One property of a class: built by {@link text}, {@link code}, {@link object} and their like, and refined by its methods. */
export class PropertyDeclaration {
  readonly kind: PropertyKind;
  /** The code list, the class, the GML type or the kind of measure. */
  readonly type: string | undefined;
  readonly isMany: boolean;
  readonly isRequired: boolean;
  /** Not in ISO 19115:2003, so that ISO 19139 has no element for it. */
  readonly isSince2014: boolean;
  /** Not in the first edition of the ISO 19115-3 schemas (mdb 1.0 and its companions). */
  readonly isSecondEdition: boolean;
  readonly iso19139: Iso19139Difference;
  /** The qualified name of its element, where it is not the prefix of the package and the name of the property. */
  readonly elementName: string | undefined;

  constructor(kind: PropertyKind, type?: string, refined: Partial<PropertyDeclaration> = {}) {
    this.kind = kind;
    this.type = type;
    this.isMany = refined.isMany ?? false;
    this.isRequired = refined.isRequired ?? false;
    this.isSince2014 = refined.isSince2014 ?? false;
    this.isSecondEdition = refined.isSecondEdition ?? false;
    this.iso19139 = refined.iso19139 ?? {};
    this.elementName = refined.elementName;
  }

  #refine(change: Partial<PropertyDeclaration>): PropertyDeclaration {
    return new PropertyDeclaration(this.kind, this.type, { ...this, ...change });
  }

  /** It can be repeated. */
  many(): PropertyDeclaration {
    return this.#refine({ isMany: true });
  }

  /** It must be there. */
  required(): PropertyDeclaration {
    return this.#refine({ isRequired: true });
  }

  since2014(): PropertyDeclaration {
    return this.#refine({ isSince2014: true });
  }

  secondEdition(): PropertyDeclaration {
    return this.#refine({ isSecondEdition: true });
  }

  element(qualifiedName: string): PropertyDeclaration {
    return this.#refine({ elementName: qualifiedName });
  }

  in19139(difference: Iso19139Difference): PropertyDeclaration {
    return this.#refine({ iso19139: difference });
  }
}

export const text = (): PropertyDeclaration => new PropertyDeclaration("text");
/** A text that ISO 19139 writes as `gmd:URL`. */
export const url = (): PropertyDeclaration => new PropertyDeclaration("url");
export const genericName = (): PropertyDeclaration => new PropertyDeclaration("genericName");
export const binary = (): PropertyDeclaration => new PropertyDeclaration("binary");
/** A value of the named code list or enumeration. */
export const code = (list: string): PropertyDeclaration => new PropertyDeclaration("code", list);
export const integer = (): PropertyDeclaration => new PropertyDeclaration("integer");
export const real = (): PropertyDeclaration => new PropertyDeclaration("real");
export const decimal = (): PropertyDeclaration => new PropertyDeclaration("decimal");
export const unlimitedInteger = (): PropertyDeclaration => new PropertyDeclaration("unlimitedInteger");
/** A number with a unit of measure: `Distance`, `Angle`, `Length`, `Measure`. */
export const measure = (type: string): PropertyDeclaration => new PropertyDeclaration("measure", type);
export const boolean = (): PropertyDeclaration => new PropertyDeclaration("boolean");
/** A date or a date with a time. */
export const date = (): PropertyDeclaration => new PropertyDeclaration("date");
export const dateTime = (): PropertyDeclaration => new PropertyDeclaration("dateTime");
export const duration = (): PropertyDeclaration => new PropertyDeclaration("duration");
export const recordType = (): PropertyDeclaration => new PropertyDeclaration("recordType");
export const record = (): PropertyDeclaration => new PropertyDeclaration("record");
export const reference = (): PropertyDeclaration => new PropertyDeclaration("reference");
/** A GML object of the named type (ISO 19136). */
export const gml = (type: string): PropertyDeclaration => new PropertyDeclaration("gml", type);
export const position = (): PropertyDeclaration => new PropertyDeclaration("position");
/** An object of the named class or of one that specialises it. */
export const object = (className: string): PropertyDeclaration => new PropertyDeclaration("object", className);
