import type { Severity } from "@metabridge/core";
import {
  type CatalogRecord,
  DCT,
  FOAF,
  isIri,
  isLiteral,
  type Literal,
  type OtherStatements,
  RDFS,
  type Resource,
  repairedResource,
  SKOS,
} from "@metabridge/dcat";
import type { Code, DateValue, NumberValue, Text, Translation } from "@metabridge/iso19115";
import { Locales } from "./locales.js";
import type { DcatToIsoOptions } from "./options.js";
import { iriOf, listOf, type Named } from "./view.js";

/** Something to say about a node of the resource; its path is looked up when somebody reads it. */
export interface Remark {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly node: object;
}

/**
 * One conversion of one resource: what the rules share, and the ledger of what became of each statement.
 * A literal is used where its text reached a place, a node where its IRI did; all others are losses.
 */
export class Conversion {
  /** The resource as it came. */
  readonly given: Resource;
  /** The resource with texts in the place of nodes as the nodes that they plainly are. */
  readonly resource: Resource;
  readonly options: DcatToIsoOptions;
  readonly records: readonly CatalogRecord[];
  readonly locales: Locales;
  readonly used = new Set<object>();
  readonly remarks: Remark[] = [];
  /** The fullest description of each node that has a name. */
  readonly #described = new Map<string, object>();
  readonly #ids = new Map<string, number>();
  /** References to the literals that they stand for. */
  readonly #stands = new Map<object, Literal>();
  /** What stands for a node or literal of the given resource in the one that is converted. */
  readonly #made = new Map<object, object>();

  constructor(given: Resource, options: DcatToIsoOptions) {
    this.given = given;
    const resource = repairedResource(given, (made, from) => this.#made.set(from, made));
    this.resource = resource;
    this.options = options;
    this.#describe(resource, new Set());
    this.records = recordsOf(resource);
    this.locales = new Locales(resource, this.records, options);
  }

  #describe(value: unknown, seen: Set<object>): void {
    if (typeof value !== "object" || value === null || seen.has(value)) return;
    seen.add(value);
    if (Array.isArray(value)) {
      for (const one of value) this.#describe(one, seen);
      return;
    }
    const { $id } = value as { $id?: unknown };
    if (typeof $id === "string") {
      const known = this.#described.get($id);
      if (known === undefined || Object.keys(known).length < Object.keys(value).length) this.#described.set($id, value);
    }
    for (const one of Object.values(value)) this.#describe(one, seen);
  }

  /** The node that a reference leads to, where the resource describes it; the reference itself elsewhere. */
  full<T extends object>(node: T): T {
    const { $id } = node as { $id?: string };
    if ($id === undefined || Object.keys(node).length > 1) return node;
    const found = this.#described.get($id);
    if (found === undefined || found === this.resource || found === node) return node;
    this.used.add(node);
    return found as T;
  }

  /**
   * All that a node says with a property: what the model has it for, and what stands in `$other` because the model takes
   * fewer values, or no literals. A literal in place of a node is one that is called so.
   */
  all<T extends object>(
    node: { $other?: OtherStatements | undefined },
    own: T | readonly T[] | undefined,
    predicate: string | undefined,
  ): T[] {
    const others = predicate === undefined ? [] : (node.$other?.[predicate] ?? []);
    return [...listOf(own), ...others.map((one) => (isLiteral(one) ? this.#nodeOf(one) : one) as unknown as T)];
  }

  /** An address that is given as a literal is an IRI, all else a name. */
  #nodeOf(literal: Literal): object {
    const value = literal.value.trim();
    if (!isIri(value)) return { $type: undefined, prefLabel: [literal] };
    // The ledger is asked for the literal: it is used when the node is.
    const node = { $id: value };
    this.#stands.set(node, literal);
    return node;
  }

  /** States that these reached a place, or say nothing that another statement does not say. */
  use(...nodes: (object | undefined)[]): void {
    for (const node of nodes) {
      if (node === undefined) continue;
      this.used.add(node);
      const literal = this.#stands.get(node);
      if (literal !== undefined) this.used.add(literal);
    }
  }

  /** Whether a node or literal of the given resource reached a place. */
  isUsed(given: object): boolean {
    const made = this.#made.get(given);
    return this.used.has(given) || (made !== undefined && this.used.has(made));
  }

  /** States of a copy of a node that what it repeats of the other reached a place. */
  useRepeated(copy: object, original: object): void {
    if (copy === original) return;
    const known = new Set<string>();
    eachLeaf(original, (leaf, key) => {
      if (this.used.has(leaf)) known.add(key);
    });
    eachLeaf(copy, (leaf, key) => {
      if (known.has(key)) this.used.add(leaf);
    });
  }

  report(code: string, severity: Severity, message: string, node: object): void {
    this.remarks.push({ code, severity, message, node });
  }

  /** The IRI of a node, which reaches a place. */
  iri(node: { $id?: string | undefined } | undefined): string | undefined {
    const iri = iriOf(node);
    if (iri !== undefined) this.use(node);
    return iri;
  }

  /** The text of a literal, which reaches a place. */
  value(literal: Literal | undefined): string | undefined {
    const value = literal?.value.trim();
    if (literal === undefined || value === "") return undefined;
    this.used.add(literal);
    return value;
  }

  /** All literals in one text with its translations; several in one language are joined. */
  text(all: readonly Literal[] | undefined, separator = "; "): Text | undefined {
    const own: string[] = [];
    const others = new Map<string, string[]>();
    for (const literal of all ?? []) {
      const value = this.value(literal);
      if (value === undefined) continue;
      let to = own;
      if (!this.locales.isOwn(literal) && literal.language !== undefined) {
        const reference = this.locales.reference(literal.language);
        to = others.get(reference) ?? [];
        others.set(reference, to);
      }
      if (!to.includes(value)) to.push(value);
    }
    if (own.length === 0 && others.size === 0) return undefined;
    const translations: Translation[] = [...others].map(([locale, values]) => ({
      locale,
      value: values.join(separator),
    }));
    return {
      ...(own.length === 0 ? {} : { value: own.join(separator) }),
      ...(translations.length === 0 ? {} : { translations }),
    };
  }

  /** Each literal as a text of its own. */
  texts(all: readonly Literal[] | undefined): Text[] {
    return (all ?? []).flatMap((literal) => this.text([literal]) ?? []);
  }

  /** A text in the language of the metadata alone, or the first, for places that hold one string. */
  string(all: readonly Literal[] | undefined): string | undefined {
    return this.value((all ?? []).find((one) => this.locales.isOwn(one)) ?? all?.[0]);
  }

  /** What a node is called; further names that repeat it say nothing more. */
  label(node: Named): Text | undefined {
    const [names, ...others] = [node.prefLabel, node.title, node.name, node.label, ...foreignNames(node)].filter(
      (one) => one !== undefined && one.length > 0,
    );
    const label = this.text(names);
    for (const literal of others.flat()) {
      if (literal !== undefined && names?.some(({ value }) => value === literal.value)) this.use(literal);
    }
    return label;
  }

  /** A node as a text with a link: what it is called, or what is known of its IRI, or the IRI itself (gmx:Anchor). */
  anchor(node: Named, known?: string): Text | undefined {
    const href = this.iri(node);
    const label = this.label(node);
    if (href === undefined) return label;
    // A name in another language says more to people than the IRI.
    return { ...label, value: label?.value ?? known ?? label?.translations?.[0]?.value ?? href, href };
  }

  /** A node as a code: its name in the language of the metadata is the text of the code. */
  code(node: Named, value: string): Code {
    this.iri(node);
    const names = node.prefLabel ?? node.label ?? node.title;
    const own = names?.find((one) => this.locales.isOwn(one));
    const label = this.value(own);
    return label === undefined || label === value ? { value } : { value, label };
  }

  /** A date of a form that ISO has: a year, month, day, or a day with a time (ISO/TS 19103, gco:Date and gco:DateTime). */
  date(literal: Literal | undefined): DateValue | undefined {
    // ISO 8601 lets the seconds be left out, XML does not.
    const value = literal?.value.trim().replace(/(T\d\d:\d\d)(?=Z|[+-]|$)/, "$1:00");
    if (literal === undefined || value === undefined || value === "") return undefined;
    if (!isDate(value)) {
      this.report(
        "crosswalk.date.invalid",
        "warning",
        `“${value}” is no date that ISO 8601 has; it is left out.`,
        literal,
      );
      return undefined;
    }
    this.used.add(literal);
    return { value };
  }

  number(literal: Literal | undefined): NumberValue | undefined {
    const written = literal?.value.trim();
    if (literal === undefined || written === undefined || written === "") return undefined;
    const value = Number(written);
    if (!Number.isFinite(value)) {
      this.report("crosswalk.number.invalid", "warning", `“${written}” is no number; it is left out.`, literal);
      return undefined;
    }
    this.used.add(literal);
    return numberValue(written);
  }

  /** An XML id that is used once in the record: `period-1`. */
  id(kind: string): string {
    const count = (this.#ids.get(kind) ?? 0) + 1;
    this.#ids.set(kind, count);
    return `${kind}-${count}`;
  }
}

/** Names by a property that the model has not for the class: DCAT-AP_IT has foaf:name of licences. */
function foreignNames({ $other }: Named): Literal[][] {
  if ($other === undefined) return [];
  return NAMES.map((predicate) => ($other[predicate] ?? []).filter(isLiteral));
}

const NAMES = [SKOS.prefLabel, DCT.title, FOAF.name, RDFS.label];

/** A number with the digits that it was written with. */
export function numberValue(written: string): NumberValue {
  const value = Number(written);
  return String(value) === written || !/^[+-]?\d+(?:\.\d+)?$/.test(written) ? { value } : { value, lexical: written };
}

const DATE = /^-?\d{4}(?:-(\d\d)(?:-(\d\d)(T\d\d:\d\d:\d\d(?:\.\d+)?)?)?)?(?:Z|[+-]\d\d:\d\d)?$/;

/** Whether a value is an xsd:gYear, xsd:gYearMonth, xsd:date or xsd:dateTime. */
export function isDate(value: string): boolean {
  const [, month, day, time] = DATE.exec(value) ?? [undefined, "00", "00"];
  if (!DATE.test(value)) return false;
  if (month !== undefined && (month < "01" || month > "12")) return false;
  if (day === undefined) return true;
  const year = Number(value.replace(/^-/, "").slice(0, 4));
  const last = new Date(Date.UTC(year, Number(month), 0)).getUTCDate();
  const inMonth = Number(day) >= 1 && Number(day) <= last;
  return inMonth && (time === undefined || /^T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d/.test(time));
}

/** The catalogue records about a resource: those that it points to, and those that only point to it. */
function recordsOf(resource: Resource): CatalogRecord[] {
  const records: CatalogRecord[] = [];
  for (const one of [...(resource.isPrimaryTopicOf ?? []), ...(resource.$records ?? [])]) {
    if (one.$type === "CatalogRecord" || one.$type === undefined) records.push(one as CatalogRecord);
  }
  return records;
}

/** Each literal and each node with an IRI below a node, with what it says in whichever property: foaf and vcard say the same. */
function eachLeaf(root: object, visit: (leaf: object, key: string) => void): void {
  const seen = new Set<object>();
  const walk = (value: unknown): void => {
    if (typeof value !== "object" || value === null || seen.has(value)) return;
    if (Array.isArray(value)) {
      for (const one of value) walk(one);
      return;
    }
    seen.add(value);
    const { value: text, language, $id } = value as { value?: unknown; language?: string; $id?: string };
    if (typeof text === "string") {
      visit(value, `${language ?? ""} ${text.trim()}`);
      return;
    }
    if ($id !== undefined && !$id.startsWith("_:")) visit(value, `<${$id}>`);
    for (const [name, one] of Object.entries(value)) {
      if (name === "$other") for (const values of Object.values(one ?? {})) walk(values);
      else if (!name.startsWith("$")) walk(one);
    }
  };
  walk(root);
}
