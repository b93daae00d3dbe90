import { childElements, localName, parseXml, textContent, type XmlElement } from "@metabridge/xml";
import type { StandInRequest } from "../http.js";
import { type Condition, filterCondition, intersects } from "./constraint.js";
import { cqlCondition } from "./cql.js";
import { OwsFault } from "./exception.js";
import { CSW_2, CSW_3, type CswNames } from "./names.js";

/** A request to a catalogue service, however it came: as key and value pairs, or as XML. */
export interface CswRequest {
  readonly names: CswNames;
  readonly operation: string;
  /** Parameters by their names in lower case. */
  readonly parameters: Readonly<Record<string, string>>;
  /** The ids of a GetRecordById. */
  readonly ids: readonly string[];
  readonly condition?: Condition;
  /** A request in XML: its root, and the text that it was read from. */
  readonly body?: { readonly root: XmlElement; readonly text: string };
}

export function cswRequest(request: StandInRequest): CswRequest {
  return request.method === "POST" ? fromXml(request.body) : fromKvp(request.query);
}

/** OGC 07-006r1, 10.2 to 10.9; OGC 12-176r7, 7.3. */
function fromKvp(query: URLSearchParams): CswRequest {
  const parameters = Object.fromEntries([...query].map(([key, value]) => [key.toLowerCase(), value]));
  // A client that names no version gets the latest: OGC 06-121r9, 7.3.2.
  const version = parameters.version ?? parameters.acceptversions ?? "";
  const names = version.startsWith("2.0.2") ? CSW_2 : CSW_3;
  const operation = parameters.request ?? "";
  const conditions: Condition[] = [];
  const { constraint, constraintlanguage, q, bbox } = parameters;
  if (constraint !== undefined && constraint !== "") {
    conditions.push(
      /^filter$/i.test(constraintlanguage ?? "") ? filterCondition(filterOf(constraint)) : cqlCondition(constraint),
    );
  }
  if (q !== undefined) conditions.push((_, facts) => facts().anyText.toLowerCase().includes(q.toLowerCase()));
  if (bbox !== undefined) conditions.push(intersects(bbox.split(",").slice(0, 4).map(Number)));
  return {
    names,
    operation,
    parameters,
    ids: (parameters.id ?? "").split(",").filter((id) => id !== ""),
    ...(conditions.length === 0 ? {} : { condition: (record, facts) => conditions.every((one) => one(record, facts)) }),
  };
}

function filterOf(text: string): XmlElement {
  const { value } = parseXml(text);
  if (value === undefined) throw new OwsFault("InvalidParameterValue", "constraint", "The filter is not XML.");
  return value;
}

function fromXml(text: string): CswRequest {
  const { value: body } = parseXml(text);
  if (body === undefined) throw new OwsFault("NoApplicableCode", "", "The request is not XML.");
  const names = body.uri === CSW_3.csw ? CSW_3 : CSW_2;
  const parameters: Record<string, string> = {};
  for (const { name, value } of body.attributes) parameters[localName(name).toLowerCase()] = value;
  const query = childElements(body, "Query")[0];
  const set = childElements(query ?? body, "ElementSetName")[0];
  if (set !== undefined) parameters.elementsetname = textContent(set).trim();
  const constraint = query === undefined ? undefined : childElements(query, "Constraint")[0];
  const condition = constraint === undefined ? undefined : constraintCondition(constraint);
  return {
    names,
    operation: localName(body.name),
    parameters,
    ids: childElements(body, "Id").map((id) => textContent(id).trim()),
    body: { root: body, text },
    ...(condition === undefined ? {} : { condition }),
  };
}

/** csw:Constraint with a Filter, or with CqlText. */
export function constraintCondition(constraint: XmlElement): Condition {
  const filter = childElements(constraint, "Filter")[0];
  if (filter !== undefined) return filterCondition(filter);
  const cql = childElements(constraint, "CqlText")[0];
  if (cql !== undefined) return cqlCondition(textContent(cql));
  throw new OwsFault("MissingParameterValue", "constraint", "The constraint is empty.");
}
