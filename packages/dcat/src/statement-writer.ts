import type { Diagnostic } from "@metabridge/core";
import type { NamedNode, Quad_Object, Quad_Subject } from "@rdfjs/types";
import { allClasses } from "./classes.js";
import { isIri } from "./iri.js";
import { isLanguageTag } from "./language-tag.js";
import type { DcatNode } from "./model.generated.js";
import { DCT } from "./namespaces.js";
import { isLiteral, type Literal, type OtherNode, type OtherStatements, type Value } from "./node.js";
import { pathTo } from "./path-to.js";
import { BlankTerm, IriTerm, LiteralTerm, RDF_LANG_STRING, RDF_TYPE, XSD_STRING } from "./terms.js";

/**
 * Takes one statement. `from` is the object of the model that it says: a literal, or the node or reference;
 * for a statement of a class it is the node itself.
 */
export type StatementSink = (subject: Quad_Subject, predicate: NamedNode, object: Quad_Object, from: Value) => void;

/** What the writer has to know of a class, with its terms made once. */
interface Plan {
  readonly type: NamedNode;
  readonly predicates: ReadonlyMap<string, NamedNode>;
}

/** More values than this are looked up, fewer compared. */
const MANY = 8;

type Plans = ReadonlyMap<string, Plan>;

function makePlans(): Plans {
  const terms = new Map<string, NamedNode>();
  const term = (iri: string): NamedNode => {
    let known = terms.get(iri);
    if (known === undefined) {
      known = new IriTerm(iri);
      terms.set(iri, known);
    }
    return known;
  };
  return new Map(
    allClasses().map(({ name, iri, properties }) => {
      const predicates = Object.entries(properties).map(([key, { predicate }]) => [key, term(predicate)] as const);
      return [name, { type: term(iri), predicates: new Map(predicates) }];
    }),
  );
}

let plans: Plans | undefined;

/** Node kinds as the writer meets them: any key may be there. */
type AnyNode = (DcatNode | OtherNode) & { readonly [key: string]: unknown };

/** How many different IRIs and tags are remembered before memory is given back. */
const REMEMBERED = 4096;

/**
 * Writes nodes as statements, one call after the other into the same sink, with blank nodes that are never used twice.
 * `_:` labels hold within one call of {@link write}, and within one call a statement is written once, however often the
 * model says it: a graph is a set (RDF 1.1 Concepts, 3).
 */
export class StatementWriter {
  readonly diagnostics: Diagnostic[] = [];
  readonly #sink: StatementSink;
  readonly #prefix: string;
  readonly #plans: Plans;
  #blanks = 0;
  /** Terms of valid IRIs; false: not valid. */
  readonly #iris = new Map<string, NamedNode | false>();
  readonly #tags = new Map<string, boolean>();
  /** Of the call that is running. */
  readonly #labels = new Map<string, BlankTerm>();
  readonly #written = new Map<object, Quad_Subject>();
  readonly #waiting: (AnyNode | Quad_Subject)[] = [];
  /** The first node that described a subject that has a name. */
  readonly #first = new Map<string, AnyNode>();
  /** The statements of subjects that several nodes describe. */
  readonly #said = new Map<string, Set<string>>();
  #root: unknown;

  constructor(sink: StatementSink, blankPrefix = "b") {
    this.#sink = sink;
    this.#prefix = blankPrefix;
    plans ??= makePlans();
    this.#plans = plans;
  }

  /** Writes a node, or several that may refer to each other by `_:` labels, with all that hangs on them. */
  write(nodes: DcatNode | OtherNode | readonly (DcatNode | OtherNode)[]): void {
    this.#root = nodes;
    this.#labels.clear();
    this.#written.clear();
    this.#first.clear();
    this.#said.clear();
    if (Array.isArray(nodes)) for (const node of nodes) this.#top(node as AnyNode);
    else this.#top(nodes as AnyNode);
  }

  #top(node: AnyNode): void {
    if (this.#written.has(node)) return;
    const waiting = this.#waiting;
    this.#enqueue(node);
    // Each node's statements stand together; those of the nodes that hang on it follow in their order.
    for (let at = 0; at < waiting.length; at += 2) {
      this.#node(waiting[at] as AnyNode, waiting[at + 1] as Quad_Subject);
    }
    waiting.length = 0;
  }

  #enqueue(node: AnyNode): Quad_Subject {
    const subject = this.#subjectOf(node);
    this.#written.set(node, subject);
    this.#waiting.push(node, subject);
    return subject;
  }

  #node(node: AnyNode, subject: Quad_Subject): void {
    const { $type, $types, $other, $records } = node as AnyNode & { $records?: DcatNode[] };
    const plan = $type === undefined ? undefined : this.#plans.get($type);
    const said = this.#saidBefore(node, subject);
    if (plan !== undefined && node.$untyped !== true && isNew(said, RDF_TYPE, plan.type.value))
      this.#sink(subject, RDF_TYPE, plan.type, node);
    if ($types !== undefined) this.#types(subject, node, $types, plan?.type, said);
    if (plan === undefined) {
      if ($type !== undefined) this.#report("dcat.class.unknown", node, `There is no class “${$type}” in the model.`);
    } else {
      const { predicates } = plan;
      for (const key in node) {
        const predicate = predicates.get(key);
        const value = node[key];
        if (value === undefined) continue;
        if (predicate === undefined) {
          // "$"
          if (key.charCodeAt(0) !== 36) this.#reportUnknown(node, key);
        } else if (Array.isArray(value)) this.#statements(subject, predicate, value, said);
        else this.#statement(subject, predicate, value as Value, said);
      }
    }
    if ($other !== undefined) this.#others(subject, $other, said ?? this.#ownWith($other, node, plan));
    if ($records !== undefined) {
      for (const record of $records) if (!this.#written.has(record)) this.#enqueue(record as AnyNode);
    }
  }

  /**
   * What other nodes of the same name have said; undefined where there is none, as nearly always: then only the values of one
   * property have to be compared.
   */
  #saidBefore(node: AnyNode, subject: Quad_Subject): Set<string> | undefined {
    const { $id } = node;
    // What is no IRI names nothing: each such node is a blank one of its own.
    if ($id === undefined || (subject.termType === "BlankNode" && !$id.startsWith("_:"))) return undefined;
    const first = this.#first.get($id);
    if (first === undefined) {
      this.#first.set($id, node);
      return undefined;
    }
    let said = this.#said.get($id);
    if (said === undefined) {
      said = this.#statementsOf(first);
      this.#said.set($id, said);
    }
    return said;
  }

  /** What a node says itself, where some of its other statements have a predicate that the model has too. */
  #ownWith(others: OtherStatements, node: AnyNode, plan: Plan | undefined): Set<string> | undefined {
    if (plan === undefined) return undefined;
    for (const term of plan.predicates.values())
      if (others[term.value] !== undefined) return this.#statementsOf(node, plan);
    return undefined;
  }

  /** The statements of a node that has been written, as keys; without `own` its other statements too. */
  #statementsOf(node: AnyNode, own?: Plan): Set<string> {
    const said = new Set<string>();
    const add = (predicate: string, value: unknown): void => {
      for (const one of Array.isArray(value) ? value : [value]) {
        if (typeof one === "object" && one !== null) said.add(keyOf(predicate, this.#written.get(one), one as Value));
      }
    };
    const plan = own ?? (node.$type === undefined ? undefined : this.#plans.get(node.$type));
    if (plan !== undefined && node.$untyped !== true) said.add(`${RDF_TYPE.value} <${plan.type.value}`);
    for (const type of node.$types ?? []) said.add(`${RDF_TYPE.value} <${type}`);
    for (const [key, predicate] of plan?.predicates ?? []) if (node[key] !== undefined) add(predicate.value, node[key]);
    if (own === undefined) for (const predicate in node.$other) add(predicate, node.$other[predicate]);
    return said;
  }

  #others(subject: Quad_Subject, others: OtherStatements, said: Set<string> | undefined): void {
    for (const predicate in others) {
      const term = this.#iri(predicate);
      const values = others[predicate] ?? [];
      if (term === undefined) {
        this.#report("dcat.predicate.invalid", values, `“${predicate}” is no IRI; its statements are left out.`);
      } else this.#statements(subject, term, values, said);
    }
  }

  #types(
    subject: Quad_Subject,
    node: AnyNode,
    types: readonly string[],
    own: NamedNode | undefined,
    said: Set<string> | undefined,
  ): void {
    for (const [at, type] of types.entries()) {
      const isRepeated = (type === own?.value && node.$untyped !== true) || types.indexOf(type) < at;
      if (isRepeated || !isNew(said, RDF_TYPE, type)) continue;
      const term = this.#iri(type);
      if (term === undefined) {
        this.#report("dcat.class.invalid", node, `The class “${type}” is no IRI and is left out.`);
      } else this.#sink(subject, RDF_TYPE, term, node);
    }
  }

  /** The values of one property, each once. */
  #statements(
    subject: Quad_Subject,
    predicate: NamedNode,
    values: readonly Value[],
    said: Set<string> | undefined,
  ): void {
    const { length } = values;
    if (said === undefined && length > MANY) {
      const own = new Set<string>();
      for (const value of values) this.#statement(subject, predicate, value, own);
      return;
    }
    for (let at = 0; at < length; at++) {
      const value = values[at] as Value;
      let isRepeated = false;
      for (let before = 0; before < at && !isRepeated; before++) isRepeated = isSame(values[before] as Value, value);
      if (isRepeated) this.#describe(value);
      else this.#statement(subject, predicate, value, said);
    }
  }

  /** What hangs on a node is written even where the statement that leads to it has been made. */
  #describe(value: Value): void {
    if (isDescribed(value) && !this.#written.has(value)) this.#enqueue(value as AnyNode);
  }

  /** One statement, unless it has been made: `said` is given where that has to be asked. */
  #statement(subject: Quad_Subject, predicate: NamedNode, value: Value, said?: Set<string>): void {
    if (said !== undefined) {
      const key = keyOf(predicate.value, this.#written.get(value), value);
      if (said.has(key)) {
        this.#describe(value);
        return;
      }
      if (key !== "") said.add(key);
    }
    if (isLiteral(value)) {
      this.#sink(subject, predicate, this.#literal(value), value);
      return;
    }
    const node = value as AnyNode;
    const known = this.#written.get(node);
    if (known !== undefined) {
      this.#sink(subject, predicate, known, value);
      return;
    }
    if (node.$type === undefined && node.$types === undefined && node.$other === undefined) {
      const { $id } = node;
      const term = $id === undefined ? undefined : this.#named($id);
      if ($id !== undefined && term === undefined) {
        this.#report("dcat.iri.invalid", value, `“${$id}” is no absolute IRI; it is written as text.`);
        this.#sink(subject, predicate, new LiteralTerm($id, "", XSD_STRING), value);
      } else this.#sink(subject, predicate, term ?? this.#blank(), value);
      return;
    }
    const object = this.#enqueue(node);
    if (said !== undefined && node.$id === undefined) said.add(keyOf(predicate.value, object, value));
    this.#sink(subject, predicate, object, value);
  }

  /** The term of a node; one whose `$id` is no IRI becomes a blank node that has it as dct:identifier. */
  #subjectOf(node: AnyNode): Quad_Subject {
    const { $id } = node;
    if ($id === undefined) return this.#blank();
    const term = this.#named($id);
    if (term !== undefined) return term;
    this.#report(
      "dcat.iri.invalid",
      node,
      `“${$id}” is no absolute IRI; it is written as dct:identifier of a blank node.`,
    );
    const blank = this.#blank();
    this.#sink(blank, this.#iri(DCT.identifier) ?? RDF_TYPE, new LiteralTerm($id, "", XSD_STRING), node);
    return blank;
  }

  #named(id: string): Quad_Subject | undefined {
    // "_:"
    if (id.charCodeAt(0) !== 95 || id.charCodeAt(1) !== 58) return this.#iri(id);
    let blank = this.#labels.get(id);
    if (blank === undefined) {
      blank = this.#blank();
      this.#labels.set(id, blank);
    }
    return blank;
  }

  #blank(): BlankTerm {
    return new BlankTerm(this.#prefix + this.#blanks++);
  }

  #iri(value: string): NamedNode | undefined {
    let term = this.#iris.get(value);
    if (term === undefined) {
      if (this.#iris.size >= REMEMBERED) this.#iris.clear();
      term = isIri(value) ? new IriTerm(value) : false;
      this.#iris.set(value, term);
    }
    return term === false ? undefined : term;
  }

  #literal(literal: Literal): LiteralTerm {
    const { value, language, datatype } = literal;
    if (language !== undefined && language !== "") {
      let valid = this.#tags.get(language);
      if (valid === undefined) {
        if (this.#tags.size >= REMEMBERED) this.#tags.clear();
        valid = isLanguageTag(language);
        this.#tags.set(language, valid);
      }
      if (valid) return new LiteralTerm(value, language, RDF_LANG_STRING);
      this.#report(
        "dcat.language.invalid",
        literal,
        `“${language}” is no language tag; the text is written without it.`,
      );
      return new LiteralTerm(value, "", XSD_STRING);
    }
    if (datatype === undefined) return new LiteralTerm(value, "", XSD_STRING);
    const term = this.#iri(datatype);
    if (term !== undefined) return new LiteralTerm(value, "", term);
    this.#report(
      "dcat.datatype.invalid",
      literal,
      `The datatype “${datatype}” is no IRI; the value is written as a string.`,
    );
    return new LiteralTerm(value, "", XSD_STRING);
  }

  #reportUnknown(node: AnyNode, key: string): void {
    const message = `“${key}” is no property of ${node.$type} and is left out; put the statements of other vocabularies in $other.`;
    this.#report("dcat.property.unknown", node, message);
  }

  /** The place is looked for only now, since nearly all records are without fault. */
  #report(code: string, at: object, message: string): void {
    const path = pathTo(this.#root, at);
    this.diagnostics.push({
      code,
      severity: code === "dcat.iri.invalid" || code === "dcat.language.invalid" ? "warning" : "error",
      message,
      ...(path === undefined ? {} : { path }),
    });
  }
}

/** Whether a node is more than a reference. */
const isDescribed = (value: Value): boolean => {
  const { $type, $types, $other } = value as AnyNode;
  return $type !== undefined || $types !== undefined || $other !== undefined;
};

/** What tells a statement from others of the same subject; empty for a blank node that has not been written. */
function keyOf(predicate: string, written: Quad_Subject | undefined, value: Value): string {
  if (isLiteral(value)) {
    return `${predicate} "${value.value}"@${value.language?.toLowerCase() ?? ""}^${value.datatype ?? ""}`;
  }
  const { $id } = value as { $id?: string };
  if ($id !== undefined) return `${predicate} <${$id}`;
  return written === undefined ? "" : `${predicate} _:${written.value}`;
}

/** Whether two values of one property make the same statement. */
function isSame(one: Value, other: Value): boolean {
  if (one === other) return true;
  if (isLiteral(one)) {
    return (
      isLiteral(other) &&
      one.value === other.value &&
      one.datatype === other.datatype &&
      (one.language === other.language || one.language?.toLowerCase() === other.language?.toLowerCase())
    );
  }
  const { $id } = one as { $id?: string };
  return $id !== undefined && $id === (other as { $id?: string }).$id;
}

/** Whether no node of the name has had a class; notes it. */
function isNew(said: Set<string> | undefined, predicate: NamedNode, iri: string): boolean {
  if (said === undefined) return true;
  const key = `${predicate.value} <${iri}`;
  if (said.has(key)) return false;
  said.add(key);
  return true;
}
