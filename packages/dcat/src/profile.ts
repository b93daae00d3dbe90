import type { BaseProfileId, LiteralKind, Usage } from "./declaration.js";
import type { ClassName } from "./model.generated.js";
import type { Literal } from "./node.js";

/** A node that a rule may change: properties may be set, replaced or deleted; arrays are to be replaced, not changed. */
export interface DraftNode {
  $type?: string | undefined;
  $id?: string | undefined;
  $types?: string[] | undefined;
  $other?: Record<string, unknown[]> | undefined;
  [property: string]: unknown;
}

/** What a rule can ask and say. */
export interface RuleContext {
  /** Lists what a rule takes away: the leaves below `value`, with the reason. */
  lose(property: string, value: unknown, why: string): void;
  /** Says something about a property. */
  report(code: string, severity: "error" | "warning" | "info", message: string, property?: string): void;
  /** Labels of a concept, where the caller gave a source of labels. */
  labels(iri: string): readonly Literal[] | undefined;
}

/** One thing that a profile does beyond its tables. */
export interface ProfileRule {
  /** Stable: `dcat-ap-2.1.1.series-as-dataset`. */
  readonly id: string;
  /** What it does, in a sentence for the documentation. */
  readonly description: string;
  /** The classes whose nodes it is called with, their kinds included. */
  readonly on: readonly ClassName[];
  apply(node: DraftNode, context: RuleContext): void;
}

/** A property that the model does not declare, such as one of a national name space; its statements are in `$other`. */
export interface ProfileProperty {
  readonly on: readonly ClassName[];
  readonly predicate: string;
  readonly usage: Usage;
  readonly range: "literal" | "iri";
  readonly codes?: string;
  readonly description: string;
}

/**
 * An application profile: which properties of the model it has a place for, and in what form its shapes want them.
 * A plain object; make your own with {@link defineProfile}.
 */
export interface Profile {
  readonly id: string;
  readonly title: string;
  /** What a catalogue record says it conforms to. */
  readonly conformsTo: string;
  /** The column of the declarations that holds: the profile whose tables it takes over. */
  readonly column: BaseProfileId;
  /** Where the declarations do not hold: `Distribution.license` to what this profile says; `none`: it has no place for it. */
  readonly usage: Readonly<Record<string, Usage | "none">>;
  /** Properties of which it allows one value where the declarations allow several: `Kind.fn`, or `*.fn` for all classes. */
  readonly one: readonly string[];
  /**
   * Classes (IRIs) that the shapes ask of the values of a property: `Dataset.theme`, or `*.accessURL` for all classes.
   * Where nothing is said, of a property that the profile speaks of it is the first class of its range.
   */
  readonly classStatements: Readonly<Record<string, readonly string[]>>;
  /** Further classes (IRIs) that nodes of a class, and of its kinds, are stated to have. */
  readonly alsoTyped: Readonly<Partial<Record<ClassName, readonly string[]>>>;
  /** The one datatype that literals of a kind bear. */
  readonly datatypes: Readonly<Partial<Record<LiteralKind, string>>>;
  /** Datatypes of geometries (IRIs), the one to keep first. */
  readonly geometries: readonly string[];
  /** Whether locn:geometry is a node, as DCAT-AP 3.0.1 has it, or a literal, as before. */
  readonly geometryAs: "node" | "literal";
  /** Where the profile has no place for a property, the one that takes its values: `versionInfo` those of `version`. */
  readonly renames: Readonly<Record<string, string>>;
  /** Classes that are written as another one. */
  readonly classes: Readonly<Partial<Record<ClassName, ClassName>>>;
  /** Codes (IRIs) of a property in the words of this profile: `license` to EU licences to national ones. */
  readonly codes: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Properties of name spaces that the model does not declare. */
  readonly properties: readonly ProfileProperty[];
  readonly rules: readonly ProfileRule[];
}

/** What {@link defineProfile} takes: a profile to build on, and what differs. */
export type ProfileDefinition = { readonly base: Profile } & Pick<Profile, "id" | "title" | "conformsTo"> &
  Partial<Omit<Profile, "id" | "title" | "conformsTo">>;

/**
 * Makes a profile that builds on another: tables are added to those of its base, rules and properties come after them.
 *
 * @example
 * ```ts
 * import { DCAT_AP, defineProfile } from "@metabridge/dcat";
 * export const cityProfile = defineProfile({
 *   base: DCAT_AP,
 *   id: "city",
 *   title: "Open data of our city",
 *   conformsTo: "https://example.org/profile",
 *   usage: { "Dataset.contactPoint": "mandatory" },
 *   codes: { license: { "http://publications.europa.eu/resource/authority/licence/CC_BY_4_0": "https://example.org/by" } },
 * });
 * ```
 */
export function defineProfile({ base, ...own }: ProfileDefinition): Profile {
  return {
    ...base,
    ...own,
    usage: { ...base.usage, ...own.usage },
    classStatements: { ...base.classStatements, ...own.classStatements },
    one: [...base.one, ...(own.one ?? [])],
    alsoTyped: { ...base.alsoTyped, ...own.alsoTyped },
    datatypes: { ...base.datatypes, ...own.datatypes },
    renames: { ...base.renames, ...own.renames },
    classes: { ...base.classes, ...own.classes },
    codes: { ...base.codes, ...own.codes },
    properties: [...base.properties, ...(own.properties ?? [])],
    rules: [...base.rules, ...(own.rules ?? [])],
  };
}
