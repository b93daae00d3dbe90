import type { PropertyDeclaration } from "../declare/property.js";
import { MODEL_CLASSES } from "../model/index.js";
import { leafTypeOf } from "./leaf-types.js";
import { multiplicityOf } from "./multiplicity.js";
import { substitutes } from "./substitutes.js";

function typeOf(property: PropertyDeclaration): string {
  if (property.kind !== "object") return leafTypeOf(property.kind);
  const name = property.type ?? "";
  return MODEL_CLASSES[name]?.abstract === true || substitutes(name).length > 1 ? `Any_${name}` : name;
}

function propertyDoc(property: PropertyDeclaration): string {
  const parts: string[] = [];
  if (property.kind === "code" || property.kind === "gml" || property.kind === "measure")
    parts.push(property.type ?? "");
  else if (property.kind !== "object") parts.push(property.kind);
  parts.push(multiplicityOf(property.isMany, property.isRequired));
  if (property.isSince2014) parts.push("since 19115-1:2014");
  return parts.join("; ");
}

/** The TypeScript types of the model, from its declarations. */
export function generateTypes(): string {
  const classes = Object.values(MODEL_CLASSES).sort((a, b) => a.name.localeCompare(b.name));
  const out: string[] = [
    "// Made from the declarations in src/model by `pnpm generate`: change those, not this.",
    "",
    'import type { BooleanValue, Code, DateValue, GmlValue, IsoNode, Measure, NumberValue, Position, RecordValue, ReferenceValue, Text } from "./node.js";',
    "",
  ];
  const unions = new Set<string>();
  for (const declaration of classes) {
    const base = declaration.extends === undefined ? "IsoNode" : `${declaration.extends}_Properties`;
    const hasSpecial = classes.some((one) => one.extends === declaration.name);
    const lines: string[] = [];
    for (const [name, property] of Object.entries(declaration.properties)) {
      const type = typeOf(property);
      if (type.startsWith("Any_")) unions.add(type.slice(4));
      lines.push(`  /** ${propertyDoc(property)} */`, `  ${name}?: ${type}${property.isMany ? "[]" : ""};`);
    }
    const doc = `/** ${declaration.package.title}: ${declaration.package.clause}. */`;
    const own = declaration.name === "MD_Metadata" ? RECORD : [];
    if (hasSpecial) {
      out.push(doc, `export interface ${declaration.name}_Properties extends ${base} {`, ...lines, "}", "");
      if (declaration.abstract !== true) {
        out.push(
          `export interface ${declaration.name} extends ${declaration.name}_Properties {`,
          `  $type: "${declaration.name}";`,
          "}",
          "",
        );
      }
    } else if (declaration.abstract !== true) {
      out.push(
        doc,
        `export interface ${declaration.name} extends ${base} {`,
        `  $type: "${declaration.name}";`,
        ...own,
        ...lines,
        "}",
        "",
      );
    }
  }
  for (const name of [...unions].sort()) {
    const names = substitutes(name).map((one) => one.name);
    out.push(
      `/** ${name} or a class that specialises it. */`,
      `export type Any_${name} = ${names.length === 0 ? "IsoNode" : names.join(" | ")};`,
      "",
    );
  }
  out.push("/** Every class by its name. */", "export interface IsoClasses {");
  for (const { name, abstract } of classes) if (abstract !== true) out.push(`  ${name}: ${name};`);
  out.push("}", "");
  return out.join("\n");
}

const RECORD = [
  "  /** The encoding that the record was read from; absent for one that a program made. */",
  '  $encoding?: "iso19139" | "iso19115-3";',
  "  /** The generation of ISO 19115-3 that it was read from, where it is the first. */",
  '  $edition?: "1.0" | "2.0";',
  "  /** The name space of GML that it uses. */",
  "  $gml?: string;",
  "  /** Prefixes of other name spaces that the source declared. */",
  "  $namespaces?: Record<string, string>;",
];
