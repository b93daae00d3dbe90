import type { Result, SourceRecord } from "@metabridge/core";

/**
 * Makes what a sink takes of what a source gives. A result without a value says by its diagnostics why there is none: the
 * record is then set aside, and tried again in the next run.
 */
export type Convert = (
  record: SourceRecord,
  options: { readonly signal?: AbortSignal },
) => Promise<Result<string | undefined>>;
