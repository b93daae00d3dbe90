import { COMPARISONS, type Condition, intersects, likePattern, queryable } from "./constraint.js";
import { OwsFault } from "./exception.js";

const TOKEN = /\s*(?:(')((?:[^']|'')*)'|(<>|<=|>=|[=<>(),])|([^\s'<>=(),]+))/y;
const OPERATORS: Readonly<Record<string, string>> = {
  "=": "PropertyIsEqualTo",
  "<>": "PropertyIsNotEqualTo",
  "<": "PropertyIsLessThan",
  ">": "PropertyIsGreaterThan",
  "<=": "PropertyIsLessThanOrEqualTo",
  ">=": "PropertyIsGreaterThanOrEqualTo",
};

interface Token {
  readonly text: string;
  readonly literal: boolean;
}

/** Reads a constraint in CQL text: OGC 07-006r1, 6.2.2 (and, or, not, comparisons, LIKE, BBOX, parentheses). */
export function cqlCondition(text: string): Condition {
  return new CqlParser(tokens(text)).parse();
}

function tokens(text: string): Token[] {
  const found: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const match = TOKEN.exec(text);
    if (match === null) throw new OwsFault("InvalidParameterValue", "constraint", `Cannot read the constraint ${text}`);
    const literal = match[1] !== undefined;
    found.push({ literal, text: literal ? (match[2] ?? "").replaceAll("''", "'") : (match[3] ?? match[4] ?? "") });
  }
  return found;
}

class CqlParser {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(all: readonly Token[]) {
    this.#tokens = all;
  }

  parse(): Condition {
    const condition = this.#or();
    if (this.#at < this.#tokens.length) throw this.#fault();
    return condition;
  }

  #or(): Condition {
    const parts = [this.#and()];
    while (this.#takes("OR")) parts.push(this.#and());
    return parts.length === 1 && parts[0] !== undefined
      ? parts[0]
      : (record, facts) => parts.some((part) => part(record, facts));
  }

  #and(): Condition {
    const parts = [this.#not()];
    while (this.#takes("AND")) parts.push(this.#not());
    return (record, facts) => parts.every((part) => part(record, facts));
  }

  #not(): Condition {
    if (this.#takes("NOT")) {
      const inner = this.#not();
      return (record, facts) => !inner(record, facts);
    }
    if (this.#takes("(")) {
      const inner = this.#or();
      this.#expect(")");
      return inner;
    }
    return this.#predicate();
  }

  #predicate(): Condition {
    const name = this.#next().text;
    if (/^bbox$/i.test(name)) return this.#bbox();
    const values = queryable(name.replace(/^"|"$/g, ""));
    if (this.#takes("LIKE")) {
      const pattern = likePattern(this.#next().text, "%", "_", "\\", false);
      return (record, facts) => values(record, facts).some((value) => pattern.test(value));
    }
    const compare = COMPARISONS[OPERATORS[this.#next().text] ?? ""];
    if (compare === undefined) throw this.#fault();
    const literal = this.#next().text;
    return (record, facts) => values(record, facts).some((value) => compare(value, literal));
  }

  /** BBOX(ows:BoundingBox, west, south, east, north), as GeoServer's ECQL and pycsw have it. */
  #bbox(): Condition {
    this.#expect("(");
    this.#next();
    const sides: number[] = [];
    while (this.#takes(",")) {
      const { text, literal } = this.#next();
      if (!literal) sides.push(Number(text));
    }
    this.#expect(")");
    return intersects(sides);
  }

  #next(): Token {
    const token = this.#tokens[this.#at++];
    if (token === undefined) throw this.#fault();
    return token;
  }

  #takes(word: string): boolean {
    const token = this.#tokens[this.#at];
    if (token === undefined || token.literal || token.text.toUpperCase() !== word) return false;
    this.#at++;
    return true;
  }

  #expect(word: string): void {
    if (!this.#takes(word)) throw this.#fault();
  }

  #fault(): OwsFault {
    return new OwsFault("InvalidParameterValue", "constraint", "Cannot read the constraint.");
  }
}
