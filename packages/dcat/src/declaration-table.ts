import { allClasses } from "./classes.js";
import { compactIri } from "./compact-iri.js";
import { compileProfile } from "./compiled-profile.js";
import { type ClassDeclaration, LITERAL_DATATYPES, type PropertyDeclaration, type Usage } from "./declaration.js";
import type { Profile } from "./profile.js";
import { PROFILES } from "./profiles.js";

/** One property of one class, as documentation shows it. */
export interface DeclarationRow {
  /** The name that `$type` takes. */
  readonly class: string;
  /** `dcat:Dataset` */
  readonly classTerm: string;
  /** The name in the model; absent for a property that stands in `$other`. */
  readonly property?: string;
  /** `dct:title` */
  readonly term: string;
  /** What it takes: `text`, `xsd:decimal`, `dcat:Distribution`, `IRI`. */
  readonly range: string;
  /** How many values the model holds. */
  readonly multiplicity: "0..1" | "0..n";
  /** What each profile says, by its id; absent: it has no place for the property. */
  readonly usage: Readonly<Record<string, Usage>>;
  /** The ids of the profiles that allow one value where the model holds several. */
  readonly oneIn: readonly string[];
  /** The controlled vocabulary, where there is one. */
  readonly codes?: string;
  readonly description: string;
}

const term = (name: string): string => compactIri(allClasses().find((one) => one.name === name)?.iri ?? name);

function rangeOf({ range }: PropertyDeclaration): string {
  if (range.kind === "iri") return "IRI";
  if (range.kind === "node") {
    const classes = range.classes.map(term);
    return [...(range.orLiteral === undefined ? [] : [range.orLiteral]), ...classes].join(" or ");
  }
  const datatypes = LITERAL_DATATYPES[range.literal].map(compactIri);
  if (range.literal === "identifier") return ["xsd:string", ...datatypes].join(" or ");
  return datatypes.length === 0 ? range.literal : datatypes.join(" or ");
}

function rowOf(
  declared: ClassDeclaration,
  name: string,
  property: PropertyDeclaration,
  profiles: readonly Profile[],
): DeclarationRow {
  const usage: Record<string, Usage> = {};
  const oneIn: string[] = [];
  for (const profile of profiles) {
    const compiled = compileProfile(profile).classes.get(declared.name)?.properties.get(name);
    if (compiled?.usage === undefined) continue;
    usage[profile.id] = compiled.usage;
    if (compiled.one) oneIn.push(profile.id);
  }
  return {
    class: declared.name,
    classTerm: compactIri(declared.iri),
    property: name,
    term: compactIri(property.predicate),
    range: rangeOf(property),
    multiplicity: property.many ? "0..n" : "0..1",
    usage,
    oneIn,
    ...(property.codes === undefined ? {} : { codes: property.codes }),
    description: property.description,
  };
}

/** Rows of what profiles have beyond the model. */
function otherRows(profiles: readonly Profile[]): DeclarationRow[] {
  return profiles.flatMap((profile) =>
    profile.properties.flatMap(({ on, predicate, usage, range, codes, description }) =>
      on.map(
        (name): DeclarationRow => ({
          class: name,
          classTerm: term(name),
          term: compactIri(predicate),
          range: range === "iri" ? "IRI" : "literal",
          multiplicity: "0..n",
          usage: { [profile.id]: usage },
          oneIn: [],
          ...(codes === undefined ? {} : { codes }),
          description,
        }),
      ),
    ),
  );
}

/**
 * The declarations as a table: every property of every class, with what each profile says of it. Documentation is made
 * from it.
 *
 * @example
 * ```ts
 * import { declarationTable } from "@metabridge/dcat";
 * const row = declarationTable().find((one) => one.class === "Dataset" && one.property === "title");
 * console.log(row?.term, row?.usage["dcat-ap"]); // dct:title mandatory
 * ```
 */
export function declarationTable(profiles: readonly Profile[] = PROFILES): DeclarationRow[] {
  const rows = allClasses().flatMap((declared) =>
    Object.entries(declared.properties).map(([name, property]) => rowOf(declared, name, property, profiles)),
  );
  return [...rows, ...otherRows(profiles)];
}
