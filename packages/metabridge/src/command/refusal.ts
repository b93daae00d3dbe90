import { type Diagnostic, MetabridgeError } from "@metabridge/core";
import { reasonOf } from "./input-files.js";

/** What is said of an input that could not be read, or an output that could not be written. */
export function refusal(error: unknown): Diagnostic {
  // The caller's options are wrong, for this input as for all others.
  if (error instanceof MetabridgeError) throw error;
  const reason = reasonOf(error);
  if (reason === undefined && (process.env.METABRIDGE_DEBUG ?? "") !== "") throw error;
  const fault = error instanceof Error ? error.message : String(error);
  return {
    code: reason === undefined ? "command.fault" : "command.refused",
    severity: "error",
    message: reason ?? `This is a fault of metabridge; please report it with the file: ${fault}`,
  };
}
