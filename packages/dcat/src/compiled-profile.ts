import { classIndex, type IndexedClass } from "./class-index.js";
import type { PropertyDeclaration, Usage } from "./declaration.js";
import type { Profile, ProfileRule } from "./profile.js";

/** What a profile does with one property of one class. */
export interface CompiledProperty {
  readonly declared: PropertyDeclaration;
  /** Undefined: the profile has no place for it. */
  readonly usage: Usage | undefined;
  /** The property of the same class that takes its values instead. */
  readonly renamed: string | undefined;
  readonly one: boolean;
  /** IRIs of the classes that its values are stated to have. */
  readonly asks: readonly string[];
  readonly datatype: string | undefined;
  readonly codes: Readonly<Record<string, string>> | undefined;
}

/** What a profile does with one class. */
export interface CompiledClass {
  readonly declared: IndexedClass;
  readonly properties: ReadonlyMap<string, CompiledProperty>;
  readonly mandatory: readonly string[];
  /** Predicates (IRIs) of properties beyond the model that the profile makes mandatory. */
  readonly mandatoryOthers: readonly string[];
  /** The property that names nodes of the class, where the profile makes it mandatory. */
  readonly label: string | undefined;
  /** IRIs of classes that all its nodes are stated to have as well. */
  readonly alsoTyped: readonly string[];
  readonly rules: readonly ProfileRule[];
}

const NONE: readonly string[] = [];
/** Properties that name a node, the best first. */
export const LABELS: readonly string[] = ["prefLabel", "title", "label", "name"];

function compileClass(profile: Profile, declared: IndexedClass): CompiledClass {
  const names = [declared.name, ...declared.kindOf];
  const usageOf = (name: string, property: PropertyDeclaration): Usage | undefined => {
    const own = profile.usage[`${declared.name}.${name}`] ?? profile.usage[`*.${name}`];
    return own === "none" ? undefined : (own ?? property.usage[profile.column]);
  };
  const properties = new Map<string, CompiledProperty>();
  const mandatory: string[] = [];
  for (const [name, property] of Object.entries(declared.properties)) {
    const usage = usageOf(name, property);
    const target = usage === undefined ? profile.renames[name] : undefined;
    const first = property.range.kind === "node" ? property.range.classes[0] : undefined;
    const fromRange = first === undefined || usage === "kept" ? undefined : classIndex().byName.get(first)?.iri;
    properties.set(name, {
      declared: property,
      usage,
      renamed: target !== undefined && declared.properties[target] !== undefined ? target : undefined,
      one: property.oneIn.includes(profile.column),
      asks:
        profile.classStatements[`${declared.name}.${name}`] ??
        profile.classStatements[`*.${name}`] ??
        (fromRange === undefined ? NONE : [fromRange]),
      datatype: property.range.kind === "literal" ? profile.datatypes[property.range.literal] : undefined,
      codes: profile.codes[`${declared.name}.${name}`] ?? profile.codes[name],
    });
    if (usage === "mandatory") mandatory.push(name);
  }
  return {
    declared,
    properties,
    mandatory,
    mandatoryOthers: profile.properties
      .filter(({ on, usage }) => usage === "mandatory" && on.some((name) => names.includes(name)))
      .map(({ predicate }) => predicate),
    label: LABELS.find((name) => properties.get(name)?.usage === "mandatory"),
    alsoTyped: names.flatMap((name) => profile.alsoTyped[name as keyof Profile["alsoTyped"]] ?? NONE),
    rules: profile.rules.filter(({ on }) => on.some((name) => names.includes(name))),
  };
}

const compiled = new WeakMap<Profile, ReadonlyMap<string, CompiledClass>>();

/** The tables of a profile by class, made once for each profile object. */
export function compileProfile(profile: Profile): ReadonlyMap<string, CompiledClass> {
  let classes = compiled.get(profile);
  if (classes === undefined) {
    classes = new Map([...classIndex().byName].map(([name, declared]) => [name, compileClass(profile, declared)]));
    compiled.set(profile, classes);
  }
  return classes;
}
