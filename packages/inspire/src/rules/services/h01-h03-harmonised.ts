import type { SV_OperationMetadata, SV_Parameter } from "@metabridge/iso19115";
import { hasValue, isCode, isFilled, objectOf, objects, repeated, textOf } from "../../leaf.js";
import type { RecordView } from "../../record-view.js";
import type { Findings, Rule } from "../../rule.js";
import { text20 } from "../official-text.js";
import { onlineResources } from "../online-resources.js";
import { declaredCategory } from "./v01-v05-invocable.js";

const isHarmonised = (record: RecordView): boolean => declaredCategory(record) === "harmonised";

const operationsOf = (record: RecordView): readonly SV_OperationMetadata[] =>
  record.services.flatMap((service) => record.all(service.containsOperations, "SV_OperationMetadata"));

/** The addresses of an operation; the official suite is content with an empty one. */
const urlsOf = (record: RecordView, operation: SV_OperationMetadata): readonly string[] =>
  objects(operation.connectPoint)
    .filter(({ linkage }) => (record.isReference ? hasValue(linkage) : textOf(linkage) !== ""))
    .map(({ linkage }) => textOf(linkage));

const missing = (record: RecordView) =>
  ({ node: record.service ?? record.record, property: "containsOperations", message: "operation.missing" }) as const;

function* invocation(record: RecordView): Findings {
  const operations = operationsOf(record);
  // Option 1 of the requirement: the access point describes the operations.
  if (operations.length === 0 && (record.isReference || onlineResources(record).length === 0)) yield missing(record);
  const locators = onlineResources(record)
    .map(({ linkage }) => textOf(linkage))
    .filter((url) => url !== "");
  for (const operation of operations) {
    const urls = urlsOf(record, operation);
    if (objects(operation.connectPoint).length === 0)
      yield { node: operation, property: "connectPoint", message: "operation.no-connect-point" };
    else if (urls.length === 0)
      yield { node: objects(operation.connectPoint)[0] ?? operation, property: "linkage", message: "locator.no-url" };
    else if (
      locators.length > 0 &&
      !urls.every((url) =>
        locators.some((locator) => url.startsWith(record.isReference ? locator : (locator.split("?")[0] ?? locator))),
      )
    ) {
      yield {
        node: operation.connectPoint?.[0] ?? operation,
        message: "operation.other-address",
        parameters: { url: urls[0] ?? "", locator: locators[0] ?? "" },
      };
    }
  }
}

export const h01: Rule = {
  id: "md sds-harmonised 7.1",
  title: "Invocation Metadata",
  suite: "sds-harmonised",
  requirement: { number: "TG Requirement 7.1", clause: "4.5.1.1" },
  address: text20("sds-harmonised", "invocation-metadata"),
  concerns: isHarmonised,
  check: invocation,
  differences: [
    "A record without operations is passed where it has an access point (option 1 of the requirement).",
    "The addresses of operations are compared with those of the distribution without what follows the question mark.",
  ],
};

function* operationFindings(record: RecordView): Findings {
  const operations = operationsOf(record);
  if (operations.length === 0 && record.isReference) yield missing(record);
  for (const operation of operations) {
    const names = repeated(operation, "operationName", operation.operationName);
    if (names.length !== 1 || !isFilled(names[0]))
      yield { node: names[1] ?? names[0] ?? operation, message: "operation.name" };
    else if (!(operation.distributedComputingPlatform ?? []).some(isCode)) {
      yield {
        node: operation,
        property: "distributedComputingPlatform",
        message: "operation.no-platform",
        parameters: { name: textOf(names[0]) },
      };
    } else if (urlsOf(record, operation).length === 0)
      yield { node: operation, property: "connectPoint", message: "operation.no-connect-point" };
  }
}

export const h02: Rule = {
  id: "md sds-harmonised 7.2",
  title: "Operation Metadata",
  suite: "sds-harmonised",
  requirement: { number: "TG Requirement 7.2", clause: "4.5.1.1" },
  address: text20("sds-harmonised", "operation-metadata"),
  concerns: isHarmonised,
  check: operationFindings,
  differences: ["A record without operations is passed, as the requirement is about those that are there."],
};

const BOOLEAN = /^(true|false)$/;

function* parameterFindings(record: RecordView, parameter: SV_Parameter): Findings {
  const name = objectOf(parameter.name);
  if (!isFilled(name?.aName)) yield { node: parameter, property: "name", message: "parameter.name" };
  else if (name !== undefined && repeated(name, "attributeType", name.attributeType).length === 0)
    yield {
      node: name,
      property: "attributeType",
      message: "parameter.attribute-type",
      parameters: { name: textOf(name.aName) },
    };
  if (textOf(parameter.optionality) === "")
    yield { node: parameter, property: "optionality", message: "parameter.optionality" };
  if (!BOOLEAN.test(textOf(parameter.repeatability)))
    yield { node: parameter.repeatability ?? parameter, message: "parameter.repeatability" };
  // ISO 19115-3 has no value type of a parameter: its name has the type.
  const valueType = parameter.$extra?.find(({ property }) => property === "valueType")?.value;
  if (!record.isIso19115_3 && valueType === undefined)
    yield { node: parameter, property: "valueType", message: "parameter.value-type" };
}

export const h03: Rule = {
  id: "md sds-harmonised 7.3",
  title: "Operation Metadata Parameters",
  suite: "sds-harmonised",
  requirement: { number: "TG Requirement 7.3", clause: "4.5.1.1" },
  address: text20("sds-harmonised", "operation-metadata-parameters"),
  concerns: isHarmonised,
  *check(record) {
    for (const operation of operationsOf(record)) {
      for (const parameter of objects(operation.parameter)) yield* parameterFindings(record, parameter);
    }
  },
};
