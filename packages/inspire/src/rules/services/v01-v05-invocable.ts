import type { DQ_ConformanceResult } from "@metabridge/iso19115";
import { textOf } from "../../leaf.js";
import type { RecordView } from "../../record-view.js";
import type { Findings, Rule } from "../../rule.js";
import { conformity, onlineResource, serviceType } from "../../snippet.js";
import { degreeOf, specificationOf, titleOf } from "../conformity.js";
import { conformityToRegulation } from "../datasets-and-series/d10-conformity.js";
import { text20 } from "../official-text.js";
import { onlineResources } from "../online-resources.js";
import { concernsService } from "./s01-s08-spatial-data-service.js";

/** The categories of services that are no network services. Source: TG 2.0.1, table 4.1. */
export type ServiceCategory = "invocable" | "interoperable" | "harmonised";

const CATEGORY =
  /^\s*https?:\/\/inspire\.ec\.europa\.eu\/id\/ats\/metadata\/2\.0\/sds-(invocable|interoperable|harmonised)\/?\s*$/;

/** The conformance class that a statement of conformity cites. */
function categoryOf(record: RecordView, result: DQ_ConformanceResult): ServiceCategory | undefined {
  const title = specificationOf(record, result)?.title;
  return CATEGORY.exec(title?.href ?? "")?.[1] as ServiceCategory | undefined;
}

/** The category that a service declares. */
export const declaredCategory = (record: RecordView): ServiceCategory | undefined =>
  record.conformanceResults.map((result) => categoryOf(record, result)).find((category) => category !== undefined);

/** A service of the type other, or one that declares a category. */
export const isInvocable = (record: RecordView): boolean =>
  concernsService(record) && (record.serviceTypes.includes("other") || declaredCategory(record) !== undefined);

export const v01: Rule = {
  id: "md sds-invocable 5.1",
  title: "Spatial Data Service Type",
  suite: "sds-invocable",
  requirement: { number: "TG Requirement 5.1", clause: "4.3.1.1" },
  address: text20("sds-invocable", "sds-type"),
  concerns: isInvocable,
  *check(record) {
    const type = record.service?.serviceType;
    if (textOf(type) !== "other")
      yield {
        node: type ?? record.service ?? record.record,
        message: "service.type-not-other",
        parameters: { type: textOf(type) },
        fix: () => serviceType(record, "other"),
      };
  },
  reference: "none",
  differences: ["The official suite has no test."],
};

const ACCESS =
  /^https?:\/\/inspire\.ec\.europa\.eu\/(registry\/)?metadata-codelist\/OnLineDescriptionCode\/(accessPoint|endPoint)\/?$/;

export const v02: Rule = {
  id: "md sds-invocable 5.2",
  title: "Access Point",
  suite: "sds-invocable",
  requirement: { number: "TG Requirement 5.2", clause: "4.3.2.1" },
  address: text20("sds-invocable", "access-point"),
  concerns: isInvocable,
  *check(record) {
    const points = onlineResources(record).filter(({ description }) => ACCESS.test(description?.href?.trim() ?? ""));
    const isAccess = points.filter(({ description }) => /accessPoint\/?$/.test(description?.href?.trim() ?? ""));
    const fix = () =>
      onlineResource(record, "https://example.org/service?request=GetCapabilities", {
        href: "http://inspire.ec.europa.eu/metadata-codelist/OnLineDescriptionCode/accessPoint",
        text: "accessPoint",
      });
    if (isAccess.length === 0)
      yield {
        node: record.record.distributionInfo?.[0] ?? record.record,
        property: "transferOptions",
        message: "service.access-point-missing",
        fix,
      };
    for (const point of points)
      if (textOf(point.linkage) === "") yield { node: point, property: "linkage", message: "locator.no-url" };
  },
  reference: "none",
  differences: ["The official suite has no test."],
};

export const v03: Rule = {
  id: "md sds-invocable 5.3",
  title: "Conformity",
  suite: "sds-invocable",
  requirement: { number: "TG Requirement 5.3", clause: "4.3.3.1" },
  address: text20("sds-invocable", "conformity"),
  concerns: isInvocable,
  check: conformityToRegulation,
  reference: "none",
  differences: ["The official suite has no test."],
};

function* categoryCheck(record: RecordView): Findings {
  const results = record.conformanceResults.filter((result) => categoryOf(record, result) !== undefined);
  const fix = () =>
    conformity(record, "invocable", "http://inspire.ec.europa.eu/id/ats/metadata/2.0/sds-invocable", "2016-05-01");
  const [result] = results;
  if (result === undefined) {
    yield {
      node: record.dataQuality[0] ?? record.record,
      property: "report",
      message: "service.category-not-declared",
      fix,
    };
    return;
  }
  if (results.length > 1)
    yield {
      node: results[1] ?? result,
      message: "service.several-categories",
      parameters: { count: String(results.length) },
    };
  const category = categoryOf(record, result) ?? "";
  if (titleOf(specificationOf(record, result)) !== category) {
    yield {
      node: specificationOf(record, result)?.title ?? result,
      message: "service.category-name",
      parameters: { found: titleOf(specificationOf(record, result)), name: category },
      severity: "warning",
    };
  }
  if (degreeOf(result) !== true) yield { node: result.pass ?? result, message: "service.category-pass" };
}

export const v04: Rule = {
  id: "md sds-invocable 5.4",
  title: "Spatial Data Service Category",
  suite: "sds-invocable",
  requirement: { number: "TG Requirement 5.4", clause: "4.3.3.2" },
  address: text20("sds-invocable", "sds-category"),
  concerns: isInvocable,
  check: categoryCheck,
  reference: "none",
  differences: ["The official suite has no test."],
};

export const v05: Rule = {
  id: "md sds-invocable 5.5",
  title: "Conformity to Technical Specifications",
  suite: "sds-invocable",
  requirement: { number: "TG Requirement 5.5", clause: "4.3.3.3" },
  address: text20("sds-invocable", "conformity-to-technical-specifications"),
  concerns: isInvocable,
  *check(record) {
    const technical = record.conformanceResults.filter((result) => {
      const title = titleOf(specificationOf(record, result));
      const isLaw = /1089\/2010|976\/2009|1205\/2008/.test(title) || categoryOf(record, result) !== undefined;
      return !isLaw && title !== "" && degreeOf(result) === true;
    });
    if (technical.length === 0) {
      yield {
        node: record.dataQuality[0] ?? record.record,
        property: "report",
        message: "service.no-technical-specification",
        fix: () =>
          conformity(record, "OGC Web Map Service 1.3.0", "http://www.opengis.net/doc/IS/wms/1.3.0", "2006-03-15"),
      };
    }
  },
  reference: "none",
  differences: ["The official suite has no test."],
};
