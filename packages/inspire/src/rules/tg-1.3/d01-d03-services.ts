import { textOf } from "../../leaf.js";
import type { RecordView } from "../../record-view.js";
import type { Findings, Rule } from "../../rule.js";
import { operatesOn, serviceType } from "../../snippet.js";
import { SERVICE_TYPES } from "../../tables/code-values.js";
import { text13 } from "../official-text.js";
import { onlineResources, URL_SYNTAX } from "../online-resources.js";

const concernsService = (record: RecordView): boolean => record.isService;

export const d01Type: Rule = {
  id: "md-iso.d.1",
  title: "Service type",
  suite: "iso",
  requirement: { number: "TG MD Requirement 12", clause: "2.3.2" },
  address: text13("srv-type"),
  concerns: concernsService,
  *check(record) {
    if (!record.isService) return;
    const types = record.serviceTypes;
    const place = record.service?.serviceType ?? record.service ?? record.record;
    if (types.length !== 1)
      yield {
        node: place,
        message: "service.types-count",
        parameters: { count: String(types.length) },
        fix: () => serviceType(record, "view"),
      };
    else if (!SERVICE_TYPES.has(types[0] ?? ""))
      yield {
        node: place,
        message: "service.type-unknown",
        parameters: { type: types[0] ?? "" },
        fix: () => serviceType(record, "view"),
      };
  },
};

/** A record with locators: the official suite follows every one of them over the network. */
function* linkage(record: RecordView): Findings {
  for (const online of onlineResources(record)) {
    if (online.linkage === undefined) continue;
    const url = textOf(online.linkage);
    if (url === "") yield { node: online.linkage, message: "locator.no-url" };
    else if (!URL_SYNTAX.test(url)) yield { node: online.linkage, message: "locator.invalid", parameters: { url } };
    else {
      const status = record.batch.linkStatus(url);
      if (status === "unreachable") yield { node: online.linkage, message: "locator.unreachable", parameters: { url } };
      else if (status === undefined)
        yield { node: online.linkage, message: "locator.look", parameters: { url }, severity: "manual" };
    }
  }
}

export const c03Linkage: Rule = {
  id: "md-iso.c.3",
  title: "Dataset linkage",
  suite: "iso",
  requirement: { number: "TG MD Requirement 3", clause: "2.2.4.1" },
  address: text13("ds-linkage"),
  concerns: (record) => record.isDataset,
  check: (record) => (record.isDataset ? linkage(record) : []),
  differences: ["The official suite follows the links. Here a person is asked to, unless a link checker is given."],
};

export const d02Linkage: Rule = {
  id: "md-iso.d.2",
  title: "Service linkage",
  suite: "iso",
  requirement: { number: "TG MD Requirement 4", clause: "2.2.4.2" },
  address: text13("srv-linkage"),
  concerns: concernsService,
  check: (record) => (record.isService ? linkage(record) : []),
  differences: ["The official suite follows the links. Here a person is asked to, unless a link checker is given."],
};

function* coupled(record: RecordView): Findings {
  if (!record.isService) return;
  const links = record.services.flatMap((service) => service.operatesOn ?? []);
  const fix = () => operatesOn(record);
  const hrefs = links.flatMap((link) => (link.$xlink?.href === undefined ? [] : [{ link, href: link.$xlink.href }]));
  if (links[0] !== undefined && hrefs.length === 0) yield { node: links[0], message: "coupled.no-link", fix };
  for (const { link, href } of hrefs) {
    const isWeb = /^https?:\/\//i.test(href.trim());
    const status = isWeb ? record.batch.linkStatus(href) : undefined;
    if (!isWeb) yield { node: link, message: "coupled.not-http", parameters: { href }, fix };
    else if (status === "unreachable") yield { node: link, message: "coupled.unreachable", parameters: { href } };
    else if (status === "other-record") yield { node: link, message: "coupled.no-dataset", parameters: { href } };
    else if (status !== "dataset-record")
      yield { node: link, message: "coupled.look", parameters: { href }, severity: "manual" };
  }
}

export const d03Coupled: Rule = {
  id: "md-iso.d.3",
  title: "Coupled resource",
  suite: "iso",
  requirement: { number: "TG MD Requirement 7", clause: "2.2.6" },
  address: text13("coupled-resource"),
  concerns: concernsService,
  check: coupled,
  differences: ["The official suite follows the links. Here a person is asked to, unless a link checker is given."],
};
