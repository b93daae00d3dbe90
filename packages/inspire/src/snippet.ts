import type { RecordView } from "./record-view.js";

/** A part of a record as a tree: the class or property with its prefix in ISO 19139 and in ISO 19115-3. */
interface Part {
  readonly iso19139: string;
  readonly iso19115_3: string;
  readonly attributes: readonly (readonly [string, string])[];
  readonly content: string | readonly Part[];
}

type Content = string | readonly Part[];

const part = (
  iso19139: string,
  iso19115_3: string,
  content: Content,
  attributes: readonly (readonly [string, string])[] = [],
): Part => ({ iso19139, iso19115_3, attributes, content });

/** The prefix of each class and property that remedies name, in ISO 19115-3; ISO 19139 has nearly all in gmd. */
const inPackage =
  (prefix: string) =>
  (name: string, ...content: readonly Part[]): Part =>
    part(`gmd:${name}`, `${prefix}:${name}`, content);

const mdb = inPackage("mdb");
const mri = inPackage("mri");
const mco = inPackage("mco");
const cit = inPackage("cit");
const mdq = inPackage("mdq");
const gex = inPackage("gex");
const mrd = inPackage("mrd");

const characterString = (text: string): Part => part("gco:CharacterString", "gco:CharacterString", text);
const anchor = (href: string, text: string): Part => part("gmx:Anchor", "gcx:Anchor", text, [["xlink:href", href]]);
const boolean = (value: boolean): Part => part("gco:Boolean", "gco:Boolean", String(value));
const date = (value: string): Part => part("gco:Date", "gco:Date", value);

const CODE_LISTS = "http://standards.iso.org/iso/19139/resources/gmxCodelists.xml";
export const LANGUAGE_CODE_LIST = "http://www.loc.gov/standards/iso639-2/";

function code(prefix: string, list: string, value: string): Part {
  const address = list === "LanguageCode" ? LANGUAGE_CODE_LIST : `${CODE_LISTS}#${list}`;
  return part(`gmd:${list}`, `${prefix}:${list}`, value, [
    ["codeList", address],
    ["codeListValue", value],
  ]);
}

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");

function xmlOf({ iso19139, iso19115_3, attributes, content }: Part, isNew: boolean, indent: string): string {
  const name = isNew ? iso19115_3 : iso19139;
  const start = `${indent}<${name}${attributes.map(([key, value]) => ` ${key}="${escaped(value)}"`).join("")}`;
  if (content.length === 0) return `${start}/>`;
  if (typeof content === "string") return `${start}>${escaped(content)}</${name}>`;
  return `${start}>\n${content.map((one) => xmlOf(one, isNew, `${indent}  `)).join("\n")}\n${indent}</${name}>`;
}

/** The parts as XML in the encoding of a record. */
const snippet = (record: RecordView, ...parts: readonly Part[]): string =>
  parts.map((one) => xmlOf(one, record.isIso19115_3, "")).join("\n");

const typedDate = (value: string, type: string): Part =>
  cit("date", cit("CI_Date", cit("date", date(value)), cit("dateType", code("cit", "CI_DateTypeCode", type))));

const citation = (title: Part, value: string, type: string): Part =>
  cit("CI_Citation", cit("title", title), typedDate(value, type));

const otherRestrictions = code("mco", "MD_RestrictionCode", "otherRestrictions");

/** The title of the resource, in its citation. */
export const resourceTitle = (record: RecordView): string =>
  snippet(record, cit("title", characterString("Title of the resource")));

export const resourceAbstract = (record: RecordView): string =>
  snippet(record, mri("abstract", characterString("What the resource holds, in a few sentences.")));

/** One side of a bounding box. */
export const boundingSide = (record: RecordView, side: string, value: string): string =>
  snippet(record, gex(side, part("gco:Decimal", "gco:Decimal", value)));

/** gmd:language of the record. */
export const metadataLanguage = (record: RecordView, language: string): string =>
  record.isIso19115_3
    ? snippet(
        record,
        mdb(
          "defaultLocale",
          part("gmd:PT_Locale", "lan:PT_Locale", [
            part("gmd:language", "lan:language", [code("lan", "LanguageCode", language)]),
            part("gmd:characterEncoding", "lan:characterEncoding", [code("lan", "MD_CharacterSetCode", "utf8")]),
          ]),
        ),
      )
    : snippet(record, part("gmd:language", "", [code("lan", "LanguageCode", language)]));

/** gmd:language of the data. */
export const dataLanguage = (record: RecordView, language: string): string =>
  record.isIso19115_3
    ? snippet(
        record,
        mri(
          "defaultLocale",
          part("gmd:PT_Locale", "lan:PT_Locale", [
            part("gmd:language", "lan:language", [code("lan", "LanguageCode", language)]),
            part("gmd:characterEncoding", "lan:characterEncoding", [code("lan", "MD_CharacterSetCode", "utf8")]),
          ]),
        ),
      )
    : snippet(record, part("gmd:language", "", [code("lan", "LanguageCode", language)]));

/** A responsible party with what INSPIRE asks for. */
export function responsibleParty(record: RecordView, property: "contact" | "pointOfContact", role: string): string {
  const address = cit(
    "CI_Contact",
    cit("address", cit("CI_Address", cit("electronicMailAddress", characterString("data@example.org")))),
  );
  const inProperty = property === "contact" ? mdb : mri;
  if (record.isIso19115_3) {
    return snippet(
      record,
      inProperty(
        property,
        cit(
          "CI_Responsibility",
          cit("role", code("cit", "CI_RoleCode", role)),
          cit(
            "party",
            cit(
              "CI_Organisation",
              cit("name", characterString("Name of the organisation")),
              cit("contactInfo", address),
            ),
          ),
        ),
      ),
    );
  }
  return snippet(
    record,
    inProperty(
      property,
      cit(
        "CI_ResponsibleParty",
        cit("organisationName", characterString("Name of the organisation")),
        cit("contactInfo", address),
        cit("role", code("cit", "CI_RoleCode", role)),
      ),
    ),
  );
}

/** The date of the record. */
export const dateStamp = (record: RecordView): string =>
  record.isIso19115_3
    ? snippet(
        record,
        mdb(
          "dateInfo",
          cit("CI_Date", cit("date", date("2026-01-31")), cit("dateType", code("cit", "CI_DateTypeCode", "revision"))),
        ),
      )
    : snippet(record, part("gmd:dateStamp", "", [date("2026-01-31")]));

/** A date of the resource. */
export const resourceDate = (record: RecordView, type: string): string =>
  snippet(record, typedDate("2026-01-31", type));

/** Limitations on public access: that there are none. */
export const noLimitations = (record: RecordView): string =>
  snippet(
    record,
    mri(
      "resourceConstraints",
      mco(
        "MD_LegalConstraints",
        mco("accessConstraints", otherRestrictions),
        mco(
          "otherConstraints",
          anchor(
            "http://inspire.ec.europa.eu/metadata-codelist/LimitationsOnPublicAccess/noLimitations",
            "No limitations to public access",
          ),
        ),
      ),
    ),
  );

/** Conditions that apply to access and use: that there are none. */
export const noConditions = (record: RecordView): string =>
  snippet(
    record,
    mri(
      "resourceConstraints",
      mco(
        "MD_LegalConstraints",
        mco("useConstraints", otherRestrictions),
        mco(
          "otherConstraints",
          anchor(
            "http://inspire.ec.europa.eu/metadata-codelist/ConditionsApplyingToAccessAndUse/noConditionsApply",
            "No conditions apply to access and use",
          ),
        ),
      ),
    ),
  );

/** A geographic bounding box. */
export function boundingBox(record: RecordView): string {
  const bound = (name: string, value: string): Part => gex(name, part("gco:Decimal", "gco:Decimal", value));
  return snippet(
    record,
    part("gmd:extent", "mri:extent", [
      gex(
        "EX_Extent",
        gex(
          "geographicElement",
          gex(
            "EX_GeographicBoundingBox",
            bound("westBoundLongitude", "-15.00"),
            bound("eastBoundLongitude", "45.00"),
            bound("southBoundLatitude", "35.00"),
            bound("northBoundLatitude", "72.00"),
          ),
        ),
      ),
    ]),
  );
}

/** A statement of conformity to a specification. */
export const conformity = (record: RecordView, title: string, href: string, published: string, pass = true): string =>
  snippet(
    record,
    mdq(
      "report",
      mdq(
        "DQ_DomainConsistency",
        mdq(
          "result",
          mdq(
            "DQ_ConformanceResult",
            mdq("specification", citation(anchor(href, title), published, "publication")),
            mdq("explanation", characterString("See the referenced specification")),
            mdq("pass", boolean(pass)),
          ),
        ),
      ),
    ),
  );

/** The citation of a thesaurus. */
export const thesaurus = (record: RecordView, title: string, href: string, published: string): string =>
  snippet(record, mri("thesaurusName", citation(anchor(href, title), published, "publication")));

/** Keywords from a controlled vocabulary. */
export const keywords = (
  record: RecordView,
  keyword: { readonly href: string; readonly text: string },
  vocabulary: { readonly href: string; readonly title: string; readonly date: string },
): string =>
  snippet(
    record,
    mri(
      "descriptiveKeywords",
      mri(
        "MD_Keywords",
        mri("keyword", anchor(keyword.href, keyword.text)),
        mri("thesaurusName", citation(anchor(vocabulary.href, vocabulary.title), vocabulary.date, "publication")),
      ),
    ),
  );

/** An identifier of the resource. */
export const identifier = (record: RecordView): string =>
  snippet(
    record,
    cit(
      "identifier",
      part("gmd:MD_Identifier", "mcc:MD_Identifier", [
        part("gmd:code", "mcc:code", [characterString("https://example.org/id/dataset/1")]),
      ]),
    ),
  );

/** The level of the record. */
export const resourceType = (record: RecordView, level: string): string =>
  record.isIso19115_3
    ? snippet(
        record,
        mdb("metadataScope", mdb("MD_MetadataScope", mdb("resourceScope", code("mcc", "MD_ScopeCode", level)))),
      )
    : snippet(record, part("gmd:hierarchyLevel", "", [code("mcc", "MD_ScopeCode", level)]));

/** The scope of a quality section. */
export function qualityScope(record: RecordView, level: string): string {
  const mcc = inPackage("mcc");
  return snippet(
    record,
    mdq("scope", part("gmd:DQ_Scope", "mcc:MD_Scope", [mcc("level", code("mcc", "MD_ScopeCode", level))])),
  );
}

export const topicCategory = (record: RecordView): string =>
  snippet(record, mri("topicCategory", part("gmd:MD_TopicCategoryCode", "mri:MD_TopicCategoryCode", "environment")));

export const spatialRepresentation = (record: RecordView): string =>
  snippet(record, mri("spatialRepresentationType", code("mcc", "MD_SpatialRepresentationTypeCode", "vector")));

export const lineageStatement = (record: RecordView): string =>
  record.isIso19115_3
    ? snippet(
        record,
        mdb(
          "resourceLineage",
          part("", "mrl:LI_Lineage", [part("", "mrl:statement", [characterString("How the data came about.")])]),
        ),
      )
    : snippet(
        record,
        part("gmd:lineage", "", [
          part("gmd:LI_Lineage", "", [part("gmd:statement", "", [characterString("How the data came about.")])]),
        ]),
      );

/** A coordinate reference system. */
export function referenceSystem(record: RecordView, iri: string, name: string): string {
  const identified = part("gmd:RS_Identifier", "mcc:MD_Identifier", [
    part("gmd:code", "mcc:code", [anchor(iri, name)]),
  ]);
  return snippet(
    record,
    mdb(
      "referenceSystemInfo",
      part("gmd:MD_ReferenceSystem", "mrs:MD_ReferenceSystem", [
        part("gmd:referenceSystemIdentifier", "mrs:referenceSystemIdentifier", [identified]),
      ]),
    ),
  );
}

export const distributionFormat = (record: RecordView): string =>
  record.isIso19115_3
    ? snippet(
        record,
        mrd(
          "distributionFormat",
          mrd(
            "MD_Format",
            mrd(
              "formatSpecificationCitation",
              cit("CI_Citation", cit("title", characterString("GML")), cit("edition", characterString("3.2.1"))),
            ),
          ),
        ),
      )
    : snippet(
        record,
        mrd(
          "distributionFormat",
          mrd("MD_Format", mrd("name", characterString("GML")), mrd("version", characterString("3.2.1"))),
        ),
      );

/** A resource locator. */
export const onlineResource = (
  record: RecordView,
  url: string,
  description?: { readonly href: string; readonly text: string },
): string =>
  snippet(
    record,
    mrd(
      "onLine",
      cit(
        "CI_OnlineResource",
        cit("linkage", part("gmd:URL", "gco:CharacterString", url)),
        ...(description === undefined ? [] : [cit("description", anchor(description.href, description.text))]),
      ),
    ),
  );

export const serviceType = (record: RecordView, type: string): string =>
  snippet(
    record,
    part("srv:serviceType", "srv:serviceType", [
      part("gco:LocalName", "gco:ScopedName", type, [
        ["codeSpace", "http://inspire.ec.europa.eu/metadata-codelist/SpatialDataServiceType"],
      ]),
    ]),
  );

/** The data that a service operates on. */
export const operatesOn = (record: RecordView): string =>
  snippet(
    record,
    part(
      "srv:operatesOn",
      "srv:operatesOn",
      [],
      [
        [
          "xlink:href",
          "https://example.org/csw?service=CSW&version=2.0.2&request=GetRecordById&id=…&outputSchema=http://www.isotc211.org/2005/gmd&elementSetName=full#id-of-MD_DataIdentification",
        ],
      ],
    ),
  );

/** A criterion of the quality of a service. */
export const serviceQuality = (
  record: RecordView,
  criterion: {
    readonly href: string;
    readonly name: string;
    readonly unit: string;
    readonly type: string;
    readonly value: string;
  },
): string => {
  const measure = [
    mdq("nameOfMeasure", anchor(criterion.href, criterion.name)),
    mdq("measureDescription", characterString("How it is measured.")),
  ];
  return snippet(
    record,
    mdq(
      "report",
      mdq(
        "DQ_ConceptualConsistency",
        ...(record.isIso19115_3 ? [mdq("measure", mdq("DQ_MeasureReference", ...measure))] : measure),
        mdq(
          "result",
          mdq(
            "DQ_QuantitativeResult",
            ...(record.isIso19115_3 ? [] : [part("gmd:valueUnit", "", [], [["xlink:href", criterion.unit]])]),
            mdq("value", part("gco:Record", "gco:Record", criterion.value, [["xsi:type", criterion.type]])),
            ...(record.isIso19115_3 ? [part("", "mdq:valueUnit", [], [["xlink:href", criterion.unit]])] : []),
          ),
        ),
      ),
    ),
  );
};
