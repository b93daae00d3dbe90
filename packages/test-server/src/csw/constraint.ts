import { attributeValue, childElements, localName, textContent, type XmlElement } from "@metabridge/xml";
import type { MetadataRecord, RecordFacts } from "../metadata-record.js";
import { OwsFault } from "./exception.js";

/** What is asked of a record. */
export type Condition = (record: MetadataRecord, facts: () => RecordFacts) => boolean;

/** The values of a queryable, whatever prefix it is written with: `apiso:Title`, `dc:title`, `csw:AnyText`. */
export function queryable(name: string): (record: MetadataRecord, facts: () => RecordFacts) => readonly string[] {
  switch (localName(name.trim()).toLowerCase()) {
    case "identifier":
      return ({ id }) => [id];
    case "title":
      return (_, facts) => [facts().title];
    case "abstract":
      return (_, facts) => [facts().abstract];
    case "type":
      return (_, facts) => [facts().type];
    case "modified":
    case "date":
      return (_, facts) => [facts().modified];
    case "subject":
      return (_, facts) => facts().subjects;
    case "anytext":
      return (_, facts) => [facts().anyText];
    default:
      throw new OwsFault("InvalidParameterValue", "constraint", `Unknown queryable ${name.trim()}.`);
  }
}

/** A pattern of PropertyIsLike as a regular expression. */
export function likePattern(
  pattern: string,
  wild: string,
  single: string,
  escapeChar: string,
  matchCase: boolean,
): RegExp {
  let source = "";
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern[at] ?? "";
    if (escapeChar !== "" && char === escapeChar) source += quoted(pattern[++at] ?? "");
    else if (char === wild) source += "[\\s\\S]*";
    else if (char === single) source += "[\\s\\S]";
    else source += quoted(char);
  }
  return new RegExp(`^${source}$`, matchCase ? "" : "i");
}

const quoted = (char: string): string => char.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");

export const COMPARISONS: Readonly<Record<string, (value: string, literal: string) => boolean>> = {
  PropertyIsEqualTo: (value, literal) => value === literal,
  PropertyIsNotEqualTo: (value, literal) => value !== literal,
  PropertyIsLessThan: (value, literal) => value !== "" && value < literal,
  PropertyIsGreaterThan: (value, literal) => value > literal,
  PropertyIsLessThanOrEqualTo: (value, literal) => value !== "" && value <= literal,
  PropertyIsGreaterThanOrEqualTo: (value, literal) => value >= literal,
};

/** Whether a record's box and another one have a point in common. */
export function intersects(box: readonly number[]): Condition {
  const [west = 0, south = 0, east = 0, north = 0] = box;
  return (_, facts) => {
    const own = facts().bbox;
    return own !== undefined && own[0] <= east && own[2] >= west && own[1] <= north && own[3] >= south;
  };
}

/** Reads a Filter element: OGC 04-095 (1.1) or 09-026r2 (2.0). */
export function filterCondition(filter: XmlElement): Condition {
  return every(childElements(filter).map(operator));
}

const every =
  (conditions: readonly Condition[]): Condition =>
  (record, facts) =>
    conditions.every((condition) => condition(record, facts));

function operator(element: XmlElement): Condition {
  const name = localName(element.name);
  const operands = childElements(element);
  const [first, second] = operands;
  if (name === "And") return every(operands.map(operator));
  if (name === "Or") {
    const conditions = operands.map(operator);
    return (record, facts) => conditions.some((condition) => condition(record, facts));
  }
  if (name === "Not" && first !== undefined) {
    const condition = operator(first);
    return (record, facts) => !condition(record, facts);
  }
  if (name === "BBOX") return intersects(boxOf(operands));
  const values = queryable(first === undefined ? "" : textContent(first));
  const literal = second === undefined ? "" : textContent(second);
  if (name === "PropertyIsLike") {
    const attribute = (local: string): string => attributeValue(element, local) ?? "";
    const pattern = likePattern(
      literal,
      attribute("wildCard"),
      attribute("singleChar"),
      attribute("escapeChar"),
      attribute("matchCase") === "true",
    );
    return (record, facts) => values(record, facts).some((value) => pattern.test(value));
  }
  const compare = COMPARISONS[name];
  if (compare === undefined) throw new OwsFault("InvalidParameterValue", "constraint", `Unknown operator ${name}.`);
  return (record, facts) => values(record, facts).some((value) => compare(value, literal));
}

/** GML's corners are "x y" in the order of the reference system that srsName names: latitude first for a URN. */
function boxOf(operands: readonly XmlElement[]): number[] {
  const envelope = operands.find(({ name }) => localName(name) === "Envelope");
  if (envelope === undefined) throw new OwsFault("InvalidParameterValue", "constraint", "BBOX without an Envelope.");
  const corner = (local: string): number[] =>
    textContent(childElements(envelope, local)[0] ?? envelope)
      .trim()
      .split(/\s+/)
      .map(Number);
  const [a = 0, b = 0] = corner("lowerCorner");
  const [c = 0, d = 0] = corner("upperCorner");
  return /^urn:/.test(attributeValue(envelope, "srsName") ?? "") ? [b, a, d, c] : [a, b, c, d];
}
