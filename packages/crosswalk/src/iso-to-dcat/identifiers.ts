import { type Identifier, type Literal, text } from "@metabridge/dcat";
import type { CI_Citation, MD_Identifier } from "@metabridge/iso19115";
import { type Conversion, some, trimmed } from "./conversion.js";

/** code, or codeSpace and code with a slash between them. GeoDCAT-AP 3.0.0, “Unique resource identifier”. */
export function identifierText(identifier: MD_Identifier | undefined): string | undefined {
  const code = trimmed(identifier?.code) ?? (identifier?.code?.href?.trim() || undefined);
  const space = trimmed(identifier?.codeSpace);
  // A code space repeated in the code says nothing more.
  if (code === undefined || space === undefined || code.startsWith(space)) return code;
  return space.endsWith("/") ? space + code : `${space}/${code}`;
}

/** MD_Identifier -> dct:identifier, one each. */
export function identifiers(c: Conversion, all: readonly MD_Identifier[] | undefined): Literal[] | undefined {
  if (all === undefined) return undefined;
  const literals: Literal[] = [];
  for (const identifier of all) {
    const value = identifierText(identifier);
    const { code } = identifier;
    if (value === undefined || code === undefined) continue;
    c.use(identifier.codeSpace);
    if (trimmed(code) === undefined) c.useLink(code);
    if (literals.some((one) => one.value === value)) c.use(code);
    else literals.push(c.identifier(code, value));
  }
  return some(literals);
}

/** What CI_Citation is known by: identifier, ISBN and ISSN -> dct:identifier; who gave it -> adms:identifier. */
export function citationIdentifiers(
  c: Conversion,
  citation: CI_Citation | undefined,
): {
  identifier?: Literal[] | undefined;
  admsIdentifier?: Identifier[] | undefined;
} {
  if (citation === undefined) return {};
  const own = identifiers(c, citation.identifier) ?? [];
  for (const [leaf, scheme] of [
    [citation.ISBN, "ISBN"],
    [citation.ISSN, "ISSN"],
  ] as const) {
    const value = trimmed(leaf);
    if (leaf !== undefined && value !== undefined) own.push(c.identifier(leaf, `urn:${scheme}:${value}`));
  }
  return {
    identifier: some(own),
    admsIdentifier: some((citation.identifier ?? []).flatMap((one) => admsIdentifier(c, one) ?? [])),
  };
}

/** MD_Identifier/authority -> adms:Identifier. DCAT-AP 3.0.1, “Identifier”. */
export function admsIdentifier(c: Conversion, identifier: MD_Identifier): Identifier | undefined {
  const schemaAgency = c.text(identifier.authority?.title);
  const notation = identifierText(identifier);
  if (schemaAgency === undefined || notation === undefined || identifier.code === undefined) return undefined;
  return c.from(identifier, {
    $type: "Identifier",
    notation: c.from(identifier.code, text(notation)),
    schemaAgency,
  } satisfies Identifier);
}
