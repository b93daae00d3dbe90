import { workerData } from "node:worker_threads";
import type { Result, SourceRecord } from "@metabridge/core";
import type { WriteRecordsOptions } from "../metabridge.js";
import { converter } from "./converter.js";
import { harvestBridge } from "./harvest-bridge.js";
import { keepYoungGenerationSmall } from "./small-heap.js";

/** What each thread is told when it starts. */
export interface WorkerData {
  readonly options: WriteRecordsOptions;
}

/** What a thread is sent. */
export type WorkerTask = Pick<SourceRecord, "id" | "content" | "format">;

// piscina wraps what a program gives to its threads.
const given = (Array.isArray(workerData) ? workerData[1] : workerData) as WorkerData;
const convert = converter(harvestBridge(), given.options);

keepYoungGenerationSmall();
let last: Promise<unknown> = Promise.resolve();

/**
 * Runs in a worker thread; everything in the answer is plain data. One record after the other: several lie ready, and those
 * that wait are only texts.
 */
export default function convertRecord(task: WorkerTask): Promise<Result<string | undefined>> {
  const converted = last.then(() => convert(task, {}));
  last = converted.catch(() => {});
  return converted;
}
