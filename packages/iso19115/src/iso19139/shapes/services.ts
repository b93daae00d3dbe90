import { isoClass } from "../../declare/class.js";
import { SRV } from "../../declare/package.js";
import { boolean, code, genericName, object, position, text } from "../../declare/property.js";
import type { ShapeTransform } from "../../encoding/encoding.js";
import { parseBoolean } from "../../lexical.js";
import type { IsoObject } from "../../node.js";
import { keepExtra, list, made, put, renamed, without } from "../shape.js";

export const SV_ServiceIdentification = isoClass(
  "SV_ServiceIdentification",
  SRV,
  {
    serviceType: genericName().required(),
    serviceTypeVersion: text().many(),
    accessProperties: object("MD_StandardOrderProcess"),
    restrictions: object("MD_Constraints"),
    keywords: object("MD_Keywords").many(),
    extent: object("EX_Extent").many(),
    coupledResource: object("SV_CoupledResource").many(),
    couplingType: code("SV_CouplingType").required(),
    containsOperations: object("SV_OperationMetadata").many().required(),
    operatesOn: object("MD_DataIdentification").many(),
  },
  { extends: "MD_Identification" },
);

/** The constraints and keywords that services had of their own are those of any resource now. */
export const serviceIdentification: ShapeTransform = {
  shape: "SV_ServiceIdentification",
  up(from) {
    if (from.restrictions === undefined && from.keywords === undefined) return from;
    const to = without(from, "restrictions", "keywords");
    for (const [own, general] of OWN) {
      put(to, general, [...list(from[general]), ...list(from[own]).map((one) => ({ ...one, $from: own }))]);
    }
    return to;
  },
  down(from) {
    if (from.$element === "MD_ServiceIdentification")
      return { ...without(from, "$element"), $type: "MD_ServiceIdentification" };
    let to = from;
    for (const [own, general] of OWN) {
      const marked = list(from[general]).filter(({ $from }) => $from === own);
      if (marked.length === 0) continue;
      to = without(to, general);
      put(
        to,
        general,
        list(from[general]).filter(({ $from }) => $from !== own),
      );
      put(to, own, own === "restrictions" ? marked[0] : marked);
    }
    return to;
  },
};

const OWN = [
  ["restrictions", "resourceConstraints"],
  ["keywords", "descriptiveKeywords"],
] as const;

export const SV_CoupledResource = isoClass("SV_CoupledResource", SRV, {
  operationName: text().required(),
  identifier: text().required(),
  ScopedName: position().element("gco:ScopedName"),
});

export const coupledResource: ShapeTransform = {
  shape: "SV_CoupledResource",
  up(from) {
    const to = without(from, "operationName", "identifier", "ScopedName");
    put(to, "scopedName", from.ScopedName);
    const identifier = made("MD_Identifier", { code: from.identifier });
    put(to, "resourceReference", list(made("CI_Citation", { identifier: list(identifier) })));
    put(to, "operation", made("SV_OperationMetadata", { operationName: from.operationName }));
    return to;
  },
  down(from) {
    const to = without(from, "scopedName", "resourceReference", "operation");
    put(to, "operationName", (from.operation as IsoObject | undefined)?.operationName);
    put(to, "identifier", list(list(from.resourceReference)[0]?.identifier)[0]?.code);
    put(to, "ScopedName", from.scopedName);
    return to;
  },
};

export const SV_OperationMetadata = isoClass("SV_OperationMetadata", SRV, {
  operationName: text().required(),
  DCP: code("DCPList").many().required(),
  operationDescription: text(),
  invocationName: text(),
  parameters: object("SV_Parameter").many(),
  connectPoint: object("CI_OnlineResource").many().required(),
  dependsOn: object("SV_OperationMetadata").many(),
});

export const operationMetadata: ShapeTransform = {
  shape: "SV_OperationMetadata",
  up: (from) => renamed(from, { DCP: "distributedComputingPlatform", parameters: "parameter" }),
  down: (from) => renamed(from, { distributedComputingPlatform: "DCP", parameter: "parameters" }),
};

export const SV_Parameter = isoClass("SV_Parameter", SRV, {
  name: object("MemberName").required(),
  direction: code("SV_ParameterDirection"),
  description: text(),
  optionality: text().required(),
  repeatability: boolean().required(),
  valueType: object("TypeName").required(),
});

export const parameter: ShapeTransform = {
  shape: "SV_Parameter",
  up(from) {
    const to = without(from, "valueType");
    const optionality = from.optionality as IsoObject | undefined;
    if (typeof optionality?.value === "string") {
      const { value, ...rest } = optionality;
      const truth = parseBoolean(value as string);
      to.optionality = {
        ...(truth === undefined
          ? { lexical: value }
          : { value: truth, ...(String(truth) === value ? {} : { lexical: value }) }),
        ...rest,
        $as: optionality.$as ?? "CharacterString",
      };
    }
    keepExtra(to, "valueType", from.valueType);
    return to;
  },
  down(from) {
    const optionality = from.optionality as IsoObject | undefined;
    const lexical = optionality?.lexical ?? optionality?.value;
    return lexical === undefined ? from : { ...from };
  },
};
