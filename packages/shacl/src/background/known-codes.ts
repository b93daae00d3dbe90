import { DCAT, DCT, ELI, FOAF, SKOS, SPDX, VCARD } from "@metabridge/dcat";

const EU = "http://publications.europa.eu/resource/authority/";

/**
 * Classes of codes by how their IRIs begin; the first entry that fits counts.
 * Sources: EU Vocabularies, the authority tables; IANA; INSPIRE registry; DCAT-AP 3.0.1, “Controlled vocabularies”.
 */
export const knownCodes = (): readonly (readonly [beginning: string, classes: readonly string[]])[] => [
  [`${EU}language/`, [DCT.LinguisticSystem, SKOS.Concept]],
  [`${EU}frequency/`, [DCT.Frequency, SKOS.Concept]],
  [`${EU}file-type/`, [DCT.MediaTypeOrExtent, SKOS.Concept]],
  [`${EU}licence/`, [DCT.LicenseDocument, SKOS.Concept]],
  [`${EU}access-right/`, [DCT.RightsStatement, SKOS.Concept]],
  [`${EU}country/`, [DCT.Location, SKOS.Concept]],
  [`${EU}continent/`, [DCT.Location, SKOS.Concept]],
  [`${EU}place/`, [DCT.Location, SKOS.Concept]],
  [`${EU}atu/`, [DCT.Location, SKOS.Concept]],
  [`${EU}corporate-body/`, [FOAF.Agent, SKOS.Concept]],
  [EU, [SKOS.Concept, SKOS.ConceptScheme]],
  ["http://www.iana.org/assignments/media-types/", [DCT.MediaType, DCT.MediaTypeOrExtent]],
  ["https://www.iana.org/assignments/media-types/", [DCT.MediaType, DCT.MediaTypeOrExtent]],
  ["http://sws.geonames.org/", [DCT.Location]],
  ["https://sws.geonames.org/", [DCT.Location]],
  ["http://creativecommons.org/", [DCT.LicenseDocument]],
  ["https://creativecommons.org/", [DCT.LicenseDocument]],
  ["http://inspire.ec.europa.eu/metadata-codelist/LimitationsOnPublicAccess/", [DCT.RightsStatement, SKOS.Concept]],
  ["http://inspire.ec.europa.eu/metadata-codelist/ResponsiblePartyRole/", [SKOS.Concept, DCAT.Role]],
  ["http://inspire.ec.europa.eu/", [SKOS.Concept]],
  ["http://data.europa.eu/bna/", [SKOS.Concept]],
  ["http://data.europa.eu/eli/", [ELI.LegalResource]],
  ["http://data.europa.eu/930/", [DCT.Standard]],
  ["http://data.europa.eu/r5r/", [DCT.Standard]],
  ["http://www.opengis.net/def/", [DCT.Standard, SKOS.Concept]],
  ["https://www.opengis.net/def/", [DCT.Standard, SKOS.Concept]],
  ["http://purl.org/adms/", [SKOS.Concept]],
  ["http://spdx.org/rdf/terms#checksumAlgorithm", [SPDX.ChecksumAlgorithm]],
  ["http://spdx.org/licenses/", [DCT.LicenseDocument]],
  ["https://spdx.org/licenses/", [DCT.LicenseDocument]],
  ["mailto:", [VCARD.Email]],
];
