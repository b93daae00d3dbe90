import { textOf } from "../../leaf.js";
import type { RecordView } from "../../record-view.js";
import type { Findings, Rule } from "../../rule.js";
import { text20 } from "../official-text.js";
import { locatorFindings, OFFICIAL_URL, onlineResources } from "../online-resources.js";
import { concernsData } from "./d01-d02-resource-type.js";

function* reference(record: RecordView): Findings {
  for (const online of onlineResources(record)) {
    const url = textOf(online.linkage);
    if (url === "") yield { node: online, property: "linkage", message: "locator.no-url" };
    else if (!OFFICIAL_URL.test(url))
      yield { node: online.linkage ?? online, message: "locator.invalid", parameters: { url } };
  }
}

export const d08: Rule = {
  id: "md datasets-and-series 1.8",
  title: "Resource Locator",
  suite: "datasets-and-series",
  requirement: { number: "TG Requirement 1.8", clause: "3.1.3.1" },
  address: text20("datasets-and-series", "resource-locator"),
  concerns: concernsData,
  check: locatorFindings,
  reference,
  differences: [
    "The whole text must be one address that others can reach; the official suite is content with a text that has an address in it, in lower case.",
  ],
};
