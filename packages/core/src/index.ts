export { InvalidOptionError, MetabridgeError, UnknownFormatError } from "./errors.js";
export type { Format, Hub, Limits, Profiles, ReadOptions, WriteOptions } from "./format.js";
export { decodeBytes, decodeText, detectEncoding, type Input } from "./input.js";
export { type LocalizedString, type LocalizedText, pickText } from "./localized-text.js";
export type { Position } from "./position.js";
export {
  type Diagnostic,
  formatDiagnostic,
  hasErrors,
  type Loss,
  type Result,
  result,
  type Severity,
  type TraceEntry,
} from "./result.js";
export type { Sink, SinkAnswer, SinkRequest, Source, SourceRecord } from "./source-sink.js";
