import {
  type CompiledClass,
  type CompiledProperty,
  compileProfile,
  DCAT,
  LITERAL_DATATYPES,
  type LiteralKind,
  type Profile,
  type ProfileProperty,
} from "@metabridge/dcat";
import { schemeRule, type VocabularyRule, vocabularyOf } from "./vocabulary.js";

/** What shapes ask of one property of the nodes of one class. */
export interface PropertyConstraint {
  /** The IRI of the class. */
  readonly targetClass: string;
  /** The name of the class in the model, and that of the property, where it has one. */
  readonly className: string;
  readonly name?: string;
  readonly predicate: string;
  readonly usage: "mandatory" | "recommended" | "optional";
  readonly atMostOne: boolean;
  readonly nodeKind?: "Literal" | "BlankNodeOrIRI" | "IRI";
  /** Every value is to have each of these classes. */
  readonly classes: readonly string[];
  /** Every value is to have one of these classes at least. */
  readonly oneOfClasses?: readonly string[];
  /** Every value is to have one of these datatypes. */
  readonly datatypes: readonly string[];
  /** The datatypes are what the text of the profile asks for, its own shapes do not. */
  readonly datatypesInText: boolean;
  readonly vocabulary?: VocabularyRule;
  readonly description: string;
}

/** Kinds of literals whose form is their datatype; the others are strings in some language or none. */
const FORMS: readonly LiteralKind[] = ["decimal", "integer", "duration", "hexBinary"];

/** No profile has a table for the kinds of these, such as foaf:Person: they are judged where their hierarchy is known. */
const KINDS: readonly string[] = ["Agent", "Kind"];

/** Everything that a profile asks, as a table: what its shapes are made of. */
export function constraintTable(profile: Profile): PropertyConstraint[] {
  const { classes } = compileProfile(profile);
  const rows: PropertyConstraint[] = [];
  for (const [className, compiled] of classes) {
    // Nodes of a class that the profile does not have are written as another one, and judged as such.
    if (compiled.declared.name !== className) continue;
    if (compiled.declared.kindOf.some((name) => KINDS.includes(name))) continue;
    for (const [name, property] of compiled.properties) {
      const row = rowOf(profile, compiled, name, property);
      if (row !== undefined) rows.push(row);
    }
  }
  for (const property of profile.properties) rows.push(...otherRows(property, classes));
  return rows;
}

function rowOf(
  profile: Profile,
  { declared }: CompiledClass,
  name: string,
  { declared: property, usage, one, asks, datatype }: CompiledProperty,
): PropertyConstraint | undefined {
  if (usage === undefined || usage === "kept") return undefined;
  const { range, predicate, codes, description } = property;
  const isOld = profile.column === "dcat-ap-2.1.1";
  const datatypes = datatypesOf(profile, name, property.range, datatype);
  const isTemporal = range.kind === "literal" && range.literal === "temporal";
  const classes = isLiteralHere(profile, name) ? [] : asks.map(({ iri }) => iri);
  const oneOfClasses = isOld && classes.includes(DCAT.Resource) ? [DCAT.Catalog, DCAT.Dataset, DCAT.DataService] : [];
  const kind = nodeKindOf(profile, name, range.kind, classes.length > 0, datatypes.length > 0);
  const vocabulary = codes === undefined ? undefined : vocabularyIn(codes, property.range);
  return {
    targetClass: declared.iri,
    className: declared.name,
    name,
    predicate,
    usage,
    atMostOne: one || !property.many,
    ...(kind === undefined ? {} : { nodeKind: kind }),
    classes: oneOfClasses.length > 0 ? classes.filter((iri) => iri !== DCAT.Resource) : classes,
    ...(oneOfClasses.length > 0 ? { oneOfClasses } : {}),
    datatypes,
    datatypesInText: isTemporal && !isOld,
    ...(vocabulary === undefined ? {} : { vocabulary }),
    description,
  };
}

/** locn:geometry is a node or a literal, as the profile has it. */
const isLiteralHere = (profile: Profile, name: string): boolean =>
  name === "geometry" && profile.geometryAs === "literal";

function datatypesOf(
  profile: Profile,
  name: string,
  range: CompiledProperty["declared"]["range"],
  datatype: string | undefined,
): readonly string[] {
  if (isLiteralHere(profile, name) || range.kind !== "literal") return [];
  if (range.literal === "temporal") return LITERAL_DATATYPES.temporal;
  if (!FORMS.includes(range.literal)) return [];
  return datatype === undefined ? LITERAL_DATATYPES[range.literal] : [datatype];
}

/** The shapes of DCAT-AP 2.1.1 leave the kind of a node open where they ask for its class, and that of a date. */
function nodeKindOf(
  profile: Profile,
  name: string,
  range: "literal" | "node" | "iri",
  hasClass: boolean,
  hasDatatype: boolean,
): PropertyConstraint["nodeKind"] {
  if (isLiteralHere(profile, name)) return "Literal";
  if (profile.column !== "dcat-ap-2.1.1") return range === "literal" ? "Literal" : "BlankNodeOrIRI";
  if (range === "literal") return hasDatatype ? undefined : "Literal";
  return hasClass ? undefined : "BlankNodeOrIRI";
}

function vocabularyIn(codes: string, range: CompiledProperty["declared"]["range"]): VocabularyRule | undefined {
  const takesSchemes = range.kind === "node" && range.classes.includes("ConceptScheme");
  return takesSchemes ? schemeRule(codes) : vocabularyOf(codes);
}

/** What a profile asks of properties of its own name spaces. */
function otherRows(
  { on, predicate, usage, range, codes, description }: ProfileProperty,
  classes: ReadonlyMap<string, CompiledClass>,
): PropertyConstraint[] {
  if (usage === "kept") return [];
  return on.flatMap((className) => {
    const declared = classes.get(className)?.declared;
    if (declared === undefined) return [];
    const vocabulary: VocabularyRule | undefined =
      codes === undefined ? undefined : { address: codes, codes: [codes], need: "every" };
    return {
      targetClass: declared.iri,
      className,
      predicate,
      usage,
      atMostOne: false,
      nodeKind: range === "iri" ? "IRI" : "Literal",
      classes: [],
      datatypes: [],
      datatypesInText: false,
      ...(vocabulary === undefined ? {} : { vocabulary }),
      description,
    };
  });
}
