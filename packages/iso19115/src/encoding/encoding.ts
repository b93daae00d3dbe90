import type { ClassDeclaration } from "../declare/class.js";
import type { PropertyDeclaration, PropertyKind } from "../declare/property.js";
import type { IsoObject } from "../node.js";
import type { EncodingId } from "./namespaces.js";

/** One property as one encoding writes it. */
export interface EncodedProperty {
  readonly name: string;
  readonly kind: PropertyKind;
  /** The code list, class, GML type or kind of measure. */
  readonly type: string | undefined;
  /** In the model. */
  readonly many: boolean;
  /** In this encoding. */
  readonly repeatable: boolean;
  readonly required: boolean;
  /** The qualified name of its element. */
  readonly element: string;
  /** The name space of the element, where it is not of this encoding but of the other one. */
  readonly namespace?: string;
  /** The local name of the element of a simple value, where the kind alone does not tell. */
  readonly leaf: string | undefined;
  /** Its place in the schema's order. */
  readonly index: number;
  /** Only in the second edition of ISO 19115-3. */
  readonly secondEdition: boolean;
}

/** Stands for the property that an element should have had around it. */
export const DIRECT: EncodedProperty = {
  name: "",
  kind: "text",
  type: undefined,
  many: false,
  repeatable: false,
  required: false,
  element: "",
  leaf: "CharacterString",
  index: -1,
  secondEdition: false,
};

/** Turns an object of an encoding's own shape into one of the model (up), and back (down). */
export interface ShapeTransform {
  /** The class of the shape, and that of the model where it has another name. */
  readonly shape: string;
  readonly model?: string;
  /** Called when the object was read; what it holds is in the shape of the model already. May change and return it. */
  up(object: IsoObject): IsoObject;
  /**
   * Makes the object that is written, or several where the encoding needs them, and changes nothing. The values stay the
   * same objects, so that losses can be found.
   */
  down(object: IsoObject, context: DownContext): IsoObject | IsoObject[];
}

export interface DownContext {
  /** The record goes back into the encoding that it was read from: everything is written as it was. */
  readonly faithful: boolean;
  /** Marks a value that the encoding expresses in another way than by an element of its own. */
  told(value: object): void;
  /** Marks an object of the record of which a copy is written. */
  copied(object: object): void;
}

/** One class as one encoding writes it. */
export interface EncodedClass {
  readonly name: string;
  /** The qualified name of its element. */
  readonly element: string;
  readonly abstract: boolean;
  readonly properties: readonly EncodedProperty[];
  readonly byName: ReadonlyMap<string, EncodedProperty>;
  /** From the most general class on. */
  readonly ups: readonly ShapeTransform["up"][];
  /** From the most special class on. */
  readonly downs: readonly ShapeTransform["down"][];
  /** False for classes that the encoding has no element for. */
  readonly writable: boolean;
  readonly secondEdition: boolean;
  readonly declaration: ClassDeclaration;
}

/** All that a reader or writer needs to know of an encoding. */
export interface Encoding {
  readonly id: EncodingId;
  /** The name spaces of its prefixes. */
  readonly namespaces: Readonly<Record<string, string>>;
  /** By the local name of the element. */
  readonly classes: ReadonlyMap<string, EncodedClass>;
  /** The class of the shape by that of the model, where the names differ. */
  readonly shapeOf: ReadonlyMap<string, string>;
  readonly modelOf: ReadonlyMap<string, string>;
  /** For properties that stand in a class that does not have them. */
  readonly anyProperty: ReadonlyMap<string, EncodedProperty>;
}

/** The element of a simple value where nothing else is said. */
const LEAF_OF_KIND: Readonly<Partial<Record<PropertyKind, string>>> = {
  text: "CharacterString",
  binary: "Binary",
  integer: "Integer",
  real: "Real",
  decimal: "Decimal",
  unlimitedInteger: "UnlimitedInteger",
  boolean: "Boolean",
  dateTime: "DateTime",
  duration: "TM_PeriodDuration",
  recordType: "RecordType",
  record: "Record",
};

function leafOf(property: PropertyDeclaration, id: EncodingId): string | undefined {
  if (property.kind === "url") return id === "iso19139" ? "URL" : "CharacterString";
  if (property.kind === "genericName") return id === "iso19139" ? "LocalName" : "ScopedName";
  if (property.kind === "code" || property.kind === "measure") return property.type;
  return LEAF_OF_KIND[property.kind];
}

/** The declarations as an encoding uses them; `shapes` are the classes that it shapes otherwise than the model does. */
export function compileEncoding(
  id: EncodingId,
  namespaces: Readonly<Record<string, string>>,
  model: Readonly<Record<string, ClassDeclaration>>,
  shapes: Readonly<Record<string, ClassDeclaration>>,
  transforms: readonly ShapeTransform[],
): Encoding {
  const transformOf = new Map(transforms.map((transform) => [transform.shape, transform]));
  const prefixOf = (declaration: ClassDeclaration): string =>
    id === "iso19139" ? declaration.package.iso19139 : declaration.package.prefix;
  const find = (name: string): ClassDeclaration | undefined => shapes[name] ?? model[name];

  /** The class and what it specialises, the most general one first. */
  const lineage = (name: string): ClassDeclaration[] => {
    const declaration = find(name);
    if (declaration === undefined) return [];
    return declaration.extends === undefined ? [declaration] : [...lineage(declaration.extends), declaration];
  };

  const classes = new Map<string, EncodedClass>();
  const anyProperty = new Map<string, EncodedProperty>();
  for (const name of new Set([...Object.keys(model), ...Object.keys(shapes)])) {
    const line = lineage(name);
    const declaration = line.at(-1);
    if (declaration === undefined) continue;
    const byName = new Map<string, EncodedProperty>();
    for (const declared of line) {
      const isShape = shapes[declared.name] === declared;
      for (const [propertyName, property] of Object.entries(declared.properties)) {
        if (id === "iso19139" && !isShape && property.isSince2014) continue;
        const difference = id === "iso19139" ? property.iso19139 : {};
        byName.set(propertyName, {
          name: propertyName,
          kind: property.kind,
          type: property.type,
          many: property.isMany,
          repeatable: difference.many ?? property.isMany,
          required: difference.required ?? property.isRequired,
          element: property.elementName ?? `${prefixOf(declared)}:${propertyName}`,
          leaf: leafOf(property, id),
          index: byName.size,
          secondEdition: property.isSecondEdition,
        });
      }
    }
    const transformed = line.map((declared) => transformOf.get(declared.name)).filter((found) => found !== undefined);
    classes.set(name, {
      name,
      element: `${prefixOf(declaration)}:${name}`,
      abstract: declaration.abstract ?? false,
      properties: [...byName.values()],
      byName,
      ups: transformed.map((transform) => transform.up),
      downs: transformed.map((transform) => transform.down).reverse(),
      writable: id !== "iso19139" || shapes[name] !== undefined || declaration.since2014 !== true,
      secondEdition: declaration.secondEdition ?? false,
      declaration,
    });
    for (const property of byName.values()) {
      if (!anyProperty.has(property.name)) anyProperty.set(property.name, property);
    }
  }
  const shapeOf = new Map(transforms.flatMap(({ shape, model: name }) => (name === undefined ? [] : [[name, shape]])));
  const modelOf = new Map([...shapeOf].map(([name, shape]) => [shape, name]));
  return { id, namespaces, classes, shapeOf, modelOf, anyProperty };
}
