/** Members that say how a value is to be read, not what it says. */
const MANNER: ReadonlySet<string> = new Set(["language", "locale", "datatype", "codeList", "codeSpace", "uom"]);

/** Whether a member is a part of what its object says; of what is about the object itself its name alone. */
const isSaying = (key: string): boolean => (key.startsWith("$") ? key === "$id" : !MANNER.has(key));

type AnyObject = Record<string, unknown>;

const isObject = (value: unknown): value is AnyObject => typeof value === "object" && value !== null;

const objectsIn = (value: unknown): readonly AnyObject[] =>
  Array.isArray(value) ? value.filter(isObject) : isObject(value) ? [value] : [];

/** What the change of an input did: see {@link OutputParts.differences}. */
export interface Differences {
  readonly changed: ReadonlySet<object>;
  readonly gone: ReadonlySet<object>;
}

/** The objects of an output, without its lists, and what each says itself. Compares it with another one. */
export class OutputParts {
  readonly #output: AnyObject;
  readonly #text: string;
  /** In their order, those that hold others before these. */
  readonly all: readonly object[];
  readonly #above = new Map<object, object>();
  readonly #values = new Map<object, readonly string[]>();
  readonly #texts = new Map<object, string>();

  constructor(output: object) {
    this.#output = output as AnyObject;
    this.#text = JSON.stringify(output);
    this.all = [output, ...this.below(output)];
    for (const part of this.all)
      for (const inner of Object.values(part).flatMap(objectsIn))
        if (!this.#above.has(inner)) this.#above.set(inner, part);
  }

  /** The texts and numbers of a part, without those of the parts below it. */
  valuesOf(part: object): readonly string[] {
    const known = this.#values.get(part) ?? valuesIn(part as AnyObject);
    this.#values.set(part, known);
    return known;
  }

  /** What a part hangs on. */
  above(part: object): object | undefined {
    return this.#above.get(part);
  }

  /** All parts below one. */
  below(part: object): object[] {
    const found = new Set<object>();
    const visit = (one: AnyObject): void => {
      for (const key in one)
        for (const inner of objectsIn(one[key])) {
          if (found.has(inner)) continue;
          found.add(inner);
          visit(inner);
        }
    };
    visit(part as AnyObject);
    return [...found];
  }

  isSame(other: object): boolean {
    return JSON.stringify(other) === this.#text;
  }

  /** The parts that say something else in another output, and those that are not in it. What that one has besides is left out. */
  differences(other: object): Differences {
    const changed = new Set<object>();
    const gone = new Set<object>();
    const lose = (part: AnyObject): void => {
      for (const one of [part, ...this.below(part)]) gone.add(one);
    };
    const compare = (part: AnyObject, there: AnyObject): void => {
      if (this.valuesOf(part).join("\n") !== valuesIn(there).join("\n")) changed.add(part);
      for (const key in part) {
        const own = objectsIn(part[key]);
        if (own.length > 0) match(own, objectsIn(there[key]));
      }
    };
    const match = (own: readonly AnyObject[], there: readonly AnyObject[]): void => {
      const [rest, others] = this.#unequal(own, there);
      for (const [part, counterpart] of paired(rest, others)) {
        if (counterpart === undefined) lose(part);
        else compare(part, counterpart);
      }
    };
    compare(this.#output, other as AnyObject);
    return { changed, gone };
  }

  /** Those of two lists that are not in the other one as they are; what is in the same place first. */
  #unequal(own: readonly AnyObject[], there: readonly AnyObject[]): [AnyObject[], AnyObject[]] {
    const texts = there.map((one) => JSON.stringify(one));
    const isSameAt = (at: number): boolean => own[at] !== undefined && this.#textOf(own[at]) === texts[at];
    const left = new Map<string, AnyObject[]>();
    for (const [at, one] of there.entries()) {
      const text = texts[at] ?? "";
      if (!isSameAt(at)) left.set(text, [...(left.get(text) ?? []), one]);
    }
    const rest = own.filter((part, at) => !isSameAt(at) && left.get(this.#textOf(part))?.shift() === undefined);
    const others = new Set([...left.values()].flat());
    return [rest, there.filter((one) => others.has(one))];
  }

  #textOf(part: object): string {
    const known = this.#texts.get(part) ?? JSON.stringify(part);
    this.#texts.set(part, known);
    return known;
  }
}

function valuesIn(part: AnyObject): string[] {
  const { value, ...others } = part;
  return Object.entries({ value, ...others }).flatMap(([key, value]) => {
    if (!isSaying(key)) return [];
    return (Array.isArray(value) ? value : [value]).flatMap((one) =>
      ["string", "number", "boolean"].includes(typeof one) ? [String(one)] : [],
    );
  });
}

/** Pairs what was changed: in order where none is gone, else with the one that has most in common. */
function paired(
  own: readonly AnyObject[],
  there: readonly AnyObject[],
): readonly (readonly [AnyObject, AnyObject | undefined])[] {
  if (own.length === there.length) return own.map((part, at) => [part, there[at]]);
  const left = new Set(there);
  return own.map((part) => {
    let best: AnyObject | undefined;
    let most = 0;
    for (const one of left) {
      const common = inCommon(part, one);
      if (common > most) [best, most] = [one, common];
    }
    if (best !== undefined) left.delete(best);
    return [part, best];
  });
}

/** How many members two objects have in common, but for what they are. */
const inCommon = (a: AnyObject, b: AnyObject): number =>
  Object.keys(a).filter((key) => key !== "$type" && JSON.stringify(a[key]) === JSON.stringify(b[key])).length;
