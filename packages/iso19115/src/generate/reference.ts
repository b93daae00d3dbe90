import type { ClassDeclaration } from "../declare/class.js";
import type { PropertyDeclaration } from "../declare/property.js";
import type { EncodedClass } from "../encoding/encoding.js";
import { encodings } from "../encoding/encodings.js";
import { MODEL_CLASSES } from "../model/index.js";
import { leafTypeOf } from "./leaf-types.js";
import { codes, table } from "./markdown.js";
import { multiplicityOf } from "./multiplicity.js";
import { shortageIn19139 } from "./shortage.js";

const INTRODUCTION = `# The ISO 19115 model

Generated from the declarations in \`packages/iso19115/src/model\` by \`pnpm generate\`; do not edit.

Every class of \`@metabridge/iso19115\`: an object is \`{ $type: "CI_Citation", … }\`, its properties have the names of ISO 19115-1:2014 and its companions, and a property that can be repeated is an array. All properties are optional in the types, since records are read as they are found; the multiplicity is that of the standard.

The last two columns name the XML elements of a property. Where ISO 19139 has no such element, *none* says that it has no place for the property, and *elsewhere* that it says it in another shape or in a special class: [the encodings](encodings.md) tell what becomes what. The column is empty where ISO 19139 does not have the class. A multiplicity that is another one in ISO 19139 stands with its element. *2.0* means: not in the first edition of the ISO 19115-3 schemas.

Types of simple values (\`Text\`, \`Code\`, …) are objects with a \`value\`; for a code list or enumeration, a kind of measure or a GML type, its name stands behind.`;

/** docs/reference/iso19115.md: each class with its properties, multiplicities and elements. */
export function generateReference(): string {
  const packages = new Map<string, ClassDeclaration[]>();
  for (const declaration of Object.values(MODEL_CLASSES).sort(byName)) {
    const { title, clause } = declaration.package;
    const key = `${title} (${clause})`;
    packages.set(key, [...(packages.get(key) ?? []), declaration]);
  }
  const titles = [...packages.keys()].sort(byStandard);
  const contents = titles.map((title) => {
    const classes = packages.get(title) ?? [];
    return `- ${title}: ${classes.map(({ name }) => link(name)).join(", ")}`;
  });
  const parts = titles.flatMap((title) => [`## ${title}`, ...(packages.get(title) ?? []).map(classSection)]);
  return `${[INTRODUCTION, contents.join("\n"), ...parts].join("\n\n")}\n`;
}

const byName = (a: ClassDeclaration, b: ClassDeclaration): number => (a.name < b.name ? -1 : 1);
const link = (name: string): string => `[${name}](#${name.toLowerCase()})`;

/** ISO 19115-1 first, then its companions, each in the order of its clauses. */
function byStandard(a: string, b: string): number {
  const key = (title: string): string => {
    const clause = /\((.*)\)$/.exec(title)?.[1] ?? "";
    return (
      (clause.startsWith("ISO 19115-1:") ? "" : "~") +
      clause.replace(/\d+/g, (number) => number.padStart(6, "0")) +
      title
    );
  };
  return key(a) < key(b) ? -1 : 1;
}

function classSection(declaration: ClassDeclaration): string {
  const { name } = declaration;
  const { iso19139, "iso19115-3": recent } = encodings();
  const shape = iso19139.classes.get(iso19139.shapeOf.get(name) ?? name);
  const own = recent.classes.get(name);
  const { none } = shortageIn19139(name);
  const rows = Object.entries(declaration.properties).map(([property, declared]) =>
    propertyRow(property, declared, own, shape, none),
  );
  const inherited = declaration.extends === undefined ? "" : ` All properties of ${link(declaration.extends)} too.`;
  const properties =
    rows.length === 0
      ? `No properties of its own.${inherited}`
      : `${table(["property", "type", "multiplicity", "ISO 19115-3", "ISO 19139"], rows)}${inherited === "" ? "" : `\n\n${inherited.trim()}`}`;
  return `### ${name}\n\n${aboutClass(declaration, own, shape)}\n\n${properties}`;
}

function aboutClass(
  declaration: ClassDeclaration,
  own: EncodedClass | undefined,
  shape: EncodedClass | undefined,
): string {
  const special = Object.values(MODEL_CLASSES)
    .filter((one) => one.extends === declaration.name)
    .sort(byName);
  const is = [
    ...(declaration.abstract === true ? ["Abstract."] : []),
    ...(declaration.extends === undefined ? [] : [`Specialises ${link(declaration.extends)}.`]),
    ...(special.length === 0 ? [] : [`Specialised by ${special.map(({ name }) => link(name)).join(", ")}.`]),
    ...(declaration.since2014 === true ? ["Since ISO 19115-1:2014."] : []),
    ...(declaration.secondEdition === true ? ["Since the second edition of the ISO 19115-3 schemas."] : []),
  ];
  const elements =
    declaration.abstract === true ? [] : [`Element: ${codes([own?.element ?? ""])}${elementIn19139(own, shape)}.`];
  return [...is, ...elements].join(" ");
}

function elementIn19139(own: EncodedClass | undefined, shape: EncodedClass | undefined): string {
  if (shape === undefined || !shape.writable) return "; none in ISO 19139";
  return shape.element === own?.element ? " in both encodings" : `; in ISO 19139 ${codes([shape.element])}`;
}

function propertyRow(
  name: string,
  declared: PropertyDeclaration,
  own: EncodedClass | undefined,
  shape: EncodedClass | undefined,
  none: readonly string[],
): string[] {
  const element = own?.byName.get(name)?.element ?? "";
  return [
    `\`${name}\``,
    typeText(declared),
    multiplicityOf(declared.isMany, declared.isRequired),
    `\`${element}\`${declared.isSecondEdition ? " (2.0)" : ""}`,
    in19139(name, declared, shape, none),
  ];
}

function typeText({ kind, type }: PropertyDeclaration): string {
  if (kind === "object") return link(type ?? "");
  return type === undefined ? leafTypeOf(kind) : `${leafTypeOf(kind)}, ${type}`;
}

function in19139(
  name: string,
  declared: PropertyDeclaration,
  shape: EncodedClass | undefined,
  none: readonly string[],
): string {
  if (shape === undefined || !shape.writable) return "";
  const there = shape.byName.get(name);
  if (there === undefined) return none.includes(name) ? "*none*" : "*elsewhere*";
  const isSame = there.repeatable === declared.isMany && there.required === declared.isRequired;
  return `\`${there.element}\`${isSame ? "" : ` (${multiplicityOf(there.repeatable, there.required)})`}`;
}
