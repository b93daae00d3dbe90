import { type DcatNode, declarationTable, type Value } from "@metabridge/dcat";

let many: ReadonlyMap<string, boolean> | undefined;

/** Whether the model holds an array; undefined where the class has no such property. */
function holdsMany(className: string, property: string): boolean | undefined {
  many ??= new Map(
    declarationTable().map((row) => [`${row.class}.${row.property ?? ""}`, row.multiplicity === "0..n"]),
  );
  return many.get(`${className}.${property}`);
}

/** Adds a value to a property of a node; to `$other` where the property is a full IRI. False where there is no room for it. */
export function addValue(node: DcatNode, property: string, value: Value): boolean {
  if (property.includes("://")) {
    node.$other = { ...node.$other, [property]: [...(node.$other?.[property] ?? []), value] };
    return true;
  }
  const several = holdsMany(node.$type, property);
  if (several === undefined) return false;
  const properties = node as unknown as Record<string, Value | Value[] | undefined>;
  if (several) {
    properties[property] = [...((properties[property] as Value[] | undefined) ?? []), value];
    return true;
  }
  if (properties[property] !== undefined) return false;
  properties[property] = value;
  return true;
}
