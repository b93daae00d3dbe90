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

type Place = { readonly line?: number; readonly column?: number };
type Kind = DocumentDifference["kind"];

/**
 * Which values were reported as losses, and by which: the code of the loss for each. A loss stands for a value that is the
 * same, at its position or the nearest behind it, since some losses have the position of the object around the value. Each
 * counts once: a value that is gone twice and was reported once was lost silently once. Only the leaves of one code
 * (`codeList`, `codeListValue` and the text) are one value for the model, and for a loss.
 */
export function reportedBy(gone: readonly DocumentValue[], kind: Kind, losses: SaidLosses): Map<DocumentValue, string> {
  const open = new OpenLosses(losses);
  const reported = new Map<DocumentValue, string>();
  for (const values of kind === "xml" ? elements(gone) : gone.map((value) => [value])) {
    for (const [text, alike] of byText(values, kind)) {
      // Statements have no position of their own: any loss with the value fits.
      const at = kind === "xml" ? alike[0] : undefined;
      const code = open.take(text, at, alike.length);
      if (code !== undefined) for (const value of alike) reported.set(value, code);
    }
    if (kind === "xml") addCode(values, reported, losses);
  }
  return reported;
}

/** The text of a code can be a label, and its `codeList` is no value of the model: they go with the code. */
function addCode(element: readonly DocumentValue[], reported: Map<DocumentValue, string>, { there }: SaidLosses): void {
  const [{ line, column } = {}] = element;
  const code =
    element.map((value) => reported.get(value)).find((found) => found !== undefined) ??
    there.find((loss) => loss.line === line && loss.column === column)?.code;
  if (code === undefined) return;
  for (const value of element) {
    const isOfCode = !value.path.includes("/@") || value.path.endsWith("/@codeList");
    if (isOfCode && !reported.has(value)) reported.set(value, code);
  }
}

/** The losses that no value has been found for yet. */
class OpenLosses {
  readonly #byValue = new Map<string, (Place & { readonly code: string })[]>();

  constructor({ there, back }: SaidLosses) {
    for (const loss of there) this.#add(loss.value, loss);
    // Positions in the document in between say nothing here.
    for (const { value, code } of back) this.#add(value, { code });
  }

  #add(value: string, loss: Place & { readonly code: string }): void {
    const key = withPlainSpace(value);
    const alike = this.#byValue.get(key);
    if (alike === undefined) this.#byValue.set(key, [loss]);
    else alike.push(loss);
  }

  /** Takes the loss of a value; with it as many others at the same place as leaves have the value. */
  take(value: string, at: Place | undefined, leaves: number): string | undefined {
    const losses = this.#byValue.get(withPlainSpace(value));
    const found = losses
      ?.filter((loss) => at === undefined || !isBehind(loss, at))
      .sort((a, b) => (isBehind(a, b) ? -1 : 1))[0];
    if (losses === undefined || found === undefined) return undefined;
    for (let taken = 0; taken < leaves; taken++) {
      const index = losses.findIndex(({ line, column }) => line === found.line && column === found.column);
      if (index < 0) break;
      losses.splice(index, 1);
    }
    return found.code;
  }
}

/** Whether something stands behind a place; what has no position stands before everything. */
function isBehind(one: Place, other: Place): boolean {
  if (one.line === undefined || one.column === undefined) return false;
  if (other.line === undefined || other.column === undefined) return true;
  return one.line > other.line || (one.line === other.line && one.column > other.column);
}

/** The leaves of an XML element have one position. */
function elements(leaves: readonly DocumentValue[]): Iterable<readonly DocumentValue[]> {
  return grouped(leaves, ({ line, column }) => `${line}:${column}`).values();
}

const byText = (values: readonly DocumentValue[], kind: Kind): ReadonlyMap<string, readonly DocumentValue[]> =>
  grouped(values, ({ value }) => plainValue(value, kind));

function grouped(values: readonly DocumentValue[], keyOf: (value: DocumentValue) => string) {
  const groups = new Map<string, DocumentValue[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}

/** The value as a loss has it: the text of a literal, the whole of an IRI. */
function plainValue(value: string, kind: Kind): string {
  if (kind === "xml") return value;
  const text = /^"(?:[^"\\]|\\.)*"/.exec(value)?.[0];
  if (text !== undefined) return JSON.parse(text);
  if (kind === "json") return value;
  const [, iri, prefix = "", local = ""] = /^(?:<([^>]*)>|([\w-]+):(\S*))$/.exec(value) ?? [];
  const namespaces: Readonly<Record<string, string>> = PREFIXES;
  return iri ?? (prefix === "" ? value : `${namespaces[prefix] ?? `${prefix}:`}${local}`);
}

const withPlainSpace = (text: string): string => text.replace(/\s+/g, " ").trim();
