// Generated from src/classes by `pnpm --filter @metabridge/dcat generate`. Do not edit.
import type { Literal, NodeBase, Reference } from "./node.js";

/** dcat:Catalog: a collection of descriptions of datasets, services and other catalogues. */
export interface Catalog extends NodeBase {
  $type: "Catalog";
  /** `dct:title`: The name of the resource. Mandatory in all profiles. */
  title?: Literal[] | undefined;
  /** `dct:alternative`: Another name: an abbreviation, a name that was used before. */
  alternative?: Literal[] | undefined;
  /** `dct:description`: What the resource is, in free text. Mandatory in all profiles. */
  description?: Literal[] | undefined;
  /** `dct:identifier`: What the resource is known by in its catalogue. geodcat-ap: optional. */
  identifier?: Literal[] | undefined;
  /** `adms:identifier`: A further identifier, with who gave it: a DOI, an identifier in another catalogue. */
  admsIdentifier?: (Identifier | Reference)[] | undefined;
  /** `foaf:homepage`: The page where people use the catalogue. Recommended in all profiles. */
  homepage?: Document | Reference | undefined;
  /** `dct:type`: Its kind or genre. */
  type?: (Concept | Reference)[] | undefined;
  /** `dcat:themeTaxonomy`: A scheme that its themes are from. Values: <http://publications.europa.eu/resource/authority/data-theme>. Recommended in all profiles. */
  themeTaxonomy?: (ConceptScheme | Reference)[] | undefined;
  /** `dcat:keyword`: A word or phrase that the resource can be found by. geodcat-ap: recommended. */
  keyword?: Literal[] | undefined;
  /** `dcat:theme`: A category, from a known scheme. Values: <http://publications.europa.eu/resource/authority/data-theme>. geodcat-ap: recommended. */
  theme?: (Concept | Reference)[] | undefined;
  /** `dct:subject`: A topic; GeoDCAT-AP 2 had topic categories here. */
  subject?: (Concept | Reference)[] | undefined;
  /** `geodcatap:topicCategory`: The ISO 19115 topic category. Values: <http://inspire.ec.europa.eu/metadata-codelist/TopicCategory>. geodcat-ap: optional. */
  topicCategory?: (Concept | Reference)[] | undefined;
  /** `dcatap:hvdCategory`: The category of high-value datasets that it belongs to, by Regulation (EU) 2023/138. Values: <http://data.europa.eu/bna/asd487ae75>. */
  hvdCategory?: (Concept | Reference)[] | undefined;
  /** `dcatap:applicableLegislation`: The law that asks for the resource to be made or published, by its ELI. dcat-ap: optional; geodcat-ap: optional; dcat-ap-hvd: optional. */
  applicableLegislation?: (LegalResource | Reference)[] | undefined;
  /** `geodcatap:purpose`: What the resource was made for. */
  purpose?: Literal[] | undefined;
  /** `dct:issued`: When it was first published. Recommended in all profiles. */
  issued?: Literal | undefined;
  /** `dct:modified`: When it was last changed. Recommended in all profiles. */
  modified?: Literal | undefined;
  /** `dct:created`: When it was made. geodcat-ap: optional. */
  created?: Literal | undefined;
  /** `dct:publisher`: Who makes it available. Values: <http://publications.europa.eu/resource/authority/corporate-body>. Mandatory in all profiles. */
  publisher?: AnyAgent | Reference | undefined;
  /** `dct:creator`: Who made it. Optional in all profiles. */
  creator?: (AnyAgent | Reference)[] | undefined;
  /** `dct:contributor`: Who helped to make it. */
  contributor?: (AnyAgent | Reference)[] | undefined;
  /** `dcat:contactPoint`: Whom to ask about it. geodcat-ap: recommended. */
  contactPoint?: (AnyKind | Reference)[] | undefined;
  /** `dct:rightsHolder`: Who owns the resource. geodcat-ap: optional. */
  rightsHolder?: (AnyAgent | Reference)[] | undefined;
  /** `geodcatap:custodian`: Who takes care of it. geodcat-ap: optional. */
  custodian?: (AnyAgent | Reference)[] | undefined;
  /** `geodcatap:distributor`: Who hands it out. geodcat-ap: optional. */
  distributor?: (AnyAgent | Reference)[] | undefined;
  /** `geodcatap:originator`: Who made it in the first place. geodcat-ap: optional. */
  originator?: (AnyAgent | Reference)[] | undefined;
  /** `geodcatap:principalInvestigator`: Who led the gathering of the information. geodcat-ap: optional. */
  principalInvestigator?: (AnyAgent | Reference)[] | undefined;
  /** `geodcatap:processor`: Who processed and so changed it. geodcat-ap: optional. */
  processor?: (AnyAgent | Reference)[] | undefined;
  /** `geodcatap:resourceProvider`: Who supplies it. geodcat-ap: optional. */
  resourceProvider?: (AnyAgent | Reference)[] | undefined;
  /** `geodcatap:user`: Who uses it. geodcat-ap: optional. */
  user?: (AnyAgent | Reference)[] | undefined;
  /** `prov:qualifiedAttribution`: A party with its role, for roles without a property of their own. geodcat-ap: optional. */
  qualifiedAttribution?: (Attribution | Reference)[] | undefined;
  /** `dct:spatial`: The area it covers. Values: <http://publications.europa.eu/resource/authority/country>. Recommended in all profiles. */
  spatial?: (Location | Reference)[] | undefined;
  /** `dcat:spatialResolutionInMeters`: The smallest distance that can be told apart, in metres. */
  spatialResolutionInMeters?: Literal[] | undefined;
  /** `geodcatap:spatialResolutionAsText`: The resolution in words, where it is neither distance nor scale. */
  spatialResolutionAsText?: Literal[] | undefined;
  /** `dct:temporal`: The period it covers. dcat-ap: optional; geodcat-ap: optional; dcat-ap-hvd: optional. */
  temporal?: (PeriodOfTime | Reference)[] | undefined;
  /** `dcat:temporalResolution`: The shortest time that can be told apart. */
  temporalResolution?: Literal | undefined;
  /** `dct:accrualPeriodicity`: How often it is updated. Values: <http://publications.europa.eu/resource/authority/frequency>. */
  accrualPeriodicity?: Frequency | Reference | undefined;
  /** `geodcatap:referenceSystem`: The reference system of its coordinates or times. geodcat-ap: optional. */
  referenceSystem?: (Standard | Reference)[] | undefined;
  /** `dct:accessRights`: Whether anyone may have it, or only some. Values: <http://publications.europa.eu/resource/authority/access-right>. geodcat-ap: optional. */
  accessRights?: RightsStatement | Reference | undefined;
  /** `dct:license`: The licence it may be used under. Values: <http://publications.europa.eu/resource/authority/licence>. Recommended in all profiles. */
  license?: LicenseDocument | Reference | undefined;
  /** `dct:rights`: Rights and limits that no licence states. Optional in all profiles. */
  rights?: (RightsStatement | Reference)[] | undefined;
  /** `odrl:hasPolicy`: The policy that states the rights, in ODRL. */
  hasPolicy?: Policy | Reference | undefined;
  /** `dct:language`: A language of the content. Values: <http://publications.europa.eu/resource/authority/language>. Recommended in all profiles. */
  language?: (LinguisticSystem | Reference)[] | undefined;
  /** `dcat:landingPage`: The page to start from, for people. */
  landingPage?: (Document | Reference)[] | undefined;
  /** `foaf:page`: A page or document about it. */
  page?: (Document | Reference)[] | undefined;
  /** `foaf:depiction`: A picture that shows what it looks like. */
  depiction?: Reference[] | undefined;
  /** `dct:conformsTo`: A standard or specification that it follows. geodcat-ap: recommended. */
  conformsTo?: (Standard | Reference)[] | undefined;
  /** `dqv:hasQualityMeasurement`: A measured quality; GeoDCAT-AP states resolutions so. */
  hasQualityMeasurement?: (QualityMeasurement | Reference)[] | undefined;
  /** `dct:provenance`: How it came to be: its lineage. */
  provenance?: (ProvenanceStatement | Reference)[] | undefined;
  /** `prov:wasGeneratedBy`: The activity that made it. */
  wasGeneratedBy?: (Activity | Reference)[] | undefined;
  /** `prov:wasUsedBy`: An activity that used it, such as a test of its conformity. geodcat-ap: optional. */
  wasUsedBy?: (Activity | Reference)[] | undefined;
  /** `dct:relation`: A related resource. */
  relation?: (AnyCataloguedResource | Reference)[] | undefined;
  /** `dcat:qualifiedRelation`: A related resource with the role that it has. */
  qualifiedRelation?: (Relationship | Reference)[] | undefined;
  /** `dct:isReferencedBy`: What cites it, such as a publication. */
  isReferencedBy?: Reference[] | undefined;
  /** `dct:references`: What it cites. */
  references?: Reference[] | undefined;
  /** `dct:requires`: What it cannot be used without. */
  requires?: (AnyCataloguedResource | Reference)[] | undefined;
  /** `dct:isRequiredBy`: What cannot be used without it. */
  isRequiredBy?: (AnyCataloguedResource | Reference)[] | undefined;
  /** `dct:hasPart`: A resource that is part of it. Optional in all profiles. */
  hasPart?: (AnyCataloguedResource | Reference)[] | undefined;
  /** `dct:isPartOf`: The resource that it is part of. dcat-ap-2.1.1: optional. */
  isPartOf?: (AnyCataloguedResource | Reference)[] | undefined;
  /** `dct:replaces`: The resource that it supersedes. */
  replaces?: (AnyCataloguedResource | Reference)[] | undefined;
  /** `dct:isReplacedBy`: What supersedes it. */
  isReplacedBy?: (AnyCataloguedResource | Reference)[] | undefined;
  /** `dcat:hasVersion`: A version of it. */
  hasVersion?: (AnyCataloguedResource | Reference)[] | undefined;
  /** `dcat:isVersionOf`: What it is a version of. */
  isVersionOf?: (AnyCataloguedResource | Reference)[] | undefined;
  /** `dcat:hasCurrentVersion`: Its current version. */
  hasCurrentVersion?: AnyCataloguedResource | Reference | undefined;
  /** `dcat:previousVersion`: The version before it. */
  previousVersion?: AnyCataloguedResource | Reference | undefined;
  /** `dcat:nextVersion`: The version after it. */
  nextVersion?: AnyCataloguedResource | Reference | undefined;
  /** `dct:hasVersion`: A version of it (dct:hasVersion; since DCAT-AP 3 it is dcat:hasVersion). */
  dctHasVersion?: (AnyCataloguedResource | Reference)[] | undefined;
  /** `dct:isVersionOf`: What it is a version of (dct:isVersionOf; since DCAT-AP 3 it is dcat:isVersionOf). */
  dctIsVersionOf?: (AnyCataloguedResource | Reference)[] | undefined;
  /** `rdfs:seeAlso`: Where more is said about it. */
  seeAlso?: Reference[] | undefined;
  /** `owl:sameAs`: Another IRI of the same resource. */
  sameAs?: Reference[] | undefined;
  /** `dcat:version`: The name or number of this version. */
  version?: Literal[] | undefined;
  /** `owl:versionInfo`: The name or number of this version, before DCAT-AP 3. */
  versionInfo?: Literal[] | undefined;
  /** `adms:versionNotes`: How this version differs from the one before. */
  versionNotes?: Literal[] | undefined;
  /** `adms:status`: Where it is in its life: under development, completed, withdrawn. */
  status?: Concept | Reference | undefined;
  /** `geodcatap:resourceType`: Dataset, series or service, by INSPIRE. Values: <http://inspire.ec.europa.eu/metadata-codelist/ResourceType>. */
  resourceType?: Concept | Reference | undefined;
  /** `foaf:isPrimaryTopicOf`: The catalogue record that describes it. */
  isPrimaryTopicOf?: (CatalogRecord | Reference)[] | undefined;
  /** `dcat:inCatalog`: A catalogue that lists it. */
  inCatalog?: (Catalog | Reference)[] | undefined;
  /** `dcat:dataset`: A dataset that it lists. Recommended in all profiles. */
  dataset?: (AnyDataset | Reference)[] | undefined;
  /** `dcat:service`: A service that it lists. Recommended in all profiles. */
  service?: (DataService | Reference)[] | undefined;
  /** `dcat:catalog`: A catalogue that it lists. Optional in all profiles. */
  catalog?: (Catalog | Reference)[] | undefined;
  /** `dcat:resource`: Anything else that it lists. */
  resource?: (AnyCataloguedResource | Reference)[] | undefined;
  /** `dcat:record`: The record of something that it lists. Optional in all profiles. */
  record?: (CatalogRecord | Reference)[] | undefined;
}

/** dcat:CatalogRecord: the entry of one resource in a catalogue; metadata about the metadata. */
export interface CatalogRecord extends NodeBase {
  $type: "CatalogRecord";
  /** `foaf:primaryTopic`: The resource it describes. Mandatory in all profiles. */
  primaryTopic?: AnyCataloguedResource | Reference | undefined;
  /** `dct:title`: The name of the record. Optional in all profiles. */
  title?: Literal[] | undefined;
  /** `dct:description`: What the record is, in free text. Optional in all profiles. */
  description?: Literal[] | undefined;
  /** `dct:identifier`: What the record is known by. geodcat-ap: optional. */
  identifier?: Literal[] | undefined;
  /** `adms:identifier`: A further identifier, with who gave it. */
  admsIdentifier?: (Identifier | Reference)[] | undefined;
  /** `dct:language`: A language of the record. Values: <http://publications.europa.eu/resource/authority/language>. Optional in all profiles. */
  language?: (LinguisticSystem | Reference)[] | undefined;
  /** `cnt:characterEncoding`: The character encoding of the record, by its IANA name. */
  characterEncoding?: Literal[] | undefined;
  /** `dct:conformsTo`: The profile that the record follows. Recommended in all profiles. */
  conformsTo?: (Standard | Reference)[] | undefined;
  /** `dct:created`: When the record was made. geodcat-ap: optional. */
  created?: Literal | undefined;
  /** `dct:issued`: When the record was put into the catalogue. Recommended in all profiles. */
  issued?: Literal | undefined;
  /** `dct:modified`: When the record was last changed. Mandatory in all profiles. */
  modified?: Literal | undefined;
  /** `adms:status`: The kind of its latest change. Values: <http://publications.europa.eu/resource/authority/concept-status>. Recommended in all profiles. */
  status?: Concept | Reference | undefined;
  /** `dct:source`: The record that this one was made from. Optional in all profiles. */
  source?: CatalogRecord | Reference | undefined;
  /** `dcat:contactPoint`: Whom to ask about the record. geodcat-ap: optional. */
  contactPoint?: (AnyKind | Reference)[] | undefined;
  /** `dct:publisher`: Who makes the record available. geodcat-ap: optional. */
  publisher?: AnyAgent | Reference | undefined;
  /** `dct:creator`: Who made the record. geodcat-ap: optional. */
  creator?: (AnyAgent | Reference)[] | undefined;
  /** `dct:rightsHolder`: Who owns the resource. geodcat-ap: optional. */
  rightsHolder?: (AnyAgent | Reference)[] | undefined;
  /** `geodcatap:custodian`: Who takes care of it. geodcat-ap: optional. */
  custodian?: (AnyAgent | Reference)[] | undefined;
  /** `geodcatap:distributor`: Who hands it out. geodcat-ap: optional. */
  distributor?: (AnyAgent | Reference)[] | undefined;
  /** `geodcatap:originator`: Who made it in the first place. geodcat-ap: optional. */
  originator?: (AnyAgent | Reference)[] | undefined;
  /** `geodcatap:principalInvestigator`: Who led the gathering of the information. geodcat-ap: optional. */
  principalInvestigator?: (AnyAgent | Reference)[] | undefined;
  /** `geodcatap:processor`: Who processed and so changed it. geodcat-ap: optional. */
  processor?: (AnyAgent | Reference)[] | undefined;
  /** `geodcatap:resourceProvider`: Who supplies it. geodcat-ap: optional. */
  resourceProvider?: (AnyAgent | Reference)[] | undefined;
  /** `geodcatap:user`: Who uses it. geodcat-ap: optional. */
  user?: (AnyAgent | Reference)[] | undefined;
  /** `prov:qualifiedAttribution`: A party of the record with its role. geodcat-ap: optional. */
  qualifiedAttribution?: (Attribution | Reference)[] | undefined;
}

/** dcat:Resource: anything that a catalogue lists. */
export interface CataloguedResource extends NodeBase {
  $type: "CataloguedResource";
  /** `dct:title`: The name of the resource. */
  title?: Literal[] | undefined;
  /** `dct:alternative`: Another name: an abbreviation, a name that was used before. */
  alternative?: Literal[] | undefined;
  /** `dct:description`: What the resource is, in free text. */
  description?: Literal[] | undefined;
  /** `dct:identifier`: What the resource is known by in its catalogue. */
  identifier?: Literal[] | undefined;
  /** `adms:identifier`: A further identifier, with who gave it: a DOI, an identifier in another catalogue. */
  admsIdentifier?: (Identifier | Reference)[] | undefined;
  /** `dct:type`: Its kind or genre. */
  type?: (Concept | Reference)[] | undefined;
  /** `dcat:keyword`: A word or phrase that the resource can be found by. */
  keyword?: Literal[] | undefined;
  /** `dcat:theme`: A category, from a known scheme. Values: <http://publications.europa.eu/resource/authority/data-theme>. */
  theme?: (Concept | Reference)[] | undefined;
  /** `dct:subject`: A topic; GeoDCAT-AP 2 had topic categories here. */
  subject?: (Concept | Reference)[] | undefined;
  /** `geodcatap:topicCategory`: The ISO 19115 topic category. Values: <http://inspire.ec.europa.eu/metadata-codelist/TopicCategory>. */
  topicCategory?: (Concept | Reference)[] | undefined;
  /** `dcatap:hvdCategory`: The category of high-value datasets that it belongs to, by Regulation (EU) 2023/138. Values: <http://data.europa.eu/bna/asd487ae75>. */
  hvdCategory?: (Concept | Reference)[] | undefined;
  /** `dcatap:applicableLegislation`: The law that asks for the resource to be made or published, by its ELI. */
  applicableLegislation?: (LegalResource | Reference)[] | undefined;
  /** `geodcatap:purpose`: What the resource was made for. */
  purpose?: Literal[] | undefined;
  /** `dct:issued`: When it was first published. */
  issued?: Literal | undefined;
  /** `dct:modified`: When it was last changed. */
  modified?: Literal | undefined;
  /** `dct:created`: When it was made. */
  created?: Literal | undefined;
  /** `dct:publisher`: Who makes it available. Values: <http://publications.europa.eu/resource/authority/corporate-body>. */
  publisher?: AnyAgent | Reference | undefined;
  /** `dct:creator`: Who made it. */
  creator?: (AnyAgent | Reference)[] | undefined;
  /** `dct:contributor`: Who helped to make it. */
  contributor?: (AnyAgent | Reference)[] | undefined;
  /** `dcat:contactPoint`: Whom to ask about it. */
  contactPoint?: (AnyKind | Reference)[] | undefined;
  /** `dct:rightsHolder`: Who owns the resource. */
  rightsHolder?: (AnyAgent | Reference)[] | undefined;
  /** `geodcatap:custodian`: Who takes care of it. */
  custodian?: (AnyAgent | Reference)[] | undefined;
  /** `geodcatap:distributor`: Who hands it out. */
  distributor?: (AnyAgent | Reference)[] | undefined;
  /** `geodcatap:originator`: Who made it in the first place. */
  originator?: (AnyAgent | Reference)[] | undefined;
  /** `geodcatap:principalInvestigator`: Who led the gathering of the information. */
  principalInvestigator?: (AnyAgent | Reference)[] | undefined;
  /** `geodcatap:processor`: Who processed and so changed it. */
  processor?: (AnyAgent | Reference)[] | undefined;
  /** `geodcatap:resourceProvider`: Who supplies it. */
  resourceProvider?: (AnyAgent | Reference)[] | undefined;
  /** `geodcatap:user`: Who uses it. */
  user?: (AnyAgent | Reference)[] | undefined;
  /** `prov:qualifiedAttribution`: A party with its role, for roles without a property of their own. */
  qualifiedAttribution?: (Attribution | Reference)[] | undefined;
  /** `dct:accessRights`: Whether anyone may have it, or only some. Values: <http://publications.europa.eu/resource/authority/access-right>. */
  accessRights?: RightsStatement | Reference | undefined;
  /** `dct:license`: The licence it may be used under. Values: <http://publications.europa.eu/resource/authority/licence>. */
  license?: LicenseDocument | Reference | undefined;
  /** `dct:rights`: Rights and limits that no licence states. */
  rights?: (RightsStatement | Reference)[] | undefined;
  /** `odrl:hasPolicy`: The policy that states the rights, in ODRL. */
  hasPolicy?: Policy | Reference | undefined;
  /** `dct:language`: A language of the content. Values: <http://publications.europa.eu/resource/authority/language>. */
  language?: (LinguisticSystem | Reference)[] | undefined;
  /** `dcat:landingPage`: The page to start from, for people. */
  landingPage?: (Document | Reference)[] | undefined;
  /** `foaf:page`: A page or document about it. */
  page?: (Document | Reference)[] | undefined;
  /** `foaf:depiction`: A picture that shows what it looks like. */
  depiction?: Reference[] | undefined;
  /** `dct:conformsTo`: A standard or specification that it follows. */
  conformsTo?: (Standard | Reference)[] | undefined;
  /** `dqv:hasQualityMeasurement`: A measured quality; GeoDCAT-AP states resolutions so. */
  hasQualityMeasurement?: (QualityMeasurement | Reference)[] | undefined;
  /** `dct:provenance`: How it came to be: its lineage. */
  provenance?: (ProvenanceStatement | Reference)[] | undefined;
  /** `prov:wasGeneratedBy`: The activity that made it. */
  wasGeneratedBy?: (Activity | Reference)[] | undefined;
  /** `prov:wasUsedBy`: An activity that used it, such as a test of its conformity. */
  wasUsedBy?: (Activity | Reference)[] | undefined;
  /** `dct:relation`: A related resource. */
  relation?: (AnyCataloguedResource | Reference)[] | undefined;
  /** `dcat:qualifiedRelation`: A related resource with the role that it has. */
  qualifiedRelation?: (Relationship | Reference)[] | undefined;
  /** `dct:isReferencedBy`: What cites it, such as a publication. */
  isReferencedBy?: Reference[] | undefined;
  /** `dct:references`: What it cites. */
  references?: Reference[] | undefined;
  /** `dct:requires`: What it cannot be used without. */
  requires?: (AnyCataloguedResource | Reference)[] | undefined;
  /** `dct:isRequiredBy`: What cannot be used without it. */
  isRequiredBy?: (AnyCataloguedResource | Reference)[] | undefined;
  /** `dct:hasPart`: A resource that is part of it. */
  hasPart?: (AnyCataloguedResource | Reference)[] | undefined;
  /** `dct:isPartOf`: The resource that it is part of. */
  isPartOf?: (AnyCataloguedResource | Reference)[] | undefined;
  /** `dct:replaces`: The resource that it supersedes. */
  replaces?: (AnyCataloguedResource | Reference)[] | undefined;
  /** `dct:isReplacedBy`: What supersedes it. */
  isReplacedBy?: (AnyCataloguedResource | Reference)[] | undefined;
  /** `dcat:hasVersion`: A version of it. */
  hasVersion?: (AnyCataloguedResource | Reference)[] | undefined;
  /** `dcat:isVersionOf`: What it is a version of. */
  isVersionOf?: (AnyCataloguedResource | Reference)[] | undefined;
  /** `dcat:hasCurrentVersion`: Its current version. */
  hasCurrentVersion?: AnyCataloguedResource | Reference | undefined;
  /** `dcat:previousVersion`: The version before it. */
  previousVersion?: AnyCataloguedResource | Reference | undefined;
  /** `dcat:nextVersion`: The version after it. */
  nextVersion?: AnyCataloguedResource | Reference | undefined;
  /** `dct:hasVersion`: A version of it (dct:hasVersion; since DCAT-AP 3 it is dcat:hasVersion). */
  dctHasVersion?: (AnyCataloguedResource | Reference)[] | undefined;
  /** `dct:isVersionOf`: What it is a version of (dct:isVersionOf; since DCAT-AP 3 it is dcat:isVersionOf). */
  dctIsVersionOf?: (AnyCataloguedResource | Reference)[] | undefined;
  /** `rdfs:seeAlso`: Where more is said about it. */
  seeAlso?: Reference[] | undefined;
  /** `owl:sameAs`: Another IRI of the same resource. */
  sameAs?: Reference[] | undefined;
  /** `dcat:version`: The name or number of this version. */
  version?: Literal[] | undefined;
  /** `owl:versionInfo`: The name or number of this version, before DCAT-AP 3. */
  versionInfo?: Literal[] | undefined;
  /** `adms:versionNotes`: How this version differs from the one before. */
  versionNotes?: Literal[] | undefined;
  /** `adms:status`: Where it is in its life: under development, completed, withdrawn. */
  status?: Concept | Reference | undefined;
  /** `geodcatap:resourceType`: Dataset, series or service, by INSPIRE. Values: <http://inspire.ec.europa.eu/metadata-codelist/ResourceType>. */
  resourceType?: Concept | Reference | undefined;
  /** `foaf:isPrimaryTopicOf`: The catalogue record that describes it. */
  isPrimaryTopicOf?: (CatalogRecord | Reference)[] | undefined;
  /** `dcat:inCatalog`: A catalogue that lists it. */
  inCatalog?: (Catalog | Reference)[] | undefined;
}

/** dcat:Dataset: a collection of data that one party publishes or keeps. */
export interface Dataset extends NodeBase {
  $type: "Dataset";
  /** `dct:title`: The name of the resource. Mandatory in all profiles. */
  title?: Literal[] | undefined;
  /** `dct:alternative`: Another name: an abbreviation, a name that was used before. */
  alternative?: Literal[] | undefined;
  /** `dct:description`: What the resource is, in free text. Mandatory in all profiles. */
  description?: Literal[] | undefined;
  /** `dct:identifier`: What the resource is known by in its catalogue. Optional in all profiles. */
  identifier?: Literal[] | undefined;
  /** `adms:identifier`: A further identifier, with who gave it: a DOI, an identifier in another catalogue. Optional in all profiles. */
  admsIdentifier?: (Identifier | Reference)[] | undefined;
  /** `dct:type`: Its kind or genre. Values: <http://publications.europa.eu/resource/authority/dataset-type>. dcat-ap: optional; dcat-ap-2.1.1: optional; dcat-ap-hvd: optional. */
  type?: (Concept | Reference)[] | undefined;
  /** `dcat:distribution`: A form in which it can be had. Recommended in all profiles. */
  distribution?: (Distribution | Reference)[] | undefined;
  /** `adms:sample`: A distribution that shows what the data are like. Optional in all profiles. */
  sample?: (Distribution | Reference)[] | undefined;
  /** `dct:source`: A dataset that it was made from. Optional in all profiles. */
  source?: (AnyDataset | Reference)[] | undefined;
  /** `dcat:inSeries`: The series that it is a member of. dcat-ap: recommended; geodcat-ap: recommended; dcat-ap-hvd: recommended. */
  inSeries?: (DatasetSeries | Reference)[] | undefined;
  /** `dcat:keyword`: A word or phrase that the resource can be found by. Recommended in all profiles. */
  keyword?: Literal[] | undefined;
  /** `dcat:theme`: A category, from a known scheme. Values: <http://publications.europa.eu/resource/authority/data-theme>. Recommended in all profiles. */
  theme?: (Concept | Reference)[] | undefined;
  /** `dct:subject`: A topic; GeoDCAT-AP 2 had topic categories here. */
  subject?: (Concept | Reference)[] | undefined;
  /** `geodcatap:topicCategory`: The ISO 19115 topic category. Values: <http://inspire.ec.europa.eu/metadata-codelist/TopicCategory>. geodcat-ap: optional. */
  topicCategory?: (Concept | Reference)[] | undefined;
  /** `dcatap:hvdCategory`: The category of high-value datasets that it belongs to, by Regulation (EU) 2023/138. Values: <http://data.europa.eu/bna/asd487ae75>. dcat-ap-hvd: mandatory. */
  hvdCategory?: (Concept | Reference)[] | undefined;
  /** `dcatap:applicableLegislation`: The law that asks for the resource to be made or published, by its ELI. dcat-ap: optional; geodcat-ap: optional; dcat-ap-hvd: mandatory. */
  applicableLegislation?: (LegalResource | Reference)[] | undefined;
  /** `geodcatap:purpose`: What the resource was made for. */
  purpose?: Literal[] | undefined;
  /** `dct:issued`: When it was first published. Optional in all profiles. */
  issued?: Literal | undefined;
  /** `dct:modified`: When it was last changed. Optional in all profiles. */
  modified?: Literal | undefined;
  /** `dct:created`: When it was made. geodcat-ap: optional. */
  created?: Literal | undefined;
  /** `dct:publisher`: Who makes it available. Values: <http://publications.europa.eu/resource/authority/corporate-body>. Recommended in all profiles. */
  publisher?: AnyAgent | Reference | undefined;
  /** `dct:creator`: Who made it. Optional in all profiles. */
  creator?: (AnyAgent | Reference)[] | undefined;
  /** `dct:contributor`: Who helped to make it. */
  contributor?: (AnyAgent | Reference)[] | undefined;
  /** `dcat:contactPoint`: Whom to ask about it. Recommended in all profiles. */
  contactPoint?: (AnyKind | Reference)[] | undefined;
  /** `dct:rightsHolder`: Who owns the resource. geodcat-ap: optional. */
  rightsHolder?: (AnyAgent | Reference)[] | undefined;
  /** `geodcatap:custodian`: Who takes care of it. geodcat-ap: optional. */
  custodian?: (AnyAgent | Reference)[] | undefined;
  /** `geodcatap:distributor`: Who hands it out. geodcat-ap: optional. */
  distributor?: (AnyAgent | Reference)[] | undefined;
  /** `geodcatap:originator`: Who made it in the first place. geodcat-ap: optional. */
  originator?: (AnyAgent | Reference)[] | undefined;
  /** `geodcatap:principalInvestigator`: Who led the gathering of the information. geodcat-ap: optional. */
  principalInvestigator?: (AnyAgent | Reference)[] | undefined;
  /** `geodcatap:processor`: Who processed and so changed it. geodcat-ap: optional. */
  processor?: (AnyAgent | Reference)[] | undefined;
  /** `geodcatap:resourceProvider`: Who supplies it. geodcat-ap: optional. */
  resourceProvider?: (AnyAgent | Reference)[] | undefined;
  /** `geodcatap:user`: Who uses it. geodcat-ap: optional. */
  user?: (AnyAgent | Reference)[] | undefined;
  /** `prov:qualifiedAttribution`: A party with its role, for roles without a property of their own. Optional in all profiles. */
  qualifiedAttribution?: (Attribution | Reference)[] | undefined;
  /** `dct:spatial`: The area it covers. Values: <http://publications.europa.eu/resource/authority/country>. Recommended in all profiles. */
  spatial?: (Location | Reference)[] | undefined;
  /** `dcat:spatialResolutionInMeters`: The smallest distance that can be told apart, in metres. Optional in all profiles. */
  spatialResolutionInMeters?: Literal[] | undefined;
  /** `geodcatap:spatialResolutionAsText`: The resolution in words, where it is neither distance nor scale. geodcat-ap: optional. */
  spatialResolutionAsText?: Literal[] | undefined;
  /** `dct:temporal`: The period it covers. Recommended in all profiles. */
  temporal?: (PeriodOfTime | Reference)[] | undefined;
  /** `dcat:temporalResolution`: The shortest time that can be told apart. Optional in all profiles. */
  temporalResolution?: Literal | undefined;
  /** `dct:accrualPeriodicity`: How often it is updated. Values: <http://publications.europa.eu/resource/authority/frequency>. Optional in all profiles. */
  accrualPeriodicity?: Frequency | Reference | undefined;
  /** `geodcatap:referenceSystem`: The reference system of its coordinates or times. geodcat-ap: optional. */
  referenceSystem?: (Standard | Reference)[] | undefined;
  /** `dct:license`: The licence; the DCAT-AP place for it is the distribution. Values: <http://publications.europa.eu/resource/authority/licence>. */
  license?: LicenseDocument | Reference | undefined;
  /** `dct:accessRights`: Whether anyone may have it, or only some. Values: <http://publications.europa.eu/resource/authority/access-right>. Recommended in all profiles. */
  accessRights?: RightsStatement | Reference | undefined;
  /** `dct:rights`: Rights and limits that no licence states. geodcat-ap: optional. */
  rights?: (RightsStatement | Reference)[] | undefined;
  /** `odrl:hasPolicy`: The policy that states the rights, in ODRL. */
  hasPolicy?: Policy | Reference | undefined;
  /** `dct:language`: A language of the content. Values: <http://publications.europa.eu/resource/authority/language>. Optional in all profiles. */
  language?: (LinguisticSystem | Reference)[] | undefined;
  /** `dcat:landingPage`: The page to start from, for people. Optional in all profiles. */
  landingPage?: (Document | Reference)[] | undefined;
  /** `foaf:page`: A page or document about it. Optional in all profiles. */
  page?: (Document | Reference)[] | undefined;
  /** `foaf:depiction`: A picture that shows what it looks like. */
  depiction?: Reference[] | undefined;
  /** `dct:conformsTo`: A standard or specification that it follows. Optional in all profiles. */
  conformsTo?: (Standard | Reference)[] | undefined;
  /** `dqv:hasQualityMeasurement`: A measured quality; GeoDCAT-AP states resolutions so. geodcat-ap: optional. */
  hasQualityMeasurement?: (QualityMeasurement | Reference)[] | undefined;
  /** `dct:provenance`: How it came to be: its lineage. Optional in all profiles. */
  provenance?: (ProvenanceStatement | Reference)[] | undefined;
  /** `prov:wasGeneratedBy`: The activity that made it. Optional in all profiles. */
  wasGeneratedBy?: (Activity | Reference)[] | undefined;
  /** `prov:wasUsedBy`: An activity that used it, such as a test of its conformity. geodcat-ap: optional. */
  wasUsedBy?: (Activity | Reference)[] | undefined;
  /** `dcat:prev`: The member before it in its series. */
  prev?: AnyDataset | Reference | undefined;
  /** `dcat:next`: The member after it in its series. */
  next?: AnyDataset | Reference | undefined;
  /** `dct:relation`: A related resource. Optional in all profiles. */
  relation?: (AnyCataloguedResource | Reference)[] | undefined;
  /** `dcat:qualifiedRelation`: A related resource with the role that it has. Optional in all profiles. */
  qualifiedRelation?: (Relationship | Reference)[] | undefined;
  /** `dct:isReferencedBy`: What cites it, such as a publication. dcat-ap: optional; geodcat-ap: optional; dcat-ap-hvd: optional. */
  isReferencedBy?: Reference[] | undefined;
  /** `dct:references`: What it cites. */
  references?: Reference[] | undefined;
  /** `dct:requires`: What it cannot be used without. */
  requires?: (AnyCataloguedResource | Reference)[] | undefined;
  /** `dct:isRequiredBy`: What cannot be used without it. */
  isRequiredBy?: (AnyCataloguedResource | Reference)[] | undefined;
  /** `dct:hasPart`: A resource that is part of it. */
  hasPart?: (AnyCataloguedResource | Reference)[] | undefined;
  /** `dct:isPartOf`: The resource that it is part of. */
  isPartOf?: (AnyCataloguedResource | Reference)[] | undefined;
  /** `dct:replaces`: The resource that it supersedes. */
  replaces?: (AnyCataloguedResource | Reference)[] | undefined;
  /** `dct:isReplacedBy`: What supersedes it. */
  isReplacedBy?: (AnyCataloguedResource | Reference)[] | undefined;
  /** `dcat:hasVersion`: A version of it. dcat-ap: optional; geodcat-ap: optional; dcat-ap-hvd: optional. */
  hasVersion?: (AnyCataloguedResource | Reference)[] | undefined;
  /** `dcat:isVersionOf`: What it is a version of. */
  isVersionOf?: (AnyCataloguedResource | Reference)[] | undefined;
  /** `dcat:hasCurrentVersion`: Its current version. */
  hasCurrentVersion?: AnyCataloguedResource | Reference | undefined;
  /** `dcat:previousVersion`: The version before it. */
  previousVersion?: AnyCataloguedResource | Reference | undefined;
  /** `dcat:nextVersion`: The version after it. */
  nextVersion?: AnyCataloguedResource | Reference | undefined;
  /** `dct:hasVersion`: A version of it (dct:hasVersion; since DCAT-AP 3 it is dcat:hasVersion). dcat-ap-2.1.1: optional. */
  dctHasVersion?: (AnyCataloguedResource | Reference)[] | undefined;
  /** `dct:isVersionOf`: What it is a version of (dct:isVersionOf; since DCAT-AP 3 it is dcat:isVersionOf). dcat-ap-2.1.1: optional. */
  dctIsVersionOf?: (AnyCataloguedResource | Reference)[] | undefined;
  /** `rdfs:seeAlso`: Where more is said about it. */
  seeAlso?: Reference[] | undefined;
  /** `owl:sameAs`: Another IRI of the same resource. */
  sameAs?: Reference[] | undefined;
  /** `dcat:version`: The name or number of this version. dcat-ap: optional; geodcat-ap: optional; dcat-ap-hvd: optional. */
  version?: Literal[] | undefined;
  /** `owl:versionInfo`: The name or number of this version, before DCAT-AP 3. dcat-ap-2.1.1: optional. */
  versionInfo?: Literal[] | undefined;
  /** `adms:versionNotes`: How this version differs from the one before. Optional in all profiles. */
  versionNotes?: Literal[] | undefined;
  /** `adms:status`: Where it is in its life: under development, completed, withdrawn. */
  status?: Concept | Reference | undefined;
  /** `geodcatap:resourceType`: Dataset, series or service, by INSPIRE. Values: <http://inspire.ec.europa.eu/metadata-codelist/ResourceType>. geodcat-ap: optional. */
  resourceType?: Concept | Reference | undefined;
  /** `foaf:isPrimaryTopicOf`: The catalogue record that describes it. */
  isPrimaryTopicOf?: (CatalogRecord | Reference)[] | undefined;
  /** `dcat:inCatalog`: A catalogue that lists it. */
  inCatalog?: (Catalog | Reference)[] | undefined;
}

/** dcat:DatasetSeries: datasets that are published one by one and belong together. */
export interface DatasetSeries extends NodeBase {
  $type: "DatasetSeries";
  /** `dct:title`: The name of the resource. Mandatory in all profiles. */
  title?: Literal[] | undefined;
  /** `dct:alternative`: Another name: an abbreviation, a name that was used before. */
  alternative?: Literal[] | undefined;
  /** `dct:description`: What the resource is, in free text. Mandatory in all profiles. */
  description?: Literal[] | undefined;
  /** `dct:identifier`: What the resource is known by in its catalogue. dcat-ap-2.1.1: optional; geodcat-ap: optional. */
  identifier?: Literal[] | undefined;
  /** `adms:identifier`: A further identifier, with who gave it: a DOI, an identifier in another catalogue. dcat-ap-2.1.1: optional; geodcat-ap: optional. */
  admsIdentifier?: (Identifier | Reference)[] | undefined;
  /** `dct:type`: Its kind or genre. Values: <http://publications.europa.eu/resource/authority/dataset-type>. dcat-ap-2.1.1: optional. */
  type?: (Concept | Reference)[] | undefined;
  /** `dcat:distribution`: A form in which it can be had. dcat-ap-2.1.1: recommended; geodcat-ap: recommended. */
  distribution?: (Distribution | Reference)[] | undefined;
  /** `adms:sample`: A distribution that shows what the data are like. dcat-ap-2.1.1: optional; geodcat-ap: optional. */
  sample?: (Distribution | Reference)[] | undefined;
  /** `dct:source`: A dataset that it was made from. dcat-ap-2.1.1: optional; geodcat-ap: optional. */
  source?: (AnyDataset | Reference)[] | undefined;
  /** `dcat:inSeries`: The series that it is a member of. geodcat-ap: recommended. */
  inSeries?: (DatasetSeries | Reference)[] | undefined;
  /** `dcat:keyword`: A word or phrase that the resource can be found by. dcat-ap-2.1.1: recommended; geodcat-ap: recommended. */
  keyword?: Literal[] | undefined;
  /** `dcat:theme`: A category, from a known scheme. Values: <http://publications.europa.eu/resource/authority/data-theme>. dcat-ap-2.1.1: recommended; geodcat-ap: recommended. */
  theme?: (Concept | Reference)[] | undefined;
  /** `dct:subject`: A topic; GeoDCAT-AP 2 had topic categories here. */
  subject?: (Concept | Reference)[] | undefined;
  /** `geodcatap:topicCategory`: The ISO 19115 topic category. Values: <http://inspire.ec.europa.eu/metadata-codelist/TopicCategory>. geodcat-ap: optional. */
  topicCategory?: (Concept | Reference)[] | undefined;
  /** `dcatap:hvdCategory`: The category of high-value datasets that it belongs to, by Regulation (EU) 2023/138. Values: <http://data.europa.eu/bna/asd487ae75>. dcat-ap-hvd: mandatory. */
  hvdCategory?: (Concept | Reference)[] | undefined;
  /** `dcatap:applicableLegislation`: The law that asks for the resource to be made or published, by its ELI. dcat-ap: optional; dcat-ap-2.1.1: optional; geodcat-ap: optional; dcat-ap-hvd: mandatory. */
  applicableLegislation?: (LegalResource | Reference)[] | undefined;
  /** `geodcatap:purpose`: What the resource was made for. */
  purpose?: Literal[] | undefined;
  /** `dct:issued`: When it was first published. Optional in all profiles. */
  issued?: Literal | undefined;
  /** `dct:modified`: When it was last changed. Optional in all profiles. */
  modified?: Literal | undefined;
  /** `dct:created`: When it was made. geodcat-ap: optional. */
  created?: Literal | undefined;
  /** `dct:publisher`: Who makes it available. Values: <http://publications.europa.eu/resource/authority/corporate-body>. Recommended in all profiles. */
  publisher?: AnyAgent | Reference | undefined;
  /** `dct:creator`: Who made it. dcat-ap-2.1.1: optional; geodcat-ap: optional. */
  creator?: (AnyAgent | Reference)[] | undefined;
  /** `dct:contributor`: Who helped to make it. */
  contributor?: (AnyAgent | Reference)[] | undefined;
  /** `dcat:contactPoint`: Whom to ask about it. Recommended in all profiles. */
  contactPoint?: (AnyKind | Reference)[] | undefined;
  /** `dct:rightsHolder`: Who owns the resource. geodcat-ap: optional. */
  rightsHolder?: (AnyAgent | Reference)[] | undefined;
  /** `geodcatap:custodian`: Who takes care of it. geodcat-ap: optional. */
  custodian?: (AnyAgent | Reference)[] | undefined;
  /** `geodcatap:distributor`: Who hands it out. geodcat-ap: optional. */
  distributor?: (AnyAgent | Reference)[] | undefined;
  /** `geodcatap:originator`: Who made it in the first place. geodcat-ap: optional. */
  originator?: (AnyAgent | Reference)[] | undefined;
  /** `geodcatap:principalInvestigator`: Who led the gathering of the information. geodcat-ap: optional. */
  principalInvestigator?: (AnyAgent | Reference)[] | undefined;
  /** `geodcatap:processor`: Who processed and so changed it. geodcat-ap: optional. */
  processor?: (AnyAgent | Reference)[] | undefined;
  /** `geodcatap:resourceProvider`: Who supplies it. geodcat-ap: optional. */
  resourceProvider?: (AnyAgent | Reference)[] | undefined;
  /** `geodcatap:user`: Who uses it. geodcat-ap: optional. */
  user?: (AnyAgent | Reference)[] | undefined;
  /** `prov:qualifiedAttribution`: A party with its role, for roles without a property of their own. dcat-ap-2.1.1: optional; geodcat-ap: optional. */
  qualifiedAttribution?: (Attribution | Reference)[] | undefined;
  /** `dct:spatial`: The area it covers. Values: <http://publications.europa.eu/resource/authority/country>. Recommended in all profiles. */
  spatial?: (Location | Reference)[] | undefined;
  /** `dcat:spatialResolutionInMeters`: The smallest distance that can be told apart, in metres. dcat-ap-2.1.1: optional; geodcat-ap: optional. */
  spatialResolutionInMeters?: Literal[] | undefined;
  /** `geodcatap:spatialResolutionAsText`: The resolution in words, where it is neither distance nor scale. geodcat-ap: optional. */
  spatialResolutionAsText?: Literal[] | undefined;
  /** `dct:temporal`: The period it covers. Recommended in all profiles. */
  temporal?: (PeriodOfTime | Reference)[] | undefined;
  /** `dcat:temporalResolution`: The shortest time that can be told apart. dcat-ap-2.1.1: optional. */
  temporalResolution?: Literal | undefined;
  /** `dct:accrualPeriodicity`: How often it is updated. Values: <http://publications.europa.eu/resource/authority/frequency>. Optional in all profiles. */
  accrualPeriodicity?: Frequency | Reference | undefined;
  /** `geodcatap:referenceSystem`: The reference system of its coordinates or times. geodcat-ap: optional. */
  referenceSystem?: (Standard | Reference)[] | undefined;
  /** `dct:accessRights`: Whether anyone may have it, or only some. Values: <http://publications.europa.eu/resource/authority/access-right>. dcat-ap-2.1.1: optional; geodcat-ap: optional. */
  accessRights?: RightsStatement | Reference | undefined;
  /** `dct:license`: The licence it may be used under. Values: <http://publications.europa.eu/resource/authority/licence>. dcat-ap-2.1.1: recommended. */
  license?: LicenseDocument | Reference | undefined;
  /** `dct:rights`: Rights and limits that no licence states. dcat-ap-2.1.1: optional; geodcat-ap: optional. */
  rights?: (RightsStatement | Reference)[] | undefined;
  /** `odrl:hasPolicy`: The policy that states the rights, in ODRL. dcat-ap-2.1.1: optional. */
  hasPolicy?: Policy | Reference | undefined;
  /** `dct:language`: A language of the content. Values: <http://publications.europa.eu/resource/authority/language>. dcat-ap-2.1.1: optional; geodcat-ap: optional. */
  language?: (LinguisticSystem | Reference)[] | undefined;
  /** `dcat:landingPage`: The page to start from, for people. dcat-ap-2.1.1: optional; geodcat-ap: optional. */
  landingPage?: (Document | Reference)[] | undefined;
  /** `foaf:page`: A page or document about it. dcat-ap-2.1.1: optional; geodcat-ap: optional. */
  page?: (Document | Reference)[] | undefined;
  /** `foaf:depiction`: A picture that shows what it looks like. */
  depiction?: Reference[] | undefined;
  /** `dct:conformsTo`: A standard or specification that it follows. dcat-ap-2.1.1: optional; geodcat-ap: optional. */
  conformsTo?: (Standard | Reference)[] | undefined;
  /** `dqv:hasQualityMeasurement`: A measured quality; GeoDCAT-AP states resolutions so. geodcat-ap: optional. */
  hasQualityMeasurement?: (QualityMeasurement | Reference)[] | undefined;
  /** `dct:provenance`: How it came to be: its lineage. dcat-ap-2.1.1: optional. */
  provenance?: (ProvenanceStatement | Reference)[] | undefined;
  /** `prov:wasGeneratedBy`: The activity that made it. dcat-ap-2.1.1: optional; geodcat-ap: optional. */
  wasGeneratedBy?: (Activity | Reference)[] | undefined;
  /** `prov:wasUsedBy`: An activity that used it, such as a test of its conformity. geodcat-ap: optional. */
  wasUsedBy?: (Activity | Reference)[] | undefined;
  /** `dcat:first`: Its first member. */
  first?: AnyDataset | Reference | undefined;
  /** `dcat:last`: Its last member. */
  last?: AnyDataset | Reference | undefined;
  /** `dcat:seriesMember`: A member of it. */
  seriesMember?: (AnyDataset | Reference)[] | undefined;
  /** `dct:relation`: A related resource. dcat-ap-2.1.1: optional; geodcat-ap: optional. */
  relation?: (AnyCataloguedResource | Reference)[] | undefined;
  /** `dcat:qualifiedRelation`: A related resource with the role that it has. dcat-ap-2.1.1: optional; geodcat-ap: optional. */
  qualifiedRelation?: (Relationship | Reference)[] | undefined;
  /** `dct:isReferencedBy`: What cites it, such as a publication. dcat-ap-2.1.1: optional; geodcat-ap: optional. */
  isReferencedBy?: Reference[] | undefined;
  /** `dct:references`: What it cites. */
  references?: Reference[] | undefined;
  /** `dct:requires`: What it cannot be used without. */
  requires?: (AnyCataloguedResource | Reference)[] | undefined;
  /** `dct:isRequiredBy`: What cannot be used without it. */
  isRequiredBy?: (AnyCataloguedResource | Reference)[] | undefined;
  /** `dct:hasPart`: A resource that is part of it. dcat-ap-2.1.1: optional. */
  hasPart?: (AnyCataloguedResource | Reference)[] | undefined;
  /** `dct:isPartOf`: The resource that it is part of. */
  isPartOf?: (AnyCataloguedResource | Reference)[] | undefined;
  /** `dct:replaces`: The resource that it supersedes. */
  replaces?: (AnyCataloguedResource | Reference)[] | undefined;
  /** `dct:isReplacedBy`: What supersedes it. */
  isReplacedBy?: (AnyCataloguedResource | Reference)[] | undefined;
  /** `dcat:hasVersion`: A version of it. geodcat-ap: optional. */
  hasVersion?: (AnyCataloguedResource | Reference)[] | undefined;
  /** `dcat:isVersionOf`: What it is a version of. */
  isVersionOf?: (AnyCataloguedResource | Reference)[] | undefined;
  /** `dcat:hasCurrentVersion`: Its current version. */
  hasCurrentVersion?: AnyCataloguedResource | Reference | undefined;
  /** `dcat:previousVersion`: The version before it. */
  previousVersion?: AnyCataloguedResource | Reference | undefined;
  /** `dcat:nextVersion`: The version after it. */
  nextVersion?: AnyCataloguedResource | Reference | undefined;
  /** `dct:hasVersion`: A version of it (dct:hasVersion; since DCAT-AP 3 it is dcat:hasVersion). dcat-ap-2.1.1: optional. */
  dctHasVersion?: (AnyCataloguedResource | Reference)[] | undefined;
  /** `dct:isVersionOf`: What it is a version of (dct:isVersionOf; since DCAT-AP 3 it is dcat:isVersionOf). dcat-ap-2.1.1: optional. */
  dctIsVersionOf?: (AnyCataloguedResource | Reference)[] | undefined;
  /** `rdfs:seeAlso`: Where more is said about it. */
  seeAlso?: Reference[] | undefined;
  /** `owl:sameAs`: Another IRI of the same resource. */
  sameAs?: Reference[] | undefined;
  /** `dcat:version`: The name or number of this version. geodcat-ap: optional. */
  version?: Literal[] | undefined;
  /** `owl:versionInfo`: The name or number of this version, before DCAT-AP 3. dcat-ap-2.1.1: optional. */
  versionInfo?: Literal[] | undefined;
  /** `adms:versionNotes`: How this version differs from the one before. dcat-ap-2.1.1: optional; geodcat-ap: optional. */
  versionNotes?: Literal[] | undefined;
  /** `adms:status`: Where it is in its life: under development, completed, withdrawn. */
  status?: Concept | Reference | undefined;
  /** `geodcatap:resourceType`: Dataset, series or service, by INSPIRE. Values: <http://inspire.ec.europa.eu/metadata-codelist/ResourceType>. geodcat-ap: optional. */
  resourceType?: Concept | Reference | undefined;
  /** `foaf:isPrimaryTopicOf`: The catalogue record that describes it. */
  isPrimaryTopicOf?: (CatalogRecord | Reference)[] | undefined;
  /** `dcat:inCatalog`: A catalogue that lists it. */
  inCatalog?: (Catalog | Reference)[] | undefined;
}

/** dcat:Distribution: one form in which a dataset can be had: a file, a feed, an interface. */
export interface Distribution extends NodeBase {
  $type: "Distribution";
  /** `dct:title`: The name of the distribution. Optional in all profiles. */
  title?: Literal[] | undefined;
  /** `dct:description`: What the distribution is, in free text. Recommended in all profiles. */
  description?: Literal[] | undefined;
  /** `dct:identifier`: What the distribution is known by. */
  identifier?: Literal[] | undefined;
  /** `dct:type`: Its kind: a file, a visualisation, a service. */
  type?: (Concept | Reference)[] | undefined;
  /** `dcat:accessURL`: An address that gives access to the distribution. Mandatory in all profiles. */
  accessURL?: Reference[] | undefined;
  /** `dcat:downloadURL`: An address where the file itself is loaded from. Optional in all profiles. */
  downloadURL?: Reference[] | undefined;
  /** `dcat:accessService`: A service that gives access to it. Optional in all profiles. */
  accessService?: (DataService | Reference)[] | undefined;
  /** `dct:format`: The file format. Values: <http://publications.europa.eu/resource/authority/file-type>. Recommended in all profiles. */
  format?: AnyMediaTypeOrExtent | Reference | undefined;
  /** `dcat:mediaType`: The media type, by IANA. Values: <http://www.iana.org/assignments/media-types>. Optional in all profiles. */
  mediaType?: MediaType | Reference | undefined;
  /** `dcat:compressFormat`: How it is compressed. Values: <http://www.iana.org/assignments/media-types>. Optional in all profiles. */
  compressFormat?: MediaType | Reference | undefined;
  /** `dcat:packageFormat`: The format in which several files are grouped. Values: <http://www.iana.org/assignments/media-types>. Optional in all profiles. */
  packageFormat?: MediaType | Reference | undefined;
  /** `dcat:byteSize`: Its size in bytes. Optional in all profiles. */
  byteSize?: Literal | undefined;
  /** `spdx:checksum`: What the file can be verified with. Optional in all profiles. */
  checksum?: Checksum | Reference | undefined;
  /** `cnt:characterEncoding`: The character encoding of the data, by its IANA name. geodcat-ap: optional. */
  characterEncoding?: Literal[] | undefined;
  /** `dct:license`: The licence it may be used under. Values: <http://publications.europa.eu/resource/authority/licence>. Recommended in all profiles. */
  license?: LicenseDocument | Reference | undefined;
  /** `dct:accessRights`: Whether anyone may have it, or only some. Values: <http://publications.europa.eu/resource/authority/access-right>. geodcat-ap: optional. */
  accessRights?: RightsStatement | Reference | undefined;
  /** `dct:rights`: Rights and limits that no licence states. Optional in all profiles. */
  rights?: (RightsStatement | Reference)[] | undefined;
  /** `odrl:hasPolicy`: The policy that states the rights, in ODRL. Optional in all profiles. */
  hasPolicy?: Policy | Reference | undefined;
  /** `dcatap:availability`: How long it will be there. Values: <http://publications.europa.eu/resource/authority/planned-availability>. Recommended in all profiles. */
  availability?: Concept | Reference | undefined;
  /** `adms:status`: Where it is in its life. Values: <http://publications.europa.eu/resource/authority/distribution-status>. Optional in all profiles. */
  status?: Concept | Reference | undefined;
  /** `dct:issued`: When it was first published. Optional in all profiles. */
  issued?: Literal | undefined;
  /** `dct:modified`: When it was last changed. Optional in all profiles. */
  modified?: Literal | undefined;
  /** `dct:language`: A language of the content. Values: <http://publications.europa.eu/resource/authority/language>. Optional in all profiles. */
  language?: (LinguisticSystem | Reference)[] | undefined;
  /** `dct:conformsTo`: A schema or standard that the data follow. Optional in all profiles. */
  conformsTo?: (Standard | Reference)[] | undefined;
  /** `foaf:page`: A page or document about it. Optional in all profiles. */
  page?: (Document | Reference)[] | undefined;
  /** `dcat:spatialResolutionInMeters`: The smallest distance that can be told apart, in metres. Optional in all profiles. */
  spatialResolutionInMeters?: Literal[] | undefined;
  /** `geodcatap:spatialResolutionAsText`: The resolution in words, where it is neither distance nor scale. geodcat-ap: optional. */
  spatialResolutionAsText?: Literal[] | undefined;
  /** `dcat:temporalResolution`: The shortest time that can be told apart. Optional in all profiles. */
  temporalResolution?: Literal | undefined;
  /** `adms:representationTechnique`: Vector, grid, tin, … Values: <http://inspire.ec.europa.eu/metadata-codelist/SpatialRepresentationType>. geodcat-ap: optional. */
  representationTechnique?: Concept | Reference | undefined;
  /** `geodcatap:referenceSystem`: The reference system of its coordinates or times. geodcat-ap: optional. */
  referenceSystem?: (Standard | Reference)[] | undefined;
  /** `dqv:hasQualityMeasurement`: A measured quality, such as a resolution. geodcat-ap: optional. */
  hasQualityMeasurement?: (QualityMeasurement | Reference)[] | undefined;
  /** `dcatap:applicableLegislation`: The law that asks for it to be made or published. dcat-ap: optional; geodcat-ap: optional; dcat-ap-hvd: mandatory. */
  applicableLegislation?: (LegalResource | Reference)[] | undefined;
  /** `dcat:isDistributionOf`: What it is a form of. */
  isDistributionOf?: (AnyDataset | Reference)[] | undefined;
}

/** dcat:DataService: operations through an interface that give access to datasets or work on data. */
export interface DataService extends NodeBase {
  $type: "DataService";
  /** `dct:title`: The name of the resource. Mandatory in all profiles. */
  title?: Literal[] | undefined;
  /** `dct:alternative`: Another name: an abbreviation, a name that was used before. */
  alternative?: Literal[] | undefined;
  /** `dct:description`: What the resource is, in free text. Recommended in all profiles. */
  description?: Literal[] | undefined;
  /** `dct:identifier`: What the resource is known by in its catalogue. geodcat-ap: optional. */
  identifier?: Literal[] | undefined;
  /** `adms:identifier`: A further identifier, with who gave it: a DOI, an identifier in another catalogue. */
  admsIdentifier?: (Identifier | Reference)[] | undefined;
  /** `dct:type`: Its kind or genre. */
  type?: (Concept | Reference)[] | undefined;
  /** `geodcatap:serviceType`: Discovery, view, download, transformation, invoke or other. Values: <http://inspire.ec.europa.eu/metadata-codelist/SpatialDataServiceType>. geodcat-ap: optional. */
  serviceType?: Concept | Reference | undefined;
  /** `geodcatap:serviceCategory`: Its category by ISO 19119. Values: <http://inspire.ec.europa.eu/metadata-codelist/SpatialDataServiceCategory>. geodcat-ap: optional. */
  serviceCategory?: (Concept | Reference)[] | undefined;
  /** `geodcatap:serviceProtocol`: The protocol that it speaks. Values: <http://inspire.ec.europa.eu/metadata-codelist/ProtocolValue>. geodcat-ap: optional. */
  serviceProtocol?: (Concept | Reference)[] | undefined;
  /** `dcat:endpointURL`: The root address of the service. Mandatory in all profiles. */
  endpointURL?: Reference[] | undefined;
  /** `dcat:endpointDescription`: A description of its operations: capabilities, an OpenAPI document, WSDL. Recommended in all profiles. */
  endpointDescription?: Reference[] | undefined;
  /** `dcat:servesDataset`: A dataset that it gives access to. Recommended in all profiles. */
  servesDataset?: (AnyDataset | Reference)[] | undefined;
  /** `dct:format`: A format of its answers. Values: <http://publications.europa.eu/resource/authority/file-type>. dcat-ap: optional; geodcat-ap: optional; dcat-ap-hvd: optional. */
  format?: (AnyMediaTypeOrExtent | Reference)[] | undefined;
  /** `dcat:keyword`: A word or phrase that the resource can be found by. dcat-ap: recommended; geodcat-ap: recommended; dcat-ap-hvd: recommended. */
  keyword?: Literal[] | undefined;
  /** `dcat:theme`: A category, from a known scheme. Values: <http://publications.europa.eu/resource/authority/data-theme>. dcat-ap: recommended; geodcat-ap: recommended; dcat-ap-hvd: recommended. */
  theme?: (Concept | Reference)[] | undefined;
  /** `dct:subject`: A topic; GeoDCAT-AP 2 had topic categories here. */
  subject?: (Concept | Reference)[] | undefined;
  /** `geodcatap:topicCategory`: The ISO 19115 topic category. Values: <http://inspire.ec.europa.eu/metadata-codelist/TopicCategory>. geodcat-ap: optional. */
  topicCategory?: (Concept | Reference)[] | undefined;
  /** `dcatap:hvdCategory`: The category of high-value datasets that it belongs to, by Regulation (EU) 2023/138. Values: <http://data.europa.eu/bna/asd487ae75>. dcat-ap-hvd: mandatory. */
  hvdCategory?: (Concept | Reference)[] | undefined;
  /** `dcatap:applicableLegislation`: The law that asks for the resource to be made or published, by its ELI. dcat-ap: optional; geodcat-ap: optional; dcat-ap-hvd: mandatory. */
  applicableLegislation?: (LegalResource | Reference)[] | undefined;
  /** `geodcatap:purpose`: What the resource was made for. */
  purpose?: Literal[] | undefined;
  /** `dct:issued`: When it was first published. geodcat-ap: optional. */
  issued?: Literal | undefined;
  /** `dct:modified`: When it was last changed. geodcat-ap: optional. */
  modified?: Literal | undefined;
  /** `dct:created`: When it was made. geodcat-ap: optional. */
  created?: Literal | undefined;
  /** `dct:publisher`: Who makes it available. Values: <http://publications.europa.eu/resource/authority/corporate-body>. dcat-ap: recommended; geodcat-ap: recommended; dcat-ap-hvd: recommended. */
  publisher?: AnyAgent | Reference | undefined;
  /** `dct:creator`: Who made it. geodcat-ap: optional. */
  creator?: (AnyAgent | Reference)[] | undefined;
  /** `dct:contributor`: Who helped to make it. */
  contributor?: (AnyAgent | Reference)[] | undefined;
  /** `dcat:contactPoint`: Whom to ask about it. dcat-ap: recommended; geodcat-ap: recommended; dcat-ap-hvd: mandatory. */
  contactPoint?: (AnyKind | Reference)[] | undefined;
  /** `dct:rightsHolder`: Who owns the resource. geodcat-ap: optional. */
  rightsHolder?: (AnyAgent | Reference)[] | undefined;
  /** `geodcatap:custodian`: Who takes care of it. geodcat-ap: optional. */
  custodian?: (AnyAgent | Reference)[] | undefined;
  /** `geodcatap:distributor`: Who hands it out. geodcat-ap: optional. */
  distributor?: (AnyAgent | Reference)[] | undefined;
  /** `geodcatap:originator`: Who made it in the first place. geodcat-ap: optional. */
  originator?: (AnyAgent | Reference)[] | undefined;
  /** `geodcatap:principalInvestigator`: Who led the gathering of the information. geodcat-ap: optional. */
  principalInvestigator?: (AnyAgent | Reference)[] | undefined;
  /** `geodcatap:processor`: Who processed and so changed it. geodcat-ap: optional. */
  processor?: (AnyAgent | Reference)[] | undefined;
  /** `geodcatap:resourceProvider`: Who supplies it. geodcat-ap: optional. */
  resourceProvider?: (AnyAgent | Reference)[] | undefined;
  /** `geodcatap:user`: Who uses it. geodcat-ap: optional. */
  user?: (AnyAgent | Reference)[] | undefined;
  /** `prov:qualifiedAttribution`: A party with its role, for roles without a property of their own. geodcat-ap: optional. */
  qualifiedAttribution?: (Attribution | Reference)[] | undefined;
  /** `dct:spatial`: The area it covers. Values: <http://publications.europa.eu/resource/authority/country>. geodcat-ap: recommended. */
  spatial?: (Location | Reference)[] | undefined;
  /** `dcat:spatialResolutionInMeters`: The smallest distance that can be told apart, in metres. geodcat-ap: optional. */
  spatialResolutionInMeters?: Literal[] | undefined;
  /** `geodcatap:spatialResolutionAsText`: The resolution in words, where it is neither distance nor scale. geodcat-ap: optional. */
  spatialResolutionAsText?: Literal[] | undefined;
  /** `dct:temporal`: The period it covers. geodcat-ap: recommended. */
  temporal?: (PeriodOfTime | Reference)[] | undefined;
  /** `dcat:temporalResolution`: The shortest time that can be told apart. geodcat-ap: optional. */
  temporalResolution?: Literal | undefined;
  /** `dct:accrualPeriodicity`: How often it is updated. Values: <http://publications.europa.eu/resource/authority/frequency>. */
  accrualPeriodicity?: Frequency | Reference | undefined;
  /** `geodcatap:referenceSystem`: The reference system of its coordinates or times. geodcat-ap: optional. */
  referenceSystem?: (Standard | Reference)[] | undefined;
  /** `dct:accessRights`: Whether anyone may have it, or only some. Values: <http://publications.europa.eu/resource/authority/access-right>. Optional in all profiles. */
  accessRights?: RightsStatement | Reference | undefined;
  /** `dct:license`: The licence it may be used under. Values: <http://publications.europa.eu/resource/authority/licence>. Optional in all profiles. */
  license?: LicenseDocument | Reference | undefined;
  /** `dct:rights`: Rights and limits that no licence states. geodcat-ap: optional; dcat-ap-hvd: optional. */
  rights?: (RightsStatement | Reference)[] | undefined;
  /** `odrl:hasPolicy`: The policy that states the rights, in ODRL. */
  hasPolicy?: Policy | Reference | undefined;
  /** `dct:language`: A language of the content. Values: <http://publications.europa.eu/resource/authority/language>. geodcat-ap: optional. */
  language?: (LinguisticSystem | Reference)[] | undefined;
  /** `dcat:landingPage`: The page to start from, for people. dcat-ap: optional; geodcat-ap: optional; dcat-ap-hvd: optional. */
  landingPage?: (Document | Reference)[] | undefined;
  /** `foaf:page`: A page or document about it. dcat-ap: optional; dcat-ap-hvd: mandatory. */
  page?: (Document | Reference)[] | undefined;
  /** `foaf:depiction`: A picture that shows what it looks like. */
  depiction?: Reference[] | undefined;
  /** `dct:conformsTo`: A standard or specification that it follows. dcat-ap: recommended; geodcat-ap: recommended; dcat-ap-hvd: recommended. */
  conformsTo?: (Standard | Reference)[] | undefined;
  /** `dqv:hasQualityMeasurement`: A measured quality; GeoDCAT-AP states resolutions so. geodcat-ap: optional. */
  hasQualityMeasurement?: (QualityMeasurement | Reference)[] | undefined;
  /** `dct:provenance`: How it came to be: its lineage. */
  provenance?: (ProvenanceStatement | Reference)[] | undefined;
  /** `prov:wasGeneratedBy`: The activity that made it. */
  wasGeneratedBy?: (Activity | Reference)[] | undefined;
  /** `prov:wasUsedBy`: An activity that used it, such as a test of its conformity. geodcat-ap: optional. */
  wasUsedBy?: (Activity | Reference)[] | undefined;
  /** `dct:relation`: A related resource. */
  relation?: (AnyCataloguedResource | Reference)[] | undefined;
  /** `dcat:qualifiedRelation`: A related resource with the role that it has. */
  qualifiedRelation?: (Relationship | Reference)[] | undefined;
  /** `dct:isReferencedBy`: What cites it, such as a publication. */
  isReferencedBy?: Reference[] | undefined;
  /** `dct:references`: What it cites. */
  references?: Reference[] | undefined;
  /** `dct:requires`: What it cannot be used without. */
  requires?: (AnyCataloguedResource | Reference)[] | undefined;
  /** `dct:isRequiredBy`: What cannot be used without it. */
  isRequiredBy?: (AnyCataloguedResource | Reference)[] | undefined;
  /** `dct:hasPart`: A resource that is part of it. */
  hasPart?: (AnyCataloguedResource | Reference)[] | undefined;
  /** `dct:isPartOf`: The resource that it is part of. */
  isPartOf?: (AnyCataloguedResource | Reference)[] | undefined;
  /** `dct:replaces`: The resource that it supersedes. */
  replaces?: (AnyCataloguedResource | Reference)[] | undefined;
  /** `dct:isReplacedBy`: What supersedes it. */
  isReplacedBy?: (AnyCataloguedResource | Reference)[] | undefined;
  /** `dcat:hasVersion`: A version of it. */
  hasVersion?: (AnyCataloguedResource | Reference)[] | undefined;
  /** `dcat:isVersionOf`: What it is a version of. */
  isVersionOf?: (AnyCataloguedResource | Reference)[] | undefined;
  /** `dcat:hasCurrentVersion`: Its current version. */
  hasCurrentVersion?: AnyCataloguedResource | Reference | undefined;
  /** `dcat:previousVersion`: The version before it. */
  previousVersion?: AnyCataloguedResource | Reference | undefined;
  /** `dcat:nextVersion`: The version after it. */
  nextVersion?: AnyCataloguedResource | Reference | undefined;
  /** `dct:hasVersion`: A version of it (dct:hasVersion; since DCAT-AP 3 it is dcat:hasVersion). */
  dctHasVersion?: (AnyCataloguedResource | Reference)[] | undefined;
  /** `dct:isVersionOf`: What it is a version of (dct:isVersionOf; since DCAT-AP 3 it is dcat:isVersionOf). */
  dctIsVersionOf?: (AnyCataloguedResource | Reference)[] | undefined;
  /** `rdfs:seeAlso`: Where more is said about it. */
  seeAlso?: Reference[] | undefined;
  /** `owl:sameAs`: Another IRI of the same resource. */
  sameAs?: Reference[] | undefined;
  /** `dcat:version`: The name or number of this version. */
  version?: Literal[] | undefined;
  /** `owl:versionInfo`: The name or number of this version, before DCAT-AP 3. */
  versionInfo?: Literal[] | undefined;
  /** `adms:versionNotes`: How this version differs from the one before. */
  versionNotes?: Literal[] | undefined;
  /** `adms:status`: Where it is in its life: under development, completed, withdrawn. */
  status?: Concept | Reference | undefined;
  /** `geodcatap:resourceType`: Dataset, series or service, by INSPIRE. Values: <http://inspire.ec.europa.eu/metadata-codelist/ResourceType>. geodcat-ap: optional. */
  resourceType?: Concept | Reference | undefined;
  /** `foaf:isPrimaryTopicOf`: The catalogue record that describes it. */
  isPrimaryTopicOf?: (CatalogRecord | Reference)[] | undefined;
  /** `dcat:inCatalog`: A catalogue that lists it. */
  inCatalog?: (Catalog | Reference)[] | undefined;
}

/** foaf:Agent: anyone who does something. */
export interface Agent extends NodeBase {
  $type: "Agent";
  /** `foaf:name`: The name, once for each language. Mandatory in all profiles. */
  name?: Literal[] | undefined;
  /** `skos:prefLabel`: The label, where the agent is also a concept of an authority table. */
  prefLabel?: Literal[] | undefined;
  /** `dct:type`: What kind of body it is. Values: <http://purl.org/adms/publishertype/1.0>. Recommended in all profiles. */
  type?: Concept | Reference | undefined;
  /** `dct:identifier`: What it is known by in a register. */
  identifier?: Literal[] | undefined;
  /** `foaf:mbox`: A mail address, as a mailto: IRI. geodcat-ap: optional. */
  mbox?: Reference[] | undefined;
  /** `foaf:phone`: A telephone number, as a tel: IRI. geodcat-ap: optional. */
  phone?: Reference[] | undefined;
  /** `foaf:homepage`: Its own page. */
  homepage?: (Document | Reference)[] | undefined;
  /** `foaf:workplaceHomepage`: The page of the organisation that it works for. geodcat-ap: optional. */
  workplaceHomepage?: (Document | Reference)[] | undefined;
  /** `locn:address`: The postal address. geodcat-ap: optional. */
  address?: (Address | Reference)[] | undefined;
  /** `org:memberOf`: The organisation it belongs to. geodcat-ap: optional. */
  memberOf?: (OrgOrganization | Organization | Reference)[] | undefined;
}

/** foaf:Person: a human being. */
export interface Person extends NodeBase {
  $type: "Person";
  /** `foaf:name`: The name, once for each language. Mandatory in all profiles. */
  name?: Literal[] | undefined;
  /** `skos:prefLabel`: The label, where the agent is also a concept of an authority table. */
  prefLabel?: Literal[] | undefined;
  /** `dct:type`: What kind of body it is. Values: <http://purl.org/adms/publishertype/1.0>. Recommended in all profiles. */
  type?: Concept | Reference | undefined;
  /** `dct:identifier`: What it is known by in a register. */
  identifier?: Literal[] | undefined;
  /** `foaf:mbox`: A mail address, as a mailto: IRI. geodcat-ap: optional. */
  mbox?: Reference[] | undefined;
  /** `foaf:phone`: A telephone number, as a tel: IRI. geodcat-ap: optional. */
  phone?: Reference[] | undefined;
  /** `foaf:homepage`: Its own page. */
  homepage?: (Document | Reference)[] | undefined;
  /** `foaf:workplaceHomepage`: The page of the organisation that it works for. geodcat-ap: optional. */
  workplaceHomepage?: (Document | Reference)[] | undefined;
  /** `locn:address`: The postal address. geodcat-ap: optional. */
  address?: (Address | Reference)[] | undefined;
  /** `org:memberOf`: The organisation it belongs to. geodcat-ap: optional. */
  memberOf?: (OrgOrganization | Organization | Reference)[] | undefined;
  /** `foaf:givenName`: The given name. */
  givenName?: Literal[] | undefined;
  /** `foaf:familyName`: The family name. */
  familyName?: Literal[] | undefined;
}

/** foaf:Organization: a body of people. */
export interface Organization extends NodeBase {
  $type: "Organization";
  /** `foaf:name`: The name, once for each language. Mandatory in all profiles. */
  name?: Literal[] | undefined;
  /** `skos:prefLabel`: The label, where the agent is also a concept of an authority table. */
  prefLabel?: Literal[] | undefined;
  /** `dct:type`: What kind of body it is. Values: <http://purl.org/adms/publishertype/1.0>. Recommended in all profiles. */
  type?: Concept | Reference | undefined;
  /** `dct:identifier`: What it is known by in a register. */
  identifier?: Literal[] | undefined;
  /** `foaf:mbox`: A mail address, as a mailto: IRI. geodcat-ap: optional. */
  mbox?: Reference[] | undefined;
  /** `foaf:phone`: A telephone number, as a tel: IRI. geodcat-ap: optional. */
  phone?: Reference[] | undefined;
  /** `foaf:homepage`: Its own page. */
  homepage?: (Document | Reference)[] | undefined;
  /** `foaf:workplaceHomepage`: The page of the organisation that it works for. geodcat-ap: optional. */
  workplaceHomepage?: (Document | Reference)[] | undefined;
  /** `locn:address`: The postal address. geodcat-ap: optional. */
  address?: (Address | Reference)[] | undefined;
  /** `org:memberOf`: The organisation it belongs to. geodcat-ap: optional. */
  memberOf?: (OrgOrganization | Organization | Reference)[] | undefined;
}

/** org:Organization: a body of people, in the Organization ontology. */
export interface OrgOrganization extends NodeBase {
  $type: "OrgOrganization";
  /** `foaf:name`: The name, once for each language. Mandatory in all profiles. */
  name?: Literal[] | undefined;
  /** `skos:prefLabel`: The label, where the agent is also a concept of an authority table. */
  prefLabel?: Literal[] | undefined;
  /** `dct:type`: What kind of body it is. Values: <http://purl.org/adms/publishertype/1.0>. Recommended in all profiles. */
  type?: Concept | Reference | undefined;
  /** `dct:identifier`: What it is known by in a register. */
  identifier?: Literal[] | undefined;
  /** `foaf:mbox`: A mail address, as a mailto: IRI. geodcat-ap: optional. */
  mbox?: Reference[] | undefined;
  /** `foaf:phone`: A telephone number, as a tel: IRI. geodcat-ap: optional. */
  phone?: Reference[] | undefined;
  /** `foaf:homepage`: Its own page. */
  homepage?: (Document | Reference)[] | undefined;
  /** `foaf:workplaceHomepage`: The page of the organisation that it works for. geodcat-ap: optional. */
  workplaceHomepage?: (Document | Reference)[] | undefined;
  /** `locn:address`: The postal address. geodcat-ap: optional. */
  address?: (Address | Reference)[] | undefined;
  /** `org:memberOf`: The organisation it belongs to. geodcat-ap: optional. */
  memberOf?: (OrgOrganization | Organization | Reference)[] | undefined;
}

/** locn:Address: the postal address of an agent. */
export interface Address extends NodeBase {
  $type: "Address";
  /** `locn:fullAddress`: The whole address in one text. */
  fullAddress?: Literal[] | undefined;
  /** `locn:thoroughfare`: The street, with the number. geodcat-ap: recommended. */
  thoroughfare?: Literal[] | undefined;
  /** `locn:locatorDesignator`: The number or name of the building. */
  locatorDesignator?: Literal[] | undefined;
  /** `locn:poBox`: The post office box. */
  poBox?: Literal[] | undefined;
  /** `locn:postName`: The town. geodcat-ap: recommended. */
  postName?: Literal[] | undefined;
  /** `locn:postCode`: The post code. geodcat-ap: recommended. */
  postCode?: Literal[] | undefined;
  /** `locn:adminUnitL2`: The region or state. geodcat-ap: recommended. */
  adminUnitL2?: Literal[] | undefined;
  /** `locn:adminUnitL1`: The country. geodcat-ap: recommended. */
  adminUnitL1?: Literal[] | undefined;
}

/** vcard:Kind: someone or something that can be contacted. */
export interface Kind extends NodeBase {
  $type: "Kind";
  /** `vcard:fn`: The name to address. geodcat-ap: recommended. */
  fn?: Literal[] | undefined;
  /** `vcard:organization-name`: The organisation. geodcat-ap: recommended. */
  organizationName?: Literal[] | undefined;
  /** `vcard:organization-unit`: The unit of the organisation. */
  organizationUnit?: Literal[] | undefined;
  /** `vcard:title`: The job title or position. */
  title?: Literal[] | undefined;
  /** `vcard:role`: The part or occupation. */
  role?: Literal[] | undefined;
  /** `vcard:hasEmail`: A mail address, as a mailto: IRI. geodcat-ap: recommended; dcat-ap-hvd: recommended. */
  hasEmail?: (Email | Reference)[] | undefined;
  /** `vcard:hasTelephone`: A telephone number, as a tel: IRI. geodcat-ap: optional. */
  hasTelephone?: (Telephone | Reference)[] | undefined;
  /** `vcard:hasURL`: A page or form through which to get in touch. geodcat-ap: optional; dcat-ap-hvd: recommended. */
  hasURL?: Reference[] | undefined;
  /** `vcard:hasAddress`: The postal address. geodcat-ap: optional. */
  hasAddress?: (VcardAddress | Reference)[] | undefined;
}

/** vcard:Individual: a person to contact. */
export interface Individual extends NodeBase {
  $type: "Individual";
  /** `vcard:fn`: The name to address. geodcat-ap: recommended. */
  fn?: Literal[] | undefined;
  /** `vcard:organization-name`: The organisation. geodcat-ap: recommended. */
  organizationName?: Literal[] | undefined;
  /** `vcard:organization-unit`: The unit of the organisation. */
  organizationUnit?: Literal[] | undefined;
  /** `vcard:title`: The job title or position. */
  title?: Literal[] | undefined;
  /** `vcard:role`: The part or occupation. */
  role?: Literal[] | undefined;
  /** `vcard:hasEmail`: A mail address, as a mailto: IRI. geodcat-ap: recommended; dcat-ap-hvd: recommended. */
  hasEmail?: (Email | Reference)[] | undefined;
  /** `vcard:hasTelephone`: A telephone number, as a tel: IRI. geodcat-ap: optional. */
  hasTelephone?: (Telephone | Reference)[] | undefined;
  /** `vcard:hasURL`: A page or form through which to get in touch. geodcat-ap: optional; dcat-ap-hvd: recommended. */
  hasURL?: Reference[] | undefined;
  /** `vcard:hasAddress`: The postal address. geodcat-ap: optional. */
  hasAddress?: (VcardAddress | Reference)[] | undefined;
}

/** vcard:Organization: an organisation to contact. */
export interface VcardOrganization extends NodeBase {
  $type: "VcardOrganization";
  /** `vcard:fn`: The name to address. geodcat-ap: recommended. */
  fn?: Literal[] | undefined;
  /** `vcard:organization-name`: The organisation. geodcat-ap: recommended. */
  organizationName?: Literal[] | undefined;
  /** `vcard:organization-unit`: The unit of the organisation. */
  organizationUnit?: Literal[] | undefined;
  /** `vcard:title`: The job title or position. */
  title?: Literal[] | undefined;
  /** `vcard:role`: The part or occupation. */
  role?: Literal[] | undefined;
  /** `vcard:hasEmail`: A mail address, as a mailto: IRI. geodcat-ap: recommended; dcat-ap-hvd: recommended. */
  hasEmail?: (Email | Reference)[] | undefined;
  /** `vcard:hasTelephone`: A telephone number, as a tel: IRI. geodcat-ap: optional. */
  hasTelephone?: (Telephone | Reference)[] | undefined;
  /** `vcard:hasURL`: A page or form through which to get in touch. geodcat-ap: optional; dcat-ap-hvd: recommended. */
  hasURL?: Reference[] | undefined;
  /** `vcard:hasAddress`: The postal address. geodcat-ap: optional. */
  hasAddress?: (VcardAddress | Reference)[] | undefined;
}

/** vcard:Address: the postal address of a contact. */
export interface VcardAddress extends NodeBase {
  $type: "VcardAddress";
  /** `vcard:street-address`: The street and number. geodcat-ap: recommended. */
  streetAddress?: Literal[] | undefined;
  /** `vcard:locality`: The town. geodcat-ap: recommended. */
  locality?: Literal[] | undefined;
  /** `vcard:region`: The region or state. geodcat-ap: recommended. */
  region?: Literal[] | undefined;
  /** `vcard:postal-code`: The post code. geodcat-ap: recommended. */
  postalCode?: Literal[] | undefined;
  /** `vcard:country-name`: The country. geodcat-ap: recommended. */
  countryName?: Literal[] | undefined;
}

/** vcard:Email: a mail address. */
export interface Email extends NodeBase {
  $type: "Email";
  /** `vcard:hasValue`: The address, as a mailto: IRI, where the node is not that IRI itself. */
  hasValue?: Reference | undefined;
}

/** vcard:Voice: a telephone number for talking. */
export interface Telephone extends NodeBase {
  $type: "Telephone";
  /** `vcard:hasValue`: The number, as a tel: IRI, where the node is not that IRI itself. */
  hasValue?: Reference | undefined;
}

/** dct:Location: a named or bounded place. */
export interface Location extends NodeBase {
  $type: "Location";
  /** `skos:prefLabel`: The name of the place. geodcat-ap: optional. */
  prefLabel?: Literal[] | undefined;
  /** `rdfs:label`: The name of the place, where it comes as a label. */
  label?: Literal[] | undefined;
  /** `locn:geographicName`: The name of the place, in the ISA location vocabulary. */
  geographicName?: Literal[] | undefined;
  /** `dct:identifier`: What the place is known by in a gazetteer. geodcat-ap: optional. */
  identifier?: Literal[] | undefined;
  /** `skos:inScheme`: The gazetteer that it is from. geodcat-ap: optional. */
  inScheme?: (ConceptScheme | Reference)[] | undefined;
  /** `dcat:bbox`: The box around it. Recommended in all profiles. */
  bbox?: Literal[] | undefined;
  /** `dcat:centroid`: A point in its middle. Recommended in all profiles. */
  centroid?: Literal[] | undefined;
  /** `locn:geometry`: Its outline: a literal in DCAT-AP 2 and 3.0.0, a node in DCAT-AP 3.0.1 and GeoDCAT-AP 3.0.0. Optional in all profiles. */
  geometry?: (Literal | Geometry | Reference)[] | undefined;
}

/** locn:Geometry: an outline as a node. */
export interface Geometry extends NodeBase {
  $type: "Geometry";
  /** `gsp:asWKT`: The outline as well-known text. */
  asWKT?: Literal | undefined;
  /** `gsp:asGML`: The outline in GML. */
  asGML?: Literal | undefined;
  /** `gsp:asGeoJSON`: The outline in GeoJSON. */
  asGeoJSON?: Literal | undefined;
}

/** dct:PeriodOfTime: from one time to another. */
export interface PeriodOfTime extends NodeBase {
  $type: "PeriodOfTime";
  /** `dcat:startDate`: When it begins. Recommended in all profiles. */
  startDate?: Literal | undefined;
  /** `dcat:endDate`: When it ends. Recommended in all profiles. */
  endDate?: Literal | undefined;
  /** `time:hasBeginning`: When it begins, as a node. Optional in all profiles. */
  hasBeginning?: Instant | Reference | undefined;
  /** `time:hasEnd`: When it ends, as a node. Optional in all profiles. */
  hasEnd?: Instant | Reference | undefined;
  /** `skos:prefLabel`: The name of the period. */
  prefLabel?: Literal[] | undefined;
  /** `rdfs:label`: The name of the period, where it comes as a label. */
  label?: Literal[] | undefined;
}

/** time:Instant: a point in time. */
export interface Instant extends NodeBase {
  $type: "Instant";
  /** `time:inXSDDate`: The day. */
  inXSDDate?: Literal | undefined;
  /** `time:inXSDDateTime`: The time of a day (deprecated by OWL-Time). */
  inXSDDateTime?: Literal | undefined;
  /** `time:inXSDDateTimeStamp`: The time of a day, with its zone. */
  inXSDDateTimeStamp?: Literal | undefined;
  /** `time:inXSDgYear`: The year. */
  inXSDgYear?: Literal | undefined;
  /** `time:inXSDgYearMonth`: The month. */
  inXSDgYearMonth?: Literal | undefined;
}

/** dct:RightsStatement: what may be done with something, or who may have it. */
export interface RightsStatement extends NodeBase {
  $type: "RightsStatement";
  /** `dct:title`: Its name. */
  title?: Literal[] | undefined;
  /** `rdfs:label`: Its label. */
  label?: Literal[] | undefined;
  /** `skos:prefLabel`: Its label, where it is a concept too. */
  prefLabel?: Literal[] | undefined;
  /** `dct:description`: What it says. geodcat-ap: recommended. */
  description?: Literal[] | undefined;
  /** `skos:inScheme`: The scheme that it is from. */
  inScheme?: (ConceptScheme | Reference)[] | undefined;
}

/** dct:LicenseDocument: a licence. */
export interface LicenseDocument extends NodeBase {
  $type: "LicenseDocument";
  /** `dct:type`: What kind of licence it is. Values: <http://purl.org/adms/licencetype/1.0>. Recommended in all profiles. */
  type?: (Concept | Reference)[] | undefined;
  /** `dct:title`: Its name. */
  title?: Literal[] | undefined;
  /** `rdfs:label`: Its label. */
  label?: Literal[] | undefined;
  /** `skos:prefLabel`: Its label, where it is a concept too. */
  prefLabel?: Literal[] | undefined;
  /** `dct:description`: What it says. */
  description?: Literal[] | undefined;
  /** `dct:identifier`: Its short name, such as one of SPDX. */
  identifier?: Literal[] | undefined;
  /** `rdfs:seeAlso`: Where its text is. */
  seeAlso?: (Document | Reference)[] | undefined;
}

/** odrl:Policy: permissions, duties and prohibitions. */
export interface Policy extends NodeBase {
  $type: "Policy";
  /** `dct:title`: Its name. */
  title?: Literal[] | undefined;
  /** `dct:description`: What it says. */
  description?: Literal[] | undefined;
}

/** eli:LegalResource: a law, by its ELI. */
export interface LegalResource extends NodeBase {
  $type: "LegalResource";
  /** `dct:title`: Its title. */
  title?: Literal[] | undefined;
  /** `rdfs:label`: Its label. */
  label?: Literal[] | undefined;
  /** `dct:identifier`: Its number. */
  identifier?: Literal[] | undefined;
}

/** dct:ProvenanceStatement: how something came to be. */
export interface ProvenanceStatement extends NodeBase {
  $type: "ProvenanceStatement";
  /** `dct:title`: Its name. */
  title?: Literal[] | undefined;
  /** `rdfs:label`: What it says, as a label. */
  label?: Literal[] | undefined;
  /** `dct:description`: What it says. geodcat-ap: recommended. */
  description?: Literal[] | undefined;
}

/** dct:Standard: a specification, a profile or a reference system. */
export interface Standard extends NodeBase {
  $type: "Standard";
  /** `dct:title`: Its name. geodcat-ap: recommended. */
  title?: Literal[] | undefined;
  /** `rdfs:label`: Its label. */
  label?: Literal[] | undefined;
  /** `skos:prefLabel`: Its label, where it is a concept too. */
  prefLabel?: Literal[] | undefined;
  /** `skos:notation`: Its code, where it is a concept too. */
  notation?: Literal[] | undefined;
  /** `dct:description`: What it is about. geodcat-ap: optional. */
  description?: Literal[] | undefined;
  /** `dct:identifier`: What it is known by, such as a URN. geodcat-ap: recommended. */
  identifier?: Literal[] | undefined;
  /** `dct:type`: Its kind, such as a reference system. geodcat-ap: optional. */
  type?: (Concept | Reference)[] | undefined;
  /** `skos:inScheme`: The register that it is from. geodcat-ap: optional. */
  inScheme?: (ConceptScheme | Reference)[] | undefined;
  /** `owl:versionInfo`: Its version. geodcat-ap: recommended. */
  versionInfo?: Literal[] | undefined;
  /** `dct:created`: When it was made. geodcat-ap: optional. */
  created?: Literal | undefined;
  /** `dct:issued`: When it was published. geodcat-ap: optional. */
  issued?: Literal | undefined;
  /** `dct:modified`: When it was revised. geodcat-ap: optional. */
  modified?: Literal | undefined;
  /** `foaf:page`: Where its text is. */
  page?: (Document | Reference)[] | undefined;
  /** `rdfs:seeAlso`: Where more is said about it. */
  seeAlso?: (Document | Reference)[] | undefined;
}

/** foaf:Document: a page or any other document. */
export interface Document extends NodeBase {
  $type: "Document";
  /** `dct:title`: Its title. geodcat-ap: optional. */
  title?: Literal[] | undefined;
  /** `rdfs:label`: Its label. */
  label?: Literal[] | undefined;
  /** `dct:description`: What it is about. geodcat-ap: optional. */
  description?: Literal[] | undefined;
  /** `dct:type`: Its kind. */
  type?: (Concept | Reference)[] | undefined;
  /** `dct:language`: A language of it. */
  language?: (LinguisticSystem | Reference)[] | undefined;
  /** `dct:format`: Its file format. */
  format?: AnyMediaTypeOrExtent | Reference | undefined;
}

/** skos:Concept: a code of a list, a term of a thesaurus. */
export interface Concept extends NodeBase {
  $type: "Concept";
  /** `skos:prefLabel`: Its label, once for each language. Mandatory in all profiles. */
  prefLabel?: Literal[] | undefined;
  /** `skos:altLabel`: Another label. */
  altLabel?: Literal[] | undefined;
  /** `rdfs:label`: Its label, where it is not a SKOS label. */
  label?: Literal[] | undefined;
  /** `skos:notation`: Its code. */
  notation?: Literal[] | undefined;
  /** `dct:identifier`: What it is known by. */
  identifier?: Literal[] | undefined;
  /** `skos:definition`: What it means. */
  definition?: Literal[] | undefined;
  /** `skos:scopeNote`: How it is to be used. */
  scopeNote?: Literal[] | undefined;
  /** `skos:inScheme`: The scheme that it is from. geodcat-ap: optional. */
  inScheme?: (ConceptScheme | Reference)[] | undefined;
  /** `skos:topConceptOf`: The scheme it is a top concept of. */
  topConceptOf?: (ConceptScheme | Reference)[] | undefined;
  /** `skos:broader`: A wider concept. */
  broader?: (Concept | Reference)[] | undefined;
  /** `skos:narrower`: A narrower concept. */
  narrower?: (Concept | Reference)[] | undefined;
  /** `skos:related`: A related concept. */
  related?: (Concept | Reference)[] | undefined;
  /** `skos:exactMatch`: The same concept in another scheme. */
  exactMatch?: Reference[] | undefined;
  /** `skos:closeMatch`: Nearly the same concept in another scheme. */
  closeMatch?: Reference[] | undefined;
  /** `skos:broadMatch`: A wider concept in another scheme. */
  broadMatch?: Reference[] | undefined;
  /** `rdfs:seeAlso`: Where more is said about it. */
  seeAlso?: Reference[] | undefined;
}

/** skos:ConceptScheme: a code list or thesaurus. */
export interface ConceptScheme extends NodeBase {
  $type: "ConceptScheme";
  /** `dct:title`: Its name. Mandatory in all profiles. */
  title?: Literal[] | undefined;
  /** `skos:prefLabel`: Its label, once for each language. */
  prefLabel?: Literal[] | undefined;
  /** `rdfs:label`: Its label, where it is not a SKOS label. */
  label?: Literal[] | undefined;
  /** `dct:description`: What it is about. */
  description?: Literal[] | undefined;
  /** `dct:identifier`: What it is known by. */
  identifier?: Literal[] | undefined;
  /** `dct:created`: When it was made. */
  created?: Literal | undefined;
  /** `dct:issued`: When it was published. */
  issued?: Literal | undefined;
  /** `dct:modified`: When it was revised. */
  modified?: Literal | undefined;
  /** `skos:hasTopConcept`: A top concept of it. */
  hasTopConcept?: (Concept | Reference)[] | undefined;
}

/** dct:Frequency: how often something happens. */
export interface Frequency extends NodeBase {
  $type: "Frequency";
  /** `skos:prefLabel`: Its label, once for each language. */
  prefLabel?: Literal[] | undefined;
  /** `rdfs:label`: Its label, where it is not a SKOS label. */
  label?: Literal[] | undefined;
  /** `dct:title`: Its label, where it comes as a title. */
  title?: Literal[] | undefined;
  /** `skos:inScheme`: The scheme that it is from. */
  inScheme?: (ConceptScheme | Reference)[] | undefined;
}

/** dct:LinguisticSystem: a language. */
export interface LinguisticSystem extends NodeBase {
  $type: "LinguisticSystem";
  /** `skos:prefLabel`: Its label, once for each language. */
  prefLabel?: Literal[] | undefined;
  /** `rdfs:label`: Its label, where it is not a SKOS label. */
  label?: Literal[] | undefined;
  /** `dct:title`: Its label, where it comes as a title. */
  title?: Literal[] | undefined;
  /** `skos:inScheme`: The scheme that it is from. */
  inScheme?: (ConceptScheme | Reference)[] | undefined;
}

/** dct:MediaTypeOrExtent: a file format. */
export interface MediaTypeOrExtent extends NodeBase {
  $type: "MediaTypeOrExtent";
  /** `skos:prefLabel`: Its label, once for each language. */
  prefLabel?: Literal[] | undefined;
  /** `rdfs:label`: Its label, where it is not a SKOS label. */
  label?: Literal[] | undefined;
  /** `dct:title`: Its label, where it comes as a title. */
  title?: Literal[] | undefined;
  /** `skos:inScheme`: The scheme that it is from. */
  inScheme?: (ConceptScheme | Reference)[] | undefined;
}

/** dct:MediaType: a media type by IANA. */
export interface MediaType extends NodeBase {
  $type: "MediaType";
  /** `skos:prefLabel`: Its label, once for each language. */
  prefLabel?: Literal[] | undefined;
  /** `rdfs:label`: Its label, where it is not a SKOS label. */
  label?: Literal[] | undefined;
  /** `dct:title`: Its label, where it comes as a title. */
  title?: Literal[] | undefined;
  /** `skos:inScheme`: The scheme that it is from. */
  inScheme?: (ConceptScheme | Reference)[] | undefined;
}

/** adms:Identifier: an identifier and who gave it. */
export interface Identifier extends NodeBase {
  $type: "Identifier";
  /** `skos:notation`: The identifier; its datatype may say what system it is of. dcat-ap: mandatory; dcat-ap-2.1.1: optional; geodcat-ap: mandatory; dcat-ap-hvd: mandatory. */
  notation?: Literal | undefined;
  /** `adms:schemaAgency`: Who runs the identifier system. */
  schemaAgency?: Literal[] | undefined;
  /** `dct:creator`: Who runs the identifier system, as an agent. */
  creator?: AnyAgent | Reference | undefined;
  /** `dct:issued`: When it was given. */
  issued?: Literal | undefined;
}

/** dcat:Relationship: a related resource together with its role. */
export interface Relationship extends NodeBase {
  $type: "Relationship";
  /** `dct:relation`: The related resource. Mandatory in all profiles. */
  relation?: (AnyCataloguedResource | Reference)[] | undefined;
  /** `dcat:hadRole`: What the related resource is to this one. Mandatory in all profiles. */
  hadRole?: (Role | Reference)[] | undefined;
}

/** dcat:Role: the part that a party or a resource plays. */
export interface Role extends NodeBase {
  $type: "Role";
  /** `dct:title`: Its name. */
  title?: Literal[] | undefined;
  /** `rdfs:label`: Its label. */
  label?: Literal[] | undefined;
  /** `skos:prefLabel`: Its label, where it is a concept too. */
  prefLabel?: Literal[] | undefined;
}

/** prov:Attribution: a party together with its role. */
export interface Attribution extends NodeBase {
  $type: "Attribution";
  /** `dct:type`: The role, as GeoDCAT-AP 1 had it. */
  type?: (Concept | Reference)[] | undefined;
  /** `prov:agent`: The party. geodcat-ap: optional. */
  agent?: (AnyAgent | Reference)[] | undefined;
  /** `dcat:hadRole`: What the party is to the resource. Values: <http://inspire.ec.europa.eu/metadata-codelist/ResponsiblePartyRole>. geodcat-ap: optional. */
  hadRole?: (Role | Reference)[] | undefined;
}

/** prov:Activity: something that was done. */
export interface Activity extends NodeBase {
  $type: "Activity";
  /** `rdfs:label`: Its name. */
  label?: Literal[] | undefined;
  /** `dct:title`: Its name, as a title. */
  title?: Literal[] | undefined;
  /** `dct:description`: What was done. */
  description?: Literal[] | undefined;
  /** `dct:type`: What kind of activity it was. */
  type?: (Concept | Reference)[] | undefined;
  /** `prov:startedAtTime`: When it began. */
  startedAtTime?: Literal | undefined;
  /** `prov:endedAtTime`: When it ended. */
  endedAtTime?: Literal | undefined;
  /** `prov:used`: What it worked on: the resource that was tested. geodcat-ap: optional. */
  used?: (Entity | Reference)[] | undefined;
  /** `prov:qualifiedAssociation`: Who or what guided it: the plan, and with it the specification. geodcat-ap: optional. */
  qualifiedAssociation?: (Association | Reference)[] | undefined;
  /** `prov:wasAssociatedWith`: Who did it. */
  wasAssociatedWith?: (AnyAgent | Reference)[] | undefined;
  /** `prov:generated`: What came of it: the result of the test. geodcat-ap: optional. */
  generated?: (Entity | Reference)[] | undefined;
}

/** prov:Association: the plan an activity followed. */
export interface Association extends NodeBase {
  $type: "Association";
  /** `prov:agent`: Who did it. */
  agent?: (AnyAgent | Reference)[] | undefined;
  /** `prov:hadPlan`: The plan that was followed. */
  hadPlan?: (Plan | Reference)[] | undefined;
  /** `prov:hadRole`: What the party was to the activity. */
  provHadRole?: (Role | Reference)[] | undefined;
}

/** prov:Entity: something that an activity used or made. */
export interface Entity extends NodeBase {
  $type: "Entity";
  /** `dct:type`: What it is: of a test's result, the degree of conformity. */
  type?: (Concept | Reference)[] | undefined;
  /** `dct:title`: Its name. */
  title?: Literal[] | undefined;
  /** `dct:description`: What it says. */
  description?: Literal[] | undefined;
  /** `prov:wasDerivedFrom`: What it was made from. */
  wasDerivedFrom?: (Standard | Reference)[] | undefined;
}

/** prov:Plan: what an activity set out to do. */
export interface Plan extends NodeBase {
  $type: "Plan";
  /** `dct:title`: Its name. */
  title?: Literal[] | undefined;
  /** `dct:description`: What it sets out to do. */
  description?: Literal[] | undefined;
  /** `prov:wasDerivedFrom`: The specification that it is about. */
  wasDerivedFrom?: (Standard | Reference)[] | undefined;
}

/** dqv:QualityMeasurement: a value of a quality. */
export interface QualityMeasurement extends NodeBase {
  $type: "QualityMeasurement";
  /** `dqv:isMeasurementOf`: What was measured, such as geodcatap:spatialResolutionAsDistance. geodcat-ap: recommended. */
  isMeasurementOf?: Metric | Reference | undefined;
  /** `dqv:value`: The value, with its datatype. geodcat-ap: recommended. */
  value?: Literal | undefined;
  /** `sdmx:unitMeasure`: The unit of the value. geodcat-ap: recommended. */
  unitMeasure?: Concept | Reference | undefined;
  /** `dqv:computedOn`: What it was measured on. */
  computedOn?: Reference | undefined;
}

/** dqv:Metric: a quality that can be measured. */
export interface Metric extends NodeBase {
  $type: "Metric";
  /** `dct:title`: Its name. */
  title?: Literal[] | undefined;
  /** `rdfs:label`: Its label. */
  label?: Literal[] | undefined;
  /** `skos:definition`: What it means. */
  definition?: Literal[] | undefined;
  /** `dqv:inDimension`: The dimension of quality that it is of. geodcat-ap: optional. */
  inDimension?: Reference[] | undefined;
  /** `dqv:expectedDataType`: The datatype of its values. geodcat-ap: optional. */
  expectedDataType?: Reference | undefined;
}

/** spdx:Checksum: what a file can be verified with. */
export interface Checksum extends NodeBase {
  $type: "Checksum";
  /** `spdx:algorithm`: How the value is computed. Mandatory in all profiles. */
  algorithm?: ChecksumAlgorithm | Reference | undefined;
  /** `spdx:checksumValue`: The value, in hexadecimal digits of lower case. Mandatory in all profiles. */
  checksumValue?: Literal | undefined;
}

/** spdx:ChecksumAlgorithm: a way to compute a checksum, such as spdx:checksumAlgorithm_sha256. */
export interface ChecksumAlgorithm extends NodeBase {
  $type: "ChecksumAlgorithm";

}

/** CataloguedResource and its kinds. */
export type AnyCataloguedResource = Catalog | CataloguedResource | Dataset | DatasetSeries | DataService;

/** Dataset and its kinds. */
export type AnyDataset = Catalog | Dataset | DatasetSeries;

/** Agent and its kinds. */
export type AnyAgent = Agent | Person | Organization | OrgOrganization;

/** Kind and its kinds. */
export type AnyKind = Kind | Individual | VcardOrganization;

/** MediaTypeOrExtent and its kinds. */
export type AnyMediaTypeOrExtent = MediaTypeOrExtent | MediaType;

/** Any node of the model; `$type` tells which. */
export type DcatNode =
  | Catalog
  | CatalogRecord
  | CataloguedResource
  | Dataset
  | DatasetSeries
  | Distribution
  | DataService
  | Agent
  | Person
  | Organization
  | OrgOrganization
  | Address
  | Kind
  | Individual
  | VcardOrganization
  | VcardAddress
  | Email
  | Telephone
  | Location
  | Geometry
  | PeriodOfTime
  | Instant
  | RightsStatement
  | LicenseDocument
  | Policy
  | LegalResource
  | ProvenanceStatement
  | Standard
  | Document
  | Concept
  | ConceptScheme
  | Frequency
  | LinguisticSystem
  | MediaTypeOrExtent
  | MediaType
  | Identifier
  | Relationship
  | Role
  | Attribution
  | Activity
  | Association
  | Entity
  | Plan
  | QualityMeasurement
  | Metric
  | Checksum
  | ChecksumAlgorithm;

/** The names that `$type` takes. */
export type ClassName = DcatNode["$type"];
