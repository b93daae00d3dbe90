import { findServiceCategory } from "@metabridge/vocabularies";
import { codeOf, elementOf, isFilled, objects, textOf } from "../../leaf.js";
import type { RecordView } from "../../record-view.js";
import type { Findings, Rule } from "../../rule.js";
import { keywords, onlineResource, operatesOn, resourceType, serviceType } from "../../snippet.js";
import { SERVICE_TYPES } from "../../tables/code-values.js";
import { oneSection } from "../datasets-and-series/d09-data-quality-scope.js";
import { text20 } from "../official-text.js";
import { locatorFindings, onlineResources } from "../online-resources.js";

/** A record that describes a service. */
export const concernsService = (record: RecordView): boolean =>
  record.isService || (record.services.length > 0 && !record.isDataset);

function* s01Check(record: RecordView): Findings {
  const fix = () => resourceType(record, "service");
  if (!record.isService) {
    yield {
      node: record.record.metadataScope?.[0] ?? record.record,
      property: "metadataScope",
      message: record.levels.length === 0 ? "resource-type.missing" : "resource-type.not-service",
      parameters: { found: record.levels.join(", ") },
      fix,
    };
    return;
  }
  const named = (record.record.metadataScope ?? []).some(({ name }) => isFilled(name));
  if (!named)
    yield {
      node: record.record.metadataScope?.[0] ?? record.record,
      property: "name",
      message: "resource-type.no-level-name",
      severity: "warning",
    };
}

export const s01: Rule = {
  id: "md sds 3.1",
  title: "Resource Type",
  suite: "sds",
  requirement: { number: "TG Requirement 3.1", clause: "4.1.1.1" },
  address: text20("sds", "resource-type"),
  concerns: concernsService,
  check: s01Check,
  reference: "none",
  differences: ["The official suite has no test; a missing gmd:hierarchyLevelName is a warning."],
};

export const s02: Rule = {
  id: "md sds 3.2",
  title: "Service Identification",
  suite: "sds",
  requirement: { number: "TG Requirement 3.2", clause: "4.1.2" },
  address: text20("sds", "service-identification-element"),
  concerns: concernsService,
  *check(record) {
    const { first } = record;
    if (first === undefined || !record.is(first, "SV_ServiceIdentification")) {
      yield {
        node: first ?? record.record,
        property: "identificationInfo",
        message: "identification.not-service",
        parameters: { found: first?.$element ?? first?.$type ?? "" },
      };
    } else if (first.$element === "MD_ServiceIdentification") {
      yield { node: first, message: "identification.not-service", parameters: { found: first.$element } };
    }
  },
  reference: "none",
  differences: ["The official suite has no test."],
};

export const s03: Rule = {
  id: "md sds 3.3",
  title: "Spatial Resolution",
  suite: "sds",
  requirement: { number: "TG Requirement 3.3", clause: "4.1.2.1" },
  address: text20("sds", "spatial-resolution"),
  concerns: concernsService,
  *check(record) {
    yield {
      node: record.subject?.abstract ?? record.subjectOrRecord,
      message: "service.resolution-in-abstract",
      severity: "manual",
    };
  },
  *reference(record) {
    yield {
      node: record.subject?.abstract ?? record.subjectOrRecord,
      message: "service.resolution-in-abstract",
      severity: "manual",
    };
  },
  differences: ["The official suite asks a person to look at every record, also at those of data."],
};

function* categoryCheck(record: RecordView): Findings {
  const all = record.identifications
    .flatMap((one) => objects(one.descriptiveKeywords))
    .flatMap(({ keyword }) => keyword ?? []);
  const found = all.some(
    (keyword) =>
      findServiceCategory(keyword.href ?? "") !== undefined || findServiceCategory(textOf(keyword)) !== undefined,
  );
  if (found) return;
  yield {
    node: record.subjectOrRecord,
    property: "descriptiveKeywords",
    message: "service.category-missing",
    fix: () =>
      keywords(
        record,
        {
          href: "http://inspire.ec.europa.eu/metadata-codelist/SpatialDataServiceCategory/infoMapAccessService",
          text: "infoMapAccessService",
        },
        {
          href: "http://inspire.ec.europa.eu/metadata-codelist/SpatialDataServiceCategory",
          title: "Classification of spatial data services",
          date: "2008-12-03",
        },
      ),
  };
}

export const s04: Rule = {
  id: "md sds 3.4",
  title: "Spatial Data Service Category",
  suite: "sds",
  requirement: { number: "TG Requirement 3.4", clause: "4.1.2.2" },
  address: text20("sds", "sds-category"),
  concerns: concernsService,
  check: categoryCheck,
  reference: "none",
  differences: ["The official suite has no test."],
};

function* typeCheck(record: RecordView): Findings {
  const { service } = record;
  const type = service?.serviceType;
  const text = textOf(type);
  const fix = () => serviceType(record, "view");
  if (type === undefined || text === "") {
    yield {
      node: type ?? service ?? record.record,
      ...(type === undefined ? { property: "serviceType" } : {}),
      message: "service.type-missing",
      fix,
    };
    return;
  }
  if (!SERVICE_TYPES.has(text)) yield { node: type, message: "service.type-unknown", parameters: { type: text }, fix };
  const element = elementOf(type, record.isIso19115_3 ? "ScopedName" : "LocalName");
  if (element !== "LocalName" && element !== "ScopedName")
    yield {
      node: type,
      message: "service.type-element",
      parameters: { element: element ?? "" },
      severity: "warning",
      fix,
    };
  const space = type.codeSpace ?? "";
  if (
    space !== "" &&
    !/^https?:\/\/inspire\.ec\.europa\.eu\/metadata-codelist\/SpatialDataServiceType\/?$/.test(space)
  ) {
    yield { node: type, message: "service.type-code-space", parameters: { found: space }, severity: "warning", fix };
  }
}

export const s05: Rule = {
  id: "md sds 3.5",
  title: "Spatial Data Service Type",
  suite: "sds",
  requirement: { number: "TG Requirement 3.5", clause: "4.1.2.3" },
  address: text20("sds", "sds-type"),
  concerns: concernsService,
  check: typeCheck,
  reference: "none",
  differences: [
    "The official suite has no test; another element than gco:LocalName and another code space are warnings.",
  ],
};

function* coupledCheck(record: RecordView): Findings {
  const links = record.services.flatMap(({ operatesOn: data }) => data ?? []);
  const fix = () => operatesOn(record);
  for (const link of links) {
    const href = link.$xlink?.href?.trim() ?? "";
    if (href === "")
      yield { node: link, message: link.$uuidref === undefined ? "coupled.no-link" : "coupled.uuidref-only", fix };
    else if (!/^(https?):\/\/\S+$/i.test(href))
      yield { node: link, message: "coupled.not-http", parameters: { href }, fix };
    else {
      const status = record.batch.linkStatus(href);
      if (status === "unreachable") yield { node: link, message: "coupled.unreachable", parameters: { href } };
      else if (status === "other-record" || status === "other")
        yield { node: link, message: "coupled.no-dataset", parameters: { href } };
    }
  }
  const service = record.service;
  const isTight = codeOf(service?.couplingType) === "tight" || codeOf(service?.couplingType) === "mixed";
  if (links.length === 0 && isTight)
    yield {
      node: service ?? record.record,
      property: "operatesOn",
      message: "coupled.tight-without-data",
      severity: "warning",
      fix,
    };
  for (const coupled of objects(service?.coupledResource)) {
    if (!isFilled(coupled.operation?.operationName))
      yield { node: coupled, message: "coupled.no-operation", severity: "warning" };
  }
}

export const s06: Rule = {
  id: "md sds 3.6",
  title: "Coupled Resource",
  suite: "sds",
  requirement: { number: "TG Requirement 3.6", clause: "4.1.2.4" },
  address: text20("sds", "coupled-resource"),
  concerns: concernsService,
  check: coupledCheck,
  reference: "none",
  differences: [
    "The official suite has no test. Whether a link leads to a record is checked only where a link checker is given.",
  ],
};

function* serviceLocator(record: RecordView): Findings {
  const resources = onlineResources(record);
  if (resources.length === 0) {
    yield {
      node: record.record.distributionInfo?.[0] ?? record.record,
      property: "transferOptions",
      message: "locator.missing",
      severity: "warning",
      fix: () => onlineResource(record, "https://example.org/wms?SERVICE=WMS&REQUEST=GetCapabilities"),
    };
  }
  yield* locatorFindings(record);
  for (const online of resources) {
    if (online.function === undefined || !isFilled(online.description))
      yield { node: online, message: "locator.function-and-description", severity: "warning" };
  }
}

export const s07: Rule = {
  id: "md sds 3.7",
  title: "Resource Locator",
  suite: "sds",
  requirement: { number: "TG Requirement 3.7", clause: "4.1.3.1" },
  address: text20("sds", "resource-locator"),
  concerns: concernsService,
  check: serviceLocator,
  reference: "none",
  differences: ["The official suite has no test; a missing locator, function or description is a warning."],
};

export const s08: Rule = {
  id: "md sds 3.8",
  title: "Only One Data Quality Element",
  suite: "sds",
  requirement: { number: "TG Requirement 3.8", clause: "4.1.4.1" },
  address: text20("sds", "only-one-dq-element"),
  concerns: concernsService,
  *check(record) {
    yield* oneSection(record, ["service"]);
    for (const { scope } of record.qualitySections) {
      if (codeOf(scope?.level) !== "service") continue;
      const named = objects(scope?.levelDescription).some(({ other }) => isFilled(other));
      if (scope !== undefined && !named)
        yield { node: scope, property: "levelDescription", message: "quality.level-description", severity: "warning" };
    }
  },
  reference: "none",
  differences: ["The official suite has no test; a missing description of the level is a warning."],
};
