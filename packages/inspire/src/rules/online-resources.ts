import type { CI_OnlineResource } from "@metabridge/iso19115";
import { objects, textOf } from "../leaf.js";
import type { RecordView } from "../record-view.js";
import type { Findings } from "../rule.js";

/** The online resources of the distribution. */
export const onlineResources = (record: RecordView): readonly CI_OnlineResource[] =>
  record.transferOptions.flatMap((options) => objects(options.onLine));

/** Whether a text has an address in it, by the expression of the official suite. */
export const OFFICIAL_URL = /(https?|ftp):\/\/[a-z0-9][A-Za-z0-9.-]*\.[A-Za-z0-9]{1,4}/;

/** A web address that can be resolved. */
export const URL_SYNTAX = /^(https?|ftps?):\/\/[^\s/?#]+([/?#]\S*)?$/i;

/** An address without a host that others can reach. */
const isLocal = (url: string): boolean => /^\w+:\/\/(localhost|127\.|10\.|192\.168\.|[^./:?#]+(?=[/:?#]|$))/i.test(url);

/** What is wrong with the addresses of the locators. */
export function* locatorFindings(record: RecordView): Findings {
  for (const online of onlineResources(record)) {
    const url = textOf(online.linkage);
    if (url === "") yield { node: online.linkage ?? online, message: "locator.no-url" };
    else if (!URL_SYNTAX.test(url))
      yield { node: online.linkage ?? online, message: "locator.invalid", parameters: { url } };
    else if (isLocal(url)) yield { node: online.linkage ?? online, message: "locator.local", parameters: { url } };
    else if (record.batch.linkStatus(url) === "unreachable") {
      yield {
        node: online.linkage ?? online,
        message: "locator.unreachable",
        parameters: { url },
        severity: "warning",
      };
    }
  }
}
