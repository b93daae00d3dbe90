import type { Convert } from "@metabridge/harvest";
import { Piscina } from "piscina";
import type { WriteRecordsOptions } from "../metabridge.js";
import type { WorkerData, WorkerTask } from "./convert-worker.js";

/** A conversion on other threads. */
export interface WorkerConverter {
  readonly convert: Convert;
  /** Records that it takes at the same time. */
  readonly conversions: number;
  close(): Promise<void>;
}

/** Records that lie ready for a thread, so that it goes on while the main thread is busy with a page or a batch. */
const WAITING_PER_THREAD = 16;
/** Megabytes. A thread has a heap of its own, and a larger young generation is memory without much gain. */
const YOUNG_GENERATION = 6;

/** Converts whole records on worker threads. Only standard conversions: functions cannot be sent to another thread. */
export function workerConverter(workers: number, options: WriteRecordsOptions): WorkerConverter {
  const workerData: WorkerData = { options };
  const pool = new Piscina<WorkerTask, Awaited<ReturnType<Convert>>>({
    filename: new URL("./convert-worker.js", import.meta.url).href,
    minThreads: workers,
    maxThreads: workers,
    concurrentTasksPerWorker: WAITING_PER_THREAD,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION },
    workerData,
  });
  return {
    convert: ({ id, content, format }) => pool.run({ id, content, ...(format === undefined ? {} : { format }) }),
    conversions: workers * WAITING_PER_THREAD,
    close: () => pool.destroy(),
  };
}
