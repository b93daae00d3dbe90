import { isoClass } from "../../declare/class.js";
import { MRL, MRL_IMAGERY } from "../../declare/package.js";
import { dateTime, object, text } from "../../declare/property.js";
import type { ShapeTransform } from "../../encoding/encoding.js";
import type { IsoObject } from "../../node.js";
import { list, made, put, without } from "../shape.js";
import { dateTimeOf, instantOf } from "./time.js";

export const LI_Lineage = isoClass("LI_Lineage", MRL, {
  statement: text(),
  processStep: object("LI_ProcessStep").many(),
  source: object("LI_Source").many(),
});

export const LI_ProcessStep = isoClass("LI_ProcessStep", MRL, {
  description: text().required(),
  rationale: text(),
  dateTime: dateTime(),
  processor: object("CI_Responsibility").many(),
  source: object("LI_Source").many(),
});

export const processStep: ShapeTransform = {
  shape: "LI_ProcessStep",
  up(from) {
    if (from.dateTime === undefined) return from;
    const to = without(from, "dateTime");
    put(to, "stepDateTime", instantOf(from.dateTime));
    return to;
  },
  down(from, context) {
    if (from.stepDateTime === undefined) return from;
    const to = without(from, "stepDateTime");
    put(to, "dateTime", dateTimeOf(from.stepDateTime as IsoObject, context));
    return to;
  },
};

export const LI_Source = isoClass("LI_Source", MRL, {
  description: text(),
  scaleDenominator: object("MD_RepresentativeFraction"),
  sourceReferenceSystem: object("MD_ReferenceSystem"),
  sourceCitation: object("CI_Citation"),
  sourceExtent: object("EX_Extent").many(),
  sourceStep: object("LI_ProcessStep").many(),
});

/** The scale of a source became one of several resolutions, its extent a part of its scope. */
export const source: ShapeTransform = {
  shape: "LI_Source",
  up(from) {
    const to = without(from, "scaleDenominator", "sourceExtent");
    put(to, "sourceSpatialResolution", made("MD_Resolution", { equivalentScale: from.scaleDenominator }));
    put(to, "scope", made("MD_Scope", { extent: list(from.sourceExtent) }));
    return to;
  },
  down(from) {
    const to = without(from, "sourceSpatialResolution", "scope");
    put(to, "scaleDenominator", list(from.sourceSpatialResolution)[0]?.equivalentScale);
    put(to, "sourceExtent", list(list(from.scope)[0]?.extent));
    return to;
  },
};

export const LE_ProcessStep = isoClass(
  "LE_ProcessStep",
  MRL_IMAGERY,
  {
    processingInformation: object("LE_Processing"),
    output: object("LE_Source").many(),
    report: object("LE_ProcessStepReport").many(),
  },
  { extends: "LI_ProcessStep" },
);

export const LE_Processing = isoClass("LE_Processing", MRL_IMAGERY, {
  identifier: object("MD_Identifier").required(),
  softwareReference: object("CI_Citation"),
  procedureDescription: text(),
  documentation: object("CI_Citation").many(),
  runTimeParameters: text(),
  algorithm: object("LE_Algorithm").many(),
});
