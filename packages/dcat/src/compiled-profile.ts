import { classIndex, type IndexedClass, isKindOf } from "./class-index.js";
import type { ClassDeclaration, PropertyDeclaration, Usage } from "./declaration.js";
import type { ClassName } from "./model.generated.js";
import { DCT } from "./namespaces.js";
import type { Profile, ProfileRule } from "./profile.js";

/** A class that is asked of a node. */
export interface AskedClass {
  readonly iri: string;
  /** The class of the model, if it is one. */
  readonly name: string | undefined;
  readonly mandatory: readonly string[];
  /** The property that names nodes of the class, where the profile makes it mandatory. */
  readonly label: string | undefined;
  readonly alsoTyped: readonly AskedClass[];
}

/** What a profile does with one property of one class. */
export interface CompiledProperty {
  readonly declared: PropertyDeclaration;
  /** Undefined: the profile has no place for it. */
  readonly usage: Usage | undefined;
  /** The property of the same class that takes its values instead. */
  readonly renamed: string | undefined;
  readonly one: boolean;
  /** The classes that its values are stated to have. */
  readonly asks: readonly AskedClass[];
  readonly datatype: string | undefined;
  readonly codes: Readonly<Record<string, string>> | undefined;
}

/** What a profile does with one class. */
export interface CompiledClass {
  /** The class that its nodes are written as. */
  readonly declared: IndexedClass;
  readonly properties: ReadonlyMap<string, CompiledProperty>;
  /** The class itself, as properties ask for it. */
  readonly asked: AskedClass;
  /** Predicates (IRIs) of properties beyond the model that the profile makes mandatory. */
  readonly mandatoryOthers: readonly string[];
  readonly rules: readonly ProfileRule[];
}

/** A profile, made ready. */
export interface CompiledProfile {
  readonly classes: ReadonlyMap<string, CompiledClass>;
  readonly conformsTo: readonly AskedClass[];
}

/** Properties that name a node, the best first. */
export const LABELS: readonly string[] = ["prefLabel", "title", "label", "name"];

function usageOf(profile: Profile, declared: ClassDeclaration, name: string): Usage | undefined {
  const own = profile.usage[`${declared.name}.${name}`] ?? profile.usage[`*.${name}`];
  return own === "none" ? undefined : (own ?? declared.properties[name]?.usage[profile.column]);
}

/** Makes the classes that are asked for, each once. */
function askedClasses(profile: Profile): (iri: string) => AskedClass {
  const known = new Map<string, AskedClass>();
  const ask = (iri: string): AskedClass => {
    let asked = known.get(iri);
    if (asked !== undefined) return asked;
    const declared = classIndex().byIri.get(iri);
    const names = declared === undefined ? [] : [declared.name, ...declared.kindOf];
    const mandatory = Object.keys(declared?.properties ?? {}).filter(
      (name) => declared !== undefined && usageOf(profile, declared, name) === "mandatory",
    );
    asked = {
      iri,
      name: declared?.name,
      mandatory,
      label: LABELS.find((name) => mandatory.includes(name)),
      alsoTyped: names.flatMap((name) => profile.alsoTyped[name as ClassName] ?? []).map(ask),
    };
    known.set(iri, asked);
    return asked;
  };
  return ask;
}

function compileProperty(
  profile: Profile,
  declared: IndexedClass,
  name: string,
  property: PropertyDeclaration,
  ask: (iri: string) => AskedClass,
): CompiledProperty {
  const usage = usageOf(profile, declared, name);
  const target = usage === undefined ? profile.renames[name] : undefined;
  const first = property.range.kind === "node" ? property.range.classes[0] : undefined;
  const fromRange = first === undefined || usage === "kept" ? undefined : classIndex().byName.get(first)?.iri;
  const asks =
    profile.classStatements[`${declared.name}.${name}`] ??
    profile.classStatements[`*.${name}`] ??
    (fromRange === undefined ? [] : [fromRange]);
  return {
    declared: property,
    usage,
    renamed: target !== undefined && declared.properties[target] !== undefined ? target : undefined,
    one:
      (usage !== "kept" && property.oneIn.includes(profile.column)) ||
      profile.one.includes(`${declared.name}.${name}`) ||
      profile.one.includes(`*.${name}`),
    asks: asks.map(ask),
    datatype: property.range.kind === "literal" ? profile.datatypes[property.range.literal] : undefined,
    codes: profile.codes[`${declared.name}.${name}`] ?? profile.codes[name],
  };
}

function compileClass(profile: Profile, given: IndexedClass, ask: (iri: string) => AskedClass): CompiledClass {
  const applies = ({ on }: { readonly on: readonly ClassName[] }): boolean => isKindOf(given, on);
  const declared = classIndex().byName.get(profile.classes[given.name as ClassName] ?? "") ?? given;
  const properties = new Map<string, CompiledProperty>();
  for (const [name, property] of Object.entries(declared.properties)) {
    properties.set(name, compileProperty(profile, declared, name, property, ask));
  }
  // What only the class has that nodes are given as has no place in the class that they are written as.
  for (const [name, property] of Object.entries(given.properties)) {
    if (properties.has(name)) continue;
    const target = profile.renames[name];
    const renamed = target !== undefined && properties.has(target) ? target : undefined;
    properties.set(name, { ...compileProperty(profile, given, name, property, ask), usage: undefined, renamed });
  }
  return {
    declared,
    properties,
    asked: ask(declared.iri),
    mandatoryOthers: profile.properties
      .filter((property) => property.usage === "mandatory" && applies(property))
      .map(({ predicate }) => predicate),
    rules: profile.rules.filter(applies),
  };
}

const compiled = new WeakMap<Profile, CompiledProfile>();

/** The tables of a profile by class, made once for each profile object. */
export function compileProfile(profile: Profile): CompiledProfile {
  let ready = compiled.get(profile);
  if (ready === undefined) {
    const ask = askedClasses(profile);
    ready = {
      classes: new Map([...classIndex().byName].map(([name, one]) => [name, compileClass(profile, one, ask)])),
      conformsTo: [ask(DCT.Standard)],
    };
    compiled.set(profile, ready);
  }
  return ready;
}
