import type { Loss } from "@metabridge/core";
import { PREFIXES } from "@metabridge/rdf";
import type { DocumentDifference, DocumentValue } from "@metabridge/roundtrip";

/** What a conversion said it could not carry over, to be found again among the values that are gone. */
export interface SaidLosses {
  /** Losses of the way there: their positions are those of the original. */
  readonly there: readonly Loss[];
  /** Losses of the way back: their positions are those of the document in between. */
  readonly back: readonly Loss[];
}

/**
 * Which values were reported as losses, and by which: the code of the loss for each. A loss stands for the element at its
 * position with its text and attributes; one without a position, for one element (or statement) with its value.
 */
export function reportedBy(
  gone: readonly DocumentValue[],
  kind: DocumentDifference["kind"],
  { there, back }: SaidLosses,
): Map<DocumentValue, string> {
  const byPosition = new Map<string, string>();
  const byValue = new Map<string, string[]>();
  for (const { line, column, code } of there) if (line !== undefined) byPosition.set(`${line}:${column}`, code);
  for (const { value, code } of [...there.filter(({ line }) => line === undefined), ...back]) {
    const key = withPlainSpace(value);
    byValue.set(key, [...(byValue.get(key) ?? []), code]);
  }
  const reported = new Map<DocumentValue, string>();
  for (const [position, values] of elements(gone, kind)) {
    const code = byPosition.get(position) ?? codeByValue(values, kind, byValue);
    if (code !== undefined) for (const value of values) reported.set(value, code);
  }
  return reported;
}

/** The leaves of an XML element have one position; other values are on their own. */
function elements(
  gone: readonly DocumentValue[],
  kind: DocumentDifference["kind"],
): Iterable<readonly [position: string, values: readonly DocumentValue[]]> {
  if (kind !== "xml") return gone.map((value) => [`${value.line}:${value.column}`, [value]] as const);
  const byPosition = new Map<string, DocumentValue[]>();
  for (const value of gone) {
    const position = `${value.line}:${value.column}`;
    const alike = byPosition.get(position);
    if (alike === undefined) byPosition.set(position, [value]);
    else alike.push(value);
  }
  return byPosition;
}

/** Each loss counts once: a value that is gone twice and was reported once was lost silently once. */
function codeByValue(
  values: readonly DocumentValue[],
  kind: DocumentDifference["kind"],
  losses: ReadonlyMap<string, string[]>,
): string | undefined {
  for (const { value } of values) {
    const code = losses.get(withPlainSpace(plainValue(value, kind)))?.shift();
    if (code !== undefined) return code;
  }
  return undefined;
}

/** The value as a loss has it: the text of a literal, the whole of an IRI. */
function plainValue(value: string, kind: DocumentDifference["kind"]): string {
  if (kind === "xml") return value;
  const text = /^"(?:[^"\\]|\\.)*"/.exec(value)?.[0];
  if (text !== undefined) return JSON.parse(text);
  if (kind === "json") return value;
  const [, iri, prefix = "", local = ""] = /^(?:<(.*)>|([\w-]+):(\S*))$/.exec(value) ?? [];
  return iri ?? `${(PREFIXES as Readonly<Record<string, string>>)[prefix] ?? `${prefix}:`}${local}`;
}

const withPlainSpace = (text: string): string => text.replace(/\s+/g, " ").trim();
