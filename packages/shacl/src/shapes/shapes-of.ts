import { type Profile, profileOf } from "@metabridge/dcat";
import type { NamedNode, Quad, Quad_Object } from "@rdfjs/types";
import { constraintTable, type PropertyConstraint } from "./constraint-table.js";
import { sh } from "./sh.js";
import { type ShapeParts, ShapeWriter } from "./shape-writer.js";
import { patternOf, type VocabularyRule } from "./vocabulary.js";

/**
 * The parts that shapes of a profile come in:
 * - `shapes`: what is mandatory, how many values, literals or nodes, datatypes: violations;
 * - `ranges`: the classes of values: violations;
 * - `vocabularies`: codes of the controlled vocabularies, datatypes that the text asks for: warnings;
 * - `recommended`: what the profile recommends: information.
 */
export type ShapePart = "shapes" | "ranges" | "vocabularies" | "recommended";

/** Every {@link ShapePart}. */
export const SHAPE_PARTS: readonly ShapePart[] = ["shapes", "ranges", "vocabularies", "recommended"];

/** How the names of shapes end that ask for what is recommended. */
export const RECOMMENDED = "-recommended";

/** What {@link shapesOf} understands. */
export interface ShapesOptions {
  /** Default: all. */
  readonly parts?: readonly ShapePart[];
}

/**
 * The SHACL shapes of a profile, made from its tables: predicates, ranges, multiplicities, obligation and controlled
 * vocabularies. Nothing of the official files is in them, and they agree with those: see docs/validation.md for the count.
 * Source of the tables: the specifications of the profiles; see {@link Profile}.
 *
 * @example
 * ```ts
 * import { shapesOf } from "@metabridge/shacl";
 * const shapes = shapesOf("dcat-ap", { parts: ["shapes", "ranges"] });
 * console.log(shapes.some(({ object }) => object.value === "http://www.w3.org/ns/shacl#NodeShape")); // true
 * ```
 */
export function shapesOf(profile: Profile | string, options: ShapesOptions = {}): Quad[] {
  const known = profileOf(profile);
  const parts = new Set(options.parts ?? SHAPE_PARTS);
  const writer = new ShapeWriter();
  const base = `urn:metabridge:shapes:${encodeURIComponent(known.id)}#`;
  const byClass = new Map<string, PropertyConstraint[]>();
  for (const row of constraintTable(known)) {
    const rows = byClass.get(row.targetClass);
    if (rows === undefined) byClass.set(row.targetClass, [row]);
    else rows.push(row);
  }
  for (const [targetClass, rows] of byClass) {
    const properties = rows.flatMap((row) => propertyShapes(writer, base, row, parts));
    if (properties.length > 0) {
      writer.shape(`${base}${rows[0]?.className}`, "NodeShape", [
        ["targetClass", writer.iri(targetClass)],
        ...properties.map((shape) => ["property", shape] as const),
      ]);
    }
    if (parts.has("vocabularies")) for (const row of rows) oneCodeShape(writer, base, row);
  }
  return writer.quads;
}

const nameOf = (base: string, row: PropertyConstraint): string =>
  `${base}${row.className}-${row.name ?? encodeURIComponent(row.predicate)}`;

/** Of several values one is to be a code: a shape of the node, since no value at all breaks no rule about codes. */
function oneCodeShape(writer: ShapeWriter, base: string, row: PropertyConstraint): void {
  const { vocabulary } = row;
  if (vocabulary?.need !== "one") return;
  const path = ["path", writer.iri(row.predicate)] as const;
  const none = writer.inner([path, ["maxCount", writer.integer(0)]]);
  const code = writer.inner([["pattern", writer.text(patternOf(vocabulary))]]);
  const one = writer.inner([path, ["qualifiedValueShape", code], ["qualifiedMinCount", writer.integer(1)]]);
  writer.shape(`${nameOf(base, row)}-codes`, "NodeShape", [
    ["targetClass", writer.iri(row.targetClass)],
    ["or", writer.list([none, one])],
    ["severity", writer.iri(sh("Warning"))],
  ]);
}

function propertyShapes(
  writer: ShapeWriter,
  base: string,
  row: PropertyConstraint,
  parts: ReadonlySet<ShapePart>,
): NamedNode[] {
  const name = nameOf(base, row);
  const path: ShapeParts = [["path", writer.iri(row.predicate)]];
  const shapes: NamedNode[] = [];
  const add = (suffix: string, severity: string, asked: ShapeParts): void => {
    if (asked.length === 0) return;
    const about: ShapeParts = [
      ["severity", writer.iri(sh(severity))],
      ...(row.description === "" ? [] : [["description", writer.text(row.description, "en")] as const]),
    ];
    shapes.push(writer.shape(`${name}${suffix}`, "PropertyShape", [...path, ...asked, ...about]));
  };
  const violations = [
    ...(parts.has("shapes") ? structure(writer, row) : []),
    ...(parts.has("ranges") ? classes(writer, row) : []),
  ];
  add("", "Violation", violations);
  if (parts.has("vocabularies")) {
    if (row.datatypesInText) add("-datatype", "Warning", [["or", datatypes(writer, row)]]);
    const { vocabulary } = row;
    if (vocabulary !== undefined) {
      add("-codes", vocabulary.isRecommended === true ? "Info" : "Warning", codes(writer, vocabulary));
    }
  }
  if (parts.has("recommended") && row.usage === "recommended") {
    add(RECOMMENDED, "Info", [["minCount", writer.integer(1)]]);
  }
  return shapes;
}

function structure(writer: ShapeWriter, row: PropertyConstraint): ShapeParts {
  const asked: [string, Quad_Object][] = [];
  if (row.usage === "mandatory") asked.push(["minCount", writer.integer(1)]);
  if (row.atMostOne) asked.push(["maxCount", writer.integer(1)]);
  if (row.nodeKind !== undefined) asked.push(["nodeKind", writer.iri(sh(row.nodeKind))]);
  if (row.datatypes.length === 1) asked.push(["datatype", writer.iri(row.datatypes[0] ?? "")]);
  else if (row.datatypes.length > 1 && !row.datatypesInText) asked.push(["or", datatypes(writer, row)]);
  return asked;
}

const datatypes = (writer: ShapeWriter, row: PropertyConstraint): Quad_Object =>
  writer.list(row.datatypes.map((datatype) => writer.inner([["datatype", writer.iri(datatype)]])));

function classes(writer: ShapeWriter, row: PropertyConstraint): ShapeParts {
  const asked: [string, Quad_Object][] = row.classes.map((iri) => ["class", writer.iri(iri)]);
  const { oneOfClasses } = row;
  if (oneOfClasses !== undefined) {
    asked.push(["or", writer.list(oneOfClasses.map((iri) => writer.inner([["class", writer.iri(iri)]])))]);
  }
  return asked;
}

function codes(writer: ShapeWriter, rule: VocabularyRule): ShapeParts {
  const pattern: ShapeParts = [["pattern", writer.text(patternOf(rule))]];
  switch (rule.need) {
    case "every":
      return pattern;
    case "named": {
      const inPlace = writer.inner([["nodeKind", writer.iri(sh("BlankNodeOrLiteral"))]]);
      const described = (rule.describedBy ?? []).map((predicate) =>
        writer.inner([
          [
            "property",
            writer.inner([
              ["path", writer.iri(predicate)],
              ["minCount", writer.integer(1)],
            ]),
          ],
        ]),
      );
      return [["or", writer.list([inPlace, writer.inner(pattern), ...described])]];
    }
    case "one":
      return [];
  }
}
