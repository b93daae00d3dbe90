import { FORBIDDEN_IN_IRI } from "./iri.js";
import { PREFIXES } from "./prefixes.js";

/** What is a prefix in every syntax: a letter first, then letters, digits, `-` and `_`. */
const PREFIX = /^[A-Za-z](?:[A-Za-z0-9_-]*[A-Za-z0-9_])?$/;

/** Name spaces by IRI, to be looked up. */
interface PrefixTable {
  readonly byNamespace: ReadonlyMap<string, string>;
  /** Those that end in the middle of a path segment, the longest first. */
  readonly irregular: readonly (readonly [namespace: string, prefix: string])[];
}

const isRegular = (namespace: string): boolean => namespace.endsWith("#") || namespace.endsWith("/");

function prefixTable(prefixes: Readonly<Record<string, string>>): PrefixTable {
  const byNamespace = new Map<string, string>();
  const irregular: [string, string][] = [];
  for (const [prefix, namespace] of Object.entries(prefixes)) {
    if (!PREFIX.test(prefix) || namespace === "" || FORBIDDEN_IN_IRI.test(namespace)) continue;
    if (isRegular(namespace)) byNamespace.set(namespace, prefix);
    else irregular.push([namespace, prefix]);
  }
  irregular.sort((a, b) => b[0].length - a[0].length);
  return { byNamespace, irregular };
}

const DEFAULT_TABLE = /* @__PURE__ */ prefixTable(PREFIXES);

/** The prefixes to write with: the caller's, then ours for name spaces and prefixes that the caller's do not take. */
function mergePrefixes(own: Readonly<Record<string, string>>): Record<string, string> {
  const taken = new Set(Object.values(own));
  const merged: Record<string, string> = {};
  for (const [prefix, namespace] of Object.entries(PREFIXES)) {
    if (!(prefix in own) && !taken.has(namespace)) merged[prefix] = namespace;
  }
  return Object.assign(merged, own);
}

/** An IRI in two parts. */
export interface SplitIri {
  readonly prefix: string;
  readonly namespace: string;
  readonly local: string;
}

/** Splits IRIs by the prefixes that a document is written with. */
export class IriNames {
  readonly #table: PrefixTable;

  constructor(prefixes?: Readonly<Record<string, string>>) {
    this.#table = prefixes === undefined ? DEFAULT_TABLE : prefixTable(mergePrefixes(prefixes));
  }

  /** Whether a name is one of the prefixes. */
  hasPrefix(prefix: string): boolean {
    for (const known of this.#table.byNamespace.values()) if (known === prefix) return true;
    return this.#table.irregular.some(([, known]) => known === prefix);
  }

  /** The prefix, name space and local name of an IRI; undefined where no prefix fits, or nothing is left for the name. */
  split(iri: string): SplitIri | undefined {
    let end = iri.length - 1;
    while (end >= 0) {
      const code = iri.charCodeAt(end);
      if (code === 0x23 || code === 0x2f) break;
      end--;
    }
    if (end < iri.length - 1) {
      const namespace = iri.slice(0, end + 1);
      const prefix = this.#table.byNamespace.get(namespace);
      if (prefix !== undefined) return { prefix, namespace, local: iri.slice(end + 1) };
    }
    for (const [namespace, prefix] of this.#table.irregular) {
      if (iri.startsWith(namespace) && iri.length > namespace.length) {
        return { prefix, namespace, local: iri.slice(namespace.length) };
      }
    }
    return undefined;
  }
}
