export { mailto, mailtos, tel } from "./contact-iri.js";
export { dateLiteral } from "./date-literal.js";
export type { BaseProfileId, ClassDeclaration, LiteralKind, PropertyDeclaration, Range, Usage } from "./declaration.js";
export { isIri, safeIri, safeIris } from "./iri.js";
export { geoJson, gml, iri, text, typed, wkt } from "./literal.js";
export type * from "./model.generated.js";
export * from "./namespaces.js";
export {
  isLiteral,
  isReference,
  type Literal,
  type NodeBase,
  type OtherNode,
  type OtherStatements,
  RESOURCE_TYPES,
  type Reference,
  type Resource,
  type Value,
} from "./node.js";
export { decimal, duration, nonNegativeInteger } from "./number-literal.js";
export { toQuads } from "./to-quads.js";
