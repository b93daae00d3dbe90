import { dcatClass, decimalOf, durationOf, node, text } from "../declaration.js";
import { ADMS, DCAT, DCT, GEODCATAP } from "../namespaces.js";
import {
  cataloguing,
  conditions,
  dates,
  documentation,
  naming,
  parties,
  provenanceOf,
  relations,
  subject,
  versioning,
} from "./catalogued-resource.js";
import { CONTINENT_COUNTRY_PLACE, DATASET_TYPE, FREQUENCY } from "./controlled-vocabularies.js";
import { datasetSeriesTables, datasetTables } from "./profile-tables.js";

/** Where and when, how fine and how often: what datasets and series share. DCAT 3, 6.6. */
export const coverage = () => ({
  spatial: node(DCT.spatial, "Location").several().ap("R").from(CONTINENT_COUNTRY_PLACE).says("The area it covers."),
  spatialResolutionInMeters: decimalOf(DCAT.spatialResolutionInMeters)
    .severalButOneIn("dcat-ap-2.1.1")
    .ap("O")
    .says("The smallest distance that can be told apart, in metres."),
  spatialResolutionAsText: text(GEODCATAP.spatialResolutionAsText)
    .onlyInGeo("O")
    .says("The resolution in words, where it is neither distance nor scale."),
  temporal: node(DCT.temporal, "PeriodOfTime").several().ap("R").says("The period it covers."),
  temporalResolution: durationOf(DCAT.temporalResolution).ap("O").says("The shortest time that can be told apart."),
  accrualPeriodicity: node(DCT.accrualPeriodicity, "Frequency")
    .ap("O")
    .from(FREQUENCY)
    .says("How often it is updated."),
  referenceSystem: node(GEODCATAP.referenceSystem, "Standard")
    .several()
    .onlyInGeo("O")
    .says("The reference system of its coordinates or times."),
});

/** What else datasets and series have. */
const content = () => ({
  type: node(DCT.type, "Concept").several().ap("O").from(DATASET_TYPE).says("Its kind or genre."),
  distribution: node(DCAT.distribution, "Distribution").several().ap("R").says("A form in which it can be had."),
  sample: node(ADMS.sample, "Distribution").several().ap("O").says("A distribution that shows what the data are like."),
  source: node(DCT.source, "Dataset").several().ap("O").says("A dataset that it was made from."),
  inSeries: node(DCAT.inSeries, "DatasetSeries")
    .several()
    .ap("R")
    .notInAp2()
    .says("The series that it is a member of."),
});

/** dcat:Dataset. DCAT-AP 3.0.1, "Dataset". */
export const Dataset = /* @__PURE__ */ dcatClass("Dataset", () => ({
  iri: DCAT.Dataset,
  says: "dcat:Dataset: a collection of data that one party publishes or keeps.",
  properties: {
    ...naming(),
    ...content(),
    ...subject(),
    ...dates(),
    ...parties(),
    ...coverage(),
    license: conditions().license.says("The licence; the DCAT-AP place for it is the distribution."),
    accessRights: conditions().accessRights.ap("R"),
    rights: conditions().rights,
    hasPolicy: conditions().hasPolicy,
    ...documentation(),
    conformsTo: documentation().conformsTo.ap("O"),
    ...provenanceOf(),
    prev: node(DCAT.prev, "Dataset").notInAp2().linkOnly().says("The member before it in its series."),
    next: node(DCAT.next, "Dataset").notInAp2().linkOnly().says("The member after it in its series."),
    ...relations(),
    ...versioning(),
    ...cataloguing(),
  },
  kindOf: ["CataloguedResource"],
  tables: datasetTables(),
}));

/** dcat:DatasetSeries. DCAT 3, 6.7 and 12; DCAT-AP 3.0.1, "Dataset Series". */
export const DatasetSeries = /* @__PURE__ */ dcatClass("DatasetSeries", () => ({
  iri: DCAT.DatasetSeries,
  says: "dcat:DatasetSeries: datasets that are published one by one and belong together.",
  properties: {
    ...naming(),
    ...content(),
    ...subject(),
    ...dates(),
    ...parties(),
    ...coverage(),
    ...conditions(),
    ...documentation(),
    conformsTo: documentation().conformsTo.ap("O"),
    ...provenanceOf(),
    first: node(DCAT.first, "Dataset").notInAp2().linkOnly().says("Its first member."),
    last: node(DCAT.last, "Dataset").notInAp2().linkOnly().says("Its last member."),
    seriesMember: node(DCAT.seriesMember, "Dataset").several().notInAp2().linkOnly().says("A member of it."),
    ...relations(),
    ...versioning(),
    ...cataloguing(),
  },
  kindOf: ["Dataset", "CataloguedResource"],
  tables: datasetSeriesTables(),
}));
