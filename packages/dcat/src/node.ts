import type { LocalizedString } from "@metabridge/core";
import type { Catalog, DataService, Dataset, DatasetSeries, DcatNode } from "./model.generated.js";

/**
 * A literal. With `language` it is a text in that language, and has no `datatype`;
 * with neither it is an `xsd:string`.
 */
export interface Literal extends LocalizedString {
  /** The full IRI of the datatype; absent for strings and texts. */
  readonly datatype?: string;
}

/**
 * Refers to a node by its `$id`. What is said of that node beside the class that the model knows stands here too,
 * in `$types` and `$other`; most often nothing is.
 */
export interface Reference {
  /** An absolute IRI, or `_:label` for a blank node of the same record. */
  $id: string;
  $type?: undefined;
  $types?: string[] | undefined;
  $other?: OtherStatements | undefined;
}

/** A node of a class that the model does not declare: all its statements are in `$other`. */
export interface OtherNode extends Omit<Reference, "$id"> {
  $id?: string | undefined;
}

/** Any value that a statement can have. */
export type Value = Literal | DcatNode | OtherNode | Reference;

/** Statements that the model has no property for, by the full IRI of their predicate. */
export type OtherStatements = Record<string, Value[]>;

/** What every node has. Names with `$` are about the node itself, all others are terms of the vocabularies. */
export interface NodeBase {
  /** An absolute IRI; `_:label` for a blank node that is referred to; absent for a plain blank node. */
  $id?: string | undefined;
  /** Further `rdf:type`s (full IRIs), beside the class of `$type`. */
  $types?: string[] | undefined;
  /** There is no statement of the class of `$type`: the property that the node stands in tells it. */
  $untyped?: boolean | undefined;
  /**
   * Catalogue records (and other nodes) that point to this node by `foaf:primaryTopic`, while no statement of this node
   * points to them. They are written as statements of their own.
   */
  $records?: DcatNode[] | undefined;
  /** Statements that the model has no property for: kept, and written back. */
  $other?: OtherStatements | undefined;
}

/** What a record of the `dcat` hub is: a primary resource with all that hangs on it. */
export type Resource = Dataset | DatasetSeries | DataService | Catalog;

/** The classes of primary resources. */
export const RESOURCE_TYPES = ["Dataset", "DatasetSeries", "DataService", "Catalog"] as const;

/** Whether a value is a literal. A dqv:QualityMeasurement has a `value` too, but as a literal, not as a string. */
export function isLiteral(value: Value): value is Literal {
  return typeof (value as Literal).value === "string";
}

/** Whether a value is a mere reference: it has an `$id` and nothing else. */
export function isReference(value: Value): value is Reference {
  if (!("$id" in value)) return false;
  for (const key in value) if (key !== "$id") return false;
  return true;
}
