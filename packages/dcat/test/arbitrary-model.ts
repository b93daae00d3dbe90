import fc from "fast-check";
import { classIndex, isKindOf } from "../src/class-index.js";
import { LITERAL_DATATYPES, type LiteralKind, type PropertyDeclaration } from "../src/declaration.js";
import { type ClassName, type DcatNode, RESOURCE_TYPES } from "../src/index.js";

/** Values of each datatype that are in its lexical space. */
const LEXICAL: Readonly<Record<string, readonly string[]>> = {
  anyURI: ["https://example.org/a", "urn:x:y"],
  date: ["2013-05-02", "2024-02-29"],
  dateTime: ["2013-05-02T10:20:30Z"],
  gYear: ["2013"],
  gYearMonth: ["2013-05"],
  decimal: ["0.5", "-12", "1000"],
  integer: ["7"],
  nonNegativeInteger: ["0", "123456"],
  duration: ["P1D", "PT12H"],
  hexBinary: ["da39a3ee"],
  wktLiteral: ["POINT(1 2)"],
  gmlLiteral: ["<gml:Point/>"],
  geoJSONLiteral: ['{"type":"Point"}'],
};

const words = fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 });
const texts = fc.oneof(
  fc.record({ value: words }),
  fc.record({ value: words, language: fc.constantFrom("fr", "de", "de-CH", "sr-Latn") }),
);

function literalOf(kind: LiteralKind) {
  const datatypes = LITERAL_DATATYPES[kind];
  const typed = fc
    .constantFrom(...(datatypes.length === 0 ? [""] : datatypes))
    .chain((datatype) =>
      fc.constantFrom(...(LEXICAL[datatype.replace(/^.*[/#]/, "")] ?? [""])).map((value) => ({ value, datatype })),
    );
  if (kind === "text") return texts;
  if (kind === "plain" || kind === "identifier")
    return datatypes.length === 0 ? fc.record({ value: words }) : fc.oneof(fc.record({ value: words }), typed);
  return typed;
}

/** Nodes outside of the model. */
const outside = fc.integer({ min: 0, max: 20 }).map((n) => ({ $id: `https://example.org/outside/${n}` }));

const others = fc.dictionary(
  fc.constantFrom("https://example.org/p", "http://schema.org/name"),
  fc.uniqueArray(fc.oneof(texts, outside), { minLength: 1, maxLength: 2, selector: (value) => JSON.stringify(value) }),
  { minKeys: 1, maxKeys: 2 },
);

function valueFor({ range, link }: PropertyDeclaration, depth: number): fc.Arbitrary<object> {
  if (range.kind === "literal") return literalOf(range.literal);
  if (range.kind === "iri" || link || depth === 0) return outside;
  const classes = [...classIndex().byName.values()].filter((one) => isKindOf(one, range.classes));
  const nodes = fc.constantFrom(...classes).chain(({ name }) => nodeOf(name as ClassName, depth - 1, false));
  const options: fc.Arbitrary<object>[] = [outside, nodes];
  if (range.orLiteral !== undefined) options.push(literalOf(range.orLiteral));
  return fc.oneof(...options);
}

/** Stands for the IRI of a node until all are made: no two may be the same. */
const UNNAMED = "https://example.org/unnamed";

function nameAll(at: unknown, next = { number: 0 }): void {
  if (typeof at !== "object" || at === null) return;
  const node = at as { $id?: string };
  if (node.$id === UNNAMED) node.$id = `https://example.org/node/${next.number++}`;
  for (const value of Object.values(at)) nameAll(value, next);
}

function nodeOf(name: ClassName, depth: number, isRoot: boolean): fc.Arbitrary<DcatNode> {
  const declared = classIndex().byName.get(name);
  const properties = Object.entries(declared?.properties ?? {});
  const isPrimary = (RESOURCE_TYPES as readonly string[]).includes(name);
  // A resource that hangs on another one is nested there only while it is not a record of its own.
  const nestable = properties.filter(([key]) => isRoot || !isPrimary || key !== "isPrimaryTopicOf");
  return fc.subarray(nestable, { maxLength: Math.min(isRoot ? 14 : 4, nestable.length) }).chain((chosen) => {
    const shape: Record<string, fc.Arbitrary<unknown>> = {};
    for (const [key, property] of chosen) {
      const value = valueFor(property, depth);
      shape[key] = property.many
        ? fc.uniqueArray(value, { minLength: 1, maxLength: 3, selector: (one) => JSON.stringify(one) })
        : value;
    }
    return fc
      .record({
        isNamed: isRoot ? fc.constant(true) : isPrimary ? fc.constant(false) : fc.boolean(),
        types: fc.option(fc.constant(["https://example.org/Class"]), { nil: undefined, freq: 6 }),
        other: fc.option(others, { nil: undefined, freq: 6 }),
        properties: fc.record(shape),
      })
      .map(({ isNamed, types, other, properties: values }) => {
        const node: Record<string, unknown> = { $type: name };
        if (isNamed) node.$id = UNNAMED;
        if (types !== undefined) node.$types = types;
        Object.assign(node, values);
        if (other !== undefined) node.$other = other;
        return node as unknown as DcatNode;
      });
  });
}

/** Resources with any of the declared properties, nested three deep. */
export const resources: fc.Arbitrary<DcatNode> = fc
  .constantFrom(...RESOURCE_TYPES)
  .chain((name) => nodeOf(name, 2, true))
  .map((resource) => {
    const copy = structuredClone(resource);
    nameAll(copy);
    return copy;
  });
