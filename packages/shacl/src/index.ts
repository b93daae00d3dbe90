export type { Vocabularies } from "./background/vocabularies.js";
export type { Expectation } from "./findings/expectation.js";
export { type FindingFacts, type ShaclMessages, shaclMessages } from "./messages/messages.js";
export type { ShaclFinding, ShaclReport } from "./report.js";
export { SHAPE_PARTS, type ShapePart, type ShapesOptions, shapesOf } from "./shapes/shapes-of.js";
export type { VocabularyNeed, VocabularyRule } from "./shapes/vocabulary.js";
export type { Shapes, ShapesSource } from "./shapes-source.js";
export { type ValidateOptions, validate } from "./validate.js";
