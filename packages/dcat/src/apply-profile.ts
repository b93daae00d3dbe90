import { type Diagnostic, type Loss, type Result, result } from "@metabridge/core";
import { classIndex } from "./class-index.js";
import {
  type AskedClass,
  type CompiledClass,
  type CompiledProfile,
  type CompiledProperty,
  compileProfile,
  LABELS,
} from "./compiled-profile.js";
import { hasDatatypeForm } from "./datatype-form.js";
import { losses } from "./leaves.js";
import type { DcatNode } from "./model.generated.js";
import { GSP } from "./namespaces.js";
import { isLiteral, type Literal, type Resource, type Value } from "./node.js";
import type { DraftNode, Profile, RuleContext } from "./profile.js";
import { repaired } from "./repair.js";

/** What {@link applyProfile} understands. */
export interface ApplyProfileOptions {
  /**
   * Labels of concepts, agents and schemes by IRI: shapes ask them of each skos:Concept. Without a label a concept is
   * referred to without stating its class.
   */
  readonly labels?: (iri: string) => readonly Literal[] | undefined;
  /** Languages in order of preference (BCP 47), where a profile allows one text. */
  readonly languages?: readonly string[];
  /** Told of each node and literal that is made anew, with the one of the given resource that it stands for. */
  readonly onMade?: (made: object, from: object) => void;
}

/**
 * A resource in the form that a profile wants: without the properties that it has no place for, with one value where its
 * shapes allow one, with the datatypes and class statements that they ask for, and with its catalogue record saying that
 * it conforms. The resource that is given stays as it is. What is left out is in `losses`; what the profile makes
 * mandatory and is not there, in `diagnostics`.
 *
 * @example
 * ```ts
 * import { applyProfile, DCAT_AP, text } from "@metabridge/dcat";
 * const { losses } = applyProfile(
 *   { $type: "Dataset", title: [text("Forêts", "fr")], purpose: [text("Aménagement", "fr")] },
 *   DCAT_AP,
 * );
 * console.log(losses[0]?.path); // "purpose[0]"
 * ```
 */
export function applyProfile<T extends Resource | DcatNode>(
  resource: T,
  profile: Profile,
  options: ApplyProfileOptions = {},
): Result<T> {
  const application = new ProfileApplication(profile, options);
  const value = application.apply(resource as unknown as DraftNode);
  return result(value as unknown as T, application.diagnostics, application.losses);
}

/** A reference on the way: it may become the description of its node. */
interface PendingReference {
  readonly draft: DraftNode & { $id: string };
  readonly asks: readonly AskedClass[];
}

interface Dropped {
  readonly value: unknown;
  readonly path: string;
  readonly why: string;
}

class ProfileApplication {
  readonly diagnostics: Diagnostic[] = [];
  readonly losses: Loss[] = [];
  readonly #profile: Profile;
  readonly #options: ApplyProfileOptions;
  readonly #compiled: CompiledProfile;
  /** What became of each node of the given resource. */
  readonly #drafts = new Map<object, DraftNode>();
  /** Drafts that describe a named or labelled node. */
  readonly #described = new Map<string, DraftNode>();
  readonly #references: PendingReference[] = [];
  readonly #dropped: Dropped[] = [];
  /** Where the walk is: names and positions. */
  readonly #path: (string | number)[] = [];
  readonly #context: RuleContext;

  constructor(profile: Profile, options: ApplyProfileOptions) {
    this.#profile = profile;
    this.#options = options;
    this.#compiled = compileProfile(profile);
    this.#context = {
      lose: (property, value, why) => {
        const here = this.#where();
        this.#dropped.push({ value, path: here === "" ? property : `${here}/${property}`, why });
      },
      report: (code, severity, message, property) => {
        if (property !== undefined) this.#path.push(property);
        this.#report(code, severity, message);
        if (property !== undefined) this.#path.pop();
      },
      labels: (iri) => options.labels?.(iri),
    };
  }

  apply(resource: DraftNode): DraftNode {
    const draft = this.#node(resource);
    this.#resolveReferences();
    this.#settleLosses();
    return draft;
  }

  #node(node: DraftNode): DraftNode {
    const known = this.#drafts.get(node);
    if (known !== undefined) return known;
    const compiled = node.$type === undefined ? undefined : this.#compiled.classes.get(node.$type);
    if (compiled === undefined) return this.#keep(node);
    const draft: DraftNode = { $type: compiled.declared.name };
    this.#drafts.set(node, draft);
    this.#options.onMade?.(draft, node);
    if (node.$id !== undefined) {
      draft.$id = node.$id;
      if (!this.#described.has(node.$id)) this.#described.set(node.$id, draft);
    }
    let source = node;
    const { rules } = compiled;
    if (rules.length > 0) {
      source = { ...node };
      for (const rule of rules) rule.apply(source, this.#context);
    }
    for (const key in source) {
      const value = source[key];
      if (value === undefined) continue;
      if (key.charCodeAt(0) === 36) this.#about(draft, key, value);
      else this.#property(draft, compiled, key, value);
    }
    // Last, since single properties that are set already are not to be set again.
    if (source.$other !== undefined) this.#others(draft, compiled, source.$other as Record<string, Value[]>);
    this.#complete(draft, compiled);
    return draft;
  }

  /** A node of a class that the model does not know: kept, with what hangs on it. */
  #keep(node: DraftNode): DraftNode {
    const draft: DraftNode = { ...node };
    this.#drafts.set(node, draft);
    this.#options.onMade?.(draft, node);
    if (node.$other !== undefined) {
      const others = Object.create(null) as Record<string, unknown[]>;
      for (const predicate in node.$other) {
        others[predicate] = (node.$other[predicate] ?? []).map((value) => this.#free(value as Value));
      }
      draft.$other = others;
    }
    return draft;
  }

  /** A value that no property of the model holds. */
  #free(value: Value): unknown {
    if (isLiteral(value)) return value;
    if (value.$type !== undefined || value.$id === undefined) return this.#node(value as DraftNode);
    return this.#reference(value as DraftNode & { $id: string }, []);
  }

  /** What is about the node itself. */
  #about(draft: DraftNode, key: string, value: unknown): void {
    if (key === "$types") draft.$types = [...(value as string[])];
    else if (key === "$untyped") draft.$untyped = value;
    else if (key === "$records") {
      this.#path.push(key);
      draft.$records = (value as DraftNode[]).map((record, at) => {
        this.#path.push(at);
        const applied = this.#conforming(this.#node(record));
        this.#path.pop();
        return applied;
      });
      this.#path.pop();
    }
  }

  #property(draft: DraftNode, compiled: CompiledClass, key: string, value: unknown): void {
    const property = compiled.properties.get(key);
    if (property === undefined) {
      draft[key] = value;
      return;
    }
    if (property.usage === undefined) {
      if (property.renamed === undefined) {
        this.#path.push(key);
        const why = `${this.#profile.title} has no place for ${key} of ${compiled.declared.name}.`;
        this.#dropped.push({ value, path: this.#where(), why });
        this.#path.pop();
      } else {
        this.#property(draft, compiled, property.renamed, Array.isArray(value) ? value : [value]);
      }
      return;
    }
    this.#path.push(key);
    if (!Array.isArray(value)) draft[key] = this.#value(value as Value, property, key);
    else if (property.one && Array.isArray(draft[key])) this.#surplus(value as Value[], draft[key] as Value[]);
    else if (value.length > 0) {
      const values = property.one && value.length > 1 ? [this.#choose(value as Value[], property)] : (value as Value[]);
      const applied: unknown[] = [];
      for (let at = 0; at < values.length; at++) {
        this.#path.push(at);
        applied.push(this.#value(values[at] as Value, property, key));
        this.#path.pop();
      }
      const before = draft[key];
      if (property.declared.many) draft[key] = Array.isArray(before) ? [...before, ...applied] : applied;
      else draft[key] = before ?? applied[0];
    }
    this.#path.pop();
  }

  #value(value: Value, property: CompiledProperty, key: string): unknown {
    const made = this.#made(value, property, key);
    if (made !== value) this.#options.onMade?.(made, value);
    return made;
  }

  #made(value: Value, property: CompiledProperty, key: string): object {
    if (isLiteral(value)) {
      if (key === "geometry") return this.#geometryLiteral(value, property);
      return property.datatype === undefined ? value : this.#datatyped(value, property.datatype);
    }
    const { $id, $type } = value;
    const code = property.codes?.[$id ?? ""];
    const node = (code === undefined ? value : { ...value, $id: code }) as DraftNode;
    if ($type === undefined && $id !== undefined) {
      return this.#reference(node as DraftNode & { $id: string }, property.asks);
    }
    if (key === "geometry" && this.#profile.geometryAs === "literal") {
      const literal = this.#flattened(node);
      if (literal !== undefined) return literal;
    }
    const draft = this.#node(node);
    this.#state(draft, property.asks);
    return key === "isPrimaryTopicOf" ? this.#conforming(draft) : draft;
  }

  /** Values of several of which the shapes allow one. */
  #choose(values: Value[], { declared }: CompiledProperty): Value {
    const chosen = this.#best(values, declared.range.kind === "literal" && declared.range.literal === "text");
    const why = `${this.#profile.title} allows one value here.`;
    for (let at = 0; at < values.length; at++) {
      const value = values[at] as Value;
      if (value === chosen) continue;
      // The same geometry in another encoding says nothing more.
      if (isLiteral(value) && isLiteral(chosen) && isGeometry(value) && value.datatype !== chosen.datatype) continue;
      this.#path.push(at);
      this.#dropped.push({ value, path: this.#where(), why });
      this.#path.pop();
    }
    return chosen;
  }

  /** Values of a property that another one has given its one value already; the same value is no loss. */
  #surplus(values: Value[], given: Value[]): void {
    for (const value of values) {
      const isSame = (one: Value): boolean =>
        isLiteral(one) && isLiteral(value) && one.value === value.value && one.language === value.language;
      if (given.some(isSame)) continue;
      this.#dropped.push({ value, path: this.#where(), why: `${this.#profile.title} allows one value here.` });
    }
  }

  #best(values: Value[], isText: boolean): Value {
    const [first] = values as [Value, ...Value[]];
    const literals = values.filter(isLiteral);
    for (const datatype of this.#profile.geometries) {
      const found = literals.find((literal) => literal.datatype === datatype);
      if (found !== undefined) return found;
    }
    if (!isText) return first;
    for (const wanted of this.#options.languages ?? []) {
      const language = wanted.toLowerCase();
      const found =
        literals.find((literal) => literal.language?.toLowerCase() === language) ??
        literals.find((literal) => literal.language?.toLowerCase().startsWith(`${language}-`));
      if (found !== undefined) return found;
    }
    return first;
  }

  #datatyped(literal: Literal, datatype: string): Literal {
    if (literal.datatype === datatype || literal.language !== undefined) return literal;
    if (hasDatatypeForm(literal.value, datatype)) return { value: literal.value, datatype };
    this.#report("dcat.profile.datatype", "warning", `“${literal.value}” is no value of <${datatype}>.`);
    return literal;
  }

  /** locn:geometry as the profile has it. DCAT-AP 3.0.1 and GeoDCAT-AP 3.0.0 ask for a locn:Geometry. */
  #geometryLiteral(literal: Literal, property: CompiledProperty): object {
    if (this.#profile.geometryAs === "literal") return literal;
    const as = ENCODINGS.find(([datatype]) => datatype === literal.datatype)?.[1];
    if (as === undefined) return literal;
    const draft: DraftNode = { $type: "Geometry", [as]: literal };
    this.#state(draft, property.asks);
    return draft;
  }

  /** The literal of a locn:Geometry, for profiles that have it in the place of the node; undefined where it has none. */
  #flattened(node: DraftNode): Literal | undefined {
    const literals = ENCODINGS.map(([, name]) => node[name]).filter((literal) => literal !== undefined) as Literal[];
    if (literals.length === 0) return undefined;
    const rest = Object.entries(node).filter(([name]) => name !== "$type" && !ENCODINGS.some(([, as]) => as === name));
    if (rest.length > 0) {
      const why = `${this.#profile.title} has a literal in the place of this node.`;
      this.#dropped.push({ value: Object.fromEntries(rest), path: this.#where(), why });
    }
    return this.#best(literals, false) as Literal;
  }

  #reference(value: DraftNode & { $id: string }, asks: readonly AskedClass[]): DraftNode {
    const bare = value.$types === undefined && value.$other === undefined;
    const draft = bare ? { $id: value.$id } : (this.#keep(value) as DraftNode & { $id: string });
    this.#references.push({ draft, asks });
    return draft;
  }

  /** The record of the resource says which profile it follows. */
  #conforming(record: DraftNode): DraftNode {
    if (record.$type !== "CatalogRecord") return record;
    const { conformsTo } = this.#profile;
    const said = (record.conformsTo ?? []) as DraftNode[];
    if (said.some((one) => one.$id === conformsTo)) return record;
    const own = this.#reference({ $id: conformsTo }, this.#compiled.conformsTo);
    if (this.#compiled.classes.get(record.$type)?.properties.get("conformsTo")?.one !== true) {
      record.conformsTo = [...said, own];
      return record;
    }
    for (const value of said) this.#context.lose("conformsTo", value, `${this.#profile.title} allows one value here.`);
    record.conformsTo = [own];
    return record;
  }

  /** Statements outside the model; those that a property of the model could hold are put right where that is plain. */
  #others(draft: DraftNode, compiled: CompiledClass, others: Record<string, Value[]>): void {
    // Without prototype, since the keys come from outside.
    const kept = Object.create(null) as Record<string, unknown[]>;
    let isEmpty = true;
    for (const predicate in others) {
      const name = compiled.declared.byPredicate.get(predicate)?.[0];
      const property = name === undefined ? undefined : compiled.properties.get(name);
      const left: unknown[] = [];
      const values = others[predicate] ?? [];
      this.#path.push("$other", predicate);
      for (let at = 0; at < values.length; at++) {
        const value = values[at] as Value;
        this.#path.push(at);
        const stays =
          name === undefined || property === undefined || property.usage === "kept"
            ? value
            : this.#misplaced(draft, compiled, name, property, value);
        if (stays !== undefined) left.push(this.#free(stays));
        this.#path.pop();
      }
      this.#path.length -= 2;
      if (left.length === 0) continue;
      kept[predicate] = left;
      isEmpty = false;
    }
    if (!isEmpty) draft.$other = kept;
  }

  /** A value that reading found unfit for its property, or one too many. Gives it back where it can only stay where it is. */
  #misplaced(
    draft: DraftNode,
    compiled: CompiledClass,
    name: string,
    property: CompiledProperty,
    value: Value,
  ): Value | undefined {
    if (property.usage === undefined && property.renamed === undefined) {
      const why = `${this.#profile.title} has no place for ${name} of ${compiled.declared.name}.`;
      this.#dropped.push({ value, path: this.#where(), why });
      return undefined;
    }
    const right = repaired(value, property.declared);
    if (right === undefined) return value;
    const { many } = property.declared;
    if (!many && draft[name] !== undefined) {
      this.#dropped.push({ value, path: this.#where(), why: `${this.#profile.title} allows one value here.` });
      return undefined;
    }
    if (right !== value) {
      this.#report("dcat.profile.repaired", "info", `A value of ${name} is put into the form that the profile wants.`);
    }
    this.#property(draft, compiled, name, many ? [right] : right);
    return undefined;
  }

  /** States classes of a node: those that all of its kind have, those that shapes ask for where it stands. */
  #state(draft: DraftNode, asks: readonly AskedClass[]): void {
    for (const asked of asks) this.#stateOne(draft, asked);
  }

  #stateOne(draft: DraftNode, asked: AskedClass): void {
    if (asked.name !== undefined && draft.$type === asked.name) {
      if (draft.$untyped === true) delete draft.$untyped;
      return;
    }
    if (draft.$types?.includes(asked.iri) === true || !this.#canBe(draft, asked)) return;
    draft.$types = draft.$types === undefined ? [asked.iri] : [...draft.$types, asked.iri];
  }

  /** Whether a node has what a class makes mandatory, or can be given it: its label. */
  #canBe(draft: DraftNode, { mandatory, label }: AskedClass): boolean {
    for (const name of mandatory) if (name !== label && isMissing(draft[name])) return false;
    if (label === undefined || !isMissing(draft[label])) return true;
    const found = this.#labelOf(draft);
    const own = draft.$type === undefined ? undefined : classIndex().byName.get(draft.$type);
    if (found === undefined || (own !== undefined && own.properties[label] === undefined)) return false;
    draft[label] = found;
    return true;
  }

  #labelOf(draft: DraftNode): readonly Literal[] | undefined {
    for (const name of LABELS) {
      const label = draft[name];
      if (!isMissing(label)) return label as Literal[];
    }
    const known = draft.$id === undefined ? undefined : this.#options.labels?.(draft.$id);
    return known === undefined || known.length === 0 ? undefined : known;
  }

  /** Labels in the languages that were asked for and that a concept has none in. */
  #addLabels(draft: DraftNode): void {
    const known = draft.$id === undefined ? undefined : this.#options.labels?.(draft.$id);
    if (known === undefined) return;
    const own = draft.prefLabel as Literal[];
    const others = known.filter(({ language }) => !own.some((one) => one.language === language));
    if (others.length > 0) draft.prefLabel = [...own, ...others];
  }

  /** Gives a node the classes of its kind, fills in its label, and says what is missing. */
  #complete(draft: DraftNode, compiled: CompiledClass): void {
    const { label, mandatory, alsoTyped } = compiled.asked;
    this.#state(draft, alsoTyped);
    if (label !== undefined) {
      if (isMissing(draft[label])) {
        const found = this.#labelOf(draft);
        if (found !== undefined) draft[label] = found;
      } else if (label === "prefLabel") this.#addLabels(draft);
    }
    for (const name of mandatory) if (isMissing(draft[name])) this.#reportMissing(name, compiled);
    for (const predicate of compiled.mandatoryOthers) {
      if (isMissing(draft.$other?.[predicate])) this.#reportMissing(`<${predicate}>`, compiled);
    }
  }

  #reportMissing(name: string, { declared }: CompiledClass): void {
    const message = `This ${declared.name} has no ${name}, which ${this.#profile.title} makes mandatory.`;
    this.#report("dcat.profile.mandatory", "warning", message);
  }

  /** References to nodes of the resource get their classes stated there; others state them themselves, once. */
  #resolveReferences(): void {
    this.#rescueDropped();
    // Rescued nodes may hold references of their own: the list grows.
    for (let at = 0; at < this.#references.length; at++) {
      const { draft, asks } = this.#references[at] as PendingReference;
      const described = this.#described.get(draft.$id);
      if (described !== undefined && described !== draft) this.#state(described, asks);
      else if (asks.length > 0 && !draft.$id.startsWith("_:")) {
        this.#described.set(draft.$id, draft);
        for (const asked of asks) this.#stateReference(draft, asked);
      }
    }
  }

  /** A mere reference becomes a node of the class, if nothing is missing that the class needs. */
  #stateReference(draft: DraftNode, asked: AskedClass): void {
    if (asked.name === undefined || draft.$type !== undefined) {
      this.#stateOne(draft, asked);
      return;
    }
    if (!this.#canBe(draft, asked)) return;
    draft.$type = asked.name;
    if (draft.$types !== undefined) draft.$types = draft.$types.filter((type) => type !== asked.iri);
    this.#state(draft, asked.alsoTyped);
  }

  /** Nodes that were described only in a property that has no place, but are referred to from one that has. */
  #rescueDropped(): void {
    if (this.#dropped.length === 0) return;
    const orphans = new Map<string, DraftNode>();
    for (const { value } of this.#dropped) collectDescribed(value, orphans);
    if (orphans.size === 0) return;
    for (let at = 0; at < this.#references.length; at++) {
      const { draft } = this.#references[at] as PendingReference;
      const orphan = orphans.get(draft.$id);
      if (orphan === undefined || this.#described.has(draft.$id)) continue;
      Object.assign(draft, this.#node(orphan));
      this.#described.set(draft.$id, draft);
    }
  }

  #settleLosses(): void {
    for (const { value, path, why } of this.#dropped) {
      losses(this.#withoutKept(value), path, "dcat.profile.no-place", why, this.losses);
    }
  }

  /** Of nodes that are described elsewhere in the result only the relation is lost. */
  #withoutKept(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((one) => this.#withoutKept(one));
    if (typeof value !== "object" || value === null) return value;
    const node = value as DraftNode;
    const kept = this.#drafts.get(node) ?? (node.$id === undefined ? undefined : this.#described.get(node.$id));
    if (kept === undefined || isLiteral(value as Value)) return value;
    const name = node.$id ?? this.#labelOf(node)?.[0]?.value ?? "";
    return { value: name };
  }

  #where(): string {
    let path = "";
    for (const part of this.#path) {
      if (typeof part === "number") path += `[${part}]`;
      else path += path === "" ? part : `/${part}`;
    }
    return path;
  }

  #report(code: string, severity: Diagnostic["severity"], message: string): void {
    const path = this.#where();
    this.diagnostics.push({ code, severity, message, ...(path === "" ? {} : { path }) });
  }
}

const isMissing = (value: unknown): boolean => value === undefined || (Array.isArray(value) && value.length === 0);

const ENCODINGS = [
  [GSP.wktLiteral, "asWKT"],
  [GSP.gmlLiteral, "asGML"],
  [GSP.geoJSONLiteral, "asGeoJSON"],
] as const;

const isGeometry = (literal: Literal): boolean => ENCODINGS.some(([datatype]) => datatype === literal.datatype);

/** The named and labelled nodes that are described below a value. */
function collectDescribed(value: unknown, into: Map<string, DraftNode>): void {
  if (Array.isArray(value)) for (const one of value) collectDescribed(one, into);
  else if (typeof value === "object" && value !== null && !isLiteral(value as Value)) {
    const node = value as DraftNode;
    if (node.$id !== undefined && node.$type !== undefined && !into.has(node.$id)) into.set(node.$id, node);
    for (const key in node) if (key !== "$id" && key !== "$type" && key !== "$types") collectDescribed(node[key], into);
  }
}
