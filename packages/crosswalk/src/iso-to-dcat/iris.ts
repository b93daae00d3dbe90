import { InvalidOptionError } from "@metabridge/core";
import { isIri, type Literal, type Reference, safeIri } from "@metabridge/dcat";
import type { MD_Identifier, MD_Metadata } from "@metabridge/iso19115";
import { normalise } from "@metabridge/vocabularies";
import type { ResourceKind } from "./conversion.js";
import { identifierText } from "./identifiers.js";

/** How resources, records and what hangs on them get their IRIs. */
export interface IriOptions {
  /**
   * What IRIs are made below, where the record's own identifiers are none: `https://example.org/id/`. Without it an
   * identifier that is a UUID becomes a `urn:uuid:` IRI, and all else that has no IRI of its own is a blank node.
   */
  readonly base?: string;
  /** How IRIs are made below the base, where it is not as {@link IRI_PATTERNS} says. */
  readonly patterns?: Partial<IriPatterns>;
}

/** A pattern for each kind of IRI: what stands in braces is filled in. */
export interface IriPatterns {
  /** Of the dataset, series or service. `{kind}` is one of these words; `{identifier}` that of the citation, else of the record. */
  readonly resource: string;
  /** Of the catalogue record. `{identifier}` is the metadata identifier. */
  readonly record: string;
  /** Of a distribution. `{hash}` is made of the resource's identifier and the access address. */
  readonly distribution: string;
  /** Of the service behind a distribution. `{hash}` is made of its address. */
  readonly service: string;
  /** Of a person or organisation. `{name}` is its name in plain letters, `{hash}` is made of name and mail address. */
  readonly agent: string;
  /** Of a contact: the same. */
  readonly contact: string;
}

/** The patterns where no others are given. `{base}` ends in a slash or number sign. */
export const IRI_PATTERNS: IriPatterns = {
  resource: "{base}{kind}/{identifier}",
  record: "{base}record/{identifier}",
  distribution: "{base}distribution/{hash}",
  service: "{base}service/{hash}",
  agent: "{base}agent/{name}-{hash}",
  contact: "{base}contact/{name}-{hash}",
};

const KIND = { Dataset: "dataset", DatasetSeries: "series", DataService: "service" } as const;

/** The IRIs of one record and its parts. GeoDCAT-AP 3.0.0, “Unique resource identifier”, leaves their making to implementers. */
export class Iris {
  /** Of the catalogue record. */
  readonly record: string | undefined;
  /** Of the dataset, series or service; a label where it is a blank node. */
  readonly resource: string;
  readonly #base: string | undefined;
  readonly #patterns: IriPatterns;
  readonly #identity: string;

  constructor(record: MD_Metadata, kind: ResourceKind, options: IriOptions) {
    const { base } = options;
    if (base !== undefined && !isIri(base)) {
      throw new InvalidOptionError("base", `“${base}” cannot be the base of IRIs: it is no absolute IRI.`);
    }
    this.#base = base === undefined || /[/#:]$/.test(base) ? base : `${base}/`;
    this.#patterns = options.patterns === undefined ? IRI_PATTERNS : { ...IRI_PATTERNS, ...options.patterns };
    const identifiers = record.identificationInfo?.[0]?.citation?.identifier ?? [];
    const recordText = identifierText(record.metadataIdentifier);
    const resourceText = first(identifiers, identifierText);
    this.#identity = resourceText ?? recordText ?? "";
    const make = (pattern: string, identifier: string | undefined): string | undefined =>
      identifier === undefined
        ? undefined
        : this.#fill(pattern, { kind: KIND[kind], identifier: encodeURIComponent(identifier) });

    let ofRecord = ownIri(record.metadataIdentifier) ?? make(this.#patterns.record, recordText) ?? urn(recordText);
    const ofResource =
      first(identifiers, ownIri) ??
      make(this.#patterns.resource, resourceText ?? recordText) ??
      first(identifiers, (one) => urn(identifierText(one)));
    // Some catalogues give the record and what it describes one and the same identifier.
    if (ofRecord !== undefined && ofRecord === ofResource) ofRecord = below(ofResource, "record");
    this.record = ofRecord;
    this.resource = ofResource ?? (ofRecord === undefined ? "_:resource" : below(ofRecord, "resource"));
  }

  /** Of the record of another resource, by its metadata identifier. */
  recordOf(identifier: string | undefined): string | undefined {
    if (identifier === undefined) return undefined;
    return this.#fill(this.#patterns.record, { identifier: encodeURIComponent(identifier) }) ?? urn(identifier);
  }

  distribution(address: string, name: string): string | undefined {
    return (
      this.#base && this.#fill(this.#patterns.distribution, { hash: hashOf(`${this.#identity}\n${address}\n${name}`) })
    );
  }

  service(address: string): string | undefined {
    return this.#base && this.#fill(this.#patterns.service, { hash: hashOf(address) });
  }

  agent(name: readonly Literal[], mail: readonly Reference[] | undefined): string | undefined {
    return this.#base && this.#named(this.#patterns.agent, name, mail);
  }

  contact(name: readonly Literal[], mail: readonly Reference[] | undefined): string | undefined {
    return this.#base && this.#named(this.#patterns.contact, name, mail);
  }

  #named(pattern: string, [name]: readonly Literal[], mail: readonly Reference[] | undefined): string | undefined {
    const plain = normalise(name?.value ?? "")
      .replaceAll(" ", "-")
      .slice(0, 60);
    return this.#fill(pattern, {
      name: encodeURIComponent(plain === "" ? "party" : plain),
      hash: hashOf(`${name?.value}\n${mail?.[0]?.$id ?? ""}`).slice(0, 8),
    });
  }

  #fill(pattern: string, values: Readonly<Record<string, string>>): string | undefined {
    if (this.#base === undefined) return undefined;
    const all: Readonly<Record<string, string>> = { base: this.#base, resource: this.resource, ...values };
    return safeIri(pattern.replace(/\{(\w+)\}/g, (placeholder, name: string) => all[name] ?? placeholder));
  }
}

/** An IRI for a part of what another IRI names. */
function below(iri: string, part: string): string {
  return iri.includes("#") ? `${iri}-${part}` : `${iri}#${part}`;
}

const DOI = /^(?:doi:\s*|https?:\/\/(?:dx\.)?doi\.org\/)?(10\.\d{4,9}\/\S+)$/i;

/** The IRI that an identifier is: `http(s)`, also as an anchor or with its code space before it, or a DOI. */
export function ownIri(identifier: MD_Identifier | undefined): string | undefined {
  if (identifier === undefined) return undefined;
  for (const candidate of [identifierText(identifier), identifier.code?.href?.trim(), identifier.code?.value?.trim()]) {
    if (candidate === undefined) continue;
    if (/^https?:\/\//i.test(candidate)) return safeIri(candidate);
    const doi = doiIri(candidate);
    if (doi !== undefined) return doi;
  }
  return undefined;
}

/** The address that a DOI is resolved at (DOI Handbook, 3.8). */
export function doiIri(written: string): string | undefined {
  const doi = DOI.exec(written)?.[1];
  return doi === undefined ? undefined : safeIri(`https://doi.org/${doi}`);
}

const UUID = /^(?:urn:uuid:)?\{?([\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12})\}?$/i;

/** RFC 4122, 3, for UUIDs; other URNs as they are. */
function urn(identifier: string | undefined): string | undefined {
  if (identifier === undefined) return undefined;
  const uuid = UUID.exec(identifier)?.[1];
  if (uuid !== undefined) return `urn:uuid:${uuid.toLowerCase()}`;
  return /^urn:[\da-z][\da-z-]{1,31}:\S+$/i.test(identifier) ? safeIri(identifier) : undefined;
}

function first<T, R>(all: readonly T[], find: (one: T) => R | undefined): R | undefined {
  for (const one of all) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Sixteen hexadecimal digits that are the same for the same text, on every machine: twice FNV-1a of 32 bits. */
function hashOf(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ (code + at), 0x01000193);
  }
  const digits = (number: number): string => (number >>> 0).toString(16).padStart(8, "0");
  return digits(a) + digits(b);
}
