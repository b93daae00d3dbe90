export type { Convert } from "./convert.js";
export { type Harvest, type HarvestOptions, harvest } from "./harvest.js";
export type { HarvestEvent, HarvestedRecord, HarvestOutcome } from "./harvest-event.js";
export type { CodeCount, DeletionVerdict, HarvestReport, Refusal } from "./harvest-report.js";
export { type CkanSinkOptions, ckanSink } from "./sinks/http/ckan-sink.js";
export { type CswSinkOptions, cswSink } from "./sinks/http/csw-sink.js";
export { type GraphStoreSinkOptions, graphStoreSink } from "./sinks/http/graph-store-sink.js";
export { type OpendatasoftSinkOptions, opendatasoftSink } from "./sinks/http/opendatasoft-sink.js";
export type { HttpSinkOptions } from "./sinks/http/portal-sink.js";
export { type UdataSinkOptions, udataSink } from "./sinks/http/udata-sink.js";
export { type NdjsonSinkOptions, ndjsonSink } from "./sinks/ndjson-sink.js";
export type {
  HarvestState,
  Intent,
  KnownRecord,
  LastRun,
  SendAction,
  SettledOutcome,
  Settlement,
} from "./state/harvest-state.js";
export { memoryState } from "./state/memory-state.js";
