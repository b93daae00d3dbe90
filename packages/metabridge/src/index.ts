export type {
  Diagnostic,
  Format,
  Hub,
  Input,
  Limits,
  Loss,
  Profiles,
  ReadOptions,
  Result,
  Severity,
  TraceEntry,
  WriteOptions,
} from "@metabridge/core";
export { InvalidOptionError, MetabridgeError, UnknownFormatError } from "@metabridge/core";
export { type Crossing, type CrossingOptions, crosswalk } from "./crossing.js";
export { type RdfReadOptions, type RdfWriteOptions, rdfFormat } from "./formats/rdf-format.js";
export { standardFormats } from "./formats/standard-formats.js";
export { converter } from "./harvest/converter.js";
export { defineConfig, type HarvestConfig } from "./harvest/define-config.js";
export {
  type ConvertOptions,
  createMetabridge,
  type Metabridge,
  type MetabridgeParts,
  type ReadRecordsOptions,
  type WriteRecordsOptions,
} from "./metabridge.js";
export type { DcatRecord, Iso19115Record, MetadataRecord } from "./record.js";
export {
  convert,
  convertRecords,
  convertStream,
  detectFormat,
  formats,
  read,
  readRecords,
  write,
  writeStream,
} from "./standard.js";
export {
  type DocumentStructure,
  type FollowedLink,
  type FollowLink,
  REPORT_FORMATS,
  type RenderOptions,
  type ReportFormat,
  type RuleSet,
  type RulesCheck,
  type RulesInput,
  type RulesOptions,
  type RulesVerdict,
} from "./validate/rule-set.js";
export { schemaStructure } from "./validate/schema-structure.js";
export { ruleSets, type ValidateInputOptions, validate } from "./validate/validate.js";
