// A process that converts: any number of them, on any number of machines, with the address of the Redis as their argument.
import { Worker } from "bullmq";
import { converter, createMetabridge, standardFormats } from "metabridge";
import { type ConversionAnswer, type ConversionJob, connection, QUEUE } from "./conversion-queue.js";

const [, , redis = "redis://127.0.0.1:6379", to = "ntriples"] = process.argv;
const convert = converter(createMetabridge({ formats: standardFormats }), { to });
const worker = new Worker<ConversionJob, ConversionAnswer>(
  QUEUE,
  async ({ data }) => {
    const { value, diagnostics, losses } = await convert(data, {});
    // What goes through the queue is JSON, which knows no undefined.
    return { ...(value === undefined ? {} : { value }), diagnostics, losses } as ConversionAnswer;
  },
  // A job of a worker that is silent for so long is given to another one.
  { connection: connection(redis), concurrency: 2, lockDuration: 3000, stalledInterval: 1000, maxStalledCount: 3 },
);
process.once("SIGTERM", () => void worker.close().then(() => process.exit(0)));
