/** What is asked of records; made with the functions of {@link filter}. */
export type Filter =
  | { readonly operator: "and" | "or"; readonly of: readonly Filter[] }
  | { readonly operator: "not"; readonly of: Filter }
  | { readonly operator: Comparison; readonly property: string; readonly value: string }
  /** `*` stands for any text. */
  | { readonly operator: "like"; readonly property: string; readonly pattern: string }
  | { readonly operator: "bbox"; readonly property: string; readonly box: BoundingBox };

export type Comparison = "=" | "<>" | "<" | ">" | "<=" | ">=";

/** West, south, east, north, in degrees. */
export type BoundingBox = readonly [west: number, south: number, east: number, north: number];

/**
 * Builds filters. The names of properties are those that each catalogue service knows (OGC 07-006r1, 6.3.2); where a service
 * has others, such as `apiso:Title`, `compare` and `like` take them.
 *
 * @example
 * ```ts
 * import { cqlText, filter } from "@metabridge/csw";
 * const trees = filter.and(filter.text("tree"), filter.modifiedSince("2025-01-01"), filter.not(filter.type("service")));
 * console.log(cqlText(trees)); // csw:AnyText LIKE '%tree%' AND dct:modified >= '2025-01-01' AND NOT (dc:type = 'service')
 * ```
 */
export const filter = {
  /** A word or words anywhere in the record. */
  text: (words: string): Filter => ({ operator: "like", property: "csw:AnyText", pattern: `*${literally(words)}*` }),
  /** Records that changed at this date or later (ISO 8601). */
  modifiedSince: (date: string): Filter => ({ operator: ">=", property: "dct:modified", value: date }),
  /** `dataset`, `series`, `service`. */
  type: (type: string): Filter => ({ operator: "=", property: "dc:type", value: type }),
  identifier: (id: string): Filter => ({ operator: "=", property: "dc:identifier", value: id }),
  /** Records whose extent has a point in common with this box. */
  bbox: (west: number, south: number, east: number, north: number): Filter => ({
    operator: "bbox",
    property: "ows:BoundingBox",
    box: [west, south, east, north],
  }),
  compare: (property: string, operator: Comparison, value: string): Filter => ({ operator, property, value }),
  /** `*` stands for any text; where it is meant itself, write `\*`. */
  like: (property: string, pattern: string): Filter => ({ operator: "like", property, pattern }),
  and: (...of: readonly Filter[]): Filter => ({ operator: "and", of }),
  or: (...of: readonly Filter[]): Filter => ({ operator: "or", of }),
  not: (of: Filter): Filter => ({ operator: "not", of }),
} as const;

const literally = (text: string): string => text.replace(/[\\*]/g, "\\$&");

/** A filter in CQL text: OGC 07-006r1, 6.2.2. */
export function cqlText(of: Filter): string {
  switch (of.operator) {
    case "and":
    case "or":
      return of.of
        .map((one) => (one.operator === "and" || one.operator === "or" ? `(${cqlText(one)})` : cqlText(one)))
        .join(of.operator === "and" ? " AND " : " OR ");
    case "not":
      return `NOT (${cqlText(of.of)})`;
    case "like":
      return `${of.property} LIKE ${quoted(likeInCql(of.pattern))}`;
    case "bbox":
      return `BBOX(${of.property}, ${of.box.join(", ")})`;
    default:
      return `${of.property} ${of.operator} ${quoted(of.value)}`;
  }
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** CQL has % for any text, and _ for a character. */
const likeInCql = (pattern: string): string =>
  pattern.replace(/\\([\\*])|[*%_\\]/g, (all, escaped?: string) => {
    if (escaped !== undefined) return escaped;
    return all === "*" ? "%" : `\\${all}`;
  });
