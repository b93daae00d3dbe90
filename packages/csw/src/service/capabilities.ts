import { attributeValue, childElements, localName, textContent, type XmlElement } from "@metabridge/xml";
import { type CswVersion, type RecordSchema, schemaOf } from "./namespaces.js";

/** An operation of a service: where it is, and what its parameters can be. */
export interface CswOperation {
  readonly get?: string;
  readonly post?: string;
  /** Allowed values by the parameter's name in lower case. */
  readonly parameters: Readonly<Record<string, readonly string[]>>;
}

/** What a service says about itself. */
export interface CswCapabilities {
  readonly version: CswVersion;
  readonly title?: string;
  readonly abstract?: string;
  readonly provider?: string;
  /** By name: `GetRecords`, `Transaction`. */
  readonly operations: Readonly<Record<string, CswOperation>>;
  /** The values of `outputSchema` by what they stand for; the first of a kind. */
  readonly schemas: Readonly<Partial<Record<RecordSchema, string>>>;
  /** All values of `outputSchema`, as written. */
  readonly outputSchemas: readonly string[];
  /** `CQL_TEXT` and `FILTER`, where it says so. */
  readonly constraintLanguages: readonly string[];
  /** Names that can be searched by, where it says so. */
  readonly queryables: readonly string[];
  /** How many records it gives where nothing is asked for. */
  readonly maxRecordDefault?: number;
}

/** Reads a capabilities document: OGC 07-006r1, 10.2.6; OGC 12-176r7, 7.1. */
export function readCapabilities(root: XmlElement): CswCapabilities {
  const operationsMetadata = childElements(root, "OperationsMetadata")[0];
  const operations = Object.fromEntries(
    childElements(operationsMetadata ?? root, "Operation").map((operation) => [
      attributeValue(operation, "name") ?? "",
      operationOf(operation),
    ]),
  );
  const constraints = valuesByName(childElements(operationsMetadata ?? root, "Constraint"));
  const records = operations.GetRecords?.parameters ?? {};
  const outputSchemas = records.outputschema ?? [];
  const schemas: Partial<Record<RecordSchema, string>> = {};
  for (const value of outputSchemas) {
    const schema = schemaOf(value);
    if (schema !== undefined) schemas[schema] ??= value;
  }
  const identification = childElements(root, "ServiceIdentification")[0];
  const provider = childElements(root, "ServiceProvider")[0];
  const maxRecordDefault = Number(constraints.maxrecorddefault?.[0]);
  return {
    version: root.uri.startsWith("http://www.opengis.net/cat/csw/3") ? "3.0.0" : "2.0.2",
    ...textOf("title", identification, "Title"),
    ...textOf("abstract", identification, "Abstract"),
    ...textOf("provider", provider, "ProviderName"),
    operations,
    schemas,
    outputSchemas,
    constraintLanguages: records.constraintlanguage ?? [],
    queryables: Object.entries(constraintsOf(operationsMetadata))
      .filter(([name]) => name.endsWith("queryables"))
      .flatMap(([, values]) => values),
    ...(maxRecordDefault > 0 ? { maxRecordDefault } : {}),
  };
}

function operationOf(operation: XmlElement): CswOperation {
  const http = childElements(childElements(operation, "DCP")[0] ?? operation, "HTTP")[0] ?? operation;
  const address = (method: string): string | undefined =>
    childElements(http, method)
      .map((one) => attributeValue(one, "href")?.trim())
      .find((href) => href !== undefined && href !== "");
  const get = address("Get");
  const post = address("Post");
  return {
    ...(get === undefined ? {} : { get }),
    ...(post === undefined ? {} : { post }),
    parameters: valuesByName(childElements(operation, "Parameter")),
  };
}

/** The constraints of all operations: pycsw and GeoNetwork list their queryables there. */
function constraintsOf(operationsMetadata: XmlElement | undefined): Record<string, readonly string[]> {
  if (operationsMetadata === undefined) return {};
  const all = [operationsMetadata, ...childElements(operationsMetadata, "Operation")];
  return valuesByName(all.flatMap((one) => childElements(one, "Constraint")));
}

/** Values stand in Parameter itself (OWS 1.0), or in AllowedValues or DefaultValue within it (OWS 2.0). */
function valuesByName(elements: readonly XmlElement[]): Record<string, readonly string[]> {
  const values: Record<string, readonly string[]> = {};
  for (const element of elements) {
    const name = (attributeValue(element, "name") ?? "").toLowerCase();
    const holders = [element, ...childElements(element, "AllowedValues")];
    const own = holders
      .flatMap((holder) => childElements(holder))
      .filter((value) => ["Value", "DefaultValue"].includes(localName(value.name)))
      .map((value) => textContent(value).trim());
    values[name] = [...(values[name] ?? []), ...own];
  }
  return values;
}

function textOf<K extends string>(key: K, parent: XmlElement | undefined, child: string): Partial<Record<K, string>> {
  const element = parent === undefined ? undefined : childElements(parent, child)[0];
  const text = element === undefined ? "" : textContent(element).trim();
  return text === "" ? {} : ({ [key]: text } as Partial<Record<K, string>>);
}
