export type { Convert } from "./convert.js";
export { type Harvest, type HarvestOptions, harvest } from "./harvest.js";
export type { HarvestEvent, HarvestedRecord, HarvestOutcome } from "./harvest-event.js";
export type { CodeCount, DeletionVerdict, HarvestReport, Refusal } from "./harvest-report.js";
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
