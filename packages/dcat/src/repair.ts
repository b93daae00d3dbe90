import { classIndex } from "./class-index.js";
import { mailto, tel } from "./contact-iri.js";
import type { PropertyDeclaration } from "./declaration.js";
import { safeIri } from "./iri.js";
import type { ClassName } from "./model.generated.js";
import { DCT, FOAF, VCARD, XSD } from "./namespaces.js";
import { isLiteral, type Literal, type Value } from "./node.js";

/** Where a text goes that stands for a node of a class. */
const TEXT_OF: Readonly<Partial<Record<ClassName, string>>> = {
  Agent: "name",
  Organization: "name",
  OrgOrganization: "name",
  Kind: "fn",
  Concept: "prefLabel",
  ConceptScheme: "title",
  Identifier: "notation",
  Location: "prefLabel",
  RightsStatement: "description",
  ProvenanceStatement: "description",
  LicenseDocument: "title",
  LegalResource: "title",
  Standard: "title",
  Document: "title",
  Policy: "title",
  Activity: "label",
  Frequency: "label",
  LinguisticSystem: "label",
  MediaType: "label",
  MediaTypeOrExtent: "label",
  Metric: "label",
  Role: "label",
};

/** Properties that take the IRI of a mail address or telephone number. */
const CONTACTS: Readonly<Record<string, (raw: string) => string | undefined>> = {
  [FOAF.mbox]: mailto,
  [FOAF.phone]: tel,
  [VCARD.hasEmail]: mailto,
  [VCARD.hasTelephone]: tel,
};

/**
 * A value of the wrong kind for a property in the right form: a text in the place of a node becomes a node with that text
 * (`dct:publisher "Town"` an agent of that name), or the IRI that it plainly is; an IRI in the place of an identifier
 * becomes an xsd:anyURI. Undefined where there is no plain way; the value itself where it is right already.
 */
export function repaired(value: Value, { predicate, range }: PropertyDeclaration): Value | undefined {
  if (!isLiteral(value)) {
    if (range.kind !== "literal") return value;
    const { $id } = value;
    return (range.literal === "identifier" || predicate === DCT.identifier) &&
      $id !== undefined &&
      !$id.startsWith("_:")
      ? { value: $id, datatype: XSD.anyURI }
      : undefined;
  }
  if (range.kind === "literal" || (range.kind === "node" && range.orLiteral !== undefined)) return value;
  return iriOf(value, predicate) ?? (range.kind === "node" ? nodeOf(value, range.classes[0]) : undefined);
}

function iriOf({ value }: Literal, predicate: string): Value | undefined {
  const contact = CONTACTS[predicate]?.(value);
  const iri = contact ?? (/^(?:https?|ftp|mailto|tel|urn):|^www\./i.test(value.trim()) ? safeIri(value) : undefined);
  return iri === undefined ? undefined : { $id: iri };
}

function nodeOf(literal: Literal, className: ClassName | undefined): Value | undefined {
  const property = className === undefined ? undefined : TEXT_OF[className];
  if (className === undefined || property === undefined || literal.value.trim() === "") return undefined;
  const isMany = classIndex().byName.get(className)?.properties[property]?.many === true;
  return { $type: className, [property]: isMany ? [literal] : literal } as unknown as Value;
}
