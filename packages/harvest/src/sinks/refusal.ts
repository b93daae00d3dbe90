import type { SinkAnswer, SinkRequest } from "@metabridge/core";

/** The answer of a sink that does not take a request. */
export function refusal({ id }: SinkRequest, code: string, message: string): SinkAnswer {
  return { id, outcome: "refused", diagnostics: [{ code, severity: "error", message }] };
}
