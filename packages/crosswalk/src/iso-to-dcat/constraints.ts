import {
  iri,
  type LicenseDocument,
  type Literal,
  type Reference,
  type RightsStatement,
  safeIri,
  text,
} from "@metabridge/dcat";
import type { Any_MD_Constraints, CI_Citation, Code, MD_LegalConstraints, Text } from "@metabridge/iso19115";
import {
  type AccessRight,
  accessRightOfIsoCode,
  accessRightOfLimitation,
  findAccessRight,
  findCode,
  findConditionsOfUse,
  findLicences,
  findLimitationOnPublicAccess,
  type Licence,
} from "@metabridge/vocabularies";
import { iriOfCitation } from "./citation.js";
import { wordsOf } from "./code-labels.js";
import { type Conversion, some, trimmed } from "./conversion.js";
import { codeText } from "./locales.js";

/** Who may have a resource, and what they may do with it. */
export interface Conditions {
  license?: LicenseDocument | Reference | undefined;
  accessRights?: RightsStatement | Reference | undefined;
  rights?: RightsStatement[] | undefined;
}

/** Codes that only say that something else says what holds. */
const POINTERS: ReadonlySet<string> = new Set([
  "otherRestrictions",
  "license",
  "licence",
  "licenceEndUser",
  "licenceDistributor",
]);

/**
 * MD_Constraints -> dct:license, dct:accessRights, dct:rights. GeoDCAT-AP 3.0.0, “Conditions for access and use” and
 * “Limitations on public access”. Beyond it licences and limitations are recognised in texts, of useLimitation too, and
 * limitations become EU access rights; the text itself stays as a statement of rights.
 */
export function conditions(c: Conversion, all: readonly Any_MD_Constraints[] | undefined): Conditions {
  if (all === undefined) return {};
  const found = new ConditionsFinder(c);
  for (const constraints of all) found.read(constraints);
  return found.conditions();
}

class ConditionsFinder {
  readonly #c: Conversion;
  /** Candidates, the surest first when they are sorted. */
  readonly #licences: { rank: number; document: LicenseDocument }[] = [];
  readonly #access: { rank: number; statement: RightsStatement }[] = [];
  readonly #rights: RightsStatement[] = [];

  constructor(conversion: Conversion) {
    this.#c = conversion;
  }

  read(constraints: Any_MD_Constraints): void {
    for (const leaf of constraints.useLimitation ?? []) this.#statement(leaf, false);
    if (constraints.$type === "MD_LegalConstraints") {
      const isAccess = constraints.accessConstraints !== undefined && constraints.useConstraints === undefined;
      for (const leaf of constraints.otherConstraints ?? []) this.#statement(leaf, isAccess);
      for (const code of constraints.accessConstraints ?? []) this.#code(code, saysMore(constraints));
      for (const code of constraints.useConstraints ?? []) this.#code(code, saysMore(constraints));
    } else if (constraints.$type === "MD_SecurityConstraints") {
      if (constraints.classification !== undefined) this.#code(constraints.classification);
      for (const leaf of [constraints.userNote, constraints.handlingDescription]) {
        if (leaf !== undefined) this.#statement(leaf, true);
      }
    }
    for (const citation of constraints.reference ?? []) this.#reference(citation);
    if (constraints.releasability?.statement !== undefined) this.#statement(constraints.releasability.statement, true);
  }

  conditions(): Conditions {
    const byRank = (a: { rank: number }, b: { rank: number }): number => a.rank - b.rank;
    const [license, ...licences] = this.#licences.sort(byRank);
    const [access, ...accesses] = this.#access.sort(byRank);
    for (const { document } of licences) {
      if (document.$id === license?.document.$id) this.#c.repeats(document);
      else
        this.#addRights(
          this.#c.likewise(document, { $type: "RightsStatement", $id: document.$id, title: document.title }),
        );
    }
    for (const { statement } of accesses) {
      if (statement.$id === access?.statement.$id) this.#c.repeats(statement);
      else this.#addRights(statement);
    }
    return { license: license?.document, accessRights: access?.statement, rights: some(this.#rights) };
  }

  /** A sentence or an anchor: of access, of use, or of anything else. */
  #statement(leaf: Text, isAccess: boolean): void {
    const c = this.#c;
    const written = trimmed(leaf);
    const link =
      leaf.href?.trim() ?? (written !== undefined && /^https?:\/\/\S+$/i.test(written) ? written : undefined);
    const $id = link === undefined ? undefined : safeIri(link);
    const isWord = $id !== undefined && leaf.href === undefined;
    const said = [$id, isWord ? undefined : written].filter((one) => one !== undefined);
    if (said.length === 0 && leaf.translations === undefined) return;
    const limitation = first(said, findLimitationOnPublicAccess);
    const access =
      limitation === undefined
        ? first(said, (one) => (isAccess ? findAccessRight(one) : undefined))
        : accessRightOfLimitation(limitation.code);
    if (access !== undefined) this.#accessRight(leaf, access, $id === undefined ? 1 : 0);
    const conditionsOfUse = first(said, findConditionsOfUse);
    const licences = limitation === undefined ? (said.map(findLicences).find((one) => one.length > 0) ?? []) : [];
    for (const licence of licences) this.#licence(leaf, licence, $id, $id === undefined || licences.length > 1 ? 1 : 0);
    if ($id === undefined) {
      const description = c.text(leaf);
      if (conditionsOfUse !== undefined && licences.length === 0) this.#licenceOfIri(leaf, conditionsOfUse.iri, 3);
      if (description !== undefined)
        this.#addRights(c.from(leaf, { $type: "RightsStatement", description } satisfies RightsStatement));
      return;
    }
    if (leaf.href !== undefined) c.useLink(leaf);
    if (isWord) c.use(leaf);
    if (licences.length > 0) return;
    const title = isWord ? undefined : c.text(leaf);
    if (limitation !== undefined || access !== undefined) {
      this.#addRights(
        c.from(leaf, {
          $type: "RightsStatement",
          $id: limitation?.iri ?? $id,
          prefLabel: title,
        } satisfies RightsStatement),
      );
    } else if (isAccess) {
      this.#access.push({
        rank: 3,
        statement: c.from(leaf, { $type: "RightsStatement", $id, title } satisfies RightsStatement),
      });
    } else {
      this.#licences.push({
        rank: conditionsOfUse === undefined ? 2 : 3,
        document: c.from(leaf, {
          $type: "LicenseDocument",
          $id: conditionsOfUse?.iri ?? $id,
          title,
        } satisfies LicenseDocument),
      });
    }
  }

  #licence(leaf: object, licence: Licence, link: string | undefined, rank: number): void {
    const $id = licence.authority ?? licence.url ?? link;
    if ($id === undefined) return;
    const document = {
      $type: "LicenseDocument",
      $id,
      title: [text(licence.title, "en")],
      identifier: licence.spdx === undefined ? undefined : [{ value: licence.spdx }],
      seeAlso: link === undefined || link === $id ? undefined : [iri(link)],
    } satisfies LicenseDocument;
    this.#licences.push({ rank, document: this.#c.from(leaf, document) });
  }

  #licenceOfIri(leaf: Text, $id: string, rank: number): void {
    this.#licences.push({
      rank,
      document: this.#c.from(leaf, { $type: "LicenseDocument", $id } satisfies LicenseDocument),
    });
  }

  #accessRight(leaf: object, access: AccessRight, rank: number): void {
    const statement = {
      $type: "RightsStatement",
      $id: access.iri,
      prefLabel: [text(wordsOf(access.code), "en")],
    } satisfies RightsStatement;
    this.#access.push({ rank, statement: this.#c.from(leaf, statement) });
  }

  /** MD_RestrictionCode and MD_ClassificationCode. */
  #code(code: Code, isPointer = false): void {
    const own = codeText(code);
    if (own === undefined) return;
    // `RI_606` of the Canadian register is `license`.
    const written = findCode("MD_RestrictionCode", own) ?? findCode("MD_ClassificationCode", own) ?? own;
    const access = accessRightOfIsoCode(written);
    if (access !== undefined) this.#accessRight(code, access, 2);
    if (POINTERS.has(written)) {
      if (isPointer) this.#c.use(code);
    } else if (access === undefined) {
      const description = [text(wordsOf(written), "en")];
      this.#addRights(this.#c.from(code, { $type: "RightsStatement", description } satisfies RightsStatement));
    }
  }

  /** MD_Constraints/reference of ISO 19115-1: the document that states them. */
  #reference(citation: CI_Citation): void {
    const c = this.#c;
    const $id =
      iriOfCitation(c, citation) ??
      citation.onlineResource?.map((one) => c.address(one.linkage)?.$id).find((one) => one !== undefined);
    const title = c.text(citation.title);
    const said = [$id, trimmed(citation.title)].filter((one) => one !== undefined);
    const licences = said.map(findLicences).find((one) => one.length > 0) ?? [];
    const source = citation.title ?? citation;
    for (const licence of licences) this.#licence(source, licence, $id, licences.length > 1 ? 1 : 0);
    // The licence says its own names and version.
    if (licences.length > 0) c.use(...(citation.alternateTitle ?? []), citation.edition);
    for (const { linkage } of citation.onlineResource ?? []) if (linkage?.value?.trim() === $id) c.use(linkage);
    if (licences.length === 0 && ($id !== undefined || title !== undefined)) {
      this.#addRights(c.from(citation, { $type: "RightsStatement", $id, title } satisfies RightsStatement));
    }
  }

  /** The same sentence is often repeated for access and for use. */
  #addRights(statement: RightsStatement): void {
    const same = (one: RightsStatement): boolean =>
      statement.$id === undefined
        ? one.$id === undefined &&
          saysAll(one.description, statement.description) &&
          one.title?.[0]?.value === statement.title?.[0]?.value
        : one.$id === statement.$id;
    if (this.#rights.some(same)) this.#c.repeats(statement);
    else this.#rights.push(statement);
  }
}

/** Whether texts have all of others in them; both may be missing. */
function saysAll(texts: readonly Literal[] | undefined, others: readonly Literal[] | undefined): boolean {
  if (texts === undefined || others === undefined) return texts === others;
  return others.every(({ value }) => texts.some((one) => one.value === value));
}

/** Whether there is something that a code can point to. */
function saysMore({ otherConstraints, useLimitation, reference }: MD_LegalConstraints): boolean {
  const texts = [...(otherConstraints ?? []), ...(useLimitation ?? []), ...(reference ?? []).map(({ title }) => title)];
  const says = (leaf: Text | undefined): boolean =>
    trimmed(leaf) !== undefined || (leaf?.href ?? "") !== "" || leaf?.translations !== undefined;
  return texts.some(says) || (reference ?? []).some(({ onlineResource }) => onlineResource !== undefined);
}

function first<T>(texts: readonly string[], find: (text: string) => T | undefined): T | undefined {
  for (const one of texts) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}
