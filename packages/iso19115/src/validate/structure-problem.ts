/** What the structure of a record can get wrong. */
export type StructureProblemCode =
  /** An element that no edition of the standards knows, or of another name space. */
  | "element-unknown"
  /** A property of another class, or an element without a property around it. */
  | "property-misplaced"
  /** A property that stands more often than it may. */
  | "property-repeated"
  /** A further value in the element of the one before it; each needs a property element of its own. */
  | "several-values"
  /** A property that must be there. */
  | "property-missing"
  /** The schema has another order. */
  | "order"
  /** A value of another type than the property holds. */
  | "wrong-value"
  /** Text between the properties of an object. */
  | "text";

/** One fault of structure: what an XML schema would say, with the node that it is about. */
export interface StructureProblem {
  readonly code: StructureProblemCode;
  /** The object or value of the record; that around it, where something is missing or has no node of its own. */
  readonly node: object;
  /** The property, by the name that the encoding has for it. */
  readonly property?: string;
  /** What stands there, or what is expected. */
  readonly detail?: string;
}
