import type { Sink, SinkRequest } from "@metabridge/core";

/** How an {@link ndjsonSink} writes. */
export interface NdjsonSinkOptions {
  /** The id of the format of the records. */
  readonly format: string;
  /** Writes a line, and waits while the reader is slow. */
  readonly write: (line: string) => Promise<void>;
}

/**
 * A line of JSON for each request: `{"action":"put","id":"trees","content":…}` or `{"action":"delete","id":"trees"}`.
 * Content that is JSON is a value, other content a text. What a reader took before a crash may be written once more.
 *
 * @example
 * ```ts
 * import { ndjsonSink } from "@metabridge/harvest";
 * const sink = ndjsonSink({ format: "ckan", write: async (line) => console.log(line.trimEnd()) });
 * await sink.send([{ action: "put", id: "trees", content: '{"name": "trees"}' }]);
 * // {"action":"put","id":"trees","content":{"name":"trees"}}
 * ```
 */
export function ndjsonSink({ format, write }: NdjsonSinkOptions): Sink {
  return {
    id: "ndjson",
    format,
    async send(batch) {
      for (const request of batch) await write(`${JSON.stringify(lineOf(request))}\n`);
      return batch.map(({ id, action, targetId }) => ({
        id,
        outcome: action === "delete" ? "deleted" : targetId === undefined ? "created" : "updated",
        targetId: id,
        diagnostics: [],
      }));
    },
  };
}

function lineOf(request: SinkRequest): object {
  const { action, id } = request;
  return request.action === "delete" ? { action, id } : { action, id, content: jsonValue(request.content) };
}

function jsonValue(content: string): unknown {
  if (!/^\s*[[{]/.test(content)) return content;
  try {
    return JSON.parse(content);
  } catch {
    return content;
  }
}
