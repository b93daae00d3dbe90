import type { Convert } from "@metabridge/harvest";
import { type ConnectionOptions, Queue, QueueEvents } from "bullmq";
import { Redis } from "ioredis";

/** What a worker is sent. */
export interface ConversionJob {
  readonly id: string;
  readonly content: string;
  readonly format?: string;
}

/** What a worker sends back. */
export type ConversionAnswer = Awaited<ReturnType<Convert>>;

export const QUEUE = "convert";

/** How BullMQ wants its connections: a job may wait as long as it must. */
export const connection = (url: string): ConnectionOptions => new Redis(url, { maxRetriesPerRequest: null });

/** A conversion that other processes carry out, on this machine or on others. */
export interface QueueConverter {
  readonly convert: Convert;
  close(): Promise<void>;
}

/**
 * Conversions as jobs of a queue. Listing, sending and the state stay with the one process that harvests, and so do their
 * guarantees; a worker that dies in the middle of a job only makes another one do it again.
 */
export function queueConverter(redis: string): QueueConverter {
  const queue = new Queue<ConversionJob, ConversionAnswer>(QUEUE, { connection: connection(redis) });
  const events = new QueueEvents(QUEUE, { connection: connection(redis) });
  // Each job that is waited for listens, and there are as many as conversions at the same time.
  queue.setMaxListeners(0);
  events.setMaxListeners(0);
  return {
    async convert({ id, content, format }) {
      const text = typeof content === "string" ? content : new TextDecoder().decode(content);
      const job = await queue.add(
        "convert",
        { id, content: text, ...(format === undefined ? {} : { format }) },
        { attempts: 3, removeOnComplete: { count: 1000 }, removeOnFail: { count: 1000 } },
      );
      return job.waitUntilFinished(events);
    },
    async close() {
      await events.close();
      await queue.close();
    },
  };
}
