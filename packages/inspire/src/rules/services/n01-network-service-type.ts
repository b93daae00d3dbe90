import { textOf } from "../../leaf.js";
import type { RecordView } from "../../record-view.js";
import type { Rule } from "../../rule.js";
import { serviceType } from "../../snippet.js";
import { NETWORK_SERVICE_TYPES } from "../../tables/code-values.js";
import { text20 } from "../official-text.js";
import { concernsService } from "./s01-s08-spatial-data-service.js";
import { isInvocable } from "./v01-v05-invocable.js";

/** Every service that is not one of the other kind, invocable, interoperable or harmonised. */
const concernsNetworkService = (record: RecordView): boolean => concernsService(record) && !isInvocable(record);

export const n01: Rule = {
  id: "md ns 4.1",
  title: "Spatial Data Service Type",
  suite: "ns",
  requirement: { number: "TG Requirement 4.1", clause: "4.2.1.1" },
  address: text20("ns", "sds-type"),
  concerns: concernsNetworkService,
  *check(record) {
    const type = record.service?.serviceType;
    const text = textOf(type);
    if (!NETWORK_SERVICE_TYPES.has(text)) {
      yield {
        node: type ?? record.service ?? record.record,
        message: "service.type-not-network",
        parameters: { type: text },
        fix: () => serviceType(record, "view"),
      };
    }
  },
  reference: "none",
  differences: ["The official suite has no test."],
};
