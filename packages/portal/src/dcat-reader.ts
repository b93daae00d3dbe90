import type { Diagnostic, Loss, TraceEntry } from "@metabridge/core";
import {
  type DcatNode,
  isLiteral,
  type Literal,
  type OtherStatements,
  type Reference,
  type Resource,
  type Value,
} from "@metabridge/dcat";
import { languageTag } from "@metabridge/vocabularies";
import { chooseText } from "./choose-text.js";
import { DcatLedger } from "./dcat-ledger.js";

type NamesOf<Node> = Node extends unknown ? Exclude<keyof Node, `$${string}`> & string : never;

/** The name of a property of any class of the DCAT model: `title`, `accessURL`. */
export type PropertyName = NamesOf<DcatNode>;

/** A property of the DCAT model, or the full IRI of one that the model has not, and keeps in `$other`. */
export type TermName = PropertyName | `${string}://${string}`;

/** How a {@link DcatReader} is opened. */
export interface DcatReaderOptions {
  /** The id of the portal; codes of losses and diagnostics begin with it: `ckan.no-field`. */
  readonly portal: string;
  /** See {@link PortalOptions.languages}. */
  readonly languages?: readonly string[] | undefined;
  readonly trace?: boolean | undefined;
}

/** Properties that name a node, by how well they do. */
const LABELS = [
  "prefLabel",
  "title",
  "name",
  "fn",
  "geographicName",
  "label",
  "organizationName",
] as const satisfies readonly PropertyName[];

/** Registers whose codes have the same labels for everybody. */
const REGISTER =
  /^https?:\/\/(?:publications\.europa\.eu\/resource\/authority|inspire\.ec\.europa\.eu|data\.europa\.eu\/(?:bna|eli)|(?:www\.)?opengis\.net\/def|www\.iana\.org\/assignments|purl\.org\/adms)\//;

/**
 * Reads a DCAT record and remembers what was read: in the end each value that nobody read is a loss. So a mapping says
 * what it takes, and never has to list what it leaves.
 *
 * @example
 * ```ts
 * import { DcatReader } from "@metabridge/portal";
 * const reader = DcatReader.open(
 *   { $type: "Dataset", title: [{ value: "Arbres", language: "fr" }], version: [{ value: "2" }] },
 *   { portal: "city" },
 * );
 * console.log(reader.text("title")); // Arbres
 * console.log(reader.losses().map(({ code, path, value }) => `${code} ${path} ${value}`)); // [ 'city.no-field version[0] 2' ]
 * ```
 */
export class DcatReader {
  readonly node: DcatNode;
  /** Where the node is in the record, in names of the model; empty for the record itself. */
  readonly path: string;
  readonly #ledger: DcatLedger;
  /** The reference that led here: it is read as soon as anything of the node is. */
  readonly #via: object | undefined;

  private constructor(ledger: DcatLedger, node: DcatNode, path: string, via?: object) {
    this.#ledger = ledger;
    this.node = node;
    this.path = path;
    this.#via = via;
  }

  /** A reader of a whole record. */
  static open(resource: Resource, { portal, languages = [], trace = false }: DcatReaderOptions): DcatReader {
    const title = resource.title?.[0]?.language;
    const data = (resource.language ?? []).flatMap(({ $id }) => ($id === undefined ? [] : (languageTag($id) ?? [])));
    const all = [...new Set([...languages, ...(title === undefined ? [] : [title]), ...data])];
    return new DcatReader(new DcatLedger(resource, portal, all, trace), resource, "");
  }

  /** The class of the node; undefined for one that is only referred to. */
  get type(): DcatNode["$type"] | undefined {
    return this.node.$type;
  }

  /** The id of the portal that it reads for. */
  get portal(): string {
    return this.#ledger.portal;
  }

  /** The languages in order of preference: the caller's, then that of the record's title, then those of the data. */
  get languages(): readonly string[] {
    return this.#ledger.languages;
  }

  /** The values of a property, without marking them as read: for looking before deciding. */
  peek(property: TermName): readonly Value[] {
    const from = property.includes("://") ? this.other : this.node;
    const value = (from as unknown as Record<string, Value | readonly Value[] | undefined>)[property];
    if (value === undefined) return [];
    return Array.isArray(value) ? (value as readonly Value[]) : [value as Value];
  }

  has(property: TermName): boolean {
    return this.peek(property).length > 0;
  }

  /** The literals of a property; all are read. */
  literals(property: TermName): readonly Literal[] {
    const all = this.peek(property).filter(isLiteral);
    for (const literal of all) this.#read(literal, property);
    return all;
  }

  /** The first literal of a property; others are lost, for there is one place only. */
  literal(property: TermName): Literal | undefined {
    const [first, ...others] = this.peek(property).filter(isLiteral);
    if (first === undefined) return undefined;
    this.#read(first, property);
    for (const other of others) this.#ledger.explain(other, "one-value", "The field holds one value only.");
    return first;
  }

  /** The text in the best language. Other languages and further texts are lost, unless they are read in another way too. */
  text(property: TermName): string | undefined {
    return this.chosen(property)?.value;
  }

  /** As {@link text}, with its language. */
  chosen(property: TermName): Literal | undefined {
    const all = this.peek(property).filter(isLiteral);
    const said = all.filter(({ value }) => value.trim() !== "");
    const best = chooseText(said, this.languages);
    if (best === undefined) return undefined;
    this.#read(best, property);
    for (const other of all) {
      if (other === best) continue;
      if (other.value === best.value) this.#read(other, property);
      else if (other.language === best.language)
        this.#ledger.explain(other, "one-value", "The field holds one value only.");
      else this.#ledger.explain(other, "one-language", "The field holds one language only.");
    }
    return best;
  }

  /** All texts of the best language, such as the keywords of a portal in one language. Those in others are lost. */
  textsInOneLanguage(property: TermName): string[] {
    const all = this.peek(property).filter(isLiteral);
    const best = chooseText(all, this.languages)?.language;
    const values = new Set<string>();
    for (const literal of all) {
      if (literal.language === best || literal.language === undefined) {
        this.#read(literal, property);
        if (literal.value.trim() !== "") values.add(literal.value.trim());
      } else this.#ledger.explain(literal, "one-language", "The field holds one language only.");
    }
    return [...values];
  }

  /** All texts with their languages, for fields that hold several. */
  texts(property: TermName): readonly Literal[] {
    return this.literals(property);
  }

  /** The IRIs that are the values of a property: references, and the names of nodes. */
  iris(property: TermName): string[] {
    const found: string[] = [];
    for (const value of this.peek(property)) {
      const id = isLiteral(value) ? undefined : value.$id;
      if (id === undefined || id.startsWith("_:")) continue;
      this.#readIri(value, id, property);
      found.push(id);
    }
    return found;
  }

  iri(property: TermName): string | undefined {
    for (const value of this.peek(property)) {
      const id = isLiteral(value) ? undefined : value.$id;
      if (id === undefined || id.startsWith("_:")) continue;
      this.#readIri(value, id, property);
      return id;
    }
    return undefined;
  }

  /** Readers of the nodes that are the values of a property. A reference to a node of the record leads to that node. */
  nodes(property: TermName): DcatReader[] {
    return this.peek(property).flatMap((value, index) =>
      isLiteral(value) ? [] : [this.#open(value, this.#atIndex(property, index))],
    );
  }

  one(property: TermName): DcatReader | undefined {
    return this.nodes(property)[0];
  }

  /** The catalogue record that describes the resource: foaf:isPrimaryTopicOf, or a record that only points to it. */
  record(): DcatReader | undefined {
    const own = this.one("isPrimaryTopicOf");
    if (own !== undefined) return own;
    const [record] = this.node.$records ?? [];
    return record === undefined ? undefined : this.#open(record, this.#at("$records[0]"));
  }

  /** The IRI of the node itself. */
  id(): string | undefined {
    const { $id } = this.node;
    if ($id === undefined || $id.startsWith("_:")) return undefined;
    this.#readIri(this.node, $id);
    return $id;
  }

  /** The name of the node, whatever property its class has for it. */
  label(): string | undefined {
    for (const property of LABELS) if (this.has(property)) return this.text(property);
    return undefined;
  }

  /** The name of the node in all languages. */
  labels(): readonly Literal[] {
    for (const property of LABELS) if (this.has(property)) return this.texts(property);
    return [];
  }

  /** Statements that the model has no property for, with all that is below them. They are read where `take` says so. */
  get other(): OtherStatements {
    return this.node.$other ?? {};
  }

  /** Marks the node and all that is below it as read: what it says is in the output. */
  take(): void {
    this.#mark(this.node, () => this.path);
  }

  /**
   * Marks all values of a property, with what is below them, as said otherwise; nothing is lost by leaving them.
   * The reason is for who reads the mapping.
   */
  ignore(property: TermName, _because: string): void {
    for (const value of this.peek(property)) this.#mark(value, () => this.#atValue(property, value));
  }

  /** Says why the values of a property will be lost, unless they are read in another way. */
  hide(property: PropertyName, code: string, message: string): void {
    const visit = (at: unknown): void => {
      if (typeof at !== "object" || at === null) return;
      if (!Array.isArray(at)) this.#ledger.explain(at, code, message);
      for (const below of Object.values(at)) visit(below);
    };
    visit(this.peek(property));
  }

  /** What is read in `make` is read for that field of the portal: what `trace` tells, and what tables are tested with. */
  into<T>(field: string, make: (reader: this) => T): T {
    return this.#ledger.during(field, () => make(this));
  }

  /** Says something about the conversion. The portal's id is put before the code. */
  report(code: string, message: string, severity: Diagnostic["severity"] = "warning", path: string = this.path): void {
    this.#ledger.diagnostics.push({
      code: `${this.portal}.${code}`,
      severity,
      message,
      ...(path === "" ? {} : { path }),
    });
  }

  /** A mandatory field of the portal that the record has nothing for. */
  missing(field: string, property: TermName): void {
    this.report(`${field}.missing`, `The portal requires “${field}”, and the record has no ${property}.`);
  }

  get diagnostics(): readonly Diagnostic[] {
    return this.#ledger.diagnostics;
  }

  get trace(): readonly TraceEntry[] | undefined {
    return this.#ledger.trace;
  }

  /** Each value of the record that nobody read. */
  losses(): Loss[] {
    return this.#ledger.losses();
  }

  #at(name: string): string {
    const property = name.includes("://") ? `$other/${name}` : name;
    return this.path === "" ? property : `${this.path}/${property}`;
  }

  /** Where one value of a property is; without an index where the model holds one value only. */
  #atIndex(property: TermName, index: number): string {
    const isList =
      property.includes("://") || Array.isArray((this.node as unknown as Record<string, unknown>)[property]);
    return isList ? `${this.#at(property)}[${index}]` : this.#at(property);
  }

  #atValue(property: TermName, value: Value): string {
    return this.#atIndex(property, this.peek(property).indexOf(value));
  }

  #open(value: Exclude<Value, Literal>, path: string): DcatReader {
    const { $id } = value as Reference;
    const described = value.$type === undefined && $id !== undefined ? this.#ledger.nodeOf($id) : undefined;
    if (described === undefined) return new DcatReader(this.#ledger, value as DcatNode, path);
    return new DcatReader(this.#ledger, described, path, value);
  }

  /** A value of a property, or the node itself, is used. */
  #read(value: Value, property?: TermName): void {
    this.#ledger.read(value, () => (property === undefined ? this.path : this.#atValue(property, value)));
    this.#readVia();
  }

  #readVia(): void {
    if (this.#via !== undefined) this.#ledger.read(this.#via, () => this.path);
  }

  /** A code of a public register brings its labels with it: who takes the code has said them. */
  #readIri(value: Value, iri: string, property?: TermName): void {
    this.#read(value, property);
    if (REGISTER.test(iri) && value !== this.#ledger.root)
      this.#mark(value, () => (property === undefined ? this.path : this.#atValue(property, value)));
  }

  #mark(value: unknown, path: () => string): void {
    const seen = new Set<object>();
    const visit = (at: unknown): void => {
      if (typeof at !== "object" || at === null || seen.has(at) || at === this.#ledger.root) return;
      seen.add(at);
      if (!Array.isArray(at)) {
        this.#ledger.read(at, path);
        this.#readVia();
      }
      for (const below of Object.values(at)) visit(below);
    };
    visit(value);
  }
}
