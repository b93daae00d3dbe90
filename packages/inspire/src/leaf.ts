import type { Code, IsoNode, Leaf } from "@metabridge/iso19115";

/** The text of a value without the white space around it; empty where there is none. */
export function textOf(leaf: Leaf | undefined): string {
  const { value, lexical } = leaf ?? {};
  const text = lexical ?? value;
  return text === undefined ? "" : String(text).trim();
}

/** The text of a value with that of its translations: what XPath calls the string value of its property. */
export function stringValue(leaf: Leaf & { translations?: readonly { value: string }[] }): string {
  return [textOf(leaf), ...(leaf.translations ?? []).map(({ value }) => value.trim())].join("");
}

/** White space folded: what XPath calls normalize-space. */
export const folded = (text: string): string => text.replace(/\s+/g, " ").trim();

/** Whether a property holds an element with a value, not only a reason why there is none. */
export function hasValue(leaf: Leaf | undefined): leaf is Leaf {
  return leaf !== undefined && (leaf.value !== undefined || leaf.lexical !== undefined || leaf.xml !== undefined);
}

/** The local name of the element that holds a value, where `regular` is the one that the property calls for. */
export function elementOf(leaf: Leaf | undefined, regular: string): string | undefined {
  return hasValue(leaf) ? (leaf.$as ?? regular) : undefined;
}

/** The element of a date: gco:DateTime where the text has a time and nothing else was written. */
export function dateElementOf(leaf: Leaf | undefined): string | undefined {
  return elementOf(leaf, textOf(leaf).includes("T") ? "DateTime" : "Date");
}

/** Whether a text is in one of the elements that hold texts, and is not empty. */
export function isFilled(leaf: Leaf | undefined): boolean {
  const element = elementOf(leaf, "CharacterString");
  return (element === "CharacterString" || element === "Anchor") && textOf(leaf) !== "";
}

/** Whether a property holds the element of a code list. */
export function isCode(code: Code | undefined): code is Code {
  return hasValue(code) && (code.$as === undefined || /(Code|List|Type|Country)$/.test(code.$as));
}

/** The value of the attribute codeListValue; undefined where the code was written as text only. */
export function codeOf(code: Code | undefined): string | undefined {
  return isCode(code) && code.$inText !== true && typeof code.value === "string" ? code.value : undefined;
}

/** The objects of a property, without those that are nil, empty or only referred to. */
export function objects<T extends IsoNode>(list: readonly T[] | undefined): readonly T[] {
  if (list === undefined) return NONE as readonly T[];
  return list.some(({ $reference }) => $reference === true) ? list.filter((one) => one.$reference !== true) : list;
}

const NONE: readonly never[] = [];

/** The object of a property, where it holds one. */
export function objectOf<T extends IsoNode>(object: T | undefined): T | undefined {
  return object?.$reference === true ? undefined : object;
}

/** The values of a property that its schema allows once, with those that stood there all the same. */
export function repeated<T extends object>(node: IsoNode, property: string, first: T | undefined): readonly T[] {
  const others = node.$extra?.filter((extra) => extra.property === property).map(({ value }) => value as T) ?? [];
  return first === undefined ? others : [first, ...others];
}
