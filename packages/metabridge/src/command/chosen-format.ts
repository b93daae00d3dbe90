import type { Format } from "@metabridge/core";
import type { Metabridge } from "../metabridge.js";
import { UsageError } from "./exit-code.js";

/** The format that an option such as `--to` names. */
export function writableFormat(id: string, option: string, bridge: Metabridge): Format {
  const writable = bridge.formats().filter(({ write }) => write !== undefined);
  const format = writable.find((one) => one.id === id);
  if (format !== undefined) return format;
  throw new UsageError(`“${id}” cannot be written. ${option} takes: ${writable.map((one) => one.id).join(", ")}.`);
}

/** Checks the format that `--from` names. */
export function checkReadable(id: string, bridge: Metabridge): void {
  const readable = bridge.formats().filter(({ read }) => read !== undefined);
  if (readable.some((one) => one.id === id)) return;
  throw new UsageError(`“${id}” cannot be read. --from takes: ${readable.map((one) => one.id).join(", ")}.`);
}
