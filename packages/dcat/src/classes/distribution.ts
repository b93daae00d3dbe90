import {
  dcatClass,
  decimalOf,
  durationOf,
  hexBinaryOf,
  identifier,
  integerOf,
  iriOf,
  node,
  plain,
  temporal,
  text,
} from "../declaration.js";
import { ADMS, CNT, DCAT, DCATAP, DCT, DQV, FOAF, GEODCATAP, ODRL, SPDX } from "../namespaces.js";
import {
  ACCESS_RIGHT,
  AVAILABILITY,
  DISTRIBUTION_STATUS,
  FILE_TYPE,
  INSPIRE_REPRESENTATION,
  LANGUAGE,
  LICENCE,
  MEDIA_TYPE,
} from "./controlled-vocabularies.js";
import { distributionTables } from "./profile-tables.js";

/** dcat:Distribution. DCAT-AP 3.0.1, "Distribution"; GeoDCAT-AP 3.0.0, same. */
export const Distribution = /* @__PURE__ */ dcatClass("Distribution", () => ({
  iri: DCAT.Distribution,
  says: "dcat:Distribution: one form in which a dataset can be had: a file, a feed, an interface.",
  properties: {
    title: text(DCT.title).ap("O").says("The name of the distribution."),
    description: text(DCT.description).ap("R").says("What the distribution is, in free text."),
    identifier: identifier(DCT.identifier).several().says("What the distribution is known by."),
    type: node(DCT.type, "Concept").several().says("Its kind: a file, a visualisation, a service."),
    accessURL: iriOf(DCAT.accessURL).several().ap("M").says("An address that gives access to the distribution."),
    downloadURL: iriOf(DCAT.downloadURL).several().ap("O").says("An address where the file itself is loaded from."),
    accessService: node(DCAT.accessService, "DataService").several().ap("O").says("A service that gives access to it."),
    format: node(DCT.format, "MediaTypeOrExtent").ap("R").from(FILE_TYPE).says("The file format."),
    mediaType: node(DCAT.mediaType, "MediaType").ap("O").from(MEDIA_TYPE).says("The media type, by IANA."),
    compressFormat: node(DCAT.compressFormat, "MediaType").ap("O").from(MEDIA_TYPE).says("How it is compressed."),
    packageFormat: node(DCAT.packageFormat, "MediaType")
      .ap("O")
      .from(MEDIA_TYPE)
      .says("The format in which several files are grouped."),
    byteSize: integerOf(DCAT.byteSize).ap("O").says("Its size in bytes."),
    checksum: node(SPDX.checksum, "Checksum").ap("O").says("What the file can be verified with."),
    characterEncoding: plain(CNT.characterEncoding)
      .several()
      .onlyInGeo("O")
      .says("The character encoding of the data, by its IANA name."),
    license: node(DCT.license, "LicenseDocument").ap("R").from(LICENCE).says("The licence it may be used under."),
    accessRights: node(DCT.accessRights, "RightsStatement")
      .geo("O")
      .from(ACCESS_RIGHT)
      .says("Whether anyone may have it, or only some."),
    rights: node(DCT.rights, "RightsStatement")
      .severalButOneIn("dcat-ap-2.1.1")
      .ap("O")
      .says("Rights and limits that no licence states."),
    hasPolicy: node(ODRL.hasPolicy, "Policy").ap("O").says("The policy that states the rights, in ODRL."),
    availability: node(DCATAP.availability, "Concept").ap("R").from(AVAILABILITY).says("How long it will be there."),
    status: node(ADMS.status, "Concept").ap("O").from(DISTRIBUTION_STATUS).says("Where it is in its life."),
    issued: temporal(DCT.issued).ap("O").says("When it was first published."),
    modified: temporal(DCT.modified).ap("O").says("When it was last changed."),
    language: node(DCT.language, "LinguisticSystem")
      .several()
      .ap("O")
      .from(LANGUAGE)
      .says("A language of the content."),
    conformsTo: node(DCT.conformsTo, "Standard").several().ap("O").says("A schema or standard that the data follow."),
    page: node(FOAF.page, "Document").several().ap("O").says("A page or document about it."),
    spatialResolutionInMeters: decimalOf(DCAT.spatialResolutionInMeters)
      .severalButOneIn()
      .ap("O")
      .says("The smallest distance that can be told apart, in metres."),
    spatialResolutionAsText: text(GEODCATAP.spatialResolutionAsText)
      .severalButOneIn("geodcat-ap")
      .onlyInGeo("O")
      .says("The resolution in words, where it is neither distance nor scale."),
    temporalResolution: durationOf(DCAT.temporalResolution).ap("O").says("The shortest time that can be told apart."),
    representationTechnique: node(ADMS.representationTechnique, "Concept")
      .onlyInGeo("O")
      .from(INSPIRE_REPRESENTATION)
      .says("Vector, grid, tin, …"),
    referenceSystem: node(GEODCATAP.referenceSystem, "Standard")
      .several()
      .onlyInGeo("O")
      .says("The reference system of its coordinates or times."),
    hasQualityMeasurement: node(DQV.hasQualityMeasurement, "QualityMeasurement")
      .severalButOneIn("geodcat-ap")
      .onlyInGeo("O")
      .says("A measured quality, such as a resolution."),
    applicableLegislation: node(DCATAP.applicableLegislation, "LegalResource")
      .several()
      .ap("O")
      .hvd("M")
      .says("The law that asks for it to be made or published."),
    isDistributionOf: node(DCAT.isDistributionOf, "Dataset")
      .several()
      .notInAp2()
      .linkOnly()
      .says("What it is a form of."),
  },
  tables: distributionTables(),
}));

/** spdx:Checksum. DCAT-AP 3.0.1, "Checksum". */
export const Checksum = /* @__PURE__ */ dcatClass("Checksum", () => ({
  iri: SPDX.Checksum,
  says: "spdx:Checksum: what a file can be verified with.",
  properties: {
    algorithm: node(SPDX.algorithm, "ChecksumAlgorithm").ap("M").says("How the value is computed."),
    checksumValue: hexBinaryOf(SPDX.checksumValue).ap("M").says("The value, in hexadecimal digits of lower case."),
  },
}));

/** spdx:ChecksumAlgorithm. */
export const ChecksumAlgorithm = /* @__PURE__ */ dcatClass("ChecksumAlgorithm", () => ({
  iri: SPDX.ChecksumAlgorithm,
  says: "spdx:ChecksumAlgorithm: a way to compute a checksum, such as spdx:checksumAlgorithm_sha256.",
  properties: {},
}));
