import { allClasses } from "../src/classes.js";
import { compactIri } from "../src/compact-iri.js";
import { BASE_PROFILES, type ClassDeclaration, type PropertyDeclaration } from "../src/declaration.js";

const kindsOf = (name: string) => allClasses().filter((one) => one.name === name || one.kindOf.includes(name));
const named = (name: string) => (kindsOf(name).length > 1 ? `Any${name}` : name);

function typeOf({ range, many }: PropertyDeclaration): string {
  const one =
    range.kind === "literal"
      ? ["Literal"]
      : range.kind === "iri"
        ? ["Reference"]
        : [...(range.orLiteral === undefined ? [] : ["Literal"]), ...range.classes.map(named), "Reference"];
  if (!many) return one.join(" | ");
  return one.length === 1 ? `${one[0]}[]` : `(${one.join(" | ")})[]`;
}

function levelsOf({ usage }: PropertyDeclaration): string {
  if (BASE_PROFILES.every((id) => usage[id] === "kept")) return "";
  const said = BASE_PROFILES.flatMap((id) =>
    usage[id] === undefined || usage[id] === "kept" ? [] : [[id, usage[id]]],
  );
  const same = said.length === BASE_PROFILES.length && said.every(([, level]) => level === said[0]?.[1]);
  if (same) return ` ${String(said[0]?.[1]).replace(/^./, (letter) => letter.toUpperCase())} in all profiles.`;
  if (said.length === 0) return "";
  return ` ${said.map(([id, level]) => `${id}: ${level}`).join("; ")}.`;
}

function propertyLines(name: string, property: PropertyDeclaration): string {
  const codes = property.codes === undefined ? "" : ` Values: <${property.codes}>.`;
  return `  /** \`${compactIri(property.predicate)}\`: ${property.description}${codes}${levelsOf(property)} */
  ${name}?: ${typeOf(property)} | undefined;`;
}

function interfaceOf(declared: ClassDeclaration): string {
  const properties = Object.entries(declared.properties).map(([name, property]) => propertyLines(name, property));
  return `/** ${declared.description} */
export interface ${declared.name} extends NodeBase {
  $type: "${declared.name}";
${properties.join("\n")}
}
`;
}

function aliasOf({ name }: ClassDeclaration): string {
  const kinds = kindsOf(name);
  if (kinds.length === 1) return "";
  return `/** ${name} and its kinds. */
export type Any${name} = ${kinds.map((kind) => kind.name).join(" | ")};
`;
}

/** The text of src/model.generated.ts, from the declarations. */
export function modelSource(): string {
  return `// Generated from src/classes by \`pnpm --filter @metabridge/dcat generate\`. Do not edit.
import type { Literal, NodeBase, Reference } from "./node.js";

${allClasses().map(interfaceOf).join("\n")}
${allClasses()
  .map(aliasOf)
  .filter((alias) => alias !== "")
  .join("\n")}
/** Any node of the model; \`$type\` tells which. */
export type DcatNode =
${allClasses()
  .map(({ name }) => `  | ${name}`)
  .join("\n")};

/** The names that \`$type\` takes. */
export type ClassName = DcatNode["$type"];
`;
}
