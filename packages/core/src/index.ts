export { detachedText } from "./detached-text.js";
export { InvalidOptionError, MetabridgeError, UnknownFormatError } from "./errors.js";
export type { Format, FormatSignature, Hub, Limits, Profiles, ReadOptions, WriteOptions } from "./format.js";
export { decodeBytes, decodeText, detectEncoding, type Input } from "./input.js";
export { jsonDepth } from "./json/json-depth.js";
export { type JsonMistake, jsonMistake } from "./json/json-mistake.js";
export { JsonPlaces } from "./json/json-places.js";
export { keysIn } from "./keys-in.js";
export { type LazyFormatParts, lazyFormat } from "./lazy-format.js";
export { lazyResult, type Telling } from "./lazy-result.js";
export { type LocalizedString, type LocalizedText, pickText } from "./localized-text.js";
export { CauseSearch, type InputLeaf } from "./origins/cause-search.js";
export { lettersOf } from "./origins/likeness.js";
export { keepOrigins, type Origin, type Origins, originsOf, passOrigins } from "./origins/origins.js";
export { twinsOf } from "./origins/twins.js";
export type { Position } from "./position.js";
export { reportHtml } from "./report/html.js";
export { reportJson } from "./report/json.js";
export { reportJunit } from "./report/junit.js";
export {
  countFindings,
  findingsOf,
  type Report,
  type ReportCell,
  type ReportColumn,
  type ReportFinding,
  type ReportGroup,
  type ReportResult,
  type ReportRule,
  type ReportSection,
  type ReportTable,
  type ReportVerdict,
  type RuleVerdict,
  ruleOf,
  subjectsOf,
  type Tone,
} from "./report/report.js";
export { type RuleCounts, ruleCounts } from "./report/rule-counts.js";
export { reportSarif } from "./report/sarif.js";
export { type ReportTextOptions, reportText } from "./report/text.js";
export { type ReportWords, reportWords } from "./report/words.js";
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
export { type SideTable, sideTable } from "./side-table.js";
export type { Sink, SinkAnswer, SinkRequest, Source, SourceOptions, SourceRecord } from "./source-sink.js";
export { webPageTitle } from "./web-page.js";
export { writeFault } from "./write-fault.js";
