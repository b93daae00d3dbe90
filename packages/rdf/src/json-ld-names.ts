import { IriNames } from "./iri-names.js";
import { CLASS_TERMS, type JsonLdClassTerm, type JsonLdTerm, PROPERTY_TERMS, TERM_NAMES } from "./json-ld-terms.js";
import { PREFIXES } from "./prefixes.js";
import type { WriteReport } from "./write-report.js";

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what JSON must escape
const SPECIAL = /["\\\u0000-\u001f\ud800-\udfff]/;

/** A term or a prefix with what it stands for, as JSON. */
export type NamedDefinition = readonly [name: string, definition: string];

/** How the statements of one predicate are written. */
export interface PropertyKey {
  /** In quotes. */
  readonly key: string;
  /** Absent where the key is an IRI, with or without a prefix. */
  readonly term?: JsonLdTerm;
}

/** A text as JSON. */
export function quoteJson(text: string, report: WriteReport): string {
  return SPECIAL.test(text) ? JSON.stringify(report.text(text)) : `"${text}"`;
}

/** A prefix is one by itself only where its name space ends in a delimiter. Source: JSON-LD 1.1, section 4.4. */
function definePrefix(namespace: string): string {
  return /[:/?#[\]@]$/.test(namespace) ? `"${namespace}"` : `{ "@id": "${namespace}", "@prefix": true }`;
}

/**
 * The names of a JSON-LD document: terms and prefixes for IRIs, and the context that says what they stand for.
 *
 * An IRI that begins like a compact one (`dct:x`, where `dct` is a prefix) would be read as one. Such a prefix is banned
 * from the batch; {@link mustRepeat} then says that the batch has to be written again without it.
 */
export class JsonLdNames {
  readonly banned = new Set<string>();
  readonly #report: WriteReport;
  readonly #compact: boolean;
  readonly #ownPrefixes: Readonly<Record<string, string>>;
  readonly #names: IriNames;
  readonly #keys = new Map<string, PropertyKey>();
  readonly #plainKeys = new Map<string, PropertyKey>();
  readonly #types = new Map<string, string>();
  readonly #iris = new Map<string, string>();
  readonly #usedTerms = new Set<JsonLdTerm | JsonLdClassTerm>();
  readonly #usedPrefixes = new Map<string, string>();
  #hasConflict = false;

  constructor(options: {
    readonly report: WriteReport;
    /** Whether there are terms and prefixes at all. */
    readonly compact: boolean;
    readonly prefixes?: Readonly<Record<string, string>> | undefined;
  }) {
    this.#report = options.report;
    this.#compact = options.compact;
    const own = Object.entries(options.prefixes ?? {}).filter(([prefix]) => !TERM_NAMES.has(prefix));
    this.#ownPrefixes = Object.fromEntries(own);
    this.#names = new IriNames(own.length === 0 ? undefined : this.#ownPrefixes);
  }

  /** Before each batch. */
  begin(): void {
    if (this.banned.size > 0) this.#forget();
    this.banned.clear();
  }

  /** Whether a prefix turned out to be one that the batch cannot have. */
  mustRepeat(): boolean {
    if (!this.#hasConflict) return false;
    this.#hasConflict = false;
    this.#forget();
    return true;
  }

  /** The key of a predicate: a term where there is one. */
  property(predicate: string): PropertyKey {
    let key = this.#keys.get(predicate);
    if (key === undefined) {
      const term = this.#compact ? PROPERTY_TERMS.get(predicate) : undefined;
      key = term === undefined ? this.plainProperty(predicate) : { key: `"${term.name}"`, term };
      this.#keys.set(predicate, key);
    }
    return key;
  }

  /** The key of a predicate that its term cannot be used for. */
  plainProperty(predicate: string): PropertyKey {
    let key = this.#plainKeys.get(predicate);
    if (key === undefined) {
      key = { key: this.#shorten(predicate) };
      this.#plainKeys.set(predicate, key);
    }
    return key;
  }

  /** To be told of each term that is written. */
  use(term: JsonLdTerm | JsonLdClassTerm): void {
    this.#usedTerms.add(term);
  }

  /** A class or a datatype, in quotes. */
  type(iri: string): string {
    let type = this.#types.get(iri);
    if (type === undefined) {
      const term = this.#compact ? CLASS_TERMS.get(iri) : undefined;
      if (term === undefined) type = this.#shorten(iri);
      else {
        type = `"${term.name}"`;
        this.#usedTerms.add(term);
      }
      this.#types.set(iri, type);
    }
    return type;
  }

  /** A whole IRI, in quotes. */
  iri(iri: string): string {
    let written = this.#iris.get(iri);
    if (written === undefined) {
      const mended = this.#report.iri(iri);
      if (this.#compact && !mended.startsWith("http")) this.#checkScheme(mended);
      written = quoteJson(mended, this.#report);
      this.#iris.set(iri, written);
    }
    return written;
  }

  /** What was used, prefixes first, each in alphabetical order. */
  usedContext(): readonly NamedDefinition[] {
    const terms: NamedDefinition[] = [];
    for (const term of this.#usedTerms) {
      const isOurs = term.prefixes.every((prefix) => this.#hasOurs(prefix));
      if (isOurs) for (const prefix of term.prefixes) this.#usedPrefixes.set(prefix, PREFIXES[prefix] ?? "");
      terms.push([term.name, isOurs ? term.definition : term.wholeDefinition]);
    }
    const prefixes: NamedDefinition[] = [];
    for (const [prefix, namespace] of this.#usedPrefixes) prefixes.push([prefix, definePrefix(namespace)]);
    return [...prefixes.sort(byName), ...terms.sort(byName)];
  }

  /** All terms and prefixes. */
  wholeContext(): readonly NamedDefinition[] {
    const context = new Map<string, string>();
    for (const [prefix, namespace] of Object.entries({ ...PREFIXES, ...this.#ownPrefixes })) {
      context.set(prefix, definePrefix(namespace));
    }
    for (const term of [...PROPERTY_TERMS.values(), ...CLASS_TERMS.values()]) {
      const isOurs = term.prefixes.every((prefix) => this.#hasOurs(prefix));
      context.set(term.name, isOurs ? term.definition : term.wholeDefinition);
    }
    return [...context];
  }

  /** Whether a prefix of ours is not taken by the caller, nor banned. */
  #hasOurs(prefix: string): boolean {
    return !(prefix in this.#ownPrefixes) && !this.banned.has(prefix);
  }

  /** With a prefix where there is one, in quotes. */
  #shorten(iri: string): string {
    const split = this.#compact ? this.#names.split(iri) : undefined;
    if (split === undefined || this.banned.has(split.prefix) || split.local.startsWith("//")) return this.iri(iri);
    this.#usedPrefixes.set(split.prefix, split.namespace);
    return quoteJson(`${split.prefix}:${split.local}`, this.#report);
  }

  #checkScheme(iri: string): void {
    const colon = iri.indexOf(":");
    const scheme = iri.slice(0, colon);
    if (colon < 0 || iri.startsWith("//", colon + 1) || !this.#names.hasPrefix(scheme)) return;
    if (!this.banned.has(scheme)) this.#hasConflict = true;
    this.banned.add(scheme);
  }

  #forget(): void {
    this.#keys.clear();
    this.#plainKeys.clear();
    this.#types.clear();
    this.#iris.clear();
    this.#usedTerms.clear();
    this.#usedPrefixes.clear();
  }
}

const byName = (a: NamedDefinition, b: NamedDefinition): number => (a[0] < b[0] ? -1 : 1);
