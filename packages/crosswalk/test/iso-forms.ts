import type { CodeListName } from "@metabridge/vocabularies";
import {
  accessRightOfIsoCode,
  classifyLink,
  findCharacterSet,
  findCode,
  findConditionsOfUse,
  findCountry,
  findCrs,
  findFileFormats,
  findFrequency,
  findLanguage,
  findLicences,
  findLimitationOnPublicAccess,
  findResourceType,
  findRole,
  findServiceProtocol,
  findTopicCategory,
} from "@metabridge/vocabularies";
import type { IsoLeaf } from "./iso-leaves.js";
import type { Form } from "./ledger.js";

const CODE_LISTS: Readonly<Record<string, CodeListName>> = {
  "CI_Date.dateType": "CI_DateTypeCode",
  "CI_OnlineResource.function": "CI_OnLineFunctionCode",
  "MD_AssociatedResource.associationType": "DS_AssociationTypeCode",
  "MD_Keywords.type": "MD_KeywordTypeCode",
  "MD_LegalConstraints.accessConstraints": "MD_RestrictionCode",
  "MD_LegalConstraints.useConstraints": "MD_RestrictionCode",
  "MD_SecurityConstraints.classification": "MD_ClassificationCode",
  "MD_DataIdentification.status": "MD_ProgressCode",
  "SV_ServiceIdentification.status": "MD_ProgressCode",
  "MD_DataIdentification.spatialRepresentationType": "MD_SpatialRepresentationTypeCode",
};

const plain = (text: string): string => text.replace(/\s+/g, " ").trim();

/** Spellings of one value are one: codes, numbers, names of languages, countries, protocols, reference systems. */
export function canonicalIso({ place, value }: IsoLeaf): string {
  const text = plain(value);
  const list = CODE_LISTS[place];
  if (list !== undefined) return findCode(list, text) ?? text;
  if (place === "CI_Responsibility.role") return findRole(text)?.code ?? text;
  if (place === "MD_MetadataScope.resourceScope") return findResourceType(text)?.code ?? text;
  if (place === "PT_Locale.language") return findLanguage(text)?.terminological ?? text;
  if (place === "PT_Locale.country") return findCountry(text)?.alpha2 ?? text;
  if (place === "PT_Locale.characterEncoding") return findCharacterSet(text)?.code ?? text;
  if (place === "CI_OnlineResource.protocol") return findServiceProtocol(text)?.id ?? text;
  if (place === "CI_Telephone.number") return text.replace(/\(0\)|\D/g, "").replace(/^00/, "");
  if (place === "MD_Identifier.code") return findCrs(text)?.iri ?? text;
  if (/UpdateFrequency$/.test(place)) return findFrequency(text)?.iso ?? text;
  if (/\.topicCategory$/.test(place)) return findTopicCategory(text)?.code ?? text;
  return /^[+-]?\d*\.?\d+$/.test(text) ? String(Number(text)) : text;
}

/** What a form may look at beside the leaf. */
export interface IsoRoundTrip {
  /** The leaves of the source by path. */
  readonly source: ReadonlyMap<string, IsoLeaf>;
  readonly returned: readonly IsoLeaf[];
  /** The values of all returned leaves, with single spaces. */
  readonly values: ReadonlySet<string>;
  /** What the statements that came from a leaf have as objects. */
  readonly objectsOf: (leaf: IsoLeaf) => readonly string[];
}

/** A leaf beside this one: of the same object, or by way of the objects above (`../`). */
function beside({ path }: IsoLeaf, step: string, { source }: IsoRoundTrip): IsoLeaf | undefined {
  let above = path.slice(0, path.lastIndexOf("/"));
  let rest = step;
  while (rest.startsWith("../")) {
    above = above.slice(0, above.lastIndexOf("/"));
    rest = rest.slice(3);
  }
  return source.get(`${above}/${rest}`);
}

const isBack = (leaf: IsoLeaf | undefined, { values }: IsoRoundTrip): boolean =>
  leaf !== undefined && values.has(plain(leaf.value));

/** Codes and names for kinds of links, which the property of DCAT says: distribution, page, landing page, service. */
function isKindOfLink(leaf: IsoLeaf, context: IsoRoundTrip): boolean {
  const { place, value } = leaf;
  if (place === "CI_OnlineResource.function") return true;
  if (place !== "CI_OnlineResource.protocol") return false;
  const { by, protocol } = classifyLink({ url: beside(leaf, "linkage", context)?.value ?? "", protocol: value });
  return by === "protocol" || protocol !== undefined || /^(?:WWW:|https?$)/i.test(value);
}

/** Whether the keywords of a group are back, as words or as the concepts that they are. */
function areKeywordsBack({ path }: IsoLeaf, context: IsoRoundTrip): boolean {
  const group = path.replace(/^(.*descriptiveKeywords\[\d+\]).*$/, "$1/keyword[");
  return [...context.source.values()].some(
    (one) =>
      one.path.startsWith(group) &&
      (isBack(one, context) || context.objectsOf(one).some((object) => context.values.has(object))),
  );
}

const numbersOf = (text: string): string =>
  [...new Set(text.match(/-?\d+(?:\.\d+)?/g)?.map(Number))].sort((a, b) => a - b).join(" ");

/** Where texts that stand apart in the source are put into one, or into an identifier. */
const JOINED =
  /^(?:CI_Address\.deliveryPoint|CI_Citation\.(?:title|ISBN|ISSN)|CI_Individual\.(?:name|positionName)|CI_OnlineResource\.(?:name|description)|LI_Lineage\.statement|MD_DataIdentification\.abstract|MD_Identifier\.(?:code|codeSpace))$/;

const POINTERS = /^(?:otherRest\w+|licen[cs]e\w*|RI_606)$/i;

/** The IRIs that a text, or the text that it belongs to, is recognised as: of a licence, a limitation, conditions. */
function conditionsIn(leaf: IsoLeaf, context: IsoRoundTrip): string[] {
  const beginning = leaf.path.replace(/\/(?:translations\[\d+\]|@href)$/, "");
  const texts = [leaf.value, context.source.get(beginning)?.value, context.source.get(`${beginning}/@href`)?.value];
  if (/reference\[\d+\]/.test(leaf.path)) texts.push(beside(leaf, "title", context)?.value);
  return texts.flatMap((text) => {
    if (text === undefined) return [];
    return [
      ...findLicences(text).flatMap(({ authority, url }) => [authority, url]),
      findLimitationOnPublicAccess(text)?.iri,
      findConditionsOfUse(text)?.iri,
    ].filter((iri) => iri !== undefined);
  });
}

const DUBLIN_CORE_DATES: Readonly<Record<string, string>> = {
  issued: "publication",
  modified: "revision",
  created: "creation",
};

/** How leaves of ISO come back from DCAT in another form. */
export const ISO_FORMS: readonly Form<IsoLeaf, IsoRoundTrip>[] = [
  {
    says: "as its statement has it: an IRI for a code, an address without its request, an identifier with its code space",
    holds: (leaf, { objectsOf, values, source }) => {
      const text = source.get(leaf.path.replace(/\/@href$/, ""));
      const objects = [...objectsOf(leaf), ...(text === undefined ? [] : objectsOf(text))];
      return objects.some((object) => values.has(object)) || values.has(leaf.value.replace(/\?$/, ""));
    },
  },
  {
    says: "a part of a longer text",
    holds: ({ place, value }, { returned }) =>
      JOINED.test(place) && returned.some((one) => plain(one.value).includes(plain(value))),
  },
  {
    says: "the kind of link, where its address is back",
    holds: (leaf, context) => isKindOfLink(leaf, context) && isBack(beside(leaf, "linkage", context), context),
  },
  {
    says: "the kind of date that a term of Dublin Core stands for",
    holds: ({ place, path, value }, { returned, source }) => {
      const code = place === "CI_Date.dateType" ? DUBLIN_CORE_DATES[value] : undefined;
      const date = source.get(path.replace(/\w+$/, "date"))?.value;
      return (
        code !== undefined &&
        returned.some(
          (one) =>
            one.value === code &&
            returned.some((other) => other.path === one.path.replace(/\w+$/, "date") && other.value === date),
        )
      );
    },
  },
  {
    says: "the name of a file format",
    holds: ({ path, value }, { values }) =>
      /distributionFormat|\/name\/@/.test(path) &&
      findFileFormats(value).some(({ fileType, iana }) =>
        [fileType, iana].some((iri) => iri !== undefined && values.has(iri)),
      ),
  },
  {
    says: "the interface of a service, named as its protocol",
    holds: ({ place, value }, { returned }) => {
      const protocol = place === "CI_Citation.title" ? findServiceProtocol(value) : undefined;
      return (
        protocol !== undefined &&
        returned.some((one) => /\.protocol$/.test(one.place) && findServiceProtocol(one.value)?.id === protocol.id)
      );
    },
  },
  {
    says: "an access right of the EU for a restriction",
    holds: ({ place, value }, { values }) =>
      /Constraints\.(?:classification|\w+Constraints)$/.test(place) &&
      values.has(accessRightOfIsoCode(value)?.iri ?? ""),
  },
  {
    says: "a restriction as a code",
    holds: ({ path, value }, { values }) =>
      /resourceConstraints/.test(path) && values.has(findCode("MD_RestrictionCode", value) ?? ""),
  },
  {
    says: "the larger work as the parent of the record",
    holds: ({ place, value, path }, context) =>
      place === "MD_AssociatedResource.associationType" &&
      /^(?:largerWorkCitation|partOfSeamlessDatabase)$/.test(value) &&
      context.returned.some((one) => /^parentMetadata\//.test(one.path)) &&
      [...context.source.values()].some(
        (one) => one.path.startsWith(path.replace(/\/\w+$/, "/")) && one.path !== path && isBack(one, context),
      ),
  },
  {
    says: "the licence or limitation that it names",
    holds: (leaf, context) =>
      /resourceConstraints/.test(leaf.path) && conditionsIn(leaf, context).some((iri) => context.values.has(iri)),
  },
  {
    says: "a code that only points to the text that says what holds, which is back",
    holds: ({ place, value, path }, context) =>
      /^MD_LegalConstraints\.(?:access|use)Constraints$/.test(place) &&
      POINTERS.test(value) &&
      [...context.source.values()].some(
        (one) =>
          one.path !== path &&
          one.path.startsWith(path.replace(/\/\w+\[\d+\]$/, "/")) &&
          [one.value, ...context.objectsOf(one), ...conditionsIn(one, context)].some((value) =>
            context.values.has(plain(value)),
          ),
      ),
  },
  {
    says: "the address of a thesaurus that is known by its concepts, which are back",
    holds: (leaf, context) => /thesaurusName\/title\/@href$/.test(leaf.path) && areKeywordsBack(leaf, context),
  },
  {
    says: "keywords are themes, where they are back",
    holds: (leaf, context) =>
      leaf.place === "MD_Keywords.type" && leaf.value === "theme" && areKeywordsBack(leaf, context),
  },
  {
    says: "the kind of a reference system whose code is back",
    holds: (leaf, { source, returned }) => {
      if (leaf.place !== "MD_ReferenceSystem.referenceSystemType") return false;
      const code = source.get(leaf.path.replace(/Type$/, "Identifier/code"));
      return code !== undefined && returned.some((one) => canonicalIso(one) === canonicalIso(code));
    },
  },
  {
    says: "the same positions as another kind of GML",
    holds: ({ place, value }, { returned }) =>
      place === "EX_BoundingPolygon.polygon" &&
      returned.some((one) => one.place === place && numbersOf(one.value) === numbersOf(value)),
  },
  {
    says: "a period of one's own as the code for it",
    holds: (leaf, { objectsOf, values }) =>
      /\.userDefinedMaintenanceFrequency$/.test(leaf.place) &&
      objectsOf(leaf).some((object) => values.has(findFrequency(object)?.iso ?? "")),
  },
  {
    says: "a telephone number as RFC 3966 writes it",
    holds: (leaf, { returned, objectsOf }) =>
      leaf.place === "CI_Telephone.number" &&
      objectsOf(leaf).some((object) => returned.some((one) => `tel:${one.value.replace(/[^\d+]/g, "")}` === object)),
  },
  {
    says: "the request for the description of a service, whose address is back",
    holds: (leaf, context) =>
      leaf.place === "SV_OperationMetadata.operationName" &&
      isBack(beside(leaf, "connectPoint[0]/linkage", context), context),
  },
];
