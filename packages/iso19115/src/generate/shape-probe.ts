import type { EncodedClass, EncodedProperty, Encoding } from "../encoding/encoding.js";
import { encodings } from "../encoding/encodings.js";
import { valueTypeOf } from "../json/value-type.js";
import type { IsoObject } from "../node.js";

/** Where something of ISO 19139 went in the model. */
export interface ShapeMove {
  /** In the shape of ISO 19139: `phone.voice`. */
  readonly from: string;
  /** In the model: `phone.number`; undefined where the model has no place for it. */
  readonly to: string | undefined;
  /** It is the second of several values that goes there. */
  readonly isFurther: boolean;
}

/** The name of the mark that tells a value by its path. */
const MARK = "$mark";
/** Stands behind the path of a second value. */
const FURTHER = "#";

/** The codes that a transform asks for. */
const CODES: Readonly<Record<string, string>> = {
  CI_DateTypeCode: "nextUpdate",
  CI_TelephoneTypeCode: "facsimile",
};

/** A value that bears its path. */
function marked(property: EncodedProperty, path: string): IsoObject {
  const type = valueTypeOf(property.kind);
  const text = CODES[property.type ?? ""] ?? "true";
  const value = type === "number" ? 1 : type === "boolean" ? true : type === undefined ? undefined : text;
  const leaf = { [MARK]: path, ...(value === undefined ? {} : { value }) };
  return (property.kind === "object" ? { $type: property.type ?? "", ...leaf } : leaf) as IsoObject;
}

/** An object of a class of an encoding with everything in it, down to some depth; two of what can be repeated. */
function filled(encoding: Encoding, cls: EncodedClass, path: string, depth: number): IsoObject {
  const object: IsoObject = { $type: cls.name };
  for (const property of cls.properties) {
    const at = path === "" ? property.name : `${path}.${property.name}`;
    const target = property.kind === "object" && depth > 0 ? targetOf(encoding, property.type ?? "") : undefined;
    const value = (place: string): IsoObject => {
      const own = marked(property, place);
      return target === undefined ? own : { ...own, ...filled(encoding, target, place, depth - 1), [MARK]: place };
    };
    const first = value(at);
    const second = path === "" && property.repeatable ? [value(`${at}${FURTHER}`)] : [];
    object[property.name] = property.many || second.length > 0 ? [first, ...second] : first;
  }
  return object;
}

/** A class that can stand where this one is asked for: itself, or the first that specialises it. */
function targetOf(encoding: Encoding, name: string): EncodedClass | undefined {
  const cls = encoding.classes.get(encoding.shapeOf.get(name) ?? name);
  if (cls?.abstract !== true) return cls;
  for (const one of encoding.classes.values()) {
    for (
      let at: EncodedClass | undefined = one;
      at !== undefined;
      at = encoding.classes.get(at.declaration.extends ?? "")
    ) {
      if (at === cls && !one.abstract) return one;
    }
  }
  return undefined;
}

/** Each mark in a node, with the path where it is; `$extra` stands in a path of what the model keeps apart. */
function* marksIn(node: unknown, path: string): Generator<readonly [mark: string, path: string]> {
  if (Array.isArray(node)) {
    for (const one of node) yield* marksIn(one, path);
  } else if (typeof node === "object" && node !== null) {
    const mark = (node as IsoObject)[MARK];
    if (typeof mark === "string") yield [mark, path];
    for (const [name, value] of Object.entries(node)) yield* marksIn(value, path === "" ? name : `${path}.${name}`);
  }
}

/**
 * What becomes of each property of a class that ISO 19139 shapes in its own way: found by sending an object that has
 * them all through the transforms, so that it cannot say anything else than what they do. What stays as it is, is left out.
 */
export function movesOf(shape: EncodedClass): ShapeMove[] {
  const { iso19139 } = encodings();
  const before = filled(iso19139, shape, "", 1);
  const order = [...marksIn(before, "")].map(([mark]) => mark).filter((mark) => !mark.includes(`${FURTHER}.`));
  let after = structuredClone(before);
  for (const up of shape.ups) after = up(after);
  const places = new Map<string, string>();
  for (const [mark, path] of marksIn(after, "")) if (!places.has(mark)) places.set(mark, path);
  const moves: ShapeMove[] = [];
  for (const mark of order) {
    const from = mark.replace(FURTHER, "");
    const isFurther = mark.endsWith(FURTHER);
    const place = places.get(mark);
    const to = place?.includes("$extra") === true ? undefined : place;
    const first = moves.find((one) => one.from === from);
    if (isFurther ? to === (first === undefined ? from : first.to) : to === from) continue;
    const outer = moves.find((one) => from.startsWith(`${one.from}.`));
    // What moves with the object around it goes without saying.
    if (outer !== undefined && (outer.to === undefined || to === `${outer.to}${from.slice(outer.from.length)}`))
      continue;
    moves.push({ from, to, isFurther });
  }
  return moves;
}

/** Where a property of the model has no place in ISO 19139: none at all, or only for the first of its values. */
export interface Shortage {
  readonly property: string;
  readonly hasFirst: boolean;
}

/** What ISO 19139 has no place for, in objects of a class of the model. */
export function shortagesOf(name: string): Shortage[] {
  const model = encodings()["iso19115-3"].classes.get(name);
  if (model === undefined) return [];
  const kept = keptOf(model);
  const keptAround = keptByOthers(model);
  return model.properties.flatMap(({ name: property, many }) => {
    if (keptAround.has(property)) return [];
    const hasFirst = kept.has(property);
    return hasFirst && (!many || kept.has(`${property}${FURTHER}`)) ? [] : [{ property, hasFirst }];
  });
}

/** The marks that an object with everything in it still has in ISO 19139; one that is in what moved stands for the whole. */
function keptOf(model: EncodedClass): Set<string> {
  const { iso19139, "iso19115-3": recent } = encodings();
  const shape = iso19139.classes.get(iso19139.shapeOf.get(model.name) ?? model.name);
  const kept = new Set<string>();
  const told = (value: object): void => {
    const mark = (value as IsoObject)[MARK];
    if (typeof mark === "string") kept.add(mark);
  };
  let shapes: readonly IsoObject[] = [filled(recent, model, "", 2)];
  for (const down of shape?.downs ?? [])
    shapes = shapes.flatMap((one) => down(one, { faithful: false, told, copied: () => {} }));
  for (const one of shapes) {
    for (const mark of writtenMarks(one)) {
      kept.add(mark);
      const [outermost = mark] = mark.split(".", 1);
      kept.add(outermost);
    }
  }
  return kept;
}

/** The marks of what ISO 19139 has an element for. */
function* writtenMarks(object: IsoObject): Generator<string> {
  for (const property of encodings().iso19139.classes.get(object.$type)?.properties ?? []) {
    const values = [object[property.name] ?? []].flat() as IsoObject[];
    for (const value of property.repeatable ? values : values.slice(0, 1)) {
      const mark = value[MARK];
      if (typeof mark === "string") yield mark;
      yield* writtenMarks(value);
    }
  }
}

/** The properties of a class that the class around it has a place for: the numbers of a telephone, in a contact. */
function keptByOthers({ name, properties }: EncodedClass): Set<string> {
  const { iso19139, "iso19115-3": recent } = encodings();
  const kept = new Set<string>();
  if ((iso19139.classes.get(name)?.downs.length ?? 0) > 0) return kept;
  for (const around of recent.classes.values()) {
    const shape = iso19139.classes.get(iso19139.shapeOf.get(around.name) ?? around.name);
    const places = around.properties.filter(({ kind, type }) => kind === "object" && type === name);
    if (places.length === 0 || shape === undefined || shape.downs.length === 0) continue;
    const marks = keptOf(around);
    for (const place of places) {
      for (const property of properties) if (marks.has(`${place.name}.${property.name}`)) kept.add(property.name);
    }
  }
  return kept;
}
