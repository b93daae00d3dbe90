import {
  type ClassName,
  dateLiteral,
  decimal,
  duration,
  iri,
  isLiteral,
  type Literal,
  nonNegativeInteger,
  safeIri,
  text,
} from "@metabridge/dcat";
import type { DcatReader, JsonReader, TermName } from "@metabridge/portal";
import { conceptLabel } from "./concept-label.js";

/** A class whose nodes stand in CKAN as their IRI, or as their name where they have no IRI. */
type TermClass = Extract<
  ClassName,
  | "ChecksumAlgorithm"
  | "Concept"
  | "Document"
  | "Frequency"
  | "LegalResource"
  | "LicenseDocument"
  | "LinguisticSystem"
  | "MediaType"
  | "MediaTypeOrExtent"
  | "ProvenanceStatement"
  | "RightsStatement"
  | "Role"
  | "Standard"
>;

/** The property that names a node of the class. ckanext-dcat says `rdfs:label` for statements. */
const NAME_OF: Readonly<Partial<Record<TermClass, string>>> = {
  Document: "title",
  LegalResource: "title",
  LicenseDocument: "title",
  ProvenanceStatement: "label",
  RightsStatement: "label",
  Standard: "title",
};

/**
 * What a field of ckanext-dcat is in DCAT.
 * - `text`: one literal; `iri`, `iris`: addresses.
 * - `date`, `number`, `integer`, `duration`: one literal of that kind.
 * - `term`, `terms`: nodes, by their IRI or their name.
 */
export interface ValueField {
  readonly field: string;
  readonly dcat: TermName;
  readonly form: "text" | "iri" | "iris" | "date" | "number" | "integer" | "duration" | "term" | "terms";
  /** The class of the nodes, for `term` and `terms`. */
  readonly of?: TermClass;
  /** The property of the model holds a list, though the field holds one value. */
  readonly list?: true;
  /** The IRI of a vocabulary that a word stands for: `monthly`. */
  readonly find?: (word: string) => string | undefined;
}

/** Names of nodes: those of a concept that the IRI stands for need no place of their own. */
const NAMES = ["prefLabel", "altLabel", "label", "title", "inScheme", "notation"] as const;

/** The IRI of a node, else its name. */
export function termOf(node: DcatReader): string | undefined {
  const id = node.id();
  if (id === undefined) return node.label() ?? node.text("description");
  for (const name of NAMES) node.ignore(name, "the IRI stands for it");
  return id;
}

/** What of the DCAT date CKAN takes: no time zone behind a year, a month or a day, no years before Christ. Source: ckanext-dcat, `dcat_date`. */
export function ckanDate({ value }: Literal): string | undefined {
  const [, day, time] = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)(T\S+)?/.exec(dateLiteral(value)?.value ?? "") ?? [];
  return day === undefined ? undefined : day + (time ?? "");
}

/** The value of a field, from the node that has its property. */
export function writeValue(node: DcatReader, { dcat, form, find }: ValueField): string | string[] | number | undefined {
  switch (form) {
    case "text":
    case "duration":
      return node.text(dcat)?.trim();
    case "iri":
      return node.iri(dcat);
    case "iris":
      return several(node.iris(dcat));
    case "date": {
      const [first] = node.peek(dcat);
      const date = first !== undefined && isLiteral(first) ? ckanDate(first) : undefined;
      if (date !== undefined) node.literal(dcat);
      return date;
    }
    case "number":
    case "integer": {
      const value = node.literal(dcat)?.value;
      const number = Number(value);
      return value === undefined || !Number.isFinite(number) ? undefined : number;
    }
    case "term":
      return inVocabulary(firstTerm(node, dcat) ?? node.text(dcat), find);
    case "terms":
      return several([
        ...node.nodes(dcat).flatMap((one) => inVocabulary(termOf(one), find) ?? []),
        ...node.literals(dcat).map(({ value }) => inVocabulary(value, find) ?? value),
      ]);
  }
}

/** `…/frequency/asNeeded` is not how the EU writes it. */
function inVocabulary(value: string | undefined, find: ValueField["find"]): string | undefined {
  return value === undefined ? undefined : (find?.(value) ?? value);
}

function firstTerm(node: DcatReader, dcat: TermName): string | undefined {
  for (const one of node.nodes(dcat)) {
    const term = termOf(one);
    if (term !== undefined) return term;
  }
  return undefined;
}

const several = (values: readonly string[]): string[] | undefined => {
  const distinct = [...new Set(values)].filter((value) => value.trim() !== "");
  return distinct.length === 0 ? undefined : distinct;
};

/** What a field says, as values of the DCAT model; undefined where it says nothing, or nothing that fits. */
export function readValue(json: JsonReader, at: ValueField): unknown {
  const { field, form, list } = at;
  if (!json.has(field)) return undefined;
  if (form === "iris" || form === "terms") {
    const values = json.strings(field).flatMap((value) => readOne(json, at, value) ?? []);
    return values.length === 0 ? undefined : values;
  }
  const [value] = json.strings(field);
  const one = value === undefined ? undefined : readOne(json, at, value);
  if (one === undefined) return undefined;
  const isList = form === "text" || form === "number" || list === true || (form === "iri" && list !== undefined);
  return isList ? [one] : one;
}

function readOne(json: JsonReader, { field, form, of, find }: ValueField, value: string): unknown {
  const place = json.path === "" ? field : `${json.path}/${field}`;
  const unfit = (wanted: string): undefined => {
    json.report("value", `“${value}” is no ${wanted}; it is left out.`, "warning", place);
    return undefined;
  };
  switch (form) {
    case "text":
      return text(value);
    case "date":
      return dateLiteral(value) ?? unfit("date");
    case "number":
      return decimal(value) ?? unfit("number");
    case "integer":
      return nonNegativeInteger(value) ?? unfit("number of bytes");
    case "duration":
      return duration(value) ?? unfit("duration");
    case "iri":
    case "iris": {
      const id = safeIri(value);
      return id === undefined ? unfit("address") : iri(id);
    }
    case "term":
    case "terms":
      return term(value, of ?? "Concept", find);
  }
}

/** The node that an IRI or a word of a vocabulary stands for; any other word is the name of a node. */
export function term(value: string, of: TermClass, find?: (word: string) => string | undefined): unknown {
  const id = find?.(value) ?? safeIri(value);
  if (id === undefined) return { $type: of, [NAME_OF[of] ?? "prefLabel"]: [text(value)] };
  const label = of === "Concept" ? conceptLabel(id) : undefined;
  return label === undefined ? { $type: of, $id: id } : { $type: of, $id: id, prefLabel: label };
}
