import type { Format } from "@metabridge/core";
import { didYouMean } from "../did-you-mean.js";
import type { Metabridge } from "../metabridge.js";
import { UsageError } from "./exit-code.js";

/** The format that an option such as `--to` names. */
export function writableFormat(id: string, option: string, bridge: Metabridge): Format {
  const writable = bridge.formats().filter(({ write }) => write !== undefined);
  const format = writable.find((one) => one.id === id);
  if (format !== undefined) return format;
  throw new UsageError(unknownFormat(id, "written", option, writable));
}

/** Checks the format that `--from` names. */
export function checkReadable(id: string, bridge: Metabridge): void {
  const readable = bridge.formats().filter(({ read }) => read !== undefined);
  if (readable.some((one) => one.id === id)) return;
  throw new UsageError(unknownFormat(id, "read", "--from", readable));
}

function unknownFormat(id: string, deed: string, option: string, formats: readonly Format[]): string {
  const ids = formats.map((one) => one.id);
  return `“${id}” cannot be ${deed}.${didYouMean(id, ids)} ${option} takes: ${ids.join(", ")}.`;
}
