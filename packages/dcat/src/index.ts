export { mailto, mailtos, tel } from "./contact-iri.js";
export { dateLiteral } from "./date-literal.js";
export type { BaseProfileId, ClassDeclaration, LiteralKind, PropertyDeclaration, Range, Usage } from "./declaration.js";
export { fromQuads, type GraphResult } from "./from-quads.js";
export { isIri, safeIri, safeIris } from "./iri.js";
export { isLanguageTag } from "./language-tag.js";
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
export { type StatementSink, StatementWriter } from "./statement-writer.js";
export { type ToQuadsOptions, toQuads } from "./to-quads.js";
