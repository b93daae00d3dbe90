import type { ClassName } from "./model.generated.js";
import { GSP, XSD } from "./namespaces.js";

/** The profiles that the declarations speak of. National profiles build on one of them. */
export type BaseProfileId = "dcat-ap" | "dcat-ap-2.1.1" | "geodcat-ap" | "dcat-ap-hvd";

/** Every {@link BaseProfileId}, in the order of documentation. */
export const BASE_PROFILES = ["dcat-ap", "dcat-ap-2.1.1", "geodcat-ap", "dcat-ap-hvd"] as const;

/**
 * What a profile says of a property: `mandatory`, `recommended` and `optional` are its own words;
 * `kept`: the profile does not speak of it, and since a profile never forbids more, it is written all the same.
 */
export type Usage = "mandatory" | "recommended" | "optional" | "kept";

/** What kind of literal a property takes. */
export type LiteralKind =
  | "text"
  | "plain"
  | "identifier"
  | "temporal"
  | "decimal"
  | "integer"
  | "duration"
  | "hexBinary"
  | "geometry";

/** The values that a property takes. */
export type Range =
  | { readonly kind: "literal"; readonly literal: LiteralKind }
  | { readonly kind: "node"; readonly classes: readonly ClassName[]; readonly orLiteral?: LiteralKind }
  | { readonly kind: "iri" };

/** The datatypes (full IRIs) that each kind of literal may bear; none: a plain or language-tagged string. */
export const LITERAL_DATATYPES: Readonly<Record<LiteralKind, readonly string[]>> = /* @__PURE__ */ (() => ({
  text: [],
  plain: [],
  identifier: [XSD.anyURI],
  temporal: [XSD.date, XSD.dateTime, XSD.gYear, XSD.gYearMonth],
  decimal: [XSD.decimal],
  integer: [XSD.nonNegativeInteger, XSD.decimal, XSD.integer],
  duration: [XSD.duration],
  hexBinary: [XSD.hexBinary],
  geometry: [GSP.wktLiteral, GSP.gmlLiteral, GSP.geoJSONLiteral],
}))();

/** One property of a class, as the declarations give it. */
export interface PropertyDeclaration {
  readonly predicate: string;
  readonly range: Range;
  /** Whether the model holds an array. */
  readonly many: boolean;
  /** What each profile says of it; absent: the profile has no place for it. */
  readonly usage: Readonly<Partial<Record<BaseProfileId, Usage>>>;
  /** The profiles whose shapes allow one value where the model holds several. */
  readonly oneIn: readonly BaseProfileId[];
  /** The controlled vocabulary that its values are to be from. */
  readonly codes?: string;
  /** Named values are records of their own, or members of a vocabulary: they are referred to, never nested. */
  readonly link: boolean;
  readonly description: string;
}

/** One class of the model, as declared. */
export interface ClassDeclaration {
  readonly name: string;
  readonly iri: string;
  /** The declared classes that this one is a kind of, nearest first. */
  readonly kindOf: readonly string[];
  readonly description: string;
  readonly properties: Readonly<Record<string, PropertyDeclaration>>;
}

type Level = "M" | "R" | "O";
const LEVELS: Readonly<Record<Level, Usage>> = { M: "mandatory", R: "recommended", O: "optional" };
const KEPT: PropertyDeclaration["usage"] = {
  "dcat-ap": "kept",
  "dcat-ap-2.1.1": "kept",
  "geodcat-ap": "kept",
  "dcat-ap-hvd": "kept",
};

/** Builds one {@link PropertyDeclaration}; each step gives a new one. A property is kept by all profiles until told otherwise. */
export class Property implements PropertyDeclaration {
  readonly predicate: string;
  readonly range: Range;
  readonly many: boolean = false;
  readonly usage: PropertyDeclaration["usage"] = KEPT;
  readonly oneIn: readonly BaseProfileId[] = [];
  readonly codes?: string;
  readonly link: boolean = false;
  readonly description: string = "";

  constructor(given: Pick<PropertyDeclaration, "predicate" | "range"> & Partial<PropertyDeclaration>) {
    this.predicate = given.predicate;
    this.range = given.range;
    Object.assign(this, given);
  }

  #with(change: Partial<PropertyDeclaration>): Property {
    return new Property({ ...this, ...change });
  }

  /** The model holds an array. */
  several(): Property {
    return this.#with({ many: true });
  }

  /** An array in the model, of which these profiles (by default all) allow one value. */
  severalButOneIn(...profiles: BaseProfileId[]): Property {
    return this.#with({ many: true, oneIn: profiles.length === 0 ? BASE_PROFILES : profiles });
  }

  /** DCAT-AP 3.0.1 says so, and with it the profiles that build on it; 2.1.1 too, unless {@link ap2} or {@link notInAp2} differ. */
  ap(level: Level): Property {
    const usage = LEVELS[level];
    return this.#with({
      usage: { "dcat-ap": usage, "dcat-ap-2.1.1": usage, "geodcat-ap": usage, "dcat-ap-hvd": usage },
    });
  }

  /** DCAT-AP 2.1.1 says something else than 3.0.1. */
  ap2(level: Level): Property {
    return this.#with({ usage: { ...this.usage, "dcat-ap-2.1.1": LEVELS[level] } });
  }

  /** DCAT-AP 2.1.1, built on DCAT 2, has no such property. */
  notInAp2(): Property {
    const { "dcat-ap-2.1.1": _, ...usage } = this.usage;
    return this.#with({ usage });
  }

  /** DCAT-AP 2.1.1 only: a later version has another term for it. */
  onlyInAp2(level: Level): Property {
    return this.#with({ usage: { "dcat-ap-2.1.1": LEVELS[level] } });
  }

  /** GeoDCAT-AP 3.0.0 says something else than DCAT-AP. */
  geo(level: Level): Property {
    return this.#with({ usage: { ...this.usage, "geodcat-ap": LEVELS[level] } });
  }

  /** A property of GeoDCAT-AP 3.0.0 alone. */
  onlyInGeo(level: Level): Property {
    return this.#with({ usage: { "geodcat-ap": LEVELS[level] } });
  }

  /** DCAT-AP HVD 3.0.0 says something else than DCAT-AP. */
  hvd(level: Level): Property {
    return this.#with({ usage: { ...this.usage, "dcat-ap-hvd": LEVELS[level] } });
  }

  /** A literal stands here too, since versions of the profiles differ. */
  orLiteral(kind: LiteralKind): Property {
    const { range } = this;
    return range.kind === "node" ? this.#with({ range: { ...range, orLiteral: kind } }) : this;
  }

  /** Values are to be from this controlled vocabulary. */
  from(vocabulary: string): Property {
    return this.#with({ codes: vocabulary });
  }

  /** Named values are referred to and never nested. */
  linkOnly(): Property {
    return this.#with({ link: true });
  }

  /** What it is for, in one line. */
  says(description: string): Property {
    return this.#with({ description });
  }
}

const literal = (kind: LiteralKind) => (predicate: string) =>
  new Property({ predicate, range: { kind: "literal", literal: kind } });

/** A text for people: one literal a language, so always an array. */
export const text = (predicate: string): Property => literal("text")(predicate).several();
/** A string without language: a code, a version number, a name of an encoding. */
export const plain = /* @__PURE__ */ literal("plain");
/** An identifier: a string, or an xsd:anyURI. */
export const identifier = /* @__PURE__ */ literal("identifier");
/** A point in time: xsd:gYear, xsd:gYearMonth, xsd:date or xsd:dateTime. */
export const temporal = /* @__PURE__ */ literal("temporal");
/** An xsd:decimal. */
export const decimalOf = /* @__PURE__ */ literal("decimal");
/** A count: xsd:nonNegativeInteger (xsd:decimal in DCAT-AP 2.1.1). */
export const integerOf = /* @__PURE__ */ literal("integer");
/** An xsd:duration. */
export const durationOf = /* @__PURE__ */ literal("duration");
/** An xsd:hexBinary. */
export const hexBinaryOf = /* @__PURE__ */ literal("hexBinary");
/** A geometry as WKT, GML or GeoJSON literal. */
export const geometryOf = /* @__PURE__ */ literal("geometry");
/** An IRI that is not described further: an address, a `mailto:`. */
export const iriOf = (predicate: string): Property => new Property({ predicate, range: { kind: "iri" } });
/** A node of one of these classes (or of what is a kind of them), or a reference to one. */
export const node = (predicate: string, ...classes: ClassName[]): Property =>
  new Property({ predicate, range: { kind: "node", classes } });

/** The properties that the table of a class names in each profile: names of the model, with blanks between them. */
export type ProfileTables = Readonly<Partial<Record<BaseProfileId, string>>>;

/** What {@link dcatClass} takes. */
interface ClassDefinition {
  readonly iri: string;
  readonly says: string;
  readonly properties: Readonly<Record<string, PropertyDeclaration>>;
  readonly kindOf?: readonly string[];
  /** Where classes share properties: those that a profile speaks of for this class; it keeps the others. */
  readonly tables?: ProfileTables;
}

/** Properties as the profiles' tables of one class have them. */
function inTables(
  properties: Readonly<Record<string, PropertyDeclaration>>,
  tables: ProfileTables,
): Readonly<Record<string, PropertyDeclaration>> {
  const named = BASE_PROFILES.flatMap((id) => {
    const table = tables[id];
    return table === undefined ? [] : [[id, new Set(table.split(" "))] as const];
  });
  return Object.fromEntries(
    Object.entries(properties).map(([name, property]) => {
      const kept = named.filter(([id, names]) => property.usage[id] !== undefined && !names.has(name));
      if (kept.length === 0) return [name, property];
      const usage = { ...property.usage, ...Object.fromEntries(kept.map(([id]) => [id, "kept" as const])) };
      return [name, new Property({ ...property, usage })];
    }),
  );
}

/** Declares one class. The definition is a function, so that importing a declaration costs nothing until it is used. */
export function dcatClass(name: string, define: () => ClassDefinition): () => ClassDeclaration {
  let declared: ClassDeclaration | undefined;
  return () => {
    if (declared === undefined) {
      const { iri, says, properties, kindOf = [], tables } = define();
      const spoken = tables === undefined ? properties : inTables(properties, tables);
      declared = { name, iri, kindOf, description: says, properties: spoken };
    }
    return declared;
  };
}
