import type { Convert } from "@metabridge/harvest";
import { Piscina } from "piscina";
import type { WriteRecordsOptions } from "../metabridge.js";
import type { WorkerData, WorkerTask } from "./convert-worker.js";

/** A conversion on other threads. */
export interface WorkerConverter {
  readonly convert: Convert;
  close(): Promise<void>;
}

/** Converts whole records on worker threads. Only standard conversions: functions cannot be sent to another thread. */
export function workerConverter(workers: number, options: WriteRecordsOptions): WorkerConverter {
  const workerData: WorkerData = { options };
  const pool = new Piscina<WorkerTask, Awaited<ReturnType<Convert>>>({
    filename: new URL("./convert-worker.js", import.meta.url).href,
    minThreads: workers,
    maxThreads: workers,
    concurrentTasksPerWorker: 2,
    workerData,
  });
  return {
    convert: ({ id, content, format }) => pool.run({ id, content, ...(format === undefined ? {} : { format }) }),
    close: () => pool.destroy(),
  };
}
