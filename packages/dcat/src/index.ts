export { type ApplyProfileOptions, applyProfile } from "./apply-profile.js";
export { compactIri } from "./compact-iri.js";
export {
  type AskedClass,
  type CompiledClass,
  type CompiledProfile,
  type CompiledProperty,
  compileProfile,
} from "./compiled-profile.js";
export { mailto, mailtos, tel } from "./contact-iri.js";
export { dateLiteral } from "./date-literal.js";
export {
  type BaseProfileId,
  type ClassDeclaration,
  LITERAL_DATATYPES,
  type LiteralKind,
  type PropertyDeclaration,
  type Range,
  type Usage,
} from "./declaration.js";
export { type DeclarationRow, declarationTable } from "./declaration-table.js";
export { fromQuads, type GraphResult } from "./from-quads.js";
export { GEODCATAP_ROLES } from "./geodcat-roles.js";
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
export { ntriplesStatement, ntriplesTerm } from "./ntriples.js";
export { decimal, duration, nonNegativeInteger } from "./number-literal.js";
export {
  type DraftNode,
  defineProfile,
  type Profile,
  type ProfileDefinition,
  type ProfileProperty,
  type ProfileRule,
  type RuleContext,
} from "./profile.js";
export { DCAT_AP } from "./profiles/dcat-ap.js";
export { DCAT_AP_2 } from "./profiles/dcat-ap-2.1.1.js";
export { DCAT_AP_3_0_0 } from "./profiles/dcat-ap-3.0.0.js";
export { DCAT_AP_CH, DCAT_AP_CH_3, dcatApCh, dcatApCh3, type SwissOptions } from "./profiles/dcat-ap-ch.js";
export { DCAT_AP_DE, dcatApDe, type GermanOptions } from "./profiles/dcat-ap-de.js";
export { DCAT_AP_HVD } from "./profiles/dcat-ap-hvd.js";
export { GEODCAT_AP } from "./profiles/geodcat-ap.js";
export { PROFILES, profileOf } from "./profiles.js";
export { repairedResource } from "./repaired-resource.js";
export {
  parseCatalog,
  parseDataService,
  parseDataset,
  parseDatasetSeries,
  parseNode,
  parseResource,
  schemaOf,
} from "./schema.js";
export { type StatementSink, StatementWriter } from "./statement-writer.js";
export { type ToQuadsOptions, toQuads } from "./to-quads.js";
