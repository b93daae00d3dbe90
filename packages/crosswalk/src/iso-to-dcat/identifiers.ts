import { InvalidOptionError } from "@metabridge/core";
import { isIri, type Literal, safeIri } from "@metabridge/dcat";
import type { CI_Citation, MD_Identifier } from "@metabridge/iso19115";
import { type Conversion, some, trimmed } from "./conversion.js";

/** How resources, records and what hangs on them get their IRIs. */
export interface IriOptions {
  /**
   * What IRIs are made below, where the record's own identifiers are none: `https://example.org/id/`.
   * Without it a UUID becomes a `urn:uuid:` IRI, and what has neither stays a blank node.
   */
  readonly base?: string;
}

const UUID = /^\{?([\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12})\}?$/i;

/** The IRIs of one record. GeoDCAT-AP 3.0.0, “Resource identifiers”, leaves the choice of IRIs to implementers. */
export class Iris {
  /** Of the catalogue record. */
  readonly record: string | undefined;
  /** Of the dataset, series or service. */
  readonly resource: string | undefined;

  constructor(conversion: Conversion, options: IriOptions) {
    const { base } = options;
    if (base !== undefined && !isIri(base)) {
      throw new InvalidOptionError("base", `“${base}” cannot be the base of IRIs: it is no absolute IRI.`);
    }
    const { metadataIdentifier } = conversion.record;
    const recordText = identifierText(metadataIdentifier);
    const identifiers = conversion.identification?.citation?.identifier ?? [];
    this.record = ownIri(metadataIdentifier) ?? mint(recordText, base, "record/");
    let resource: string | undefined;
    for (const identifier of identifiers) {
      resource = ownIri(identifier);
      if (resource !== undefined) break;
    }
    if (resource === undefined) {
      for (const identifier of identifiers) {
        resource = mint(identifierText(identifier), base, `${FOLDER[conversion.kind]}/`);
        if (resource !== undefined) break;
      }
    }
    if (resource === undefined || resource === this.record) {
      resource = this.record === undefined ? undefined : below(this.record, "resource");
    }
    this.resource = resource;
  }
}

const FOLDER = { Dataset: "dataset", DatasetSeries: "series", DataService: "service" } as const;

/** An IRI for a part of what another IRI names. */
export function below(iri: string, part: string): string {
  return iri.includes("#") ? `${iri}-${part}` : `${iri}#${part}`;
}

/** The IRI that an identifier is: `http(s)`, also as an anchor, or with its code space before it. */
function ownIri(identifier: MD_Identifier | undefined): string | undefined {
  if (identifier === undefined) return undefined;
  const href = identifier.code?.href?.trim();
  for (const candidate of [identifierText(identifier), href]) {
    if (candidate !== undefined && /^https?:\/\//i.test(candidate)) return safeIri(candidate);
  }
  return undefined;
}

function mint(identifier: string | undefined, base: string | undefined, folder: string): string | undefined {
  if (identifier === undefined) return undefined;
  if (base !== undefined) return `${base}${/[/#]$/.test(base) ? "" : "/"}${folder}${encodeURIComponent(identifier)}`;
  if (/^urn:/i.test(identifier)) return safeIri(identifier);
  const uuid = UUID.exec(identifier)?.[1];
  return uuid === undefined ? undefined : `urn:uuid:${uuid.toLowerCase()}`;
}

/** code, or codeSpace and code with a slash between them. GeoDCAT-AP 3.0.0, “Unique resource identifier”. */
export function identifierText(identifier: MD_Identifier | undefined): string | undefined {
  const code = trimmed(identifier?.code) ?? identifier?.code?.href?.trim();
  const space = trimmed(identifier?.codeSpace);
  if (code === undefined || space === undefined) return code;
  return space.endsWith("/") ? space + code : `${space}/${code}`;
}

/** MD_Identifier -> dct:identifier, one each. */
export function identifiers(c: Conversion, all: readonly MD_Identifier[] | undefined): Literal[] | undefined {
  if (all === undefined) return undefined;
  const literals: Literal[] = [];
  for (const identifier of all) {
    const value = identifierText(identifier);
    if (value === undefined || identifier.code === undefined) continue;
    c.use(identifier.codeSpace);
    literals.push(c.identifier(identifier.code, value));
  }
  return some(literals);
}

/** CI_Citation/identifier, ISBN, ISSN -> dct:identifier. */
export function citationIdentifiers(c: Conversion, citation: CI_Citation | undefined): Literal[] | undefined {
  return identifiers(c, citation?.identifier);
}
