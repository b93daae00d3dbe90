import type { Severity } from "@metabridge/core";
import { dateLiteral, type Literal, type Reference, safeIri, safeIris, text, typed, XSD } from "@metabridge/dcat";
import type { Any_MD_Identification, DateValue, MD_Metadata, Text } from "@metabridge/iso19115";
import { findResourceType } from "@metabridge/vocabularies";
import { withoutIndent } from "./indent.js";
import { doiIri, Iris } from "./iris.js";
import { Locales } from "./locales.js";
import type { IsoToDcatOptions } from "./options.js";
import { substituteOf, substitutesOf } from "./substitutes.js";

/** Something to say about a node of the record; its path and position are looked up only when somebody reads it. */
export interface Remark {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly node: object;
}

/** What becomes of the record as a whole. */
export type ResourceKind = "Dataset" | "DatasetSeries" | "DataService";

/** What became of the leaves of a record: kept only where somebody asks for losses or a trace. */
export class Ledger {
  /** Objects of the output to what they came from. */
  readonly origins = new Map<object, object>();
  /** What says nothing that a statement of another leaf does not say. */
  readonly said = new Set<object>();
  /** Leaves whose link (Anchor, xlink:href, uuidref) statements came from. */
  readonly links = new Set<object>();
  /** Citations whose uuidref statements came from, whatever became of their link. */
  readonly references = new Set<object>();
  /** Objects whose own identifier (uuid) is the IRI of something. */
  readonly names = new Set<object>();
}

/** One conversion of one record: what the rules read from, and what they have to say about it. */
export class Conversion {
  readonly record: MD_Metadata;
  readonly identification: Any_MD_Identification | undefined;
  readonly kind: ResourceKind;
  readonly options: IsoToDcatOptions;
  readonly locales: Locales;
  readonly iris: Iris;
  readonly remarks: Remark[] = [];
  readonly ledger: Ledger | undefined;

  constructor(record: MD_Metadata, options: IsoToDcatOptions, ledger?: Ledger) {
    this.record = record;
    this.options = options;
    this.identification = record.identificationInfo?.[0];
    this.kind = kindOf(record, this.identification);
    this.ledger = ledger;
    this.locales = new Locales(record, this);
    this.iris = new Iris(record, this.kind, options);
  }

  /** States that `output` came from `source`. */
  from<T extends object>(source: object, output: T): T {
    if (this.ledger !== undefined) this.ledger.origins.set(output, source);
    return output;
  }

  /** States that these say nothing that another statement does not say. */
  use(...sources: (object | undefined)[]): void {
    if (this.ledger === undefined) return;
    for (const source of sources) if (source !== undefined) this.ledger.said.add(source);
  }

  /** States that `part`, which is left out, says nothing that another part of the output does not say. */
  repeats(part: object): void {
    if (this.ledger === undefined) return;
    const source = this.ledger.origins.get(part);
    if (source !== undefined) this.ledger.said.add(source);
    for (const value of Object.values(part)) {
      for (const one of Array.isArray(value) ? value : [value])
        if (typeof one === "object" && one !== null) this.repeats(one);
    }
  }

  /** States that `output` came from what `other` came from. */
  likewise<T extends object>(other: object, output: T): T {
    const source = this.ledger?.origins.get(other);
    return source === undefined ? output : this.from(source, output);
  }

  /** States that the link of `source` (Anchor, xlink:href, uuidref) is in a statement. */
  useLink(source: object): void {
    if (this.ledger !== undefined) this.ledger.links.add(source);
  }

  /** States that the uuidref of `source` is in a statement. */
  useReference(source: object): void {
    if (this.ledger !== undefined) this.ledger.references.add(source);
  }

  /** States that the uuid of `source` is the IRI of something. */
  useName(source: object): void {
    if (this.ledger !== undefined) this.ledger.names.add(source);
  }

  report(code: string, severity: Severity, message: string, node: object): void {
    this.remarks.push({ code, severity, message, node });
  }

  /** A text with its translations, in the language of the metadata. */
  text(leaf: Text | undefined): Literal[] | undefined {
    return this.#literals(leaf, this.locales.language);
  }

  /** A name that is the same in all languages, as parts of addresses are; other names keep their language. */
  name(leaf: Text | undefined): Literal[] | undefined {
    return this.#literals(leaf, undefined, true);
  }

  texts(leaves: readonly Text[] | undefined): Literal[] | undefined {
    if (leaves === undefined) return undefined;
    if (leaves.length === 1) return this.text(leaves[0]);
    return some(leaves.flatMap((leaf) => this.text(leaf) ?? []));
  }

  #literals(leaf: Text | undefined, language: string | undefined, isName = false): Literal[] | undefined {
    if (leaf === undefined) return undefined;
    const value = trimmed(leaf);
    if (leaf.translations === undefined) {
      return value === undefined ? undefined : [this.from(leaf, text(value, language))];
    }
    const literals: Literal[] = value === undefined ? [] : [this.from(leaf, text(value, language))];
    for (const translation of leaf.translations) {
      const translated = withoutIndent(translation.value.trim());
      if (translated === "") continue;
      const tag = this.locales.tagOf(translation);
      const same = literals.some((one) => one.value === translated && (one.language ?? "") === (tag ?? ""));
      if (same || (isName && translated === value)) this.use(translation);
      else literals.push(this.from(translation, text(translated, tag)));
    }
    return some(literals);
  }

  /** A date as a literal of the datatype that its form calls for; undefined, with a diagnostic, where it is none. */
  date(leaf: DateValue | undefined): Literal | undefined {
    const date = this.parseDate(leaf);
    return date === undefined || leaf === undefined ? undefined : this.from(leaf, date);
  }

  /** The same, before it is decided whether the date is used. */
  parseDate(leaf: DateValue | undefined): Literal | undefined {
    const value = leaf?.value?.trim();
    if (leaf === undefined || value === undefined || value === "") return undefined;
    const date = dateLiteral(value);
    if (date === undefined) {
      this.report("crosswalk.date.invalid", "warning", `“${value}” is no date of the calendar; it is left out.`, leaf);
    }
    return date;
  }

  /** The address that a leaf holds; undefined, with a diagnostic, where it is none. */
  address(leaf: Text | undefined): Reference | undefined {
    return this.addresses(leaf)[0];
  }

  /** The addresses that a leaf holds: mostly one. */
  addresses(leaf: Text | undefined): Reference[] {
    // The localised addresses of a national profile are one below the other.
    const value = leaf === undefined ? undefined : (own(leaf) ?? leaf.href?.trim() ?? substitutesOf(leaf).join("\n"));
    if (leaf === undefined || value === undefined || value === "") return [];
    const one = /^(?:doi:|10\.)/i.test(value) ? doiIri(value) : safeIri(value);
    const found = one === undefined ? safeIris(value) : [one];
    if (found.length === 0) {
      this.report("crosswalk.iri.invalid", "warning", `“${value}” is no web address; it is left out.`, leaf);
    } else if (found.length > 1) {
      this.report(
        "crosswalk.iri.several",
        "info",
        `“${value}” holds several addresses; each is taken for itself.`,
        leaf,
      );
    }
    return found.map(($id) => this.from(leaf, { $id }));
  }

  /** An identifier: xsd:anyURI for addresses and URNs, else a string. */
  identifier(source: object, value: string): Literal {
    return this.from(
      source,
      IDENTIFIER_IRI.test(value) && safeIri(value) === value ? typed(value, XSD.anyURI) : { value },
    );
  }
}

const IDENTIFIER_IRI = /^(?:https?|urn):/i;

/** The text of a leaf without white space around it; undefined where nothing is left. */
export function trimmed(leaf: Text | undefined): string | undefined {
  return leaf === undefined ? undefined : (own(leaf) ?? substituteOf(leaf));
}

function own(leaf: Text): string | undefined {
  const value = leaf.value?.trim();
  return value === "" || value === undefined ? undefined : withoutIndent(value);
}

/** An array that has something in it. */
export function some<T>(values: T[] | undefined): T[] | undefined {
  return values === undefined || values.length === 0 ? undefined : values;
}

/** MD_ScopeCode to the classes of DCAT. GeoDCAT-AP 3.0.0, “Resource type”. */
function kindOf(record: MD_Metadata, identification: Any_MD_Identification | undefined): ResourceKind {
  if (identification?.$type === "SV_ServiceIdentification") return "DataService";
  const scope = record.metadataScope?.[0]?.resourceScope;
  const written = scope?.value ?? scope?.label;
  return (written === undefined ? undefined : findResourceType(written)?.dcatClass) ?? "Dataset";
}
