import { type MD_Metadata, readIso } from "@metabridge/iso19115";
import { type InspireOptions, type Mode, type Verdict, validateInspire } from "../src/index.js";

const NAMESPACES =
  'xmlns:gmd="http://www.isotc211.org/2005/gmd" xmlns:gco="http://www.isotc211.org/2005/gco" xmlns:gmx="http://www.isotc211.org/2005/gmx" xmlns:srv="http://www.isotc211.org/2005/srv" xmlns:gml="http://www.opengis.net/gml/3.2" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xs="http://www.w3.org/2001/XMLSchema"';
const LISTS = "http://standards.iso.org/iso/19139/resources/gmxCodelists.xml";

const code = (list: string, value: string): string =>
  `<gmd:${list} codeList="${LISTS}#${list}" codeListValue="${value}"/>`;
const text = (value: string): string => `<gco:CharacterString>${value}</gco:CharacterString>`;
const anchor = (href: string, value: string): string => `<gmx:Anchor xlink:href="${href}">${value}</gmx:Anchor>`;

const date = (value: string, type: string): string =>
  `<gmd:date><gmd:CI_Date><gmd:date><gco:Date>${value}</gco:Date></gmd:date><gmd:dateType>${code("CI_DateTypeCode", type)}</gmd:dateType></gmd:CI_Date></gmd:date>`;

const citation = (title: string, published: string): string =>
  `<gmd:CI_Citation><gmd:title>${title}</gmd:title>${date(published, "publication")}</gmd:CI_Citation>`;

const party = (role: string): string =>
  `<gmd:CI_ResponsibleParty><gmd:organisationName>${text("Ville de Rouen")}</gmd:organisationName><gmd:contactInfo><gmd:CI_Contact><gmd:address><gmd:CI_Address><gmd:electronicMailAddress>${text("geo@rouen.example")}</gmd:electronicMailAddress></gmd:CI_Address></gmd:address></gmd:CI_Contact></gmd:contactInfo><gmd:role>${code("CI_RoleCode", role)}</gmd:role></gmd:CI_ResponsibleParty>`;

const header = (level: string, levelName: string): string =>
  `<gmd:fileIdentifier>${text("fr-rouen-1")}</gmd:fileIdentifier><gmd:language><gmd:LanguageCode codeList="http://www.loc.gov/standards/iso639-2/" codeListValue="fre"/></gmd:language><gmd:hierarchyLevel>${code("MD_ScopeCode", level)}</gmd:hierarchyLevel><gmd:hierarchyLevelName>${text(levelName)}</gmd:hierarchyLevelName><gmd:contact>${party("pointOfContact")}</gmd:contact><gmd:dateStamp><gco:Date>2026-01-31</gco:Date></gmd:dateStamp>`;

const CONSTRAINTS = `<gmd:resourceConstraints><gmd:MD_LegalConstraints><gmd:accessConstraints>${code("MD_RestrictionCode", "otherRestrictions")}</gmd:accessConstraints><gmd:otherConstraints>${anchor("http://inspire.ec.europa.eu/metadata-codelist/LimitationsOnPublicAccess/noLimitations", "Pas de restriction d’accès public")}</gmd:otherConstraints></gmd:MD_LegalConstraints></gmd:resourceConstraints><gmd:resourceConstraints><gmd:MD_LegalConstraints><gmd:useConstraints>${code("MD_RestrictionCode", "otherRestrictions")}</gmd:useConstraints><gmd:otherConstraints>${anchor("http://inspire.ec.europa.eu/metadata-codelist/ConditionsApplyingToAccessAndUse/noConditionsApply", "Aucune condition ne s’applique")}</gmd:otherConstraints></gmd:MD_LegalConstraints></gmd:resourceConstraints>`;

const keywords = (keyword: string, title: string, published: string): string =>
  `<gmd:descriptiveKeywords><gmd:MD_Keywords><gmd:keyword>${keyword}</gmd:keyword><gmd:thesaurusName>${citation(title, published)}</gmd:thesaurusName></gmd:MD_Keywords></gmd:descriptiveKeywords>`;

const box = `<gmd:EX_Extent><gmd:geographicElement><gmd:EX_GeographicBoundingBox><gmd:westBoundLongitude><gco:Decimal>1.03</gco:Decimal></gmd:westBoundLongitude><gmd:eastBoundLongitude><gco:Decimal>1.15</gco:Decimal></gmd:eastBoundLongitude><gmd:southBoundLatitude><gco:Decimal>49.41</gco:Decimal></gmd:southBoundLatitude><gmd:northBoundLatitude><gco:Decimal>49.47</gco:Decimal></gmd:northBoundLatitude></gmd:EX_GeographicBoundingBox></gmd:geographicElement><gmd:temporalElement><gmd:EX_TemporalExtent><gmd:extent><gml:TimePeriod gml:id="t1"><gml:beginPosition>2020-01-01</gml:beginPosition><gml:endPosition indeterminatePosition="now"/></gml:TimePeriod></gmd:extent></gmd:EX_TemporalExtent></gmd:temporalElement></gmd:EX_Extent>`;

const conformance = (title: string, published: string): string =>
  `<gmd:report><gmd:DQ_DomainConsistency><gmd:result><gmd:DQ_ConformanceResult><gmd:specification>${citation(title, published)}</gmd:specification><gmd:explanation>${text("Voir la spécification")}</gmd:explanation><gmd:pass><gco:Boolean>true</gco:Boolean></gmd:pass></gmd:DQ_ConformanceResult></gmd:result></gmd:DQ_DomainConsistency></gmd:report>`;

const REGULATION_1089 = text(
  "RÈGLEMENT (UE) N o 1089/2010 DE LA COMMISSION du 23 novembre 2010 portant modalités d'application de la directive 2007/2/CE du Parlement européen et du Conseil en ce qui concerne l'interopérabilité des séries et des services de données géographiques",
);

/** A record of a data set that every rule of TG 2.0.1 passes, in both modes. */
export const DATASET = `<gmd:MD_Metadata ${NAMESPACES}>${header("dataset", "Jeu de données")}<gmd:referenceSystemInfo><gmd:MD_ReferenceSystem><gmd:referenceSystemIdentifier><gmd:RS_Identifier><gmd:code>${anchor("http://www.opengis.net/def/crs/EPSG/0/4258", "EPSG:4258")}</gmd:code></gmd:RS_Identifier></gmd:referenceSystemIdentifier></gmd:MD_ReferenceSystem></gmd:referenceSystemInfo><gmd:identificationInfo><gmd:MD_DataIdentification><gmd:citation><gmd:CI_Citation><gmd:title>${text("Plan local d’urbanisme de Rouen")}</gmd:title>${date("2025-06-01", "revision")}<gmd:identifier><gmd:MD_Identifier><gmd:code>${text("https://data.rouen.example/id/plu")}</gmd:code></gmd:MD_Identifier></gmd:identifier></gmd:CI_Citation></gmd:citation><gmd:abstract>${text("Le zonage du plan local d’urbanisme.")}</gmd:abstract><gmd:pointOfContact>${party("owner")}</gmd:pointOfContact>${keywords(text("Usage des sols"), text("GEMET - INSPIRE themes, version 1.0"), "2008-06-01")}${keywords(anchor("http://inspire.ec.europa.eu/metadata-codelist/SpatialScope/local", "Local"), anchor("http://inspire.ec.europa.eu/metadata-codelist/SpatialScope", "Champ géographique"), "2019-05-22")}${keywords(anchor("http://inspire.ec.europa.eu/metadata-codelist/PriorityDataset/dir-2002-49", "Directive 2002/49/EC"), anchor("http://inspire.ec.europa.eu/metadata-codelist/PriorityDataset", "INSPIRE priority data set"), "2018-04-04")}${CONSTRAINTS}<gmd:spatialRepresentationType>${code("MD_SpatialRepresentationTypeCode", "vector")}</gmd:spatialRepresentationType><gmd:spatialResolution><gmd:MD_Resolution><gmd:equivalentScale><gmd:MD_RepresentativeFraction><gmd:denominator><gco:Integer>5000</gco:Integer></gmd:denominator></gmd:MD_RepresentativeFraction></gmd:equivalentScale></gmd:MD_Resolution></gmd:spatialResolution><gmd:language><gmd:LanguageCode codeList="http://www.loc.gov/standards/iso639-2/" codeListValue="fre"/></gmd:language><gmd:characterSet>${code("MD_CharacterSetCode", "utf8")}</gmd:characterSet><gmd:topicCategory><gmd:MD_TopicCategoryCode>planningCadastre</gmd:MD_TopicCategoryCode></gmd:topicCategory><gmd:extent>${box}</gmd:extent></gmd:MD_DataIdentification></gmd:identificationInfo><gmd:distributionInfo><gmd:MD_Distribution><gmd:distributionFormat><gmd:MD_Format><gmd:name>${text("GML")}</gmd:name><gmd:version>${text("3.2.1")}</gmd:version></gmd:MD_Format></gmd:distributionFormat><gmd:transferOptions><gmd:MD_DigitalTransferOptions><gmd:onLine><gmd:CI_OnlineResource><gmd:linkage><gmd:URL>https://data.rouen.example/plu.gml</gmd:URL></gmd:linkage></gmd:CI_OnlineResource></gmd:onLine></gmd:MD_DigitalTransferOptions></gmd:transferOptions></gmd:MD_Distribution></gmd:distributionInfo><gmd:dataQualityInfo><gmd:DQ_DataQuality><gmd:scope><gmd:DQ_Scope><gmd:level>${code("MD_ScopeCode", "dataset")}</gmd:level></gmd:DQ_Scope></gmd:scope>${conformance(REGULATION_1089, "2010-12-08")}<gmd:lineage><gmd:LI_Lineage><gmd:statement>${text("Saisi d’après le cadastre.")}</gmd:statement></gmd:LI_Lineage></gmd:lineage></gmd:DQ_DataQuality></gmd:dataQualityInfo></gmd:MD_Metadata>`;

const service = (
  type: string,
  more: {
    readonly online: string;
    readonly reports: string;
    readonly parties?: string;
    readonly crs?: string;
    readonly operation?: string;
  },
): string =>
  `<gmd:MD_Metadata ${NAMESPACES}>${header("service", "Service")}${more.crs ?? ""}<gmd:identificationInfo><srv:SV_ServiceIdentification><gmd:citation><gmd:CI_Citation><gmd:title>${text("Service WMS du PLU")}</gmd:title>${date("2025-06-01", "publication")}</gmd:CI_Citation></gmd:citation><gmd:abstract>${text("Consultation du plan local d’urbanisme.")}</gmd:abstract><gmd:pointOfContact>${party("owner")}</gmd:pointOfContact>${more.parties ?? ""}${keywords(anchor("http://inspire.ec.europa.eu/metadata-codelist/SpatialDataServiceCategory/infoMapAccessService", "infoMapAccessService"), text("Classification of spatial data services"), "2008-12-03")}${CONSTRAINTS}<srv:serviceType><gco:LocalName codeSpace="http://inspire.ec.europa.eu/metadata-codelist/SpatialDataServiceType">${type}</gco:LocalName></srv:serviceType><srv:extent>${box}</srv:extent><srv:couplingType><srv:SV_CouplingType codeList="${LISTS}#SV_CouplingType" codeListValue="tight"/></srv:couplingType>${more.operation ?? `<srv:containsOperations><srv:SV_OperationMetadata><srv:operationName>${text("GetCapabilities")}</srv:operationName><srv:DCP><srv:DCPList codeList="${LISTS}#DCPList" codeListValue="WebServices"/></srv:DCP><srv:connectPoint><gmd:CI_OnlineResource><gmd:linkage><gmd:URL>https://wms.rouen.example/plu</gmd:URL></gmd:linkage></gmd:CI_OnlineResource></srv:connectPoint></srv:SV_OperationMetadata></srv:containsOperations>`}<srv:operatesOn xlink:href="https://csw.rouen.example/csw?request=GetRecordById&amp;id=fr-rouen-1#plu"/></srv:SV_ServiceIdentification></gmd:identificationInfo><gmd:distributionInfo><gmd:MD_Distribution><gmd:transferOptions><gmd:MD_DigitalTransferOptions><gmd:onLine><gmd:CI_OnlineResource><gmd:linkage><gmd:URL>https://wms.rouen.example/plu</gmd:URL></gmd:linkage>${more.online}</gmd:CI_OnlineResource></gmd:onLine></gmd:MD_DigitalTransferOptions></gmd:transferOptions></gmd:MD_Distribution></gmd:distributionInfo><gmd:dataQualityInfo><gmd:DQ_DataQuality><gmd:scope><gmd:DQ_Scope><gmd:level>${code("MD_ScopeCode", "service")}</gmd:level><gmd:levelDescription><gmd:MD_ScopeDescription><gmd:other>${text("Service")}</gmd:other></gmd:MD_ScopeDescription></gmd:levelDescription></gmd:DQ_Scope></gmd:scope>${more.reports}</gmd:DQ_DataQuality></gmd:dataQualityInfo></gmd:MD_Metadata>`;

/** A record of a view service that every rule of TG 2.0.1 passes which concerns it. */
export const VIEW_SERVICE = service("view", {
  online: `<gmd:description>${text("Les capacités du service")}</gmd:description><gmd:function>${code("CI_OnLineFunctionCode", "information")}</gmd:function>`,
  reports: conformance(
    text(
      "COMMISSION REGULATION (EC) No 976/2009 of 19 October 2009 implementing Directive 2007/2/EC of the European Parliament and of the Council as regards the Network Services",
    ),
    "2009-10-20",
  ),
});

const quality = (criterion: string, unit: string, type: string, value: string): string =>
  `<gmd:report><gmd:DQ_ConceptualConsistency><gmd:nameOfMeasure>${anchor(`http://inspire.ec.europa.eu/metadata-codelist/QualityOfServiceCriteriaCode/${criterion}`, criterion)}</gmd:nameOfMeasure><gmd:measureDescription>${text("Mesuré chaque mois.")}</gmd:measureDescription><gmd:result><gmd:DQ_QuantitativeResult><gmd:valueUnit xlink:href="${unit}"/><gmd:value><gco:Record xsi:type="xs:${type}">${value}</gco:Record></gmd:value></gmd:DQ_QuantitativeResult></gmd:result></gmd:DQ_ConceptualConsistency></gmd:report>`;

/** A record of a harmonised service that is no network service, which every rule of TG 2.0.1 passes that concerns it. */
export const HARMONISED_SERVICE = service("other", {
  online: `<gmd:description>${anchor("http://inspire.ec.europa.eu/metadata-codelist/OnLineDescriptionCode/accessPoint", "accessPoint")}</gmd:description><gmd:function>${code("CI_OnLineFunctionCode", "information")}</gmd:function>`,
  reports: [
    conformance(REGULATION_1089, "2010-12-08"),
    conformance(anchor("http://inspire.ec.europa.eu/id/ats/metadata/2.0/sds-harmonised", "harmonised"), "2016-05-01"),
    conformance(text("OGC Web Processing Service 2.0"), "2015-03-05"),
    quality("availability", "urn:ogc:def:uom:OGC::percent", "double", "99.5"),
    quality("performance", "http://www.opengis.net/def/uom/SI/second", "double", "2.5"),
    quality("capacity", "http://www.opengis.net/def/uom/OGC/1.0/unity", "integer", "20"),
  ].join(""),
  parties: `<gmd:pointOfContact>${party("custodian")}</gmd:pointOfContact>`,
  crs: `<gmd:referenceSystemInfo><gmd:MD_ReferenceSystem><gmd:referenceSystemIdentifier><gmd:RS_Identifier><gmd:code>${anchor("http://www.opengis.net/def/crs/EPSG/0/4258", "EPSG:4258")}</gmd:code></gmd:RS_Identifier></gmd:referenceSystemIdentifier></gmd:MD_ReferenceSystem></gmd:referenceSystemInfo>`,
});

/** Reads one record. */
export function recordOf(xml: string): MD_Metadata {
  const [record] = readIso(xml).value;
  if (record === undefined) throw new Error("The document has no record.");
  return record;
}

/** A document with one place changed; the place must be there. */
export function withChange(xml: string, from: string | RegExp, to: string): string {
  const changed = xml.replace(from, to);
  if (changed === xml) throw new Error(`There is no ${String(from)} in the record.`);
  return changed;
}

/** The verdict of one rule on one document, with the message keys of what it found. */
export interface Judged {
  readonly verdict: Verdict | undefined;
  readonly found: readonly string[];
}

/** What a rule says of a document, in a mode. */
export function judged(xml: string, rule: string, mode: Mode = "default", options: InspireOptions = {}): Judged {
  const rules = rule.startsWith("md-iso.") ? "tg1.3" : "tg2.0";
  const [report] = validateInspire(recordOf(xml), { rules, mode, ...options }).records;
  const result = report?.results.find((one) => one.rule === rule);
  return {
    verdict: result?.verdict,
    found: (result?.findings ?? []).map(({ code }) => code.split(".").slice(-2).join(".")),
  };
}
