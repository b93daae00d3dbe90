import { dcatClass, identifier, iriOf, node, temporal, text } from "../declaration.js";
import { ADMS, DCAT, DCATAP, DCT, DQV, FOAF, GEODCATAP, ODRL, OWL, PROV, RDFS, SKOS } from "../namespaces.js";
import {
  ACCESS_RIGHT,
  CORPORATE_BODY,
  DATA_THEME,
  HVD_CATEGORY,
  INSPIRE_RESOURCE_TYPE,
  INSPIRE_TOPIC_CATEGORY,
  LANGUAGE,
  LICENCE,
} from "./controlled-vocabularies.js";
import { cataloguedResourceTables } from "./profile-tables.js";

/** What names and describes a resource. DCAT 3, 6.4 (dcat:Resource). */
export const naming = () => ({
  title: text(DCT.title).ap("M").says("The name of the resource."),
  alternative: text(DCT.alternative).says("Another name: an abbreviation, a name that was used before."),
  description: text(DCT.description).ap("M").says("What the resource is, in free text."),
  identifier: identifier(DCT.identifier).several().ap("O").says("What the resource is known by in its catalogue."),
  admsIdentifier: node(ADMS.identifier, "Identifier")
    .several()
    .ap("O")
    .says("A further identifier, with who gave it: a DOI, an identifier in another catalogue."),
});

/** What the resource is about. */
export const subject = () => ({
  keyword: text(DCAT.keyword).ap("R").says("A word or phrase that the resource can be found by."),
  theme: node(DCAT.theme, "Concept").several().ap("R").from(DATA_THEME).says("A category, from a known scheme."),
  subject: node(DCT.subject, "Concept").several().says("A topic; GeoDCAT-AP 2 had topic categories here."),
  topicCategory: node(GEODCATAP.topicCategory, "Concept")
    .several()
    .onlyInGeo("O")
    .from(INSPIRE_TOPIC_CATEGORY)
    .says("The ISO 19115 topic category."),
  hvdCategory: node(DCATAP.hvdCategory, "Concept")
    .several()
    .hvd("M")
    .from(HVD_CATEGORY)
    .says("The category of high-value datasets that it belongs to, by Regulation (EU) 2023/138."),
  applicableLegislation: node(DCATAP.applicableLegislation, "LegalResource")
    .several()
    .ap("O")
    .hvd("M")
    .says("The law that asks for the resource to be made or published, by its ELI."),
  purpose: text(GEODCATAP.purpose).onlyInGeo("O").says("What the resource was made for."),
});

/** When. */
export const dates = () => ({
  issued: temporal(DCT.issued).ap("O").says("When it was first published."),
  modified: temporal(DCT.modified).ap("O").says("When it was last changed."),
  created: temporal(DCT.created).onlyInGeo("O").says("When it was made."),
});

/** The parties in roles that only GeoDCAT-AP has properties for. GeoDCAT-AP 3.0.0, "Responsible party". */
export const geoRoles = () => ({
  rightsHolder: node(DCT.rightsHolder, "Agent").several().onlyInGeo("O").says("Who owns the resource."),
  custodian: node(GEODCATAP.custodian, "Agent").several().onlyInGeo("O").says("Who takes care of it."),
  distributor: node(GEODCATAP.distributor, "Agent").several().onlyInGeo("O").says("Who hands it out."),
  originator: node(GEODCATAP.originator, "Agent").several().onlyInGeo("O").says("Who made it in the first place."),
  principalInvestigator: node(GEODCATAP.principalInvestigator, "Agent")
    .several()
    .onlyInGeo("O")
    .says("Who led the gathering of the information."),
  processor: node(GEODCATAP.processor, "Agent").several().onlyInGeo("O").says("Who processed and so changed it."),
  resourceProvider: node(GEODCATAP.resourceProvider, "Agent").several().onlyInGeo("O").says("Who supplies it."),
  user: node(GEODCATAP.user, "Agent").several().onlyInGeo("O").says("Who uses it."),
});

/** Who. */
export const parties = () => ({
  publisher: node(DCT.publisher, "Agent").ap("R").from(CORPORATE_BODY).says("Who makes it available."),
  creator: node(DCT.creator, "Agent").several().ap("O").says("Who made it."),
  contributor: node(DCT.contributor, "Agent").several().says("Who helped to make it."),
  contactPoint: node(DCAT.contactPoint, "Kind").several().ap("R").says("Whom to ask about it."),
  ...geoRoles(),
  qualifiedAttribution: node(PROV.qualifiedAttribution, "Attribution")
    .several()
    .ap("O")
    .says("A party with its role, for roles without a property of their own."),
});

/** Under which conditions. */
export const conditions = () => ({
  accessRights: node(DCT.accessRights, "RightsStatement")
    .ap("O")
    .from(ACCESS_RIGHT)
    .says("Whether anyone may have it, or only some."),
  license: node(DCT.license, "LicenseDocument").ap("R").from(LICENCE).says("The licence it may be used under."),
  rights: node(DCT.rights, "RightsStatement").several().ap("O").says("Rights and limits that no licence states."),
  hasPolicy: node(ODRL.hasPolicy, "Policy").ap("O").says("The policy that states the rights, in ODRL."),
});

/** Pages, rules and quality. */
export const documentation = () => ({
  language: node(DCT.language, "LinguisticSystem").several().ap("O").from(LANGUAGE).says("A language of the content."),
  landingPage: node(DCAT.landingPage, "Document").several().ap("O").says("The page to start from, for people."),
  page: node(FOAF.page, "Document").several().ap("O").says("A page or document about it."),
  depiction: iriOf(FOAF.depiction).several().says("A picture that shows what it looks like."),
  conformsTo: node(DCT.conformsTo, "Standard").several().ap("R").says("A standard or specification that it follows."),
  hasQualityMeasurement: node(DQV.hasQualityMeasurement, "QualityMeasurement")
    .several()
    .onlyInGeo("O")
    .says("A measured quality; GeoDCAT-AP states resolutions so."),
});

/** Where it comes from, and what became of it. */
export const provenanceOf = () => ({
  provenance: node(DCT.provenance, "ProvenanceStatement").several().ap("O").says("How it came to be: its lineage."),
  wasGeneratedBy: node(PROV.wasGeneratedBy, "Activity").several().ap("O").says("The activity that made it."),
  wasUsedBy: node(PROV.wasUsedBy, "Activity")
    .several()
    .onlyInGeo("O")
    .says("An activity that used it, such as a test of its conformity."),
});

/** Relations between resources. DCAT 3, 6.4 and 11 (versioning), with the inverses of its 14. */
export const relations = () => ({
  relation: node(DCT.relation, "CataloguedResource").several().ap("O").says("A related resource."),
  qualifiedRelation: node(DCAT.qualifiedRelation, "Relationship")
    .several()
    .ap("O")
    .says("A related resource with the role that it has."),
  isReferencedBy: iriOf(DCT.isReferencedBy).several().ap("O").says("What cites it, such as a publication."),
  references: iriOf(DCT.references).several().says("What it cites."),
  requires: node(DCT.requires, "CataloguedResource").several().linkOnly().says("What it cannot be used without."),
  isRequiredBy: node(DCT.isRequiredBy, "CataloguedResource")
    .several()
    .linkOnly()
    .says("What cannot be used without it."),
  hasPart: node(DCT.hasPart, "CataloguedResource").several().ap("O").says("A resource that is part of it."),
  isPartOf: node(DCT.isPartOf, "CataloguedResource").several().says("The resource that it is part of."),
  replaces: node(DCT.replaces, "CataloguedResource")
    .several()
    .notInAp2()
    .linkOnly()
    .says("The resource that it supersedes."),
  isReplacedBy: node(DCT.isReplacedBy, "CataloguedResource")
    .several()
    .notInAp2()
    .linkOnly()
    .says("What supersedes it."),
  hasVersion: node(DCAT.hasVersion, "CataloguedResource").several().ap("O").notInAp2().says("A version of it."),
  isVersionOf: node(DCAT.isVersionOf, "CataloguedResource").several().notInAp2().says("What it is a version of."),
  hasCurrentVersion: node(DCAT.hasCurrentVersion, "CataloguedResource")
    .notInAp2()
    .linkOnly()
    .says("Its current version."),
  previousVersion: node(DCAT.previousVersion, "CataloguedResource")
    .notInAp2()
    .linkOnly()
    .says("The version before it."),
  nextVersion: node(DCAT.nextVersion, "CataloguedResource").notInAp2().linkOnly().says("The version after it."),
  dctHasVersion: node(DCT.hasVersion, "CataloguedResource")
    .several()
    .onlyInAp2("O")
    .says("A version of it (dct:hasVersion; since DCAT-AP 3 it is dcat:hasVersion)."),
  dctIsVersionOf: node(DCT.isVersionOf, "CataloguedResource")
    .several()
    .onlyInAp2("O")
    .says("What it is a version of (dct:isVersionOf; since DCAT-AP 3 it is dcat:isVersionOf)."),
  seeAlso: iriOf(RDFS.seeAlso).several().says("Where more is said about it."),
  sameAs: iriOf(OWL.sameAs).several().says("Another IRI of the same resource."),
});

/** Which version it is, and its place in its life. */
export const versioning = () => ({
  version: text(DCAT.version)
    .severalButOneIn("dcat-ap", "dcat-ap-hvd")
    .ap("O")
    .notInAp2()
    .says("The name or number of this version."),
  versionInfo: text(OWL.versionInfo)
    .severalButOneIn("dcat-ap-2.1.1")
    .onlyInAp2("O")
    .says("The name or number of this version, before DCAT-AP 3."),
  versionNotes: text(ADMS.versionNotes).ap("O").says("How this version differs from the one before."),
  status: node(ADMS.status, "Concept").says("Where it is in its life: under development, completed, withdrawn."),
});

/** What ties a resource to its records in catalogues. */
export const cataloguing = () => ({
  resourceType: node(GEODCATAP.resourceType, "Concept")
    .onlyInGeo("O")
    .from(INSPIRE_RESOURCE_TYPE)
    .says("Dataset, series or service, by INSPIRE."),
  isPrimaryTopicOf: node(FOAF.isPrimaryTopicOf, "CatalogRecord")
    .several()
    .says("The catalogue record that describes it."),
  inCatalog: node(DCAT.inCatalog, "Catalog").several().notInAp2().linkOnly().says("A catalogue that lists it."),
});

/** dcat:Resource: what a catalogue lists, of whatever kind. */
export const CataloguedResource = /* @__PURE__ */ dcatClass("CataloguedResource", () => ({
  iri: DCAT.Resource,
  says: "dcat:Resource: anything that a catalogue lists.",
  properties: {
    ...naming(),
    title: naming().title.ap("O"),
    description: naming().description.ap("O"),
    type: node(DCT.type, "Concept").several().says("Its kind or genre."),
    ...subject(),
    hvdCategory: subject().hvdCategory.hvd("O"),
    applicableLegislation: subject().applicableLegislation.hvd("O"),
    ...dates(),
    ...parties(),
    ...conditions(),
    ...documentation(),
    ...provenanceOf(),
    ...relations(),
    ...versioning(),
    ...cataloguing(),
  },
  tables: cataloguedResourceTables(),
}));

/** dcat:Role: the part that a party or resource has in a relation. */
export const Role = /* @__PURE__ */ dcatClass("Role", () => ({
  iri: DCAT.Role,
  says: "dcat:Role: the part that a party or a resource plays.",
  properties: {
    title: text(DCT.title).says("Its name."),
    label: text(RDFS.label).says("Its label."),
    prefLabel: text(SKOS.prefLabel).says("Its label, where it is a concept too."),
  },
}));

/** dcat:Relationship, DCAT 3, 6.13. */
export const Relationship = /* @__PURE__ */ dcatClass("Relationship", () => ({
  iri: DCAT.Relationship,
  says: "dcat:Relationship: a related resource together with its role.",
  properties: {
    relation: node(DCT.relation, "CataloguedResource").several().ap("M").says("The related resource."),
    hadRole: node(DCAT.hadRole, "Role").several().ap("M").says("What the related resource is to this one."),
  },
}));
