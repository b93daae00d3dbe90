import { dcatClass, identifier, node, plain, temporal, text } from "../declaration.js";
import { ADMS, CNT, DCAT, DCT, FOAF, PROV } from "../namespaces.js";
import {
  cataloguing,
  conditions,
  dates,
  documentation,
  geoRoles,
  naming,
  parties,
  provenanceOf,
  relations,
  subject,
  versioning,
} from "./catalogued-resource.js";
import { CONCEPT_STATUS, DATA_THEME, LANGUAGE } from "./controlled-vocabularies.js";
import { coverage } from "./dataset.js";
import { catalogRecordTables, catalogTables } from "./profile-tables.js";

/** dcat:Catalog. DCAT-AP 3.0.1, "Catalogue". */
export const Catalog = /* @__PURE__ */ dcatClass("Catalog", () => ({
  iri: DCAT.Catalog,
  says: "dcat:Catalog: a collection of descriptions of datasets, services and other catalogues.",
  properties: {
    ...naming(),
    homepage: node(FOAF.homepage, "Document").ap("R").says("The page where people use the catalogue."),
    type: node(DCT.type, "Concept").several().says("Its kind or genre."),
    themeTaxonomy: node(DCAT.themeTaxonomy, "ConceptScheme")
      .several()
      .linkOnly()
      .ap("R")
      .from(DATA_THEME)
      .says("A scheme that its themes are from."),
    ...subject(),
    applicableLegislation: subject().applicableLegislation.hvd("O"),
    ...dates(),
    issued: dates().issued.ap("R"),
    modified: dates().modified.ap("R"),
    ...parties(),
    publisher: parties().publisher.ap("M"),
    creator: parties().creator.severalButOneIn("dcat-ap", "geodcat-ap", "dcat-ap-hvd"),
    ...coverage(),
    temporal: coverage().temporal.ap("O"),
    ...conditions(),
    rights: conditions().rights.severalButOneIn("dcat-ap-2.1.1"),
    ...documentation(),
    language: documentation().language.ap("R"),
    ...provenanceOf(),
    ...relations(),
    isPartOf: relations().isPartOf.severalButOneIn("dcat-ap-2.1.1").ap2("O"),
    ...versioning(),
    ...cataloguing(),
    dataset: node(DCAT.dataset, "Dataset").several().linkOnly().ap("R").says("A dataset that it lists."),
    service: node(DCAT.service, "DataService").several().linkOnly().ap("R").says("A service that it lists."),
    catalog: node(DCAT.catalog, "Catalog").several().linkOnly().ap("O").says("A catalogue that it lists."),
    resource: node(DCAT.resource, "CataloguedResource").several().linkOnly().says("Anything else that it lists."),
    record: node(DCAT.record, "CatalogRecord").several().ap("O").says("The record of something that it lists."),
  },
  tables: catalogTables(),
  kindOf: ["Dataset", "CataloguedResource"],
}));

/** dcat:CatalogRecord. DCAT-AP 3.0.1, "Catalogue Record"; GeoDCAT-AP 3.0.0, same. */
export const CatalogRecord = /* @__PURE__ */ dcatClass("CatalogRecord", () => ({
  iri: DCAT.CatalogRecord,
  says: "dcat:CatalogRecord: the entry of one resource in a catalogue; metadata about the metadata.",
  properties: {
    primaryTopic: node(FOAF.primaryTopic, "CataloguedResource").linkOnly().ap("M").says("The resource it describes."),
    title: text(DCT.title).ap("O").says("The name of the record."),
    description: text(DCT.description).ap("O").says("What the record is, in free text."),
    identifier: identifier(DCT.identifier).several().geo("O").says("What the record is known by."),
    admsIdentifier: node(ADMS.identifier, "Identifier").several().says("A further identifier, with who gave it."),
    language: node(DCT.language, "LinguisticSystem").several().ap("O").from(LANGUAGE).says("A language of the record."),
    characterEncoding: plain(CNT.characterEncoding)
      .several()
      .onlyInGeo("O")
      .says("The character encoding of the record, by its IANA name."),
    conformsTo: node(DCT.conformsTo, "Standard")
      .severalButOneIn("dcat-ap-2.1.1")
      .ap("R")
      .says("The profile that the record follows."),
    created: temporal(DCT.created).onlyInGeo("O").says("When the record was made."),
    issued: temporal(DCT.issued).ap("R").says("When the record was put into the catalogue."),
    modified: temporal(DCT.modified).ap("M").says("When the record was last changed."),
    status: node(ADMS.status, "Concept").ap("R").from(CONCEPT_STATUS).says("The kind of its latest change."),
    source: node(DCT.source, "CatalogRecord").ap("O").says("The record that this one was made from."),
    contactPoint: node(DCAT.contactPoint, "Kind").several().onlyInGeo("O").says("Whom to ask about the record."),
    publisher: node(DCT.publisher, "Agent").onlyInGeo("O").says("Who makes the record available."),
    creator: node(DCT.creator, "Agent").several().onlyInGeo("O").says("Who made the record."),
    ...geoRoles(),
    qualifiedAttribution: node(PROV.qualifiedAttribution, "Attribution")
      .several()
      .onlyInGeo("O")
      .says("A party of the record with its role."),
  },
  tables: catalogRecordTables(),
}));
