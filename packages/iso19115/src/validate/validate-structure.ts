import type { XmlElement } from "@metabridge/xml";
import type { EncodedClass, EncodedProperty, Encoding } from "../encoding/encoding.js";
import { encodings } from "../encoding/encodings.js";
import { familyOf, XLINK, XSI } from "../encoding/namespaces.js";
import type { MD_Metadata } from "../model.generated.js";
import type { IsoObject, Leaf } from "../node.js";
import { leafProblem, referenceProblem } from "./leaf-structure.js";
import type { StructureProblem } from "./structure-problem.js";

type Value = IsoObject | Leaf;

const FAITHFUL = { faithful: true, told: (): void => {}, copied: (): void => {} };
const NCNAME = /^[\p{L}_][\p{L}\p{N}._-]*$/u;

/** Classes of which one property out of several stands: the choices of the schemas. */
const CHOICES: Readonly<Record<string, readonly (readonly string[])[]>> = {
  MD_Resolution: [["equivalentScale", "distance", "vertical", "angularDistance", "levelOfDetail"]],
  TimePeriod: [
    ["beginPosition", "begin"],
    ["endPosition", "end"],
  ],
};

/** Elements for texts that have an attribute of their own. */
const OWN_ATTRIBUTES: Readonly<Record<string, string>> = { FileName: "src", MimeFileType: "type" };

/** Classes that ISO 19139 takes for values: they cannot be referred to. */
const UNIONS: ReadonlySet<string> = new Set(["MD_Resolution", "MD_ScopeDescription"]);

const listOf = (value: unknown): readonly Value[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value as Value];
const isObject = (value: Value): value is IsoObject => "$type" in value;

/**
 * Checks the structure of a record against the declarations of the model, in the encoding that it was read from: unknown,
 * misplaced, repeated and missing elements, their order, and values of a wrong type. It says of a record what an XML
 * schema would say, off line; what it does not look into is GML geometry, and records that a document types itself.
 *
 * @example
 * ```ts
 * import { readIso, validateStructure } from "@metabridge/iso19115";
 * const { value } = readIso('<gmd:MD_Metadata xmlns:gmd="http://www.isotc211.org/2005/gmd"/>');
 * console.log(value.flatMap(validateStructure).map(({ code, property }) => `${code} ${property}`));
 * // ["property-missing contact", "property-missing dateStamp", "property-missing identificationInfo"]
 * ```
 */
export function validateStructure(record: MD_Metadata): readonly StructureProblem[] {
  const encoding = encodings()[record.$encoding ?? "iso19139"];
  const check = new StructureCheck(encoding, record.$edition === "1.0");
  for (const object of record.$fragment === true ? partsOf(record) : [record as unknown as IsoObject]) {
    check.object(object, undefined);
  }
  return check.problems;
}

/** The one object of a document that is no whole record. */
function partsOf(record: MD_Metadata): readonly IsoObject[] {
  const values = Object.entries(record).flatMap(([key, value]) => (key.startsWith("$") ? [] : listOf(value)));
  return [...values, ...(record.$extra ?? []).map(({ value }) => value as Value)].filter(isObject);
}

class StructureCheck {
  readonly problems: StructureProblem[] = [];
  readonly #encoding: Encoding;
  readonly #isFirstEdition: boolean;
  readonly #ids = new Set<string>();

  constructor(encoding: Encoding, isFirstEdition: boolean) {
    this.#encoding = encoding;
    this.#isFirstEdition = isFirstEdition;
  }

  #add(code: StructureProblem["code"], node: object, property?: string, detail?: string): void {
    this.problems.push({
      code,
      node,
      ...(property === undefined ? {} : { property }),
      ...(detail === undefined ? {} : { detail }),
    });
  }

  object(object: IsoObject, property: EncodedProperty | undefined): void {
    const encoding = this.#encoding;
    const cls = encoding.classes.get(encoding.shapeOf.get(object.$type) ?? object.$type);
    if (cls === undefined) return;
    let shapes: readonly IsoObject[] = [object];
    for (const down of cls.downs) shapes = shapes.flatMap((one) => down(one, FAITHFUL));
    for (const shape of shapes) {
      const shapeClass = encoding.classes.get(shape.$type);
      if (shapeClass === undefined) continue;
      this.#type(shape, shapeClass, object, property);
      this.#content(shape, shapeClass, object);
    }
  }

  /** Whether the class may stand in the property, and its own element. */
  #type(shape: IsoObject, cls: EncodedClass, node: object, property: EncodedProperty | undefined): void {
    if (shape.$elementNamespace !== undefined) this.#add("element-unknown", node, property?.name, shape.$element);
    if (property?.type !== undefined && property.kind === "object" && !this.#isA(cls, property.type)) {
      this.#add("wrong-value", node, property.name, `: ${cls.name}`);
    } else if (cls.abstract && shape.$element === undefined) {
      this.#add("wrong-value", node, property?.name, `: ${cls.name} is abstract`);
    }
    const { $id } = shape;
    if ($id !== undefined) {
      if (!NCNAME.test($id) || this.#ids.has($id)) this.#add("wrong-value", node, "id", `: “${$id}”`);
      this.#ids.add($id);
    } else if (cls.element.startsWith("gml:")) this.#add("property-missing", node, "gml:id");
    this.#strangers(shape.$attributes, node, undefined);
  }

  /** Attributes that no schema has on the element of an object or a value. */
  #strangers(attributes: IsoObject["$attributes"], node: object, property: string | undefined): void {
    for (const { name, uri } of attributes ?? []) {
      if (uri !== XSI && uri !== XLINK && name !== "xml:lang" && name !== "xml:space")
        this.#add("element-unknown", node, property, `@${name}`);
    }
  }

  #isA(cls: EncodedClass, wanted: string): boolean {
    for (
      let name: string | undefined = cls.name;
      name !== undefined;
      name = this.#encoding.classes.get(name)?.declaration.extends
    ) {
      if (name === wanted || this.#encoding.modelOf.get(name) === wanted || this.#encoding.shapeOf.get(wanted) === name)
        return true;
    }
    return false;
  }

  #content(shape: IsoObject, cls: EncodedClass, node: object): void {
    if (shape.$text !== undefined) this.#add("text", node, undefined, shape.$text.trim());
    this.#foreign(shape.$unmapped, node);
    const counts = this.#extra(shape, node);
    if (shape.$order !== undefined) this.#order(shape.$order, cls, node);
    const choices = CHOICES[cls.name] ?? [];
    for (const property of cls.properties) {
      if (property.secondEdition && this.#isFirstEdition) continue;
      const values = listOf(shape[property.name]);
      const count = values.length + (counts?.get(property.name) ?? 0);
      if (count === 0) {
        if (property.required) this.#add("property-missing", node, property.name);
        continue;
      }
      if (count > 1 && !property.repeatable)
        this.#add("property-repeated", values[1] ?? node, property.name, String(count));
      for (const value of values) this.#value(property, value);
    }
    for (const choice of choices) this.#choice(choice, shape, node);
  }

  #choice(names: readonly string[], shape: IsoObject, node: object): void {
    const present = names.filter((name) => shape[name] !== undefined);
    if (present.length === 0) this.#add("property-missing", node, names[0]);
    else if (present.length > 1) this.#add("property-repeated", node, present[1], String(present.length));
  }

  #value(property: EncodedProperty, value: Value): void {
    if (value.$sameElement === true) this.#add("several-values", value, property.name);
    for (const { name, uri } of value.$propertyAttributes ?? []) {
      if (uri !== XSI && uri !== XLINK && familyOf(uri) === undefined)
        this.#add("element-unknown", value, property.name, `@${name}`);
    }
    if (!isObject(value)) {
      const own = OWN_ATTRIBUTES[value.$as ?? ""];
      const others = value.$attributes?.filter(({ name }) => name !== own);
      this.#strangers(others, value, property.name);
      const detail = leafProblem(property, value, this.#encoding.id);
      if (detail !== undefined) this.#add("wrong-value", value, property.name, detail);
      const reference = referenceProblem(property, value);
      if (reference !== undefined) this.#add("element-unknown", value, property.name, reference);
      return;
    }
    if (value.$xlink !== undefined && UNIONS.has(value.$type) && this.#encoding.id === "iso19139") {
      this.#add("element-unknown", value, property.name, "@xlink:href");
    }
    if (value.$reference !== true) {
      this.object(value, property);
      return;
    }
    const xml = value.xml as XmlElement | undefined;
    if (xml !== undefined && familyOf(xml.uri) !== "gml")
      this.#add("wrong-value", value, property.name, `: ${xml.name}`);
    this.#foreign(value.$unmapped, value);
  }

  #foreign(elements: readonly XmlElement[] | undefined, node: object): void {
    for (const { name } of elements ?? []) this.#add("element-unknown", node, undefined, name);
  }

  /** What the model keeps apart; gives how often each property stands there that its class has. */
  #extra(shape: IsoObject, node: object): ReadonlyMap<string, number> | undefined {
    let counts: Map<string, number> | undefined;
    for (const { reason, property, value } of shape.$extra ?? []) {
      const place = "$type" in value || "value" in value ? value : node;
      if (reason === "misplaced") {
        const xml = (value as Leaf).xml;
        if (property === "" && xml !== undefined) this.#add("element-unknown", node, undefined, xml.name);
        else
          this.#add(
            "property-misplaced",
            place,
            property === "" ? ((value as IsoObject).$type ?? (value as Leaf).$as ?? "") : property,
          );
      } else if (reason === "wrong-type") this.#add("wrong-value", place, property);
      else if (reason === "given-up" && value.$sameElement === true) this.#add("several-values", place, property);
      if (reason === "misplaced") continue;
      counts ??= new Map();
      counts.set(property, (counts.get(property) ?? 0) + 1);
    }
    return counts;
  }

  #order(names: readonly string[], cls: EncodedClass, node: object): void {
    let last: EncodedProperty | undefined;
    for (const name of names) {
      const property = cls.byName.get(name);
      if (property === undefined) continue;
      if (last !== undefined && property.index < last.index) {
        this.#add("order", node, name, last.name);
        return;
      }
      last = property;
    }
  }
}
