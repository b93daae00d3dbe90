import type { DateValue, NumberValue } from "@metabridge/iso19115";
import { findCrs, findServiceType } from "@metabridge/vocabularies";
import { isIsoDate, isIsoDateTime } from "../iso-8601.js";
import { objectOf, objects, textOf } from "../leaf.js";
import { DEFAULT_CRS, SERVICE_TYPES } from "../tables/code-values.js";
import type { Repair } from "./change-log.js";
import { walkValues } from "./walk.js";

const BOUNDS: ReadonlySet<string> = new Set([
  "westBoundLongitude",
  "eastBoundLongitude",
  "southBoundLatitude",
  "northBoundLatitude",
]);

/** C.19: coordinates with two decimals; the number stays the same. */
export const repairBounds: Repair = (record, log) => {
  walkValues(record, (value, property) => {
    if (!BOUNDS.has(property)) return;
    const number = value as NumberValue;
    const text = textOf(number);
    if (!/^[+-]?\d+(\.\d?)?$/.test(text)) return;
    const after = Number(text).toFixed(2);
    log.add("md common req C.19", "precision", number, text, after);
    number.value = Number(text);
    number.lexical = after;
  });
};

/** C.7 and C.11: a date with a time is in gco:DateTime, one without in gco:Date. */
export const repairDates: Repair = (record, log) => {
  walkValues(record, (value, property) => {
    if (property !== "date") return;
    const date = value as DateValue;
    const text = textOf(date);
    const isWrong = (date.$as === "Date" && isIsoDateTime(text)) || (date.$as === "DateTime" && isIsoDate(text));
    if (!isWrong) return;
    const before = `gco:${date.$as}`;
    delete date.$as;
    log.add("md common req C.11", "date-element", date, before, text.includes("T") ? "gco:DateTime" : "gco:Date");
  });
};

/** 2.2: the default coordinate reference systems by their addresses. */
export const repairReferenceSystems: Repair = (record, log) => {
  for (const { referenceSystemIdentifier } of objects(record.referenceSystemInfo)) {
    const identifier = objectOf(referenceSystemIdentifier);
    const code = identifier?.code;
    if (identifier === undefined || code === undefined) continue;
    const text = textOf(code);
    const crs = findCrs(code.href ?? "") ?? findCrs(text, textOf(identifier.codeSpace) || undefined);
    if (crs === undefined || crs.authority !== "EPSG" || !DEFAULT_CRS.includes(crs.code)) continue;
    if (text !== crs.iri && code.href !== crs.iri) {
      log.add("md isdss 2.2", "crs-address", code, text, crs.iri);
      code.href = crs.iri;
      code.$as = "Anchor";
    }
    if (identifier.codeSpace !== undefined) {
      log.add("md isdss 2.2", "crs-code-space", identifier, textOf(identifier.codeSpace), "");
      delete identifier.codeSpace;
      delete identifier.$order;
    }
  }
};

/** 2.6: an empty version of a format is not known. */
export const repairFormats: Repair = (record, log) => {
  for (const format of objects(record.distributionInfo).flatMap((one) => objects(one.distributionFormat))) {
    const edition = objectOf(format.formatSpecificationCitation)?.edition;
    if (
      edition === undefined ||
      textOf(edition) !== "" ||
      ["unknown", "inapplicable"].includes(edition.$nilReason ?? "")
    )
      continue;
    log.add("md isdss 2.6", "version-unknown", edition, edition.$nilReason ?? "", "unknown");
    delete edition.value;
    delete edition.$as;
    edition.$nilReason = "unknown";
  }
};

/** 3.5: the type of a service by INSPIRE's code; a protocol that stood in its place becomes its version. */
export const repairServiceType: Repair = (record, log) => {
  for (const service of objects(record.identificationInfo)) {
    if (service.$type !== "SV_ServiceIdentification" || service.serviceType === undefined) continue;
    const text = textOf(service.serviceType);
    const found = SERVICE_TYPES.has(text) ? undefined : findServiceType(text);
    if (found === undefined) continue;
    log.add("md sds 3.5", "service-type", service.serviceType, text, found.code);
    const isProtocol = text.toLowerCase() !== found.code;
    if (isProtocol && !(service.serviceTypeVersion ?? []).some((one) => textOf(one) === text)) {
      service.serviceTypeVersion = [{ value: text }, ...(service.serviceTypeVersion ?? [])];
    }
    service.serviceType.value = found.code;
  }
};
