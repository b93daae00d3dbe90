import {
  DCATDE,
  DCT,
  type Distribution,
  isLiteral,
  type LicenseDocument,
  type Literal,
  ODRL,
  type Policy,
  type Reference,
  type RightsStatement,
} from "@metabridge/dcat";
import type { Code, MD_LegalConstraints, Text } from "@metabridge/iso19115";
import { findAccessRight, findCode, findLicence } from "@metabridge/vocabularies";
import { wordsOf } from "../iso-to-dcat/code-labels.js";
import { keyOf } from "./citation.js";
import type { Conversion } from "./conversion.js";
import { distributionsOf } from "./distributions.js";
import { iriOf, iso, type Referable } from "./view.js";

/** Who may have data and what they may do with them, as resources and distributions say it. */
interface Conditions {
  license?: Many<Referable<LicenseDocument>>;
  accessRights?: Many<Referable<RightsStatement>>;
  rights?: Many<Referable<RightsStatement>>;
  hasPolicy?: Many<Referable<Policy>>;
}

type Many<T> = T | T[] | undefined;

type Statement = Referable<LicenseDocument | RightsStatement | Policy>;

/**
 * dct:license, dct:accessRights, dct:rights, odrl:hasPolicy -> MD_LegalConstraints: what is said of several distributions
 * once. Licences and policies limit the use, access rights the access. GeoDCAT-AP 3.0.0, “Conditions for access and use”
 * and “Limitations on public access”; INSPIRE Metadata TG 2.0, C.17 and C.18.
 */
export function legalConstraints(c: Conversion): MD_LegalConstraints[] {
  const distributions = distributionsOf(c);
  const services = distributions.flatMap(({ accessService }) => accessService ?? []).map((one) => c.full(one));
  const all: Conditions[] = [c.resource, ...distributions, ...services].map((one) => {
    const { license, accessRights, rights, hasPolicy } = one as Conditions;
    return {
      license: c.all(one, license, DCT.license),
      accessRights: c.all(one, accessRights, DCT.accessRights),
      rights: c.all(one, rights, DCT.rights),
      hasPolicy: c.all(one, hasPolicy, ODRL.hasPolicy),
    };
  });
  const access = statements(
    c,
    all.flatMap(({ accessRights }) => accessRights ?? []),
  );
  const first = new Map<string, object>();
  const ownRights = all.flatMap(({ rights }) => [rights ?? []].flat());
  const licences = statements(
    c,
    [
      ...all.flatMap(({ license, hasPolicy }) => [license ?? [], hasPolicy ?? []].flat()),
      ...ownRights.filter((one) => findLicence(iriOf(one) ?? "") !== undefined),
    ],
    first,
  );
  const restrictions: Code[] = [];
  const rights = statements(
    c,
    ownRights.filter((one) => !restriction(c, c.full(one), restrictions)),
    // Some portals state the licence as the rights too.
    first,
  );
  const found: MD_LegalConstraints[] = [];
  if (access.length > 0) {
    found.push(
      iso("MD_LegalConstraints", { accessConstraints: [{ value: "otherRestrictions" }], otherConstraints: access }),
    );
  }
  licences.push(...attributions(c, distributions));
  if (licences.length > 0) {
    const useConstraints = [{ value: "license" }, { value: "otherRestrictions" }];
    found.push(iso("MD_LegalConstraints", { useConstraints, otherConstraints: licences }));
  }
  if (restrictions.length > 0) found.push(iso("MD_LegalConstraints", { useConstraints: restrictions }));
  if (rights.length > 0) {
    found.push(
      iso("MD_LegalConstraints", { useConstraints: [{ value: "otherRestrictions" }], otherConstraints: rights }),
    );
  }
  return found;
}

/** The names that licences ask for, each once. DCAT-AP.de 3.0, convention 35. */
function attributions(c: Conversion, distributions: readonly Distribution[]): Text[] {
  const found = new Map<string, Text>();
  for (const literal of distributions.flatMap(({ $other }) => $other?.[DCATDE.licenseAttributionByText] ?? [])) {
    const text = isLiteral(literal) ? c.text([literal]) : undefined;
    if (text !== undefined) found.set(JSON.stringify(text), text);
  }
  return [...found.values()];
}

/** A statement that is no more than the English name of a MD_RestrictionCode: “Copyright”, “Intellectual property rights”. */
function restriction(c: Conversion, node: Referable<RightsStatement>, to: Code[]): boolean {
  if (node.$type === undefined || iriOf(node) !== undefined) return false;
  const [only, ...others] = node.description ?? [];
  const saysMore = Object.keys(node).some((key) => key !== "$type" && key !== "$id" && key !== "description");
  if (only?.language !== "en" || others.length > 0 || saysMore) return false;
  const value = findCode("MD_RestrictionCode", only.value);
  if (value === undefined || POINTERS.has(value) || wordsOf(value) !== only.value.trim()) return false;
  c.use(only);
  if (!to.some((code) => code.value === value)) to.push({ value });
  return true;
}

/** Codes that only say that something else says what holds. */
const POINTERS: ReadonlySet<string> = new Set(["otherRestrictions", "license", "licence"]);

/** Each statement once, as a text with a link where it has an IRI. */
function statements(c: Conversion, all: readonly Statement[], first = new Map<string, object>()): Text[] {
  const texts: Text[] = [];
  for (const one of all) {
    const node = c.full(one);
    const key = keyOf(node);
    const known = first.get(key);
    if (known !== undefined) {
      if (iriOf(node) === iriOf(known) && c.used.has(known)) c.use(node);
      c.useRepeated(node, known);
      continue;
    }
    first.set(key, node);
    texts.push(...statement(c, node));
  }
  return texts;
}

/** `non-public`, as the EU table calls it. */
const accessRightName = (iri: string): string | undefined => findAccessRight(iri)?.code.toLowerCase().replace("_", "-");

function statement(c: Conversion, node: Statement): Text[] {
  const iri = iriOf(node);
  const known = iri === undefined ? undefined : (findLicence(iri)?.title ?? accessRightName(iri));
  const parts: { description?: Literal[]; identifier?: Literal[]; seeAlso?: Reference[] } =
    node.$type === undefined ? {} : (node as object);
  const title = c.anchor(node, known);
  const texts = title === undefined ? [] : [title];
  // A description that only repeats the title says nothing more.
  const description = (parts.description ?? []).filter((one) => {
    const isRepeated = one.value.trim() === title?.value;
    if (isRepeated) c.use(one);
    return !isRepeated;
  });
  const said = c.text(description, "\n\n");
  if (said !== undefined) texts.push(said);
  for (const literal of parts.identifier ?? []) {
    const value = c.value(literal);
    if (value !== undefined && value !== title?.value) texts.push({ value });
  }
  for (const other of parts.seeAlso ?? []) {
    const value = c.iri(other);
    if (value !== undefined) texts.push({ value, href: value });
  }
  return texts;
}
